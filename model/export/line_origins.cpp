// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/line_origins.h"

#include <algorithm>

namespace hubwright {

void LineOrigins::add(int line, const Locator &at)
{
    // A device is written end by end, and an end has a handful of fields.
    constexpr std::ptrdiff_t Recent = 6;
    const auto from = m_places.end() - std::min<std::ptrdiff_t>(Recent, std::ssize(m_places));
    auto place = std::find(from, m_places.end(), at);
    if (place == m_places.end())
        place = m_places.insert(place, at);
    m_changes.push_back({line, int(place - m_places.begin())});
}

const Locator *LineOrigins::at(int line) const
{
    const auto after = std::ranges::upper_bound(m_changes, line, {}, &Change::line);
    return after == m_changes.begin() ? nullptr : &m_places[size_t(std::prev(after)->place)];
}

} // namespace hubwright
