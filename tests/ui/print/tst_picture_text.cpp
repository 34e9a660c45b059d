// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/topologies.h"
#include "ui/diagram/judged_states.h"
#include "ui/diagram/look.h"
#include "ui/print/picture_text.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace hubwright;

/// The picture for other programs, read back by strict readers.
class TestPictureText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawioHasTheCanvasAndItsFacts();
    void dotIsReadBack();
    void mermaidIsReadBack();
    void theSameDesignGivesTheSameBytes();
};

namespace {

const QString Hostile = QStringLiteral("a\"];x->y<b>&\\n|%%{init}%%\u4e2d\u6587#34;end`");

Topology hostileStar()
{
    Topology topology = test::star("hub h 10.0.0.0/24\n"
                                   "spoke plain 10.1.0.0/24\n");
    Site site = *topology.site({QStringLiteral("plain")});
    topology.heading.name = Hostile;
    topology.remove(topology.tunnels()[0].id);
    topology.remove(site.id);
    site.id = {Hostile};
    site.region = Hostile;
    topology.put(site);
    Tunnel tunnel;
    tunnel.ends[0].site = {QStringLiteral("h")};
    tunnel.ends[0].name = Hostile + QStringLiteral("1");
    tunnel.ends[1].site = site.id;
    tunnel.ends[1].name = Hostile + QStringLiteral("2");
    tunnel.id = {tunnelKey(tunnel.ends[0].site, tunnel.ends[1].site)};
    topology.put(tunnel);
    topology.bends[tunnel.id] = {tunnel.id, {{40, -60}, {80, 20}}};
    const Note note {{QStringLiteral("note-1")}, Hostile + QStringLiteral("\nline"), 5, 300};
    topology.notes[note.id] = note;
    return topology;
}

/// The quoted strings of a DOT text; empty if anything outside of them is not one of
/// the few signs and words that the writer uses.
QStringList dotStrings(const QString &text)
{
    QString outside;
    QStringList strings;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != QLatin1Char('"')) {
            outside += text[i];
            continue;
        }
        QString value;
        for (++i; i < text.size() && text[i] != QLatin1Char('"'); ++i) {
            if (text[i] == QLatin1Char('\\') && i + 1 < text.size()) {
                ++i;
                value += text[i] == QLatin1Char('n') ? QLatin1Char('\n') : text[i];
            } else {
                value += text[i];
            }
        }
        strings << value;
    }
    static const QRegularExpression known(QStringLiteral(
        "^graph  \\{\n  node \\[shape=box\\];\n"
        "(  s\\d+ \\[label=, pos=(, penwidth=3)?\\];\n)*"
        "(  n\\d+ \\[shape=note, label=, pos=\\];\n)*"
        "(  s\\d+ -- s\\d+ \\[taillabel=, headlabel=(, style=dashed)?(, pos=)?\\];\n)*\\}\n$"));
    return known.match(outside).hasMatch() ? strings : QStringList();
}

} // namespace

void TestPictureText::drawioHasTheCanvasAndItsFacts()
{
    const auto analysis = analyse(hostileStar());
    QXmlStreamReader reader(drawioFile(*analysis));
    int sites = 0;
    int tunnels = 0;
    QStringList names;
    const DiagramLook look =
        diagramLook(analysis->topology, judgedStates(*analysis), Theme::paper());
    QStringList places;
    QStringList notes;
    QStringList bends;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = reader.attributes();
        const auto value = [&](const char *name) {
            return attributes.value(QLatin1String(name)).toString();
        };
        if (attributes.hasAttribute(QStringLiteral("site"))) {
            ++sites;
            names << value("site");
            QCOMPARE(value("label").section(QLatin1Char('\n'), 0, 0), value("site"));
        }
        if (attributes.hasAttribute(QStringLiteral("tunnel"))) {
            ++tunnels;
            QCOMPARE(value("verdict"), QStringLiteral("right"));
            QCOMPARE(value("targetNetworks"), QStringLiteral("10.1.0.0/24"));
        }
        if (attributes.hasAttribute(QStringLiteral("note")))
            notes << value("label");
        if (reader.name() == QLatin1String("mxPoint"))
            bends << value("x") + QLatin1Char(' ') + value("y");
        if (value("connectable") == QLatin1String("0"))
            names << value("value");
        if (reader.name() == QLatin1String("mxGeometry") && !value("width").isEmpty())
            places << value("x") + QLatin1Char(' ') + value("y");
        QVERIFY(reader.name() != QLatin1String("b"));
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(sites, 2);
    QCOMPARE(tunnels, 1);
    QCOMPARE(notes, QStringList {Hostile + QStringLiteral("\nline")});
    QCOMPARE(bends, (QStringList {QStringLiteral("40 -60"), QStringLiteral("80 20")}));
    QVERIFY(names.contains(Hostile));
    QVERIFY(names.contains(Hostile + QStringLiteral("1")));
    // One renderer: the cards stand where the canvas draws them.
    QStringList expected;
    for (const CardLook &card : look.cards)
        expected << QString::number(card.rect.x()) + QLatin1Char(' ') +
                        QString::number(card.rect.y());
    expected << QString::number(look.notes[0].rect.x()) + QLatin1Char(' ') +
                    QString::number(look.notes[0].rect.y());
    QCOMPARE(places, expected);
}

void TestPictureText::dotIsReadBack()
{
    const QStringList strings = dotStrings(QString::fromUtf8(dotGraph(*analyse(hostileStar()))));
    QCOMPARE(strings.size(), 10);
    QCOMPARE(strings[5], Hostile + QStringLiteral("\nline"));
    QCOMPARE(strings[0], Hostile);
    QVERIFY(strings[3].startsWith(Hostile + QLatin1Char('\n')));
    QCOMPARE(strings[7], Hostile + QStringLiteral("1"));
    // From rim to rim over both bends: a cubic spline of three straight pieces.
    const QStringList points = strings[9].split(QLatin1Char(' '));
    QCOMPARE(points.size(), 10);
    QCOMPARE(points[3], QStringLiteral("30.00,45.00"));
    QCOMPARE(points[6], QStringLiteral("60.00,-15.00"));
}

void TestPictureText::mermaidIsReadBack()
{
    const QString text = QString::fromUtf8(mermaidGraph(*analyse(hostileStar())));
    static const QRegularExpression whole(QStringLiteral(
        "^flowchart TB\n"
        "(  s\\d+(\\{\\{\"|\\[\")[^\"\\[\\]{}|<>]*(<br/>[^\"\\[\\]{}|<>]*)*(\"\\}\\}|\"\\])\n)*"
        "(  n\\d+>\"[^\"\\[\\]{}|<>]*(<br/>[^\"\\[\\]{}|<>]*)*\"\\]\n)*"
        "(  s\\d+ (---|-\\.-)\\|\"[^\"\\[\\]{}|<>]*\"\\| s\\d+\n)*$"));
    QVERIFY2(whole.match(text).hasMatch(), qPrintable(text));
    QString plain = text;
    static const QRegularExpression entity(QStringLiteral("#(\\d+);"));
    for (auto match = entity.match(plain); match.hasMatch(); match = entity.match(plain)) {
        // Marked first, so that a sign that is read is not read again.
        plain.replace(match.capturedStart(), match.capturedLength(),
                      QChar(0xE000 + match.captured(1).toInt()));
    }
    for (QChar &c : plain) {
        if (c.unicode() >= 0xE000 && c.unicode() < 0xE100)
            c = QChar(c.unicode() - 0xE000);
    }
    QVERIFY2(plain.contains(Hostile), qPrintable(plain));
}

void TestPictureText::theSameDesignGivesTheSameBytes()
{
    const auto one = analyse(hostileStar());
    const auto two = analyse(hostileStar());
    QCOMPARE(drawioFile(*one), drawioFile(*two));
    QCOMPARE(dotGraph(*one), dotGraph(*two));
    QCOMPARE(mermaidGraph(*one), mermaidGraph(*two));
}

QTEST_MAIN(TestPictureText)
#include "tst_picture_text.moc"
