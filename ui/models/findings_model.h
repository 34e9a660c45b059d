// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/finding.h"

#include <QAbstractListModel>

namespace hubwright {

/// A finding and where it stands in the file.
struct FindingRow {
    Finding finding;
    QString place; ///< "file:line:column"; empty for what is not in the file yet.
};

/// The findings as a list, worst first as they came.  The display text of a row is
/// its sentence; the other facts are roles.
class FindingsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole, ///< int of `Severity`.
        BreaksRole,                  ///< What it breaks and why nobody notices, one line.
        SourceRole,                  ///< Rule and place.
        FixCountRole,
        WaivedRole,
        FilterRole, ///< All texts, for searching.
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<FindingRow> rows);
    const Finding &finding(int row) const { return m_rows[size_t(row)].finding; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<FindingRow> m_rows;
};

} // namespace hubwright
