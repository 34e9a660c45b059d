// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/drop_tool.h"

#include "model/topology/drawing_edits.h"
#include "ui/diagram/star_layout.h"

namespace hubwright {

void DropTool::preview(PaletteEntry entry, const QPointF &at)
{
    const Topology &topology = m_scene.drawing().topology();
    const QPointF centre(snapped(at.x()), snapped(at.y()));
    if (entry == PaletteEntry::Note) {
        CanvasPreview preview;
        preview.note = noteLook(newNote(topology, at), centre, {}, m_scene.theme());
        m_scene.setPreview(preview);
        return;
    }
    CardLook look = cardLook(newSite(topology, entry), centre, {}, m_scene.theme());
    look.opacity = 0.75;
    const auto hub = hubInReach(topology, at);
    const SiteItem *item = hub ? m_scene.siteItem(*hub) : nullptr;
    CanvasPreview preview;
    preview.card = look;
    preview.tunnel = item ? QLineF(item->card().center(), centre) : QLineF();
    m_scene.setPreview(preview);
}

void DropTool::drop(PaletteEntry entry, const QPointF &at)
{
    cancel();
    Drawing &drawing = m_scene.drawing();
    if (entry == PaletteEntry::Note) {
        const Note note = newNote(drawing.topology(), at);
        drawing.edit(putNote(drawing.topology(), note));
        if (drawing.topology().notes.contains(note.id))
            drawing.selection().select(note.id);
        return;
    }
    const Site site = newSite(drawing.topology(), entry);
    drawing.edit(addSiteBesideHub(drawing.topology(), site, at));
    if (drawing.topology().site(site.id))
        drawing.selection().select(site.id);
}

void DropTool::cancel() { m_scene.endPreview(); }

} // namespace hubwright
