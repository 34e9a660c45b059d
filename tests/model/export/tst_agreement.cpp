// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/agreement.h"
#include "model/topology/ike_profile.h"
#include "model/topology/sayable.h"
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
    void oneProposalIsTheSameAtBothEnds_data();
    void oneProposalIsTheSameAtBothEnds();
    void lifetimesAreTakenByBoth_data();
    void lifetimesAreTakenByBoth();
    void madeKeysFitBothEnds_data();
    void madeKeysFitBothEnds();
    void oneSaForAnyAddressIsToldToBoth_data();
    void oneSaForAnyAddressIsToldToBoth();
    void statedAnyIsRouted();
};

namespace {

DeviceEnd endOf(const Topology &topology, const PlannedEnd &planned)
{
    DeviceEnd end;
    end.planned.ref = planned.ref;
    end.planned.name = planned.name;
    end.tunnel = &topology.tunnels().front();
    end.peer = topology.site(planned.peer);
    end.profile =
        std::make_shared<const IkeProfile>(profileOf(topology, *end.tunnel, planned.ref.side));
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
        QCOMPARE(ends[0].isRouted, ends[1].isRouted);
        // Who cannot choose by routes is told nothing of a tunnel for any address.
        const bool areWritten = !ends[0].children.empty() && !ends[1].children.empty();
        QVERIFY(areWritten || ends[0].isRouted);
        if (areWritten)
            QCOMPARE(ends[0].children.size(), ends[1].children.size());
        for (const Child &child : areWritten ? ends[0].children : Children())
            QVERIFY(std::ranges::find(ends[1].children, mirrored(child)) != ends[1].children.end());
        QCOMPARE(proposalsText(ends[0].ike), proposalsText(ends[1].ike));
        QCOMPARE(proposalsText(ends[0].esp), proposalsText(ends[1].esp));
        for (const Proposal &proposal : profile.ike) {
            const bool isKept = std::ranges::find(ends[0].ike, proposal) != ends[0].ike.end();
            QVERIFY2(isKept || ends[0].children.empty() ||
                         textOf(notes[0]).contains(proposal.text()),
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

void TestAgreement::oneProposalIsTheSameAtBothEnds_data() { bothEndsAreToldTheSame_data(); }

void TestAgreement::oneProposalIsTheSameAtBothEnds()
{
    QFETCH(QString, hub);
    QFETCH(QString, spoke);
    const Platform *platform[] = {platformNamed(hub), platformNamed(spoke)};
    Topology topology = test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\n");
    // Each end has a profile of its own, with the same proposals the other way round.
    IkeProfile forth = *profileNamed(topology, QStringLiteral("compatible"));
    for (const char *more : {"aes128-sha256-modp2048", "aes256-sha512-modp4096"})
        forth.ike.push_back(*Proposal::parse(QString::fromLatin1(more), ProposalUse::Ike));
    forth.esp.push_back(
        *Proposal::parse(QStringLiteral("aes128-sha256-modp2048"), ProposalUse::Esp));
    forth.name = QStringLiteral("forth");
    IkeProfile back = forth;
    back.name = QStringLiteral("back");
    std::ranges::reverse(back.ike);
    std::ranges::reverse(back.esp);
    topology.profiles = {forth, back};
    Tunnel tunnel = topology.tunnels().front();
    tunnel.ends[0].ike = forth.name;
    tunnel.ends[1].ike = back.name;
    topology.put(tunnel);
    const Plan plan(topology);
    DeviceEnd ends[2];
    for (int side = 0; side < 2; ++side) {
        const PlannedEnd planned = plan.planned({0, side});
        ends[side] = endOf(topology, planned);
        std::vector<ExportNote> notes;
        agree(plan, *platform[side], *platform[1 - side], planned, ends[side], notes);
    }
    // Where they have nothing in common each keeps its own, and a note says so.
    const bool canAgree =
        !sayable(*platform[1], sayable(*platform[0], forth.ike, ProposalUse::Ike), ProposalUse::Ike)
             .empty();
    if (canAgree)
        QCOMPARE(ends[0].ike, ends[1].ike);
    const bool canAgreeEsp =
        !sayable(*platform[1], sayable(*platform[0], forth.esp, ProposalUse::Esp), ProposalUse::Esp)
             .empty();
    if (canAgreeEsp)
        QCOMPARE(ends[0].esp, ends[1].esp);
}

void TestAgreement::lifetimesAreTakenByBoth_data() { bothEndsAreToldTheSame_data(); }

void TestAgreement::lifetimesAreTakenByBoth()
{
    QFETCH(QString, hub);
    QFETCH(QString, spoke);
    const Platform *platform[] = {platformNamed(hub), platformNamed(spoke)};
    for (const int asked : {1, 200, 3600, 28800, 90'000, 20'000'000}) {
        Topology topology = test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\n");
        IkeProfile profile = presetProfiles().front();
        profile.name = QStringLiteral("odd");
        profile.ikeLifetime = profile.espLifetime = std::chrono::seconds(asked);
        topology.profiles = {profile};
        Tunnel tunnel = topology.tunnels().front();
        tunnel.ike = profile.name;
        topology.put(tunnel);
        const Plan plan(topology);
        DeviceEnd ends[2];
        for (int side = 0; side < 2; ++side) {
            const PlannedEnd planned = plan.planned({0, side});
            ends[side] = endOf(topology, planned);
            std::vector<ExportNote> notes;
            agree(plan, *platform[side], *platform[1 - side], planned, ends[side], notes);
            const bool isTold = textOf(notes).contains(QStringLiteral("lifetime"));
            QCOMPARE(isTold, !(*ends[side].profile == profile));
        }
        QCOMPARE(*ends[0].profile, *ends[1].profile);
        for (const Platform *each : platform) {
            if (each->ikeLifetime)
                QCOMPARE(fittingLifetime(each->ikeLifetime->value, ends[0].profile->ikeLifetime),
                         ends[0].profile->ikeLifetime);
            if (each->espLifetime)
                QCOMPARE(fittingLifetime(each->espLifetime->value, ends[0].profile->espLifetime),
                         ends[0].profile->espLifetime);
        }
    }
}

void TestAgreement::madeKeysFitBothEnds_data() { bothEndsAreToldTheSame_data(); }

void TestAgreement::madeKeysFitBothEnds()
{
    QFETCH(QString, hub);
    QFETCH(QString, spoke);
    const Platform *platform[] = {platformNamed(hub), platformNamed(spoke)};
    // WireGuard's key is of another kind, and nothing else speaks it.
    if ((hub == QLatin1String("wireguard")) != (spoke == QLatin1String("wireguard")))
        return;
    Topology topology = test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\n");
    for (size_t i = 0; i < 2; ++i) {
        Site site = topology.sites()[i];
        site.platform = QLatin1String(platform[i]->id);
        topology.put(site);
    }
    const Plan plan(topology);
    // Bytes of which base64 is '+' and '/' only, digits only, and what "0x" comes of.
    for (const auto random :
         {+[](int count) { return QByteArray(count, char(0xFB)); },
          +[](int count) { return QByteArray(count, char(0xD3)); },
          +[](int count) { return QByteArray("\xD3\x1D\x35", 3).repeated(count).left(count); },
          +[](int count) { return QByteArray(count, '\0'); }}) {
        ExportRequest request {plan};
        request.withSecrets = true;
        request.random = random;
        const Result<Bundle> bundle = exportDesign(request);
        QVERIFY2(bundle, bundle ? "" : qPrintable(bundle.error().message));
        for (const ExportNote &note : bundle->notes)
            QVERIFY2(!note.message.contains(QStringLiteral("does not take this key")),
                     qPrintable(note.message));
    }
    if (platform[0]->key && platform[1]->key)
        QVERIFY(keyBits(platform[0]->key->value, platform[1]->key->value) >= 128);
}

void TestAgreement::oneSaForAnyAddressIsToldToBoth_data()
{
    QTest::addColumn<QString>("peer");
    for (const Platform *platform : platforms())
        QTest::newRow(platform->id) << QString::fromLatin1(platform->id);
}

void TestAgreement::oneSaForAnyAddressIsToldToBoth()
{
    QFETCH(QString, peer);
    const Platform *platform[] = {platformNamed(QStringLiteral("aws")), platformNamed(peer)};
    const Topology topology = test::star("hub h 10.0.0.0/24 10.5.0.0/24\nspoke a 10.1.0.0/24\n");
    const Plan plan(topology);
    DeviceEnd ends[2];
    for (int side = 0; side < 2; ++side) {
        const PlannedEnd planned = plan.planned({0, side});
        ends[side] = endOf(topology, planned);
        std::vector<ExportNote> notes;
        agree(plan, *platform[side], *platform[1 - side], planned, ends[side], notes);
        QVERIFY(ends[side].isRouted);
        // In words at both ends.
        QVERIFY2(!notes.empty(), qPrintable(textOf(notes)));
        QCOMPARE(eachOnce(ends[side].carried(), true), planned.target);
    }
    const Network any = *Network::parse(QStringLiteral("0.0.0.0/0"));
    const Child all {{any}, {any}};
    QCOMPARE(ends[0].children.front(), all);
    // Who cannot choose by routes is told nothing, rather than to take all traffic.
    const bool canRoute = platform[1]->routesAny && platform[1]->routesAny->value;
    QCOMPARE(ends[1].children.empty(), !canRoute);
    if (canRoute)
        QCOMPARE(ends[1].children.front(), all);
}

void TestAgreement::statedAnyIsRouted()
{
    const Topology topology = test::star("hub h 10.0.0.0/24 10.5.0.0/24\nspoke a 10.1.0.0/24\n"
                                         "end h-a local 0.0.0.0/0\nend h-a target 0.0.0.0/0\n"
                                         "end a-h local 0.0.0.0/0\nend a-h target 0.0.0.0/0\n");
    const Plan plan(topology);
    for (const char *platform : {"strongswan", "vyos", "junos", "fortigate", "panos"}) {
        ExportRequest request {plan};
        request.platform = QLatin1String(platform);
        const Result<Bundle> bundle = exportDesign(request);
        QVERIFY(bundle);
        QByteArray text;
        for (const ExportFile &file : bundle->files) {
            if (file.path.startsWith(QLatin1Char('a')))
                text += file.bytes;
        }
        // Routes to the hub's networks, whatever the selectors say.
        for (const char *network : {"10.0.0.0", "10.5.0.0"})
            QVERIFY2(text.contains(network), text.constData());
        QVERIFY(!text.contains("traffic-selector") && !text.contains("proxy-id"));
    }
    // Where routes cannot choose it is said as it is stated.
    ExportRequest request {plan};
    request.platform = QStringLiteral("routeros");
    const Result<Bundle> bundle = exportDesign(request);
    QVERIFY(bundle);
    QVERIFY(bundle->files.front().bytes.contains("0.0.0.0/0"));
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
