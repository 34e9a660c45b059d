// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/merge.h"
#include "model/report/design_hash.h"
#include "model/topology/drawing_edits.h"
#include "model/topology/edits.h"
#include "tests/support/random_star.h"
#include "tests/support/topologies.h"
#include "tests/support/topology_dump.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hubwright;

/// Two changes of one design in one.
class TestMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatOneSideChangedIsTaken();
    void bothSidesAddSubnets();
    void bothChangeOneFactAndOursIsKept();
    void whatOneRemovesAndTheOtherChangesIsKept();
    void aRemovedSiteComesBackForANewTunnel();
    void aSiteThatIsKeptIsKeptWithAllThatIsItsOwn();
    void aRenamedSiteIsTheSameSite();
    void twoNamesForOneSiteAreAConflict();
    void intentsAndWaiversAreMergedOneByOne();
    void theSidesOfATunnelMayBeWrittenEitherWay();
    void bendsFollowTheTunnelAndNotesAreKept();
    void aConflictIsDecidedAsOneChooses_data();
    void aConflictIsDecidedAsOneChooses();
    void aChoiceMayBringUpAnotherConflict();
    void theLawsHoldForRandomEdits();
    void changesApartCommute();
};

namespace {

Id<Site> siteId(const char *name) { return {QString::fromLatin1(name)}; }

Topology small()
{
    return test::star("hub h 10.0.0.0/24\n"
                      "spoke a 10.1.0.0/24\n"
                      "spoke b 10.2.0.0/24\n"
                      "intent everyone <-> everyone\n");
}

Topology withSubnet(Topology topology, const char *site, const char *network)
{
    Site known = *topology.site(siteId(site));
    known.subnets.push_back(test::net(network));
    topology.put(known);
    return topology;
}

Topology withRegion(Topology topology, const char *site, const char *region)
{
    Site known = *topology.site(siteId(site));
    known.region = QString::fromUtf8(region);
    topology.put(known);
    return topology;
}

Topology without(Topology topology, const char *site)
{
    apply(removeSite(topology, siteId(site)), topology);
    return topology;
}

QStringList lines(const Merged &merged)
{
    QStringList out;
    for (const MergeConflict &conflict : merged.conflicts)
        out << conflictLine(conflict);
    return out;
}

/// A random edit that touches the given spoke alone, or the file's heading.
void change(Topology &topology, QRandomGenerator &random, int part)
{
    const auto below = [&](int most) { return int(random.bounded(most)); };
    std::vector<Id<Site>> spokes;
    for (const Site &site : topology.sites()) {
        if (site.role == Role::Spoke)
            spokes.push_back(site.id);
    }
    const QString tag = QStringLiteral("%1x%2").arg(part).arg(below(1000));
    const Id<Site> id = part < int(spokes.size()) ? spokes[size_t(part)] : Id<Site> {};
    switch (id.isEmpty() ? 6 : below(9)) {
    case 0: {
        Site site = *topology.site(id);
        site.region = tag;
        topology.put(site);
        break;
    }
    case 1: {
        Site site = *topology.site(id);
        site.subnets.push_back(
            *Network::parse(QStringLiteral("10.20%1.%2.0/24").arg(part).arg(below(250))));
        topology.put(site);
        break;
    }
    case 2:
        apply(removeSite(topology, id), topology);
        break;
    case 3:
        apply(renameSite(topology, id, QStringLiteral("renamed") + tag), topology);
        break;
    case 4:
        for (const Tunnel &known : std::vector<Tunnel>(topology.tunnels())) {
            const int side = known.endAt(id);
            if (side < 0)
                continue;
            Tunnel tunnel = known;
            tunnel.ends[size_t(side)].target = std::vector<Network> {test::net("10.0.0.0/8")};
            topology.put(tunnel);
        }
        break;
    case 5:
        topology.placements[id] = {id, below(500), below(500)};
        break;
    case 7:
        for (const Tunnel &known : topology.tunnels()) {
            if (known.endAt(id) >= 0)
                topology.bends[known.id] = {known.id, {{below(500), below(500)}}};
        }
        break;
    case 8: {
        const Id<Note> note {QStringLiteral("note-%1").arg(part)};
        topology.notes[note] = {note, tag, below(500), 0};
        break;
    }
    default: {
        Site added;
        added.id = {QStringLiteral("new") + tag};
        added.subnets = {*Network::parse(QStringLiteral("10.21%1.0.0/24").arg(part))};
        topology.put(added);
    }
    }
}

} // namespace

void TestMerge::whatOneSideChangedIsTaken()
{
    const Merged merged = merge(small(), withRegion(small(), "a", "north"),
                                withRegion(without(small(), "b"), "h", "middle"));
    QVERIFY(merged.conflicts.empty());
    QCOMPARE(merged.topology.site(siteId("a"))->region, QStringLiteral("north"));
    QCOMPARE(merged.topology.site(siteId("h"))->region, QStringLiteral("middle"));
    QVERIFY(!merged.topology.site(siteId("b")));
    QCOMPARE(merged.topology.tunnels().size(), size_t(1));
}

void TestMerge::bothSidesAddSubnets()
{
    const Merged merged = merge(small(), withSubnet(small(), "a", "10.3.0.0/24"),
                                withSubnet(small(), "a", "10.4.0.0/24"));
    QVERIFY(merged.conflicts.empty());
    QCOMPARE(joined(merged.topology.site(siteId("a"))->subnets),
             QStringLiteral("10.1.0.0/24, 10.3.0.0/24, 10.4.0.0/24"));
}

void TestMerge::bothChangeOneFactAndOursIsKept()
{
    const Merged merged =
        merge(small(), withRegion(small(), "a", "north"), withRegion(small(), "a", "south\n"));
    QCOMPARE(lines(merged), QStringList({QStringLiteral(
                                "a: region was nothing, is north in ours and south\\u{000a} in "
                                "theirs; ours is kept")}));
    QCOMPARE(merged.topology.site(siteId("a"))->region, QStringLiteral("north"));
}

void TestMerge::whatOneRemovesAndTheOtherChangesIsKept()
{
    const Merged merged = merge(small(), without(small(), "a"), withRegion(small(), "a", "south"));
    QCOMPARE(lines(merged),
             QStringList({QStringLiteral("a: removed in ours, changed in theirs; it is kept")}));
    QVERIFY(merged.topology.site(siteId("a")));
}

void TestMerge::aRemovedSiteComesBackForANewTunnel()
{
    Topology theirs = small();
    apply(addTunnel(theirs, siteId("a"), siteId("b")), theirs);
    const Merged merged = merge(small(), without(small(), "a"), theirs);
    QCOMPARE(
        lines(merged),
        QStringList({QStringLiteral("a: removed in ours, used by a <-> b in theirs; it is kept")}));
    QVERIFY(merged.topology.site(siteId("a")));
    QCOMPARE(merged.topology.tunnels().size(), size_t(3));
}

void TestMerge::aSiteThatIsKeptIsKeptWithAllThatIsItsOwn()
{
    Topology base = small();
    base.intents = {*parseIntent(QStringLiteral("hub <-> spokes"), base),
                    *parseIntent(QStringLiteral("a <-> b"), base),
                    *parseIntent(QStringLiteral("not h -> b"), base)};
    base.waivers = {{QStringLiteral("over-open"), QStringLiteral("a-h"), QStringLiteral("x"), {}},
                    {QStringLiteral("over-open"), QStringLiteral("b-h"), QStringLiteral("y"), {}}};
    base.placements[siteId("a")] = {siteId("a"), 30, 40};
    apply(bendTunnel(base, base.tunnels()[0].id, {{1, 1}, {2, 2}}), base);
    const Topology removed = without(base, "a");
    QCOMPARE(removed.intents->size(), size_t(2));
    QVERIFY(removed.waivers.size() == 1 && removed.bends.empty());
    const Topology changed = withRegion(base, "a", "south");
    // Nothing else was done: what is kept is what the other side has.
    for (const auto &[ours, theirs] : {std::pair(removed, changed), std::pair(changed, removed)}) {
        const Merged merged = merge(base, ours, theirs);
        QCOMPARE(merged.conflicts.size(), size_t(1));
        QCOMPARE(merged.topology.tunnels(), changed.tunnels());
        QVERIFY2(merged.topology == changed, test::dump(merged.topology));
        MergeChoices choices;
        choices.choose(merged.conflicts.front(),
                       ours == removed ? MergeSide::Ours : MergeSide::Theirs);
        QVERIFY(merge(base, ours, theirs, choices).topology == removed);
    }
    // What else the remover did is done, and a tunnel changes with its site.
    Topology keyed = changed;
    Tunnel tunnel = keyed.tunnels()[0];
    tunnel.psk = QStringLiteral("env:A");
    keyed.put(tunnel);
    const Merged merged = merge(base, withRegion(removed, "b", "west"), keyed);
    QCOMPARE(lines(merged),
             QStringList({QStringLiteral("a: removed in ours, changed in theirs; it is kept")}));
    QVERIFY(merged.topology == withRegion(keyed, "b", "west"));
    // A tunnel alone that changed asks for its site, once.
    Topology rekeyed = base;
    rekeyed.put(tunnel);
    const Merged asked = merge(base, removed, rekeyed);
    QCOMPARE(
        lines(asked),
        QStringList({QStringLiteral("a: removed in ours, used by h <-> a in theirs; it is kept")}));
    QVERIFY(asked.topology == rekeyed);
    MergeChoices choices;
    choices.choose(asked.conflicts.front(), MergeSide::Ours);
    const Merged decided = merge(base, removed, rekeyed, choices);
    QVERIFY(decided.topology == removed);
    QCOMPARE(decided.conflicts.size(), size_t(1));
}

void TestMerge::aRenamedSiteIsTheSameSite()
{
    Topology ours = small();
    apply(renameSite(ours, siteId("a"), QStringLiteral("alpha")), ours);
    const Merged merged = merge(small(), ours, withSubnet(small(), "a", "10.3.0.0/24"));
    QVERIFY2(merged.conflicts.empty(), qPrintable(lines(merged).join(QLatin1Char('\n'))));
    QCOMPARE(merged.topology.sites().size(), size_t(3));
    QCOMPARE(merged.topology.site(siteId("alpha"))->subnets.size(), size_t(2));
    QVERIFY(merged.topology.tunnels()[0].endAt(siteId("alpha")) >= 0);
}

void TestMerge::twoNamesForOneSiteAreAConflict()
{
    Topology ours = small();
    apply(renameSite(ours, siteId("a"), QStringLiteral("alpha")), ours);
    Topology theirs = small();
    apply(renameSite(theirs, siteId("a"), QStringLiteral("first")), theirs);
    const Merged merged = merge(small(), ours, theirs);
    QVERIFY(lines(merged).contains(
        QStringLiteral("alpha: was called a, is called first in theirs; ours is kept")));
    QCOMPARE(merged.topology.sites().size(), size_t(3));
    QVERIFY(merged.topology.site(siteId("alpha")));
}

void TestMerge::intentsAndWaiversAreMergedOneByOne()
{
    Topology ours = small();
    ours.intents->push_back(*parseIntent(QStringLiteral("not a <-> b"), ours));
    ours.waivers.push_back(
        {QStringLiteral("over-open"), QStringLiteral("a-h"), QStringLiteral("agreed"), {}});
    Topology theirs = small();
    theirs.intents = {*parseIntent(QStringLiteral("hub <-> spokes"), theirs)};
    const Merged merged = merge(small(), ours, theirs);
    QVERIFY(merged.conflicts.empty());
    QStringList said;
    for (const Intent &intent : *merged.topology.intents)
        said << intentText(intent, merged.topology);
    said.sort();
    QCOMPARE(said, QStringList({QStringLiteral("hub <-> spokes"), QStringLiteral("not a <-> b")}));
    QCOMPARE(merged.topology.waivers.size(), size_t(1));
}

void TestMerge::theSidesOfATunnelMayBeWrittenEitherWay()
{
    Topology theirs = small();
    Tunnel tunnel = theirs.tunnels()[0];
    theirs.remove(tunnel.id);
    std::swap(tunnel.ends[0], tunnel.ends[1]);
    tunnel.id = {tunnelKey(tunnel.ends[0].site, tunnel.ends[1].site)};
    tunnel.psk = QStringLiteral("env:A");
    theirs.put(tunnel, 0);
    const Merged merged = merge(small(), withRegion(small(), "a", "north"), theirs);
    QVERIFY(merged.conflicts.empty());
    QCOMPARE(merged.topology.tunnels().size(), size_t(2));
    QCOMPARE(merged.topology.tunnels()[0].psk, QStringLiteral("env:A"));
}

void TestMerge::bendsFollowTheTunnelAndNotesAreKept()
{
    const auto noteSaying = [](const char *id, const char *text, int x) {
        return Note {{QString::fromLatin1(id)}, QString::fromUtf8(text), x, 0};
    };
    Topology base = small();
    const Id<Tunnel> toA = base.tunnels()[0].id;
    const Id<Tunnel> toB = base.tunnels()[1].id;
    apply(bendTunnel(base, toA, {{1, 1}, {2, 2}}), base);
    apply(putNote(base, noteSaying("note-1", "old", 0)), base);
    Topology ours = base;
    apply(bendTunnel(ours, toA, {{1, 1}, {2, 3}}), ours);
    apply(putNote(ours, noteSaying("note-1", "new", 0)), ours);
    apply(putNote(ours, noteSaying("note-2", "of ours", 0)), ours);
    Tunnel keyed = *ours.tunnel(toB);
    keyed.psk = QStringLiteral("env:B");
    ours.put(keyed);
    // Theirs writes a tunnel from its other end, and bends it.
    Topology theirs = base;
    Tunnel turned = *theirs.tunnel(toB);
    theirs.remove(toB);
    std::swap(turned.ends[0], turned.ends[1]);
    turned.id = theirs.freeTunnelId(turned.ends[0].site, turned.ends[1].site);
    theirs.put(turned);
    apply(bendTunnel(theirs, turned.id, {{7, 7}, {8, 8}}), theirs);
    apply(putNote(theirs, noteSaying("note-1", "old", 40)), theirs);
    apply(putNote(theirs, noteSaying("note-2", "of theirs", 0)), theirs);
    const Merged merged = merge(base, ours, theirs);
    QCOMPARE(lines(merged), QStringList());
    QVERIFY(merged.topology.bends.at(toA).points == ours.bends.at(toA).points);
    QVERIFY(merged.topology.bends.at(toB).points == (std::vector<ScenePoint> {{8, 8}, {7, 7}}));
    const std::map<Id<Note>, Note> &notes = merged.topology.notes;
    QCOMPARE(notes.size(), size_t(3));
    QVERIFY(notes.at({QStringLiteral("note-1")}) == noteSaying("note-1", "new", 40));
    QVERIFY(notes.at({QStringLiteral("note-2")}) == noteSaying("note-2", "of ours", 0));
    QVERIFY(notes.at({QStringLiteral("note-3")}) == noteSaying("note-3", "of theirs", 0));
}

void TestMerge::aConflictIsDecidedAsOneChooses_data()
{
    QTest::addColumn<Topology>("ours");
    QTest::addColumn<Topology>("theirs");
    const Topology base = small();
    const auto renamed = [&](const char *name) {
        Topology topology = base;
        apply(renameSite(topology, siteId("a"), QString::fromLatin1(name)), topology);
        return topology;
    };
    QTest::newRow("a field") << withRegion(base, "a", "North") << withRegion(base, "a", "South");
    QTest::newRow("removed by the other") << withRegion(base, "a", "North") << without(base, "a");
    QTest::newRow("removed here") << without(base, "a") << withRegion(base, "a", "South");
    QTest::newRow("two names") << renamed("mine") << renamed("theirs");
}

void TestMerge::aConflictIsDecidedAsOneChooses()
{
    QFETCH(Topology, ours);
    QFETCH(Topology, theirs);
    const Topology base = small();
    for (const MergeSide side : {MergeSide::Ours, MergeSide::Theirs}) {
        MergeChoices choices;
        Merged merged = merge(base, ours, theirs);
        QVERIFY(!merged.conflicts.empty());
        // Until everything that comes up is decided.
        for (int turn = 0; turn < 5; ++turn) {
            for (const MergeConflict &conflict : merged.conflicts)
                choices.choose(conflict, side);
            merged = merge(base, ours, theirs, choices);
        }
        const Topology &chosen = side == MergeSide::Ours ? ours : theirs;
        QCOMPARE(merged.topology.sites(), chosen.sites());
        QCOMPARE(merged.topology.tunnels(), chosen.tunnels());
        for (const MergeConflict &conflict : merged.conflicts) {
            QVERIFY(!conflictQuestion(conflict).isEmpty());
            QVERIFY(conflictVersion(conflict, MergeSide::Ours) !=
                    conflictVersion(conflict, MergeSide::Theirs));
        }
    }
}

void TestMerge::aChoiceMayBringUpAnotherConflict()
{
    const Topology base = small();
    // They remove a site that we change, and to which we draw another tunnel.
    Topology ours = withRegion(base, "a", "North");
    apply(addTunnel(ours, siteId("a"), siteId("b")), ours);
    const Topology theirs = without(base, "a");
    const Merged first = merge(base, ours, theirs);
    MergeChoices choices;
    for (const MergeConflict &conflict : first.conflicts)
        choices.choose(conflict, MergeSide::Theirs);
    Merged second = merge(base, ours, theirs, choices);
    for (const MergeConflict &conflict : second.conflicts)
        choices.choose(conflict, MergeSide::Theirs);
    second = merge(base, ours, theirs, choices);
    QVERIFY(!second.topology.site(siteId("a")));
    for (const Tunnel &tunnel : second.topology.tunnels()) {
        for (const TunnelEnd &end : tunnel.ends)
            QVERIFY(second.topology.site(end.site)); // No tunnel hangs in the air.
    }
}

void TestMerge::theLawsHoldForRandomEdits()
{
    for (quint32 seed = 0; seed < 500; ++seed) {
        QRandomGenerator random(seed);
        const Topology base = test::star(test::randomStar(random, seed % 2 == 0));
        Topology x = base;
        for (int n = 0; n < 3; ++n)
            change(x, random, n);
        // Not by the shortcut for equal sides: a card moves that nobody else moves.
        Topology moved = base;
        moved.heading.note = QStringLiteral("moved");
        for (const auto &[ours, theirs] :
             {std::pair(base, x), std::pair(x, base), std::pair(x, x)}) {
            const Merged merged = merge(base, ours, theirs);
            QVERIFY(merged.conflicts.empty());
            QVERIFY2(merged.topology == x, QByteArray::number(seed));
        }
        Topology expected = x;
        expected.heading.note = moved.heading.note;
        const Merged left = merge(base, moved, x);
        const Merged right = merge(base, x, moved);
        QVERIFY(left.conflicts.empty() && right.conflicts.empty());
        QVERIFY2(left.topology == expected,
                 (QByteArray::number(seed) + test::dump(left.topology) + test::dump(expected)));
        QVERIFY2(right.topology == expected, QByteArray::number(seed));
    }
}

void TestMerge::changesApartCommute()
{
    int merges = 0;
    for (quint32 seed = 1000; seed < 1500; ++seed) {
        QRandomGenerator random(seed);
        const Topology base = test::star(QStringLiteral("hub h 10.0.0.0/24\n"
                                                        "spoke a 10.1.0.0/24\n"
                                                        "spoke b 10.2.0.0/24\n"
                                                        "spoke c 10.3.0.0/24\n"));
        Topology x = base;
        change(x, random, 0);
        Topology y = base;
        change(y, random, 2);
        const Merged one = merge(base, x, y);
        const Merged other = merge(base, y, x);
        QVERIFY2(one.conflicts.empty() && other.conflicts.empty(), QByteArray::number(seed));
        QCOMPARE(designHash(one.topology), designHash(other.topology));
        QVERIFY2(one.topology == other.topology, QByteArray::number(seed));
        merges += x == base || y == base ? 0 : 1;
    }
    QVERIFY(merges > 400);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
