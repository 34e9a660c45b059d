// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparison.h"
#include "ui/diagram/delta_look.h"

#include <QWidget>

namespace hubwright {

/// Two designs side by side, or one above the other where that shows them larger: one
/// scale, one layout, moved and zoomed together.  What changes is marked as on paper.
/// The wheel zooms, dragging or arrow keys move, + - and 0 zoom by keyboard.
class DeltaView final : public QWidget {
    Q_OBJECT

public:
    explicit DeltaView(const Theme &theme, QWidget *parent = nullptr);

    /// Of what is painted from now on; the pictures have that of their layout.
    void setTheme(const Theme &theme);
    /// Shows these two with their captions; what was selected is not any more, unless they
    /// are the same two.  `look`: `deltaLook` of both.
    void show(std::shared_ptr<const Comparison> comparison, DeltaLook look);
    using QWidget::show;
    /// Frames the objects in both pictures and brings them into sight.
    void select(const PictureObjects &before, const PictureObjects &now);
    const PictureObjects &selected(bool isNow) const { return m_selected[isNow ? 1 : 0]; }

    const DeltaLook &look() const { return m_look; }
    /// Where a point of the common layout lies on the widget, in one of the pictures.
    QPointF onWidget(const QPointF &point, bool isNow) const;
    void zoomToFit();

    QSize sizeHint() const override { return {760, 480}; }

Q_SIGNALS:
    /// A site or a tunnel was clicked, or nothing.
    void clicked(bool isNow, const hubwright::PictureObjects &objects);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layRooms();
    QRectF pictureRoom(bool isNow) const;
    double scale() const { return m_fitted * m_zoom; }
    void zoomAt(const QPointF &position, double factor);
    bool isInNow(const QPointF &position) const { return m_rooms[1].contains(position); }
    PictureObjects objectsAt(const QPointF &position, bool isNow) const;
    void paintPicture(QPainter &painter, bool isNow) const;
    void paintSelection(QPainter &painter, bool isNow) const;
    void retranslate();

    Theme m_theme;
    std::shared_ptr<const Comparison> m_comparison;
    DeltaLook m_look;
    PictureObjects m_selected[2];
    QRectF m_rooms[2];
    double m_fitted = 1; ///< Pixels to a scene unit when all is in sight.
    double m_zoom = 1;
    QPointF m_centre; ///< Scene point in the middle of both pictures.
    QPointF m_pressedAt;
    QPointF m_draggedFrom;
    bool m_isPressed = false;
    bool m_isDragged = false;
};

} // namespace hubwright
