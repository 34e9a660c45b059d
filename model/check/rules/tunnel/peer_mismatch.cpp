// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

/// SYM-10: an end's peer is not the other's outer address.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const FaultAt fault = facts.fault(aim.tunnel);
    if (fault.fault != TunnelFault::PeerMismatch)
        return;
    const EndRef ref {aim.tunnel, fault.side};
    const TunnelEnd &end = facts.end(ref);
    const Site &peer = *facts.topology().site(facts.end(ref.other()).site);
    Finding finding = facts.aboutEnd(ref, QStringLiteral("peer"));
    finding.message =
        Rules::tr("%1 calls %2, but the gateway of %3 is %4")
            .arg(oneLine(end.name), end.peer->text(), oneLine(peer.name()), peer.gateway.text());
    Tunnel mended = facts.tunnel(aim.tunnel);
    mended.ends[size_t(ref.side)].peer.reset();
    const QString title = Rules::tr("let %1 call %2").arg(oneLine(end.name), peer.gateway.text());
    finding.fixes.push_back({title, changeTunnel(facts.topology(), mended, title), false});
    facts.listBreaks(facts.charges().ofTunnel(aim.tunnel), facts.plan().paths().siteAt(ref),
                     finding);
    out.push_back(std::move(finding));
}

} // namespace

const Rule peerMismatchRule {
    "peer-mismatch",
    Severity::Error,
    Scope::Tunnel,
    "SYM-10",
    "RFC 7296 section 2.11",
    QT_TRANSLATE_NOOP("Rules", "Wrong peer address"),
    QT_TRANSLATE_NOOP("Rules", "An end is configured with an address that is not the other "
                               "gateway's. Its IKE packets go to somebody else."),
    check};

} // namespace hubwright
