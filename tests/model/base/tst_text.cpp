// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/place.h"
#include "model/base/text.h"

#include <QTest>

using namespace hubwright;

/// Names and notes made fit for a line, a list and a file name.
class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneLineShowsControls_data();
    void oneLineShowsControls();
    void joinedUpToCountsTheRest();
    void fileNamesAreSafe_data();
    void fileNamesAreSafe();
    void placesReadAsCompilersWriteThem();
};

void TestText::oneLineShowsControls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const char *shown) {
        QTest::newRow(name) << text << QString::fromUtf8(shown);
    };
    row("plain", QStringLiteral("vpc-pek3"), "vpc-pek3");
    row("Chinese and an emoji", QStringLiteral("北京 🛰"), "北京 🛰");
    row("a line end", QStringLiteral("a\nb\tc"), "a\\u{000a}b\\u{0009}c");
    row("an escape sequence", QStringLiteral("\x1b[31m"), "\\u{001b}[31m");
    row("right to left", QString(QChar(0x202E)) + QLatin1Char('x'), "\\u{202e}x");
    row("a line separator", QString(QChar(0x2028)), "\\u{2028}");
    row("a C1 control", QString(QChar(0x9B)), "\\u{009b}");
}

void TestText::oneLineShowsControls()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(oneLine(text), shown);
}

void TestText::joinedUpToCountsTheRest()
{
    const QStringList items {QStringLiteral("a"), QStringLiteral("b %1"), QStringLiteral("c"),
                             QStringLiteral("d")};
    QCOMPARE(joinedUpTo({}, 2), QString());
    QCOMPARE(joinedUpTo(items, 4), QStringLiteral("a, b %1, c, d"));
    QCOMPARE(joinedUpTo(items, 3), QStringLiteral("a, b %1, c and 1 more"));
    QCOMPARE(joinedUpTo(items, 1), QStringLiteral("a and 3 more"));
}

void TestText::fileNamesAreSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *name, const QString &text, const char *safe) {
        QTest::newRow(name) << text << QString::fromUtf8(safe);
    };
    row("plain", QStringLiteral("vpc-pek3"), "vpc-pek3");
    row("Chinese", QStringLiteral("北京 3 区"), "北京 3 区");
    row("nothing", QString(), "_");
    row("a parent", QStringLiteral(".."), "_");
    row("a hidden file", QStringLiteral(".ssh"), "_.ssh");
    row("a path", QStringLiteral("../../etc/passwd"), "_.._.._etc_passwd");
    row("a path of Windows", QStringLiteral("C:\\x"), "C__x");
    row("an option", QStringLiteral("-rf"), "_-rf");
    row("a device", QStringLiteral("con"), "_con");
    row("a device with an extension", QStringLiteral("Lpt1.txt"), "_Lpt1.txt");
    row("no device", QStringLiteral("com0"), "com0");
    row("a control", QStringLiteral("a\nb"), "a_b");
    row("a dot at the end", QStringLiteral("a. ."), "a");
    row("a lone surrogate", QString(QChar(0xD800)), "_");
    row("a long one", QString(200, QLatin1Char('x')), QByteArray(80, 'x').constData());
}

void TestText::fileNamesAreSafe()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(name), safe);
    QCOMPARE(isSafeFileName(name), name == safe);
    QVERIFY(isSafeFileName(safe));
}

void TestText::placesReadAsCompilersWriteThem()
{
    const QString file = QStringLiteral("a.yaml");
    QCOMPARE((Place {file, 3, 14, 2}).text(), QStringLiteral("a.yaml:3:14"));
    QCOMPARE((Place {file, 3}).text(), QStringLiteral("a.yaml:3"));
    QCOMPARE((Place {file}).text(), file);
    QVERIFY(!Place {file}.isKnown());
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
