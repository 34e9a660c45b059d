// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/failures_panel.h"

#include "ui/panels/fields.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace hubwright {

namespace {

constexpr int CellMargin = 9; ///< Left and right of what a cell says.

/// Cells with room at both sides, as their heads have it.
class AiryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.highlight());
        QStyleOptionViewItem inner = option;
        inner.rect.adjust(CellMargin, 0, -CellMargin, 0);
        QStyledItemDelegate::paint(painter, inner, index);
    }
};

} // namespace

FailuresPanel::FailuresPanel(Drawing &drawing, FailureWatch &watch, QWidget *parent)
    : QWidget(parent),
      m_drawing(drawing),
      m_watch(watch),
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
    // A column of numbers ends where the next, of names, begins.
    m_view->setStyleSheet(
        QStringLiteral("QHeaderView::section { padding: 4px %1px; }").arg(CellMargin + 3));
    m_view->setItemDelegate(new AiryDelegate(m_view));
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
            &FailuresPanel::showOnCanvas);
    connect(m_view, &QTableView::clicked, this, &FailuresPanel::showOnCanvas);
    connect(&watch, &FailureWatch::changed, this, &FailuresPanel::followWatch);
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
    m_isFollowing = true;
    m_model->setOutcomes(std::move(analysis), std::move(outcomes));
    m_isFollowing = false;
    followWatch();
    refresh();
}

void FailuresPanel::waitUntilJudged()
{
    while (m_isRunning || (m_isStale && isVisible())) {
        m_pool.waitForDone();
        QCoreApplication::processEvents();
    }
}

void FailuresPanel::showOnCanvas()
{
    const QModelIndex index = m_shown->mapToSource(m_view->currentIndex());
    if (!index.isValid() || m_isFollowing)
        return;
    const Subject what = m_model->subject(index.row());
    Selection &selection = m_drawing.selection();
    if (const auto *site = std::get_if<Id<Site>>(&what))
        selection.select(*site);
    else if (const auto *tunnel = std::get_if<Id<Tunnel>>(&what))
        selection.select(*tunnel);
    selection.keepWithin(m_drawing.topology());
    m_watch.show(what);
}

void FailuresPanel::followWatch()
{
    m_isFollowing = true;
    const int row = m_watch.what() ? m_model->rowOf(*m_watch.what()) : -1;
    if (row < 0)
        m_view->setCurrentIndex({});
    else if (m_shown->mapToSource(m_view->currentIndex()).row() != row)
        m_view->setCurrentIndex(m_shown->mapFromSource(m_model->index(row, 0)));
    m_isFollowing = false;
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
    m_hint->setText(tr("The canvas shows the failure of the chosen row until Esc: what takes over "
                       "and what each site loses. Devices keep their configuration."));
}

} // namespace hubwright
