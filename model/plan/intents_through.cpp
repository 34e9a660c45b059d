// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/intents_through.h"

#include <algorithm>

namespace hubwright {

std::vector<int> intentsThrough(const Plan &plan, int tunnel)
{
    std::vector<int> out;
    const Topology &topology = plan.topology();
    if (!topology.intents || !plan.paths().isTree(tunnel))
        return out;
    const AtomSet inside = plan.atomsInside(tunnel);
    const AtomSet outside = plan.atomsOutside(tunnel);
    const auto meets = [&](const IntentTerm &term, const AtomSet &side) {
        const std::vector<int> atoms = atomsNamed(term, topology, plan.universe());
        return std::ranges::any_of(atoms, [&](int atom) { return side.contains(size_t(atom)); });
    };
    for (size_t i = 0; i < topology.intents->size(); ++i) {
        const Intent &intent = (*topology.intents)[i];
        const bool isThrough = (meets(intent.from, inside) && meets(intent.to, outside)) ||
                               (meets(intent.from, outside) && meets(intent.to, inside));
        if (!intent.forbids && isThrough)
            out.push_back(int(i));
    }
    return out;
}

} // namespace hubwright
