// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/connect_tool.h"

namespace hubwright {

/// Picks cards, tunnels and tunnel ends, moves cards, frames several; from a card's
/// rim it draws a tunnel.  Alt held: no snapping to the grid.
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
    QPointF offsetTo(const Pointer &pointer) const;
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
