// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/topologies.h"
#include "ui/diagram/look.h"
#include "ui/diagram/painter.h"
#include "ui/diagram/star_layout.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>

using namespace hubwright;

class TestLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsStayInsideTheCard_data();
    void textsStayInsideTheCard();
    void manySubnetsAreCounted();
    void lineRunsFromRimToRim();
    void bentLineGoesThroughItsPoints();
    void notesAreBrokenToTheirWidth();
    void verdictIsShapeAndSignAndColour();
    void wrongEndStandsOut();
    void badgeCountsErrorsBeforeWarnings();
    void svgKeepsTextsAsTexts();
    void themesDifferOnlyInColour();
};

namespace {

Site siteNamed(const QString &name)
{
    Site site;
    site.id = {name};
    site.region = QStringLiteral("北京 3 区");
    site.platform = QStringLiteral("qingcloud");
    site.gateway = *Gateway::parse(QStringLiteral("139.198.27.92"));
    site.subnets = {test::net("192.168.0.0/24")};
    return site;
}

QStringList textsOf(const CardLook &look)
{
    QStringList texts {look.name.text};
    for (const Label &label : look.texts)
        texts << label.text;
    return texts;
}

TunnelLook lookOfTunnel(const TunnelLineState &state)
{
    const Topology topology = test::referenceStar(true);
    const QRectF card0(-103, -51, 206, 102);
    const QRectF card1(160, 225, 206, 102);
    const Route line = tunnelLine(card0, card1);
    return tunnelLook(topology.tunnels()[1], line, state, Theme::light(), plainLabelPlace(line));
}

} // namespace

void TestLook::textsStayInsideTheCard_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("usual") << QStringLiteral("vpc-pek3");
    QTest::newRow("long") << QString(200, QLatin1Char('w'));
    QTest::newRow("Chinese") << QStringLiteral(
        "北京三区生产环境虚拟私有网络核心枢纽站点一号机房网关");
    QTest::newRow("newlines and quotes") << QStringLiteral("a\n\"b\"\t<b>c</b>");
}

void TestLook::textsStayInsideTheCard()
{
    QFETCH(QString, name);
    Site site = siteNamed(name);
    site.hosts = {
        {QString(80, QLatin1Char('h')), *IpAddress::parse(QStringLiteral("192.168.0.5"))}};
    site.subnets.push_back(test::net("2001:db8:aaaa:bbbb::/64"));
    const CardLook look = cardLook(site, {50, 50}, {}, Theme::light());
    std::vector<Label> labels = look.texts;
    labels.push_back(look.name);
    for (const Label &label : labels) {
        QVERIFY(look.rect.contains(label.box));
        QVERIFY2(QFontMetricsF(label.font).horizontalAdvance(label.text) <= label.box.width() + 1.5,
                 qPrintable(label.text));
        QVERIFY(!label.text.contains(QLatin1Char('\n')));
    }
}

void TestLook::manySubnetsAreCounted()
{
    Site site = siteNamed(QStringLiteral("a"));
    site.subnets.clear();
    for (int i = 0; i < 20; ++i)
        site.subnets.push_back(test::net(qPrintable(QStringLiteral("10.0.%1.0/24").arg(i))));
    const CardLook look = cardLook(site, {}, {}, Theme::light());
    QVERIFY(textsOf(look).contains(QStringLiteral("10.0.4.0/24")));
    QVERIFY(!textsOf(look).contains(QStringLiteral("10.0.5.0/24")));
    QVERIFY(textsOf(look).contains(QStringLiteral("and 15 more")));
}

void TestLook::lineRunsFromRimToRim()
{
    const TunnelLook look = lookOfTunnel({});
    QCOMPARE(look.line.p1().y(), 51.0);
    QCOMPARE(look.line.p2().y(), 225.0);
    QCOMPARE(look.pills.size(), 2u);
    QCOMPARE(look.pills[0].name.text, QStringLiteral("pek3-gd2"));
    const auto distance = [&](size_t pill, const QPointF &to) {
        return QLineF(look.pills[pill].box.center(), to).length();
    };
    QVERIFY(distance(0, look.line.p1()) < distance(1, look.line.p1()));
    QVERIFY(!look.pills[0].box.intersects(look.markBox));
}

void TestLook::bentLineGoesThroughItsPoints()
{
    const QRectF card0(-103, -51, 206, 102);
    const QRectF card1(497, -51, 206, 102);
    const std::vector<QPointF> bends {{0, 300}, {600, 300}};
    const Route line = tunnelLine(card0, card1, bends);
    // It leaves each card towards the nearest bend, and its names follow it.
    QCOMPARE(line.p1(), QPointF(0, 51));
    QCOMPARE(line.p2(), QPointF(600, 51));
    QCOMPARE(line.length(), 249.0 + 600 + 249);
    const Topology topology = test::referenceStar(true);
    const TunnelLook look = tunnelLook(topology.tunnels()[1], line, {.state = TunnelState::Right},
                                       Theme::light(), plainLabelPlace(line));
    QCOMPARE(look.markBox.center(), QPointF(300, 300));
    QCOMPARE(look.pills[0].box.center().x(), 0.0);
    QCOMPARE(look.pills[1].box.center().x(), 600.0);
    QVERIFY(look.bounds().contains(QRectF(0, 51, 600, 249)));
    QImage image(700, 400, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintTunnel(painter, look, Detail::Full);
    painter.end();
    QCOMPARE(image.pixelColor(150, 300), look.colour);
    QCOMPARE(image.pixelColor(600, 100), look.colour);
    QCOMPARE(image.pixelColor(300, 51), QColor(Qt::white)); // Where it would be straight.
}

void TestLook::notesAreBrokenToTheirWidth()
{
    Note note {
        {QStringLiteral("note-1")}, QStringLiteral("change on Sunday\n<b>not</b> before"), 40, 20};
    const NoteLook free = noteLook(note, {40, 20}, {}, Theme::light());
    QCOMPARE(free.lines.size(), 2u);
    QCOMPARE(free.lines[1].text, QStringLiteral("<b>not</b> before"));
    QCOMPARE(free.rect.center(), QPointF(40, 20));
    QCOMPARE(noteRect(note), free.rect);
    note.width = 80;
    note.text += QLatin1Char(' ') + QString(40, QLatin1Char('w'));
    const NoteLook narrow = noteLook(note, {40, 20}, {}, Theme::light());
    QCOMPARE(narrow.rect.width(), 80.0);
    QVERIFY(narrow.lines.size() > 6);
    for (const Label &line : narrow.lines) {
        QVERIFY(narrow.rect.contains(line.box));
        QVERIFY2(QFontMetricsF(line.font).horizontalAdvance(line.text) <= line.box.width() + 1,
                 qPrintable(line.text));
    }
    // In the picture, where the file says, on a sheet or not.
    Topology topology = test::referenceStar(false);
    note.form = Note::Form::Label;
    topology.notes[note.id] = note;
    const DiagramLook look = diagramLook(topology, {}, Theme::paper());
    QCOMPARE(look.notes.size(), 1u);
    QVERIFY(!look.notes[0].hasSheet);
    QVERIFY(look.bounds.contains(look.notes[0].rect));
}

void TestLook::verdictIsShapeAndSignAndColour()
{
    using enum TunnelState;
    std::vector<TunnelLook> looks;
    for (const TunnelState state : {Right, Lossy, Down, NotJudged})
        looks.push_back(lookOfTunnel({.state = state}));
    for (size_t a = 0; a < looks.size(); ++a) {
        for (size_t b = a + 1; b < looks.size(); ++b) {
            QVERIFY(looks[a].dashes != looks[b].dashes);
            QVERIFY(looks[a].mark != looks[b].mark);
        }
    }
    QVERIFY(looks[0].dashes.empty());
    QCOMPARE(looks[0].colour, Theme::light().right);
    QCOMPARE(looks[1].colour, Theme::light().wrong);
}

void TestLook::wrongEndStandsOut()
{
    TunnelLineState state {.state = TunnelState::Lossy};
    state.isWrongEnd[1] = true;
    const TunnelLook look = lookOfTunnel(state);
    QCOMPARE(look.pills[1].name.colour, Theme::light().wrong);
    QVERIFY(look.pills[1].name.font.bold());
    QVERIFY(!look.pills[0].name.font.bold());
}

void TestLook::badgeCountsErrorsBeforeWarnings()
{
    const Site site = siteNamed(QStringLiteral("a"));
    QVERIFY(!cardLook(site, {}, {}, Theme::light()).badge);
    const auto warned = cardLook(site, {}, {.warnings = 3}, Theme::light()).badge;
    QVERIFY(warned && warned->mark == Mark::Warning);
    QCOMPARE(warned->text, QStringLiteral("3"));
    const auto wrong = cardLook(site, {}, {.errors = 2, .warnings = 3}, Theme::light()).badge;
    QVERIFY(wrong && wrong->mark == Mark::Error);
    QCOMPARE(wrong->text, QStringLiteral("2"));
}

void TestLook::svgKeepsTextsAsTexts()
{
    const DiagramLook look = diagramLook(test::referenceStar(true), {}, Theme::paper());
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    QPainter painter(&generator);
    paintDiagram(painter, look);
    painter.end();
    for (const char *text : {"vpc-pek3", "gd2-pek3", "172.26.0.0/24", "139.198.123.198"})
        QVERIFY2(buffer.data().contains(text), text);
}

void TestLook::themesDifferOnlyInColour()
{
    const Topology topology = test::referenceStar(true);
    const DiagramLook light = diagramLook(topology, {}, Theme::light());
    const DiagramLook dark = diagramLook(topology, {}, Theme::dark());
    QCOMPARE(light.bounds, dark.bounds);
    QVERIFY(light.cards[0].headFill != dark.cards[0].headFill);
    QCOMPARE(textsOf(light.cards[0]), textsOf(dark.cards[0]));
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
