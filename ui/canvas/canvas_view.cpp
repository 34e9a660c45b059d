// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_view.h"

#include "model/topology/drawing_edits.h"
#include "ui/canvas/canvas_outline.h"
#include "ui/canvas/canvas_tip.h"
#include "ui/canvas/inline_editor.h"
#include "ui/canvas/legend.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/networks_text.h"
#include "ui/diagram/star_layout.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace hubwright {

namespace {

constexpr qreal LeastZoom = 0.01; // Ten thousand sites fit into a window.
constexpr qreal MostZoom = 4;

/// Two fingers on a touchpad mean to move the paper, where a wheel means to zoom.
bool isTouchpad(const QWheelEvent &event)
{
    const QPointingDevice *device = event.pointingDevice();
    return event.phase() != Qt::NoScrollPhase ||
           (device && device->type() == QInputDevice::DeviceType::TouchPad);
}

std::optional<PaletteEntry> draggedEntry(const QMimeData *mime)
{
    const QString format = QString::fromLatin1(PaletteMime);
    if (!mime->hasFormat(format))
        return {};
    return paletteEntryFromWord(QString::fromUtf8(mime->data(format)));
}

} // namespace

CanvasView::CanvasView(CanvasScene &scene, QWidget *parent)
    : QGraphicsView(&scene, parent),
      m_scene(scene),
      m_picture(scene),
      m_select(scene),
      m_connect(scene),
      m_drop(scene),
      m_minimap(new Minimap(scene, *this)),
      m_legend(new Legend(this)),
      m_editor(new InlineEditor(scene, *this))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setAcceptDrops(true);
    setMouseTracking(true);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(AnchorViewCenter);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOptimizationFlag(DontAdjustForAntialiasing);
    setFocusPolicy(Qt::StrongFocus);
    CanvasOutline::install();
    connect(&scene, &CanvasScene::contentChanged, this,
            [this] { CanvasOutline::tellContent(*this); });
    connect(&scene.drawing().selection(), &Selection::changed, this,
            [this] { CanvasOutline::tellSelection(*this); });
    connect(&scene, &CanvasScene::contentChanged, this, &CanvasView::showLegend);
    connect(&scene, &CanvasScene::paintWanted, this, &CanvasView::paintLater);
}

Tool &CanvasView::tool()
{
    return m_mode == Mode::Connect ? static_cast<Tool &>(m_connect) : m_select;
}

void CanvasView::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    tool().cancel();
    m_mode = mode;
    showCursor();
    Q_EMIT modeChanged(mode);
}

Pointer CanvasView::pointerAt(const QPointF &viewportPoint, Qt::KeyboardModifiers modifiers) const
{
    const QPointF at = viewportTransform().inverted().map(viewportPoint);
    return {at, modifiers, transform().m11()};
}

void CanvasView::setZoom(qreal percent)
{
    zoomBy(percent / 100 / transform().m11(), QPointF(viewport()->rect().center()));
}

void CanvasView::zoomBy(qreal factor, const QPointF &around)
{
    const qreal now = transform().m11();
    const qreal wanted = std::clamp(now * factor, LeastZoom, MostZoom);
    const QPointF before = viewportTransform().inverted().map(around);
    setTransform(QTransform::fromScale(wanted, wanted));
    const QPointF after = viewportTransform().map(before);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    int(std::lround(after.x() - around.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                  int(std::lround(after.y() - around.y())));
    m_minimap->update();
    m_editor->place();
    Q_EMIT zoomChanged(int(std::lround(zoom())));
}

void CanvasView::zoomToFit()
{
    if (m_scene.contentRect().isNull()) {
        setZoom(100);
        centerOn(0, 0);
        return;
    }
    const ViewFit fit = fitted(toFit());
    setZoom(100 * fit.scale);
    centerOn(fit.middle);
    placeLegend();
}

ToFit CanvasView::toFit() const
{
    ToFit what {m_scene.contentRect(), m_scene.boxesToSee(), viewport()->size(), {}, {}};
    if (!m_minimap->isHidden())
        what.minimap = m_minimap->geometry().translated(-viewport()->geometry().topLeft());
    if (!m_legend->isHidden())
        what.legend = m_legend->size();
    return what;
}

QRect CanvasView::legendRect() const
{
    return m_legend->isHidden()
               ? QRect()
               : m_legend->geometry().translated(-viewport()->geometry().topLeft());
}

void CanvasView::placeLegend()
{
    if (m_legend->isHidden())
        return;
    const ToFit what = toFit();
    std::vector<QRectF> boxes;
    for (const QRectF &box : what.boxes)
        boxes.push_back(viewportTransform().mapRect(box));
    m_legend->move(legendCorner(what, boxes).first + viewport()->geometry().topLeft());
}

void CanvasView::add(PaletteEntry entry)
{
    const QPointF middle = mapToScene(viewport()->rect().center());
    const QPointF place = freePlace(m_scene.drawing().topology(), middle);
    m_drop.drop(entry, place);
    ensureVisible(QRectF(place - QPointF(120, 70), QSizeF(240, 140)), 30, 30);
    if (entry == PaletteEntry::Note)
        editInPlace();
}

QPointF CanvasView::pastePoint() const
{
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    return mapToScene(viewport()->rect().contains(pointer) ? pointer : viewport()->rect().center());
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    const bool isPan =
        event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceHeld);
    if (isPan) {
        m_isPanning = true;
        m_panFrom = event->pos();
        showCursor();
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    tool().press(pointerAt(event->position(), event->modifiers()));
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isPanning) {
        pan(event->pos() - std::exchange(m_panFrom, event->pos()));
        return;
    }
    const Pointer pointer = pointerAt(event->position(), event->modifiers());
    if (m_isPressed)
        tool().drag(pointer);
    else
        tool().hover(pointer);
    showCursor();
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isPanning && event->button() != Qt::RightButton) {
        m_isPanning = false;
        showCursor();
        return;
    }
    if (!m_isPressed || event->button() != Qt::LeftButton)
        return;
    m_isPressed = false;
    tool().release(pointerAt(event->position(), event->modifiers()));
    if (m_mode == Mode::Connect && !(event->modifiers() & Qt::ShiftModifier))
        setMode(Mode::Select);
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPointF at = mapToScene(event->pos());
    if (event->button() != Qt::LeftButton)
        return mousePressEvent(event);
    if (const SiteItem *site = m_scene.siteAt(at))
        return doubleClickOnSite(*site, at);
    if (m_scene.noteAt(at)) {
        editInPlace();
        return;
    }
    const auto [bent, bend] = m_scene.bendAt(at, transform().m11());
    if (bent)
        return removeBend(m_scene.drawing(), bent->id(), bend);
    if (const TunnelItem *tunnel = m_scene.tunnelAt(at))
        return doubleClickOnTunnel(*tunnel, at);
    mousePressEvent(event);
}

void CanvasView::doubleClickOnSite(const SiteItem &item, const QPointF &at)
{
    const QPointF inCard = at - item.pos();
    if (m_scene.drawing().isReadOnly())
        Q_EMIT editWanted();
    else if (item.look().head.contains(inCard))
        m_editor->rename(item.id());
    else if (subnetArea(item.look()).contains(inCard))
        m_editor->editSubnets(item.id());
    else
        Q_EMIT editWanted();
}

void CanvasView::doubleClickOnTunnel(const TunnelItem &item, const QPointF &at)
{
    const int side = item.sideAt(at);
    if (m_scene.drawing().isReadOnly() || item.look().markBox.contains(at))
        Q_EMIT editWanted();
    else if (side >= 0)
        m_editor->rename(item.id(), side);
    else
        hubwright::addBend(m_scene, item.id(), at);
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    const bool isZoom = event->modifiers() & Qt::ControlModifier;
    if (!isZoom && isTouchpad(*event)) {
        // Without pixels the driver tells eighths of a degree; a third of them feels right.
        const QPoint pixels = event->pixelDelta();
        pan(pixels.isNull() ? event->angleDelta() / 3 : pixels);
        event->accept();
        return;
    }
    const int turn = event->angleDelta().y();
    if (event->modifiers() & Qt::ShiftModifier) {
        // Some platforms turn the wheel's direction by themselves while Shift is held.
        pan({turn != 0 ? turn : event->angleDelta().x(), 0});
        return;
    }
    if (turn != 0)
        zoomBy(std::pow(1.0015, turn), event->position());
    event->accept();
}

void CanvasView::pan(const QPoint &pixels)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - pixels.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - pixels.y());
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    const QPointF at = mapToScene(event->pos());
    Selection &selection = m_scene.drawing().selection();
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const SiteItem *site = m_scene.siteAt(at)) {
            if (!selection.picked().has(site->id()))
                selection.select(site->id());
        } else if (const NoteItem *note = m_scene.noteAt(at)) {
            if (!selection.picked().has(note->id()))
                selection.select(note->id());
        } else if (const TunnelItem *tunnel = m_scene.tunnelAt(at)) {
            if (!selection.picked().has(tunnel->id()))
                selection.select(tunnel->id(), tunnel->sideAt(at));
        }
    }
    Q_EMIT menuWanted(event->globalPos());
}

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedEntry(event->mimeData()) || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    if (const auto entry = draggedEntry(event->mimeData()))
        m_drop.preview(*entry, mapToScene(event->position().toPoint()));
    event->acceptProposedAction();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent *) { m_drop.cancel(); }

void CanvasView::dropEvent(QDropEvent *event)
{
    if (const auto entry = draggedEntry(event->mimeData())) {
        m_drop.drop(*entry, mapToScene(event->position().toPoint()));
        setFocus();
        event->acceptProposedAction();
        if (*entry == PaletteEntry::Note)
            editInPlace();
    } else if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
        Q_EMIT filesDropped(event->mimeData()->urls());
    }
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    placeMinimap();
}

void CanvasView::placeMinimap()
{
    m_minimap->move(width() - m_minimap->width() - 12, 12);
    showLegend();
    m_minimap->update();
}

void CanvasView::setMinimapVisible(bool isVisible) { m_minimap->setVisible(isVisible); }

void CanvasView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    m_minimap->update();
    m_editor->place();
}

void CanvasView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    m_picture.paint(painter, event->region(), viewportTransform(), viewport()->size(),
                    viewport()->devicePixelRatioF());
    if (m_scene.drawing().topology().sites().empty() && m_scene.drawing().topology().notes.empty())
        paintInvitation(painter);
}

void CanvasView::showLegend()
{
    m_legend->setLines(m_scene.legend(), m_scene.theme());
    placeLegend();
}

void CanvasView::paintLater(const std::vector<QRectF> &sceneRects)
{
    QRegion region;
    for (const QRectF &rect : sceneRects) {
        const QRectF seen = viewportTransform()
                                .mapRect(rect)
                                .adjusted(-2, -2, 2, 2)
                                .intersected(QRectF(viewport()->rect()));
        if (!seen.isEmpty())
            region |= seen.toAlignedRect();
    }
    viewport()->update(region);
}

void CanvasView::paintInvitation(QPainter &painter) const
{
    painter.setPen(m_scene.theme().dim);
    painter.setFont(uiFont(15));
    painter.drawText(viewport()->rect().adjusted(40, 0, -40, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Drag a hub from the palette to begin,\nor drop a file here."));
}

void CanvasView::showCursor()
{
    viewport()->setCursor(m_isPanning     ? QCursor(Qt::ClosedHandCursor)
                          : m_isSpaceHeld ? QCursor(Qt::OpenHandCursor)
                                          : tool().cursor());
}

bool CanvasView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = canvasTip(m_scene, mapToScene(help->pos()));
        QToolTip::showText(help->globalPos(),
                           tip.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")),
                           this);
        return true;
    }
    if (event->type() == QEvent::Leave)
        m_scene.hover({}, {});
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture)
            zoomBy(std::exp(gesture->value()), gesture->position());
        else if (gesture->gestureType() == Qt::SmartZoomNativeGesture)
            zoomToFit();
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

} // namespace hubwright
