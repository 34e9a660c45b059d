// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/drawing_changes.h"

#include "model/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace hubwright {

namespace {

using Change = DrawingChange::Change;
using Kind = DrawingChange::Kind;

/// The beginning of a note's text, between quotation marks.
QString quoted(const QString &text)
{
    constexpr qsizetype Longest = 60;
    const QString line = oneLine(text);
    return QCoreApplication::translate("Diff", "“%1”")
        .arg(line.size() <= Longest ? line : line.left(Longest) + QChar(0x2026));
}

void addCards(const Topology &before, const Topology &now, const SiteMatch &match,
              std::vector<DrawingChange> &out)
{
    for (size_t i = 0; i < now.sites().size(); ++i) {
        if (match.beforeOf[i] < 0)
            continue;
        const auto was = before.placements.find(before.sites()[size_t(match.beforeOf[i])].id);
        const auto is = now.placements.find(now.sites()[i].id);
        const bool hasMoved = was != before.placements.end() && is != now.placements.end() &&
                              (was->second.x != is->second.x || was->second.y != is->second.y);
        if (hasMoved)
            out.push_back({Change::Moved, Kind::Card, now.sites()[i].name(), {}, {}});
    }
}

void addLines(const Topology &before, const Topology &now, const SiteMatch &match,
              std::vector<DrawingChange> &out)
{
    const auto pointsOf = [](const Topology &topology, const Tunnel &tunnel) {
        const auto bends = topology.bends.find(tunnel.id);
        return bends == topology.bends.end() ? std::vector<ScenePoint>() : bends->second.points;
    };
    const auto old = tunnelsByKey(before, match, now);
    std::vector<int> oldOf(now.tunnels().size(), -1);
    for (const auto &[key, tunnel] : tunnelsByKey(now)) {
        if (const auto found = old.find(key); found != old.end())
            oldOf[size_t(tunnel)] = found->second;
    }
    for (size_t t = 0; t < oldOf.size(); ++t) {
        if (oldOf[t] < 0)
            continue;
        const Tunnel &tunnel = now.tunnels()[t];
        const Tunnel &known = before.tunnels()[size_t(oldOf[t])];
        std::vector<ScenePoint> points = pointsOf(before, known);
        if (match.nameNow(before, now, known.ends[0].site) != tunnel.ends[0].site)
            std::reverse(points.begin(), points.end());
        if (points != pointsOf(now, tunnel))
            out.push_back({Change::Moved, Kind::Line, tunnel.id.key, {}, {}});
    }
}

void addNotes(const Topology &before, const Topology &now, std::vector<DrawingChange> &out)
{
    for (const auto &[id, note] : now.notes) {
        const auto old = before.notes.find(id);
        if (old == before.notes.end()) {
            out.push_back({Change::Added, Kind::Note, id.key, {}, note.text});
            continue;
        }
        if (old->second.text != note.text)
            out.push_back({Change::Changed, Kind::Note, id.key, old->second.text, note.text});
        else if (!(old->second == note))
            out.push_back({Change::Moved, Kind::Note, id.key, note.text, note.text});
    }
    for (const auto &[id, note] : before.notes) {
        if (!now.notes.contains(id))
            out.push_back({Change::Removed, Kind::Note, id.key, note.text, {}});
    }
}

} // namespace

QString drawingLine(const DrawingChange &change)
{
    if (change.kind == Kind::Card)
        return QCoreApplication::translate("Diff", "site %1 stands elsewhere")
            .arg(oneLine(change.object));
    if (change.kind == Kind::Line)
        return QCoreApplication::translate("Diff", "the line of tunnel %1 runs otherwise")
            .arg(oneLine(change.object));
    switch (change.change) {
    case Change::Added:
        return QCoreApplication::translate("Diff", "note %1 is new").arg(quoted(change.now));
    case Change::Removed:
        return QCoreApplication::translate("Diff", "note %1 is gone").arg(quoted(change.before));
    case Change::Changed:
        return QCoreApplication::translate("Diff", "note %1 says %2 now")
            .arg(quoted(change.before), quoted(change.now));
    case Change::Moved:
        return QCoreApplication::translate("Diff", "note %1 stands elsewhere or in another form")
            .arg(quoted(change.now));
    }
    Q_UNREACHABLE();
}

std::vector<DrawingChange> drawingChanges(const Topology &before, const Topology &now,
                                          const SiteMatch &match)
{
    std::vector<DrawingChange> out;
    addCards(before, now, match, out);
    addLines(before, now, match, out);
    addNotes(before, now, out);
    return out;
}

} // namespace hubwright
