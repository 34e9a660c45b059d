// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// ADR-11: a tunnel's outer address lies in a protected network or in a target.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Site &site = facts.site(aim.site);
    if (site.gateway.form != Gateway::Form::Address)
        return;
    const int atom = facts.plan().universe().atomAt(site.gateway.address);
    if (atom >= 0) {
        const Universe::Atom &owned = facts.plan().universe().atoms()[size_t(atom)];
        const Universe::Unit &unit = facts.plan().universe().units()[size_t(owned.unit)];
        Finding finding = facts.aboutSite(aim.site, QStringLiteral("gateway"));
        finding.message =
            Rules::tr("the gateway of %1, %2, lies inside %3, a protected network of %4")
                .arg(oneLine(site.name()), site.gateway.text(), unit.network.text(),
                     oneLine(facts.site(unit.site).name()));
        out.push_back(std::move(finding));
        return;
    }
    // A peer that targets this gateway would send its own IKE packets into the tunnel.
    for (const EndRef own : facts.plan().paths().endsAt(aim.site)) {
        const TunnelEnd &peer = facts.end(own.other());
        // Nobody owns the gateway's address, and a tidy list has only what is owned.
        const ListJudgement *list = facts.judgement(own.other(), true);
        if (!peer.target || (list && list->isTidy))
            continue;
        for (size_t i = 0; i < peer.target->size(); ++i) {
            if (!(*peer.target)[i].contains(site.gateway.address))
                continue;
            Finding finding = facts.aboutEnd(own.other(), QStringLiteral("target"), int(i));
            finding.message = Rules::tr("%1 targets %2, which holds the gateway of %3 itself, %4")
                                  .arg(oneLine(peer.name), (*peer.target)[i].text(),
                                       oneLine(site.name()), site.gateway.text());
            out.push_back(std::move(finding));
            break;
        }
    }
}

} // namespace

const Rule gatewayInsideRule {
    "gateway-inside",
    Severity::Error,
    Scope::Site,
    "ADR-11, ESP-09, TOP-06",
    "Valenza et al.: cyclic path; RFC 4301 section 4.4.1",
    QT_TRANSLATE_NOOP("Rules", "Gateway inside a protected network"),
    QT_TRANSLATE_NOOP("Rules",
                      "The outer address of a gateway is itself inside a network that tunnels "
                      "carry. Its own IKE and ESP packets would be sent into a tunnel."),
    check};

} // namespace hubwright
