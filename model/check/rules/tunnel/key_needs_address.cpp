// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

#include <algorithm>

namespace hubwright {

namespace {

/// Both ends with IKEv2's default profile, where both gateways have that version.
std::optional<Fix> version2Fix(const Facts &facts, int index)
{
    Tunnel tunnel = facts.tunnel(index);
    for (TunnelEnd &end : tunnel.ends) {
        const Platform *platform = platformNamed(facts.topology().site(end.site)->platform);
        if (platform && !platform->ikeV2)
            return std::nullopt;
        end.ike.clear();
    }
    tunnel.ike = presetProfiles().front().name;
    if (profileOf(facts.topology(), tunnel, 0).version != 2)
        return std::nullopt;
    const QString title = Rules::tr("use IKEv2 at both ends (profile %1)").arg(tunnel.ike);
    return Fix {title, changeTunnel(facts.topology(), tunnel, title), false};
}

/// IKE-06: a key of IKEv1 for a peer that no address tells.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Tunnel &tunnel = facts.tunnel(aim.tunnel);
    if (facts.fault(aim.tunnel).fault != TunnelFault::None ||
        profileOf(facts.topology(), tunnel, 0).version != 1)
        return;
    for (int side = 0; side < 2; ++side) {
        const EndRef end {aim.tunnel, side};
        const Site &site = facts.site(facts.plan().paths().siteAt(end));
        if (site.gateway.form != Gateway::Form::Dynamic)
            continue;
        Finding finding = facts.aboutEnd(end, QStringLiteral("ike"));
        finding.message =
            Rules::tr("%1 is IKEv1 and %2 has no fixed address: in main mode %3 finds its key by "
                      "the address alone, and aggressive mode shows a hash of the key")
                .arg(oneLine(facts.end(end).name), oneLine(site.name()),
                     oneLine(facts.end(end.other()).site.key));
        finding.note = Rules::tr("the export writes main mode");
        if (auto fix = version2Fix(facts, aim.tunnel))
            finding.fixes.push_back(*std::move(fix));
        out.push_back(std::move(finding));
        return;
    }
}

} // namespace

const Rule keyNeedsAddressRule {
    "key-needs-address",
    Severity::Warning,
    Scope::Tunnel,
    "IKE-06",
    "RFC 2409 section 5.4",
    QT_TRANSLATE_NOOP("Rules", "IKEv1 key for a peer without an address"),
    QT_TRANSLATE_NOOP("Rules",
                      "In IKEv1's main mode the peer's identity is encrypted with the key, so that "
                      "only its address tells which key it is. Peers without a fixed address share "
                      "one key then, or use aggressive mode, which sends a hash that anybody can "
                      "try passwords on. IKEv2 has neither fault."),
    check,
    Reads::Negotiation};

} // namespace hubwright
