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
    const IkeProfile &theirs = profileOf(topology, *end.tunnel, 1 - end.planned.ref.side);
    end.ike = agreedOn(own, peer, ProposalUse::Ike, end.profile->ike, theirs.ike);
    end.esp = agreedOn(own, peer, ProposalUse::Esp, end.profile->esp, theirs.esp);
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
