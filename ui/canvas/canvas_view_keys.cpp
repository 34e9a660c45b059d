// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the keyboard does in the view: walks from object to object, moves what is
// selected and edits it in place.
#include "model/topology/drawing_edits.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/inline_editor.h"
#include "ui/diagram/star_layout.h"

#include <QKeyEvent>

#include <algorithm>

namespace hubwright {

bool CanvasView::editInPlace()
{
    const Picked &picked = m_scene.drawing().selection().picked();
    if (picked.isOneSite())
        m_editor->rename(Id<Site>(picked.sites.front()));
    else if (picked.isOneTunnel() && picked.side >= 0)
        m_editor->rename(Id<Tunnel>(picked.tunnels.front()), picked.side);
    else if (picked.isOneNote())
        m_editor->edit(Id<Note>(picked.notes.front()));
    else
        return false;
    return true;
}

void CanvasView::editSubnets()
{
    const Picked &picked = m_scene.drawing().selection().picked();
    if (picked.isOneSite())
        m_editor->editSubnets(Id<Site>(picked.sites.front()));
}

void CanvasView::addBend()
{
    const Picked &picked = m_scene.drawing().selection().picked();
    if (picked.isOneTunnel())
        hubwright::addBend(m_scene, Id<Tunnel>(picked.tunnels.front()), {});
}

void CanvasView::selectNextBend()
{
    Selection &selection = m_scene.drawing().selection();
    const Picked &picked = selection.picked();
    if (!picked.isOneTunnel())
        return;
    const Id<Tunnel> tunnel = picked.tunnels.front();
    const int count = int(bendsOf(m_scene.drawing().topology(), tunnel).size());
    selection.selectBend(tunnel, picked.bend + 1 < count ? picked.bend + 1 : -1);
}

void CanvasView::nudge(int dx, int dy, bool isBig)
{
    Drawing &drawing = m_scene.drawing();
    const int step = isBig ? GridStep * 5 : GridStep;
    const Picked &picked = drawing.selection().picked();
    if (picked.bend < 0) {
        std::vector<Placement> places;
        for (const Id<Site> &id : picked.sites) {
            const auto place = drawing.topology().placements.find(id);
            if (place != drawing.topology().placements.end())
                places.push_back({id, place->second.x + dx * step, place->second.y + dy * step});
        }
        drawing.edit(shift(drawing.topology(), picked.sites, picked.notes, dx * step, dy * step,
                           m_scene.notesAlong(places)),
                     EditCommand::Nudge);
        return;
    }
    const Id<Tunnel> &tunnel = picked.tunnels.front();
    std::vector<QPointF> bends = bendsOf(drawing.topology(), tunnel);
    if (size_t(picked.bend) >= bends.size())
        return;
    bends[size_t(picked.bend)] += QPointF(dx * step, dy * step);
    drawing.edit(bendTunnel(drawing.topology(), tunnel, scenePoints(bends)), EditCommand::Nudge);
}

void CanvasView::selectNextLine(bool isBackwards)
{
    Drawing &drawing = m_scene.drawing();
    std::vector<Subject> order;
    for (const Tunnel &tunnel : drawing.topology().tunnels())
        order.push_back(tunnel.id);
    for (const auto &[id, note] : drawing.topology().notes)
        order.push_back(id);
    if (order.empty())
        return;
    const Picked &picked = drawing.selection().picked();
    const Subject now = !picked.tunnels.empty() ? Subject(picked.tunnels.back())
                        : !picked.notes.empty() ? Subject(picked.notes.back())
                                                : Subject();
    const auto found = std::ranges::find(order, now);
    const int count = int(order.size());
    const int at = found == order.end() ? (isBackwards ? 0 : -1) : int(found - order.begin());
    const Subject &next = order[size_t((at + (isBackwards ? -1 : 1) + count) % count)];
    const QGraphicsItem *item = nullptr;
    if (const auto *tunnel = std::get_if<Id<Tunnel>>(&next)) {
        drawing.selection().select(*tunnel);
        item = m_scene.tunnelItem(*tunnel);
    } else {
        drawing.selection().select(std::get<Id<Note>>(next));
        item = m_scene.noteItem(std::get<Id<Note>>(next));
    }
    if (item)
        ensureVisible(item->sceneBoundingRect(), 40, 40);
}

void CanvasView::selectNext(bool isBackwards)
{
    Drawing &drawing = m_scene.drawing();
    const auto &sites = drawing.topology().sites();
    if (sites.empty())
        return;
    const auto &picked = drawing.selection().picked().sites;
    const int count = int(sites.size());
    int at = picked.empty() ? (isBackwards ? 0 : -1) : drawing.topology().indexOf(picked.back());
    at = (at + (isBackwards ? -1 : 1) + count) % count;
    drawing.selection().select(sites[size_t(at)].id);
    if (const SiteItem *item = m_scene.siteItem(sites[size_t(at)].id))
        ensureVisible(item->card(), 40, 40);
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    const bool isBig = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return nudge(-1, 0, isBig);
    case Qt::Key_Right:
        return nudge(1, 0, isBig);
    case Qt::Key_Up:
        return nudge(0, -1, isBig);
    case Qt::Key_Down:
        return nudge(0, 1, isBig);
    case Qt::Key_N:
        return isBig ? selectNextLine(false) : selectNext(false);
    case Qt::Key_P:
        return isBig ? selectNextLine(true) : selectNext(true);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_scene.drawing().selection().picked().isOneNote())
            editInPlace();
        else
            Q_EMIT editWanted();
        return;
    case Qt::Key_Slash:
        Q_EMIT findWanted();
        return;
    case Qt::Key_Escape:
        tool().cancel();
        m_isPressed = false;
        setMode(Mode::Select);
        m_scene.drawing().selection().clear();
        return;
    case Qt::Key_Space:
        m_isSpaceHeld = true;
        showCursor();
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceHeld = false;
        showCursor();
    }
    QGraphicsView::keyReleaseEvent(event);
}

} // namespace hubwright
