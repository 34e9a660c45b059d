// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/known/known.h"
#include "model/platform/known/strongswan_words.h"

namespace hubwright {

constinit const Platform strongswanIpsecPlatform {
    .id = "strongswan-ipsec",
    .title = "strongSwan (ipsec.conf)",
    .words = "strongswanipsec|strongswanstarter|strongswanstroke",
    .ikeV2 = Known<SelectorModel> {SelectorModel::List, Certainty::Verified, strongswan::Ran},
    .ikeV1 = Known<SelectorModel> {SelectorModel::PairExact, Certainty::Verified, strongswan::Ran},
    .relays = {true, Certainty::Verified, strongswan::Ran},
    .takesRanges = {true, Certainty::Stated, "ipsec.conf.5 5.9.14, 2026-05"},
    .carriesIpv6 = Known<bool> {true, Certainty::Stated, "ipsec.conf.5 5.9.14, 2026-05"},
    .standby =
        Known<StandbyForm> {StandbyForm::Waits, Certainty::Stated, "ipsec.conf.5 5.9.14: auto=add"},
    .selectorsPerSide =
        Known<int> {255, Certainty::Verified,
                    "strongSwan 5.9.8, 2026-11-22: 256 is INVALID_SYNTAX; RFC 7296 3.13"},
    .tunnelNameIs = "conn",
    .tunnelName =
        Known<NameRule> {NameRule {255, "A-Za-z0-9_-", "", "setup"}, Certainty::Stated,
                         "starter lexer.l 5.9.14, 2026-05; the characters that swanctl takes too"},
    .key = Known<KeyRule> {KeyRule {}, Certainty::Stated,
                           "ipsec.secrets.5 5.9.14, 2026-05: any bytes, as 0s and base64"},
    .algorithms = strongswan::Algorithms,
    .fragmentsIke = Known<bool> {true, Certainty::Stated, "ipsec.conf.5 5.9.14: fragmentation"},
};

} // namespace hubwright
