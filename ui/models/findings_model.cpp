// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findings_model.h"

#include "model/base/text.h"

namespace hubwright {

namespace {

QString breaksText(const Finding &finding)
{
    constexpr size_t Shown = 4;
    QStringList parts;
    if (finding.isWaived) {
        parts << QCoreApplication::translate("Findings", "waived: %1")
                     .arg(oneLine(finding.waivedBecause));
    }
    if (!finding.breaks.empty()) {
        QStringList pairs;
        for (const Broken &broken : finding.breaks) {
            if (size_t(pairs.size()) == Shown)
                break;
            pairs << oneLine(broken.from) + QStringLiteral(" → ") + oneLine(broken.to);
        }
        QString text = QCoreApplication::translate("Findings", "breaks %1")
                           .arg(pairs.join(QStringLiteral(", ")));
        if (finding.breaksTotal > Shown) {
            text +=
                QLatin1Char(' ') + QCoreApplication::translate("Findings", "and %n more", nullptr,
                                                               int(finding.breaksTotal - Shown));
        }
        parts << text;
    }
    if (!finding.note.isEmpty())
        parts << oneLine(finding.note);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void FindingsModel::setRows(std::vector<FindingRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FindingRow &row = m_rows[size_t(index.row())];
    const QString source =
        row.finding.rule +
        (row.place.isEmpty() ? QString() : QStringLiteral("  ") + oneLine(row.place));
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(row.finding.message);
    case Qt::AccessibleTextRole:
    case FilterRole:
        return QString(severityWord(row.finding.severity) + QStringLiteral(": ") +
                       oneLine(row.finding.message) + QLatin1Char('\n') + breaksText(row.finding) +
                       QLatin1Char('\n') + source + QLatin1Char('\n') +
                       oneLine(row.finding.object));
    case SeverityRole:
        return int(row.finding.severity);
    case BreaksRole:
        return breaksText(row.finding);
    case SourceRole:
        return source;
    case FixCountRole:
        return int(row.finding.fixes.size());
    case WaivedRole:
        return row.finding.isWaived;
    default:
        return {};
    }
}

} // namespace hubwright
