// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/vector_picture.h"

#include "ui/diagram/painter.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace hubwright {

QByteArray withFontFamilies(QByteArray svg)
{
    const auto list = [](const QFont &font, const char *generic) {
        return font.families().join(QLatin1String(", ")).toUtf8() + ", " + generic;
    };
    svg.replace("font-family=\"DejaVu Sans\"",
                "font-family=\"" + list(uiFont(), "sans-serif") + "\"");
    svg.replace("font-family=\"DejaVu Sans Mono\"",
                "font-family=\"" + list(monoFont(), "monospace") + "\"");
    return svg;
}

QByteArray svgDrawing(const QRectF &room, const Theme &theme,
                      const std::function<void(QPainter &painter)> &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (room.isEmpty() || !buffer.open(QIODevice::WriteOnly))
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
    paint(painter);
    return painter.end() ? withFontFamilies(std::move(bytes)) : QByteArray();
}

QByteArray diagramSvg(const DiagramLook &look, const Theme &theme)
{
    constexpr qreal Margin = 12;
    if (look.bounds.isEmpty())
        return {};
    return svgDrawing(look.bounds.adjusted(-Margin, -Margin, Margin, Margin).toAlignedRect(), theme,
                      [&](QPainter &painter) { paintDiagram(painter, look); });
}

} // namespace hubwright
