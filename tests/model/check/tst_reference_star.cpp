// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/analysis.h"
#include "tests/support/topologies.h"

#include <QTest>

using namespace hubwright;

/// The page that the program exists for: its error, what it breaks, its fix.
class TestReferenceStar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePageHasExactlyOneError();
    void theErrorNamesWhatBreaksAndWhyNobodyNotices();
    void theFixReplacesTheOwnNetworkByTheMissingOne();
    void thePacketsEndWhereRealGatewaysEndThem();
    void hopCountsExplainThePagesTtl();
    void asItShouldBeItIsProved();
    void derivedListsAreThePagesTable();
    void bothTunnelsComeUpAllTheSame();
};

namespace {

int unitOf(const Reach &reach, const char *prefix)
{
    const auto &units = reach.plan().universe().units();
    for (int unit = 0; unit < int(units.size()); ++unit) {
        if (units[size_t(unit)].network == test::net(prefix))
            return unit;
    }
    return -1;
}

} // namespace

void TestReferenceStar::thePageHasExactlyOneError()
{
    const auto analysis = analyse(test::referenceStar(true));
    QCOMPARE(analysis->findings.size(), 1u);
    const Finding &finding = analysis->findings.front();
    QCOMPARE(finding.rule, QStringLiteral("target-is-local"));
    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(finding.object, QStringLiteral("gd2-pek3"));
    QCOMPARE(finding.message,
             QStringLiteral("gd2-pek3 targets 172.26.0.0/24, which is vpc-gd2's own network; "
                            "172.16.0.0/24 (vpc-sh1) is missing"));
    QCOMPARE(finding.at.field, QStringLiteral("target"));
    QCOMPARE(finding.at.index, 1);
}

void TestReferenceStar::theErrorNamesWhatBreaksAndWhyNobodyNotices()
{
    const auto analysis = analyse(test::referenceStar(true));
    const Finding &finding = analysis->findings.front();
    QCOMPARE(finding.breaks,
             (std::vector<Broken> {{QStringLiteral("vm3"), QStringLiteral("vm2")},
                                   {QStringLiteral("vm2"), QStringLiteral("vm3")}}));
    QCOMPARE(finding.breaksTotal, 2u);
    QCOMPARE(finding.note, QStringLiteral("both tunnels come up: narrowing hides it"));
    QCOMPARE(analysis->reach->counts().intended, 6u);
    QCOMPARE(analysis->reach->counts().intendedDelivered, 4u);
    QVERIFY(!analysis->isProved());
}

void TestReferenceStar::theFixReplacesTheOwnNetworkByTheMissingOne()
{
    const auto analysis = analyse(test::referenceStar(true));
    const Fix &fix = analysis->findings.front().fixes.front();
    QVERIFY(fix.isAutomatic);
    QCOMPARE(fix.title, QStringLiteral("replace it with 172.16.0.0/24 (vpc-sh1)"));
    Topology topology = test::referenceStar(true);
    apply(fix.edit, topology);
    QCOMPARE(topology, test::referenceStar(false));
    Topology again = test::referenceStar(true);
    const std::vector<Edit> edits = automaticFixes(again, {}, false);
    QCOMPARE(edits.size(), 1u);
    apply(edits.front(), again);
    QCOMPARE(again, test::referenceStar(false));
}

void TestReferenceStar::thePacketsEndWhereRealGatewaysEndThem()
{
    const auto analysis = analyse(test::referenceStar(true));
    const Reach &reach = *analysis->reach;
    const int vm2 = unitOf(reach, "172.16.0.0/24");
    const int vm3 = unitOf(reach, "172.26.0.0/24");
    const Verdict there = reach.verdictOfUnits(vm2, vm3);
    QCOMPARE(there.outcome, Outcome::Dropped);
    QCOMPARE(there.forward.hops.size(), 2u);
    QCOMPARE(analysis->topology.sites()[size_t(there.forward.hops.back().site)].name(),
             QStringLiteral("vpc-pek3"));
    QCOMPARE(there.forward.hops.back().check, PacketCheck::Negotiated);
    const Verdict back = reach.verdictOfUnits(vm3, vm2);
    QCOMPARE(back.outcome, Outcome::Clear);
    QCOMPARE(analysis->topology.sites()[size_t(back.forward.hops.back().site)].name(),
             QStringLiteral("vpc-gd2"));
    QCOMPARE(back.forward.hops.back().check, PacketCheck::Outbound);
}

void TestReferenceStar::hopCountsExplainThePagesTtl()
{
    const auto analysis = analyse(test::referenceStar(false));
    const Reach &reach = *analysis->reach;
    const int vm1 = unitOf(reach, "192.168.0.0/24");
    const int vm2 = unitOf(reach, "172.16.0.0/24");
    const int vm3 = unitOf(reach, "172.26.0.0/24");
    QCOMPARE(reach.verdictOfUnits(vm1, vm2).ttl, 60);
    QCOMPARE(reach.verdictOfUnits(vm1, vm3).ttl, 60);
    QCOMPARE(reach.verdictOfUnits(vm2, vm3).ttl, 59);
}

void TestReferenceStar::asItShouldBeItIsProved()
{
    const auto analysis = analyse(test::referenceStar(false));
    QVERIFY(analysis->findings.empty());
    QVERIFY(analysis->isProved());
    QCOMPARE(analysis->reach->counts().intendedDelivered, 6u);
}

void TestReferenceStar::derivedListsAreThePagesTable()
{
    Topology topology = test::referenceStar(false);
    for (Tunnel tunnel : std::vector<Tunnel>(topology.tunnels())) {
        for (TunnelEnd &end : tunnel.ends) {
            end.local.reset();
            end.target.reset();
        }
        topology.put(tunnel);
    }
    const Plan plan(topology);
    QStringList rows;
    for (const EndRef end : plan.ends()) {
        const PlannedEnd planned = plan.planned(end);
        rows << QStringLiteral("%1 | %2 | %3")
                    .arg(planned.name, joined(planned.local), joined(planned.target));
        QCOMPARE(planned.children.size(), 1u);
    }
    QCOMPARE(rows, (QStringList {
                       QStringLiteral("pek3-sh1 | 172.26.0.0/24, 192.168.0.0/24 | 172.16.0.0/24"),
                       QStringLiteral("pek3-gd2 | 172.16.0.0/24, 192.168.0.0/24 | 172.26.0.0/24"),
                       QStringLiteral("sh1-pek3 | 172.16.0.0/24 | 172.26.0.0/24, 192.168.0.0/24"),
                       QStringLiteral("gd2-pek3 | 172.26.0.0/24 | 172.16.0.0/24, 192.168.0.0/24"),
                   }));
}

void TestReferenceStar::bothTunnelsComeUpAllTheSame()
{
    const auto analysis = analyse(test::referenceStar(true));
    const Negotiated negotiated = analysis->reach->negotiated(1);
    QVERIFY(negotiated.isUp());
    QCOMPARE(negotiated.startedBy[0].size(), 1u);
    QCOMPARE(negotiated.startedBy[0][0].side0.text(), QStringLiteral("192.168.0.0/24"));
    QCOMPARE(negotiated.startedBy[0][0].side1.text(), QStringLiteral("172.26.0.0/24"));
    QCOMPARE(negotiated.startedBy[0], negotiated.startedBy[1]);
    QCOMPARE(analysis->reach->state(1), TunnelState::Lossy);
    QCOMPARE(analysis->reach->state(0), TunnelState::Right);
}

QTEST_GUILESS_MAIN(TestReferenceStar)
#include "tst_reference_star.moc"
