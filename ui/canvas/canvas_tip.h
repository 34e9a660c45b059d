// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

namespace hubwright {

class CanvasScene;

/// What hovering tells of the object there, in plain lines: a site's name and remark, a
/// tunnel's selectors, what a note goes along with; empty: nothing is there.
QString canvasTip(const CanvasScene &scene, const QPointF &scenePoint);

} // namespace hubwright
