// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_scene.h"
#include "ui/canvas/new_site.h"

namespace hubwright {

/// Shows a palette entry where it would be dropped, with the tunnel that it would
/// get, and drops it.
class DropTool {
public:
    explicit DropTool(CanvasScene &scene) : m_scene(scene) {}

    void preview(PaletteEntry entry, const QPointF &at);
    /// Adds the site with its tunnel if a hub is in reach, or the note, and selects it.
    void drop(PaletteEntry entry, const QPointF &at);
    void cancel();

private:
    CanvasScene &m_scene;
};

} // namespace hubwright
