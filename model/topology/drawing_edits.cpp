// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/drawing_edits.h"

#include "model/base/text.h"
#include "model/topology/edits.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <complex>

namespace hubwright {

namespace {

struct DrawingEdits {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

/// The first words of a note, for the Edit menu.
QString beginning(const Note &note)
{
    constexpr qsizetype Most = 24;
    const QString line = oneLine(note.text);
    return line.size() <= Most ? line : line.left(Most).trimmed() + QChar(0x2026);
}

bool isAsIs(const Topology &topology, const Bends &bends)
{
    const auto old = topology.bends.find(bends.tunnel);
    return old == topology.bends.end() ? bends.points.empty() : old->second == bends;
}

bool isAsIs(const Topology &topology, const Note &note)
{
    const auto old = topology.notes.find(note.id);
    return old != topology.notes.end() && old->second == note;
}

/// A card's place before a move and after.
struct Way {
    ScenePoint from;
    ScenePoint to;
};

/// The ways of all cards that go to other places, or are told to stay.
class Ways {
public:
    Ways(const Topology &topology, const std::vector<Placement> &places)
    {
        for (const Placement &place : places) {
            const auto old = topology.placements.find(place.site);
            if (old != topology.placements.end())
                m_ways.insert(place.site, {{old->second.x, old->second.y}, {place.x, place.y}});
        }
    }
    /// Null: the card is not among them.
    const Way *of(const Id<Site> &site) const
    {
        const auto way = m_ways.constFind(site);
        return way == m_ways.constEnd() ? nullptr : &*way;
    }

private:
    QHash<Id<Site>, Way> m_ways;
};

/// The bend of a line between two cards when these go their ways: the line turns and
/// stretches, and the bend with it.
ScenePoint carried(const ScenePoint &bend, const Way &a, const Way &b, bool isMirrored)
{
    const auto number = [](const ScenePoint &point) {
        return std::complex<double>(point.x, point.y);
    };
    const std::complex<double> before = number(b.from) - number(a.from);
    const std::complex<double> after = number(b.to) - number(a.to);
    std::complex<double> along = number(bend) - number(a.from);
    if (!isMirrored && before == after)
        return {bend.x + a.to.x - a.from.x, bend.y + a.to.y - a.from.y};
    if (before == 0.0)
        return bend; // Cards on one spot: there is no line to turn.
    along = along / before;
    const std::complex<double> out = number(a.to) + (isMirrored ? std::conj(along) : along) * after;
    constexpr double Far = 1e6; // No drawing is so large, and no number overflows.
    return {int(std::lround(std::clamp(out.real(), -Far, Far))),
            int(std::lround(std::clamp(out.imag(), -Far, Far)))};
}

void carryBends(const Topology &topology, const Ways &ways, bool isMirrored, Edit &edit)
{
    for (const auto &[id, known] : topology.bends) {
        const Tunnel *tunnel = topology.tunnel(id);
        if (!tunnel)
            continue;
        const Way *a = ways.of(tunnel->ends[0].site);
        const Way *b = ways.of(tunnel->ends[1].site);
        if (!a || !b)
            continue;
        Bends bends = known;
        for (ScenePoint &point : bends.points)
            point = carried(point, *a, *b, isMirrored);
        if (!isAsIs(topology, bends))
            edit.steps.push_back(Put {std::move(bends), -1});
    }
}

} // namespace

Edit bendTunnel(const Topology &topology, const Id<Tunnel> &tunnel, std::vector<ScenePoint> points)
{
    Q_ASSERT(topology.tunnel(tunnel));
    if (points.size() > Bends::MostPoints)
        points.resize(Bends::MostPoints);
    Edit edit {(points.empty() ? DrawingEdits::tr("Straighten %1") : DrawingEdits::tr("Bend %1"))
                   .arg(oneLine(tunnel.key)),
               {}};
    const Bends bends {tunnel, std::move(points)};
    if (isAsIs(topology, bends))
        return edit;
    if (bends.points.empty())
        edit.steps.push_back(Remove {BendsOf {tunnel}});
    else
        edit.steps.push_back(Put {bends, -1});
    return edit;
}

Id<Note> freeNoteId(const Topology &topology)
{
    for (int n = int(topology.notes.size()) + 1;; ++n) {
        const Id<Note> id {QStringLiteral("note-%1").arg(n)};
        if (!topology.notes.contains(id))
            return id;
    }
}

bool isNoteText(const QString &text)
{
    return text.size() <= Note::MostLength && !text.trimmed().isEmpty();
}

Edit putNote(const Topology &topology, const Note &note)
{
    Q_ASSERT(!note.id.isEmpty() && isNoteText(note.text));
    const bool isNew = !topology.notes.contains(note.id);
    Edit edit {(isNew ? DrawingEdits::tr("Add the note \"%1\"")
                      : DrawingEdits::tr("Change the note \"%1\""))
                   .arg(beginning(note)),
               {}};
    if (!isAsIs(topology, note))
        edit.steps.push_back(Put {note, -1});
    return edit;
}

Edit moveCards(const Topology &topology, const std::vector<Placement> &places, bool isMirrored,
               const std::vector<Note> &along)
{
    Edit edit = moveSites(topology, places);
    const Ways ways(topology, places);
    carryBends(topology, ways, isMirrored, edit);
    for (const Note &note : along) {
        if (!isAsIs(topology, note))
            edit.steps.push_back(Put {note, -1});
    }
    return edit;
}

Edit shift(const Topology &topology, const std::vector<Id<Site>> &sites,
           const std::vector<Id<Note>> &notes, int dx, int dy, const std::vector<Note> &along)
{
    std::vector<Placement> places;
    for (const Id<Site> &id : sites) {
        const auto place = topology.placements.find(id);
        if (place != topology.placements.end())
            places.push_back({id, place->second.x + dx, place->second.y + dy});
    }
    // What is picked itself goes the whole way, whatever it lies against.
    std::vector<Note> others = along;
    std::erase_if(
        others, [&](const Note &note) { return std::ranges::find(notes, note.id) != notes.end(); });
    Edit edit = moveCards(topology, places, false, others);
    for (const Id<Note> &id : notes) {
        const auto known = topology.notes.find(id);
        if (known == topology.notes.end())
            continue;
        Note note = known->second;
        note.x += dx;
        note.y += dy;
        if (!isAsIs(topology, note))
            edit.steps.push_back(Put {std::move(note), -1});
    }
    if (!notes.empty())
        edit.text =
            places.empty() && notes.size() == 1
                ? DrawingEdits::tr("Move the note \"%1\"")
                      .arg(beginning(topology.notes.at(notes.front())))
                : DrawingEdits::tr("Move %n object(s)", nullptr, int(places.size() + notes.size()));
    return edit;
}

} // namespace hubwright
