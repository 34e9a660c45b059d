// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/address/prefix_set.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// A host outside its site's subnets.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Site &site = facts.site(aim.site);
    if (site.hosts.empty())
        return;
    const PrefixSet own(site.subnets);
    for (size_t h = 0; h < site.hosts.size(); ++h) {
        const Host &host = site.hosts[h];
        if (own.contains(host.address))
            continue;
        Finding finding = facts.aboutSite(aim.site, QStringLiteral("hosts"), int(h));
        finding.message =
            site.subnets.empty()
                ? Rules::tr("host %1 has %2, but %3 owns no network")
                      .arg(oneLine(host.name), host.address.text(), oneLine(site.name()))
                : Rules::tr("host %1 has %2, which is outside the networks of %3 (%4)")
                      .arg(oneLine(host.name), host.address.text(), oneLine(site.name()),
                           someNetworks(site.subnets));
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule hostOutsideRule {
    "host-outside",
    Severity::Error,
    Scope::Site,
    "host outside its site's subnets",
    "the design's own promise: probes must be possible",
    QT_TRANSLATE_NOOP("Rules", "Host outside its site's networks"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "The host's address is in none of its site's networks, so no tunnel carries its traffic."),
    check,
    Reads::Drawing};

} // namespace hubwright
