// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/line_diff.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace hubwright {

namespace {

/// Differences beyond which the search is not worth its memory.
constexpr int MostDifferences = 3000;

using Numbers = std::vector<int>;

/// Equal lines as equal numbers.
Numbers numbered(const QStringList &lines, QHash<QString, int> &known)
{
    Numbers out;
    out.reserve(size_t(lines.size()));
    for (const QString &line : lines)
        out.push_back(*known.insert(line, known.value(line, int(known.size()))));
    return out;
}

/// Which lines both have in common, as (before, after) positions in order.
std::vector<std::pair<int, int>> common(const Numbers &a, const Numbers &b)
{
    const int n = int(a.size());
    const int m = int(b.size());
    const int most = std::min(n + m, MostDifferences);
    // reach[k + most]: how far in `a` the diagonal k = x - y is reached by d differences.
    std::vector<int> reach(size_t(2 * most + 2), 0);
    std::vector<std::vector<int>> history;
    const auto step = [&](int d, int k) {
        const auto at = [&](int diagonal) { return reach[size_t(diagonal + most)]; };
        const bool isDown = k == -d || (k != d && at(k - 1) < at(k + 1));
        return isDown ? at(k + 1) : at(k - 1) + 1;
    };
    int found = -1;
    for (int d = 0; d <= most && found < 0; ++d) {
        for (int k = -d; k <= d; k += 2) {
            int x = d == 0 ? 0 : step(d, k);
            while (x < n && x - k >= 0 && x - k < m && a[size_t(x)] == b[size_t(x - k)])
                ++x;
            reach[size_t(k + most)] = x;
            if (x >= n && x - k >= m) {
                found = d;
                break;
            }
        }
        // Only the diagonals that this round touched are needed to walk back.
        history.emplace_back(reach.begin() + most - d, reach.begin() + most + d + 1);
    }
    std::vector<std::pair<int, int>> out;
    if (found < 0)
        return out;
    int x = n;
    int y = m;
    for (int d = found; d > 0; --d) {
        const Numbers &before = history[size_t(d) - 1];
        const auto at = [&](int k) {
            const int index = k + d - 1;
            return index < 0 || index >= int(before.size()) ? -1 : before[size_t(index)];
        };
        const int k = x - y;
        const bool isDown = k == -d || (k != d && at(k - 1) < at(k + 1));
        const int startX = isDown ? at(k + 1) : at(k - 1) + 1;
        while (x > startX) {
            --x;
            --y;
            out.emplace_back(x, y);
        }
        x = isDown ? startX : startX - 1;
        y = isDown ? startX - k - 1 : startX - k;
    }
    while (x > 0 && y > 0) {
        --x;
        --y;
        out.emplace_back(x, y);
    }
    std::reverse(out.begin(), out.end());
    return out;
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
    QHash<QString, int> known;
    const QStringList oldMiddle = old.mid(head, old.size() - head - tail);
    const QStringList newMiddle = now.mid(head, now.size() - head - tail);
    const auto pairs = common(numbered(oldMiddle, known), numbered(newMiddle, known));
    std::vector<DiffLine> out;
    for (qsizetype i = 0; i < head; ++i)
        out.push_back({DiffLine::Kind::Same, old[i]});
    qsizetype x = 0;
    qsizetype y = 0;
    const auto differ = [&](qsizetype untilX, qsizetype untilY) {
        while (x < untilX)
            out.push_back({DiffLine::Kind::Gone, oldMiddle[x++]});
        while (y < untilY)
            out.push_back({DiffLine::Kind::New, newMiddle[y++]});
    };
    for (const auto &[left, right] : pairs) {
        differ(left, right);
        out.push_back({DiffLine::Kind::Same, oldMiddle[x++]});
        ++y;
    }
    differ(oldMiddle.size(), newMiddle.size());
    for (qsizetype i = old.size() - tail; i < old.size(); ++i)
        out.push_back({DiffLine::Kind::Same, old[i]});
    return out;
}

} // namespace hubwright
