// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/failures_panel.h"

#include "ui/panels/fields.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace hubwright {

FailuresPanel::FailuresPanel(Drawing &drawing, QWidget *parent)
    : QWidget(parent),
      m_drawing(drawing),
      m_model(new FailuresModel(this)),
      m_shown(new QSortFilterProxyModel(this)),
      m_view(new QTableView(this)),
      m_hint(plainLabel(this, true))
{
    m_pool.setMaxThreadCount(1);
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(FailuresModel::SortRole);
    m_view->setObjectName(QStringLiteral("failures"));
    m_view->setModel(m_shown);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(26);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    const int widths[] {200, 200, 110, 70, 110, 200};
    for (int column = 0; column < FailuresModel::Columns; ++column)
        m_view->setColumnWidth(column, widths[column]);
    m_view->horizontalHeader()->setSectionResizeMode(FailuresModel::Losers, QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 4);
    layout->setSpacing(4);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint);

    connect(&drawing.analyst(), &Analyst::analysed, this, [this] {
        m_isStale = true;
        refresh();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FailuresPanel::selectOnCanvas);
    connect(m_view, &QTableView::clicked, this, &FailuresPanel::selectOnCanvas);
    retranslate();
}

FailuresPanel::~FailuresPanel() { m_pool.waitForDone(); }

void FailuresPanel::refresh()
{
    if (!m_isStale || m_isRunning || !isVisible())
        return;
    m_isStale = false;
    m_isRunning = true;
    m_pool.start([this, analysis = m_drawing.sharedAnalysis()] {
        auto outcomes = FailureJudge(*analysis->reach).judgeAll();
        QMetaObject::invokeMethod(
            this,
            [this, analysis, outcomes = std::move(outcomes)]() mutable {
                take(analysis, std::move(outcomes));
            },
            Qt::QueuedConnection);
    });
}

void FailuresPanel::take(std::shared_ptr<const Analysis> analysis,
                         std::vector<FailureOutcome> outcomes)
{
    m_isRunning = false;
    m_model->setOutcomes(std::move(analysis), std::move(outcomes));
    refresh();
}

void FailuresPanel::waitUntilJudged()
{
    while (m_isRunning || (m_isStale && isVisible())) {
        m_pool.waitForDone();
        QCoreApplication::processEvents();
    }
}

void FailuresPanel::selectOnCanvas()
{
    const QModelIndex index = m_shown->mapToSource(m_view->currentIndex());
    if (!index.isValid())
        return;
    const FailureOutcome &outcome = m_model->outcome(index.row());
    const Topology &topology = m_model->analysis()->topology;
    Picked picked;
    const auto addSite = [&](int site) {
        const Id<Site> &id = topology.sites()[size_t(site)].id;
        if (!picked.has(id))
            picked.sites.push_back(id);
    };
    if (outcome.failure.site >= 0)
        addSite(outcome.failure.site);
    else
        picked.tunnels.push_back(topology.tunnels()[size_t(outcome.failure.tunnel)].id);
    for (const int tunnel : outcome.takeovers)
        picked.tunnels.push_back(topology.tunnels()[size_t(tunnel)].id);
    for (const int site : outcome.cutOff)
        addSite(site);
    for (const auto &[from, to] : outcome.broken) {
        addSite(from);
        addSite(to);
    }
    m_drawing.selection().set(std::move(picked));
    m_drawing.selection().keepWithin(m_drawing.topology());
}

void FailuresPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void FailuresPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_view->horizontalHeader()->viewport()->update();
        m_view->viewport()->update();
    }
    QWidget::changeEvent(event);
}

void FailuresPanel::retranslate()
{
    m_hint->setText(tr("A row selects on the canvas what fails, what takes over and who loses "
                       "something. Devices keep their configuration."));
}

} // namespace hubwright
