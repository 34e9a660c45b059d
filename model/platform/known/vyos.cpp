// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/known/known.h"

namespace hubwright {

namespace {

constexpr AlgorithmWord Encryption[] {
    {"aes128", "aes128", "aes128"},
    {"aes192", "aes192", "aes192"},
    {"aes256", "aes256", "aes256"},
    {"aes128gcm16", "aes128gcm128", "aes128gcm128"},
    {"aes256gcm16", "aes256gcm128", "aes256gcm128"},
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
    {"modp1024", "2", "dh-group2"},     {"modp1536", "5", "dh-group5"},
    {"modp2048", "14", "dh-group14"},   {"modp3072", "15", "dh-group15"},
    {"modp4096", "16", "dh-group16"},   {"ecp256", "19", "dh-group19"},
    {"ecp384", "20", "dh-group20"},     {"ecp521", "21", "dh-group21"},
    {"curve25519", "31", "dh-group31"},
};

} // namespace

constinit const Platform vyosPlatform {
    .id = "vyos",
    .title = "VyOS 1.4",
    .words = "vyos",
    .ikeV2 = Known<SelectorModel> {SelectorModel::List, Certainty::Stated,
                                   "vyos-1x sagitta c3f68865 swanctl.j2, 2024-10-17"},
    .ikeV1 = OnePairInVersion1,
    .relays = {true, Certainty::Stated, "vyos-1x sagitta c3f68865, 2024-10-17"},
    .takesRanges = {false, Certainty::Stated, "vpn_ipsec.xml.in c3f68865: prefixes only"},
    .carriesIpv6 = Known<bool> {true, Certainty::Stated, "vpn_ipsec.xml.in c3f68865, 2024-10-17"},
    .standby = Known<StandbyForm> {StandbyForm::Waits, Certainty::Stated,
                                   "vpn_ipsec.xml.in c3f68865: connection-type none"},
    .selectorsPerSide =
        Known<int> {255, Certainty::Stated, "strongSwan's, which it runs; RFC 7296 3.13"},
    .tunnelNameIs = "site-to-site peer",
    .tunnelName =
        Known<NameRule> {NameRule {255, "A-Za-z0-9_-", "", ""}, Certainty::Stated,
                         "vpn_ipsec.xml.in c3f68865: [-_a-zA-Z0-9|@]+; @ would be dropped"},
    // Its template writes the key between double quotes and escapes nothing.
    .key =
        Known<KeyRule> {KeyRule {1, 0, "A-Za-z0-9_.,:;!@%^*()+=/-", "0x 0s 0X 0S"},
                        Certainty::Stated, "vyos-1x sagitta c3f68865 swanctl.conf.j2, 2024-10-17"},
    .algorithms = {Encryption, Integrity, Prf, Groups, "vyos-1x sagitta c3f68865, 2024-10-17"},
    .ikeLifetime = Known<LifetimeRule> {LifetimeRule {0, 86400}, Certainty::Stated,
                                        "vpn_ipsec.xml.in c3f68865, 2024-10-17"},
    .espLifetime = Known<LifetimeRule> {LifetimeRule {30, 86400}, Certainty::Stated,
                                        "vpn_ipsec.xml.in c3f68865, 2024-10-17"},
    .fragmentsIke = Known<bool> {true, Certainty::Stated, "vyos-1x sagitta c3f68865: strongSwan"},
    .routesAny = Known<bool> {true, Certainty::Stated, "vyos-1x sagitta c3f68865: vti bind"},
};

} // namespace hubwright
