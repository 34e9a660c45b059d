// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/look.h"

#include <QByteArray>

namespace hubwright {

/// The picture alone as SVG on the theme's ground, with a margin: what other programs
/// take from the clipboard.  Nothing outside of it is needed.  Empty when there is
/// nothing to draw.
QByteArray diagramSvg(const DiagramLook &look, const Theme &theme);

} // namespace hubwright
