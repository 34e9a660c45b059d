// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/yaml_parser.h"
#include "model/store/yaml_value.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace hubwright;

/// Writing values: quotes only where needed, and every text reads back as itself.
class TestYamlValue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotesOnlyWhereNeeded_data();
    void quotesOnlyWhereNeeded();
    void anyTextReadsBack();
    void otherReadersAgree();
    void writesBlocks();
};

namespace {

/// The texts that a file of them would hold, as keys, values and in brackets.
QByteArray fileOf(const QStringList &texts)
{
    YamlValue list {.shape = YamlValue::Shape::List, .isFlow = false};
    for (const QString &text : texts) {
        YamlValue map {.shape = YamlValue::Shape::Map, .isFlow = false};
        YamlValue flow {.shape = YamlValue::Shape::Map};
        flow.add(text, {.text = text});
        YamlValue items {.shape = YamlValue::Shape::List};
        items.items = {{.text = text}, {.text = text}};
        map.add(QStringLiteral("key of ") + text, {.text = text});
        map.add(text, std::move(flow));
        map.add(QStringLiteral("items"), std::move(items));
        list.items.push_back(std::move(map));
    }
    return yamlBlock(list, 0);
}

QStringList scalarsOf(const QByteArray &yaml)
{
    const ParsedYaml parsed = parseYaml(yaml, QStringLiteral("t"));
    QStringList out;
    for (const Error &error : parsed.errors)
        out << error.place.text() + QStringLiteral(": ") + error.message + QLatin1Char(' ') +
                   QString::fromUtf8(yaml.split('\n').value(error.place.line - 1));
    if (!out.isEmpty())
        return out;
    for (int i = 0; i < int(parsed.tree.nodes.size()); ++i) {
        if (parsed.tree[i].kind == YamlNode::Kind::Scalar)
            out << parsed.tree.text(i);
        if (parsed.tree[i].kind == YamlNode::Kind::Null)
            out << QStringLiteral("(null)");
    }
    return out;
}

QStringList expectedScalars(const QStringList &texts)
{
    QStringList out;
    for (const QString &text : texts)
        out << QStringLiteral("key of ") + text << text << text << text << text
            << QStringLiteral("items") << text << text;
    return out;
}

QStringList hostileTexts()
{
    return {QString(),
            QStringLiteral("no"),
            QStringLiteral("NO"),
            QStringLiteral("~"),
            QStringLiteral("null"),
            QStringLiteral("010"),
            QStringLiteral("1e3"),
            QStringLiteral("1_000"),
            QStringLiteral("10:30"),
            QStringLiteral("1:2:3:4:5:6:7:8"),
            QStringLiteral("2027-03-01"),
            QStringLiteral("0x1F"),
            QStringLiteral(".5"),
            QStringLiteral("-1"),
            QStringLiteral("+1"),
            QStringLiteral("="),
            QStringLiteral("<<"),
            QStringLiteral("- a"),
            QStringLiteral("? a"),
            QStringLiteral("a: b"),
            QStringLiteral("a:"),
            QStringLiteral("a #b"),
            QStringLiteral("#b"),
            QStringLiteral("[a"),
            QStringLiteral("a, b"),
            QStringLiteral("{a}"),
            QStringLiteral("&a"),
            QStringLiteral("*a"),
            QStringLiteral("!a"),
            QStringLiteral("|"),
            QStringLiteral(">"),
            QStringLiteral("'a'"),
            QStringLiteral("\"a\""),
            QStringLiteral("a\\nb"),
            QStringLiteral("%a"),
            QStringLiteral("@a"),
            QStringLiteral("`a"),
            QStringLiteral("---"),
            QStringLiteral("..."),
            QStringLiteral(" a"),
            QStringLiteral("a "),
            QStringLiteral("a\nb\n"),
            QStringLiteral("\ta"),
            QStringLiteral("a\rb"),
            QStringLiteral("a") + QChar(0x85) + QStringLiteral("b"),
            QStringLiteral("a") + QChar(0x2028) + QStringLiteral("b"),
            QStringLiteral("a") + QChar(0x202E) + QStringLiteral("b"),
            QChar(0xFEFF) + QStringLiteral("a"),
            QStringLiteral("北京 3 区，“中心”"),
            QStringLiteral("🛰 up"),
            QStringLiteral("::/0"),
            QStringLiteral("fd00::"),
            QStringLiteral("2001:db8::/32")};
}

} // namespace

void TestYamlValue::quotesOnlyWhereNeeded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto bare = [](const char *text) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(text);
    };
    const auto quoted = [](const char *name, const QString &text, const char *written) {
        QTest::newRow(name) << text << QString::fromUtf8(written);
    };
    for (const char *text : {"vpc-pek3", "192.168.0.0/24", "139.198.27.92", "10.0.0.5-10.0.0.9",
                             "2001:db8::/32", "fd00::1", "北京 3 区", "a <-> b", "env:STAR_SH1",
                             "Star of 3 zones", "yesterday", "e3", "hub-1", "file:/etc/a b"})
        bare(text);
    quoted("nothing", QString(), "\"\"");
    quoted("a boolean of YAML 1.1", QStringLiteral("No"), "\"No\"");
    quoted("octal", QStringLiteral("010"), "\"010\"");
    quoted("a float", QStringLiteral("1e3"), "\"1e3\"");
    quoted("base 60", QStringLiteral("10:30"), "\"10:30\"");
    quoted("a comma", QStringLiteral("a, b"), "\"a, b\"");
    quoted("a quote", QStringLiteral("a\"b"), "\"a\\\"b\"");
    quoted("a line end", QStringLiteral("a\nb"), "\"a\\nb\"");
    quoted("a control", QStringLiteral("a") + QChar(7), "\"a\\u0007\"");
    quoted("a bidi control", QStringLiteral("a") + QChar(0x202E), "\"a\\u202e\"");
    quoted("an address that ends in a colon", QStringLiteral("fd00::"), "\"fd00::\"");
}

void TestYamlValue::quotesOnlyWhereNeeded()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QCOMPARE(QString::fromUtf8(yamlText(text)), written);
}

void TestYamlValue::anyTextReadsBack()
{
    QCOMPARE(scalarsOf(fileOf(hostileTexts())), expectedScalars(hostileTexts()));
    constexpr quint32 seed = 20261122;
    QRandomGenerator random(seed);
    const QString alphabet = QStringLiteral("aZ0019-+_.:,;#!&*|>'\"%@`{}[]?=~<\\/ \n\t\r北é") +
                             QChar(0x2028) + QChar(0xFEFF) + QChar(0xA0) + QChar(0);
    QStringList texts;
    for (int i = 0; i < 2000; ++i) {
        QString text;
        const int length = random.bounded(6);
        for (int n = 0; n < length; ++n)
            text += alphabet.at(random.bounded(int(alphabet.size())));
        texts << text;
    }
    QCOMPARE(scalarsOf(fileOf(texts)), expectedScalars(texts));
}

void TestYamlValue::otherReadersAgree()
{
    // PyYAML follows YAML 1.1: there every one of these must still be a text.
    QProcess python;
    python.start(
        QStringLiteral("python3"),
        {QStringLiteral("-c"), QStringLiteral("import sys, yaml\n"
                                              "def walk(v):\n"
                                              "    if isinstance(v, dict):\n"
                                              "        for k, w in v.items(): walk(k), walk(w)\n"
                                              "    elif isinstance(v, list):\n"
                                              "        for w in v: walk(w)\n"
                                              "    elif not isinstance(v, str): sys.exit(repr(v))\n"
                                              "walk(yaml.safe_load(sys.stdin.buffer))\n")});
    QVERIFY(python.waitForStarted());
    python.write(fileOf(hostileTexts()));
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    QCOMPARE(QString::fromUtf8(python.readAllStandardError()), QString());
    QCOMPARE(python.exitCode(), 0);
}

void TestYamlValue::writesBlocks()
{
    YamlValue file {.shape = YamlValue::Shape::Map, .isFlow = false};
    YamlValue list {.shape = YamlValue::Shape::List, .isFlow = false};
    YamlValue item {.shape = YamlValue::Shape::Map, .isFlow = false};
    item.add(QStringLiteral("a"), {.text = QStringLiteral("1")});
    item.add(QStringLiteral("b"), {.shape = YamlValue::Shape::Word, .text = QStringLiteral("1")});
    list.items = {item, {.text = QStringLiteral("x")}};
    file.add(QStringLiteral("list"), list);
    file.add(QStringLiteral("none"), {.shape = YamlValue::Shape::Map, .isFlow = false});
    file.add(QStringLiteral("map"), item);
    QCOMPARE(QString::fromUtf8(yamlBlock(file, 0)), QStringLiteral("list:\n"
                                                                   "  - a: \"1\"\n"
                                                                   "    b: 1\n"
                                                                   "  - x\n"
                                                                   "none: {}\n"
                                                                   "map:\n"
                                                                   "  a: \"1\"\n"
                                                                   "  b: 1\n"));
}

QTEST_GUILESS_MAIN(TestYamlValue)
#include "tst_yaml_value.moc"
