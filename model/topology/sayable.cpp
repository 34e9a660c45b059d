// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/sayable.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace hubwright {

namespace {

/// The algorithms of the proposal by their kinds; empty where it has none.
std::array<std::pair<AlgorithmKind, QString>, 4> algorithmsOf(const Proposal &proposal)
{
    return {{{AlgorithmKind::Encryption, proposal.encryption},
             {AlgorithmKind::Integrity, proposal.integrity},
             {AlgorithmKind::Prf, proposal.prf},
             {AlgorithmKind::Group, proposal.group}}};
}

bool canSay(const Platform &platform, const Proposal &proposal, ProposalUse use)
{
    // Who offers no list of algorithms negotiates none: overlays with fixed ones.
    if (platform.algorithms.encryption.empty())
        return true;
    return std::ranges::all_of(algorithmsOf(proposal), [&](const auto &each) {
        if (each.second.isEmpty())
            return true;
        const AlgorithmWord *word = algorithmWord(platform, each.first, each.second);
        return word && (use == ProposalUse::Ike ? word->ike : word->esp);
    });
}

} // namespace

std::vector<Proposal> sayable(const Platform &platform, const std::vector<Proposal> &proposals,
                              ProposalUse use)
{
    std::vector<Proposal> out;
    std::ranges::copy_if(proposals, std::back_inserter(out),
                         [&](const Proposal &proposal) { return canSay(platform, proposal, use); });
    return out;
}

bool isDoubtful(const Platform &platform, const Proposal &proposal, ProposalUse use)
{
    return canSay(platform, proposal, use) &&
           std::ranges::any_of(algorithmsOf(proposal), [&](const auto &each) {
               const AlgorithmWord *word = algorithmWord(platform, each.first, each.second);
               return word && word->certainty == Certainty::Unconfirmed;
           });
}

} // namespace hubwright
