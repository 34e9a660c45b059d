// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/known/known.h"

namespace hubwright {

namespace {

constexpr AlgorithmWord Encryption[] {
    {"aes128", "aes-128", "aes-128"},
    {"aes192", "aes-192", "aes-192"},
    {"aes256", "aes-256", "aes-256"},
    {"aes128gcm16", "aes-128-gcm-16", "aes-128-gcm-16"},
    {"aes256gcm16", "aes-256-gcm-16", "aes-256-gcm-16"},
};

constexpr AlgorithmWord Integrity[] {
    {"sha1", "sha1", "sha1"},
    {"sha256", "sha2-256", "sha2-256"},
    {"sha384", "sha2-384", "sha2-384"},
    {"sha512", "sha2-512", "sha2-512"},
};

constexpr AlgorithmWord Prf[] {
    {"prfsha1", "sha1"},
    {"prfsha256", "sha2-256"},
    {"prfsha384", "sha2-384"},
    {"prfsha512", "sha2-512"},
};

constexpr AlgorithmWord Groups[] {
    {"modp1024", "group2", "group2"},   {"modp1536", "group5", "group5"},
    {"modp2048", "group14", "group14"}, {"modp3072", "group15"},
    {"modp4096", "group16", "group16"}, {"ecp256", "group19", "group19"},
    {"ecp384", "group20", "group20"},   {"ecp521", "group21", "group21"},
};

} // namespace

constinit const Platform huaweiPlatform {
    .id = "huawei",
    .title = "Huawei Cloud VPN",
    .kind = PlatformKind::Cloud,
    .words = "huawei|华为",
    .ikeV2 =
        Known<SelectorModel> {
            SelectorModel::Pair, Certainty::Unconfirmed,
            "terraform-provider-huaweicloud a0345b8d: rules; how they go on the wire is not said"},
    .ikeV1 = OnePairInVersion1,
    .relays = {true, Certainty::Unconfirmed, "not found in the documents"},
    .takesRanges = {false, Certainty::Stated, "terraform-provider-huaweicloud a0345b8d"},
    .standby = Known<StandbyForm> {StandbyForm::Behind, Certainty::Stated,
                                   "huaweicloud_vpn_connection: ha_role slave"},
    .tunnelNameIs = "name",
    .tunnelName = Known<NameRule> {NameRule {64, "A-Za-z0-9_.-", "", ""}, Certainty::Unconfirmed,
                                   "not found in the documents"},
    .key = Known<KeyRule> {KeyRule {8, 128, "A-Za-z0-9_.+/=-", ""}, Certainty::Unconfirmed,
                           "not found in the documents"},
    .algorithms = {Encryption, Integrity, Prf, Groups,
                   "terraform-provider-huaweicloud a0345b8d vpn_connection"},
    .ikeLifetime = Known<LifetimeRule> {LifetimeRule {60, 604800}, Certainty::Stated,
                                        "terraform-provider-huaweicloud a0345b8d vpn_connection"},
};

} // namespace hubwright
