// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/tunnel/negotiation_words.h"

#include "model/topology/edits.h"

namespace hubwright {

Finding faultFinding(const Facts &facts, int tunnel, FaultAt fault, const QString &field)
{
    Finding finding =
        fault.side < 0 ? facts.aboutTunnel(tunnel) : facts.aboutEnd({tunnel, fault.side}, field);
    if (fault.side < 0)
        finding.at.field = field;
    facts.listBreaks(facts.charges().ofTunnel(tunnel),
                     facts.plan().paths().siteAt({tunnel, std::max(fault.side, 0)}), finding);
    return finding;
}

void addForgetFix(const Facts &facts, int tunnel, const QString &title, bool isAutomatic,
                  void (*forget)(TunnelEnd &end), Finding &finding)
{
    Tunnel mended = facts.tunnel(tunnel);
    for (TunnelEnd &end : mended.ends)
        forget(end);
    if (mended == facts.tunnel(tunnel))
        return;
    finding.fixes.push_back({title, changeTunnel(facts.topology(), mended, title), isAutomatic});
}

void addProfileFix(const Facts &facts, int tunnel, bool isAutomatic, Finding &finding)
{
    addForgetFix(
        facts, tunnel,
        Rules::tr("use the profile %1 at both ends").arg(oneLine(facts.tunnel(tunnel).ike)),
        isAutomatic, [](TunnelEnd &end) { end.ike.clear(); }, finding);
}

} // namespace hubwright
