// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/address/network.h"

#include <set>

namespace hubwright {

/// Networks in the order in which they come, each once.  Lists that rise, as most do, cost
/// a comparison an entry.
class DistinctNetworks {
public:
    void reserve(size_t count) { m_list.reserve(count); }
    void add(const Network &network)
    {
        if (m_known.empty() && (m_list.empty() || m_list.back() < network)) {
            m_list.push_back(network);
            return;
        }
        if (m_known.empty())
            m_known.insert(m_list.begin(), m_list.end());
        if (m_known.insert(network).second)
            m_list.push_back(network);
    }
    /// The networks; they are taken out.
    std::vector<Network> take() { return std::move(m_list); }

private:
    std::vector<Network> m_list;
    std::set<Network> m_known; ///< Empty as long as they rise.
};

} // namespace hubwright
