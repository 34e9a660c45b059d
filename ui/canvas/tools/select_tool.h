// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/bend_gesture.h"
#include "ui/canvas/tools/connect_tool.h"

namespace hubwright {

/// Picks cards, tunnels, tunnel ends and notes, moves cards and notes, frames several;
/// from a card's rim it draws a tunnel, by a region's title it moves all its sites, by
/// the line of a selected tunnel it bends it, by a note's grip it changes its width.  A
/// moving card is drawn to the level of others, and lines show which.  Alt held: no
/// snapping to the grid.
class SelectTool final : public Tool {
public:
    explicit SelectTool(CanvasScene &scene) : m_scene(scene), m_connect(scene), m_bend(scene) {}

    void press(const Pointer &pointer) override;
    void drag(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void cancel() override;
    void hover(const Pointer &pointer) override;
    QCursor cursor() const override;

private:
    enum class Gesture { None, Press, PressLine, PressBend, Move, Frame, Connect, Bend, Resize };

    /// Handles and grips of what is selected; false: there is none.
    bool pressOnHandle(const Pointer &pointer);
    void pressOnSite(const Id<Site> &site, const Pointer &pointer);
    void pressOnNote(const Id<Note> &note, const Pointer &pointer);
    void pressOnTunnel(const TunnelItem &tunnel, const Pointer &pointer);
    /// What a press has begun, now that it is a drag.
    void begin();
    /// Where the pressed object lies; nothing: it does not.
    std::optional<QPointF> origin() const;
    /// The pressed note as wide as the pointer has drawn it.
    Note resized(const Pointer &pointer) const;
    QPointF offsetTo(const Pointer &pointer);
    /// Takes the offset to the level of another card that is near it, and shows that.
    QPointF alignedTo(const QPointF &from, const QPointF &offset, qreal scale);
    void pickFramed(const QRectF &frame, bool isAdding);

    CanvasScene &m_scene;
    ConnectTool m_connect;
    BendGesture m_bend;
    Gesture m_gesture = Gesture::None;
    QPointF m_start;
    Id<Site> m_pressed;
    Id<Note> m_pressedNote;
    Id<Tunnel> m_pressedLine;
    bool m_wasPicked = false; ///< The pressed card was selected before.
    bool m_isOverRim = false;
    bool m_isOverBend = false;
    bool m_isOverGrip = false;
};

} // namespace hubwright
