// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/known/known.h"

namespace hubwright {

namespace {

constexpr AlgorithmWord Encryption[] {
    {"aes128", "aes-128", "aes-128-cbc"},
    {"aes192", "aes-192", "aes-192-cbc"},
    {"aes256", "aes-256", "aes-256-cbc"},
    {"aes128gcm16", nullptr, "aes-128-gcm"},
    {"aes256gcm16", nullptr, "aes-256-gcm"},
    {"chacha20poly1305", nullptr, "chacha20poly1305"},
    {"3des", "3des", "3des"},
};

constexpr AlgorithmWord Integrity[] {
    {"md5", "md5", "md5"}, {"sha1", "sha1", "sha1"},       {"sha256", "sha256", "sha256"},
    {"sha384", "sha384"},  {"sha512", "sha512", "sha512"},
};

constexpr AlgorithmWord Prf[] {
    {"prfsha1", "sha1"},
    {"prfsha256", "sha256"},
    {"prfsha384", "sha384"},
    {"prfsha512", "sha512"},
};

constexpr AlgorithmWord Groups[] {
    {"modp1024", "modp1024", "modp1024"},
    {"modp1536", "modp1536", "modp1536"},
    {"modp2048", "modp2048", "modp2048"},
    {"modp3072", "modp3072", "modp3072"},
    {"modp4096", "modp4096", "modp4096"},
    {"ecp256", "ecp256", "ecp256"},
    {"ecp384", "ecp384", "ecp384"},
    {"ecp521", "ecp521", "ecp521"},
    {"curve25519", "x25519"},
};

} // namespace

constinit const Platform routerosPlatform {
    .id = "routeros",
    .title = "MikroTik RouterOS 7",
    .words = "routeros|mikrotik",
    .ikeV2 = Known<SelectorModel> {SelectorModel::Pair, Certainty::Stated,
                                   "terraform-provider-routeros 0d8c069: one policy a pair"},
    .ikeV1 = OnePairInVersion1,
    .relays = {true, Certainty::Stated, "community.routeros 86fe25a"},
    .takesRanges = {false, Certainty::Stated, "terraform-provider-routeros 0d8c069"},
    .carriesIpv6 =
        Known<bool> {true, Certainty::Unconfirmed, "policies take IPv6 prefixes; not confirmed"},
    .standby =
        Known<StandbyForm> {StandbyForm::Disabled, Certainty::Stated,
                            "terraform-provider-routeros: ip_ipsec_peer and _policy disabled"},
    .tunnelNameIs = "peer",
    .tunnelName =
        Known<NameRule> {NameRule {64, "A-Za-z0-9_.-", "", ""}, Certainty::Unconfirmed,
                         "free text; no length found in terraform-provider-routeros 0d8c069"},
    .key = Known<KeyRule> {KeyRule {1, 0, " -~", "0x 0X"}, Certainty::Stated,
                           "community.routeros 86fe25a quoting.py; 0x is hexadecimal"},
    .algorithms = {Encryption, Integrity, Prf, Groups,
                   "terraform-provider-routeros 0d8c069; community.routeros 86fe25a"},
};

} // namespace hubwright
