// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/look.h"

class QPainter;

namespace hubwright {

// Draws looks with any painter: screen, printer, SVG, picture.  Texts are drawn as
// texts, so that a PDF can be searched.  The painter comes back as it was.

void paintCard(QPainter &painter, const CardLook &look, Detail detail);
void paintTunnel(QPainter &painter, const TunnelLook &look, Detail detail);
/// The mark and the names of a tunnel without its line, as far as they are in sight.
void paintTunnelSigns(QPainter &painter, const TunnelLook &look, Detail detail,
                      const QRectF &exposed);
/// Tunnels first, then notes, then cards, then the cards' badges.  `exposed`: what is in
/// sight, in scene units; null: everything.
void paintDiagram(QPainter &painter, const DiagramLook &look, Detail detail = Detail::Full,
                  const QRectF &exposed = {});

/// The picture at `scale` pixels to a unit on the theme's ground, with a margin; at
/// most 20,000 pixels along a side.  A null image when there is nothing to draw.
QImage diagramImage(const DiagramLook &look, const Theme &theme, qreal scale = 2);

} // namespace hubwright
