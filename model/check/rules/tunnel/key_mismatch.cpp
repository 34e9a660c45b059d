// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rules.h"
#include "model/check/rules/tunnel/negotiation_words.h"

namespace hubwright {

namespace {

/// SEC-05: the ends refer to different keys.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Tunnel &tunnel = facts.tunnel(aim.tunnel);
    const FaultAt fault = facts.fault(aim.tunnel);
    if (fault.fault != TunnelFault::KeyMismatch)
        return;
    Finding finding = faultFinding(facts, aim.tunnel, fault, QStringLiteral("psk"));
    finding.message = Rules::tr("%1 uses the key %2 and %3 the key %4")
                          .arg(oneLine(tunnel.ends[0].name), oneLine(tunnel.pskAt(0)),
                               oneLine(tunnel.ends[1].name), oneLine(tunnel.pskAt(1)));
    const QString title = tunnel.psk.isEmpty()
                              ? Rules::tr("make one key for both ends")
                              : Rules::tr("use the key %1 at both ends").arg(oneLine(tunnel.psk));
    addForgetFix(
        facts, aim.tunnel, title, false, [](TunnelEnd &end) { end.psk.clear(); }, finding);
    out.push_back(std::move(finding));
}

} // namespace

const Rule keyMismatchRule {
    "key-mismatch",
    Severity::Error,
    Scope::Tunnel,
    "SEC-05",
    "RFC 7296 section 2.15",
    QT_TRANSLATE_NOOP("Rules", "Keys differ"),
    QT_TRANSLATE_NOOP("Rules", "The ends refer to different pre-shared keys. Neither accepts the "
                               "other's proof (AUTHENTICATION_FAILED)."),
    check};

} // namespace hubwright
