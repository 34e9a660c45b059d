// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/vector_picture.h"

#include "ui/diagram/painter.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace hubwright {

QByteArray diagramSvg(const DiagramLook &look, const Theme &theme)
{
    constexpr qreal Margin = 12;
    if (look.bounds.isEmpty())
        return {};
    const QRectF room = look.bounds.adjusted(-Margin, -Margin, Margin, Margin).toAlignedRect();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    constexpr int PixelsPerInch = 96;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(PixelsPerInch);
    generator.setSize(room.size().toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), room.size()));
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), room.size()), theme.ground);
    painter.translate(-room.topLeft());
    paintDiagram(painter, look);
    return painter.end() ? bytes : QByteArray();
}

} // namespace hubwright
