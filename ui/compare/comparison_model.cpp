// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison_model.h"

#include <algorithm>

namespace hubwright {

namespace {

/// What a sign says, for those who do not see it.
QString signWords(const QString &sign)
{
    if (sign == QLatin1String("+"))
        return ComparisonModel::tr("gained or new");
    if (sign == QStringLiteral("\u2212"))
        return ComparisonModel::tr("lost or gone");
    if (sign == QLatin1String("*"))
        return ComparisonModel::tr("protected otherwise");
    if (sign == QStringLiteral("\u2192"))
        return ComparisonModel::tr("moved");
    return ComparisonModel::tr("changed");
}

} // namespace

void ComparisonModel::setRows(std::vector<ComparisonRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ComparisonModel::firstAbout(bool isNow, const PictureObjects &objects) const
{
    const auto meets = [](const auto &some, const auto &others) {
        return std::ranges::any_of(some, [&](const auto &id) { return others.contains(id); });
    };
    const auto found = std::ranges::find_if(m_rows, [&](const ComparisonRow &row) {
        const PictureObjects &about = isNow ? row.now : row.before;
        return meets(objects.sites, about.sites) || meets(objects.tunnels, about.tunnels) ||
               meets(objects.notes, about.notes);
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparisonRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Sign ? row.sign : row.text;
    case Qt::ToolTipRole:
        return row.text.toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return index.column() == Sign ? signWords(row.sign) : row.text;
    case Qt::TextAlignmentRole:
        return index.column() == Sign ? int(Qt::AlignCenter)
                                      : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == Sign ? QString() : tr("Change");
}

} // namespace hubwright
