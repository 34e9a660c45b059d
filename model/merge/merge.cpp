// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/merge.h"

#include "model/base/text.h"
#include "model/diff/site_match.h"
#include "model/merge/common_names.h"
#include "model/merge/kept_sites.h"
#include "model/merge/merge_entities.h"
#include "model/merge/words.h"
#include "model/topology/drawing_edits.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace hubwright {

namespace {

QString shown(const QString &text)
{
    return text.isEmpty() ? MergeWords::tr("nothing") : oneLine(text);
}

template <typename Key, typename T>
std::optional<T> valueIn(const std::map<Key, T> &map, const Key &key)
{
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::optional<T>(found->second);
}

/// Merges whole topologies whose sites have common names.
class TopologyMerger {
public:
    TopologyMerger(const Topology &base, const Topology &ours, const Topology &theirs,
                   const MergeChoices &choices, std::vector<MergeConflict> &conflicts)
        : m_base(base),
          m_ours(ours),
          m_theirs(theirs),
          m_conflicts(conflicts),
          m_entities(conflicts, choices)
    {}

    Topology run()
    {
        m_out.heading = m_entities.heading(m_base.heading, m_ours.heading, m_theirs.heading);
        m_out.profiles = mergedByKey<QString>(
            m_base.profiles, m_ours.profiles, m_theirs.profiles,
            [](const IkeProfile &profile) { return profile.name; },
            [&](auto... versions) { return m_entities.profile(versions...); });
        for (Site &site : mergedByKey<Id<Site>>(
                 m_base.sites(), m_ours.sites(), m_theirs.sites(),
                 [](const Site &site) { return site.id; },
                 [&](auto... versions) { return m_entities.site(versions...); }))
            m_out.put(std::move(site));
        mergeTunnels();
        mergeIntents();
        m_out.waivers = mergedByKey<QString>(
            m_base.waivers, m_ours.waivers, m_theirs.waivers,
            [](const Waiver &waiver) { return waiver.rule + QLatin1Char(' ') + waiver.object; },
            [&](auto... versions) { return m_entities.waiver(versions...); });
        mergePlacements();
        mergeBends();
        mergeNotes();
        return std::move(m_out);
    }

private:
    /// Tunnels are the same that join the same sites, whichever is written first.
    void mergeTunnels()
    {
        std::array<std::map<TunnelKey, int>, 3> known {tunnelsByKey(m_base), tunnelsByKey(m_ours),
                                                       tunnelsByKey(m_theirs)};
        const std::array<const Topology *, 3> versions {&m_base, &m_ours, &m_theirs};
        std::array<std::vector<TunnelKey>, 3> orders;
        for (size_t v = 0; v < 3; ++v) {
            orders[v].resize(versions[v]->tunnels().size());
            for (const auto &[key, tunnel] : known[v])
                orders[v][size_t(tunnel)] = key;
        }
        for (const TunnelKey &key : mergedOrder(orders[0], orders[1], orders[2])) {
            std::array<const Tunnel *, 3> found {};
            for (size_t v = 0; v < 3; ++v) {
                const auto tunnel = known[v].find(key);
                if (tunnel != known[v].end())
                    found[v] = &versions[v]->tunnels()[size_t(tunnel->second)];
            }
            const auto first = std::ptrdiff_t(m_conflicts.size());
            std::optional<Tunnel> tunnel = m_entities.tunnel(found[0], found[1], found[2]);
            if (!tunnel)
                continue;
            const auto last = std::ptrdiff_t(m_conflicts.size());
            const QString user = tunnel->id.key;
            const bool isJoined =
                keepSite(tunnel->ends[0].site, user) && keepSite(tunnel->ends[1].site, user);
            if (!isJoined) {
                // With a site that goes nobody need ask about its tunnel.
                m_conflicts.erase(m_conflicts.begin() + first, m_conflicts.begin() + last);
                continue;
            }
            if (m_out.tunnel(tunnel->id))
                tunnel->id = m_out.freeTunnelId(tunnel->ends[0].site, tunnel->ends[1].site);
            m_out.put(*std::move(tunnel));
        }
    }

    /// Brings a site back that one side removed, for the sake of what the other side
    /// has added to it.  False: its removal was chosen.
    bool keepSite(const Id<Site> &id, const QString &user)
    {
        if (id.isEmpty() || m_out.site(id))
            return true;
        const bool isInOurs = m_ours.site(id) != nullptr;
        const Site *site = isInOurs ? m_ours.site(id) : m_theirs.site(id);
        if (!site)
            return true;
        const QString used = MergeWords::tr("used by %1").arg(oneLine(user));
        const bool isKept = m_entities.keepsRemoved(
            id.key, isInOurs ? used : MergeWords::tr("removed"),
            isInOurs ? MergeWords::tr("removed") : used,
            isInOurs ? MergeChoices::Side::Theirs : MergeChoices::Side::Ours);
        if (isKept)
            m_out.put(*site);
        return isKept;
    }

    void mergeIntents()
    {
        using List = std::optional<std::vector<Intent>>;
        const auto text = [](const Topology &topology) {
            QStringList out;
            for (const Intent &intent : topology.intents.value_or(std::vector<Intent>()))
                out << intentText(intent, topology);
            return topology.intents ? out.join(QStringLiteral(", "))
                                    : QStringLiteral("everyone <-> everyone");
        };
        const List &base = m_base.intents;
        if (!m_ours.intents || !m_theirs.intents || !base || m_ours.intents == base ||
            m_theirs.intents == base) {
            const auto words = [&](const List &list) {
                return text(&list == &m_ours.intents     ? m_ours
                            : &list == &m_theirs.intents ? m_theirs
                                                         : m_base);
            };
            m_out.intents =
                m_entities.value({}, "intents", base, m_ours.intents, m_theirs.intents, words);
        } else {
            m_out.intents = mergedByKey<QString>(
                *base, *m_ours.intents, *m_theirs.intents,
                [&](const Intent &intent) { return keyOf(intent); },
                [](const Intent *old, const Intent *own, const Intent *other) {
                    const bool isThere = old ? own && other : own || other;
                    return isThere ? std::optional<Intent>(own ? *own : *other) : std::nullopt;
                });
        }
        keepIntentSites();
    }

    /// The sites that an added intent names must be there.
    void keepIntentSites()
    {
        std::set<QString> known;
        for (const Intent &intent : m_base.intents.value_or(std::vector<Intent>()))
            known.insert(keyOf(intent));
        if (!m_out.intents)
            return;
        std::erase_if(*m_out.intents, [&](const Intent &intent) {
            if (known.contains(keyOf(intent)))
                return false;
            const QString user = intentText(intent, m_out);
            return !keepSite(intent.from.site, user) || !keepSite(intent.to.site, user);
        });
    }

    /// The same for the same intent in all versions, whatever their host names are.
    static QString keyOf(const Intent &intent)
    {
        const auto term = [](const IntentTerm &known) {
            return QStringLiteral("%1 %2 %3 %4 %5")
                .arg(QString::number(int(known.kind)), known.site.key,
                     known.subnet ? known.subnet->text() : QString(), known.host,
                     QString::number(int(known.isHostOnly)));
        };
        return QStringLiteral("%1%2 %3 / %4")
            .arg(QString::number(int(intent.forbids)), QString::number(int(intent.isOneWay)),
                 term(intent.from), term(intent.to));
    }

    /// Where a card lies is no fact: ours counts where both moved it.
    void mergePlacements()
    {
        std::set<Id<Site>> all;
        for (const Topology *version : {&m_ours, &m_theirs}) {
            for (const auto &[site, place] : version->placements)
                all.insert(site);
        }
        for (const Id<Site> &site : all) {
            const auto base = valueIn(m_base.placements, site);
            const auto ours = valueIn(m_ours.placements, site);
            const auto theirs = valueIn(m_theirs.placements, site);
            const auto merged = ours == base ? theirs : ours;
            if (merged && m_out.site(site))
                m_out.placements.emplace(site, *merged);
        }
    }

    /// Likewise how a tunnel's line runs.  A side may write the tunnel, and so its
    /// points, from the other end.
    void mergeBends()
    {
        const std::array<const Topology *, 3> versions {&m_base, &m_ours, &m_theirs};
        std::array<std::map<TunnelKey, int>, 3> known;
        for (size_t v = 0; v < 3; ++v)
            known[v] = tunnelsByKey(*versions[v]);
        for (const auto &[key, index] : tunnelsByKey(m_out)) {
            const Tunnel &tunnel = m_out.tunnels()[size_t(index)];
            std::array<std::vector<ScenePoint>, 3> points;
            for (size_t v = 0; v < 3; ++v) {
                const auto found = known[v].find(key);
                if (found == known[v].end())
                    continue;
                const Tunnel &its = versions[v]->tunnels()[size_t(found->second)];
                if (const auto bends = valueIn(versions[v]->bends, its.id))
                    points[v] = bends->points;
                if (its.ends[0].site != tunnel.ends[0].site)
                    std::reverse(points[v].begin(), points[v].end());
            }
            const auto &merged = points[1] == points[0] ? points[2] : points[1];
            if (!merged.empty())
                m_out.bends.emplace(tunnel.id, Bends {tunnel.id, merged});
        }
    }

    /// Notes go by their names, but two that both sides added are two.
    void mergeNotes()
    {
        std::vector<Note> added;
        std::set<Id<Note>> all;
        for (const Topology *version : {&m_base, &m_ours, &m_theirs}) {
            for (const auto &[id, note] : version->notes)
                all.insert(id);
        }
        for (const Id<Note> &id : all) {
            const auto base = valueIn(m_base.notes, id);
            const auto ours = valueIn(m_ours.notes, id);
            const auto theirs = valueIn(m_theirs.notes, id);
            if (!base && ours && theirs && ours->text != theirs->text) {
                m_out.notes.emplace(id, *ours);
                added.push_back(*theirs);
                continue;
            }
            const auto pointer = [](const std::optional<Note> &note) {
                return note ? &*note : nullptr;
            };
            if (const auto note = m_entities.note(pointer(base), pointer(ours), pointer(theirs)))
                m_out.notes.emplace(id, *note);
        }
        for (Note &note : added) {
            note.id = freeNoteId(m_out);
            m_out.notes.emplace(note.id, note);
        }
    }

    const Topology &m_base;
    const Topology &m_ours;
    const Topology &m_theirs;
    std::vector<MergeConflict> &m_conflicts;
    EntityMerger m_entities;
    Topology m_out;
};

} // namespace

void MergeChoices::choose(const MergeConflict &conflict, Side side)
{
    m_sides[{conflict.kind, conflict.object, conflict.field}] = side;
}

std::optional<MergeChoices::Side> MergeChoices::choice(const MergeConflict &conflict) const
{
    const auto found = m_sides.find({conflict.kind, conflict.object, conflict.field});
    return found == m_sides.end() ? std::nullopt : std::optional<Side>(found->second);
}

QString conflictQuestion(const MergeConflict &conflict)
{
    const QString object =
        conflict.object.isEmpty() ? MergeWords::tr("the file") : oneLine(conflict.object);
    switch (conflict.kind) {
    case MergeConflict::Kind::Field:
        return MergeWords::tr("%1: %2 was %3").arg(object, conflict.field, shown(conflict.base));
    case MergeConflict::Kind::Removed:
        return MergeWords::tr("%1: one removed it, the other needs it").arg(object);
    case MergeConflict::Kind::Renamed:
        return MergeWords::tr("%1: both gave it another name").arg(shown(conflict.base));
    }
    Q_UNREACHABLE();
}

QString conflictVersion(const MergeConflict &conflict, MergeSide side)
{
    return shown(side == MergeSide::Ours ? conflict.ours : conflict.theirs);
}

QString conflictLine(const MergeConflict &conflict)
{
    const QString object =
        conflict.object.isEmpty() ? MergeWords::tr("the file") : oneLine(conflict.object);
    switch (conflict.kind) {
    case MergeConflict::Kind::Field:
        return MergeWords::tr("%1: %2 was %3, is %4 in ours and %5 in theirs; ours is kept")
            .arg(object, conflict.field, shown(conflict.base), shown(conflict.ours),
                 shown(conflict.theirs));
    case MergeConflict::Kind::Removed:
        return MergeWords::tr("%1: %2 in ours, %3 in theirs; it is kept")
            .arg(object, conflict.ours, conflict.theirs);
    case MergeConflict::Kind::Renamed:
        return MergeWords::tr("%1: was called %2, is called %3 in theirs; ours is kept")
            .arg(object, shown(conflict.base), shown(conflict.theirs));
    }
    Q_UNREACHABLE();
}

Merged merge(const Topology &base, const Topology &ours, const Topology &theirs,
             const MergeChoices &choices)
{
    Merged out;
    if (ours == theirs || theirs == base) {
        out.topology = ours;
        return out;
    }
    if (ours == base) {
        out.topology = theirs;
        return out;
    }
    Topology oldNames = base;
    Topology ourNames = ours;
    Topology theirNames = theirs;
    useCommonNames(oldNames, ourNames, theirNames, choices, out.conflicts);
    const size_t renames = out.conflicts.size();
    // A site that is kept against its removal is kept with all that went with it; that may
    // in turn concern another site.
    for (std::vector<MergeConflict> removals;;) {
        out.conflicts.resize(renames);
        out.conflicts.insert(out.conflicts.end(), removals.begin(), removals.end());
        out.topology = TopologyMerger(oldNames, ourNames, theirNames, choices, out.conflicts).run();
        const std::set<Id<Site>> now = keptSites(oldNames, ourNames, theirNames, out.topology);
        if (now.empty())
            return out;
        for (const MergeConflict &conflict : out.conflicts) {
            if (conflict.kind == MergeConflict::Kind::Removed && now.contains({conflict.object}))
                removals.push_back(conflict);
        }
        ourNames = withSites(oldNames, std::move(ourNames), now);
        theirNames = withSites(oldNames, std::move(theirNames), now);
    }
}

} // namespace hubwright
