// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"

#include <QAbstractTableModel>

namespace hubwright {

/// The tunnel ends of a judged drawing, as a table.  A row's lists are worked out
/// when somebody looks at them: in a large star every end targets all but its own.
class EndsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Site, Peer, Gateway, PeerGateway, Local, Target, Stated, State, Columns };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setAnalysis(std::shared_ptr<const Analysis> analysis);
    /// The end of a row, in the analysis' topology.
    EndRef end(int row) const { return m_rows[size_t(row)].ref; }
    /// The tunnel and side of a row.
    std::pair<Id<Tunnel>, int> tunnelEnd(int row) const;
    /// The row of the end, or -1.
    int rowOf(const Id<Tunnel> &tunnel, int side) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A new name: tells `edited`, and the row shows it when the edit is done.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// The whole cell for the clipboard: lists are not shortened.
    QString fullText(int row, int column) const;

Q_SIGNALS:
    void edited(const hubwright::Edit &edit);

private:
    struct Row {
        EndRef ref;
        mutable std::optional<PlannedEnd> planned;
    };

    const PlannedEnd &planned(const Row &row) const;
    QString text(const Row &row, int column, int mostNetworks) const;
    QVariant sortKey(const Row &row, int rowNumber, int column) const;

    std::shared_ptr<const Analysis> m_analysis;
    std::vector<Row> m_rows;
};

/// "right", "lossy", "down", "not judged", in the window's language.
QString stateText(TunnelState state);

} // namespace hubwright
