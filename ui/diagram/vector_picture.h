// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/look.h"

#include <QByteArray>

#include <functional>

class QPainter;

namespace hubwright {

/// What `paint` draws in `room`, as SVG on the theme's ground, with nothing outside of
/// it needed.  Empty where it cannot be drawn.
QByteArray svgDrawing(const QRectF &room, const Theme &theme,
                      const std::function<void(QPainter &painter)> &paint);

/// QSvgGenerator names the first font family only; a reader without it, or text in
/// Chinese, then falls back to whatever there is.  This names them all.
QByteArray withFontFamilies(QByteArray svg);

/// The picture alone as SVG on the theme's ground, with a margin: what other programs
/// take from the clipboard.  Nothing outside of it is needed.  Empty when there is
/// nothing to draw.
QByteArray diagramSvg(const DiagramLook &look, const Theme &theme);

} // namespace hubwright
