// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_picture.h"
#include "ui/canvas/tools/drop_tool.h"
#include "ui/canvas/tools/select_tool.h"
#include "ui/canvas/view_fit.h"

#include <QGraphicsView>

namespace hubwright {

class InlineEditor;
class Legend;
class Minimap;

/// The window onto the scene: zoom around the pointer with the wheel or a pinch, pan with
/// the middle button, the space bar or two fingers, and what the keyboard does to the
/// selection.
class CanvasView final : public QGraphicsView {
    Q_OBJECT

public:
    explicit CanvasView(CanvasScene &scene, QWidget *parent = nullptr);

    CanvasScene &canvasScene() const { return m_scene; }

    enum class Mode { Select, Connect };
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }

    /// In per cent; kept within 1 to 400.
    void setZoom(qreal percent);
    qreal zoom() const { return transform().m11() * 100; }
    /// All cards and notes into the view, at 100 % at most, and none of them beneath the
    /// legend or the minimap.
    void zoomToFit();
    /// Where the legend lies in the viewport; null while there is none.
    QRect legendRect() const;
    /// Adds a palette entry at a free place in sight.
    void add(PaletteEntry entry);
    void setMinimapVisible(bool isVisible);
    /// Where something pasted goes: under the pointer, else the middle of the view.
    QPointF pastePoint() const;
    const CanvasPicture &picture() const { return m_picture; }

    /// Edits in place: the name of the one selected site or tunnel end, the text of the
    /// one selected note.  False: something else is selected.
    bool editInPlace();
    /// Edits the subnets of the one selected site on its card.
    void editSubnets();
    InlineEditor &editor() const { return *m_editor; }
    /// Another bend in the line of the one selected tunnel.
    void addBend();
    /// Selects the next bend of the selected tunnel; after the last the tunnel itself.
    void selectNextBend();

Q_SIGNALS:
    void zoomChanged(int percent);
    void modeChanged(hubwright::CanvasView::Mode mode);
    /// A file was dropped.
    void filesDropped(const QList<QUrl> &files);
    void menuWanted(const QPoint &globalAt);
    /// A slash: somebody wants to find something.
    void findWanted();
    /// A double click, or Return: the object wants its form.
    void editWanted();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    Tool &tool();
    Pointer pointerAt(const QPointF &viewportPoint, Qt::KeyboardModifiers modifiers) const;
    void zoomBy(qreal factor, const QPointF &around);
    void pan(const QPoint &pixels);
    ToFit toFit() const;
    /// Into the corner where it lies over the fewest cards and notes.
    void placeLegend();
    void nudge(int dx, int dy, bool isBig);
    void selectNext(bool isBackwards);
    /// Likewise through the tunnels and then the notes.
    void selectNextLine(bool isBackwards);
    void doubleClickOnSite(const SiteItem &item, const QPointF &at);
    void doubleClickOnTunnel(const TunnelItem &item, const QPointF &at);
    void placeMinimap();
    void showCursor();

    void paintLater(const std::vector<QRectF> &sceneRects);
    void showLegend();
    void paintInvitation(QPainter &painter) const;

    CanvasScene &m_scene;
    CanvasPicture m_picture;
    SelectTool m_select;
    ConnectTool m_connect;
    DropTool m_drop;
    Minimap *m_minimap;
    Legend *m_legend;
    InlineEditor *m_editor;
    Mode m_mode = Mode::Select;
    bool m_isPanning = false;
    bool m_isSpaceHeld = false;
    bool m_isPressed = false;
    QPoint m_panFrom;
};

} // namespace hubwright
