// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/look.h"

#include <optional>
#include <vector>

class QPainter;

namespace hubwright {

/// What is shown on top of the drawing while a gesture goes on, and forgotten with it.
struct CanvasPreview {
    QLineF tunnel; ///< A tunnel to be, from a card to the pointer; null: none.
    QString words; ///< What it would be, beside its tip.
    bool canBe = true;
    std::vector<QLineF> guides; ///< Through cards on one level with the dragged one.
    QRectF frame;               ///< Around cards to be picked; null: none.
    std::optional<CardLook> card;
    std::optional<NoteLook> note;

    bool isEmpty() const
    {
        return tunnel.isNull() && guides.empty() && frame.isNull() && !card && !note;
    }
    /// What is painted, in scene units, but for two pixels around it.
    std::vector<QRectF> areas() const;
    /// With the painter in scene units.
    void paint(QPainter &painter, const Theme &theme) const;
};

} // namespace hubwright
