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

/// The same for what has no order; `subject` is what names it.
template <typename Key, typename T>
Step putIntoMap(const T &entity, const Key &key, const Subject &subject, std::map<Key, T> &map)
{
    const auto old = map.find(key);
    if (old == map.end()) {
        map.emplace(key, entity);
        return Remove {subject};
    }
    return Put {std::exchange(old->second, entity), -1};
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
            [&](const Placement &placement) {
                return putIntoMap(placement, placement.site, PlacementOf {placement.site},
                                  topology.placements);
            },
            [&](const Bends &bends) {
                Q_ASSERT(!bends.points.empty() && topology.tunnel(bends.tunnel));
                return putIntoMap(bends, bends.tunnel, BendsOf {bends.tunnel}, topology.bends);
            },
            [&](const Note &note) { return putIntoMap(note, note.id, note.id, topology.notes); },
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

template <typename Key, typename T>
Step removeFromMap(const Key &key, std::map<Key, T> &map)
{
    const auto old = map.find(key);
    Q_ASSERT(old != map.end());
    const Step inverse = Put {old->second, -1};
    map.erase(old);
    return inverse;
}

Step applyRemove(const Remove &remove, Topology &topology)
{
    return std::visit(
        Overloaded {
            [&](const Id<Site> &id) { return removeFrom(id, topology.site(id), topology); },
            [&](const Id<Tunnel> &id) { return removeFrom(id, topology.tunnel(id), topology); },
            [&](const PlacementOf &which) -> Step {
                return removeFromMap(which.site, topology.placements);
            },
            [&](const BendsOf &which) { return removeFromMap(which.tunnel, topology.bends); },
            [&](const Id<Note> &id) { return removeFromMap(id, topology.notes); },
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
    return std::visit(
        Overloaded {
            [](const Site &site) -> Subject { return site.id; },
            [](const Tunnel &tunnel) -> Subject { return tunnel.id; },
            [](const Placement &placement) -> Subject { return PlacementOf {placement.site}; },
            [](const Bends &bends) -> Subject { return BendsOf {bends.tunnel}; },
            [](const Note &note) -> Subject { return note.id; },
            [](const auto &) -> Subject { return std::monostate {}; }},
        std::get<Put>(step).entity);
}

} // namespace

bool isAppearance(const Subject &subject)
{
    return std::holds_alternative<PlacementOf>(subject) ||
           std::holds_alternative<BendsOf>(subject) || std::holds_alternative<Id<Note>>(subject);
}

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
