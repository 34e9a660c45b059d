// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/delta_view.h"

#include "ui/diagram/painter.h"
#include "ui/diagram/route.h"
#include "ui/print/delta_sheet.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace hubwright {

namespace {

constexpr double CaptionHeight = 28;
constexpr double LegendHeight = 26;
constexpr double Gap = 1;
constexpr double Inset = 10;
constexpr double MostFitted = 1.0; ///< A small design is not blown up.
constexpr double MostZoom = 20;
constexpr double ZoomStep = 1.25;
constexpr double KeyStep = 60; ///< Pixels.
constexpr double NearLine = 8; ///< Pixels from a tunnel's line that still hit it.

double scaleIn(const QSizeF &size, const QSizeF &room)
{
    return size.isEmpty()
               ? 1
               : std::min({MostFitted, room.width() / size.width(), room.height() / size.height()});
}

} // namespace

DeltaView::DeltaView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 240);
    retranslate();
}

void DeltaView::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void DeltaView::show(std::shared_ptr<const Comparison> comparison, DeltaLook look)
{
    const bool isFirst = !m_comparison;
    if (comparison != m_comparison) {
        m_selected[0] = {};
        m_selected[1] = {};
    }
    m_comparison = std::move(comparison);
    m_look = std::move(look);
    layRooms();
    update();
    if (isFirst)
        zoomToFit();
}

/// Beside each other or one above the other, whichever shows them larger.
void DeltaView::layRooms()
{
    const QRectF all = QRectF(rect()).adjusted(0, 0, 0, -LegendHeight);
    const QSizeF beside((all.width() - Gap) / 2, all.height());
    const QSizeF above(all.width(), (all.height() - Gap) / 2);
    const auto fitted = [&](const QSizeF &room) {
        return scaleIn(m_look.bounds.size(), room - QSizeF(2 * Inset, CaptionHeight + 2 * Inset));
    };
    const bool isBeside = fitted(beside) >= fitted(above);
    const QSizeF each = isBeside ? beside : above;
    m_fitted = std::max(0.001, fitted(each));
    m_rooms[0] = QRectF(all.topLeft(), each);
    m_rooms[1] = QRectF(all.bottomRight() - QPointF(each.width(), each.height()), each);
}

QRectF DeltaView::pictureRoom(bool isNow) const
{
    return m_rooms[isNow ? 1 : 0].adjusted(0, CaptionHeight, 0, 0);
}

void DeltaView::zoomToFit()
{
    m_zoom = 1;
    m_centre = m_look.bounds.center();
    update();
}

QPointF DeltaView::onWidget(const QPointF &point, bool isNow) const
{
    return (point - m_centre) * scale() + pictureRoom(isNow).center();
}

void DeltaView::select(const PictureObjects &before, const PictureObjects &now)
{
    m_selected[0] = before;
    m_selected[1] = now;
    QRectF around;
    for (const bool isNow : {false, true}) {
        const DiagramLook &look = isNow ? m_look.now : m_look.before;
        for (const CardLook &card : look.cards) {
            if (selected(isNow).sites.contains(card.site))
                around |= card.rect;
        }
        for (const TunnelLook &tunnel : look.tunnels) {
            if (selected(isNow).tunnels.contains(tunnel.tunnel))
                around |= tunnel.bounds();
        }
        for (const NoteLook &note : look.notes) {
            if (selected(isNow).notes.contains(note.note))
                around |= note.rect;
        }
    }
    const QRectF room = pictureRoom(true);
    const QRectF seen(m_centre - QPointF(room.width(), room.height()) / (2 * scale()),
                      room.size() / scale());
    if (!around.isNull() && !seen.contains(around))
        m_centre = around.center();
    update();
}

void DeltaView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.ground);
    for (const bool isNow : {false, true}) {
        const QRectF room = m_rooms[isNow ? 1 : 0];
        painter.fillRect(QRectF(room.topLeft(), QSizeF(room.width(), CaptionHeight)),
                         m_theme.panel);
        if (!m_comparison)
            continue;
        painter.setPen(m_theme.text);
        painter.setFont(uiFont(12));
        const QString caption =
            DeltaSheet::caption(isNow, isNow ? *m_comparison->now : *m_comparison->before);
        const double width = room.width() - 2 * Inset;
        painter.drawText(QRectF(room.left() + Inset, room.top(), width, CaptionHeight),
                         int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                         QFontMetricsF(painter.font()).elidedText(caption, Qt::ElideRight, width));
        paintPicture(painter, isNow);
    }
    painter.setPen(QPen(m_theme.line, 1));
    painter.drawLine(m_rooms[1].topLeft(), m_rooms[0].top() == m_rooms[1].top()
                                               ? m_rooms[1].bottomLeft()
                                               : m_rooms[1].topRight());
    double x = Inset;
    const double y = height() - LegendHeight + 5;
    painter.fillRect(QRectF(0, height() - LegendHeight, width(), LegendHeight), m_theme.panel);
    for (const DeltaKind kind : {DeltaKind::Added, DeltaKind::Removed, DeltaKind::Changed}) {
        paintDeltaSign(painter, kind, {x + 1, y + 1, 14, 14}, m_theme);
        painter.setFont(uiFont(12));
        painter.setPen(m_theme.text);
        const QString text = DeltaSheet::kindText(kind);
        painter.drawText(QPointF(x + 24, y + 13), text);
        x += 24 + QFontMetricsF(painter.font()).horizontalAdvance(text) + 20;
    }
}

void DeltaView::paintPicture(QPainter &painter, bool isNow) const
{
    const QRectF room = pictureRoom(isNow);
    painter.save();
    painter.setClipRect(room);
    painter.translate(room.center());
    painter.scale(scale(), scale());
    painter.translate(-m_centre);
    paintSelection(painter, isNow);
    const QRectF exposed(m_centre - QPointF(room.width(), room.height()) / (2 * scale()),
                         room.size() / scale());
    paintDiagram(painter, isNow ? m_look.now : m_look.before,
                 detailAt(scale() * devicePixelRatioF()), exposed);
    paintDeltaMarks(painter, isNow ? m_look.marksNow : m_look.marksBefore, m_theme,
                    deltaMagnification(scale()));
    painter.restore();
}

/// Below the picture: a band around what is selected, wider than any mark of a change.
void DeltaView::paintSelection(QPainter &painter, bool isNow) const
{
    const double band = std::max(12.0, 6 / scale());
    const DiagramLook &look = isNow ? m_look.now : m_look.before;
    painter.setPen(QPen(m_theme.accent, band, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.setOpacity(0.55);
    for (const TunnelLook &tunnel : look.tunnels) {
        if (selected(isNow).tunnels.contains(tunnel.tunnel) && !tunnel.line.isNull())
            painter.drawPolyline(tunnel.line.polygon());
    }
    for (const CardLook &card : look.cards) {
        if (selected(isNow).sites.contains(card.site))
            painter.drawRoundedRect(card.rect.adjusted(-3, -3, 3, 3), 8, 8);
    }
    for (const NoteLook &note : look.notes) {
        if (selected(isNow).notes.contains(note.note))
            painter.drawRoundedRect(note.rect.adjusted(-3, -3, 3, 3), 8, 8);
    }
    painter.setOpacity(1);
}

void DeltaView::resizeEvent(QResizeEvent *) { layRooms(); }

void DeltaView::zoomAt(const QPointF &position, double factor)
{
    const QPointF middle = pictureRoom(isInNow(position)).center();
    const QPointF under = m_centre + (position - middle) / scale();
    m_zoom = std::clamp(m_zoom * factor, 1.0, MostZoom / m_fitted);
    m_centre = under - (position - middle) / scale();
    if (m_zoom <= 1)
        m_centre = m_look.bounds.center();
    update();
}

void DeltaView::wheelEvent(QWheelEvent *event)
{
    constexpr double UnitsAStep = 120;
    zoomAt(event->position(), std::pow(ZoomStep, event->angleDelta().y() / UnitsAStep));
    event->accept();
}

void DeltaView::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = event->button() == Qt::LeftButton;
    m_isDragged = false;
    m_pressedAt = event->position();
    m_draggedFrom = m_centre;
}

void DeltaView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPressed)
        return;
    const QPointF moved = event->position() - m_pressedAt;
    m_isDragged = m_isDragged || moved.manhattanLength() >= QApplication::startDragDistance();
    if (m_isDragged) {
        m_centre = m_draggedFrom - moved / scale();
        update();
    }
}

void DeltaView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClick = m_isPressed && !m_isDragged && m_comparison;
    m_isPressed = false;
    const bool isNow = isInNow(event->position());
    if (isClick && pictureRoom(isNow).contains(event->position()))
        Q_EMIT clicked(isNow, objectsAt(event->position(), isNow));
}

PictureObjects DeltaView::objectsAt(const QPointF &position, bool isNow) const
{
    const QPointF point = m_centre + (position - pictureRoom(isNow).center()) / scale();
    const DiagramLook &look = isNow ? m_look.now : m_look.before;
    PictureObjects out;
    for (const CardLook &card : look.cards) {
        if (card.rect.contains(point)) {
            out.sites.insert(card.site);
            return out;
        }
    }
    for (const NoteLook &note : look.notes) {
        if (note.rect.contains(point)) {
            out.notes.insert(note.note);
            return out;
        }
    }
    double nearest = NearLine / scale();
    for (const TunnelLook &tunnel : look.tunnels) {
        const Route &route = tunnel.line;
        const double distance =
            route.isNull() ? nearest : distanceTo(route.piece(route.pieceNear(point)), point);
        const bool isOnName = std::ranges::any_of(
            tunnel.pills, [&](const Pill &pill) { return pill.box.contains(point); });
        if (isOnName || distance < nearest) {
            out.tunnels = {tunnel.tunnel};
            nearest = isOnName ? 0 : distance;
        }
    }
    return out;
}

void DeltaView::keyPressEvent(QKeyEvent *event)
{
    const auto move = [&](double x, double y) {
        m_centre += QPointF(x, y) * KeyStep / scale();
        update();
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1, 0);
    case Qt::Key_Right:
        return move(1, 0);
    case Qt::Key_Up:
        return move(0, -1);
    case Qt::Key_Down:
        return move(0, 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomAt(pictureRoom(true).center(), ZoomStep);
    case Qt::Key_Minus:
        return zoomAt(pictureRoom(true).center(), 1 / ZoomStep);
    case Qt::Key_0:
        return zoomToFit();
    default:
        QWidget::keyPressEvent(event);
    }
}

void DeltaView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DeltaView::retranslate()
{
    setAccessibleName(tr("Before and after"));
    setAccessibleDescription(tr("Both designs in one layout; the lists beside them say the same."));
    update();
}

} // namespace hubwright
