// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/drawing_edits.h"
#include "model/topology/edits.h"
#include "tests/support/topologies.h"

#include <QTest>

using namespace hubwright;

/// What belongs to cards goes along with them: bends of the lines between, and notes.
class TestDrawingEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bendsGoAlong_data();
    void bendsGoAlong();
    void bendsStayWhereOneCardGoes();
};

namespace {

const Id<Site> Hub {QStringLiteral("h")};
const Id<Site> Spoke {QStringLiteral("s")};
const Id<Tunnel> Line {QStringLiteral("h <-> s")};

/// A hub at 0, 0 and a spoke at 100, 0, and a line between them that goes over 50, 30.
Topology drawn()
{
    Topology t = test::star("hub h 10.0.0.0/24\nspoke s 10.1.0.0/24\n");
    t.placements[Hub] = {Hub, 0, 0};
    t.placements[Spoke] = {Spoke, 100, 0};
    t.bends[Line] = {Line, {{50, 30}}};
    return t;
}

} // namespace

void TestDrawingEdits::bendsGoAlong_data()
{
    using Point = std::pair<int, int>;
    QTest::addColumn<Point>("hub");
    QTest::addColumn<Point>("spoke");
    QTest::addColumn<bool>("isMirrored");
    QTest::addColumn<Point>("bend");
    const auto row = [](const char *name, Point hub, Point spoke, bool isMirrored, Point bend) {
        QTest::newRow(name) << hub << spoke << isMirrored << bend;
    };
    row("nobody moves", {0, 0}, {100, 0}, false, {50, 30});
    row("both go the same way", {7, -9}, {107, -9}, false, {57, 21});
    row("a quarter turn", {0, 0}, {0, 100}, false, {-30, 50});
    row("twice as far", {0, 0}, {200, 0}, false, {100, 60});
    row("turned around", {100, 0}, {0, 0}, false, {50, -30});
    row("mirrored left and right", {100, 0}, {0, 0}, true, {50, 30});
    row("mirrored top and bottom", {0, 40}, {100, 40}, true, {50, 10});
    row("onto each other", {5, 5}, {5, 5}, false, {5, 5});
    row("far away", {2'000'000'000, 0}, {-2'000'000'000, 0}, false, {0, -1'000'000});
}

void TestDrawingEdits::bendsGoAlong()
{
    using Point = std::pair<int, int>;
    QFETCH(Point, hub);
    QFETCH(Point, spoke);
    QFETCH(bool, isMirrored);
    QFETCH(Point, bend);
    Topology t = drawn();
    const Topology before = t;
    const Edit back =
        apply(moveCards(t, {{Hub, hub.first, hub.second}, {Spoke, spoke.first, spoke.second}},
                        isMirrored),
              t);
    const ScenePoint got = t.bends.at(Line).points.front();
    QCOMPARE(std::pair(got.x, got.y), bend);
    apply(back, t);
    QCOMPARE(t, before);
}

void TestDrawingEdits::bendsStayWhereOneCardGoes()
{
    Topology t = drawn();
    const Bends before = t.bends.at(Line);
    apply(moveCards(t, {{Spoke, 500, 500}}), t);
    QVERIFY(t.bends.at(Line) == before);
    // Cards on one spot have no line to turn.
    t.placements[Spoke] = t.placements[Hub];
    t.placements[Spoke].site = Spoke;
    apply(moveCards(t, {{Hub, 0, 0}, {Spoke, 90, 0}}), t);
    QVERIFY(t.bends.at(Line) == before);
}

QTEST_GUILESS_MAIN(TestDrawingEdits)
#include "tst_drawing_edits.moc"
