// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/agreement.h"

#include "model/base/text.h"
#include "model/export/words.h"
#include "model/topology/sayable.h"

#include <algorithm>

namespace hubwright {

namespace {

std::vector<Proposal> common(const std::vector<Proposal> &own, const std::vector<Proposal> &other)
{
    std::vector<Proposal> out;
    std::ranges::copy_if(own, std::back_inserter(out), [&](const Proposal &proposal) {
        return std::ranges::find(other, proposal) != other.end();
    });
    return out;
}

/// What the profile has beside what is written.
std::vector<Proposal> beside(const std::vector<Proposal> &profile,
                             const std::vector<Proposal> &written)
{
    std::vector<Proposal> out;
    std::ranges::copy_if(profile, std::back_inserter(out), [&](const Proposal &proposal) {
        return std::ranges::find(written, proposal) == written.end();
    });
    return out;
}

bool isPairwise(const Platform &platform, int version)
{
    const auto model = version == 1 ? platform.ikeV1 : platform.ikeV2;
    return !model || model->value != SelectorModel::List;
}

bool isForAny(const Platform &platform, int version)
{
    const auto model = version == 1 ? platform.ikeV1 : platform.ikeV2;
    return model && model->value == SelectorModel::Any;
}

bool canRouteAny(const Platform &platform)
{
    return platform.routesAny && platform.routesAny->value;
}

/// Any address of each family that the children have, as one child a family.
std::vector<Child> anyOf(const Children &children)
{
    bool has[2] {};
    for (const Child &child : children) {
        for (const Network &network : child.local)
            has[network.family() == Family::V4 ? 0 : 1] = true;
    }
    std::vector<Child> out;
    for (const Family family : {Family::V4, Family::V6}) {
        const Network all(IpAddress(family, 0), IpAddress(family, lastAddress(family)));
        if (has[family == Family::V4 ? 0 : 1])
            out.push_back({{all}, {all}});
    }
    return out;
}

/// Whether the end states any address on both sides.
bool statesAny(const TunnelEnd &end)
{
    const auto isAny = [](const std::optional<std::vector<Network>> &list) {
        return list && !list->empty() && std::ranges::all_of(*list, [](const Network &network) {
                   return network.coveringPrefix().length() == 0;
               });
    };
    return isAny(end.local) && isAny(end.target);
}

/// The derived lists, which say where routes lead when the selectors say anywhere.
Children routedLists(const Plan &plan, EndRef end)
{
    std::vector<Child> lists = plan.derivedChildren(end);
    std::erase_if(lists,
                  [](const Child &child) { return child.local.empty() || child.target.empty(); });
    return Children(std::move(lists));
}

/// The nearest lifetimes that both devices take, the same at both ends; a note tells of
/// what is not as the profile says.
void agreeOnLifetimes(const Platform &own, const Platform &peer, DeviceEnd &end,
                      std::vector<ExportNote> &notes)
{
    IkeProfile fitting = *end.profile;
    const auto fit = [&](std::chrono::seconds &lifetime, const char *what,
                         std::optional<Known<LifetimeRule>> Platform::*rule) {
        const std::chrono::seconds asked = lifetime;
        QStringList whose;
        // Each of them, then once more: the ranges of two platforms meet.
        for (const Platform *platform : {&own, &peer}) {
            if (!(platform->*rule))
                continue;
            const std::chrono::seconds taken = fittingLifetime((platform->*rule)->value, asked);
            if (taken == asked)
                continue;
            whose << QString::fromUtf8(platform->title);
            lifetime = lifetime == asked ? taken
                       : asked > taken   ? std::min(lifetime, taken)
                                         : std::max(lifetime, taken);
        }
        whose.removeDuplicates();
        if (lifetime != asked && !end.planned.isAbsent && !end.children.empty())
            notes.push_back(
                {Exporters::tr("%1: %2 does not take an %3 lifetime of %4; both ends "
                               "are told %5")
                     .arg(oneLine(end.planned.name), whose.join(QStringLiteral(", ")),
                          QLatin1String(what), lifetimeText(asked), lifetimeText(lifetime)),
                 end.planned.name});
    };
    fit(fitting.ikeLifetime, "IKE", &Platform::ikeLifetime);
    fit(fitting.espLifetime, "ESP", &Platform::espLifetime);
    if (!(fitting == *end.profile))
        end.profile = std::make_shared<const IkeProfile>(std::move(fitting));
}

/// The proposals of one use that both ends of the tunnel have and can say.
std::vector<Proposal> agreedOn(const Platform &own, const Platform &peer, ProposalUse use,
                               const std::vector<Proposal> &ours,
                               const std::vector<Proposal> &theirs)
{
    return sayable(peer, sayable(own, common(ours, theirs), use), use);
}

} // namespace

const Platform &exportPlatformOf(const QString &asked, const Site &site)
{
    const Platform *platform = platformNamed(asked.isEmpty() ? site.platform : asked);
    return platform ? *platform : *platformNamed(QStringLiteral("strongswan"));
}

void agree(const Plan &plan, const Platform &own, const Platform &peer, const PlannedEnd &planned,
           DeviceEnd &end, std::vector<ExportNote> &notes)
{
    const QString name = oneLine(end.planned.name);
    const auto note = [&](const QString &message) { notes.push_back({message, end.planned.name}); };
    const int version = end.profile->version;
    end.lists = Children(plan, planned, {});
    const bool isSplit = (own.mergesChildren || peer.mergesChildren) && end.lists.size() > 1;
    end.children =
        Children(plan, planned,
                 {.inPrefixes = !own.takesRanges.value || !peer.takesRanges.value,
                  .inPairs = isSplit || isPairwise(own, version) || isPairwise(peer, version)});
    const Topology &topology = plan.topology();
    const bool needsAny =
        (isForAny(own, version) || isForAny(peer, version)) && end.children.size() > 1;
    const bool isAsked =
        std::ranges::all_of(end.tunnel->ends, statesAny) && canRouteAny(own) && canRouteAny(peer);
    end.isRouted = needsAny || isAsked;
    if (end.isRouted) {
        end.lists = routedLists(plan, planned.ref);
        end.children = canRouteAny(own) ? Children(anyOf(end.lists)) : Children();
        if (!planned.isAbsent)
            note((canRouteAny(own)
                      ? Exporters::tr("%1: both ends are told any address, and routes choose what "
                                      "goes into the tunnel")
                      : Exporters::tr("%1: the other end has one SA for any address, and here "
                                      "routes cannot choose what goes into it; left out"))
                     .arg(name));
    }
    agreeOnLifetimes(own, peer, end, notes);
    // In the first end's order at both, for a device may be told the first one alone.
    const IkeProfile &first = profileOf(topology, *end.tunnel, 0);
    const IkeProfile &second = profileOf(topology, *end.tunnel, 1);
    end.ike = agreedOn(own, peer, ProposalUse::Ike, first.ike, second.ike);
    end.esp = agreedOn(own, peer, ProposalUse::Esp, first.esp, second.esp);
    const bool isWritten = !planned.isAbsent && !end.children.empty();
    const auto arguments = [&](const QString &form, const QString &last) {
        return form.arg(name, QLatin1String(own.id), QLatin1String(peer.id), last);
    };
    std::vector<Proposal> leftOut;
    if (!end.ike.empty())
        leftOut = beside(end.profile->ike, end.ike);
    if (!end.esp.empty())
        std::ranges::copy(beside(end.profile->esp, end.esp), std::back_inserter(leftOut));
    if (isWritten && !leftOut.empty())
        note(arguments(
            Exporters::tr("%1: %2 and %3 cannot both say %4; it is left out at both ends"),
            proposalsText(leftOut)));
    if (isWritten && (end.ike.empty() || end.esp.empty()))
        note(arguments(Exporters::tr("%1: %2 and %3 have no proposal of the profile %4 in common "
                                     "that both can say"),
                       oneLine(end.profile->name)));
    if (end.ike.empty())
        end.ike = end.profile->ike;
    if (end.esp.empty())
        end.esp = end.profile->esp;
}

} // namespace hubwright
