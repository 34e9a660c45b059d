// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/topologies.h"
#include "ui/diagram/look.h"
#include "ui/diagram/star_layout.h"

#include <QTest>

#include <random>

using namespace hubwright;

/// Signs and names on the lines: none covers another or a card.
class TestLabelLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelsOfAStarNeverOverlap_data();
    void labelsOfAStarNeverOverlap();
    void labelsOfAnyDrawingNeverOverlap();
    void labelsOfBentLinesNeverOverlap();
    void aLoneLineHasItsLabelsInThePlainPlaces();
    void samePlacesForTheSameInput();
};

namespace {

Topology starOf(int spokes, bool hasLongNames)
{
    QString text = hasLongNames ? QStringLiteral("hub hub-of-the-star 10.0.0.0/24\n")
                                : QStringLiteral("hub hub 10.0.0.0/24\n");
    for (int i = 1; i <= spokes; ++i) {
        text +=
            QStringLiteral("spoke %1%2 10.%3.%4.0/24\n")
                .arg(hasLongNames ? QStringLiteral("branch-office-number-") : QStringLiteral("s"),
                     QString::number(i), QString::number(1 + i / 250), QString::number(i % 250));
    }
    return test::star(text);
}

/// All that is written on the lines, then the cards.
std::vector<QRectF> boxesOf(const DiagramLook &look, size_t *labels = nullptr)
{
    std::vector<QRectF> boxes;
    for (const TunnelLook &tunnel : look.tunnels) {
        if (!tunnel.markBox.isNull())
            boxes.push_back(tunnel.markBox);
        for (const Pill &pill : tunnel.pills)
            boxes.push_back(pill.box);
    }
    if (labels)
        *labels = boxes.size();
    for (const CardLook &card : look.cards)
        boxes.push_back(card.rect);
    for (const NoteLook &note : look.notes)
        boxes.push_back(note.rect);
    return boxes;
}

/// Every pair looked at, which is slow and obvious.
int overlaps(const std::vector<QRectF> &boxes)
{
    int count = 0;
    for (size_t i = 0; i < boxes.size(); ++i) {
        for (size_t k = i + 1; k < boxes.size(); ++k)
            count += boxes[i].intersects(boxes[k]) ? 1 : 0;
    }
    return count;
}

} // namespace

void TestLabelLayout::labelsOfAStarNeverOverlap_data()
{
    QTest::addColumn<int>("spokes");
    QTest::addColumn<bool>("hasLongNames");
    QTest::addColumn<double>("leastShown"); // Of the three labels that each tunnel wants.
    QTest::newRow("3") << 3 << false << 1.0;
    QTest::newRow("10") << 10 << false << 1.0;
    QTest::newRow("10, long names") << 10 << true << 0.85;
    QTest::newRow("50") << 50 << false << 0.9;
    QTest::newRow("50, long names") << 50 << true << 0.75;
    QTest::newRow("200") << 200 << false << 0.75;
    QTest::newRow("200, long names") << 200 << true << 0.6;
}

void TestLabelLayout::labelsOfAStarNeverOverlap()
{
    QFETCH(int, spokes);
    QFETCH(bool, hasLongNames);
    QFETCH(double, leastShown);
    const DiagramLook look = diagramLook(starOf(spokes, hasLongNames), {}, Theme::light());
    size_t labels = 0;
    const std::vector<QRectF> boxes = boxesOf(look, &labels);
    QCOMPARE(overlaps(boxes), 0);
    const double shown = double(labels) / (3.0 * spokes);
    QVERIFY2(shown >= leastShown, qPrintable(QString::number(shown)));
}

void TestLabelLayout::labelsOfAnyDrawingNeverOverlap()
{
    std::mt19937 random(20);
    for (int turn = 0; turn < 30; ++turn) {
        Topology topology = starOf(12, turn % 2 == 0);
        std::uniform_int_distribution<int> place(-40, 40);
        for (const Site &site : topology.sites())
            topology.placements[site.id] = {site.id, place(random) * 20, place(random) * 20};
        const DiagramLook look = diagramLook(topology, {}, Theme::light());
        size_t labels = 0;
        std::vector<QRectF> boxes = boxesOf(look, &labels);
        std::vector<QRectF> cards(boxes.begin() + qsizetype(labels), boxes.end());
        // Cards were thrown on each other; that is not the labels' fault.
        QCOMPARE(overlaps(boxes) - overlaps(cards), 0);
    }
}

void TestLabelLayout::labelsOfBentLinesNeverOverlap()
{
    std::mt19937 random(21);
    std::uniform_int_distribution<int> place(-40, 40);
    std::uniform_int_distribution<int> count(0, 4);
    size_t shown = 0;
    for (int turn = 0; turn < 30; ++turn) {
        Topology topology = starOf(10 + turn, turn % 2 == 0);
        for (const Tunnel &tunnel : topology.tunnels()) {
            Bends bends {tunnel.id, {}};
            for (int n = count(random); n > 0; --n)
                bends.points.push_back({place(random) * 20, place(random) * 20});
            if (!bends.points.empty())
                topology.bends[tunnel.id] = bends;
        }
        const Note note {{QStringLiteral("note-1")},
                         QStringLiteral("change on Sunday"),
                         place(random) * 20,
                         place(random) * 20};
        topology.notes[note.id] = note;
        const DiagramLook look = diagramLook(topology, {}, Theme::light());
        size_t labels = 0;
        std::vector<QRectF> boxes = boxesOf(look, &labels);
        std::vector<QRectF> others(boxes.begin() + qsizetype(labels), boxes.end());
        QCOMPARE(overlaps(boxes) - overlaps(others), 0);
        shown += labels;
        for (const TunnelLook &tunnel : look.tunnels) {
            const QPointF at = tunnel.markBox.center();
            const QLineF piece = tunnel.line.piece(tunnel.line.pieceNear(at));
            QVERIFY(tunnel.markBox.isNull() || distanceTo(piece, at) < 0.01);
        }
    }
    QVERIFY2(shown > 1800, qPrintable(QString::number(shown)));
}

void TestLabelLayout::aLoneLineHasItsLabelsInThePlainPlaces()
{
    const QLineF line(0, 0, 500, 100);
    const std::vector<LabelPlace> places =
        labelLayout({{line, {QSizeF(60, 18), QSizeF(60, 18)}}}, {});
    QCOMPARE(places.size(), 1u);
    QCOMPARE(*places[0].mark, *plainLabelPlace(line).mark);
    QCOMPARE(*places[0].names[0], *plainLabelPlace(line).names[0]);
    QCOMPARE(*places[0].names[1], *plainLabelPlace(line).names[1]);
    QVERIFY(!plainLabelPlace(QLineF(0, 0, 60, 0)).names[0]);
}

void TestLabelLayout::samePlacesForTheSameInput()
{
    const Topology star = starOf(60, true);
    QCOMPARE(boxesOf(diagramLook(star, {}, Theme::light())),
             boxesOf(diagramLook(star, {}, Theme::dark())));
}

QTEST_MAIN(TestLabelLayout)
#include "tst_label_layout.moc"
