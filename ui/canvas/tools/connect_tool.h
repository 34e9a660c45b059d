// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_scene.h"
#include "ui/canvas/tools/tool.h"
#include "ui/canvas/tunnel_preview.h"

namespace hubwright {

/// Draws a tunnel from one card to another.
class ConnectTool final : public Tool {
public:
    explicit ConnectTool(CanvasScene &scene) : m_scene(scene) {}

    void press(const Pointer &pointer) override;
    void drag(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void cancel() override;
    void hover(const Pointer &pointer) override;
    QCursor cursor() const override { return Qt::CrossCursor; }

    bool isDrawing() const { return !m_from.isEmpty(); }
    /// Starts from this card, wherever the pointer is.
    void start(const Id<Site> &from);

private:
    CanvasScene &m_scene;
    Id<Site> m_from;
    Id<Site> m_over;         ///< The card under the pointer …
    TunnelPreview m_wouldBe; ///< … and what a tunnel to it would be.
};

} // namespace hubwright
