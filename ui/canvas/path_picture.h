// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QPolygonF>
#include <QRectF>

#include <vector>

class QPainter;

namespace hubwright {

/// Arrow heads along the lines that a packet takes, so that a still picture says which
/// way it goes; where motion is welcome they travel that way.  They pass beneath names,
/// signs and cards: a head that would meet one is not shown.
class PathPicture {
public:
    /// The lines in the packet's order, each from where it comes to where it goes.
    /// `isDelivered`: it arrives where it is meant to.  `obstacles`: what heads keep off.
    void setWay(std::vector<QPolygonF> lines, bool isDelivered, std::vector<QRectF> obstacles = {});
    bool isEmpty() const { return m_ways.empty(); }
    /// All that is painted, whatever the phase.
    QRectF bounds() const;

    /// The arrow heads' middles, from where the packet comes.  `phase`: 0 to 1, how far
    /// each has come towards the next; at ½ each line shows as many as it can.
    std::vector<QPointF> heads(qreal phase) const;
    void paint(QPainter &painter, const Theme &theme, qreal phase) const;

    static constexpr qreal Spacing = 44; ///< From one to the next, in scene units.
    static constexpr qreal AtRest = 0.5; ///< The phase of a picture that stands still.
    /// From a head's middle to what it must not meet.
    static constexpr qreal Reach = 9;

private:
    /// An arrow head and the direction of its line there, in degrees.
    struct Head {
        QPointF at;
        qreal angle = 0;
    };
    /// A line, and how far its heads are ahead of the others' so that they are seen.
    struct Way {
        QPolygonF line;
        qreal ahead = 0; ///< 0 to 1, of the way from a head to the next.
    };
    std::vector<Head> headsAt(qreal phase) const;
    /// Those of one line that meet nothing.
    std::vector<Head> headsOf(const QPolygonF &line, qreal phase) const;

    std::vector<Way> m_ways;
    std::vector<QRectF> m_obstacles;
    bool m_isDelivered = true;
};

} // namespace hubwright
