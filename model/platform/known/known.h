// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/platform/platform.h"

namespace hubwright {

extern const Platform alibabaPlatform;
extern const Platform awsPlatform;
extern const Platform azurePlatform;
extern const Platform containerlabPlatform;
extern const Platform fortigatePlatform;
extern const Platform gcpPlatform;
extern const Platform huaweiPlatform;
extern const Platform iosxePlatform;
extern const Platform junosPlatform;
extern const Platform libreswanPlatform;
extern const Platform opnsensePlatform;
extern const Platform panosPlatform;
extern const Platform pfsensePlatform;
extern const Platform qingcloudPlatform;
extern const Platform routerosPlatform;
extern const Platform strongswanPlatform;
extern const Platform strongswanIpsecPlatform;
extern const Platform tencentPlatform;
extern const Platform vyosPlatform;
extern const Platform wireguardPlatform;
extern const Platform xfrmPlatform;

/// IKEv1 quick mode: one identity pair an SA, which both ends must state alike.
inline constexpr Known<SelectorModel> OnePairInVersion1 {
    SelectorModel::PairExact, Certainty::Stated, "RFC 2407 section 4.6.2, RFC 2409 section 5.5"};

} // namespace hubwright
