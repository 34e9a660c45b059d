// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// ADR-12: .0 or .255 of its subnet as a host.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Site &site = facts.site(aim.site);
    for (size_t h = 0; h < site.hosts.size(); ++h) {
        const Host &host = site.hosts[h];
        for (const Network &subnet : site.subnets) {
            const auto prefix = subnet.prefix();
            const bool hasBroadcast =
                prefix && prefix->family() == Family::V4 && prefix->length() <= 30;
            if (!hasBroadcast ||
                (host.address != prefix->first() && host.address != prefix->last()))
                continue;
            Finding finding = facts.aboutSite(aim.site, QStringLiteral("hosts"), int(h));
            finding.message = (host.address == prefix->first()
                                   ? Rules::tr("host %1 of %2 has %3, the network address of %4")
                                   : Rules::tr("host %1 of %2 has %3, the broadcast address of %4"))
                                  .arg(oneLine(host.name), oneLine(site.name()),
                                       host.address.text(), prefix->text());
            out.push_back(std::move(finding));
            break;
        }
    }
}

} // namespace

const Rule networkAddressHostRule {
    "network-address-host",
    Severity::Warning,
    Scope::Site,
    "ADR-12",
    "RFC 919, RFC 950",
    QT_TRANSLATE_NOOP("Rules", "Host on the network or broadcast address"),
    QT_TRANSLATE_NOOP("Rules", "The first address of an IPv4 subnet names the network and the last "
                               "one everybody in it; no host should have either."),
    check,
    Reads::Drawing};

} // namespace hubwright
