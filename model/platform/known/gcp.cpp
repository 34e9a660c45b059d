// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/known/known.h"

namespace hubwright {

namespace {

constexpr AlgorithmWord Encryption[] {
    {"aes128", "AES-CBC-128", "AES-CBC-128", Certainty::Unconfirmed},
    {"aes256", "AES-CBC-256", "AES-CBC-256"},
    {"aes128gcm16", "AES-GCM-16-128", "AES-GCM-16-128", Certainty::Unconfirmed},
    {"aes256gcm16", "AES-GCM-16-256", "AES-GCM-16-256", Certainty::Unconfirmed},
};

constexpr AlgorithmWord Integrity[] {
    {"sha1", "HMAC-SHA1-96", "HMAC-SHA1-96", Certainty::Unconfirmed},
    {"sha256", "HMAC-SHA2-256-128", "HMAC-SHA2-256-128"},
    {"sha384", "HMAC-SHA2-384-192", "HMAC-SHA2-384-192", Certainty::Unconfirmed},
    {"sha512", "HMAC-SHA2-512-256", "HMAC-SHA2-512-256", Certainty::Unconfirmed},
};

constexpr AlgorithmWord Prf[] {
    {"prfsha1", "PRF-HMAC-SHA1", nullptr, Certainty::Unconfirmed},
    {"prfsha256", "PRF-HMAC-SHA2-256"},
    {"prfsha384", "PRF-HMAC-SHA2-384", nullptr, Certainty::Unconfirmed},
    {"prfsha512", "PRF-HMAC-SHA2-512", nullptr, Certainty::Unconfirmed},
};

constexpr AlgorithmWord Groups[] {
    {"modp2048", "Group-14", "Group-14"},
    {"modp3072", "Group-15", "Group-15", Certainty::Unconfirmed},
    {"modp4096", "Group-16", "Group-16", Certainty::Unconfirmed},
    {"ecp256", "Group-19", "Group-19", Certainty::Unconfirmed},
    {"ecp384", "Group-20", "Group-20", Certainty::Unconfirmed},
};

} // namespace

constinit const Platform gcpPlatform {
    .id = "gcp",
    .title = "Google Cloud VPN (classic)",
    .kind = PlatformKind::Cloud,
    .words = "gcp|googlecloud|谷歌云",
    .ikeV2 =
        Known<SelectorModel> {SelectorModel::List, Certainty::Stated,
                              "docs.cloud.google.com, Networks and tunnel routing, 2026-04-10"},
    .ikeV1 = OnePairInVersion1,
    .relays = {true, Certainty::Unconfirmed, "classic VPN with static routes; not confirmed"},
    .takesRanges = {false, Certainty::Stated, "terraform-provider-google e03b7622"},
    .selectorsPerSide =
        Known<int> {30, Certainty::Unconfirmed,
                    "docs.cloud.google.com, Networks and tunnel routing, 2026-04-10: advised"},
    .sasPerTunnel = Known<int> {1, Certainty::Stated,
                                "docs.cloud.google.com, Networks and tunnel routing, 2026-04-10"},
    .tunnelNameIs = "name",
    .tunnelName = Known<NameRule> {NameRule {63, "a-z0-9-", "a-z", ""}, Certainty::Stated,
                                   "terraform-provider-google e03b7622 compute_vpn_tunnel"},
    .key = Known<KeyRule> {KeyRule {1, 0, " -~", ""}, Certainty::Unconfirmed, "printable ASCII"},
    .algorithms = {Encryption, Integrity, Prf, Groups,
                   "terraform-provider-google e03b7622 cipher_suite; most spellings not confirmed"},
    .fragmentsIke =
        Known<bool> {false, Certainty::Stated,
                     "docs.cloud.google.com, 2026-04-10: proposals of 1,460 bytes at most"},
};

} // namespace hubwright
