// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/connect_tool.h"

namespace hubwright {

/// Picks cards, tunnels and tunnel ends, moves cards, frames several; from a card's
/// rim it draws a tunnel, by a region's title it moves all its sites.  A moving card is
/// drawn to the level of others, and lines show which.  Alt held: no snapping to the grid.
class SelectTool final : public Tool {
public:
    explicit SelectTool(CanvasScene &scene) : m_scene(scene), m_connect(scene) {}

    void press(const Pointer &pointer) override;
    void drag(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void cancel() override;
    void hover(const Pointer &pointer) override;
    QCursor cursor() const override;

private:
    enum class Gesture { None, Press, Move, Frame, Connect };

    void pressOnSite(const Id<Site> &site, const Pointer &pointer);
    QPointF offsetTo(const Pointer &pointer);
    /// Takes the offset to the level of another card that is near it, and shows that.
    QPointF alignedTo(const QPointF &from, const QPointF &offset, qreal scale);
    void pickFramed(const QRectF &frame, bool isAdding);

    CanvasScene &m_scene;
    ConnectTool m_connect;
    Gesture m_gesture = Gesture::None;
    QPointF m_start;
    Id<Site> m_pressed;
    bool m_wasPicked = false; ///< The pressed card was selected before.
    bool m_isOverRim = false;
};

} // namespace hubwright
