// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/facts.h"

namespace hubwright {

/// A profile that tunnels use, and how often.
struct UsedProfile {
    const IkeProfile *profile = nullptr;
    EndRef first; ///< The first end that uses it.
    size_t ends = 0;
    int index = -1; ///< In `Topology::profiles`; -1: a preset.
};

/// The profiles in use, in the order of the ends that use them first.
std::vector<UsedProfile> usedProfiles(const Facts &facts);

/// What the standards say of an algorithm by its keyword (RFC 8247, RFC 8221).
enum class AlgorithmStatus { Fine, Discouraged, Forbidden };
AlgorithmStatus statusOf(const QString &keyword);

/// The keywords of the status in the profile's proposals, each once, in their order.
QStringList algorithmsOfStatus(const IkeProfile &profile, AlgorithmStatus status);

/// Which of the profile's proposals have an algorithm of the status: those of IKE first.
ProposalUse useOfStatus(const IkeProfile &profile, AlgorithmStatus status);

/// A finding at the profile in the file (of `use`: at those proposals of it), or for a
/// preset at the first tunnel with it.
Finding aboutProfile(const Facts &facts, const UsedProfile &used,
                     std::optional<ProposalUse> use = {});

/// A fix that takes the proposals with such algorithms out of a profile of the file;
/// nothing for a preset, or where none would be left.
std::optional<Fix> withoutFix(const Facts &facts, const UsedProfile &used, AlgorithmStatus status);

} // namespace hubwright
