// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/topologies.h"
#include "ui/diagram/block_layout.h"
#include "ui/diagram/look.h"
#include "ui/diagram/region_frames.h"
#include "ui/diagram/star_layout.h"

#include <QTest>

using namespace hubwright;

class TestStarLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeSitesStandAsInTheSketch();
    void cardsNeverOverlap_data();
    void cardsNeverOverlap();
    void sameTopologySamePlaces();
    void everySiteLiesOnTheGrid();
    void newSitesGoBeneathTheOldOnes();
    void hubsStandAboveTheirSpokesInTwoTiers();
    void regionsStandApart();

private:
    static void verifyApart(const Topology &topology, const std::vector<Placement> &places);
};

namespace {

/// Hubs in a chain, each with its spokes, and sites without tunnels.
Topology stars(int hubs, int spokesEach, int loners)
{
    QString text;
    for (int h = 0; h < hubs; ++h) {
        text += QStringLiteral("hub hub%1 10.%1.0.0/24\n").arg(h);
        for (int s = 0; s < spokesEach; ++s)
            text += QStringLiteral("spoke s%1-%2 172.%3.%4.0/24\n")
                        .arg(h)
                        .arg(s)
                        .arg(16 + h)
                        .arg(s % 250);
        if (h > 0)
            text += QStringLiteral("tunnel hub%1 hub%2\n").arg(h - 1).arg(h);
    }
    for (int s = 0; s < loners; ++s)
        text += QStringLiteral("site l%1 192.168.%1.0/24\n").arg(s);
    return test::star(text);
}

QRectF cardOf(const Topology &topology, const Placement &place)
{
    return cardLook(*topology.site(place.site), QPointF(place.x, place.y), {}, Theme::light()).rect;
}

} // namespace

void TestStarLayout::threeSitesStandAsInTheSketch()
{
    const Topology topology = test::referenceStar(true);
    const auto places = starLayout(topology);
    QCOMPARE(places.size(), 3u);
    const auto [hub, left, right] = std::tie(places[0], places[1], places[2]);
    QCOMPARE(hub.site.key, QStringLiteral("vpc-pek3"));
    QCOMPARE(left.y, right.y);
    QVERIFY(hub.y < left.y);
    QCOMPARE(left.x - hub.x, hub.x - right.x);
    QVERIFY(left.x < hub.x);
}

void TestStarLayout::cardsNeverOverlap_data()
{
    QTest::addColumn<int>("hubs");
    QTest::addColumn<int>("spokesEach");
    QTest::addColumn<int>("loners");
    const auto row = [](const char *name, int hubs, int spokes, int loners) {
        QTest::newRow(name) << hubs << spokes << loners;
    };
    row("no sites", 0, 0, 0);
    row("one site", 0, 0, 1);
    row("only loners", 0, 0, 50);
    row("four spokes", 1, 4, 0);
    row("five spokes", 1, 5, 2);
    row("a ring and more", 1, 17, 0);
    row("two hubs", 2, 9, 3);
    row("five hubs", 5, 40, 10);
    row("a thousand spokes", 1, 1000, 0);
    row("three hubs, a thousand spokes", 3, 333, 5);
}

void TestStarLayout::cardsNeverOverlap()
{
    QFETCH(int, hubs);
    QFETCH(int, spokesEach);
    QFETCH(int, loners);
    const Topology topology = stars(hubs, spokesEach, loners);
    for (const auto &layout : {starLayout, tierLayout, gridLayout, regionLayout})
        verifyApart(topology, layout(topology));
}

void TestStarLayout::verifyApart(const Topology &topology, const std::vector<Placement> &places)
{
    QCOMPARE(places.size(), topology.sites().size());
    std::vector<QRectF> cards;
    for (size_t i = 0; i < places.size(); ++i) {
        QCOMPARE(places[i].site, topology.sites()[i].id);
        cards.push_back(cardOf(topology, places[i]).adjusted(-4, -4, 4, 4));
    }
    for (size_t a = 0; a < cards.size(); ++a) {
        for (size_t b = a + 1; b < cards.size(); ++b) {
            if (cards[a].intersects(cards[b]))
                QFAIL(qPrintable(places[a].site.key + QStringLiteral(" overlaps ") +
                                 places[b].site.key));
        }
    }
}

void TestStarLayout::sameTopologySamePlaces()
{
    const Topology topology = stars(3, 21, 4);
    QCOMPARE(starLayout(topology), starLayout(topology));
}

void TestStarLayout::everySiteLiesOnTheGrid()
{
    for (const Placement &place : starLayout(stars(2, 30, 5))) {
        QCOMPARE(place.x % GridStep, 0);
        QCOMPARE(place.y % GridStep, 0);
    }
}

void TestStarLayout::newSitesGoBeneathTheOldOnes()
{
    Topology topology = stars(1, 3, 0);
    for (const Placement &place : starLayout(topology)) {
        if (place.site.key != QLatin1String("s0-1"))
            topology.placements.emplace(place.site, place);
    }
    const auto places = placementsForNew(topology);
    QCOMPARE(places.size(), 1u);
    QCOMPARE(places[0].site.key, QStringLiteral("s0-1"));
    const QRectF card = cardOf(topology, places[0]);
    for (const auto &[id, place] : topology.placements)
        QVERIFY(cardOf(topology, place).bottom() < card.top());
}

void TestStarLayout::hubsStandAboveTheirSpokesInTwoTiers()
{
    const Topology topology = stars(3, 5, 2);
    const auto places = tierLayout(topology);
    std::map<QString, Placement> at;
    for (const Placement &place : places)
        at[place.site.key] = place;
    for (int h = 0; h < 3; ++h) {
        const Placement &hub = at[QStringLiteral("hub%1").arg(h)];
        QCOMPARE(hub.y, at[QStringLiteral("hub0")].y);
        for (int s = 0; s < 5; ++s) {
            const Placement &spoke = at[QStringLiteral("s%1-%2").arg(h).arg(s)];
            QVERIFY(spoke.y > hub.y);
            for (int other = 0; other < 3; ++other) {
                const Placement &far = at[QStringLiteral("hub%1").arg(other)];
                QVERIFY(std::abs(spoke.x - hub.x) <= std::abs(spoke.x - far.x) || other == h);
            }
        }
    }
}

void TestStarLayout::regionsStandApart()
{
    Topology topology = stars(2, 7, 3);
    int turn = 0;
    for (Site site : topology.sites()) {
        site.region = ++turn % 4 == 0 ? QString() : QStringLiteral("region %1").arg(turn % 4);
        topology.put(site);
    }
    std::map<Id<Site>, Placement> at;
    for (const Placement &place : regionLayout(topology))
        at[place.site] = place;
    const auto frames =
        regionFrames(topology, [&](const Site &site) { return cardOf(topology, at.at(site.id)); });
    QCOMPARE(frames.size(), 3u);
    for (size_t a = 0; a < frames.size(); ++a) {
        for (size_t b = a + 1; b < frames.size(); ++b)
            QVERIFY(!frames[a].rect.intersects(frames[b].rect));
        for (const Site &site : topology.sites()) {
            const QRectF card = cardOf(topology, at.at(site.id));
            QCOMPARE(frames[a].rect.contains(card), site.region == frames[a].region);
            QCOMPARE(frames[a].rect.intersects(card), site.region == frames[a].region);
        }
    }
}

QTEST_MAIN(TestStarLayout)
#include "tst_star_layout.moc"
