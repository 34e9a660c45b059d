// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/known/known.h"
#include "model/platform/known/strongswan_words.h"

namespace hubwright {

constinit const Platform containerlabPlatform {
    .id = "containerlab",
    .title = "containerlab (strongSwan nodes)",
    .kind = PlatformKind::Lab,
    .words = "containerlab|clabernetes",
    .ikeV2 = Known<SelectorModel> {SelectorModel::List, Certainty::Verified, strongswan::Ran},
    .ikeV1 = Known<SelectorModel> {SelectorModel::PairExact, Certainty::Verified, strongswan::Ran},
    .relays = {true, Certainty::Verified, strongswan::Ran},
    .takesRanges = {true, Certainty::Verified, strongswan::Ran},
    .carriesIpv6 = Known<bool> {true, Certainty::Stated, "swanctl.opt 5.9.14, 2026-05"},
    .standby = Known<StandbyForm> {StandbyForm::Waits, Certainty::Stated,
                                   "swanctl.opt 5.9.14: start_action none"},
    .selectorsPerSide =
        Known<int> {255, Certainty::Verified,
                    "strongSwan 5.9.8, 2026-11-22: 256 is INVALID_SYNTAX; RFC 7296 3.13"},
    .tunnelNameIs = "connection",
    .tunnelName =
        Known<NameRule> {
            NameRule {255, "A-Za-z0-9_-", "", "include"}, Certainty::Verified,
            "strongSwan 5.9.8, 2026-11-22: VICI names are ASCII with an octet for the length"},
    .key = Known<KeyRule> {KeyRule {}, Certainty::Verified,
                           "strongSwan 5.9.8, 2026-11-22: any bytes, as 0s and base64"},
    .algorithms = strongswan::Algorithms,
    .fragmentsIke =
        Known<bool> {true, Certainty::Stated, "swanctl.opt 5.9.14: the nodes are strongSwan"},
};

} // namespace hubwright
