// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/findings_panel.h"

#include "model/base/text.h"
#include "model/explain/explain.h"
#include "ui/panels/fields.h"
#include "ui/panels/finding_delegate.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QListView>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QToolTip>

namespace hubwright {

namespace {

/// Lets through what holds the text and is of the chosen severity.
class FindingFilter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWanted(const QString &text, int severity)
    {
        m_text = text;
        m_severity = severity;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return (m_severity < 0 || index.data(FindingsModel::SeverityRole).toInt() == m_severity) &&
               (m_text.isEmpty() || index.data(FindingsModel::FilterRole)
                                        .toString()
                                        .contains(m_text, Qt::CaseInsensitive));
    }

private:
    QString m_text;
    int m_severity = -1;
};

} // namespace

FindingsPanel::FindingsPanel(Drawing &drawing, PlaceOf placeOf, QWidget *parent)
    : QWidget(parent),
      m_drawing(drawing),
      m_placeOf(std::move(placeOf)),
      m_model(new FindingsModel(this)),
      m_shown(new FindingFilter(this)),
      m_delegate(new FindingDelegate(this)),
      m_view(new QListView(this)),
      m_filter(new QLineEdit(this)),
      m_severity(new QComboBox(this)),
      m_empty(plainLabel(this, true))
{
    m_shown->setSourceModel(m_model);
    m_view->setObjectName(QStringLiteral("findings"));
    m_view->setModel(m_shown);
    m_view->setItemDelegate(m_delegate);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->installEventFilter(this);
    m_filter->setClearButtonEnabled(true);
    m_empty->setContentsMargins(16, 12, 16, 12);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 12, 4);
    bar->setSpacing(8);
    bar->addWidget(m_severity);
    bar->addWidget(m_filter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1, Qt::AlignTop);
    layout->addLayout(bar);

    connect(&drawing.analyst(), &Analyst::analysed, this, &FindingsPanel::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, &FindingsPanel::applyFilter);
    connect(m_severity, &QComboBox::activated, this, &FindingsPanel::applyFilter);
    connect(m_delegate, &FindingDelegate::fixClicked, this, &FindingsPanel::fix);
    connect(m_delegate, &FindingDelegate::waiveClicked, this, [this](const QModelIndex &index) {
        if (const Finding *finding = findingAt(index))
            Q_EMIT waiveWanted(*finding);
    });
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const Finding *finding = findingAt(index))
            Q_EMIT culpritWanted(*finding);
    });
    retranslate();
    refresh();
}

void FindingsPanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_view->viewport()->update();
}

void FindingsPanel::refresh()
{
    const QString current = m_view->currentIndex().data().toString();
    std::vector<FindingRow> rows;
    for (const Finding &finding : m_drawing.analysis().findings)
        rows.push_back({finding, m_placeOf(finding.at)});
    // Rows are of different heights; measuring thousands at once would be felt.
    constexpr size_t MostAtOnce = 200;
    m_view->setLayoutMode(rows.size() > MostAtOnce ? QListView::Batched : QListView::SinglePass);
    m_model->setRows(std::move(rows));
    for (int row = 0; row < m_shown->rowCount() && !current.isEmpty(); ++row) {
        if (m_shown->index(row, 0).data().toString() == current)
            m_view->setCurrentIndex(m_shown->index(row, 0));
    }
    applyFilter();
    Q_EMIT countChanged(m_model->rowCount());
}

void FindingsPanel::applyFilter()
{
    static_cast<FindingFilter *>(m_shown)->setWanted(m_filter->text().trimmed(),
                                                     m_severity->currentIndex() - 1);
    const bool isEmpty = m_shown->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    const bool hasSites = !m_drawing.topology().sites().empty();
    m_empty->setText(m_model->rowCount() > 0 ? tr("No finding matches the filter.")
                     : hasSites              ? tr("No findings. Every rule is satisfied.")
                                             : tr("Nothing is drawn yet."));
}

const Finding *FindingsPanel::findingAt(const QModelIndex &index) const
{
    const QModelIndex source = m_shown->mapToSource(index);
    return source.isValid() ? &m_model->finding(source.row()) : nullptr;
}

QString FindingsPanel::detail(const QModelIndex &index) const
{
    const Finding *finding = findingAt(index);
    // Judging again takes as long as judging did: not while one points about in a large one.
    constexpr size_t MostSites = 400;
    if (!finding || m_drawing.analysis().topology.sites().size() > MostSites)
        return {};
    const auto told = explainFinding(m_drawing.analysis(), {QDate::currentDate(), {}}, *finding);
    if (!told)
        return {};
    QStringList lines {oneLine(told->story)};
    for (const ToldCheck &check : told->checks)
        lines << (check.hasPassed ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) +
                     oneLine(check.text);
    return lines.join(QLatin1Char('\n'));
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view->viewport() || event->type() != QEvent::ToolTip)
        return QWidget::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    // A paragraph, so that a long sentence is wrapped and nothing in it is markup.
    const QString text = detail(m_view->indexAt(help->pos())).toHtmlEscaped();
    QToolTip::showText(help->globalPos(),
                       text.isEmpty()
                           ? QString()
                           : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text),
                       m_view->viewport());
    return true;
}

void FindingsPanel::fix(const QModelIndex &index)
{
    const Finding *finding = findingAt(index);
    if (!finding || finding->fixes.empty() || finding->isWaived)
        return;
    if (finding->fixes.size() == 1) {
        m_drawing.applyFix(Edit(finding->fixes.front().edit));
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Fix &fix : finding->fixes) {
        QString title = oneLine(fix.title);
        title.replace(QLatin1Char('&'), QLatin1String("&&"));
        menu->addAction(title, this, [this, edit = fix.edit] { m_drawing.applyFix(edit); });
    }
    const QRect button = m_delegate->fixButton(m_view->visualRect(index), index);
    menu->popup(m_view->viewport()->mapToGlobal(button.bottomLeft()));
}

void FindingsPanel::fixCurrent()
{
    QModelIndex index = m_view->currentIndex();
    for (int row = 0; row < m_shown->rowCount() && !index.isValid(); ++row) {
        if (m_shown->index(row, 0).data(FindingsModel::FixCountRole).toInt() > 0)
            index = m_shown->index(row, 0);
    }
    fix(index);
}

void FindingsPanel::waiveCurrent()
{
    const Finding *finding = findingAt(m_view->currentIndex());
    if (finding && !finding->isWaived)
        Q_EMIT waiveWanted(*finding);
}

void FindingsPanel::goToNext(bool isBackwards)
{
    const int count = m_shown->rowCount();
    if (count == 0)
        return;
    const int now = m_view->currentIndex().isValid() ? m_view->currentIndex().row()
                    : isBackwards                    ? 0
                                                     : -1;
    const QModelIndex next = m_shown->index((now + (isBackwards ? -1 : 1) + count) % count, 0);
    m_view->setCurrentIndex(next);
    if (const Finding *finding = findingAt(next))
        Q_EMIT culpritWanted(*finding);
}

void FindingsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindingsPanel::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter findings"));
    const int chosen = std::max(0, m_severity->currentIndex());
    m_severity->clear();
    m_severity->addItems({tr("All"), tr("Errors"), tr("Warnings"), tr("Information")});
    m_severity->setCurrentIndex(chosen);
    m_severity->setAccessibleName(tr("Severity"));
    applyFilter();
}

} // namespace hubwright
