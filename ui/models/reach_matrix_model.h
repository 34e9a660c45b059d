// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace hubwright {

/// What becomes of the traffic between two sites, or two groups of them, all subnets
/// taken together.
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

/// Sites against sites: rows send, columns receive.  At most `Most` lines, of sites
/// that hold the filter's text; cells are worked out when they are looked at.  With
/// groups each group has a line of its own and, unfolded, its sites below it.
class ReachMatrixModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int Most = 60;
    enum Role { ResultRole = Qt::UserRole, IsGroupRole };
    /// What makes a group: the region that sites state, or the hub that they hang on.
    enum class Grouping { None, Region, Hub };

    using QAbstractTableModel::QAbstractTableModel;

    void setAnalysis(std::shared_ptr<const Analysis> analysis);
    void setFilter(const QString &text);
    /// All groups are folded then.
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }
    /// Folds or unfolds the group of the line; nothing happens at a site's line.
    void toggle(int line);
    bool isGroup(int line) const { return m_lines[size_t(line)].isGroup; }

    /// Sites that the filter lets through, and those of them in some line.
    int matching() const { return m_matching; }
    int shownSites() const { return m_shown; }
    /// Positions in the analysis' topology of the sites of a row or column.
    const std::vector<int> &sites(int line) const { return m_lines[size_t(line)].sites; }
    /// All sites that some line shows, in the order of the file.
    std::vector<int> allSites() const;
    SitePair pair(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QString group; ///< Its name; for a site: the group that it is in.
        bool isGroup = false;
        std::vector<int> sites;
    };

    void choose();
    QString groupOf(int site) const;
    QString nameOf(const Line &line) const;

    std::shared_ptr<const Analysis> m_analysis;
    QString m_filter;
    Grouping m_grouping = Grouping::None;
    QSet<QString> m_unfolded;
    std::vector<Line> m_lines;
    int m_matching = 0;
    int m_shown = 0;
    mutable QHash<int, SitePair> m_cells;
};

} // namespace hubwright
