// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/drawing.h"

#include "ui/diagram/star_layout.h"

#include <algorithm>
#include <utility>

namespace hubwright {

Drawing::Drawing(QObject *parent) : QObject(parent)
{
    connect(&m_document, &TopologyDocument::changed, this, &Drawing::judgeAfter);
    connect(&m_document, &TopologyDocument::reset, this, [this] {
        m_selection.clear();
        m_waitingFix.reset();
        m_analyst.judge(topology());
    });
    connect(&m_analyst, &Analyst::busyChanged, this, &Drawing::applyWaitingFix,
            Qt::QueuedConnection);
}

void Drawing::setTopology(Topology topology)
{
    // A drawing whose file says nothing of places still has to be seen.  Showing is
    // no edit: the places are written when something else is.
    for (const Placement &place : placementsForNew(topology))
        topology.placements.emplace(place.site, place);
    m_undoStack.clear();
    m_document.setTopology(std::move(topology));
}

void Drawing::edit(Edit edit, EditCommand::Gesture gesture)
{
    if (edit.isEmpty())
        return;
    if (m_isReadOnly) {
        Q_EMIT refused();
        return;
    }
    m_undoStack.push(new EditCommand(m_document, std::move(edit), gesture));
}

void Drawing::applyFix(const Edit &fix)
{
    if (m_analyst.isBusy()) {
        m_waitingFix = fix;
        Q_EMIT fixWaits();
        return;
    }
    const bool isOffered = std::ranges::any_of(analysis().findings, [&](const Finding &finding) {
        return std::ranges::find(finding.fixes, fix, &Fix::edit) != finding.fixes.end();
    });
    if (isOffered)
        edit(fix);
    else
        Q_EMIT fixOutdated();
}

void Drawing::applyWaitingFix()
{
    if (m_analyst.isBusy() || !m_waitingFix)
        return;
    const Edit fix = *std::exchange(m_waitingFix, std::nullopt);
    applyFix(fix);
}

void Drawing::setReadOnly(bool isReadOnly)
{
    if (m_isReadOnly == isReadOnly)
        return;
    m_isReadOnly = isReadOnly;
    Q_EMIT readOnlyChanged(isReadOnly);
}

void Drawing::judgeAfter(const std::vector<Subject> &subjects)
{
    m_selection.keepWithin(topology());
    if (!std::ranges::all_of(subjects, isAppearance))
        m_analyst.judge(topology(), subjects);
}

bool Drawing::selectNamed(const QString &object)
{
    if (topology().site({object})) {
        m_selection.select(Id<Site> {object});
        return true;
    }
    if (topology().tunnel({object})) {
        m_selection.select(Id<Tunnel> {object});
        return true;
    }
    const EndRef end = topology().endNamed(object);
    if (!end.isValid())
        return false;
    m_selection.select(topology().tunnels()[size_t(end.tunnel)].id, end.side);
    return true;
}

void Drawing::selectCulprit(const Finding &finding)
{
    if (const auto *site = std::get_if<Id<Site>>(&finding.at.subject);
        site && topology().site(*site))
        m_selection.select(*site);
    else if (const auto *tunnel = std::get_if<Id<Tunnel>>(&finding.at.subject);
             tunnel && topology().tunnel(*tunnel))
        m_selection.select(*tunnel, finding.at.side);
    else if (!selectNamed(finding.object))
        m_selection.clear();
}

} // namespace hubwright
