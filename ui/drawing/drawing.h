// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology_document.h"
#include "ui/commands/edit_command.h"
#include "ui/drawing/analyst.h"
#include "ui/drawing/selection.h"

#include <QUndoStack>

#include <optional>

namespace hubwright {

/// One open drawing as the window's parts see it: the document, its undo stack, its
/// newest judgement and the selection.  Every change of the topology goes through
/// `edit`; everybody else listens to the parts' signals.
class Drawing : public QObject {
    Q_OBJECT

public:
    explicit Drawing(QObject *parent = nullptr);

    TopologyDocument &document() { return m_document; }
    const Topology &topology() const { return m_document.topology(); }
    QUndoStack &undoStack() { return m_undoStack; }
    Analyst &analyst() { return m_analyst; }
    const Analysis &analysis() const { return *m_analyst.analysis(); }
    std::shared_ptr<const Analysis> sharedAnalysis() const { return m_analyst.analysis(); }
    Selection &selection() { return m_selection; }

    /// Takes another topology in place of this one; the undo stack starts anew.
    void setTopology(Topology topology);
    /// One undo step.  An empty edit is none; in a read-only drawing nothing happens
    /// and `refused` is told.
    void edit(Edit edit, EditCommand::Gesture gesture = EditCommand::Single);

    /// A fix that the newest judgement offers, as one undo step.  While the drawing is
    /// being judged it waits (`fixWaits`) until that is done.  Where nobody offers it any
    /// more it was made for what is no longer drawn: nothing happens but `fixOutdated`.
    void applyFix(const Edit &fix);

    bool isReadOnly() const { return m_isReadOnly; }
    void setReadOnly(bool isReadOnly);

    /// Selects the site, tunnel or tunnel end of that name.  False if there is none.
    bool selectNamed(const QString &object);
    /// Selects what the finding points at.
    void selectCulprit(const Finding &finding);

Q_SIGNALS:
    /// An edit came while the drawing is read-only.
    void refused();
    void readOnlyChanged(bool isReadOnly);
    void fixWaits();
    void fixOutdated();

private:
    void applyWaitingFix();
    void judgeAfter(const std::vector<Subject> &subjects);

    TopologyDocument m_document;
    QUndoStack m_undoStack;
    Analyst m_analyst;
    Selection m_selection;
    std::optional<Edit> m_waitingFix;
    bool m_isReadOnly = false;
};

} // namespace hubwright
