// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/topologies.h"
#include "ui/charts/charts_panel.h"

#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalBarSeries>
#include <QLabel>
#include <QTest>

using namespace hubwright;

/// The panel with the charts.
class TestChartsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsAreTheRowsOfTheModel();
    void anEmptyTopologySaysSo();
    void namesAreNeverMarkup();
    void bothThemesPaintTheirGround();
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
    QCOMPARE(views.size(), 3);
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

QTEST_MAIN(TestChartsPanel)
#include "tst_charts_panel.moc"
