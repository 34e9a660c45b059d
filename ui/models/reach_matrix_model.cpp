// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reach_matrix_model.h"

#include "model/base/text.h"

namespace hubwright {

namespace {

SitePair judge(const Analysis &analysis, int from, int to)
{
    using Result = SitePair::Result;
    SitePair out;
    if (from == to)
        return out;
    out.counts = analysis.reach->countsBetween(from, to);
    const Reach::Counts &counts = out.counts;
    out.result = counts.unaskedDelivered > 0                   ? Result::Unasked
                 : counts.intended == 0                        ? Result::Apart
                 : counts.intendedDelivered == counts.intended ? Result::Delivered
                 : counts.intendedDelivered > 0                ? Result::Partly
                                                               : Result::Lost;
    return out;
}

QString resultText(const SitePair &pair)
{
    switch (pair.result) {
    case SitePair::Result::Same:
        return {};
    case SitePair::Result::Delivered:
        return QCoreApplication::translate("Reach", "delivered");
    case SitePair::Result::Partly:
        return QCoreApplication::translate("Reach", "%1 of %2 delivered")
            .arg(pair.counts.intendedDelivered)
            .arg(pair.counts.intended);
    case SitePair::Result::Lost:
        return QCoreApplication::translate("Reach", "not delivered");
    case SitePair::Result::Unasked:
        return QCoreApplication::translate("Reach", "delivered, though no intent asks for it");
    case SitePair::Result::Apart:
        return QCoreApplication::translate("Reach", "not intended");
    }
    return {};
}

} // namespace

void ReachMatrixModel::setAnalysis(std::shared_ptr<const Analysis> analysis)
{
    beginResetModel();
    m_analysis = std::move(analysis);
    choose();
    endResetModel();
}

void ReachMatrixModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text.trimmed();
    choose();
    endResetModel();
}

void ReachMatrixModel::choose()
{
    m_cells.clear();
    m_sites.clear();
    m_matching = 0;
    if (!m_analysis)
        return;
    const auto &sites = m_analysis->topology.sites();
    for (int s = 0; s < int(sites.size()); ++s) {
        const Site &site = sites[size_t(s)];
        if (!m_filter.isEmpty() && !site.name().contains(m_filter, Qt::CaseInsensitive) &&
            !site.region.contains(m_filter, Qt::CaseInsensitive))
            continue;
        ++m_matching;
        if (int(m_sites.size()) < Most)
            m_sites.push_back(s);
    }
}

SitePair ReachMatrixModel::pair(int row, int column) const
{
    const int key = row * Most + column;
    auto cell = m_cells.find(key);
    if (cell == m_cells.end())
        cell = m_cells.insert(key, judge(*m_analysis, site(row), site(column)));
    return *cell;
}

int ReachMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sites.size());
}

int ReachMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sites.size());
}

QVariant ReachMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != ResultRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const SitePair cell = pair(index.row(), index.column());
    if (role == ResultRole)
        return int(cell.result);
    const auto name = [this](int row) {
        return oneLine(m_analysis->topology.sites()[size_t(site(row))].name());
    };
    const QString text = name(index.row()) + QStringLiteral(" → ") + name(index.column()) +
                         QStringLiteral(": ") + resultText(cell);
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant ReachMatrixModel::headerData(int section, Qt::Orientation, int role) const
{
    if (role == Qt::DisplayRole && section >= 0 && section < int(m_sites.size()))
        return oneLine(m_analysis->topology.sites()[size_t(site(section))].name());
    return {};
}

} // namespace hubwright
