// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology_document.h"

#include <QUndoCommand>

namespace hubwright {

/// An edit on the undo stack: doing it yields what takes it back, and so on.
class EditCommand final : public QUndoCommand {
public:
    /// Commands of the same gesture that follow each other become one step, such as
    /// arrow keys that move a card bit by bit.
    enum Gesture { Single = -1, Nudge = 1 };

    EditCommand(TopologyDocument &document, Edit edit, Gesture gesture = Single);

    void redo() override;
    void undo() override;
    int id() const override { return m_gesture; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    TopologyDocument &m_document;
    Edit m_edit; ///< What the next `redo` or `undo` applies.
    Gesture m_gesture;
};

} // namespace hubwright
