// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/edit.h"

#include <algorithm>

namespace hubwright {

namespace {

template <typename... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

template <typename T>
Step putInto(const T &entity, const T *old, int position, Topology &topology)
{
    const Step inverse = old ? Step(Put {*old, -1}) : Step(Remove {entity.id});
    topology.put(entity, position);
    return inverse;
}

Step applyPut(const Put &put, Topology &topology)
{
    return std::visit(
        Overloaded {
            [&](const Site &site) {
                return putInto(site, topology.site(site.id), put.position, topology);
            },
            [&](const Tunnel &tunnel) {
                return putInto(tunnel, topology.tunnel(tunnel.id), put.position, topology);
            },
            [&](const Placement &placement) -> Step {
                const auto old = topology.placements.find(placement.site);
                if (old == topology.placements.end()) {
                    topology.placements.emplace(placement.site, placement);
                    return Remove {PlacementOf {placement.site}};
                }
                const Placement before = std::exchange(old->second, placement);
                return Put {before, -1};
            },
            [&](const Heading &heading) -> Step {
                return Put {std::exchange(topology.heading, heading), -1};
            },
            [&](const IntentList &list) -> Step {
                return Put {IntentList {std::exchange(topology.intents, list.intents)}, -1};
            },
            [&](const WaiverList &list) -> Step {
                return Put {WaiverList {std::exchange(topology.waivers, list.waivers)}, -1};
            },
            [&](const ProfileList &list) -> Step {
                return Put {ProfileList {std::exchange(topology.profiles, list.profiles)}, -1};
            }},
        put.entity);
}

template <typename T>
Step removeFrom(const Id<T> &id, const T *old, Topology &topology)
{
    Q_ASSERT(old);
    const Step inverse = Put {*old, topology.indexOf(id)};
    topology.remove(id);
    return inverse;
}

Step applyRemove(const Remove &remove, Topology &topology)
{
    return std::visit(
        Overloaded {
            [&](const Id<Site> &id) { return removeFrom(id, topology.site(id), topology); },
            [&](const Id<Tunnel> &id) { return removeFrom(id, topology.tunnel(id), topology); },
            [&](const PlacementOf &which) -> Step {
                const auto old = topology.placements.find(which.site);
                Q_ASSERT(old != topology.placements.end());
                const Placement before = old->second;
                topology.placements.erase(old);
                return Put {before, -1};
            },
            [&](std::monostate) -> Step {
                Q_ASSERT_X(false, "apply", "the file as a whole cannot be removed");
                return Put {topology.heading, -1};
            }},
        remove.subject);
}

Subject subjectOf(const Step &step)
{
    if (const auto *remove = std::get_if<Remove>(&step))
        return remove->subject;
    return std::visit(Overloaded {[](const Site &site) -> Subject { return site.id; },
                                  [](const Tunnel &tunnel) -> Subject { return tunnel.id; },
                                  [](const Placement &placement) -> Subject {
                                      return PlacementOf {placement.site};
                                  },
                                  [](const auto &) -> Subject { return std::monostate {}; }},
                      std::get<Put>(step).entity);
}

} // namespace

Edit apply(const Edit &edit, Topology &topology)
{
    Edit inverse {edit.text, {}};
    inverse.steps.reserve(edit.steps.size());
    for (const Step &step : edit.steps) {
        inverse.steps.push_back(std::holds_alternative<Put>(step)
                                    ? applyPut(std::get<Put>(step), topology)
                                    : applyRemove(std::get<Remove>(step), topology));
    }
    std::reverse(inverse.steps.begin(), inverse.steps.end());
    return inverse;
}

std::vector<Subject> subjectsOf(const Edit &edit)
{
    std::vector<Subject> subjects;
    for (const Step &step : edit.steps) {
        Subject subject = subjectOf(step);
        // Edits that name many things name each once, so only neighbours are compared there.
        const auto from = subjects.size() > 64 ? subjects.end() - 1 : subjects.begin();
        if (std::find(from, subjects.end(), subject) == subjects.end())
            subjects.push_back(std::move(subject));
    }
    return subjects;
}

} // namespace hubwright
