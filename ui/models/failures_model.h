// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"
#include "model/resilience/failure_outcome.h"

#include <QAbstractTableModel>

namespace hubwright {

/// The table "when this fails", as it was judged last.
class FailuresModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Fails, Takeovers, Delivered, Lost, Gone, Losers, Columns };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setOutcomes(std::shared_ptr<const Analysis> analysis,
                     std::vector<FailureOutcome> outcomes);
    const FailureOutcome &outcome(int row) const { return m_outcomes[size_t(row)]; }
    /// The site or tunnel that fails in the row, and the row in which it does; -1: none.
    Subject subject(int row) const;
    int rowOf(const Subject &subject) const;
    /// What the outcomes refer to; null before the first.
    const Analysis *analysis() const { return m_analysis.get(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Analysis> m_analysis;
    std::vector<FailureOutcome> m_outcomes;
};

} // namespace hubwright
