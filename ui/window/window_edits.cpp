// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/drawing_edits.h"
#include "model/topology/edits.h"
#include "ui/canvas/clipboard.h"
#include "ui/canvas/tools/bend_gesture.h"
#include "ui/diagram/block_layout.h"
#include "ui/diagram/star_layout.h"
#include "ui/dialogs/profiles_dialog.h"
#include "ui/dialogs/smallest_fix_dialog.h"
#include "ui/dialogs/waive_dialog.h"
#include "ui/panels/inspector.h"
#include "ui/panels/tunnels_panel.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QMimeData>

namespace hubwright {

namespace {

/// The middle of the sites' places.
QPoint middleOf(const Topology &topology)
{
    QRect box;
    for (const auto &[id, place] : topology.placements)
        box |= QRect(place.x, place.y, 1, 1);
    for (const auto &[id, note] : topology.notes)
        box |= QRect(note.x, note.y, 1, 1);
    return box.isNull() ? QPoint() : box.center();
}

void selectNew(Drawing &drawing, const Edit &edit)
{
    Picked picked;
    for (const Subject &subject : subjectsOf(edit)) {
        const auto *site = std::get_if<Id<Site>>(&subject);
        if (site && drawing.topology().site(*site))
            picked.sites.push_back(*site);
        if (const auto *note = std::get_if<Id<Note>>(&subject))
            picked.notes.push_back(*note);
    }
    drawing.selection().set(std::move(picked));
}

} // namespace

bool MainWindow::runEdit(Command command)
{
    using enum Command;
    if (const auto arrangement = arrangementOf(command)) {
        const auto &picked = m_drawing.selection().picked().sites;
        const auto places = arranged(m_drawing.topology(), picked, *arrangement);
        m_drawing.edit(moveCards(m_drawing.topology(), places, isMirror(*arrangement),
                                 m_scene->notesAlong(places)));
        return true;
    }
    switch (command) {
    case Undo:
        commitTyping();
        m_drawing.undoStack().undo();
        return true;
    case Redo:
        m_drawing.undoStack().redo();
        return true;
    case Cut:
        cut();
        return true;
    case Copy:
        copy();
        return true;
    case Paste:
        paste();
        return true;
    case Duplicate:
        duplicate();
        return true;
    case Remove:
        removeSelected();
        return true;
    case SelectAll:
        selectAll();
        return true;
    case Rename:
        if (!m_drawing.isReadOnly() && m_view->editInPlace())
            return true;
        [[fallthrough]]; // A tunnel has no name of its own, its form has those of its ends.
    case EditDetails:
        m_inspectorDock->show();
        m_inspector->editSelected();
        return true;
    case EditSubnets:
        m_view->editSubnets();
        return true;
    case AddBend:
        m_view->addBend();
        return true;
    case NextBend:
        m_view->selectNextBend();
        return true;
    case Straighten:
        straighten();
        return true;
    case NoteFrame:
        toggleNoteFrames();
        return true;
    case StarLayout:
        layOut(starLayout(m_drawing.topology()));
        return true;
    case TierLayout:
        layOut(tierLayout(m_drawing.topology()));
        return true;
    case GridLayout:
        layOut(gridLayout(m_drawing.topology()));
        return true;
    case RegionLayout:
        layOut(regionLayout(m_drawing.topology()));
        return true;
    case AddHub:
    case AddVpc:
    case AddDataCentre:
    case AddBranch:
    case AddPartner:
    case AddNote:
        m_view->add(PaletteEntry(int(command) - int(AddHub)));
        return true;
    case ConnectToHub:
        connectToHub();
        return true;
    case ToggleHub:
        toggleHub();
        return true;
    case Fix:
        m_findings->fixCurrent();
        return true;
    case FixAll:
        fixAll();
        return true;
    case SmallestFix:
        showSmallestFix({});
        return true;
    case Waive:
        m_findings->waiveCurrent();
        return true;
    case Profiles: {
        const Picked &picked = m_drawing.selection().picked();
        const Tunnel *tunnel =
            picked.isOneTunnel() ? m_drawing.topology().tunnel(picked.tunnels.front()) : nullptr;
        showProfiles(tunnel
                         ? profileOf(m_drawing.topology(), *tunnel, std::max(picked.side, 0)).name
                         : QString());
        return true;
    }
    case NextFinding:
    case PreviousFinding:
        m_findings->goToNext(command == PreviousFinding);
        return true;
    case CopyTunnels:
        QApplication::clipboard()->setText(m_tunnels->asTsv());
        return true;
    default:
        return false;
    }
}

void MainWindow::copy() const
{
    const Topology part =
        extract(m_drawing.topology(), const_cast<Drawing &>(m_drawing).selection().picked());
    if (!part.sites().empty() || !part.notes.empty())
        QApplication::clipboard()->setMimeData(toMime(part));
}

void MainWindow::cut()
{
    copy();
    removeSelected();
}

void MainWindow::paste()
{
    const auto part = fromMime(QApplication::clipboard()->mimeData());
    if (!part) {
        showMessage(tr("The clipboard holds no sites and no notes."));
        return;
    }
    Topology placed = *part;
    for (const Placement &place : placementsForNew(placed))
        placed.placements.emplace(place.site, place);
    // Where the pointer is; on top of the originals one would not see the copies.
    const QPoint way = m_view->pastePoint().toPoint() - middleOf(placed);
    const Edit edit = addCopies(m_drawing.topology(), placed, snapped(way.x()), snapped(way.y()));
    m_drawing.edit(edit);
    selectNew(m_drawing, edit);
}

void MainWindow::duplicate()
{
    const Topology part = extract(m_drawing.topology(), m_drawing.selection().picked());
    if (part.sites().empty() && part.notes.empty())
        return;
    const Edit edit = addCopies(m_drawing.topology(), part, 2 * GridStep, 2 * GridStep);
    m_drawing.edit(edit);
    selectNew(m_drawing, edit);
}

void MainWindow::removeSelected()
{
    const Picked &picked = m_drawing.selection().picked();
    if (picked.bend >= 0)
        removeBend(m_drawing, Id<Tunnel>(picked.tunnels.front()), picked.bend);
    else if (!picked.isEmpty())
        m_drawing.edit(removeAll(m_drawing.topology(), picked.sites, picked.tunnels, picked.notes));
}

void MainWindow::straighten()
{
    std::vector<Edit> edits;
    for (const Id<Tunnel> &tunnel : m_drawing.selection().picked().tunnels)
        edits.push_back(bendTunnel(m_drawing.topology(), tunnel, {}));
    if (!edits.empty())
        m_drawing.edit(joined(edits.front().text, edits));
}

void MainWindow::toggleNoteFrames()
{
    std::vector<Edit> edits;
    for (const Id<Note> &id : m_drawing.selection().picked().notes) {
        Note note = m_drawing.topology().notes.at(id);
        note.form = note.form == Note::Form::Card ? Note::Form::Label : Note::Form::Card;
        edits.push_back(putNote(m_drawing.topology(), note));
    }
    if (!edits.empty())
        m_drawing.edit(joined(edits.front().text, edits));
}

void MainWindow::selectAll()
{
    Picked picked;
    for (const Site &site : m_drawing.topology().sites())
        picked.sites.push_back(site.id);
    for (const auto &[id, note] : m_drawing.topology().notes)
        picked.notes.push_back(id);
    m_drawing.selection().set(std::move(picked));
}

void MainWindow::layOut(const std::vector<Placement> &places)
{
    m_drawing.edit(moveCards(m_drawing.topology(), places, false, m_scene->notesAlong(places)));
    m_view->zoomToFit();
}

void MainWindow::connectToHub()
{
    Topology after = m_drawing.topology();
    std::vector<Edit> edits;
    for (const Id<Site> &id : m_drawing.selection().picked().sites) {
        const Site *site = after.site(id);
        const auto place = after.placements.find(id);
        if (!site || site->role == Role::Hub || place == after.placements.end())
            continue;
        const Site *nearest = nullptr;
        qreal least = std::numeric_limits<qreal>::max();
        for (const Site &hub : after.sites()) {
            const auto at = after.placements.find(hub.id);
            if (hub.role != Role::Hub || at == after.placements.end())
                continue;
            const qreal way =
                std::hypot(at->second.x - place->second.x, at->second.y - place->second.y);
            if (way < least) {
                least = way;
                nearest = &hub;
            }
        }
        const bool isConnected =
            nearest && std::ranges::any_of(after.tunnels(), [&](const Tunnel &tunnel) {
                return tunnel.endAt(id) >= 0 && tunnel.endAt(nearest->id) >= 0;
            });
        if (!nearest || isConnected)
            continue;
        edits.push_back(addTunnel(after, nearest->id, id));
        apply(edits.back(), after);
    }
    if (edits.empty())
        showMessage(tr("There is no hub that is not connected already."));
    else
        m_drawing.edit(joined(tr("Connect to the hub"), edits));
}

void MainWindow::toggleHub()
{
    std::vector<Edit> edits;
    const auto &sites = m_drawing.selection().picked().sites;
    for (const Id<Site> &id : sites) {
        Site site = *m_drawing.topology().site(id);
        site.role = site.role == Role::Hub ? Role::Spoke : Role::Hub;
        edits.push_back(changeSite(m_drawing.topology(), site, {}));
    }
    if (!edits.empty())
        m_drawing.edit(joined(tr("Change the role"), edits));
}

void MainWindow::waive(const Finding &finding)
{
    WaiveDialog dialog(finding, QDate::currentDate(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_drawing.edit(addWaiver(m_drawing.topology(), dialog.waiver()));
}

void MainWindow::fixAll()
{
    const std::vector<Edit> fixes =
        automaticFixes(m_drawing.topology(), {QDate::currentDate(), {}}, false);
    if (fixes.empty())
        showMessage(
            tr("No error can be fixed without a decision; look at the findings one by one."));
    else
        m_drawing.edit(joined(tr("Fix all errors"), fixes));
}

void MainWindow::showProfiles(const QString &name)
{
    commitTyping();
    ProfilesDialog dialog(m_drawing, name, this);
    dialog.exec();
}

void MainWindow::showSmallestFix(const RepairRequest &request)
{
    commitTyping();
    if (m_drawing.analyst().isBusy()) {
        showMessage(tr("The drawing is still being judged; try again in a moment."));
        return;
    }
    auto *dialog = new SmallestFixDialog(m_drawing.sharedAnalysis(), request, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Edit edit = dialog->chosen();
        // The judgement may be as another platform; the drawing keeps its own.
        for (Step &step : edit.steps) {
            auto *put = std::get_if<Put>(&step);
            auto *site = put ? std::get_if<Site>(&put->entity) : nullptr;
            const Site *drawn = site ? m_drawing.topology().site(site->id) : nullptr;
            if (drawn)
                site->platform = drawn->platform;
        }
        m_drawing.edit(std::move(edit));
    });
    dialog->open();
}

} // namespace hubwright
