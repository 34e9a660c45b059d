// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/intended.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace hubwright {

namespace {

using Kind = IntentTerm::Kind;

bool isNamed(const IntentTerm &term)
{
    return term.kind == Kind::Site || term.kind == Kind::Subnet || term.kind == Kind::Host;
}

void atomsOfNetwork(const Network &network, int site, const Universe &universe,
                    std::vector<int> &out)
{
    const auto [first, last] = universe.atomsIn(network);
    for (int a = first; a < last; ++a) {
        if (universe.atoms()[size_t(a)].site == site)
            out.push_back(a);
    }
}

std::vector<int> atomsOfHost(const IntentTerm &term, int site, const Topology &topology,
                             const Universe &universe)
{
    std::vector<int> out;
    for (const Host &host : topology.sites()[size_t(site)].hosts) {
        if (host.name != term.host)
            continue;
        const int atom = universe.atomAt(host.address);
        if (atom < 0 || universe.atoms()[size_t(atom)].site != site)
            continue;
        if (term.isHostOnly) {
            out.push_back(atom);
            continue;
        }
        // A host stands for its subnet, the narrowest that holds it.
        const auto [first, last] = universe.unitsOf(site);
        const Network *narrowest = nullptr;
        for (int u = first; u < last; ++u) {
            const Universe::Unit &unit = universe.units()[size_t(u)];
            if (unit.subnet >= 0 && unit.network.contains(host.address) &&
                (!narrowest || narrowest->contains(unit.network)))
                narrowest = &unit.network;
        }
        if (narrowest)
            atomsOfNetwork(*narrowest, site, universe, out);
    }
    return out;
}

/// Whether every number of `part` (sorted) is in `whole` (sorted).
bool isWithin(const std::vector<int> &part, const std::vector<int> &whole)
{
    return std::includes(whole.begin(), whole.end(), part.begin(), part.end());
}

bool meet(const std::vector<int> &a, const std::vector<int> &b)
{
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() && right != b.end()) {
        if (*left == *right)
            return true;
        *left < *right ? void(++left) : void(++right);
    }
    return false;
}

} // namespace

std::vector<int> atomsNamed(const IntentTerm &term, const Topology &topology,
                            const Universe &universe)
{
    std::vector<int> out;
    if (!isNamed(term)) {
        for (int s = 0; s < int(topology.sites().size()); ++s) {
            const bool isHub = topology.sites()[size_t(s)].role == Role::Hub;
            if (term.kind == Kind::Everyone || isHub == (term.kind == Kind::Hubs))
                out.insert(out.end(), universe.atomsOf(s).begin(), universe.atomsOf(s).end());
        }
        std::sort(out.begin(), out.end());
        return out;
    }
    const int site = topology.indexOf(term.site);
    if (site < 0)
        return out;
    if (term.kind == Kind::Site)
        out = universe.atomsOf(site);
    else if (term.kind == Kind::Subnet)
        atomsOfNetwork(*term.subnet, site, universe, out);
    else
        out = atomsOfHost(term, site, topology, universe);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

/// The classes on the two sides of one intent.
struct Intended::Sides {
    int intent = -1;
    std::vector<int> from;
    std::vector<int> to;

    bool isWithin(const Sides &wide) const
    {
        return (hubwright::isWithin(from, wide.from) && hubwright::isWithin(to, wide.to)) ||
               (hubwright::isWithin(from, wide.to) && hubwright::isWithin(to, wide.from));
    }
    bool meets(const Sides &other) const
    {
        return (meet(from, other.from) && meet(to, other.to)) ||
               (meet(from, other.to) && meet(to, other.from));
    }
};

Intended::Intended(const Topology &topology, const Universe &universe)
{
    classify(topology, universe);
    relate(topology, universe);
}

void Intended::classify(const Topology &topology, const Universe &universe)
{
    const size_t atoms = universe.atoms().size();
    // The named terms that hold each atom, as numbers; most atoms have none.
    std::map<int, std::vector<int>> namedBy;
    if (topology.intents) {
        int term = 0;
        for (const Intent &intent : *topology.intents) {
            for (const IntentTerm *side : {&intent.from, &intent.to}) {
                ++term;
                if (!isNamed(*side))
                    continue;
                for (const int atom : atomsNamed(*side, topology, universe))
                    namedBy[atom].push_back(term);
            }
        }
    }
    m_class.assign(atoms, 0);
    std::map<std::tuple<Family, bool, std::vector<int>>, int> known;
    int plainClass[2][2] = {{-1, -1}, {-1, -1}};
    const auto classFor = [&](Family family, bool isHub, const std::vector<int> &names) {
        const auto [entry, isNew] =
            known.emplace(std::tuple(family, isHub, names), int(known.size()));
        if (isNew) {
            m_isHubClass.push_back(isHub);
            m_family.push_back(family);
        }
        return entry->second;
    };
    auto named = namedBy.begin();
    for (size_t a = 0; a < atoms; ++a) {
        const int site = universe.atoms()[a].site;
        const Family family = universe.atoms()[a].range.family();
        const bool isHub = site >= 0 && topology.sites()[size_t(site)].role == Role::Hub;
        if (named != namedBy.end() && named->first == int(a)) {
            m_class[a] = classFor(family, isHub, named->second);
            ++named;
            continue;
        }
        int &plain = plainClass[family == Family::V4 ? 0 : 1][isHub ? 1 : 0];
        if (plain < 0)
            plain = classFor(family, isHub, {});
        m_class[a] = plain;
    }
    m_members.assign(m_isHubClass.size(), universe.none());
    for (AtomSet &atomsOfFamily : m_ofFamily)
        atomsOfFamily = universe.none();
    universe.owned().forEach([&](size_t a) {
        m_members[size_t(m_class[a])].insert(a);
        m_ofFamily[universe.atoms()[a].range.family() == Family::V4 ? 0 : 1].insert(a);
    });
}

std::vector<int> Intended::classesNamed(const IntentTerm &term, const Topology &topology,
                                        const Universe &universe) const
{
    std::vector<int> out;
    if (!isNamed(term)) {
        for (int c = 0; c < int(m_isHubClass.size()); ++c) {
            if (term.kind == Kind::Everyone || m_isHubClass[size_t(c)] == (term.kind == Kind::Hubs))
                out.push_back(c);
        }
        return out;
    }
    for (const int atom : atomsNamed(term, topology, universe))
        out.push_back(m_class[size_t(atom)]);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

void Intended::relate(const Topology &topology, const Universe &universe)
{
    const size_t classes = m_isHubClass.size();
    m_allowed.assign(classes, AtomSet(classes));
    if (!topology.intents) {
        for (AtomSet &row : m_allowed)
            row.insertRange(0, classes);
        return;
    }
    std::vector<Sides> allowing;
    std::vector<Sides> forbidding;
    for (int i = 0; i < int(topology.intents->size()); ++i) {
        const Intent &intent = (*topology.intents)[size_t(i)];
        Sides sides {i, classesNamed(intent.from, topology, universe),
                     classesNamed(intent.to, topology, universe)};
        (intent.forbids ? forbidding : allowing).push_back(std::move(sides));
    }
    const auto join = [classes](const Sides &sides, std::vector<AtomSet> &relation) {
        AtomSet from(classes);
        AtomSet to(classes);
        for (const int c : sides.from)
            from.insert(size_t(c));
        for (const int c : sides.to)
            to.insert(size_t(c));
        for (const int c : sides.from)
            relation[size_t(c)] |= to;
        for (const int c : sides.to)
            relation[size_t(c)] |= from;
    };
    for (const Sides &sides : allowing)
        join(sides, m_allowed);
    if (forbidding.empty())
        return;
    m_hasForbidden = true;
    m_forbidden.assign(classes, AtomSet(classes));
    for (const Sides &sides : forbidding) {
        join(sides, m_forbidden);
        for (const Sides &wanted : allowing) {
            const bool isException = sides.isWithin(wanted) && !wanted.isWithin(sides);
            if (!isException && sides.meets(wanted)) {
                m_contradictions.push_back({sides.intent, wanted.intent});
                break;
            }
        }
    }
    for (size_t c = 0; c < classes; ++c)
        m_allowed[c] -= m_forbidden[c];
}

AtomSet Intended::partnersOfClasses(const AtomSet &classes) const
{
    AtomSet out(m_class.size());
    classes.forEach([&](size_t c) { out |= m_members[c]; });
    return out;
}

AtomSet Intended::partners(int atom) const
{
    return partnersOfClasses(m_allowed[size_t(classOf(atom))]) & ofFamilyOf(atom);
}

} // namespace hubwright
