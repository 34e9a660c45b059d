// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/failures_model.h"

#include "model/resilience/failure_report.h"

namespace hubwright {

void FailuresModel::setOutcomes(std::shared_ptr<const Analysis> analysis,
                                std::vector<FailureOutcome> outcomes)
{
    beginResetModel();
    m_analysis = std::move(analysis);
    m_outcomes = std::move(outcomes);
    endResetModel();
}

Subject FailuresModel::subject(int row) const
{
    const Failure &failure = outcome(row).failure;
    if (failure.tunnel >= 0)
        return m_analysis->topology.tunnels()[size_t(failure.tunnel)].id;
    return m_analysis->topology.sites()[size_t(failure.site)].id;
}

int FailuresModel::rowOf(const Subject &subject) const
{
    for (int row = 0; row < int(m_outcomes.size()); ++row) {
        if (this->subject(row) == subject)
            return row;
    }
    return -1;
}

int FailuresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_outcomes.size());
}

int FailuresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant FailuresModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FailureOutcome &shown = outcome(index.row());
    const bool isNumber = index.column() >= Delivered && index.column() <= Gone;
    if (role == Qt::TextAlignmentRole && isNumber)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == SortRole && isNumber)
        return qulonglong(index.column() == Delivered ? shown.delivered
                          : index.column() == Lost    ? shown.lost
                                                      : shown.gone);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole)
        return {};
    constexpr int MostInTip = 40;
    constexpr int MostInCell = 6;
    const QString text =
        failureRow(m_analysis->topology, shown, role == Qt::ToolTipRole ? MostInTip : MostInCell)
            .at(index.column());
    // A tool tip would read names as HTML.
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant FailuresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == Delivered || section == Lost || section == Gone;
    if (role == Qt::TextAlignmentRole) // Over what it heads.
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return failureColumns().at(section);
}

} // namespace hubwright
