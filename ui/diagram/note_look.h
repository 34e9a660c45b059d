// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/note.h"
#include "ui/diagram/label.h"
#include "ui/theme.h"

#include <vector>

class QPainter;

namespace hubwright {

struct NoteState {
    bool isSelected = false;
    bool isHovered = false;
    bool isFaded = false; ///< Something else is being shown.

    friend bool operator==(const NoteState &, const NoteState &) = default;
};

/// A note: its lines, broken to its width, on a sheet with a turned corner, or the
/// lines alone.
struct NoteLook {
    Id<Note> note;
    QRectF rect;
    bool hasSheet = true;
    QColor fill;
    QColor rim; ///< Not valid: none.
    qreal rimWidth = 1;
    std::vector<Label> lines;
    QRectF grip; ///< Where its width is changed, while selected; null: nowhere.
    qreal opacity = 1;

    /// All that is painted.
    QRectF bounds() const { return rect.adjusted(-6, -6, 6, 6); }
};

/// The letters of notes at 100 %.
QFont noteFont();
/// Between the rim and the letters.
constexpr QMarginsF NoteMargins(10, 7, 10, 7);

/// `centre`: where the note lies; its own place may be another while it is moved.
NoteLook noteLook(const Note &note, const QPointF &centre, const NoteState &state,
                  const Theme &theme);
/// The rectangle that the note takes, around its place.
QRectF noteRect(const Note &note);
/// `isSmall`: letters are too small to be read.
void paintNote(QPainter &painter, const NoteLook &look, bool isSmall);

} // namespace hubwright
