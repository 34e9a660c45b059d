// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/known/known.h"

namespace hubwright {

namespace {

constexpr AlgorithmWord Encryption[] {
    {"aes128", "aes/128", "aes/128"},
    {"aes192", "aes/192", "aes/192"},
    {"aes256", "aes/256", "aes/256"},
    {"aes128gcm16", "aes128gcm/128", "aes128gcm/128"},
    {"aes256gcm16", "aes256gcm/128", "aes256gcm/128"},
    {"chacha20poly1305", "chacha20poly1305", "chacha20poly1305", Certainty::Unconfirmed},
    {"3des", "3des", "3des"},
};

constexpr AlgorithmWord Integrity[] {
    {"md5", "md5", "hmac_md5"},          {"sha1", "sha1", "hmac_sha1"},
    {"sha256", "sha256", "hmac_sha256"}, {"sha384", "sha384", "hmac_sha384"},
    {"sha512", "sha512", "hmac_sha512"},
};

constexpr AlgorithmWord Prf[] {
    {"prfsha1", "sha1"},
    {"prfsha256", "sha256"},
    {"prfsha384", "sha384"},
    {"prfsha512", "sha512"},
};

constexpr AlgorithmWord Groups[] {
    {"modp1024", "2", "2"},   {"modp1536", "5", "5"},   {"modp2048", "14", "14"},
    {"modp3072", "15", "15"}, {"modp4096", "16", "16"}, {"ecp256", "19", "19"},
    {"ecp384", "20", "20"},   {"ecp521", "21", "21"},   {"curve25519", "31", "31"},
};

} // namespace

constinit const Platform pfsensePlatform {
    .id = "pfsense",
    .title = "pfSense",
    .words = "pfsense",
    .ikeV2 =
        Known<SelectorModel> {
            SelectorModel::List, Certainty::Stated,
            "pfsense 9363ac5b ipsec.inc: entries merged unless connections are split"},
    .ikeV1 = OnePairInVersion1,
    .relays = {true, Certainty::Stated, "pfsense 9363ac5b"},
    .takesRanges = {false, Certainty::Stated, "pfsense 9363ac5b vpn_ipsec_phase2.php"},
    .carriesIpv6 = Known<bool> {true, Certainty::Stated, "pfsense 9363ac5b vpn_ipsec_phase2.php"},
    .standby = Known<StandbyForm> {StandbyForm::Waits, Certainty::Stated,
                                   "pfsense 9363ac5b ipsec.inc: startaction none"},
    .selectorsPerSide =
        Known<int> {255, Certainty::Stated, "strongSwan's, which it runs; RFC 7296 3.13"},
    .mergesChildren = true,
    .tunnelNameIs = "descr",
    .key = Known<KeyRule> {KeyRule {1, 0, " -~", ""}, Certainty::Stated,
                           "pfsense 9363ac5b ipsec.inc: ASCII, written as 0s and base64"},
    .algorithms = {Encryption, Integrity, Prf, Groups, "pfsense 9363ac5b ipsec.inc"},
    .fragmentsIke = Known<bool> {true, Certainty::Stated, "pfsense 9363ac5b: strongSwan"},
};

} // namespace hubwright
