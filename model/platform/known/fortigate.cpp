// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/known/known.h"

namespace hubwright {

namespace {

constexpr AlgorithmWord Encryption[] {
    {"aes128", "aes128", "aes128"},
    {"aes192", "aes192", "aes192"},
    {"aes256", "aes256", "aes256"},
    {"aes128gcm16", "aes128gcm", "aes128gcm"},
    {"aes256gcm16", "aes256gcm", "aes256gcm"},
    {"chacha20poly1305", "chacha20poly1305", "chacha20poly1305"},
    {"3des", "3des", "3des"},
};

constexpr AlgorithmWord Integrity[] {
    {"md5", "md5", "md5"},          {"sha1", "sha1", "sha1"},       {"sha256", "sha256", "sha256"},
    {"sha384", "sha384", "sha384"}, {"sha512", "sha512", "sha512"},
};

constexpr AlgorithmWord Prf[] {
    {"prfsha1", "prfsha1"},
    {"prfsha256", "prfsha256"},
    {"prfsha384", "prfsha384"},
    {"prfsha512", "prfsha512"},
};

constexpr AlgorithmWord Groups[] {
    {"modp1024", "2", "2"},   {"modp1536", "5", "5"},   {"modp2048", "14", "14"},
    {"modp3072", "15", "15"}, {"modp4096", "16", "16"}, {"ecp256", "19", "19"},
    {"ecp384", "20", "20"},   {"ecp521", "21", "21"},   {"curve25519", "31", "31"},
};

} // namespace

constinit const Platform fortigatePlatform {
    .id = "fortigate",
    .title = "FortiGate (FortiOS 7)",
    .words = "fortigate|fortios|fortinet|飞塔",
    .ikeV2 = Known<SelectorModel> {SelectorModel::Pair, Certainty::Stated,
                                   "docs.fortinet.com 666100; strongswan discussion 2270"},
    .ikeV1 = OnePairInVersion1,
    .relays = {true, Certainty::Stated, "docs.fortinet.com: policies between tunnel interfaces"},
    .takesRanges = {true, Certainty::Stated,
                    "fortios_vpn_ipsec_phase2_interface.py: src-addr-type range"},
    .carriesIpv6 =
        Known<bool> {true, Certainty::Stated, "fortios_vpn_ipsec_phase2_interface.py: subnet6"},
    .standby =
        Known<StandbyForm> {
            StandbyForm::Behind, Certainty::Stated,
            "docs.fortinet.com: phase1-interface monitor; handbook 440469, distances"},
    .tunnelNameIs = "phase1-interface",
    .tunnelName =
        Known<NameRule> {NameRule {15, "A-Za-z0-9_-", "", ""}, Certainty::Stated,
                         "terraform-provider-fortios f4e824b2; community.fortinet.com FD31562"},
    .key = Known<KeyRule> {KeyRule {6, 128, "A-Za-z0-9_.+/=-", "0x 0X"}, Certainty::Unconfirmed,
                           "0x is hexadecimal; length and escapes are not confirmed"},
    .algorithms = {Encryption, Integrity, Prf, Groups,
                   "fortios_vpn_ipsec_phase1_interface.py f3cc3222"},
    .ikeLifetime = Known<LifetimeRule> {LifetimeRule {120, 172800}, Certainty::Stated,
                                        "terraform-provider-fortios f4e824b2"},
    .espLifetime = Known<LifetimeRule> {LifetimeRule {120, 172800}, Certainty::Stated,
                                        "terraform-provider-fortios f4e824b2"},
    .routesAny = Known<bool> {true, Certainty::Stated,
                              "docs.fortinet.com: a phase 2 without addresses is for any"},
};

} // namespace hubwright
