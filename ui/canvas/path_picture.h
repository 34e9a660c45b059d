// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QPolygonF>
#include <QRectF>

#include <vector>

class QPainter;

namespace hubwright {

/// Arrow heads along the lines that a packet takes, so that a still picture says which
/// way it goes; where motion is welcome they travel that way.
class PathPicture {
public:
    /// The lines in the packet's order, each from where it comes to where it goes.
    /// `isDelivered`: it arrives where it is meant to.
    void setWay(std::vector<QPolygonF> lines, bool isDelivered);
    bool isEmpty() const { return m_lines.empty(); }
    /// All that is painted, whatever the phase.
    QRectF bounds() const;

    /// The arrow heads' middles, from where the packet comes.  `phase`: 0 to 1, how far
    /// each has come towards the next.
    std::vector<QPointF> heads(qreal phase) const;
    void paint(QPainter &painter, const Theme &theme, qreal phase) const;

    static constexpr qreal Spacing = 44; ///< From one to the next, in scene units.

private:
    /// An arrow head and the direction of its line there, in degrees.
    struct Head {
        QPointF at;
        qreal angle = 0;
    };
    std::vector<Head> headsAt(qreal phase) const;

    std::vector<QPolygonF> m_lines;
    bool m_isDelivered = true;
};

} // namespace hubwright
