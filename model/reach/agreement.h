// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/ike_profile.h"

#include <optional>

namespace hubwright {

/// What two ends' profiles agree on when the one starts.
///
/// The responder takes the first of its own proposals that the initiator sent too,
/// as strongSwan does unless told otherwise (`prefer_configured_proposals`); other
/// responders may take the initiator's first.  Whether anything is agreed upon does
/// not depend on that.
struct Agreement {
    std::optional<Proposal> ike;
    /// Of the first CHILD_SA.  In IKEv2 that is made with the IKE_SA's own secret and
    /// has no group (RFC 7296 section 1.2).
    std::optional<Proposal> esp;
    /// Of every later one; nothing beside an `esp`: the first rekey fails.
    std::optional<Proposal> rekeyed;

    bool failsAtRekey() const { return esp && !rekeyed; }
    friend bool operator==(const Agreement &, const Agreement &) = default;
};

/// Nothing at all where the versions differ.  An IKEv1 phase 1 has no ciphers that
/// authenticate themselves, so proposals with one are passed over there.
Agreement agree(const IkeProfile &initiator, const IkeProfile &responder);

} // namespace hubwright
