// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/signs.h"

#include "ui/theme.h"

#include <QPainter>

namespace hubwright {

namespace {

void paintHub(QPainter &painter, const QColor &colour)
{
    const QPointF middle(0, 0);
    for (const QPointF &spoke : {QPointF(0, -5.6), QPointF(5.4, 3.8), QPointF(-5.4, 3.8)}) {
        painter.drawLine(middle, spoke);
        painter.setBrush(colour);
        painter.drawEllipse(spoke, 1.7, 1.7);
    }
    painter.drawEllipse(middle, 2.1, 2.1);
    painter.setBrush(Qt::NoBrush);
}

void paintPartner(QPainter &painter)
{
    painter.drawEllipse(QPointF(-2.4, 0), 4.2, 4.2);
    painter.drawEllipse(QPointF(2.4, 0), 4.2, 4.2);
}

void paintDataCentre(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(-6, -6, 12, 5.2), 1.4, 1.4);
    painter.drawRoundedRect(QRectF(-6, 0.9, 12, 5.2), 1.4, 1.4);
    painter.drawLine(QPointF(-3.4, -3.4), QPointF(-2.2, -3.4));
    painter.drawLine(QPointF(-3.4, 3.5), QPointF(-2.2, 3.5));
}

void paintBranch(QPainter &painter)
{
    QPainterPath house(QPointF(-6, 0));
    house.lineTo(0, -5.8);
    house.lineTo(6, 0);
    painter.drawPath(house);
    QPainterPath walls(QPointF(-4.4, -1.2));
    walls.lineTo(-4.4, 5.6);
    walls.lineTo(4.4, 5.6);
    walls.lineTo(4.4, -1.2);
    painter.drawPath(walls);
}

void paintSheet(QPainter &painter)
{
    painter.drawPolygon(QPolygonF {{-5.6, -5.6}, {2, -5.6}, {5.6, -2}, {5.6, 5.6}, {-5.6, 5.6}});
    painter.drawLine(QPointF(-3, -1.4), QPointF(3, -1.4));
    painter.drawLine(QPointF(-3, 1.8), QPointF(1.4, 1.8));
}

QPainterPath triangle(const QRectF &box)
{
    QPainterPath path(QPointF(box.center().x(), box.top()));
    path.lineTo(box.bottomRight());
    path.lineTo(box.bottomLeft());
    path.closeSubpath();
    return path;
}

void paintInside(QPainter &painter, Mark mark, const QRectF &box)
{
    const QPointF c = box.center();
    const qreal r = box.width() * 0.18;
    switch (mark) {
    case Mark::Right:
        painter.drawPolyline(QPolygonF(
            {c + QPointF(-r * 1.2, r * 0.1), c + QPointF(-r * 0.3, r), c + QPointF(r * 1.3, -r)}));
        break;
    case Mark::Lossy:
        painter.drawLine(c + QPointF(-r, -r), c + QPointF(r, r));
        painter.drawLine(c + QPointF(-r, r), c + QPointF(r, -r));
        break;
    case Mark::Down:
        painter.drawLine(c + QPointF(-r * 1.3, 0), c + QPointF(r * 1.3, 0));
        break;
    case Mark::TakesOver:
        for (const qreal x : {-r * 1.2, r * 0.2})
            painter.drawPolyline(
                QPolygonF({c + QPointF(x, -r), c + QPointF(x + r, 0), c + QPointF(x, r)}));
        break;
    default:
        painter.drawPoint(c + QPointF(-r * 1.3, 0));
        painter.drawPoint(c);
        painter.drawPoint(c + QPointF(r * 1.3, 0));
        break;
    }
}

/// A heavy cross that fills the box, on the ground's colour so that it stands out of a line.
void paintCross(QPainter &painter, const QRectF &box, const QColor &colour, const QColor &onColour)
{
    const qreal width = box.width() / 6;
    for (const auto &[pen, extra] : {std::pair(onColour, width), std::pair(colour, 0.0)}) {
        painter.setPen(QPen(pen, width + extra, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.bottomLeft(), box.topRight());
    }
}

} // namespace

QPainterPath octagon(const QRectF &box)
{
    const qreal cut = std::min(box.width(), box.height()) * 0.29;
    QPainterPath path(QPointF(box.left() + cut, box.top()));
    path.lineTo(box.right() - cut, box.top());
    path.lineTo(box.right(), box.top() + cut);
    path.lineTo(box.right(), box.bottom() - cut);
    path.lineTo(box.right() - cut, box.bottom());
    path.lineTo(box.left() + cut, box.bottom());
    path.lineTo(box.left(), box.bottom() - cut);
    path.lineTo(box.left(), box.top() + cut);
    path.closeSubpath();
    return path;
}

void paintSiteSign(QPainter &painter, SiteSign sign, const QPointF &centre, qreal size,
                   const QColor &colour)
{
    painter.save();
    painter.translate(centre);
    painter.scale(size / 16, size / 16);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (sign) {
    case SiteSign::Hub:
        paintHub(painter, colour);
        break;
    case SiteSign::Vpc:
        painter.drawRoundedRect(QRectF(-6, -5, 12, 10), 2, 2);
        painter.drawLine(QPointF(-6, 0), QPointF(6, 0));
        break;
    case SiteSign::DataCentre:
        paintDataCentre(painter);
        break;
    case SiteSign::Branch:
        paintBranch(painter);
        break;
    case SiteSign::Partner:
        paintPartner(painter);
        break;
    case SiteSign::Note:
        paintSheet(painter);
        break;
    }
    painter.restore();
}

void paintMark(QPainter &painter, Mark mark, const QRectF &box, const QColor &colour,
               const QColor &onColour, const QString &text)
{
    painter.save();
    const bool isFilled =
        mark == Mark::Error || mark == Mark::Warning || mark == Mark::Info || mark == Mark::Loss;
    if (mark == Mark::Struck) {
        paintCross(painter, box, colour, onColour);
    } else if (isFilled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        if (mark == Mark::Info)
            painter.drawEllipse(box);
        else if (mark == Mark::Loss)
            painter.drawRect(box);
        else
            painter.drawPath(mark == Mark::Error ? octagon(box) : triangle(box));
        painter.setPen(onColour);
        QFont font = uiFont(std::max(7, int(box.height() * 0.62)));
        font.setBold(true);
        font.setStyleStrategy(QFont::PreferNoShaping);
        painter.setFont(font);
        const QRectF inner =
            mark == Mark::Warning ? box.adjusted(0, box.height() * 0.25, 0, 0) : box;
        painter.drawText(inner, Qt::AlignCenter | Qt::TextDontClip, text);
    } else {
        painter.setBrush(onColour);
        painter.setPen(QPen(colour, box.width() / 10));
        // What colours speak of has corners, so that nobody takes it for a verdict.
        if (mark == Mark::Remark)
            painter.drawRoundedRect(box, box.width() * 0.28, box.width() * 0.28);
        else
            painter.drawEllipse(box);
        painter.setPen(QPen(colour, box.width() / 11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (mark == Mark::Remark) {
            const bool isLong = text.size() > 2;
            QFont font = uiFont(std::max(6, int(box.height() * (isLong ? 0.42 : 0.6))));
            font.setBold(!isLong);
            font.setStyleStrategy(QFont::PreferNoShaping);
            painter.setFont(font);
            painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
        } else {
            paintInside(painter, mark, box);
        }
    }
    painter.restore();
}

} // namespace hubwright
