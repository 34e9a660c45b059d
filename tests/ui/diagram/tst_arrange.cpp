// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/platform.h"
#include "model/report/selector_counts.h"
#include "model/topology/ike_profile.h"
#include "tests/support/topologies.h"
#include "ui/diagram/arrange.h"
#include "ui/diagram/line_raster.h"
#include "ui/diagram/overlay.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace hubwright;

/// Cards in order, tones over a drawing, quick lines, and colours that can be read.
class TestArrange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cardsGoWhereTheArrangementSays_data();
    void cardsGoWhereTheArrangementSays();
    void mirroringTwiceIsNothing();
    void overlaysSayInWordsWhatTheyColour();
    void strengthIsThatOfTheCommonProposal_data();
    void strengthIsThatOfTheCommonProposal();
    void loadIsShownAgainstThePlatformsLimit();
    void quickLinesOfOneWayAreDrawnOnce();
    void quickLinesAreTheSameInAnyPart();
    void quickLinesLieWhereThePainterDrawsThem_data();
    void quickLinesLieWhereThePainterDrawsThem();
    void textsCanBeRead_data();
    void textsCanBeRead();
};

namespace {

Topology fourSites()
{
    Topology topology = test::star(QStringLiteral("hub h 10.0.0.0/24\nspoke a 10.0.1.0/24\n"
                                                  "spoke b 10.0.2.0/24\nspoke c 10.0.3.0/24\n"));
    const int xs[] = {0, 500, 900, 2000};
    const int ys[] = {0, 130, 410, 1000};
    int i = 0;
    for (const Site &site : topology.sites()) {
        topology.placements[site.id] = {site.id, xs[i], ys[i]};
        ++i;
    }
    return topology;
}

std::vector<Id<Site>> allOf(const Topology &topology)
{
    std::vector<Id<Site>> ids;
    for (const Site &site : topology.sites())
        ids.push_back(site.id);
    return ids;
}

QString textOf(const std::vector<Placement> &places)
{
    QStringList parts;
    for (const Placement &place : places)
        parts << QStringLiteral("%1,%2").arg(place.x).arg(place.y);
    return parts.join(QLatin1Char(' '));
}

/// WCAG 2.1, relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF())) +
           0.0722 * linear(double(colour.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

void TestArrange::cardsGoWhereTheArrangementSays_data()
{
    QTest::addColumn<int>("arrangement");
    QTest::addColumn<QString>("places");
    const auto row = [](const char *name, Arrangement arrangement, const char *places) {
        QTest::newRow(name) << int(arrangement) << QString::fromLatin1(places);
    };
    row("row", Arrangement::Row, "0,0 500,0 900,0 2000,0");
    row("column", Arrangement::Column, "0,0 0,130 0,410 0,1000");
    row("equal gaps across", Arrangement::SpreadRow, "0,0 667,130 1333,410 2000,1000");
    row("equal gaps down", Arrangement::SpreadColumn, "0,0 500,333 900,667 2000,1000");
    row("left and right", Arrangement::MirrorLeftRight, "2000,0 1500,130 1100,410 0,1000");
    row("top and bottom", Arrangement::MirrorTopBottom, "0,1000 500,870 900,590 2000,0");
    row("grid", Arrangement::Grid, "0,0 500,140 900,420 2000,1000");
}

void TestArrange::cardsGoWhereTheArrangementSays()
{
    QFETCH(int, arrangement);
    QFETCH(QString, places);
    const Topology topology = fourSites();
    QCOMPARE(textOf(arranged(topology, allOf(topology), Arrangement(arrangement))), places);
    // Too few cards have no order.
    std::vector<Id<Site>> few = allOf(topology);
    few.resize(leastFor(Arrangement(arrangement)) - 1);
    QVERIFY(arranged(topology, few, Arrangement(arrangement)).empty());
}

void TestArrange::mirroringTwiceIsNothing()
{
    Topology topology = fourSites();
    const std::vector<Placement> once =
        arranged(topology, allOf(topology), Arrangement::MirrorLeftRight);
    Topology mirrored = topology;
    for (const Placement &place : once)
        mirrored.placements[place.site] = place;
    for (const Placement &place : arranged(mirrored, allOf(mirrored), Arrangement::MirrorLeftRight))
        QCOMPARE(place, topology.placements.at(place.site));
}

void TestArrange::overlaysSayInWordsWhatTheyColour()
{
    Topology topology = fourSites();
    Site site = topology.sites()[1];
    site.platform = QStringLiteral("strongswan");
    site.block = test::net("10.0.0.0/22");
    topology.put(site);
    const auto analysis = analyse(topology);
    DiagramStates states;
    QVERIFY(layOver(states, *analysis, Overlay::Verdict).empty());
    QCOMPARE(states.sites.size(), 0u);
    const auto platforms = layOver(states, *analysis, Overlay::Platform);
    QCOMPARE(platforms.size(), 2u);
    QVERIFY(states.sites[site.id].tone != states.sites[topology.sites()[2].id].tone);
    QCOMPARE(platforms[size_t(states.sites[site.id].tone)].text, states.sites[site.id].remark);
    layOver(states, *analysis, Overlay::Space);
    QCOMPARE(states.sites[site.id].remark, QStringLiteral("25 %"));
    QCOMPARE(states.sites[site.id].tone, 0);
    site.subnets.push_back(test::net("172.16.0.0/24"));
    topology.put(site);
    layOver(states, *analyse(topology), Overlay::Space);
    QCOMPARE(states.sites[site.id].tone, 3);
    const CardLook look = cardLook(site, {}, states.sites[site.id], Theme::light());
    QVERIFY(std::ranges::any_of(look.texts, [&](const Label &label) {
        return label.text == states.sites[site.id].remark;
    }));
}

void TestArrange::strengthIsThatOfTheCommonProposal_data()
{
    QTest::addColumn<QString>("hub");
    QTest::addColumn<QString>("spoke");
    QTest::addColumn<QString>("remark");
    QTest::addColumn<int>("tone");
    const auto row = [](const char *hub, const char *spoke, const char *remark, int tone) {
        QTest::addRow("%s against %s", hub, spoke)
            << QString::fromLatin1(hub) << QString::fromLatin1(spoke) << QString::fromUtf8(remark)
            << tone;
    };
    row("aes256-sha256-modp2048", "aes256-sha256-modp2048", "256", 1);
    row("aes256gcm16-ecp384 aes128-sha256-modp2048", "aes128-sha256-modp2048", "128", 0);
    row("aes256-sha256", "aes256-sha256", "256", 2);
    row("3des-sha1-modp1024", "3des-sha1-modp1024", "!", 3);
    row("aes256-sha256-modp2048", "aes128-sha256-modp2048", "–", ToneCount - 1);
}

void TestArrange::strengthIsThatOfTheCommonProposal()
{
    QFETCH(QString, hub);
    QFETCH(QString, spoke);
    QFETCH(QString, remark);
    QFETCH(int, tone);
    Topology topology = fourSites();
    Tunnel tunnel = topology.tunnels().front();
    const QString proposals[] = {hub, spoke};
    for (size_t side = 0; side < 2; ++side) {
        IkeProfile profile = presetProfiles().front();
        profile.name = QStringLiteral("of side %1").arg(side);
        profile.esp.clear();
        for (const QString &text : proposals[side].split(QLatin1Char(' ')))
            profile.esp.push_back(*Proposal::parse(text, ProposalUse::Esp));
        topology.profiles.push_back(profile);
        tunnel.ends[side].ike = profile.name;
    }
    topology.put(tunnel);
    DiagramStates states;
    layOver(states, *analyse(topology), Overlay::Strength);
    QCOMPARE(states.tunnels[tunnel.id].remark, remark);
    QCOMPARE(states.tunnels[tunnel.id].tone, tone);
}

void TestArrange::loadIsShownAgainstThePlatformsLimit()
{
    // AWS has one SA a tunnel: that one is all of its limit, a second is too many.
    Topology topology = test::star("hub h 10.0.0.0/24 10.0.1.0/24\n"
                                   "spoke a 10.1.0.0/24 10.1.1.0/24 10.1.2.0/24\n"
                                   "spoke b 10.2.0.0/24\n"
                                   "platform h aws\n");
    const auto analysis = analyse(topology);
    const SelectorCounts counts(*analysis);
    DiagramStates states;
    const std::vector<LegendLine> legend = layOver(states, *analysis, Overlay::Load);
    QCOMPARE(legend.size(), 5u);
    const Platform &aws = *platformNamed(QStringLiteral("aws"));
    QCOMPARE(aws.sasPerTunnel->value, 1);
    const EndRef hubEnd {0, topology.tunnels()[0].ends[0].site.key == QLatin1String("h") ? 0 : 1};
    const bool isOver = counts.load(hubEnd).pairs > 1;
    const TunnelLineState &tunnel = states.tunnels[topology.tunnels()[0].id];
    QCOMPARE(tunnel.tone, isOver ? 3 : 2);
    QCOMPARE(tunnel.remark, isOver ? QStringLiteral("!") : QStringLiteral("100"));
    // A gateway without a platform has no limit that is known.
    const SiteState &spoke = states.sites[{QStringLiteral("a")}];
    QCOMPARE(spoke.tone, ToneCount - 1);
    QVERIFY2(spoke.remark.contains(QString::number(counts.load(hubEnd.other()).pairs)),
             qPrintable(spoke.remark));
    for (const auto &[id, state] : states.tunnels)
        QVERIFY(state.remark.size() <= 3);
}

void TestArrange::quickLinesOfOneWayAreDrawnOnce()
{
    LineRaster raster(QSize(200, 100));
    const int green = raster.style({Qt::green, 3, {}});
    const int red = raster.style({Qt::red, 3, {9, 4}});
    QCOMPARE(raster.style({Qt::green, 3, {}}), green);
    // Two thousand spokes far to the right leave the picture at few of its pixels.
    for (int i = 0; i < 2000; ++i)
        raster.draw(QLineF(10, 50, 1e5, 50 + i * 10), green);
    QVERIFY2(raster.drawnLines() < 150, qPrintable(QString::number(raster.drawnLines())));
    const size_t before = raster.drawnLines();
    raster.draw(QLineF(10, 50, 1e5, 60), red); // Another style is another line.
    QCOMPARE(raster.drawnLines(), before + 1);
    QCOMPARE(raster.image().pixelColor(15, 50), QColor(Qt::red));
}

void TestArrange::quickLinesAreTheSameInAnyPart()
{
    const std::vector<qreal> dashes {7, 3, 2, 3};
    for (const QLineF &line : {QLineF(-40, 13, 300, 77), QLineF(150, 240, 33, -60)}) {
        for (const auto &pattern : {std::vector<qreal>(), dashes}) {
            LineRaster whole(QSize(200, 160));
            whole.draw(line, whole.style({Qt::blue, 3, pattern}));
            const QRect part(60, 20, 90, 110);
            LineRaster some(part.size());
            some.draw(line.translated(-part.topLeft()), some.style({Qt::blue, 3, pattern}));
            QCOMPARE(some.image(), whole.image().copy(part));
        }
    }
}

void TestArrange::quickLinesLieWhereThePainterDrawsThem_data()
{
    QTest::addColumn<QLineF>("line");
    QTest::newRow("level") << QLineF(5, 20, 90, 20);
    QTest::newRow("upright") << QLineF(40, 3, 40, 97);
    QTest::newRow("slanting") << QLineF(3, 8, 95, 71);
    QTest::newRow("steep, upwards") << QLineF(60, 95, 20, 2);
    QTest::newRow("from far outside") << QLineF(-1e6, -5e5, 1e6, 5.0001e5);
    QTest::newRow("quite outside") << QLineF(-50, -10, 200, -12);
}

void TestArrange::quickLinesLieWhereThePainterDrawsThem()
{
    QFETCH(QLineF, line);
    const QSize size(100, 100);
    LineRaster raster(size);
    raster.draw(line, raster.style({Qt::black, 3, {}}));
    QImage painted(size, QImage::Format_ARGB32_Premultiplied);
    painted.fill(Qt::transparent);
    QPainter painter(&painted);
    painter.setPen(QPen(Qt::black, 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line);
    painter.end();
    // Every inked pixel of the one has one of the other beside it.
    const auto hasNear = [](const QImage &image, int x, int y) {
        for (int dx = -1; dx <= 1; ++dx) {
            for (int dy = -1; dy <= 1; ++dy) {
                if (image.valid(x + dx, y + dy) && qAlpha(image.pixel(x + dx, y + dy)) > 0)
                    return true;
            }
        }
        return false;
    };
    for (int x = 0; x < size.width(); ++x) {
        for (int y = 0; y < size.height(); ++y) {
            if (qAlpha(raster.image().pixel(x, y)) > 0)
                QVERIFY2(hasNear(painted, x, y), qPrintable(QStringLiteral("%1,%2").arg(x).arg(y)));
            if (qAlpha(painted.pixel(x, y)) > 0)
                QVERIFY2(hasNear(raster.image(), x, y),
                         qPrintable(QStringLiteral("%1,%2").arg(x).arg(y)));
        }
    }
}

void TestArrange::textsCanBeRead_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestArrange::textsCanBeRead()
{
    QFETCH(bool, isDark);
    const Theme theme = isDark ? Theme::dark() : Theme::light();
    const std::vector<std::pair<QString, QColor>> inks {
        {QStringLiteral("text"), theme.text},       {QStringLiteral("dim"), theme.dim},
        {QStringLiteral("accent"), theme.accent},   {QStringLiteral("right"), theme.right},
        {QStringLiteral("warning"), theme.warning}, {QStringLiteral("wrong"), theme.wrong}};
    for (const auto &[name, ink] : inks) {
        for (const QColor &ground : {theme.ground, theme.panel, theme.card, theme.cardHead})
            QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3")
                                                                  .arg(name, ground.name())
                                                                  .arg(contrast(ink, ground))));
    }
    for (const QColor &ground : {theme.accent, theme.hub, theme.warning, theme.wrong})
        QVERIFY2(contrast(theme.onAccent, ground) >= 4.5, qPrintable(ground.name()));
    for (const QColor &tone : theme.tones)
        QVERIFY2(contrast(tone, theme.card) >= 4.5, qPrintable(tone.name()));
}

QTEST_MAIN(TestArrange)
#include "tst_arrange.moc"
