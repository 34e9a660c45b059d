// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/label_layout.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace hubwright {

namespace {

constexpr qreal Gap = 2;           ///< Between a label and what it must not touch.
constexpr qreal MostStep = 20;     ///< From one place that is tried to the next.
constexpr qreal LeastStep = 5;     ///< The same on a short line.
constexpr qreal LeastNamed = 110;  ///< A shorter line shows no names.
constexpr size_t ManyLines = 2000; ///< From here on fewer places are tried.
constexpr int MostTries = 24;

/// Boxes that are taken, by the squares of a grid that they touch.
class Taken {
public:
    void add(const QRectF &box)
    {
        const auto at = int(m_boxes.size());
        m_boxes.push_back(box);
        visit(box, [&](qint64 square) {
            m_squares[square].push_back(at);
            return true;
        });
    }

    bool meets(const QRectF &box) const
    {
        return !visit(box, [&](qint64 square) {
            const auto found = m_squares.find(square);
            return found == m_squares.end() || std::ranges::none_of(found->second, [&](int at) {
                       return m_boxes[size_t(at)].intersects(box);
                   });
        });
    }

private:
    static constexpr qreal Side = 160;

    /// False as soon as `each` was.
    template <typename Each>
    static bool visit(const QRectF &box, const Each &each)
    {
        const auto first = [](qreal at) { return qint64(std::floor(at / Side)); };
        for (qint64 x = first(box.left()); x <= first(box.right()); ++x) {
            for (qint64 y = first(box.top()); y <= first(box.bottom()); ++y) {
                if (!each(x * 0x100000000LL + y))
                    return false;
            }
        }
        return true;
    }

    std::vector<QRectF> m_boxes;
    std::unordered_map<qint64, std::vector<int>> m_squares;
};

QRectF boxAt(const QPointF &centre, const QSizeF &size)
{
    return {centre - QPointF(size.width() / 2, size.height() / 2), size};
}

/// Takes the free place nearest to `wanted` on the line between `first` and `last`, all
/// of them lengths from its start.
std::optional<qreal> take(const Route &line, qreal length, qreal wanted, qreal first, qreal last,
                          const QSizeF &size, int tries, Taken &taken)
{
    const qreal step = std::clamp(length / 24, LeastStep, MostStep);
    for (int i = 0; i < tries; ++i) {
        // 0, +1, -1, +2, -2, … steps away from where it would stand by itself.
        const qreal at = wanted + step * ((i + 1) / 2) * (i % 2 == 1 ? 1 : -1);
        if (at < first || at > last)
            continue;
        const QRectF box = boxAt(line.pointAt(at / length), size);
        if (taken.meets(box.adjusted(-Gap, -Gap, Gap, Gap)))
            continue;
        taken.add(box);
        return at / length;
    }
    return {};
}

/// How far from its own end a name stands where nothing is in its way.
qreal nameDistance(qreal length) { return std::clamp(length * 0.2, 24.0, 160.0); }

} // namespace

LabelPlace plainLabelPlace(const Route &line)
{
    LabelPlace place;
    const qreal length = line.length();
    if (length > LeastNamed) {
        const qreal away = nameDistance(length) / length;
        place.names = {away, 1 - away};
    }
    return place;
}

std::vector<LabelPlace> labelLayout(const std::vector<LabelledLine> &lines,
                                    const std::vector<QRectF> &obstacles)
{
    Taken taken;
    for (const QRectF &obstacle : obstacles)
        taken.add(obstacle);
    const int tries = lines.size() > ManyLines ? 5 : MostTries;
    std::vector<LabelPlace> places(lines.size());
    for (size_t i = 0; i < lines.size(); ++i) {
        const Route &line = lines[i].line;
        const qreal length = line.length();
        places[i].mark.reset();
        if (length > MarkSize.width())
            places[i].mark =
                take(line, length, length / 2, length * 0.2, length * 0.8, MarkSize, tries, taken);
    }
    for (size_t i = 0; i < lines.size(); ++i) {
        const Route &line = lines[i].line;
        const qreal length = line.length();
        if (length <= LeastNamed)
            continue;
        const Route back = line.reversed();
        const Route *ways[2] = {&line, &back};
        for (size_t side = 0; side < 2; ++side) {
            const auto at = take(*ways[side], length, nameDistance(length), 12, length * 0.47,
                                 lines[i].names[side], tries, taken);
            if (at)
                places[i].names[side] = side == 0 ? *at : 1 - *at;
        }
    }
    return places;
}

} // namespace hubwright
