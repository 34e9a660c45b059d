// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparison.h"

#include <QAbstractTableModel>

namespace hubwright {

/// The changes of structure or of traffic as rows: a sign and a sentence.
class ComparisonModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Sign, Text, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ComparisonRow> rows);
    const ComparisonRow &row(int row) const { return m_rows[size_t(row)]; }
    /// The first row about the object of the picture, or -1.
    int firstAbout(bool isNow, const PictureObjects &objects) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ComparisonRow> m_rows;
};

} // namespace hubwright
