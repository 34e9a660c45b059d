// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/edit_command.h"

namespace hubwright {

EditCommand::EditCommand(TopologyDocument &document, Edit edit, Gesture gesture)
    : QUndoCommand(edit.text), m_document(document), m_edit(std::move(edit)), m_gesture(gesture)
{}

void EditCommand::redo() { m_edit = m_document.apply(m_edit); }

void EditCommand::undo() { redo(); }

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *later = static_cast<const EditCommand *>(other);
    if (subjectsOf(later->m_edit) != subjectsOf(m_edit))
        return false;
    // Both are done, so both hold their inverses: taking the pair back means the
    // later one first.  The earlier one wins on what both put.
    m_edit.steps.insert(m_edit.steps.begin(), later->m_edit.steps.begin(),
                        later->m_edit.steps.end());
    return true;
}

} // namespace hubwright
