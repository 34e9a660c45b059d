// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/topologies.h"
#include "ui/models/ends_model.h"
#include "ui/models/findings_model.h"
#include "ui/models/reach_matrix_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hubwright;

/// The item models keep Qt's contract and show what the analysis says.
class TestModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findingsShowSentenceBreaksAndSource();
    void endsShowPlannedLists();
    void renamingAnEndIsAnEdit();
    void largeListsAreShortened();
    void matrixTellsLostFromDelivered();
    void matrixJudgesAllSubnetsOfLargeSites();
    void matrixPairsNoFamilies();
    void matrixIsCutAndFiltered();
    void matrixFoldsByHubAndRegion();
};

using Tester = QAbstractItemModelTester;
constexpr auto Fatal = Tester::FailureReportingMode::QtTest;

void TestModels::findingsShowSentenceBreaksAndSource()
{
    FindingsModel model;
    const Tester tester(&model, Fatal);
    const auto analysis = analyse(test::referenceStar(true));
    QCOMPARE(analysis->findings.size(), 1u);
    model.setRows({{analysis->findings[0], QStringLiteral("star.yaml:31:43")}});
    const QModelIndex row = model.index(0);
    QVERIFY(row.data().toString().startsWith(QStringLiteral("gd2-pek3 targets 172.26.0.0/24")));
    QVERIFY(row.data(FindingsModel::BreaksRole).toString().contains(QStringLiteral("vm3 → vm2")));
    QCOMPARE(row.data(FindingsModel::SourceRole).toString(),
             QStringLiteral("target-is-local  star.yaml:31:43"));
    QCOMPARE(row.data(FindingsModel::FixCountRole).toInt(), 1);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::endsShowPlannedLists()
{
    EndsModel model;
    const Tester tester(&model, Fatal);
    model.setAnalysis(analyse(test::referenceStar(true)));
    QCOMPARE(model.rowCount(), 4);
    const int row = model.rowOf({QStringLiteral("vpc-pek3 <-> vpc-gd2")}, 1);
    const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(EndsModel::Name), QStringLiteral("gd2-pek3"));
    QCOMPARE(cell(EndsModel::PeerGateway), QStringLiteral("139.198.27.92"));
    QCOMPARE(cell(EndsModel::Target), QStringLiteral("192.168.0.0/24, 172.26.0.0/24"));
    QCOMPARE(cell(EndsModel::Stated), QStringLiteral("stated"));
    QCOMPARE(cell(EndsModel::State), QStringLiteral("loses traffic"));
    model.setAnalysis(analyse(test::referenceStar(false)));
    QCOMPARE(cell(EndsModel::State), QStringLiteral("right"));
}

void TestModels::renamingAnEndIsAnEdit()
{
    EndsModel model;
    Topology topology = test::referenceStar(false);
    model.setAnalysis(analyse(topology));
    std::vector<Edit> edits;
    connect(&model, &EndsModel::edited, this, [&](const Edit &edit) { edits.push_back(edit); });
    const QModelIndex name = model.index(0, EndsModel::Name);
    QVERIFY(!model.setData(name, name.data(), Qt::EditRole));
    QVERIFY(!model.setData(name, QStringLiteral("  "), Qt::EditRole));
    QVERIFY(model.setData(name, QStringLiteral("north\n"), Qt::EditRole));
    QCOMPARE(edits.size(), 1u);
    apply(edits[0], topology);
    QVERIFY(topology.endNamed(QStringLiteral("north")).isValid());
}

void TestModels::largeListsAreShortened()
{
    QString text = QStringLiteral("hub h 10.0.0.0/24\n");
    for (int i = 1; i <= 20; ++i)
        text += QStringLiteral("spoke s%1 10.0.%1.0/24\n").arg(i);
    EndsModel model;
    model.setAnalysis(analyse(test::star(text)));
    const int row = model.rowOf({QStringLiteral("h <-> s1")}, 1);
    QCOMPARE(model.index(row, EndsModel::Target).data().toString(),
             QStringLiteral("10.0.0.0/24, 10.0.2.0/24, 10.0.3.0/24 and 17 more"));
    QCOMPARE(model.fullText(row, EndsModel::Target).count(QLatin1Char('/')), 20);
}

void TestModels::matrixTellsLostFromDelivered()
{
    ReachMatrixModel model;
    const Tester tester(&model, Fatal);
    model.setAnalysis(analyse(test::referenceStar(true)));
    using enum SitePair::Result;
    const SitePair::Result expected[3][3] = {
        {Same, Delivered, Delivered}, {Delivered, Same, Lost}, {Delivered, Lost, Same}};
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column)
            QCOMPARE(int(model.pair(row, column).result), int(expected[row][column]));
    }
}

void TestModels::matrixJudgesAllSubnetsOfLargeSites()
{
    // The hub's last two subnets are missing at spoke a.
    QString text = QStringLiteral("hub h");
    QString stated;
    for (int n = 0; n < 200; ++n) {
        text += QStringLiteral(" 10.0.%1.0/24").arg(n);
        if (n < 198)
            stated += QStringLiteral(" 10.0.%1.0/24").arg(n);
    }
    text += QStringLiteral("\nspoke a 10.1.0.0/24 10.1.1.0/24\nspoke b 10.2.0.0/24\n");
    text += QStringLiteral("end a-h target") + stated + QStringLiteral(" 10.2.0.0/24\n");
    ReachMatrixModel model;
    model.setAnalysis(analyse(test::star(text)));
    using enum SitePair::Result;
    QCOMPARE(int(model.pair(0, 1).result), int(Partly));
    QCOMPARE(model.pair(0, 1).counts.intended, 400u);
    QCOMPARE(model.pair(0, 1).counts.intendedDelivered, 396u);
    QCOMPARE(int(model.pair(1, 0).result), int(Partly));
    QCOMPARE(int(model.pair(0, 2).result), int(Delivered));
    QCOMPARE(int(model.pair(1, 2).result), int(Delivered));
    const QVariant tip = model.index(0, 1).data(Qt::ToolTipRole);
    QVERIFY(tip.toString().contains(QStringLiteral("396 of 400 delivered")));
    text += QStringLiteral("end h-a local") + stated + QStringLiteral("\nintent a <-> b\n");
    text += QStringLiteral("end h-a target 10.1.0.0/24\nend a-h local 10.1.0.0/24\n");
    model.setAnalysis(analyse(test::star(text)));
    QCOMPARE(int(model.pair(0, 1).result), int(Unasked));
}

void TestModels::matrixPairsNoFamilies()
{
    ReachMatrixModel model;
    const auto analysis = analyse(test::star("hub h 10.0.0.0/24 fd00:0:0:1::/64\n"
                                             "spoke a 10.1.0.0/24 fd00:0:0:2::/64\n"
                                             "spoke b 10.2.0.0/24\n"));
    model.setAnalysis(analysis);
    using enum SitePair::Result;
    QCOMPARE(int(model.pair(0, 1).result), int(Delivered));
    QCOMPARE(model.pair(0, 1).counts.pairs, 2u);
    QCOMPARE(model.pair(1, 2).counts.pairs, 1u);
    size_t pairs = 0;
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column)
            pairs += model.pair(row, column).counts.pairs;
    }
    QCOMPARE(pairs, analysis->reach->counts().pairs);
}

void TestModels::matrixIsCutAndFiltered()
{
    QString text = QStringLiteral("hub h 10.0.0.0/24\n");
    for (int i = 1; i <= 99; ++i)
        text += QStringLiteral("spoke s%1 10.0.%1.0/24\n").arg(i);
    ReachMatrixModel model;
    const Tester tester(&model, Fatal);
    model.setAnalysis(analyse(test::star(text)));
    QCOMPARE(model.rowCount(), int(ReachMatrixModel::Most));
    QCOMPARE(model.matching(), 100);
    model.setFilter(QStringLiteral("s9"));
    QCOMPARE(model.rowCount(), 11);
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("s9"));
}

void TestModels::matrixFoldsByHubAndRegion()
{
    Topology topology = test::star("hub h0 10.0.0.0/24\nspoke a 10.1.0.0/24 -> 10.0.0.0/24\n"
                                   "hub h1 10.2.0.0/24\nspoke b 10.3.0.0/24\nspoke c 10.4.0.0/24\n"
                                   "tunnel h0 h1\n");
    for (const char *name : {"a", "b"}) {
        Site site = *topology.site({QString::fromLatin1(name)});
        site.region = QStringLiteral("north");
        topology.put(site);
    }
    ReachMatrixModel model;
    const Tester tester(&model, Fatal);
    const auto analysis = analyse(topology);
    model.setAnalysis(analysis);
    QCOMPARE(model.rowCount(), 5);
    model.setGrouping(ReachMatrixModel::Grouping::Hub);
    const auto heads = [&] {
        QStringList out;
        for (int row = 0; row < model.rowCount(); ++row)
            out << model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString().trimmed();
        return out;
    };
    QCOMPARE(heads(), (QStringList {QStringLiteral("▸ h0 (2)"), QStringLiteral("▸ h1 (3)")}));
    using enum SitePair::Result;
    // Only h0 can talk to a; h1, b and c to it and back are lost: 6 of 12 ordered pairs.
    QCOMPARE(int(model.pair(0, 1).result), int(Partly));
    QCOMPARE(model.pair(0, 1).counts.intended, 6u);
    QCOMPARE(model.pair(0, 1).counts.intendedDelivered, 3u);
    QCOMPARE(int(model.pair(0, 0).result), int(Delivered));
    QCOMPARE(model.pair(1, 1).counts.intended, 6u);
    model.toggle(1);
    QCOMPARE(heads(),
             (QStringList {QStringLiteral("▸ h0 (2)"), QStringLiteral("▾ h1 (3)"),
                           QStringLiteral("h1"), QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(int(model.pair(2, 2).result), int(Same));
    QCOMPARE(model.pair(0, 3).counts.intendedDelivered, 1u);
    QCOMPARE(model.allSites(), (std::vector {0, 1, 2, 3, 4}));
    QCOMPARE(model.shownSites(), 5);
    model.toggle(1);
    QCOMPARE(model.rowCount(), 2);
    // All cells of the groups together are all pairs, whatever the groups are.
    model.setGrouping(ReachMatrixModel::Grouping::Region);
    QCOMPARE(heads(),
             (QStringList {QStringLiteral("▸ no region (3)"), QStringLiteral("▸ north (2)")}));
    Reach::Counts sum;
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 2; ++column) {
            sum.pairs += model.pair(row, column).counts.pairs;
            sum.intendedDelivered += model.pair(row, column).counts.intendedDelivered;
        }
    }
    QCOMPARE(sum.pairs, analysis->reach->counts().pairs);
    QCOMPARE(sum.intendedDelivered, analysis->reach->counts().intendedDelivered);
}

QTEST_MAIN(TestModels)
#include "tst_models.moc"
