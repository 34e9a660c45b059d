// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/note_look.h"

#include <QGraphicsItem>

namespace hubwright {

/// A note on the canvas, in scene coordinates.  Draws a look and nothing else.
class NoteItem final : public QGraphicsItem {
public:
    enum { Type = UserType + 3 };

    explicit NoteItem(Id<Note> id) : m_id(std::move(id)) { setZValue(0.8); }

    const Id<Note> &id() const { return m_id; }
    const NoteLook &look() const { return m_look; }
    void show(const Note &note, const QPointF &centre, const NoteState &state, const Theme &theme);

    const QRectF &rect() const { return m_look.rect; }

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_look.bounds(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override;

private:
    Id<Note> m_id;
    NoteLook m_look;
};

} // namespace hubwright
