// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tunnels_panel.h"

#include "ui/diagram/look.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace hubwright {

namespace {

/// A mono face for names and networks; the state with its sign.
class EndDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    Theme theme = Theme::light();

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int column = index.column();
        if (column == EndsModel::Name ||
            (column >= EndsModel::Gateway && column <= EndsModel::Target))
            option->font = monoFont(11);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (index.column() != EndsModel::State)
            return QStyledItemDelegate::paint(painter, option, index);
        QStyleOptionViewItem shifted = option;
        shifted.rect.setLeft(option.rect.left() + 22);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.tint);
        QStyledItemDelegate::paint(painter, shifted, index);
        const auto state = TunnelState(index.data(EndsModel::SortRole).toInt());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintMark(*painter, stateMark(state),
                  QRectF(option.rect.left() + 6, option.rect.center().y() - 7, 14, 14),
                  stateColour(state, theme), theme.panel);
        painter->restore();
    }
};

/// A cell that a spreadsheet would take for a formula gets an apostrophe before it.
QString cell(QString text)
{
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    return text;
}

} // namespace

TunnelsPanel::TunnelsPanel(Drawing &drawing, QWidget *parent)
    : QWidget(parent),
      m_drawing(drawing),
      m_model(new EndsModel(this)),
      m_shown(new QSortFilterProxyModel(this)),
      m_view(new QTableView(this)),
      m_filter(new QLineEdit(this))
{
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(EndsModel::SortRole);
    m_shown->setFilterKeyColumn(EndsModel::Name);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setObjectName(QStringLiteral("tunnels"));
    m_view->setModel(m_shown);
    m_view->setItemDelegate(new EndDelegate(m_view));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(26);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_view->horizontalHeader()->setMinimumSectionSize(60);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->installEventFilter(this);
    const int widths[] = {110, 100, 100, 120, 120, 200, 200, 60, 130};
    for (int column = 0; column < EndsModel::Columns; ++column)
        m_view->setColumnWidth(column, widths[column]);
    for (const int list : {EndsModel::Local, EndsModel::Target})
        m_view->horizontalHeader()->setSectionResizeMode(list, QHeaderView::Stretch);
    m_filter->setClearButtonEnabled(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *table = new QHBoxLayout;
    table->setContentsMargins(12, 0, 0, 0);
    table->addWidget(m_view);
    layout->addLayout(table, 1);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 12, 4);
    bar->addWidget(m_filter);
    layout->addLayout(bar);

    connect(&drawing.analyst(), &Analyst::analysed, this, &TunnelsPanel::refresh);
    connect(&drawing.selection(), &Selection::changed, this, &TunnelsPanel::followSelection);
    connect(m_model, &EndsModel::edited, this, [this](const Edit &edit) { m_drawing.edit(edit); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TunnelsPanel::selectOnCanvas);
    connect(m_view, &QTableView::clicked, this, &TunnelsPanel::selectOnCanvas);
    connect(m_filter, &QLineEdit::textChanged, m_shown,
            &QSortFilterProxyModel::setFilterFixedString);
    retranslate();
    refresh();
}

void TunnelsPanel::setTheme(const Theme &theme)
{
    static_cast<EndDelegate *>(m_view->itemDelegate())->theme = theme;
    m_view->viewport()->update();
}

void TunnelsPanel::refresh()
{
    m_isFollowing = true;
    m_model->setAnalysis(m_drawing.sharedAnalysis());
    m_isFollowing = false;
    Q_EMIT countChanged(m_model->rowCount());
}

void TunnelsPanel::followSelection()
{
    const Picked &picked = m_drawing.selection().picked();
    m_isFollowing = true;
    const int row = picked.isOneTunnel() ? m_model->rowOf(picked.tunnels.front(), picked.side) : -1;
    if (row < 0)
        m_view->clearSelection();
    else
        m_view->setCurrentIndex(m_shown->mapFromSource(m_model->index(row, EndsModel::Name)));
    m_isFollowing = false;
}

void TunnelsPanel::selectOnCanvas()
{
    const QModelIndex index = m_shown->mapToSource(m_view->currentIndex());
    if (m_isFollowing || !index.isValid())
        return;
    const auto [tunnel, side] = m_model->tunnelEnd(index.row());
    if (m_drawing.topology().tunnel(tunnel))
        m_drawing.selection().select(tunnel, side);
}

QString TunnelsPanel::asTsv() const
{
    QStringList lines;
    QStringList heads;
    for (int column = 0; column < EndsModel::Columns; ++column)
        heads << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << heads.join(QLatin1Char('\t'));
    const auto selected = m_view->selectionModel()->selectedRows();
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const QModelIndex index = m_shown->index(row, 0);
        if (selected.size() > 1 && !selected.contains(index))
            continue;
        QStringList cells;
        for (int column = 0; column < EndsModel::Columns; ++column)
            cells << cell(m_model->fullText(m_shown->mapToSource(index).row(), column));
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void TunnelsPanel::copy() const { QApplication::clipboard()->setText(asTsv()); }

bool TunnelsPanel::eventFilter(QObject *watched, QEvent *event)
{
    // The shortcut of Edit > Copy would take the key otherwise.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            if (event->type() == QEvent::KeyPress)
                copy();
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TunnelsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_view->horizontalHeader()->viewport()->update();
        m_view->viewport()->update();
    }
    QWidget::changeEvent(event);
}

void TunnelsPanel::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter tunnel ends by name"));
    const auto old = m_view->actions();
    qDeleteAll(old);
    auto *copyAction = new QAction(tr("Copy as table"), m_view);
    connect(copyAction, &QAction::triggered, this, &TunnelsPanel::copy);
    m_view->addAction(copyAction);
}

} // namespace hubwright
