// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/label.h"

#include <QPainter>

namespace hubwright {

void paintLabel(QPainter &painter, const Label &label)
{
    painter.setFont(label.font);
    painter.setPen(label.colour);
    painter.drawText(label.box, int(label.alignment) | Qt::TextSingleLine | Qt::TextDontClip,
                     label.text);
}

} // namespace hubwright
