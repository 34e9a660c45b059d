// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/grey_theme.h"

namespace hubwright {

Theme inGrey(Theme theme)
{
    for (QColor *colour :
         {&theme.ground, &theme.panel, &theme.card, &theme.cardHead, &theme.tint, &theme.line,
          &theme.text, &theme.dim, &theme.disabled, &theme.accent, &theme.onAccent, &theme.hub,
          &theme.right, &theme.warning, &theme.wrong, &theme.note}) {
        const int brightness = qGray(colour->rgb());
        *colour = QColor(brightness, brightness, brightness);
    }
    return theme;
}

} // namespace hubwright
