// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reach_matrix_model.h"

#include "model/base/text.h"

#include <algorithm>

namespace hubwright {

namespace {

SitePair judge(const Analysis &analysis, const std::vector<int> &from, const std::vector<int> &to)
{
    using Result = SitePair::Result;
    SitePair out;
    if (from == to && from.size() == 1)
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

void ReachMatrixModel::setGrouping(Grouping grouping)
{
    beginResetModel();
    m_grouping = grouping;
    m_unfolded.clear();
    choose();
    endResetModel();
}

void ReachMatrixModel::toggle(int line)
{
    if (!isGroup(line))
        return;
    beginResetModel();
    const QString group = m_lines[size_t(line)].group;
    if (!m_unfolded.remove(group))
        m_unfolded.insert(group);
    choose();
    endResetModel();
}

QString ReachMatrixModel::groupOf(int site) const
{
    const Site &drawn = m_analysis->topology.sites()[size_t(site)];
    if (m_grouping == Grouping::Region)
        return drawn.region;
    if (drawn.role == hubwright::Role::Hub)
        return drawn.name();
    for (const EndRef end : m_analysis->plan->paths().endsAt(site)) {
        const int peer = m_analysis->plan->paths().siteBeyond(end);
        const Site &other = m_analysis->topology.sites()[size_t(peer)];
        if (other.role == hubwright::Role::Hub)
            return other.name();
    }
    return {};
}

void ReachMatrixModel::choose()
{
    m_cells.clear();
    m_lines.clear();
    m_matching = 0;
    m_shown = 0;
    if (!m_analysis)
        return;
    const auto &sites = m_analysis->topology.sites();
    std::vector<Line> groups; // In the order of their first sites.
    QHash<QString, size_t> groupAt;
    for (int s = 0; s < int(sites.size()); ++s) {
        const Site &site = sites[size_t(s)];
        if (!m_filter.isEmpty() && !site.name().contains(m_filter, Qt::CaseInsensitive) &&
            !site.region.contains(m_filter, Qt::CaseInsensitive))
            continue;
        ++m_matching;
        const QString group = m_grouping == Grouping::None ? QString() : groupOf(s);
        if (!groupAt.contains(group)) {
            groupAt.insert(group, groups.size());
            groups.push_back({group, true, {}});
        }
        groups[groupAt.value(group)].sites.push_back(s);
    }
    for (const Line &group : groups) {
        const bool hasLine = m_grouping != Grouping::None;
        if (hasLine && m_lines.size() < size_t(Most)) {
            m_lines.push_back(group);
            m_shown += int(group.sites.size());
        }
        if (hasLine && !m_unfolded.contains(group.group))
            continue;
        for (const int site : group.sites) {
            if (m_lines.size() >= size_t(Most))
                break;
            m_lines.push_back({group.group, false, {site}});
            m_shown += hasLine ? 0 : 1;
        }
    }
}

std::vector<int> ReachMatrixModel::allSites() const
{
    std::vector<int> out;
    for (const Line &line : m_lines)
        out.insert(out.end(), line.sites.begin(), line.sites.end());
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

SitePair ReachMatrixModel::pair(int row, int column) const
{
    const int key = row * Most + column;
    auto cell = m_cells.find(key);
    if (cell == m_cells.end())
        cell = m_cells.insert(key, judge(*m_analysis, sites(row), sites(column)));
    return *cell;
}

int ReachMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ReachMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ReachMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IsGroupRole)
        return isGroup(index.row()) || isGroup(index.column());
    if (role != ResultRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const SitePair cell = pair(index.row(), index.column());
    if (role == ResultRole)
        return int(cell.result);
    const QString text = nameOf(m_lines[size_t(index.row())]) + QStringLiteral(" → ") +
                         nameOf(m_lines[size_t(index.column())]) + QStringLiteral(": ") +
                         resultText(cell);
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QString ReachMatrixModel::nameOf(const Line &line) const
{
    if (!line.isGroup)
        return oneLine(m_analysis->topology.sites()[size_t(line.sites.front())].name());
    const QString name = !line.group.isEmpty() ? oneLine(line.group)
                         : m_grouping == Grouping::Region
                             ? QCoreApplication::translate("Reach", "no region")
                             : QCoreApplication::translate("Reach", "no hub");
    return QStringLiteral("%1 (%2)").arg(name, QString::number(line.sites.size()));
}

QVariant ReachMatrixModel::headerData(int section, Qt::Orientation, int role) const
{
    if (section < 0 || section >= int(m_lines.size()))
        return {};
    const Line &line = m_lines[size_t(section)];
    if (role == Qt::ToolTipRole)
        return nameOf(line).toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    if (line.isGroup)
        return (m_unfolded.contains(line.group) ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) +
               nameOf(line);
    return m_grouping == Grouping::None ? nameOf(line) : QStringLiteral("   ") + nameOf(line);
}

} // namespace hubwright
