// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/plain_yaml.h"
#include "model/store/topology_file.h"
#include "model/store/topology_writer.h"
#include "model/topology/drawing_edits.h"
#include "model/topology/edits.h"
#include "tests/model/store/handwritten.h"

#include <QTest>

using namespace hubwright;
using test::read;

/// What the file says of the drawing alone: bends of lines and notes.
class TestDrawingReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBendsAndNotes();
    void writesWhatItReads();
    void badInputHasOneClearMessage_data();
    void badInputHasOneClearMessage();
    void bendsOfParallelTunnelsFollowTheirCount();
    void bendsOfNoTunnelAreNotWritten();
    void remarksSurviveAChange();
    void knowsWhereTheyStand();
};

namespace {

const QByteArray Sites = "hubwright: 1\n"
                         "sites:\n"
                         "  a:\n"
                         "    gateway: 192.0.2.1\n"
                         "  b:\n"
                         "    gateway: 192.0.2.2\n"
                         "tunnels:\n"
                         "  - between: [a, b]\n"
                         "    ends:\n"
                         "      a: {name: a-b}\n"
                         "      b: {name: b-a}\n";

const QByteArray Drawn = Sites + "layout:\n"
                                 "  a: [0, 0]\n"
                                 "bends:\n"
                                 "  a <-> b: [[10, -20], [30, 40]]\n"
                                 "notes:\n"
                                 "  note-1: {at: [5, -6], text: Sunday only}\n"
                                 "  note-2: {at: [0, 0], width: 120, form: label, text: "
                                 "\"two\\nlines\"}\n";

Id<Tunnel> tunnelId(const char *key) { return {QString::fromLatin1(key)}; }
Id<Note> noteId(const char *key) { return {QString::fromLatin1(key)}; }

QString firstMessage(const QByteArray &text)
{
    const auto file = parse(text, QStringLiteral("t"));
    if (file)
        return {};
    const Error &error = file.error().front();
    return error.place.text() + QStringLiteral(": ") + error.message;
}

} // namespace

void TestDrawingReader::readsBendsAndNotes()
{
    const Topology t = read(Drawn);
    const Bends bends {tunnelId("a <-> b"), {{10, -20}, {30, 40}}};
    QCOMPARE(t.bends.size(), 1u);
    QVERIFY(t.bends.at(bends.tunnel) == bends);
    QCOMPARE(t.notes.size(), 2u);
    QVERIFY(t.notes.at(noteId("note-1")) ==
            (Note {noteId("note-1"), QStringLiteral("Sunday only"), 5, -6}));
    QVERIFY(t.notes.at(noteId("note-2")) ==
            (Note {noteId("note-2"), QStringLiteral("two\nlines"), 0, 0, 120, Note::Form::Label}));
}

void TestDrawingReader::writesWhatItReads()
{
    QCOMPARE(write(read(Drawn)), Drawn);
    // The quick reader takes what has no escapes, and both read the same.
    QByteArray plain = Drawn;
    plain.replace("two\\nlines", "one line");
    QVERIFY(readPlainYaml(plain, {}));
    QVERIFY(!readPlainYaml(Drawn, {}));
    QCOMPARE(write(read(plain)).replace("one line", "\"two\\nlines\""), Drawn);
}

void TestDrawingReader::badInputHasOneClearMessage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &text, const char *message) {
        QTest::newRow(name) << Sites + text << QString::fromUtf8(message);
    };
    const QByteArray many = QByteArray("[1, 2], ").repeated(int(Bends::MostPoints)) + "[1, 2]";
    const QByteArray long2001(Note::MostLength + 1, 'x');
    row("bends of no tunnel", "bends: {a <-> c: [[0, 0]]}\n",
        "t:12:9: there is no tunnel \"a <-> c\"");
    row("bends of a tunnel's other name", "bends: {b <-> a: [[0, 0]]}\n",
        "t:12:9: there is no tunnel \"b <-> a\"");
    row("a point alone", "bends: {a <-> b: [0, 0]}\n",
        "t:12:19: expected two whole numbers, such as [0, 120], found a text");
    row("no list of points", "bends: {a <-> b: x}\n",
        "t:12:18: expected a list of points, such as [[0, 120]], found a text");
    row("a point of words", "bends: {a <-> b: [[0, x]]}\n",
        "t:12:19: expected two whole numbers, such as [0, 120]");
    row("a fraction", "bends: {a <-> b: [[0, 1.5]]}\n",
        "t:12:19: expected two whole numbers, such as [0, 120]");
    row("a number out of range", "bends: {a <-> b: [[0, 1], [9999999999, 0]]}\n",
        "t:12:27: expected two whole numbers, such as [0, 120]");
    row("too many points", "bends: {a <-> b: [" + many + "]}\n",
        "t:12:18: a tunnel's line has at most 32 bends, and here are 33");
    row("a note without a place", "notes:\n  n: {text: x}\n", "t:13:3: the note lacks \"at\"");
    row("a note without a text", "notes:\n  n: {at: [0, 0]}\n", "t:13:3: the note lacks \"text\"");
    row("an empty note", "notes:\n  n: {at: [0, 0], text: \" \"}\n",
        "t:13:25: a note must say something");
    row("a long note", "notes:\n  n: {at: [0, 0], text: " + long2001 + "}\n",
        "t:13:25: a note has at most 2000 characters, and here are 2001");
    row("a note's place", "notes:\n  n: {at: [0], text: x}\n",
        "t:13:11: expected two whole numbers, such as [0, 120]");
    row("a note's width", "notes:\n  n: {at: [0, 0], text: x, width: 39}\n",
        "t:13:35: the width of a note is a whole number from 40 to 2000");
    row("a note's form", "notes:\n  n: {at: [0, 0], text: x, form: cloud}\n",
        "t:13:34: expected card or label, found \"cloud\"");
    row("a text for a note", "notes:\n  n: x\n",
        "t:13:6: expected the keys of a note, such as {at: [0, 0], text: …}, found a text");
    row("a list of notes", "notes: [x]\n",
        "t:12:8: expected notes by their names, such as note-1, found a list");
}

void TestDrawingReader::badInputHasOneClearMessage()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    QCOMPARE(firstMessage(text), message);
}

void TestDrawingReader::bendsOfParallelTunnelsFollowTheirCount()
{
    Topology t = read(Sites);
    apply(addTunnel(t, {QStringLiteral("a")}, {QStringLiteral("b")}), t);
    apply(bendTunnel(t, tunnelId("a <-> b #2"), {{1, 2}}), t);
    QVERIFY(read(write(t)) == t);
    apply(removeTunnel(t, tunnelId("a <-> b")), t);
    // The one that is left is the first of the file now.
    const auto text = splice(Drawn, t);
    QVERIFY(text);
    const Topology now = read(*text);
    QVERIFY(now.bends.at(tunnelId("a <-> b")).points == (std::vector<ScenePoint> {{1, 2}}));
    QCOMPARE(now.bends.size(), 1u);
}

void TestDrawingReader::bendsOfNoTunnelAreNotWritten()
{
    Topology t = read(Drawn);
    t.remove(tunnelId("a <-> b"));
    const auto text = splice(Drawn, t);
    QVERIFY(text);
    QVERIFY(read(*text).bends.empty());
}

void TestDrawingReader::remarksSurviveAChange()
{
    const QByteArray text = Sites + "bends:   # keep: how lines run\n"
                                    "  a <-> b: [[10, -20], [30, 40]]   # keep: round the river\n"
                                    "notes:\n"
                                    "  # keep: about the note\n"
                                    "  note-1: {at: [5, -6], owner: me, text: Sunday only}\n";
    Topology t = read(text);
    apply(bendTunnel(t, tunnelId("a <-> b"), {{10, -20}, {35, 40}}), t);
    Note note = t.notes.at(noteId("note-1"));
    note.x = 7;
    apply(putNote(t, note), t);
    const auto now = splice(text, t);
    QVERIFY(now);
    QByteArray wanted = text;
    wanted.replace("[30, 40]", "[35, 40]").replace("at: [5,", "at: [7,");
    QCOMPARE(*now, wanted);
    apply(bendTunnel(t, tunnelId("a <-> b"), {}), t);
    apply(removeAll(t, {}, {}, {note.id}), t);
    QVERIFY(read(*splice(*now, t)) == t);
}

void TestDrawingReader::knowsWhereTheyStand()
{
    const auto file = parse(Drawn, QStringLiteral("t"));
    QVERIFY(file);
    QCOMPARE(file->places.place(Locator {BendsOf {tunnelId("a <-> b")}, -1, {}, -1}).text(),
             QStringLiteral("t:15:3"));
    QCOMPARE(file->places.place(Locator {noteId("note-2"), -1, {}, -1}).text(),
             QStringLiteral("t:18:3"));
}

QTEST_GUILESS_MAIN(TestDrawingReader)
#include "tst_drawing_reader.moc"
