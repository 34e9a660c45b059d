// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace hubwright {

/// Names one thing of a kind, so that an id of a site is never taken for one of a
/// tunnel.  The key is readable and stable: it is the name in the file.
template <typename Kind>
struct Id {
    QString key;

    bool isEmpty() const { return key.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        return a.key.compare(b.key) <=> 0;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.key, seed); }
};

} // namespace hubwright
