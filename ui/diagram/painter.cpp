// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/painter.h"

#include <QImage>
#include <QPainter>

namespace hubwright {

namespace {

QPainterPath roundedTop(const QRectF &box, qreal radius)
{
    QPainterPath path(box.bottomLeft());
    path.lineTo(box.left(), box.top() + radius);
    path.quadTo(box.topLeft(), {box.left() + radius, box.top()});
    path.lineTo(box.right() - radius, box.top());
    path.quadTo(box.topRight(), {box.right(), box.top() + radius});
    path.lineTo(box.bottomRight());
    path.closeSubpath();
    return path;
}

void paintBody(QPainter &painter, const CardLook &look)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.markColour);
    for (const QRectF &mark : look.subnetMarks)
        painter.drawRoundedRect(mark, 1.5, 1.5);
    for (const Label &text : look.texts)
        paintLabel(painter, text);
}

void paintPill(QPainter &painter, const Pill &pill)
{
    painter.setPen(QPen(pill.rim, 1.2));
    painter.setBrush(pill.fill);
    painter.drawRoundedRect(pill.box, 9, 9);
    paintLabel(painter, pill.name);
}

void paintStrike(QPainter &painter, const CardLook &look)
{
    painter.setPen(QPen(look.rim, look.rimWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(look.rect.topLeft(), look.rect.bottomRight());
    painter.drawLine(look.rect.bottomLeft(), look.rect.topRight());
}

void paintHandles(QPainter &painter, const TunnelLook &look)
{
    painter.setPen(QPen(look.handleRim, 1.6));
    for (size_t i = 0; i < look.line.bends().size(); ++i) {
        painter.setBrush(int(i) == look.heldBend ? look.handleRim : look.markFill);
        painter.drawRect(QRectF(look.line.bends()[i] - QPointF(HandleReach, HandleReach),
                                QSizeF(2 * HandleReach, 2 * HandleReach)));
    }
}

/// A pen measures dashes in its own width; a wider line keeps its rhythm.
QList<qreal> dashPattern(const TunnelLook &look)
{
    constexpr qreal UsualWidth = 2.5;
    QList<qreal> out;
    for (const qreal dash : look.dashes)
        out << dash * UsualWidth / look.width;
    return out;
}

} // namespace

void paintCard(QPainter &painter, const CardLook &look, Detail detail)
{
    painter.save();
    painter.setOpacity(painter.opacity() * look.opacity);
    if (detail == Detail::Blocks) {
        painter.fillRect(look.rect, look.blockColour);
        if (look.rimWidth > 2) {
            painter.setPen(QPen(look.rim, 12));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(look.rect);
        }
        if (look.isStruck)
            paintStrike(painter, look);
        painter.restore();
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(look.rect, 8, 8);
    painter.setBrush(look.headFill);
    painter.drawPath(roundedTop(look.head, 8));
    painter.setBrush(Qt::NoBrush);
    QPen rim(look.rim, look.rimWidth);
    if (look.isRimDashed)
        rim.setDashPattern({4, 2.5});
    painter.setPen(rim);
    painter.drawRoundedRect(look.rect, 8, 8);
    paintSiteSign(painter, look.sign, look.signAt, 16, look.signColour);
    paintLabel(painter, look.name);
    if (detail == Detail::Full)
        paintBody(painter, look);
    if (look.isStruck)
        paintStrike(painter, look);
    if (look.badge) {
        paintMark(painter, look.badge->mark, look.badge->box, look.badge->colour,
                  look.badge->onColour, look.badge->text);
    }
    painter.setPen(QPen(look.rim, 1.6));
    painter.setBrush(look.fill);
    for (const QPointF &handle : look.handles)
        painter.drawEllipse(handle, 4, 4);
    painter.restore();
}

void paintTunnel(QPainter &painter, const TunnelLook &look, Detail detail)
{
    if (look.line.isNull())
        return;
    painter.save();
    painter.setOpacity(painter.opacity() * look.opacity);
    QPen pen(look.colour, detail == Detail::Blocks ? look.width * 2.4 : look.width);
    pen.setCapStyle(Qt::FlatCap);
    // Dashes at a distance are dots of dust that cost a hundred times a plain line.
    if (!look.dashes.empty() && detail != Detail::Blocks)
        pen.setDashPattern(dashPattern(look));
    painter.setPen(pen);
    if (look.line.bends().empty()) {
        painter.drawLine(look.line.piece(0));
    } else {
        pen.setJoinStyle(Qt::RoundJoin);
        painter.setPen(pen);
        painter.drawPolyline(look.line.polygon());
    }
    painter.restore();
    paintTunnelSigns(painter, look, detail, look.bounds());
}

void paintTunnelSigns(QPainter &painter, const TunnelLook &look, Detail detail,
                      const QRectF &exposed)
{
    if (look.line.isNull() || detail == Detail::Blocks)
        return;
    painter.save();
    painter.setOpacity(painter.opacity() * look.opacity);
    if (!look.markBox.isNull() && look.markBox.intersects(exposed))
        paintMark(painter, look.mark, look.markBox, look.colour, look.markFill, look.markText);
    if (detail == Detail::Full) {
        for (const Pill &pill : look.pills) {
            if (pill.box.intersects(exposed))
                paintPill(painter, pill);
        }
    }
    if (look.hasHandles)
        paintHandles(painter, look);
    painter.restore();
}

void paintDiagram(QPainter &painter, const DiagramLook &look, Detail detail, const QRectF &exposed)
{
    const auto isSeen = [&](const QRectF &bounds) {
        return exposed.isNull() || exposed.intersects(bounds);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TunnelLook &tunnel : look.tunnels) {
        if (isSeen(tunnel.bounds()))
            paintTunnel(painter, tunnel, detail);
    }
    for (const NoteLook &note : look.notes) {
        if (isSeen(note.bounds()))
            paintNote(painter, note, detail != Detail::Full);
    }
    for (const CardLook &card : look.cards) {
        if (isSeen(card.bounds()))
            paintCard(painter, card, detail);
    }
    painter.restore();
}

QImage diagramImage(const DiagramLook &look, const Theme &theme, qreal scale)
{
    if (look.bounds.isNull())
        return {};
    constexpr qreal MostPixels = 20000;
    const QRectF area = look.bounds.adjusted(-24, -24, 24, 24);
    scale = std::min(scale, MostPixels / std::max(area.width(), area.height()));
    const QSize size((area.size() * scale).toSize().expandedTo({1, 1}));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.fill(theme.ground);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-area.topLeft());
    paintDiagram(painter, look);
    return image;
}

} // namespace hubwright
