// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/merge_entities.h"

#include "model/merge/words.h"

namespace hubwright {

namespace {

template <typename T, typename KeyOf>
bool hasDuplicates(const std::vector<T> &list, const KeyOf &keyOf)
{
    std::set<QString> known;
    return !std::all_of(list.begin(), list.end(),
                        [&](const T &item) { return known.insert(keyOf(item)).second; });
}

QString networkKey(const Network &network) { return network.text(); }
QString hostKey(const Host &host) { return host.name; }

/// A member that one side added or that neither removed.
template <typename T>
std::optional<T> kept(const T *base, const T *ours, const T *theirs)
{
    const bool isThere = base ? ours && theirs : ours || theirs;
    return isThere ? std::optional<T>(ours ? *ours : *theirs) : std::nullopt;
}

QString yesOrNo(bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }

QString listText(const std::optional<std::vector<Network>> &list)
{
    return list ? QStringLiteral("[%1]").arg(joined(*list)) : MergeWords::tr("derived");
}

QString gatewayText(const std::optional<Gateway> &gateway)
{
    return gateway ? gateway->text() : QString();
}

QString roleText(Role role)
{
    return role == Role::Hub ? QStringLiteral("hub") : QStringLiteral("spoke");
}

QString profileText(const IkeProfile &profile)
{
    return QStringLiteral("IKEv%1 %2; ESP %3; %4, %5")
        .arg(QString::number(profile.version), proposalsText(profile.ike),
             proposalsText(profile.esp), lifetimeText(profile.ikeLifetime),
             lifetimeText(profile.espLifetime));
}

} // namespace

template <typename T, typename Merge>
std::optional<T> EntityMerger::presence(const QString &object, const T *base, const T *ours,
                                        const T *theirs, const Merge &merge)
{
    if (ours && theirs)
        return base && *theirs == *base ? *ours : base && *ours == *base ? *theirs : merge();
    const T *left = ours ? ours : theirs;
    if (!left || !base)
        return left ? std::optional<T>(*left) : std::nullopt;
    if (*left == *base)
        return std::nullopt; // One side removed it, the other left it alone.
    const bool isKept =
        keepsRemoved(object, ours ? MergeWords::tr("changed") : MergeWords::tr("removed"),
                     theirs ? MergeWords::tr("changed") : MergeWords::tr("removed"),
                     ours ? MergeChoices::Side::Theirs : MergeChoices::Side::Ours);
    return isKept ? std::optional<T>(*left) : std::nullopt;
}

QString EntityMerger::word(const QString &object, const char *field, const QString &base,
                           const QString &ours, const QString &theirs)
{
    return value(object, field, base, ours, theirs, [](const QString &text) { return text; });
}

bool EntityMerger::flag(const QString &object, const char *field, bool base, bool ours, bool theirs)
{
    return value(object, field, base, ours, theirs, yesOrNo);
}

std::vector<Network> EntityMerger::networks(const std::vector<Network> &base,
                                            const std::vector<Network> &ours,
                                            const std::vector<Network> &theirs)
{
    if (ours == theirs || theirs == base)
        return ours;
    if (ours == base)
        return theirs;
    return mergedByKey<QString>(base, ours, theirs, networkKey, kept<Network>);
}

std::optional<std::vector<Network>>
EntityMerger::stated(const QString &object, const char *field,
                     const std::optional<std::vector<Network>> &base,
                     const std::optional<std::vector<Network>> &ours,
                     const std::optional<std::vector<Network>> &theirs)
{
    const bool areLists = base && ours && theirs && !hasDuplicates(*base, networkKey) &&
                          !hasDuplicates(*ours, networkKey) && !hasDuplicates(*theirs, networkKey);
    if (areLists)
        return networks(*base, *ours, *theirs);
    return value(object, field, base, ours, theirs, listText);
}

std::vector<Host> EntityMerger::hosts(const QString &object, const std::vector<Host> &base,
                                      const std::vector<Host> &ours,
                                      const std::vector<Host> &theirs)
{
    if (ours == theirs || theirs == base)
        return ours;
    if (ours == base)
        return theirs;
    return mergedByKey<QString>(
        base, ours, theirs, hostKey,
        [&](const Host *old, const Host *own, const Host *other) -> std::optional<Host> {
            return presence(object + QLatin1Char('/') +
                                (own     ? own
                                 : other ? other
                                         : old)
                                    ->name,
                            old, own, other, [&] {
                                Host out = *own;
                                out.address = value(
                                    object, "hosts", old ? old->address : IpAddress(), own->address,
                                    other->address, [](const IpAddress &a) { return a.text(); });
                                return out;
                            });
        });
}

std::optional<Site> EntityMerger::site(const Site *base, const Site *ours, const Site *theirs)
{
    const QString name = (ours ? ours : theirs ? theirs : base)->name();
    return presence(name, base, ours, theirs, [&] {
        const Site old = base ? *base : Site();
        Site out = *ours;
        out.role = value(name, "role", old.role, ours->role, theirs->role, roleText);
        out.kind = value(name, "kind", old.kind, ours->kind, theirs->kind, siteKindWord);
        out.region = word(name, "region", old.region, ours->region, theirs->region);
        out.platform = word(name, "platform", old.platform, ours->platform, theirs->platform);
        out.gateway = value(name, "gateway", old.gateway, ours->gateway, theirs->gateway,
                            [](const Gateway &gateway) { return gateway.text(); });
        out.identity = word(name, "identity", old.identity, ours->identity, theirs->identity);
        out.block = value(name, "block", old.block, ours->block, theirs->block,
                          [](const auto &block) { return block ? block->text() : QString(); });
        out.subnets = networks(old.subnets, ours->subnets, theirs->subnets);
        out.hosts = hosts(name, old.hosts, ours->hosts, theirs->hosts);
        out.discardsUnmatched = flag(name, "default", old.discardsUnmatched,
                                     ours->discardsUnmatched, theirs->discardsUnmatched);
        out.note = word(name, "note", old.note, ours->note, theirs->note);
        return out;
    });
}

TunnelEnd EntityMerger::end(const TunnelEnd &base, const TunnelEnd &ours, const TunnelEnd &theirs)
{
    const QString &name = ours.name;
    TunnelEnd out = ours;
    out.name = word(name, "name", base.name, ours.name, theirs.name);
    out.local = stated(name, "local", base.local, ours.local, theirs.local);
    out.target = stated(name, "target", base.target, ours.target, theirs.target);
    out.peer = value(name, "peer", base.peer, ours.peer, theirs.peer, gatewayText);
    out.isAbsent = flag(name, "absent", base.isAbsent, ours.isAbsent, theirs.isAbsent);
    out.ike = word(name, "ike", base.ike, ours.ike, theirs.ike);
    out.psk = word(name, "psk", base.psk, ours.psk, theirs.psk);
    out.identity = word(name, "identity", base.identity, ours.identity, theirs.identity);
    out.peerIdentity =
        word(name, "peer-identity", base.peerIdentity, ours.peerIdentity, theirs.peerIdentity);
    return out;
}

std::optional<Tunnel> EntityMerger::tunnel(const Tunnel *base, const Tunnel *ours,
                                           const Tunnel *theirs)
{
    const QString name = (ours ? ours : theirs ? theirs : base)->id.key;
    return presence(name, base, ours, theirs, [&] {
        Tunnel old = base ? *base : Tunnel();
        Tunnel other = *theirs;
        // The sides of ours count, whichever is written first elsewhere.
        for (Tunnel *turned : {&old, &other}) {
            if (turned->ends[0].site != ours->ends[0].site)
                std::swap(turned->ends[0], turned->ends[1]);
        }
        Tunnel out = *ours;
        out.psk = word(name, "psk", old.psk, ours->psk, other.psk);
        out.ike = word(name, "ike", old.ike, ours->ike, other.ike);
        out.isStandby = flag(name, "standby", old.isStandby, ours->isStandby, other.isStandby);
        for (size_t side = 0; side < 2; ++side)
            out.ends[side] = end(old.ends[side], ours->ends[side], other.ends[side]);
        return out;
    });
}

std::optional<Waiver> EntityMerger::waiver(const Waiver *base, const Waiver *ours,
                                           const Waiver *theirs)
{
    const Waiver &known = *(ours ? ours : theirs ? theirs : base);
    const QString name = known.rule + QLatin1Char(' ') + known.object;
    return presence(name, base, ours, theirs, [&] {
        const Waiver old = base ? *base : Waiver();
        Waiver out = *ours;
        out.reason = word(name, "reason", old.reason, ours->reason, theirs->reason);
        out.until = value(name, "until", old.until, ours->until, theirs->until,
                          [](const std::optional<QDate> &date) {
                              return date ? date->toString(Qt::ISODate) : QString();
                          });
        return out;
    });
}

std::optional<IkeProfile> EntityMerger::profile(const IkeProfile *base, const IkeProfile *ours,
                                                const IkeProfile *theirs)
{
    const QString name = (ours ? ours : theirs ? theirs : base)->name;
    return presence(name, base, ours, theirs, [&] {
        return value(name, "profiles", base ? *base : IkeProfile(), *ours, *theirs, profileText);
    });
}

std::optional<Note> EntityMerger::note(const Note *base, const Note *ours, const Note *theirs)
{
    const QString name = (ours ? ours : theirs ? theirs : base)->id.key;
    return presence(name, base, ours, theirs, [&] {
        const Note old = base ? *base : Note();
        Note out = *ours;
        out.text = word(name, "text", old.text, ours->text, theirs->text);
        // Where and how it stands is no fact: ours counts where both changed it.
        if (std::pair(ours->x, ours->y) == std::pair(old.x, old.y)) {
            out.x = theirs->x;
            out.y = theirs->y;
        }
        if (ours->width == old.width)
            out.width = theirs->width;
        if (ours->form == old.form)
            out.form = theirs->form;
        return out;
    });
}

Heading EntityMerger::heading(const Heading &base, const Heading &ours, const Heading &theirs)
{
    Heading out = ours;
    out.name = word({}, "name", base.name, ours.name, theirs.name);
    out.change = word({}, "change", base.change, ours.change, theirs.change);
    out.revision = word({}, "revision", base.revision, ours.revision, theirs.revision);
    out.author = word({}, "author", base.author, ours.author, theirs.author);
    out.note = word({}, "note", base.note, ours.note, theirs.note);
    out.aggregates = flag({}, "aggregate", base.aggregates, ours.aggregates, theirs.aggregates);
    return out;
}

} // namespace hubwright
