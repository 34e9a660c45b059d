// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// A host address used twice, at one site or at two.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Site &site = facts.site(aim.site);
    for (int h = 0; h < int(site.hosts.size()); ++h) {
        const Host &host = site.hosts[size_t(h)];
        const Facts::HostRef first = facts.firstHostAt(host.address);
        if (first.site == aim.site && first.host == h)
            continue;
        // Two sites that own the subnet twice have one defect, and it is not this.
        const int atom = facts.plan().universe().atomAt(host.address);
        if (first.site != aim.site && atom >= 0 &&
            facts.plan().universe().atoms()[size_t(atom)].site < 0)
            continue;
        const Site &owner = facts.site(first.site);
        Finding finding = facts.aboutSite(aim.site, QStringLiteral("hosts"), h);
        finding.message =
            Rules::tr("host %1 of %2 has %3, and so has %4 of %5")
                .arg(oneLine(host.name), oneLine(site.name()), host.address.text(),
                     oneLine(owner.hosts[size_t(first.host)].name), oneLine(owner.name()));
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule duplicateHostRule {
    "duplicate-host",
    Severity::Error,
    Scope::Site,
    "a host address used twice",
    "RFC 5227",
    QT_TRANSLATE_NOOP("Rules", "Host address used twice"),
    QT_TRANSLATE_NOOP("Rules",
                      "Two hosts have the same address. Whoever answers first gets the traffic."),
    check,
    Reads::Drawing};

} // namespace hubwright
