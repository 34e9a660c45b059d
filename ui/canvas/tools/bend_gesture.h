// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_scene.h"
#include "ui/canvas/tools/tool.h"

namespace hubwright {

/// Drags a bend of a tunnel's line, with guides to the cards and bends on its level.
/// A bend that is brought back onto the straight way between its neighbours is gone.
class BendGesture {
public:
    explicit BendGesture(CanvasScene &scene) : m_scene(scene) {}

    /// Takes a bend that is there.
    void take(const Id<Tunnel> &tunnel, int bend);
    /// Makes one where the line comes nearest to the point, and takes it.  False: it has
    /// as many as it may have.
    bool make(const Id<Tunnel> &tunnel, const QPointF &at);
    void drag(const Pointer &pointer);
    /// One edit, if anything is other than before.
    void release(const Pointer &pointer);

private:
    /// The points before and after the bend: bends, or the middle of a card.
    std::pair<QPointF, QPointF> neighbours() const;
    QPointF aligned(const Pointer &pointer);
    bool isStraight(const QPointF &at, qreal scale) const;
    std::vector<QPointF> bendsWith(const QPointF &at, bool isKept) const;

    CanvasScene &m_scene;
    Id<Tunnel> m_tunnel;
    std::vector<QPointF> m_bends; ///< With the one that is held.
    size_t m_held = 0;
};

/// Adds a bend to the tunnel where its line comes nearest to the point, in one step,
/// and selects it.  Nothing: in the middle of the longest piece.  Does nothing if the
/// line has as many as it may have.
void addBend(CanvasScene &scene, const Id<Tunnel> &tunnel, const std::optional<QPointF> &at);
/// Takes the bend away.
void removeBend(Drawing &drawing, const Id<Tunnel> &tunnel, int bend);

} // namespace hubwright
