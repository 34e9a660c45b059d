// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/connect_tool.h"

#include "model/topology/edits.h"

namespace hubwright {

void ConnectTool::start(const Id<Site> &from) { m_from = from; }

void ConnectTool::press(const Pointer &pointer)
{
    const SiteItem *item = m_scene.siteAt(pointer.at);
    if (!item)
        item = m_scene.rimAt(pointer.at);
    m_from = item ? item->id() : Id<Site> {};
}

void ConnectTool::drag(const Pointer &pointer)
{
    const SiteItem *from = m_scene.siteItem(m_from);
    if (!from)
        return;
    const SiteItem *to = m_scene.siteAt(pointer.at);
    const Id<Site> over = to && to != from ? to->id() : Id<Site> {};
    m_scene.hover(over, {});
    if (over != m_over) {
        m_over = over;
        m_wouldBe = over.isEmpty() ? TunnelPreview {}
                                   : tunnelPreview(m_scene.drawing().analysis(), m_from, m_over);
    }
    CanvasPreview preview;
    // From rim to rim, as it will be drawn; the rest of the way to the pointer is no tunnel.
    const QRectF target = over.isEmpty() ? QRectF(pointer.at, QSizeF(0, 0)) : to->card();
    preview.tunnel = tunnelLine(from->card(), target).piece(0);
    preview.words = m_wouldBe.words;
    preview.canBe = m_wouldBe.canBe;
    m_scene.setPreview(preview);
}

void ConnectTool::release(const Pointer &pointer)
{
    const Id<Site> from = m_from;
    cancel();
    const SiteItem *to = m_scene.siteAt(pointer.at);
    if (from.isEmpty() || !to || to->id() == from)
        return;
    Drawing &drawing = m_scene.drawing();
    const Edit edit = addTunnel(drawing.topology(), from, to->id());
    drawing.edit(edit);
    for (const Subject &subject : subjectsOf(edit)) {
        const auto *tunnel = std::get_if<Id<Tunnel>>(&subject);
        if (tunnel && drawing.topology().tunnel(*tunnel))
            drawing.selection().select(*tunnel);
    }
}

void ConnectTool::cancel()
{
    m_from = {};
    m_over = {};
    m_wouldBe = {};
    m_scene.hover({}, {});
    m_scene.endPreview();
}

void ConnectTool::hover(const Pointer &pointer)
{
    const SiteItem *item = m_scene.siteAt(pointer.at);
    m_scene.hover(item ? item->id() : Id<Site> {}, {});
}

} // namespace hubwright
