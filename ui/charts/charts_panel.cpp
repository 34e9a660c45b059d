// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts_panel.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLabel>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScrollArea>
#include <QSet>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace hubwright {

namespace {

constexpr int BarHeight = 22;
constexpr int LeastBarHeight = 7; ///< In a low panel, so that all bars are seen.
constexpr int FrameHeight = 104;
constexpr int MostNameCharacters = 20;
/// A limit is drawn when some bar comes near; otherwise only the caption says it.
constexpr double NearLimit = 0.25;

QColor seriesColour(const ChartRows &rows, int series, const Theme &theme)
{
    const QColor findings[] {theme.wrong, theme.warning, theme.accent};
    const QColor plain[] {theme.accent, theme.right, theme.hub};
    return rows.isStacked ? findings[series % 3] : plain[series % 3];
}

/// Colour is never the only sign: series differ in their hatching as well.
QBrush seriesBrush(const QColor &colour, int series)
{
    const Qt::BrushStyle styles[] {Qt::SolidPattern, Qt::Dense4Pattern, Qt::BDiagPattern};
    return {colour, styles[series % 3]};
}

double largest(const ChartRows &rows, size_t series)
{
    double most = 0;
    for (const ChartRow &row : rows.rows)
        most = std::max(most, row.values[series]);
    return most;
}

QString shortName(const QString &name)
{
    return name.size() <= MostNameCharacters ? name
                                             : name.left(MostNameCharacters - 1) + QChar(0x2026);
}

/// The end of the axis: a round number above the value.
double roundAbove(double value)
{
    if (value <= 0)
        return 1;
    const double step = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (value <= factor * step)
            return factor * step;
    }
    return 10 * step;
}

/// The chart's frame: title and ground.
QChart *titled(const ChartRows &rows, const Theme &theme)
{
    auto *chart = new QChart;
    chart->setTitle(rows.title.toHtmlEscaped());
    QFont titleFont = uiFont(13);
    titleFont.setBold(true);
    chart->setTitleFont(titleFont);
    chart->setTitleBrush(theme.text);
    chart->setBackgroundBrush(theme.panel);
    chart->setBackgroundRoundness(0);
    chart->setMargins(QMargins(8, 0, 8, 8));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    return chart;
}

/// What the bars do not say: the caption and the notes of the first rows.
QStringList captionsOf(const ChartRows &rows)
{
    constexpr size_t MostNotes = 3;
    QStringList out;
    if (!rows.caption.isEmpty())
        out << rows.caption;
    for (size_t i = 0; !rows.isOrdered && i < std::min(MostNotes, rows.rows.size()); ++i) {
        if (!rows.rows[i].note.isEmpty())
            out << QStringLiteral("%1: %2.").arg(rows.rows[i].name, rows.rows[i].note);
    }
    if (rows.rows.empty())
        out << rows.emptyText;
    return out;
}

/// The lowest category is drawn at the bottom: the largest goes last.
QAbstractBarSeries *barsOf(const ChartRows &rows, const Theme &theme)
{
    QAbstractBarSeries *bars =
        rows.isStacked ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                       : new QHorizontalBarSeries;
    for (size_t s = 0; s < rows.series.size(); ++s) {
        auto *set = new QBarSet(rows.series[s]);
        for (auto row = rows.rows.rbegin(); row != rows.rows.rend(); ++row)
            *set << row->values[s];
        const QColor colour = seriesColour(rows, int(s), theme);
        set->setBrush(seriesBrush(colour, int(s)));
        set->setPen(QPen(colour, 1));
        bars->append(set);
    }
    bars->setBarWidth(0.7);
    return bars;
}

/// The names along the axis, which drops a name that it has already: those that are cut to
/// the same beginning get blanks.
QStringList categoriesOf(const ChartRows &rows)
{
    QStringList out;
    QSet<QString> taken;
    for (auto row = rows.rows.rbegin(); row != rows.rows.rend(); ++row) {
        QString name = shortName(row->name) + QLatin1Char(' ');
        while (taken.contains(name))
            name += QLatin1Char(' ');
        taken.insert(name);
        out << name;
    }
    return out;
}

QBarCategoryAxis *nameAxis(const ChartRows &rows, const Theme &theme)
{
    auto *axis = new QBarCategoryAxis;
    axis->append(categoriesOf(rows));
    axis->setLabelsFont(uiFont(11));
    axis->setLabelsColor(theme.text);
    axis->setGridLineVisible(false);
    axis->setLinePenColor(theme.line);
    return axis;
}

QValueAxis *valueAxis(const ChartRows &rows, double most, const Theme &theme)
{
    const double end = roundAbove(most);
    auto *axis = new QValueAxis;
    axis->setRange(0, end);
    axis->setLabelFormat(most < 5 && !rows.isStacked && most != std::floor(most)
                             ? QStringLiteral("%.1f")
                             : QStringLiteral("%.0f"));
    axis->setTickCount(int(end) <= 5 && end >= 1 ? int(end) + 1 : 6);
    axis->setLabelsFont(uiFont(11));
    axis->setLabelsColor(theme.dim);
    axis->setGridLineColor(theme.line);
    axis->setLinePenColor(theme.line);
    return axis;
}

/// Bars, the limits that they come near, and both axes.
void addBars(QChart &chart, const ChartRows &rows, const Theme &theme)
{
    double most = 0;
    for (size_t s = 0; s < rows.series.size(); ++s)
        most = std::max(most, largest(rows, s));
    for (const ChartRow &row : rows.rows)
        most = rows.isStacked ? std::max(most, row.total()) : most;
    std::vector<QAbstractSeries *> all {barsOf(rows, theme)};
    for (const ChartLimit &limit : rows.limits) {
        if (largest(rows, limit.series) < NearLimit * limit.value)
            continue;
        auto *line = new QLineSeries;
        line->setName(limit.name);
        line->append(limit.value, -0.5);
        line->append(limit.value, double(rows.rows.size()) - 0.5);
        line->setPen(QPen(theme.wrong, 2, Qt::DashLine));
        all.push_back(line);
        most = std::max(most, limit.value);
    }
    QBarCategoryAxis *names = nameAxis(rows, theme);
    QValueAxis *values = valueAxis(rows, most, theme);
    chart.addAxis(names, Qt::AlignLeft);
    chart.addAxis(values, Qt::AlignBottom);
    for (QAbstractSeries *series : all) {
        chart.addSeries(series);
        series->attachAxis(names);
        series->attachAxis(values);
    }
    chart.legend()->setAlignment(Qt::AlignTop);
    chart.legend()->setFont(uiFont(11));
    chart.legend()->setLabelColor(theme.text);
}

} // namespace

ChartsPanel::ChartsPanel(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(12);
    m_space = new SpaceView(theme);
    connect(m_space, &SpaceView::subnetWanted, this, &ChartsPanel::subnetWanted);
    for (Pane &pane : m_panes) {
        auto *column = new QVBoxLayout;
        if (&pane == &m_panes[1])
            column->addWidget(m_space);
        pane.view = new QChartView(new QChart);
        pane.view->setRenderHint(QPainter::Antialiasing);
        pane.view->setFrameShape(QFrame::NoFrame);
        pane.view->setMinimumWidth(280);
        pane.caption = new QLabel;
        pane.caption->setTextFormat(Qt::PlainText);
        pane.caption->setWordWrap(true);
        column->addWidget(pane.view);
        column->addWidget(pane.caption);
        column->addStretch();
        row->addLayout(column, 1);
    }
    m_area = new QScrollArea;
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    update();
}

ChartsPanel::~ChartsPanel() = default;

void ChartsPanel::show(std::shared_ptr<const Analysis> analysis)
{
    m_analysis = std::move(analysis);
    m_isStale = true;
    if (isVisible())
        update();
}

void ChartsPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_space->setTheme(theme);
    update();
}

void ChartsPanel::setRevisions(std::vector<RevisionPoint> points)
{
    m_revisions = std::move(points);
    m_isStale = true;
    if (isVisible())
        update();
}

void ChartsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

void ChartsPanel::showEvent(QShowEvent *event)
{
    if (m_isStale)
        update();
    QWidget::showEvent(event);
    Q_EMIT shown();
}

void ChartsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeights();
}

void ChartsPanel::fitHeights()
{
    const int room = m_area->viewport()->height() - 16;
    for (const Pane &pane : m_panes) {
        const int caption =
            pane.caption->isHidden() ? 0 : pane.caption->heightForWidth(pane.view->width()) + 6;
        const int bars = std::max(2, pane.bars);
        pane.view->setFixedHeight(std::clamp(room - caption, FrameHeight + bars * LeastBarHeight,
                                             FrameHeight + bars * BarHeight));
    }
}

void ChartsPanel::update()
{
    m_isStale = false;
    ChartRows nothing;
    nothing.emptyText = tr("Nothing is drawn yet.");
    const bool isEmpty = !m_analysis || m_analysis->topology.sites().empty();
    fill(m_panes[0], isEmpty ? nothing : selectorChart(*m_analysis));
    fill(m_panes[1], isEmpty ? ChartRows {} : addressChart(*m_analysis));
    fill(m_panes[2], isEmpty ? ChartRows {} : findingChart(*m_analysis));
    std::vector<RevisionPoint> points = m_revisions;
    if (!isEmpty && !points.empty())
        points.push_back(revisionPoint(*m_analysis, tr("now"), {}));
    fill(m_panes[3], isEmpty ? ChartRows {} : revisionChart(points));
    // The topology lives as long as its analysis.
    m_space->show(isEmpty ? nullptr
                          : std::shared_ptr<const Topology>(m_analysis, &m_analysis->topology));
    m_space->setVisible(!m_space->isEmpty());
    fitHeights();
}

void ChartsPanel::fill(Pane &pane, const ChartRows &rows)
{
    QChart *chart = titled(rows, m_theme);
    if (rows.rows.empty())
        chart->legend()->hide();
    else
        addBars(*chart, rows, m_theme);
    const QStringList captions = captionsOf(rows);
    QChart *old = pane.view->chart();
    pane.view->setChart(chart);
    delete old;
    pane.bars = int(rows.rows.size() * (rows.isStacked ? 1 : rows.series.size()));
    pane.view->setVisible(!rows.rows.empty());
    pane.view->setBackgroundBrush(m_theme.panel);
    pane.view->setAccessibleName(rows.title);
    pane.caption->setText(rows.rows.empty() && !rows.title.isEmpty()
                              ? rows.title + QStringLiteral(": ") + captions.join(QLatin1Char(' '))
                              : captions.join(QLatin1Char(' ')));
    QPalette palette = pane.caption->palette();
    palette.setColor(QPalette::WindowText, m_theme.dim);
    pane.caption->setPalette(palette);
    pane.caption->setVisible(!pane.caption->text().isEmpty());
}

} // namespace hubwright
