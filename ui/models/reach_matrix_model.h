// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"

#include <QAbstractTableModel>
#include <QHash>

namespace hubwright {

/// What becomes of the traffic between two sites, all subnets taken together.
struct SitePair {
    enum class Result {
        Same,      ///< One site.
        Delivered, ///< All that is intended, and nothing else.
        Partly,    ///< Some of what is intended.
        Lost,      ///< Nothing of what is intended.
        Unasked,   ///< Delivered, though no intent asks for it.
        Apart,     ///< Nothing is intended and nothing delivered.
    };
    Result result = Result::Same;
    Reach::Counts counts;
};

/// Sites against sites: rows send, columns receive.  At most `Most` of them, those
/// that hold the filter's text; cells are worked out when they are looked at.
class ReachMatrixModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int Most = 60;
    enum Role { ResultRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setAnalysis(std::shared_ptr<const Analysis> analysis);
    void setFilter(const QString &text);
    /// Sites that the filter lets through, beyond those shown too.
    int matching() const { return m_matching; }
    /// Position in the analysis' topology of the site of a row or column.
    int site(int row) const { return m_sites[size_t(row)]; }
    SitePair pair(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    std::shared_ptr<const Analysis> m_analysis;
    QString m_filter;
    std::vector<int> m_sites;
    int m_matching = 0;
    mutable QHash<int, SitePair> m_cells;
};

} // namespace hubwright
