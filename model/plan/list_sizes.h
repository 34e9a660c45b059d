// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

namespace hubwright {

/// How many networks one child of a tunnel end has, by family.
struct ListSize {
    std::array<size_t, 2> local {};  ///< IPv4, IPv6.
    std::array<size_t, 2> target {}; ///< IPv4, IPv6.

    size_t locals() const { return local[0] + local[1]; }
    size_t targets() const { return target[0] + target[1]; }
    /// Selector pairs of a device with one pair an SA: none joins the families.
    size_t pairs() const { return local[0] * target[0] + local[1] * target[1]; }
};

/// The sizes of selector lists without the lists: what limits of devices are judged by.
///
/// A list is "all but mine", so its size is the whole component's less that of the
/// inner side, which in a star is one site; only where subnets lie in one another, or
/// lists are aggregated, the list itself is made and counted.
class ListSizes {
public:
    /// Keeps a reference to the plan.
    explicit ListSizes(const Plan &plan);
    /// After these tunnels were edited: what is known of the others stays known.
    ListSizes(const Plan &plan, const ListSizes &before, const std::vector<int> &tunnels);

    /// One a child, as `Plan::planned` has them.  Counted when first asked for, so not for
    /// two threads at once.
    const std::vector<ListSize> &of(EndRef end) const;

private:
    std::vector<ListSize> count(EndRef end) const;

    const Plan &m_plan;
    bool m_isSimple = true;         ///< Every subnet is one atom, lists are as written.
    std::vector<size_t> m_familyOf; ///< Class -> 0 or 1.
    QHash<quint64, size_t> m_total; ///< (component, class) -> networks.
    /// By tunnel and side; null: nobody asked.
    mutable std::vector<std::array<std::shared_ptr<const std::vector<ListSize>>, 2>> m_known;
};

} // namespace hubwright
