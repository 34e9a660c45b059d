// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/note_item.h"

#include "ui/diagram/look.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace hubwright {

void NoteItem::show(const Note &note, const QPointF &centre, const NoteState &state,
                    const Theme &theme)
{
    prepareGeometryChange();
    m_look = noteLook(note, centre, state, theme);
}

void NoteItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const qreal scale =
        QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    paintNote(*painter, m_look, detailAt(scale) != Detail::Full);
}

} // namespace hubwright
