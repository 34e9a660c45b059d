// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCursor>
#include <QPointF>

namespace hubwright {

/// Where the pointer is and what is held with it.
struct Pointer {
    QPointF at; ///< In scene units.
    Qt::KeyboardModifiers modifiers;
    qreal scale = 1; ///< Pixels to a scene unit: how far a hand shakes.
};

/// What the left mouse button does on the canvas.  A tool previews freely between
/// `press` and `release` and ends in at most one edit; `cancel` leaves no trace.
class Tool {
public:
    virtual ~Tool() = default;

    virtual void press(const Pointer &pointer) = 0;
    virtual void drag(const Pointer &pointer) = 0;
    virtual void release(const Pointer &pointer) = 0;
    virtual void cancel() = 0;
    /// The pointer moves with no button held.
    virtual void hover(const Pointer &pointer) = 0;
    virtual QCursor cursor() const = 0;
};

} // namespace hubwright
