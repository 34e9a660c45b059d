// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/line_diff.h"

#include <QStringList>

namespace hubwright {

namespace {

/// Above this the table of common subsequences is not worth its memory.
constexpr qsizetype MostCells = 4'000'000;

void addMiddle(const QStringList &before, const QStringList &after, std::vector<DiffLine> &out)
{
    using enum DiffLine::Kind;
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    if (rows * columns > MostCells) {
        for (const QString &line : before)
            out.push_back({Gone, line});
        for (const QString &line : after)
            out.push_back({New, line});
        return;
    }
    // common[r][c]: lines that before[r..] and after[c..] have in common, in order.
    std::vector<int> common(size_t((rows + 1) * (columns + 1)), 0);
    const auto at = [&](qsizetype r, qsizetype c) -> int & {
        return common[size_t(r * (columns + 1) + c)];
    };
    for (qsizetype r = rows - 1; r >= 0; --r) {
        for (qsizetype c = columns - 1; c >= 0; --c)
            at(r, c) =
                before[r] == after[c] ? at(r + 1, c + 1) + 1 : std::max(at(r + 1, c), at(r, c + 1));
    }
    qsizetype r = 0;
    qsizetype c = 0;
    while (r < rows || c < columns) {
        if (r < rows && c < columns && before[r] == after[c]) {
            out.push_back({Same, before[r++]});
            ++c;
        } else if (r < rows && (c == columns || at(r + 1, c) >= at(r, c + 1))) {
            out.push_back({Gone, before[r++]});
        } else {
            out.push_back({New, after[c++]});
        }
    }
}

} // namespace

std::vector<DiffLine> lineDiff(const QString &before, const QString &after)
{
    const QStringList old = before.isEmpty() ? QStringList() : before.split(QLatin1Char('\n'));
    const QStringList now = after.isEmpty() ? QStringList() : after.split(QLatin1Char('\n'));
    qsizetype head = 0;
    while (head < old.size() && head < now.size() && old[head] == now[head])
        ++head;
    qsizetype tail = 0;
    while (tail < old.size() - head && tail < now.size() - head &&
           old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    std::vector<DiffLine> out;
    for (qsizetype i = 0; i < head; ++i)
        out.push_back({DiffLine::Kind::Same, old[i]});
    addMiddle(old.mid(head, old.size() - head - tail), now.mid(head, now.size() - head - tail),
              out);
    for (qsizetype i = old.size() - tail; i < old.size(); ++i)
        out.push_back({DiffLine::Kind::Same, old[i]});
    return out;
}

} // namespace hubwright
