// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_layout.h"

#include <QTest>

using namespace hubwright;

/// Texts and tables on paper.
class TestTableLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrappedTextLosesNothing_data();
    void wrappedTextLosesNothing();
    void aTallRowIsCutBetweenLines();
    void aNarrowTableGrowsHigher();
};

void TestTableLayout::wrappedTextLosesNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << QStringLiteral("vpc-pek3");
    QTest::newRow("words") << QStringLiteral("a sentence of some words that is long ").repeated(4);
    QTest::newRow("one long word") << QStringLiteral("x").repeated(300);
    QTest::newRow("Chinese") << QStringLiteral("华东区域业务生产环境专有网络").repeated(12);
    QTest::newRow("IPv6") << QStringLiteral("2001:db8:1234:5678::/64, ").repeated(6);
}

void TestTableLayout::wrappedTextLosesNothing()
{
    QFETCH(QString, text);
    constexpr double Width = 120;
    const std::vector<QString> lines = wrapped(text, bodyFace(), Width);
    QVERIFY(!lines.empty());
    QString all;
    for (const QString &line : lines) {
        all += line;
        QVERIFY2(bodyFace().widthOf(line) <= Width + 1, qPrintable(line));
    }
    QCOMPARE(all.remove(QLatin1Char(' ')), QString(text).remove(QLatin1Char(' ')));
}

void TestTableLayout::aTallRowIsCutBetweenLines()
{
    ReportCell list {{}, {}, CellKind::Mono};
    for (int i = 0; i < 100; ++i)
        list.items << QStringLiteral("10.0.%1.0/24").arg(i);
    const Section section {
        QStringLiteral("Tall"), {}, {{QStringLiteral("Networks"), 1}}, {{{list}, false}}};
    constexpr double Tallest = 300;
    const TableLayout table(section, 200, Tallest);
    QVERIFY(table.rows() > 4);
    for (size_t row = 0; row < table.rows(); ++row)
        QVERIFY(table.headerHeight() + table.rowHeight(row) <= Tallest);
}

void TestTableLayout::aNarrowTableGrowsHigher()
{
    const Section section {
        QStringLiteral("Names"),
        {},
        {{QStringLiteral("Name"), 1}, {QStringLiteral("Note"), 2}},
        {{{{{QStringLiteral("n").repeated(80)}}, {{QStringLiteral("a b c")}}}, false}}};
    const double natural = TableLayout::naturalWidth(section);
    QVERIFY(TableLayout(section, natural / 2, 1e6).height() >
            TableLayout(section, natural + 10, 1e6).height());
}

QTEST_MAIN(TestTableLayout)
#include "tst_table_layout.moc"
