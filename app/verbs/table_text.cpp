// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/table_text.h"

#include "model/base/text.h"

#include <wchar.h>

namespace hubwright {

int displayWidth(const QString &text)
{
    int width = 0;
    const auto codePoints = text.toUcs4();
    for (const char32_t c : codePoints) {
        // East Asian wide and fullwidth ranges (Unicode Standard Annex 11).
        const bool isWide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0x303E) ||
                            (c >= 0x3041 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
                            (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) ||
                            (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) ||
                            (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
        width += isWide ? 2 : 1;
    }
    return width;
}

QString alignedTable(const TextTable &table)
{
    std::vector<int> widths;
    for (const QStringList &row : table) {
        widths.resize(std::max(widths.size(), size_t(row.size())));
        for (qsizetype c = 0; c < row.size(); ++c)
            widths[size_t(c)] = std::max(widths[size_t(c)], displayWidth(oneLine(row[c])));
    }
    QString out;
    for (size_t r = 0; r < table.size(); ++r) {
        QString line;
        for (qsizetype c = 0; c < table[r].size(); ++c) {
            const QString cell = oneLine(table[r][c]);
            line += cell;
            if (c + 1 < table[r].size())
                line += QString(widths[size_t(c)] - displayWidth(cell) + 2, QLatin1Char(' '));
        }
        out += line + QLatin1Char('\n');
        if (r == 0) {
            for (size_t c = 0; c < widths.size(); ++c)
                out += QString(widths[c], QLatin1Char('-')) +
                       (c + 1 < widths.size() ? QStringLiteral("  ") : QStringLiteral("\n"));
        }
    }
    return out;
}

QString markdownTable(const TextTable &table)
{
    QString out;
    for (size_t r = 0; r < table.size(); ++r) {
        out += QLatin1Char('|');
        for (const QString &cell : table[r])
            out += QLatin1Char(' ') + markdownEscaped(cell) + QStringLiteral(" |");
        out += QLatin1Char('\n');
        if (r == 0)
            out += QLatin1Char('|') + QStringLiteral(" --- |").repeated(table[r].size()) +
                   QLatin1Char('\n');
    }
    return out;
}

} // namespace hubwright
