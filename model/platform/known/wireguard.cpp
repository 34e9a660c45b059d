// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/known/known.h"

namespace hubwright {

constinit const Platform wireguardPlatform {
    .id = "wireguard",
    .title = "WireGuard (wg-quick)",
    .kind = PlatformKind::Overlay,
    .words = "wireguard|wg-quick",
    .relays = {true, Certainty::Stated, "wg-quick.8 025f004: one interface, forwarding on"},
    .takesRanges = {false, Certainty::Stated, "wg.8 025f004: AllowedIPs are prefixes"},
    .carriesIpv6 = Known<bool> {true, Certainty::Stated, "wg.8 025f004"},
    .standby = Known<StandbyForm> {StandbyForm::Never, Certainty::Stated,
                                   "wg.8: a network belongs to one peer of an interface"},
    .tunnelNameIs = "interface",
    .tunnelName = Known<NameRule> {NameRule {15, "A-Za-z0-9_=+.-", "", ""}, Certainty::Stated,
                                   "wg-quick.8 025f004"},
    .key = Known<KeyRule> {KeyRule {44, 44, "A-Za-z0-9+/=", ""}, Certainty::Stated,
                           "wg.8 025f004: 32 bytes as base64"},
};

} // namespace hubwright
