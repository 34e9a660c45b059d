// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/safe_save.h"
#include "model/store/topology_writer.h"
#include "tests/support/topologies.h"
#include "ui/charts/charts_panel.h"
#include "ui/charts/revision_reader.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalBarSeries>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hubwright;

/// The panel with the charts.
class TestChartsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsAreTheRowsOfTheModel();
    void namesThatBeginAlikeKeepTheirBars();
    void anEmptyTopologySaysSo();
    void namesAreNeverMarkup();
    void bothThemesPaintTheirGround();
    void revisionsStandInTheirOrder();
    void aFreePartIsTakenByAClick();
    void freePartsAreTakenByKeys();
    void whatIsUsedCannotBeTaken();
    void revisionsAreReadFromGit();
    void aNewerWishCallsTheReadingOff();
};

namespace {

QStringList captions(const QWidget &panel)
{
    QStringList out;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        out << label->text();
    return out;
}

} // namespace

void TestChartsPanel::barsAreTheRowsOfTheModel()
{
    ChartsPanel panel(Theme::light());
    const auto analysis = analyse(test::referenceStar(true));
    static_cast<QWidget &>(panel).show();
    panel.show(analysis);
    const auto views = panel.findChildren<QChartView *>();
    QCOMPARE(views.size(), 4);
    const auto *bars = qobject_cast<QHorizontalBarSeries *>(views[0]->chart()->series().front());
    QVERIFY(bars);
    const ChartRows rows = selectorChart(*analysis);
    QCOMPARE(bars->barSets().size(), qsizetype(rows.series.size()));
    for (size_t s = 0; s < rows.series.size(); ++s) {
        for (size_t r = 0; r < rows.rows.size(); ++r)
            QCOMPARE(bars->barSets()[qsizetype(s)]->at(int(rows.rows.size() - 1 - r)),
                     rows.rows[r].values[s]);
    }
}

void TestChartsPanel::namesThatBeginAlikeKeepTheirBars()
{
    QString text = QStringLiteral("hub hub 10.255.0.0/24\n");
    for (int i = 0; i < 40; ++i)
        text += QStringLiteral("spoke branch-office-frankfurt-am-main-%1 10.0.%1.0/24\n").arg(i);
    ChartsPanel panel(Theme::light());
    static_cast<QWidget &>(panel).show();
    const auto analysis = analyse(test::star(text));
    panel.show(analysis);
    const QChart *chart = panel.findChildren<QChartView *>()[0]->chart();
    const auto *bars = qobject_cast<QHorizontalBarSeries *>(chart->series().front());
    QVERIFY(bars);
    const auto *axis = qobject_cast<QBarCategoryAxis *>(chart->axes(Qt::Vertical).front());
    QVERIFY(axis);
    QCOMPARE(bars->barSets().front()->count(), int(MostBars));
    QCOMPARE(axis->count(), bars->barSets().front()->count());
}

void TestChartsPanel::anEmptyTopologySaysSo()
{
    ChartsPanel panel(Theme::light());
    static_cast<QWidget &>(panel).show();
    panel.show(analyse(Topology()));
    QVERIFY(captions(panel).contains(QStringLiteral("Nothing is drawn yet.")));
    for (const QChartView *view : panel.findChildren<QChartView *>())
        QVERIFY(!view->isVisible());
}

void TestChartsPanel::namesAreNeverMarkup()
{
    ChartsPanel panel(Theme::light());
    for (const QLabel *label : panel.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestChartsPanel::bothThemesPaintTheirGround()
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        ChartsPanel panel(theme);
        panel.resize(1100, 400);
        static_cast<QWidget &>(panel).show();
        panel.show(analyse(test::referenceStar(true)));
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const QImage image = panel.grab().toImage();
        QCOMPARE(image.pixelColor(20, 20), theme.panel);
        int bars = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                bars += image.pixelColor(x, y) == theme.accent ? 1 : 0;
        }
        QVERIFY(bars > 1000);
    }
}

void TestChartsPanel::revisionsStandInTheirOrder()
{
    std::vector<RevisionPoint> points;
    for (size_t i = 0; i < MostBars + 5; ++i)
        points.push_back({QStringLiteral("r%1").arg(i), {}, i % 3, i % 5, 0, i % 3 == 0, {}});
    const ChartRows rows = revisionChart(points);
    QVERIFY(rows.isOrdered && rows.isStacked);
    QCOMPARE(rows.rows.size(), MostBars);
    QCOMPARE(rows.rows.front().name, QStringLiteral("r5"));
    QCOMPARE(rows.rows.back().name, QStringLiteral("r34"));
    QCOMPARE(rows.caption, QStringLiteral("5 older revisions are not shown."));
    QCOMPARE(rows.rows[0].values, (std::vector<double> {2, 0, 0}));
    ChartsPanel panel(Theme::light());
    static_cast<QWidget &>(panel).show();
    panel.show(analyse(test::referenceStar(true)));
    panel.setRevisions({points[1], points[2]});
    const QChartView *view = panel.findChildren<QChartView *>()[3];
    const auto *bars = qobject_cast<QAbstractBarSeries *>(view->chart()->series().front());
    QVERIFY(bars);
    // The drawing stands at the end, which is drawn at the bottom.
    QCOMPARE(bars->barSets()[0]->count(), 3);
    QCOMPARE(bars->barSets()[0]->at(0), 1.0);
    QCOMPARE(bars->barSets()[0]->at(2), double(points[1].errors));
}

namespace {

std::shared_ptr<const Topology> withBlocks()
{
    return std::make_shared<const Topology>(
        test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24 10.1.2.0/24\nspoke b 10.2.0.0/16\n"
                   "block h 10.0.0.0/22\nblock a 10.1.0.0/22\nblock b 10.2.0.0/16\n"));
}

} // namespace

void TestChartsPanel::aFreePartIsTakenByAClick()
{
    SpaceView view(Theme::light());
    view.resize(600, 200);
    view.show(withBlocks());
    static_cast<QWidget &>(view).show();
    const auto rows = spaceRows(*withBlocks());
    QCOMPARE(rows.size(), 3u);
    QCOMPARE(rows[1].free.size(), 2u); // 10.1.1.0/24 and 10.1.3.0/24.
    QVERIFY(rows[2].free.empty());
    std::vector<std::pair<QString, QString>> wanted;
    connect(&view, &SpaceView::subnetWanted, this,
            [&](const Id<Site> &site, const Network &subnet) {
                wanted.emplace_back(site.key, subnet.text());
            });
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.middleOf(1, 1).toPoint());
    QCOMPARE(wanted.size(), 1u);
    QCOMPARE(wanted[0].first, QStringLiteral("a"));
    QCOMPARE(wanted[0].second, QStringLiteral("10.1.3.0/24"));
    // A part larger than the site's subnets gives one of their size, where the click was.
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.middleOf(0, 1).toPoint());
    QCOMPARE(wanted.size(), 2u);
    QCOMPARE(wanted[1].second, QStringLiteral("10.0.3.0/24"));
    // One undo step, and only where nothing else owns it.
    Topology topology = *withBlocks();
    const Edit undo =
        apply(takeSubnet(topology, {QStringLiteral("a")}, test::net("10.1.3.0/24")), topology);
    QCOMPARE(topology.site({QStringLiteral("a")})->subnets.size(), 3u);
    apply(undo, topology);
    QVERIFY(topology == *withBlocks());
}

void TestChartsPanel::freePartsAreTakenByKeys()
{
    SpaceView view(Theme::dark());
    view.resize(600, 200);
    view.show(withBlocks());
    static_cast<QWidget &>(view).show();
    QStringList wanted;
    connect(&view, &SpaceView::subnetWanted, this,
            [&](const Id<Site> &, const Network &subnet) { wanted << subnet.text(); });
    QTest::keyClick(&view, Qt::Key_Return); // Nothing is chosen yet.
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(wanted, (QStringList {QStringLiteral("10.0.1.0/24"), QStringLiteral("10.1.3.0/24")}));
}

void TestChartsPanel::whatIsUsedCannotBeTaken()
{
    const auto topology = withBlocks();
    const auto rows = spaceRows(*topology);
    QVERIFY(!freeSubnetAt(*topology, rows[1], rows[1].block.first()));
    QVERIFY(!freeSubnetAt(*topology, rows[1], IpAddress(Family::V4, 0)));
    for (const SpaceRow &row : rows) {
        for (const Prefix &free : row.free) {
            for (const IpAddress &at : {Network(free).first(), Network(free).last()}) {
                const auto subnet = freeSubnetAt(*topology, row, at);
                QVERIFY(subnet && subnet->contains(at) && Network(free).contains(*subnet));
            }
        }
        QCOMPARE(row.at(0), row.block.first());
        QCOMPARE(row.at(1), row.block.last());
        QCOMPARE(row.before(row.block.first()), 0.0);
    }
    // A site without subnets of the family, and a block of 128 bits.
    const auto odd = test::star("hub h\nblock h 2001:db8::/32\n");
    const auto wide = spaceRows(odd);
    QCOMPARE(freeSubnetAt(odd, wide[0], wide[0].block.last())->text(),
             QStringLiteral("2001:db8:ffff:ffff::/64"));
}

namespace {

/// A repository with the star, first with the error and then without.
QString starInGit(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("star.hubwright.yaml"));
    const auto git = [&](const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral("git"),
                      QStringList {QStringLiteral("-c"), QStringLiteral("user.name=T"),
                                   QStringLiteral("-c"), QStringLiteral("user.email=t@x"),
                                   QStringLiteral("-c"), QStringLiteral("commit.gpgsign=false")} +
                          arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s", process.readAllStandardError().constData());
    };
    git({QStringLiteral("init"), QStringLiteral("-q")});
    const QByteArray versions[] {write(test::referenceStar(true)), "no topology at all: [",
                                 write(test::referenceStar(false))};
    for (const QByteArray &bytes : versions) {
        if (!saveFile(path, bytes))
            qFatal("cannot write");
        git({QStringLiteral("add"), QStringLiteral("--all")});
        git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"),
             QStringLiteral("state")});
    }
    return path;
}

} // namespace

void TestChartsPanel::revisionsAreReadFromGit()
{
    const QTemporaryDir folder;
    const QString path = starInGit(folder);
    KnownPoints known;
    const auto points = judgedRevisions(path, 10, known);
    // What cannot be read is left out; the oldest comes first.
    QCOMPARE(points.size(), 2u);
    QCOMPARE(points[0].errors, 1u);
    QVERIFY(!points[0].isProved);
    QCOMPARE(points[1].errors, 0u);
    QVERIFY(points[1].isProved);
    QCOMPARE(known.size(), 2u);
    QVERIFY(judgedRevisions(path, 10, known) == points);
    QVERIFY(judgedRevisions(folder.filePath(QStringLiteral("other.yaml")), 10, known).empty());
    RevisionReader reader;
    std::vector<RevisionPoint> read;
    connect(&reader, &RevisionReader::judged, this,
            [&](const std::vector<RevisionPoint> &all) { read = all; });
    reader.read(path);
    reader.wait();
    QVERIFY(read == points);
    reader.read({});
    QVERIFY(read.empty());
}

void TestChartsPanel::aNewerWishCallsTheReadingOff()
{
    const QTemporaryDir folder;
    const QString path = starInGit(folder);
    RevisionReader reader;
    int times = 0;
    size_t last = 99;
    connect(&reader, &RevisionReader::judged, this,
            [&](const std::vector<RevisionPoint> &all) { ++times, last = all.size(); });
    reader.read(path);
    reader.read(folder.filePath(QStringLiteral("none.yaml")));
    reader.read(path);
    reader.wait();
    QCOMPARE(times, 1);
    QCOMPARE(last, 2u);
    reader.read(path);
    reader.cancel();
    reader.wait();
    QTest::qWait(100);
    QCOMPARE(times, 1);
}

QTEST_MAIN(TestChartsPanel)
#include "tst_charts_panel.moc"
