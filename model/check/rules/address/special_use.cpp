// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/address/special_use.h"

#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

#include <array>

namespace hubwright {

namespace {

struct Block {
    Network network;
    const char *use;
    bool isDocumentation;
};

Network block(const char *text) { return *Network::parse(QString::fromLatin1(text)); }

const std::vector<Block> &blocks()
{
    static const char *const documentation = QT_TRANSLATE_NOOP("Rules", "documentation");
    static const char *const loopback = QT_TRANSLATE_NOOP("Rules", "loopback");
    static const char *const linkLocal = QT_TRANSLATE_NOOP("Rules", "one link only");
    static const char *const multicast = QT_TRANSLATE_NOOP("Rules", "multicast");
    static const char *const reserved = QT_TRANSLATE_NOOP("Rules", "future use");
    static const char *const thisNetwork = QT_TRANSLATE_NOOP("Rules", "\"this network\"");
    static const std::vector<Block> table {
        {block("0.0.0.0/8"), thisNetwork, false},
        {block("127.0.0.0/8"), loopback, false},
        {block("169.254.0.0/16"), linkLocal, false},
        {block("192.0.2.0/24"), documentation, true},
        {block("198.51.100.0/24"), documentation, true},
        {block("203.0.113.0/24"), documentation, true},
        {block("224.0.0.0/4"), multicast, false},
        {block("240.0.0.0/4"), reserved, false},
        {block("::/127"), loopback, false},
        {block("2001:db8::/32"), documentation, true},
        {block("fe80::/10"), linkLocal, false},
        {block("ff00::/8"), multicast, false},
    };
    return table;
}

/// ADR-08: special-use space as a protected network.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Site &site = facts.site(aim.site);
    for (size_t i = 0; i < site.subnets.size(); ++i) {
        const Network &subnet = site.subnets[i];
        const QString use = specialUse(subnet);
        if (use.isEmpty())
            continue;
        Finding finding = facts.aboutSite(aim.site, QStringLiteral("subnets"), int(i));
        finding.message = Rules::tr("%1 owns %2, which is set aside for %3 and never routed")
                              .arg(oneLine(site.name()), subnet.text(), use);
        out.push_back(std::move(finding));
    }
}

} // namespace

QString specialUse(const Network &network)
{
    if (const auto prefix = network.prefix(); prefix && prefix->length() == 0)
        return {};
    for (const Block &block : blocks()) {
        if (block.network.contains(network) || network.contains(block.network))
            return Rules::tr(block.use);
    }
    return {};
}

bool isForDocumentation(const IpAddress &address)
{
    return std::any_of(blocks().begin(), blocks().end(), [&](const Block &block) {
        return block.isDocumentation && block.network.contains(address);
    });
}

const Rule specialUseRule {
    "special-use",
    Severity::Error,
    Scope::Site,
    "ADR-08",
    "RFC 6890",
    QT_TRANSLATE_NOOP("Rules", "Special-use network"),
    QT_TRANSLATE_NOOP("Rules", "A protected network lies in address space that routers and "
                               "hosts treat specially, so its traffic goes nowhere."),
    check,
    Reads::Drawing};

} // namespace hubwright
