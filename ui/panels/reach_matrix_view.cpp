// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reach_matrix_view.h"

#include "model/base/text.h"
#include "model/explain/verdict_rows.h"
#include "model/store/safe_save.h"
#include "ui/diagram/signs.h"
#include "ui/panels/fields.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

namespace hubwright {

namespace {

Mark markOf(SitePair::Result result)
{
    switch (result) {
    case SitePair::Result::Delivered:
        return Mark::Right;
    case SitePair::Result::Partly:
    case SitePair::Result::Lost:
        return Mark::Lossy;
    case SitePair::Result::Unasked:
        return Mark::Warning;
    default:
        return Mark::NotJudged;
    }
}

/// A cell of the matrix: a sign on a tint.
class MatrixDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    Theme theme = Theme::light();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto result = SitePair::Result(index.data(ReachMatrixModel::ResultRole).toInt());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.tint);
        const QRectF box(option.rect.center().x() - 7, option.rect.center().y() - 7, 15, 15);
        const QColor colour = result == SitePair::Result::Delivered ? theme.right
                              : result == SitePair::Result::Unasked ? theme.warning
                                                                    : theme.wrong;
        if (result == SitePair::Result::Same) {
            painter->fillRect(option.rect, theme.ground);
        } else if (result == SitePair::Result::Apart) {
            painter->setPen(theme.dim);
            painter->drawText(option.rect, Qt::AlignCenter, QStringLiteral("·"));
        } else {
            paintMark(*painter, markOf(result), box, colour, theme.panel, QStringLiteral("!"));
            if (result == SitePair::Result::Partly) {
                painter->setPen(QPen(colour, 1.6));
                painter->drawLine(box.bottomLeft() + QPointF(0, 3),
                                  box.bottomRight() + QPointF(0, 3));
            }
        }
        painter->restore();
    }
};

/// The theme's colours reach the cells through their delegate.
MatrixDelegate &delegateOf(QTableView &view)
{
    return *static_cast<MatrixDelegate *>(view.itemDelegate());
}

} // namespace

ReachMatrixView::ReachMatrixView(Drawing &drawing, QWidget *parent)
    : QWidget(parent),
      m_drawing(drawing),
      m_model(new ReachMatrixModel(this)),
      m_view(new QTableView(this)),
      m_filter(new QLineEdit(this)),
      m_grouping(new QComboBox(this)),
      m_export(new QPushButton(this)),
      m_note(plainLabel(this, true))
{
    m_view->setObjectName(QStringLiteral("matrix"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new MatrixDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setCornerButtonEnabled(false);
    m_view->verticalHeader()->setDefaultSectionSize(26);
    m_view->horizontalHeader()->setDefaultSectionSize(92);
    m_filter->setClearButtonEnabled(true);
    m_grouping->setObjectName(QStringLiteral("matrixGroups"));
    m_grouping->addItems({QString(), QString(), QString()});
    m_export->setObjectName(QStringLiteral("matrixExport"));
    for (QHeaderView *header : {m_view->horizontalHeader(), m_view->verticalHeader()}) {
        header->setSectionsClickable(true);
        connect(header, &QHeaderView::sectionClicked, m_model, &ReachMatrixModel::toggle);
    }
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(8, 8, 12, 8);
    layout->addWidget(m_filter, 0, 0);
    layout->addWidget(m_grouping, 0, 1);
    layout->addWidget(m_export, 0, 2);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_view, 1, 0, 1, 3);
    layout->addWidget(m_note, 2, 0, 1, 3);
    connect(m_model, &ReachMatrixModel::modelReset, this, &ReachMatrixView::showNote);
    connect(m_grouping, &QComboBox::activated, m_model,
            [this](int index) { m_model->setGrouping(ReachMatrixModel::Grouping(index)); });
    connect(m_export, &QPushButton::clicked, this, &ReachMatrixView::chooseAndExport);
    connect(m_view, &QTableView::clicked, this, &ReachMatrixView::cellChosen);
    connect(m_view, &QTableView::activated, this, &ReachMatrixView::cellChosen);
    connect(m_filter, &QLineEdit::textChanged, m_model, &ReachMatrixModel::setFilter);
    retranslate();
}

void ReachMatrixView::setTheme(const Theme &theme)
{
    delegateOf(*m_view).theme = theme;
    m_view->viewport()->update();
}

void ReachMatrixView::refresh() { m_model->setAnalysis(m_drawing.sharedAnalysis()); }

Result<> ReachMatrixView::exportTo(const QString &path) const
{
    const Analysis &analysis = m_drawing.analysis();
    const std::vector<int> sites = m_model->allSites();
    const size_t pairs = analysis.reach->countsBetween(sites, sites).pairs;
    if (pairs > MostExported)
        return Error {tr("%1 pairs are too many for one file: filter the sites, or let the command "
                         "line write them (hubwright reach --format csv --all).")
                          .arg(pairs),
                      {}};
    return saveFile(path, path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
                              ? verdictsAsJson(analysis, sites)
                              : verdictsAsCsv(analysis, sites));
}

void ReachMatrixView::chooseAndExport()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export every pair"), QStringLiteral("reach.csv"),
                                     tr("CSV (*.csv);;JSON (*.json)"));
    if (path.isEmpty())
        return;
    const Result<> saved = exportTo(path);
    Q_EMIT told(saved ? tr("Every pair of %n site(s) was written.", nullptr,
                           int(m_model->allSites().size()))
                      : oneLine(saved.error().message));
}

void ReachMatrixView::showNote()
{
    const int hidden = m_model->matching() - m_model->shownSites();
    m_note->setVisible(hidden > 0);
    m_note->setText(tr("%1 of %2 sites are shown; filter to see others.")
                        .arg(m_model->shownSites())
                        .arg(m_model->matching()));
}

void ReachMatrixView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReachMatrixView::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter sites"));
    m_grouping->setItemText(0, tr("No groups"));
    m_grouping->setItemText(1, tr("By region"));
    m_grouping->setItemText(2, tr("By hub"));
    m_grouping->setAccessibleName(tr("Groups"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Every pair of subnets of the sites shown, as CSV or JSON"));
    showNote();
}

} // namespace hubwright
