// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/platform/platform.h"
#include "model/topology/ike_profile.h"

namespace hubwright {

/// The proposals whose algorithms the platform has words for, in their order; all of
/// them for a platform that negotiates none.
std::vector<Proposal> sayable(const Platform &platform, const std::vector<Proposal> &proposals,
                              ProposalUse use);

/// Whether one of the words that the proposal needs there is not confirmed.
bool isDoubtful(const Platform &platform, const Proposal &proposal, ProposalUse use);

} // namespace hubwright
