// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/known/known.h"

namespace hubwright {

namespace {

constexpr AlgorithmWord Encryption[] {
    {"aes128", "aes", "aes"},
    {"aes192", "aes192", "aes192"},
    {"aes256", "aes256", "aes256"},
    {"3des", "3des", "3des"},
};

constexpr AlgorithmWord Integrity[] {
    {"md5", "md5", "md5"},          {"sha1", "sha1", "sha1"},       {"sha256", "sha256", "sha256"},
    {"sha384", "sha384", "sha384"}, {"sha512", "sha512", "sha512"},
};

constexpr AlgorithmWord Prf[] {
    {"prfsha1", "sha1"},
    {"prfsha256", "sha256"},
    {"prfsha384", "sha384"},
    {"prfsha512", "sha512"},
};

constexpr AlgorithmWord Groups[] {
    {"modp1024", "group2", "group2"},
    {"modp1536", "group5", "group5"},
    {"modp2048", "group14", "group14"},
};

} // namespace

constinit const Platform alibabaPlatform {
    .id = "alibaba",
    .title = "Alibaba Cloud VPN Gateway",
    .kind = PlatformKind::Cloud,
    .words = "alibaba|aliyun|阿里云",
    .ikeV2 =
        Known<SelectorModel> {
            SelectorModel::Pair, Certainty::Unconfirmed,
            "terraform-provider-alicloud 81c43b67: lists; how they go on the wire is not said"},
    .ikeV1 = OnePairInVersion1,
    .relays = {true, Certainty::Unconfirmed, "not found in the documents"},
    .takesRanges = {false, Certainty::Stated, "terraform-provider-alicloud 81c43b67"},
    .tunnelNameIs = "vpn_connection_name",
    .tunnelName = Known<NameRule> {NameRule {100, "A-Za-z0-9_-", "A-Za-z", ""},
                                   Certainty::Unconfirmed, "not found in the documents"},
    .key =
        Known<KeyRule> {KeyRule {1, 100, "A-Za-z0-9~!`@#$%^&*()_+={}\\[\\]|;:',.<>/?-", ""},
                        Certainty::Stated, "terraform-provider-alicloud 81c43b67 vpn_connection"},
    .algorithms = {Encryption, Integrity, Prf, Groups,
                   "terraform-provider-alicloud 81c43b67 vpn_connection"},
    .ikeLifetime = Known<LifetimeRule> {LifetimeRule {0, 86400}, Certainty::Stated,
                                        "terraform-provider-alicloud 81c43b67 vpn_connection"},
    .refusedNetwork = Known<const char *> {"100.64.0.0/10", Certainty::Unconfirmed,
                                           "help.aliyun.com: health checks come from it"},
    .staysInside = Known<bool> {true, Certainty::Stated,
                                "alibabacloud.com, FAQ about VPN gateways, 2025-07-06"},
};

} // namespace hubwright
