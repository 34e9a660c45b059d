// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/known/known.h"

namespace hubwright {

constinit const Platform xfrmPlatform {
    .id = "xfrm",
    .title = "Linux ip xfrm (static keys)",
    .kind = PlatformKind::Overlay,
    .words = "ipxfrm",
    .relays = {true, Certainty::Verified, "iproute2 on Debian 12, 2026-11-22: the fwd policies"},
    .takesRanges = {false, Certainty::Stated, "ip-xfrm.8 ee2a4a86"},
    .carriesIpv6 = Known<bool> {true, Certainty::Stated, "ip-xfrm.8 ee2a4a86"},
    .standby =
        Known<StandbyForm> {
            StandbyForm::Never, Certainty::Verified,
            "iproute2 on Debian 12, 2026-11-22: the same selector twice is File exists"},
    .tunnelNameIs = "comment",
};

} // namespace hubwright
