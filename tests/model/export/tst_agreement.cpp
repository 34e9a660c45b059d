// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/agreement.h"
#include "model/topology/ike_profile.h"
#include "tests/support/topologies.h"

#include <QTest>

#include <algorithm>

using namespace hubwright;

/// What both devices of a tunnel are told: alike, and nothing dropped without a word.
class TestAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothEndsAreToldTheSame_data();
    void bothEndsAreToldTheSame();
    void whatIsLeftOutIsNamed();
};

namespace {

DeviceEnd endOf(const Topology &topology, const PlannedEnd &planned)
{
    DeviceEnd end;
    end.planned.ref = planned.ref;
    end.planned.name = planned.name;
    end.tunnel = &topology.tunnels().front();
    end.peer = topology.site(planned.peer);
    end.profile = &profileOf(topology, *end.tunnel, planned.ref.side);
    return end;
}

Child mirrored(const Child &child) { return {child.target, child.local}; }

QString textOf(const std::vector<ExportNote> &notes)
{
    QStringList lines;
    for (const ExportNote &note : notes)
        lines << note.message;
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void TestAgreement::bothEndsAreToldTheSame_data()
{
    QTest::addColumn<QString>("hub");
    QTest::addColumn<QString>("spoke");
    for (const Platform *hub : platforms()) {
        for (const Platform *spoke : platforms())
            QTest::addRow("%s with %s", hub->id, spoke->id)
                << QString::fromLatin1(hub->id) << QString::fromLatin1(spoke->id);
    }
}

void TestAgreement::bothEndsAreToldTheSame()
{
    QFETCH(QString, hub);
    QFETCH(QString, spoke);
    const Platform *platform[] = {platformNamed(hub), platformNamed(spoke)};
    for (const IkeProfile &profile : presetProfiles()) {
        Topology topology =
            test::star(QStringLiteral("hub h 10.0.0.0/24 10.0.8.0-10.0.8.9 2001:db8::/48\n"
                                      "spoke a 10.1.0.0/24 10.2.0.0/24 2001:db8:1::/48\n"));
        Tunnel tunnel = topology.tunnels().front();
        tunnel.ike = profile.name;
        topology.put(tunnel);
        const Plan plan(topology);
        DeviceEnd ends[2];
        std::vector<ExportNote> notes[2];
        for (int side = 0; side < 2; ++side) {
            const PlannedEnd planned = plan.planned({0, side});
            ends[side] = endOf(topology, planned);
            agree(plan, *platform[side], *platform[1 - side], planned, ends[side],
                  notes[size_t(side)]);
        }
        QCOMPARE(ends[0].children.size(), ends[1].children.size());
        for (const Child &child : ends[0].children)
            QVERIFY(std::ranges::find(ends[1].children, mirrored(child)) != ends[1].children.end());
        QCOMPARE(proposalsText(ends[0].ike), proposalsText(ends[1].ike));
        QCOMPARE(proposalsText(ends[0].esp), proposalsText(ends[1].esp));
        for (const Proposal &proposal : profile.ike) {
            const bool isKept = std::ranges::find(ends[0].ike, proposal) != ends[0].ike.end();
            QVERIFY2(isKept || textOf(notes[0]).contains(proposal.text()),
                     qPrintable(proposal.text() + QLatin1Char('\n') + textOf(notes[0])));
        }
    }
}

void TestAgreement::whatIsLeftOutIsNamed()
{
    Topology topology = test::star(QStringLiteral("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\n"));
    IkeProfile profile = presetProfiles().front();
    profile.name = QStringLiteral("two");
    profile.ike = {
        *Proposal::parse(QStringLiteral("chacha20poly1305-prfsha256-curve25519"), ProposalUse::Ike),
        *Proposal::parse(QStringLiteral("aes256-sha256-modp2048"), ProposalUse::Ike)};
    topology.profiles = {profile};
    Tunnel tunnel = topology.tunnels().front();
    tunnel.ike = profile.name;
    topology.put(tunnel);
    const Plan plan(topology);
    const PlannedEnd planned = plan.planned({0, 0});
    DeviceEnd end = endOf(topology, planned);
    std::vector<ExportNote> notes;
    agree(plan, *platformNamed(QStringLiteral("strongswan")),
          *platformNamed(QStringLiteral("iosxe")), planned, end, notes);
    QCOMPARE(proposalsText(end.ike), QStringLiteral("aes256-sha256-modp2048"));
    QCOMPARE(notes.size(), 1u);
    QVERIFY2(textOf(notes).contains(QStringLiteral("chacha20poly1305")), qPrintable(textOf(notes)));
    QCOMPARE(notes.front().object, end.planned.name);
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
