// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ends_model.h"

#include "model/base/text.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

constexpr int ShownNetworks = 3;
/// Above this, sorting by lists would work out n x n networks.
constexpr size_t MostSortedByLists = 500;

QString listText(const std::vector<Network> &networks, int most)
{
    QStringList texts;
    for (size_t i = 0; i < networks.size() && int(i) < most; ++i)
        texts << networks[i].text();
    QString text = texts.join(QStringLiteral(", "));
    if (networks.size() > size_t(most)) {
        text += QLatin1Char(' ') + QCoreApplication::translate("Ends", "and %n more", nullptr,
                                                               int(networks.size()) - most);
    }
    return text;
}

} // namespace

QString stateText(TunnelState state)
{
    switch (state) {
    case TunnelState::Right:
        return QCoreApplication::translate("Ends", "right");
    case TunnelState::Lossy:
        return QCoreApplication::translate("Ends", "loses traffic");
    case TunnelState::Down:
        return QCoreApplication::translate("Ends", "does not come up");
    case TunnelState::NotJudged:
        return QCoreApplication::translate("Ends", "not judged");
    }
    return {};
}

void EndsModel::setAnalysis(std::shared_ptr<const Analysis> analysis)
{
    const auto refs = analysis->plan->ends();
    const auto fill = [&] {
        m_analysis = std::move(analysis);
        m_rows.clear();
        for (const EndRef ref : refs)
            m_rows.push_back({ref, {}});
    };
    // The same ends in the same order: a view keeps its place and its selection.
    const bool isSame = m_analysis && refs.size() == m_rows.size() &&
                        std::ranges::equal(refs, m_rows, {}, {}, &Row::ref);
    if (isSame) {
        fill();
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, Columns - 1));
        return;
    }
    beginResetModel();
    fill();
    endResetModel();
}

std::pair<Id<Tunnel>, int> EndsModel::tunnelEnd(int row) const
{
    const EndRef ref = end(row);
    return {m_analysis->topology.tunnels()[size_t(ref.tunnel)].id, ref.side};
}

int EndsModel::rowOf(const Id<Tunnel> &tunnel, int side) const
{
    const int at = m_analysis ? m_analysis->topology.indexOf(tunnel) : -1;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].ref == EndRef {at, std::max(side, 0)})
            return int(row);
    }
    return -1;
}

int EndsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EndsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

const PlannedEnd &EndsModel::planned(const Row &row) const
{
    if (!row.planned)
        row.planned = m_analysis->plan->planned(row.ref);
    return *row.planned;
}

QString EndsModel::text(const Row &row, int column, int mostNetworks) const
{
    const TunnelEnd &end = m_analysis->topology.end(row.ref);
    switch (Column(column)) {
    case Name:
        return oneLine(end.name);
    case Site:
        return oneLine(end.site.key);
    case Peer:
        return oneLine(m_analysis->topology.end(row.ref.other()).site.key);
    case Gateway:
        return oneLine(planned(row).gateway);
    case PeerGateway:
        return oneLine(planned(row).peerGateway);
    case Local:
        return listText(planned(row).local, mostNetworks);
    case Target:
        return listText(planned(row).target, mostNetworks);
    case Stated:
        return end.isAbsent     ? QCoreApplication::translate("Ends", "absent")
               : end.isStated() ? QCoreApplication::translate("Ends", "stated")
                                : QCoreApplication::translate("Ends", "derived");
    case State:
        return stateText(m_analysis->reach->state(row.ref.tunnel));
    case Columns:
        break;
    }
    return {};
}

QString EndsModel::fullText(int row, int column) const
{
    return text(m_rows[size_t(row)], column, std::numeric_limits<int>::max());
}

QVariant EndsModel::sortKey(const Row &row, int rowNumber, int column) const
{
    if (column == State)
        return int(m_analysis->reach->state(row.ref.tunnel));
    if (column >= Gateway && column <= Target && m_rows.size() > MostSortedByLists)
        return rowNumber;
    return text(row, column, 1);
}

QVariant EndsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column(), ShownNetworks);
    case Qt::EditRole:
        return index.column() == Name ? m_analysis->topology.end(row.ref).name
                                      : text(row, index.column(), ShownNetworks);
    case Qt::ToolTipRole:
        if (index.column() == Local || index.column() == Target)
            return text(row, index.column(), 20).toHtmlEscaped();
        return {};
    case SortRole:
        return sortKey(row, index.row(), index.column());
    default:
        return {};
    }
}

QVariant EndsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return QCoreApplication::translate("Ends", "Tunnel end");
    case Site:
        return QCoreApplication::translate("Ends", "Site");
    case Peer:
        return QCoreApplication::translate("Ends", "Peer");
    case Gateway:
        return QCoreApplication::translate("Ends", "Gateway");
    case PeerGateway:
        return QCoreApplication::translate("Ends", "Peer gateway");
    case Local:
        return QCoreApplication::translate("Ends", "Local networks");
    case Target:
        return QCoreApplication::translate("Ends", "Target networks");
    case Stated:
        return QCoreApplication::translate("Ends", "Lists");
    case State:
        return QCoreApplication::translate("Ends", "State");
    case Columns:
        break;
    }
    return {};
}

Qt::ItemFlags EndsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsEditable : flags;
}

bool EndsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Name)
        return false;
    const EndRef ref = end(index.row());
    Tunnel tunnel = m_analysis->topology.tunnels()[size_t(ref.tunnel)];
    TunnelEnd &end = tunnel.ends[size_t(ref.side)];
    const QString name = oneLine(value.toString().simplified());
    if (name.isEmpty() || name == end.name)
        return false;
    const QString text =
        QCoreApplication::translate("Ends", "Rename %1 to %2").arg(oneLine(end.name), name);
    end.name = name;
    Q_EMIT edited(changeTunnel(m_analysis->topology, tunnel, text));
    return true;
}

} // namespace hubwright
