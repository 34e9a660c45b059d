// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/drawing_edits.h"

#include "model/base/text.h"
#include "model/topology/edits.h"

#include <QCoreApplication>
#include <QSet>

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

Edit moveAll(const Topology &topology, const std::vector<Placement> &places,
             const std::vector<Bends> &bends, const std::vector<Note> &notes)
{
    Edit edit = moveSites(topology, places);
    for (const Bends &one : bends) {
        if (!isAsIs(topology, one) && !one.points.empty())
            edit.steps.push_back(Put {one, -1});
    }
    for (const Note &note : notes) {
        if (!isAsIs(topology, note))
            edit.steps.push_back(Put {note, -1});
    }
    if (!notes.empty())
        edit.text =
            places.empty() && notes.size() == 1
                ? DrawingEdits::tr("Move the note \"%1\"").arg(beginning(notes.front()))
                : DrawingEdits::tr("Move %n object(s)", nullptr, int(places.size() + notes.size()));
    else if (places.empty() && !bends.empty())
        edit.text = DrawingEdits::tr("Bend %1").arg(oneLine(bends.front().tunnel.key));
    return edit;
}

Edit shift(const Topology &topology, const std::vector<Id<Site>> &sites,
           const std::vector<Id<Note>> &notes, int dx, int dy)
{
    std::vector<Placement> places;
    for (const Id<Site> &id : sites) {
        const auto place = topology.placements.find(id);
        if (place != topology.placements.end())
            places.push_back({id, place->second.x + dx, place->second.y + dy});
    }
    const QSet<Id<Site>> moving(sites.begin(), sites.end());
    std::vector<Bends> bends;
    for (const auto &[id, known] : topology.bends) {
        const Tunnel *tunnel = topology.tunnel(id);
        if (!tunnel || !moving.contains(tunnel->ends[0].site) ||
            !moving.contains(tunnel->ends[1].site))
            continue;
        bends.push_back(known);
        for (ScenePoint &point : bends.back().points)
            point = {point.x + dx, point.y + dy};
    }
    std::vector<Note> moved;
    for (const Id<Note> &id : notes) {
        const auto note = topology.notes.find(id);
        if (note == topology.notes.end())
            continue;
        moved.push_back(note->second);
        moved.back().x += dx;
        moved.back().y += dy;
    }
    return moveAll(topology, places, bends, moved);
}

} // namespace hubwright
