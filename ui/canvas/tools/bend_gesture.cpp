// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/bend_gesture.h"

#include "model/topology/drawing_edits.h"
#include "ui/diagram/star_layout.h"

namespace hubwright {

namespace {

constexpr qreal NearPixels = 7;

/// Puts a new bend among those of the line, where the line comes nearest to the point;
/// returns its position.
size_t insertInto(std::vector<QPointF> &bends, const Route &line, const QPointF &at)
{
    const size_t piece = line.pieceNear(at);
    bends.insert(bends.begin() + std::ptrdiff_t(piece), at);
    return piece;
}

QPointF middleOfLongest(const Route &line)
{
    QLineF longest;
    for (size_t i = 0; i < line.pieces(); ++i) {
        if (line.piece(i).length() > longest.length())
            longest = line.piece(i);
    }
    return longest.center();
}

} // namespace

void BendGesture::take(const Id<Tunnel> &tunnel, int bend)
{
    m_tunnel = tunnel;
    m_bends = bendsOf(m_scene.drawing().topology(), tunnel);
    m_held = size_t(bend);
    Q_ASSERT(m_held < m_bends.size());
}

bool BendGesture::make(const Id<Tunnel> &tunnel, const QPointF &at)
{
    const TunnelItem *item = m_scene.tunnelItem(tunnel);
    m_tunnel = tunnel;
    m_bends = bendsOf(m_scene.drawing().topology(), tunnel);
    if (!item || m_bends.size() >= Bends::MostPoints)
        return false;
    m_held = insertInto(m_bends, item->look().line, at);
    return true;
}

std::pair<QPointF, QPointF> BendGesture::neighbours() const
{
    const Tunnel *tunnel = m_scene.drawing().topology().tunnel(m_tunnel);
    const auto middleOf = [&](size_t side) {
        const SiteItem *item = tunnel ? m_scene.siteItem(tunnel->ends[side].site) : nullptr;
        return item ? item->card().center() : QPointF();
    };
    return {m_held == 0 ? middleOf(0) : m_bends[m_held - 1],
            m_held + 1 == m_bends.size() ? middleOf(1) : m_bends[m_held + 1]};
}

QPointF BendGesture::aligned(const Pointer &pointer)
{
    if (pointer.modifiers & Qt::AltModifier) {
        m_scene.setPreview({});
        return pointer.at;
    }
    const QPointF free(snapped(pointer.at.x()), snapped(pointer.at.y()));
    const qreal near = std::max(NearPixels / pointer.scale, GridStep / 2.0);
    std::optional<QPointF> column; // The nearest on about the same x and y.
    std::optional<QPointF> row;
    const auto offer = [&](const QPointF &other) {
        const QPointF way = other - pointer.at;
        if (std::abs(way.x()) <= near &&
            (!column || std::abs(way.x()) < std::abs(column->x() - pointer.at.x())))
            column = other;
        if (std::abs(way.y()) <= near &&
            (!row || std::abs(way.y()) < std::abs(row->y() - pointer.at.y())))
            row = other;
    };
    const auto [before, after] = neighbours();
    offer(before);
    offer(after);
    for (const auto &[id, place] : m_scene.drawing().topology().placements)
        offer(QPointF(place.x, place.y));
    const QPointF to(column ? column->x() : free.x(), row ? row->y() : free.y());
    CanvasPreview preview;
    if (column)
        preview.guides.emplace_back(*column, QPointF(column->x(), to.y()));
    if (row)
        preview.guides.emplace_back(*row, QPointF(to.x(), row->y()));
    if (isStraight(pointer.at, pointer.scale))
        preview.guides = {QLineF(before, after)};
    m_scene.setPreview(preview);
    return to;
}

bool BendGesture::isStraight(const QPointF &at, qreal scale) const
{
    const auto [before, after] = neighbours();
    return distanceTo(QLineF(before, after), at) * scale < NearPixels;
}

std::vector<QPointF> BendGesture::bendsWith(const QPointF &at, bool isKept) const
{
    std::vector<QPointF> out = m_bends;
    if (isKept)
        out[m_held] = at;
    else
        out.erase(out.begin() + std::ptrdiff_t(m_held));
    return out;
}

void BendGesture::drag(const Pointer &pointer)
{
    const QPointF at = aligned(pointer);
    m_scene.previewBends(m_tunnel, bendsWith(at, !isStraight(pointer.at, pointer.scale)));
}

void BendGesture::release(const Pointer &pointer)
{
    Drawing &drawing = m_scene.drawing();
    const QPointF at = aligned(pointer);
    const bool isKept = !isStraight(pointer.at, pointer.scale);
    if (drawing.topology().tunnel(m_tunnel)) {
        drawing.edit(bendTunnel(drawing.topology(), m_tunnel, scenePoints(bendsWith(at, isKept))));
        drawing.selection().selectBend(m_tunnel, isKept ? int(m_held) : -1);
    }
    m_scene.endPreview();
}

void addBend(CanvasScene &scene, const Id<Tunnel> &tunnel, const std::optional<QPointF> &at)
{
    Drawing &drawing = scene.drawing();
    const TunnelItem *item = scene.tunnelItem(tunnel);
    std::vector<QPointF> bends = bendsOf(drawing.topology(), tunnel);
    if (!item || item->look().line.isNull() || bends.size() >= Bends::MostPoints)
        return;
    const QPointF wanted = at ? *at : middleOfLongest(item->look().line);
    const size_t held =
        insertInto(bends, item->look().line, QPointF(snapped(wanted.x()), snapped(wanted.y())));
    drawing.edit(bendTunnel(drawing.topology(), tunnel, scenePoints(bends)));
    if (!drawing.isReadOnly())
        drawing.selection().selectBend(tunnel, int(held));
}

void removeBend(Drawing &drawing, const Id<Tunnel> &tunnel, int bend)
{
    std::vector<QPointF> bends = bendsOf(drawing.topology(), tunnel);
    if (bend < 0 || size_t(bend) >= bends.size())
        return;
    bends.erase(bends.begin() + bend);
    drawing.edit(bendTunnel(drawing.topology(), tunnel, scenePoints(bends)));
}

} // namespace hubwright
