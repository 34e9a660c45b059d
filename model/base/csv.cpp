// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/csv.h"

namespace hubwright {

QString csvTable(const std::vector<QStringList> &table)
{
    QString out;
    for (const QStringList &row : table) {
        QStringList cells;
        for (QString cell : row) {
            if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front()))
                cell.prepend(QLatin1Char('\''));
            cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
            cells << QLatin1Char('"') + cell + QLatin1Char('"');
        }
        out += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return out;
}

} // namespace hubwright
