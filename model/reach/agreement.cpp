// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reach/agreement.h"

#include <algorithm>

namespace hubwright {

namespace {

std::vector<Proposal> withoutGroups(std::vector<Proposal> proposals)
{
    for (Proposal &proposal : proposals)
        proposal.group.clear();
    return proposals;
}

std::vector<Proposal> withoutAead(std::vector<Proposal> proposals)
{
    std::erase_if(proposals, [](const Proposal &proposal) { return proposal.isAead(); });
    return proposals;
}

/// The first of the responder's that the initiator has too.
std::optional<Proposal> chosen(const std::vector<Proposal> &initiator,
                               const std::vector<Proposal> &responder)
{
    const auto found =
        std::find_first_of(responder.begin(), responder.end(), initiator.begin(), initiator.end());
    return found == responder.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Agreement agree(const IkeProfile &initiator, const IkeProfile &responder)
{
    if (initiator.version != responder.version)
        return {};
    Agreement out;
    out.rekeyed = chosen(initiator.esp, responder.esp);
    if (initiator.version == 1) {
        out.ike = chosen(withoutAead(initiator.ike), withoutAead(responder.ike));
        out.esp = out.rekeyed;
        return out;
    }
    out.ike = chosen(initiator.ike, responder.ike);
    out.esp = chosen(withoutGroups(initiator.esp), withoutGroups(responder.esp));
    return out;
}

} // namespace hubwright
