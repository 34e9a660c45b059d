// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/known/known.h"

namespace hubwright {

namespace {

constexpr AlgorithmWord Encryption[] {
    {"aes128", "AES128", "AES128"},
    {"aes256", "AES256", "AES256"},
    {"aes128gcm16", "AES128-GCM-16", "AES128-GCM-16"},
    {"aes256gcm16", "AES256-GCM-16", "AES256-GCM-16"},
};

constexpr AlgorithmWord Integrity[] {
    {"sha1", "SHA1", "SHA1"},
    {"sha256", "SHA2-256", "SHA2-256"},
    {"sha384", "SHA2-384", "SHA2-384"},
    {"sha512", "SHA2-512", "SHA2-512"},
};

constexpr AlgorithmWord Prf[] {
    {"prfsha1", "SHA1", nullptr, Certainty::Unconfirmed},
    {"prfsha256", "SHA2-256", nullptr, Certainty::Unconfirmed},
    {"prfsha384", "SHA2-384", nullptr, Certainty::Unconfirmed},
    {"prfsha512", "SHA2-512", nullptr, Certainty::Unconfirmed},
};

constexpr AlgorithmWord Groups[] {
    {"modp1024", "2", "2"},   {"modp1536", nullptr, "5"}, {"modp2048", "14", "14"},
    {"modp3072", "15", "15"}, {"modp4096", "16", "16"},   {"ecp256", "19", "19"},
    {"ecp384", "20", "20"},   {"ecp521", "21", "21"},
};

} // namespace

constinit const Platform awsPlatform {
    .id = "aws",
    .title = "AWS Site-to-Site VPN",
    .kind = PlatformKind::Cloud,
    .words = "aws|amazonwebservices|亚马逊云",
    .ikeV2 = Known<SelectorModel> {SelectorModel::Any, Certainty::Stated,
                                   "docs.aws.amazon.com CGRequirements"},
    .ikeV1 = Known<SelectorModel> {SelectorModel::Any, Certainty::Stated,
                                   "docs.aws.amazon.com CGRequirements"},
    .relays = {true, Certainty::Unconfirmed,
               "a transit gateway relays; a virtual private gateway only with BGP"},
    .takesRanges = {false, Certainty::Stated, "terraform-provider-aws vpn_connection"},
    .sasPerTunnel =
        Known<int> {1, Certainty::Stated, "docs.aws.amazon.com CGRequirements: one SA pair"},
    .tunnelsPerGateway =
        Known<int> {10, Certainty::Unconfirmed,
                    "vpn-limits.md 2019-2023: connections of a virtual private gateway"},
    .tunnelNameIs = "tags.Name",
    .tunnelName = Known<NameRule> {NameRule {256, " A-Za-z0-9_.:/=+@-", "", ""},
                                   Certainty::Unconfirmed, "the alphabet of tags"},
    .key = Known<KeyRule> {KeyRule {8, 64, "A-Za-z0-9._", "0"}, Certainty::Stated,
                           "terraform-provider-aws vpn_connection"},
    .algorithms = {Encryption, Integrity, Prf, Groups, "terraform-provider-aws vpn_connection"},
    .ikeLifetime = Known<LifetimeRule> {LifetimeRule {900, 28800}, Certainty::Stated,
                                        "terraform-provider-aws vpn_connection"},
    .espLifetime = Known<LifetimeRule> {LifetimeRule {900, 3600}, Certainty::Stated,
                                        "terraform-provider-aws vpn_connection"},
    .routesPerGateway =
        Known<int> {
            10000, Certainty::Stated,
            "docs.aws.amazon.com, Transit Gateway quotas: routes of one gateway, adjustable"},
    .routesAny = Known<bool> {true, Certainty::Stated,
                              "docs.aws.amazon.com CGRequirements: 0.0.0.0/0 on both sides"},
};

} // namespace hubwright
