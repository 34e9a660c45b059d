// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/report.h"
#include "tests/support/topologies.h"

#include <QTest>

#include <algorithm>

using namespace hubwright;

/// The document as data.
class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theVerdictSaysWhatIsProved();
    void tablesHoldTheFactsOfTheReferenceStar();
    void everyRowHasACellForEachColumn_data();
    void everyRowHasACellForEachColumn();
    void againstAnOlderDesignItSaysWhatChanges();
    void longListsAreWrittenAsWhatTheyLeaveOut();
    void waiversStandWithTheirReason();
};

namespace {

const Section *sectionTitled(const Report &report, const char *title)
{
    const auto at =
        std::find_if(report.sections.begin(), report.sections.end(),
                     [&](const Section &section) { return section.title == QLatin1String(title); });
    return at == report.sections.end() ? nullptr : &*at;
}

QStringList texts(const Section &section)
{
    QStringList out;
    for (const Row &row : section.rows) {
        QStringList cells;
        for (const ReportCell &cell : row.cells)
            cells << cell.items.join(QStringLiteral(", "));
        out << cells.join(QStringLiteral(" | "));
    }
    return out;
}

} // namespace

void TestReport::theVerdictSaysWhatIsProved()
{
    QCOMPARE(verdictLine(*analyse(test::referenceStar(false))->reach),
             QStringLiteral("proved: 6 of 6 directions, nothing else"));
    QCOMPARE(verdictLine(*analyse(test::referenceStar(true))->reach),
             QStringLiteral("not proved: 4 of 6 directions delivered"));
    QCOMPARE(verdictLine(*analyse(Topology())->reach), QStringLiteral("no traffic to prove"));
}

void TestReport::tablesHoldTheFactsOfTheReferenceStar()
{
    const auto analysis = analyse(test::referenceStar(true));
    const Report document = report(*analysis, {QDate(2026, 11, 22), nullptr});
    QCOMPARE(document.block.date, QStringLiteral("2026-11-22"));
    QCOMPARE(texts(*sectionTitled(document, "Sites")).front(),
             QStringLiteral("vpc-pek3 | hub |  | 139.198.27.92 | qingcloud | 192.168.0.0/24 | "
                            "vm1 192.168.0.5"));
    QCOMPARE(texts(*sectionTitled(document, "Tunnel ends")).back(),
             QStringLiteral("gd2-pek3 | vpc-gd2 | vpc-pek3 | 139.198.123.198 | 139.198.27.92 | "
                            "172.26.0.0/24 | 172.26.0.0/24, 192.168.0.0/24"));
    const QStringList findings = texts(*sectionTitled(document, "Findings"));
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings.front().startsWith(QStringLiteral("Error | gd2-pek3 | gd2-pek3 targets")));
    QVERIFY(findings.front().contains(QStringLiteral("breaks: vm3 -> vm2, vm2 -> vm3 (both")));
    QCOMPARE(sectionTitled(document, "Not as intended")->rows.size(), 2u);
    QVERIFY(!document.hasOlder);
}

void TestReport::everyRowHasACellForEachColumn_data()
{
    QTest::addColumn<Topology>("topology");
    QTest::newRow("empty") << Topology();
    QTest::newRow("with error") << test::referenceStar(true);
    QTest::newRow("cycle") << test::star("hub a 10.0.0.0/24\nhub b 10.1.0.0/24\nhub c "
                                         "10.2.0.0/24\ntunnel a b\ntunnel b c\ntunnel c a\n");
}

void TestReport::everyRowHasACellForEachColumn()
{
    QFETCH(Topology, topology);
    const auto analysis = analyse(topology);
    const auto older = analyse(test::referenceStar(false));
    const Report document = report(*analysis, {{}, older.get()});
    for (const Section &section : document.sections) {
        for (const Row &row : section.rows)
            QCOMPARE(row.cells.size(), section.columns.size());
        QVERIFY(!section.rows.empty() || !section.caption.isEmpty());
    }
}

void TestReport::againstAnOlderDesignItSaysWhatChanges()
{
    Topology before = test::referenceStar(true);
    before.heading.revision = QStringLiteral("1");
    Topology now = test::referenceStar(false);
    now.heading.revision = QStringLiteral("2");
    const auto older = analyse(before);
    const auto analysis = analyse(now);
    const Report document = report(*analysis, {{}, older.get()});
    QCOMPARE(document.block.revision, QStringLiteral("2 (against 1)"));
    QCOMPARE(document.changesInBrief.mid(0, 2),
             (QStringList {QStringLiteral("+ vpc-gd2/172.26.0.0/24 \u2194 vpc-sh1/172.16.0.0/24"),
                           QStringLiteral("\u2212 nothing")}));
    const auto &rows = document.endsInBrief.rows;
    QCOMPARE(rows.size(), 4u);
    for (size_t i = 0; i < rows.size(); ++i)
        QCOMPARE(rows[i].isChanged, i == 3);
    // The networks that are new on the device are marked, and only those.
    QCOMPARE(rows[3].cells[2].items.value(rows[3].cells[2].strong.front()),
             QStringLiteral("172.16.0.0/24"));
    QCOMPARE(rows[3].cells[2].strong.size(), 1u);
}

void TestReport::longListsAreWrittenAsWhatTheyLeaveOut()
{
    QString text = QStringLiteral("hub h 10.255.0.0/24\n");
    for (int i = 0; i < 30; ++i)
        text += QStringLiteral("spoke s%1 10.%1.0.0/24\n").arg(i);
    const auto analysis = analyse(test::star(text));
    const Report document = report(*analysis, {});
    const Section &ends = *sectionTitled(document, "Tunnel ends");
    QCOMPARE(ends.rows[0].cells[5].items,
             (QStringList {QStringLiteral("all 31 networks of the sites but:"),
                           QStringLiteral("10.0.0.0/24")}));
    QCOMPARE(ends.rows[0].cells[6].items, QStringList {QStringLiteral("10.0.0.0/24")});
}

void TestReport::waiversStandWithTheirReason()
{
    const QString waiver =
        QStringLiteral("waive-until missing a-h 2027-03-01 agreed with the network team\n");
    const auto analysis = analyse(test::star(QStringLiteral("hub h 10.0.0.0/24\n"
                                                            "spoke a 10.1.0.0/24\n") +
                                             waiver));
    const Report document = report(*analysis, {});
    QCOMPARE(
        texts(*sectionTitled(document, "Waivers")),
        QStringList {QStringLiteral("missing | a-h | agreed with the network team | 2027-03-01")});
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
