// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QPointF>
#include <QString>

#include <vector>

class QPainter;

namespace hubwright {

// Texts on paper.  Lengths are paper units of a quarter of a millimetre.

/// Paper units to a millimetre.
constexpr double UnitsPerMillimetre = 4;

/// A font as it is set on paper, with its measures; made once.
struct PaperFace {
    QFont font;
    QFontMetricsF metrics;
    double size = 0;

    double widthOf(const QString &text) const;
    /// From one base line to the next.
    double lineHeight() const { return size * 1.45; }
};

const PaperFace &titleFace();     ///< The design's name on the picture's sheet.
const PaperFace &longTitleFace(); ///< The same where the name is a long sentence.
const PaperFace &subtitleFace();
const PaperFace &sectionFace();
const PaperFace &headerFace(); ///< Heads of columns, values of the title block.
const PaperFace &bodyFace();
const PaperFace &boldFace();
const PaperFace &monoFace();
const PaperFace &boldMonoFace();
const PaperFace &labelFace(); ///< Labels of the title block, foot lines.

/// A piece of a line in one face.
struct Run {
    QString text;
    bool isStrong = false;

    friend bool operator==(const Run &, const Run &) = default;
};
using Line = std::vector<Run>;

/// The text in lines of at most `width`, broken between words where it can be and
/// anywhere else.  Nothing is left out; at least one line.
std::vector<QString> wrapped(const QString &text, const PaperFace &face, double width);

/// Draws a line of text with its top left at `at`.
void drawLine(QPainter &painter, const QPointF &at, const QString &text, const PaperFace &face);

} // namespace hubwright
