// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/known/known.h"

namespace hubwright {

namespace {

constexpr AlgorithmWord Encryption[] {
    {"aes128", "aes128", "aes128"},
    {"aes192", "aes192", "aes192"},
    {"aes256", "aes256", "aes256"},
    {"aes128gcm16", "aes_gcm128", "aes_gcm128"},
    {"aes256gcm16", "aes_gcm256", "aes_gcm256"},
    {"chacha20poly1305", "chacha20_poly1305", "chacha20_poly1305"},
    {"3des", "3des", "3des"},
};

constexpr AlgorithmWord Integrity[] {
    {"sha1", "sha1", "sha1"},
    {"sha256", "sha2_256", "sha2_256"},
    {"sha384", "sha2_384", "sha2_384"},
    {"sha512", "sha2_512", "sha2_512"},
};

constexpr AlgorithmWord Prf[] {
    {"prfsha1", "sha1"},
    {"prfsha256", "sha2_256"},
    {"prfsha384", "sha2_384"},
    {"prfsha512", "sha2_512"},
};

constexpr AlgorithmWord Groups[] {
    {"modp1536", "dh5", "dh5"},   {"modp2048", "dh14", "dh14"},   {"modp3072", "dh15", "dh15"},
    {"modp4096", "dh16", "dh16"}, {"ecp256", "dh19", "dh19"},     {"ecp384", "dh20", "dh20"},
    {"ecp521", "dh21", "dh21"},   {"curve25519", "dh31", "dh31"},
};

} // namespace

constinit const Platform libreswanPlatform {
    .id = "libreswan",
    .title = "Libreswan",
    .words = "libreswan|openswan",
    .ikeV2 = Known<SelectorModel> {SelectorModel::PairExact, Certainty::Verified,
                                   "Libreswan 4.10 run on Debian 12, 2026-11-22; ikev2_ts.c v4.15"},
    .ikeV1 = OnePairInVersion1,
    .relays = {true, Certainty::Stated, "ipsec verify of v4.15: forwarding on, rp_filter off"},
    .takesRanges = {false, Certainty::Stated, "ikev2_ts.c v4.15: no full ranges yet"},
    .carriesIpv6 = Known<bool> {true, Certainty::Stated, "d.ipsec.conf v4.15"},
    .standby = Known<StandbyForm> {StandbyForm::Waits, Certainty::Stated,
                                   "libreswan 4.15 d.ipsec.conf: auto=add"},
    .selectorsPerSide = Known<int> {1, Certainty::Verified,
                                    "Libreswan 4.10, 2026-11-22: leftsubnets makes one SA a pair"},
    .tunnelNameIs = "conn",
    .tunnelName = Known<NameRule> {NameRule {240, "A-Za-z0-9_-", "", "setup"}, Certainty::Stated,
                                   "starterwhack.c v4.15: 256 bytes for the name with /1x1"},
    .key = Known<KeyRule> {KeyRule {}, Certainty::Stated,
                           "ipsec.secrets.5 v4.15: any bytes, as 0s and base64"},
    .algorithms = {Encryption, Integrity, Prf, Groups,
                   "ipsec algparse of Libreswan 4.10, 2026-11-22"},
    .ikeLifetime = Known<LifetimeRule> {LifetimeRule {0, 86400}, Certainty::Stated,
                                        "libreswan v4.15 configs/d.ipsec.conf"},
    .espLifetime = Known<LifetimeRule> {LifetimeRule {0, 86400}, Certainty::Stated,
                                        "libreswan v4.15 configs/d.ipsec.conf"},
    .fragmentsIke = Known<bool> {true, Certainty::Stated,
                                 "libreswan v4.15 configs/d.ipsec.conf: fragmentation"},
};

} // namespace hubwright
