// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/plain_yaml.h"
#include "model/store/yaml_parser.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace hubwright;

/// The fast reader against the thorough one: the same tree, or it gives up.
class TestPlainYaml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void givesUp_data();
    void givesUp();
    void damagedTextsNeverDiffer();
};

namespace {

QByteArray example(const QString &name)
{
    QFile file(QStringLiteral(HUBWRIGHT_SOURCE_DIR "/resources/examples/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return file.readAll();
}

/// How two readings differ, or "".
QString difference(const YamlTree &plain, const ParsedYaml &thorough)
{
    if (!thorough.isComplete || !thorough.errors.empty())
        return QStringLiteral("the thorough reader says: ") + thorough.errors.front().message;
    if (plain.texts != thorough.tree.texts)
        return QStringLiteral("other texts");
    if (plain.nodes.size() != thorough.tree.nodes.size())
        return QStringLiteral("other nodes");
    for (size_t i = 0; i < plain.nodes.size(); ++i) {
        if (!(plain.nodes[i] == thorough.tree.nodes[i]))
            return QStringLiteral("node %1: %2 to %3, thorough %4 to %5")
                .arg(i)
                .arg(plain.nodes[i].begin)
                .arg(plain.nodes[i].end)
                .arg(thorough.tree.nodes[i].begin)
                .arg(thorough.tree.nodes[i].end);
    }
    return plain.lineStart == thorough.tree.lineStart ? QString() : QStringLiteral("other lines");
}

} // namespace

void TestPlainYaml::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QByteArray>("text");
    const QStringList names = QDir(QStringLiteral(HUBWRIGHT_SOURCE_DIR "/resources/examples"))
                                  .entryList({QStringLiteral("*.yaml")});
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << example(name);
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QByteArray(text);
    };
    row("comments and blank lines", "# a\n\na: b # c\n  # d\n\nc: d\n# e");
    row("no line end", "a: b");
    row("no line end behind a key", "a: b\nc:");
    row("no line end behind a comment", "a:\n  - b\n  # c");
    row("blanks at the end", "a: b  \nc:  \n  ");
    row("a list in its key's column", "a:\n- b\n- c: d\n  e: f\ng: h\n");
    row("nothing behind a key", "a:\nb: # c\nc: d\n");
    row("quotes", "\"a: #\": 'b, c'\n'd': \"\"\n");
    row("brackets", "a: [b, [c, d], {e: f, g: [h]}, \"i, j\"]\nb: {}\nc: []\nd: [ a , b ]\n");
    row("addresses", "a: [2001:db8::/32, 10.0.0.0/8, -12]\nb: fd00::1\n");
    row("Chinese", "北京: [上海, \"广东\"]\nx: 北京 3 区 # 注\n");
    row("a list of texts", "a:\n  - b <-> c\n  - not d -> e # f\n  - \"x: y\"\n");
    row("a hash without a blank", "a: b#c\nd: [x]   # y\n");
}

void TestPlainYaml::readsWhatPeopleWrite()
{
    QFETCH(QByteArray, text);
    const auto plain = readPlainYaml(text, QStringLiteral("t"));
    QVERIFY(plain);
    QCOMPARE(difference(*plain, parseYamlThoroughly(text, QStringLiteral("t"))), QString());
}

void TestPlainYaml::givesUp_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "# a\n",
                             "a: |\n  b\n",
                             "a: >-\n  b\n",
                             "a: &b c\n",
                             "a: *b\n",
                             "a: !!str b\n",
                             "<<: {a: b}\n",
                             "? a\n: b\n",
                             "a: b\n  c\n",
                             "a: \"b\\n\"\n",
                             "a: 'it''s'\n",
                             "a: \"b\n",
                             "a: [b,\n  c]\n",
                             "a: {b: }\n",
                             "a: {b}\n",
                             "a: [b: c]\n",
                             "a: [b,]\n",
                             "a: null\n",
                             "a: ~\n",
                             "a:\tb\n",
                             "a: b\r\n",
                             "---\na: b\n",
                             "a: b\n...\n",
                             "%YAML 1.2\n---\na: b\n",
                             "a: b: c\n",
                             "a: b\na: c\n",
                             "a: {b: c, b: d}\n",
                             "a:\n    b: c\n  d: e\n",
                             "a: b\n - c\n",
                             "- - a\n",
                             "a:\n  -\n    b: c\n",
                             "a: [b]c\n",
                             "a: [b] c\n",
                             "a: \"b\"#c\n",
                             "a : b\n",
                             "a: @b\n",
                             "a: [b#c]\n",
                             "\xEF\xBB\xBF"
                             "a: b\n",
                             "a: {\"b\":c}\n",
                             "a: [x?y]\n",
                             "just a text\n",
                             "- a\n"})
        QTest::newRow(QByteArray(text).toPercentEncoding(" :[]{}#&*!?|>,\"'").constData())
            << QByteArray(text);
}

void TestPlainYaml::givesUp()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readPlainYaml(text, QStringLiteral("t")));
}

void TestPlainYaml::damagedTextsNeverDiffer()
{
    constexpr quint32 seed = 50'000;
    QRandomGenerator random(seed);
    const QList<QByteArray> texts {
        example(QStringLiteral("star-with-error.hubwright.yaml")),
        example(QStringLiteral("dual-stack.hubwright.yaml")),
        "a:\n- b: [c, {d: e}]\n  f: 'g'\n- h # i\nj:\n  k: \"l\"\n  m:\n\n  # n\n  o: p q\n"};
    const QByteArray alphabet("  \n\n:-#[]{},'\"ab0?&*!|>%@~\\.\xE5");
    int read = 0;
    int left = 0;
    for (int i = 0; i < 12'000; ++i) {
        QByteArray text = texts[random.bounded(int(texts.size()))];
        for (int n = 1 + random.bounded(3); n > 0 && !text.isEmpty(); --n) {
            const auto at = random.bounded(int(text.size()));
            const char c = alphabet[random.bounded(int(alphabet.size()))];
            switch (random.bounded(7)) {
            case 0:
                text[at] = c;
                break;
            case 1:
                text.insert(at, c);
                break;
            case 2:
                text.remove(at, 1 + random.bounded(4));
                break;
            case 3:
                text.truncate(at);
                break;
            default: // As a person does who moves a line.
                text.insert(text.lastIndexOf('\n', at) + 1, QByteArray(random.bounded(3), ' '));
                break;
            }
        }
        const ParsedYaml thorough = parseYamlThoroughly(text, QStringLiteral("t"));
        const bool isText = thorough.errors.empty() ||
                            !thorough.errors[0].message.contains(QStringLiteral("UTF-8"));
        const auto plain = isText ? readPlainYaml(text, QStringLiteral("t")) : std::nullopt;
        plain ? ++read : ++left;
        if (plain)
            QVERIFY2(difference(*plain, thorough).isEmpty(),
                     qPrintable(QStringLiteral("case %1: %2\n%3")
                                    .arg(QString::number(i), difference(*plain, thorough),
                                         QString::fromUtf8(text))));
    }
    QVERIFY(read > 2000 && left > 2000);
}

QTEST_GUILESS_MAIN(TestPlainYaml)
#include "tst_plain_yaml.moc"
