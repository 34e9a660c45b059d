// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_outline.h"

#include "model/base/text.h"
#include "ui/canvas/canvas_view.h"

#include <QCoreApplication>
#include <QPointer>

namespace hubwright {

namespace {

struct Outline {
    Q_DECLARE_TR_FUNCTIONS(Outline)
};

QString networksText(const std::vector<Network> &networks)
{
    QStringList texts;
    for (const Network &network : networks)
        texts << network.text();
    return joinedUpTo(texts, 6);
}

QString findingsText(const SiteState &state)
{
    QStringList parts;
    if (state.errors > 0)
        parts << QCoreApplication::translate("Outline", "%n error(s)", nullptr, state.errors);
    if (state.warnings > 0)
        parts << QCoreApplication::translate("Outline", "%n warning(s)", nullptr, state.warnings);
    return parts.join(QStringLiteral(", "));
}

QString verdictText(TunnelState state)
{
    switch (state) {
    case TunnelState::Right:
        return Outline::tr("all intended traffic passes");
    case TunnelState::Lossy:
        return Outline::tr("some intended traffic is lost");
    case TunnelState::Down:
        return Outline::tr("down");
    case TunnelState::NotJudged:
        return Outline::tr("not judged");
    }
    Q_UNREACHABLE();
}

/// What the picture of a failure says of it; empty where there is none.
QString fateText(const SiteState &state)
{
    const QString lost = Outline::tr("directions lost: %1").arg(state.lost);
    switch (state.fate) {
    case SiteFate::AsDrawn:
        return {};
    case SiteFate::Failed:
        return Outline::tr("failed");
    case SiteFate::CutOff:
        return Outline::tr("cut off") + QStringLiteral(", ") + lost;
    case SiteFate::Loses:
        return lost;
    }
    Q_UNREACHABLE();
}

QString fateText(TunnelFate fate)
{
    switch (fate) {
    case TunnelFate::AsDrawn:
        return {};
    case TunnelFate::Failed:
        return Outline::tr("failed");
    case TunnelFate::TakesOver:
        return Outline::tr("takes over");
    }
    Q_UNREACHABLE();
}

/// One site, tunnel or note.
class OutlineEntry final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    OutlineEntry(CanvasView &view, Subject subject) : m_view(&view), m_subject(std::move(subject))
    {}

    const Subject &subject() const { return m_subject; }

    bool isValid() const override { return m_view && (site() || tunnel() || note()); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return site()     ? siteName(*site())
                   : tunnel() ? tunnelName(*tunnel())
                              : noteName(*note());
        if (kind == QAccessible::Description)
            return site() ? describe(*site()) : tunnel() ? describe(*tunnel()) : QString();
        return {};
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRectF box = site()     ? scene().siteItem(site()->id)->card()
                           : tunnel() ? scene().tunnelItem(tunnel()->id)->boundingRect()
                                      : scene().noteItem(note()->id)->rect();
        const QRect inView = m_view->mapFromScene(box).boundingRect();
        return {m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        const Picked &picked = scene().drawing().selection().picked();
        state.selectable = true;
        state.focusable = true;
        state.selected = site()     ? picked.has(site()->id)
                         : tunnel() ? picked.has(tunnel()->id)
                                    : picked.has(note()->id);
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = !m_view->viewport()->rect().intersects(
            QRect(m_view->viewport()->mapFromGlobal(rect().topLeft()), rect().size()));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action != pressAction() || !isValid())
            return;
        Selection &selection = scene().drawing().selection();
        if (site())
            selection.select(site()->id);
        else if (tunnel())
            selection.select(tunnel()->id);
        else
            selection.select(note()->id);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    CanvasScene &scene() const { return m_view->canvasScene(); }
    const Topology &topology() const { return scene().drawing().topology(); }
    const Site *site() const
    {
        const auto *id = std::get_if<Id<Site>>(&m_subject);
        return id && scene().siteItem(*id) ? topology().site(*id) : nullptr;
    }
    const Tunnel *tunnel() const
    {
        const auto *id = std::get_if<Id<Tunnel>>(&m_subject);
        return id && scene().tunnelItem(*id) ? topology().tunnel(*id) : nullptr;
    }

    const Note *note() const
    {
        const auto *id = std::get_if<Id<Note>>(&m_subject);
        const auto found = id ? topology().notes.find(*id) : topology().notes.end();
        return found != topology().notes.end() && scene().noteItem(*id) ? &found->second : nullptr;
    }

    static QString noteName(const Note &note)
    {
        return Outline::tr("note: %1").arg(oneLine(note.text));
    }
    static QString siteName(const Site &site)
    {
        const QString name = oneLine(site.name());
        return site.role == Role::Hub ? Outline::tr("%1, hub").arg(name)
                                      : Outline::tr("%1, site").arg(name);
    }
    static QString tunnelName(const Tunnel &tunnel)
    {
        return Outline::tr("tunnel %1 to %2")
            .arg(oneLine(tunnel.ends[0].site.key), oneLine(tunnel.ends[1].site.key));
    }

    QString describe(const Site &site) const
    {
        QStringList parts;
        const QString gateway = oneLine(site.gateway.text());
        parts << (gateway.isEmpty() ? Outline::tr("no gateway")
                                    : Outline::tr("gateway %1").arg(gateway));
        parts << (site.subnets.empty() ? Outline::tr("no subnets")
                                       : Outline::tr("subnets %1").arg(networksText(site.subnets)));
        const SiteState state = scene().stateOf(site);
        for (const QString &text : {findingsText(state), fateText(state)}) {
            if (!text.isEmpty())
                parts << text;
        }
        return parts.join(QStringLiteral("; "));
    }
    QString describe(const Tunnel &tunnel) const
    {
        const TunnelLineState state = scene().stateOf(tunnel);
        QStringList parts {state.fate == TunnelFate::AsDrawn ? verdictText(state.state)
                                                             : fateText(state.fate)};
        const Analysis &analysis = scene().drawing().analysis();
        const int at = analysis.topology.indexOf(tunnel.id);
        for (int side = 0; at >= 0 && side < 2; ++side) {
            const PlannedEnd end = analysis.plan->planned({at, side});
            parts << Outline::tr("end %1: local %2, target %3")
                         .arg(oneLine(end.name), networksText(end.local), networksText(end.target));
        }
        return parts.join(QStringLiteral("; "));
    }

    QPointer<CanvasView> m_view;
    Subject m_subject;
};

QString keyOf(const Subject &subject)
{
    if (const auto *site = std::get_if<Id<Site>>(&subject))
        return QLatin1Char('s') + site->key;
    if (const auto *tunnel = std::get_if<Id<Tunnel>>(&subject))
        return QLatin1Char('t') + tunnel->key;
    if (const auto *note = std::get_if<Id<Note>>(&subject))
        return QLatin1Char('n') + note->key;
    return {};
}

/// Notes stand behind sites and tunnels; -1: it is gone.
int indexOf(const Topology &topology, const Id<Note> &id)
{
    const auto found = topology.notes.find(id);
    if (found == topology.notes.end())
        return -1;
    return int(topology.sites().size() + topology.tunnels().size()) +
           int(std::distance(topology.notes.begin(), found));
}

QAccessibleInterface *outlineOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<CanvasView *>(object);
    return view ? new CanvasOutline(*view) : nullptr;
}

} // namespace

CanvasOutline::CanvasOutline(CanvasView &view) : QAccessibleWidget(&view, QAccessible::List) {}

CanvasOutline::~CanvasOutline()
{
    for (const auto &[key, id] : m_entries)
        QAccessible::deleteAccessibleInterface(id);
}

void CanvasOutline::install() { QAccessible::installFactory(outlineOf); }

void CanvasOutline::tellContent(CanvasView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void CanvasOutline::tellSelection(CanvasView &view)
{
    if (!QAccessible::isActive())
        return;
    const QAccessibleInterface *outline = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface *chosen = outline ? outline->focusChild() : nullptr;
    if (!chosen)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(outline->indexOfChild(chosen));
    QAccessible::updateAccessibility(&event);
}

CanvasView &CanvasOutline::canvas() const { return *qobject_cast<CanvasView *>(object()); }

int CanvasOutline::childCount() const
{
    const Topology &topology = canvas().canvasScene().drawing().topology();
    return int(topology.sites().size() + topology.tunnels().size() + topology.notes.size());
}

QAccessibleInterface *CanvasOutline::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const Topology &topology = canvas().canvasScene().drawing().topology();
    const auto sites = int(topology.sites().size());
    const auto lines = sites + int(topology.tunnels().size());
    const Subject subject = index < sites ? Subject(topology.sites()[size_t(index)].id)
                            : index < lines
                                ? Subject(topology.tunnels()[size_t(index - sites)].id)
                                : Subject(std::next(topology.notes.begin(), index - lines)->first);
    const QString key = keyOf(subject);
    if (const auto known = m_entries.find(key); known != m_entries.end())
        return QAccessible::accessibleInterface(known->second);
    auto *entry = new OutlineEntry(canvas(), subject);
    m_entries.emplace(key, QAccessible::registerAccessibleInterface(entry));
    return entry;
}

int CanvasOutline::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *entry = dynamic_cast<const OutlineEntry *>(child);
    if (!entry)
        return -1;
    const Topology &topology = canvas().canvasScene().drawing().topology();
    if (const auto *site = std::get_if<Id<Site>>(&entry->subject()))
        return topology.indexOf(*site);
    if (const auto *tunnel = std::get_if<Id<Tunnel>>(&entry->subject())) {
        const int at = topology.indexOf(*tunnel);
        return at < 0 ? -1 : int(topology.sites().size()) + at;
    }
    const auto *note = std::get_if<Id<Note>>(&entry->subject());
    return note ? indexOf(topology, *note) : -1;
}

QAccessibleInterface *CanvasOutline::childAt(int x, int y) const
{
    CanvasScene &scene = canvas().canvasScene();
    const Topology &topology = scene.drawing().topology();
    const QPointF at = canvas().mapToScene(canvas().viewport()->mapFromGlobal(QPoint(x, y)));
    if (const SiteItem *site = scene.siteAt(at))
        return child(topology.indexOf(site->id()));
    if (const NoteItem *note = scene.noteAt(at))
        return child(indexOf(topology, note->id()));
    if (const TunnelItem *tunnel = scene.tunnelAt(at))
        return child(int(topology.sites().size()) + topology.indexOf(tunnel->id()));
    return nullptr;
}

QAccessibleInterface *CanvasOutline::focusChild() const
{
    CanvasScene &scene = canvas().canvasScene();
    const Topology &topology = scene.drawing().topology();
    const Picked &picked = scene.drawing().selection().picked();
    if (!picked.sites.empty())
        return child(topology.indexOf(picked.sites.back()));
    if (!picked.tunnels.empty())
        return child(int(topology.sites().size()) + topology.indexOf(picked.tunnels.back()));
    if (!picked.notes.empty())
        return child(indexOf(topology, picked.notes.back()));
    return nullptr;
}

} // namespace hubwright
