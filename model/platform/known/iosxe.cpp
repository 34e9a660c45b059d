// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/known/known.h"

namespace hubwright {

namespace {

constexpr AlgorithmWord Encryption[] {
    {"aes128", "aes-cbc-128", "esp-aes"},          {"aes192", "aes-cbc-192", "esp-aes 192"},
    {"aes256", "aes-cbc-256", "esp-aes 256"},      {"aes128gcm16", "aes-gcm-128", "esp-gcm"},
    {"aes256gcm16", "aes-gcm-256", "esp-gcm 256"}, {"3des", "3des", "esp-3des"},
};

constexpr AlgorithmWord Integrity[] {
    {"md5", "md5", "esp-md5-hmac"},          {"sha1", "sha1", "esp-sha-hmac"},
    {"sha256", "sha256", "esp-sha256-hmac"}, {"sha384", "sha384", "esp-sha384-hmac"},
    {"sha512", "sha512", "esp-sha512-hmac"},
};

constexpr AlgorithmWord Prf[] {
    {"prfsha1", "sha1"},
    {"prfsha256", "sha256"},
    {"prfsha384", "sha384"},
    {"prfsha512", "sha512"},
};

constexpr AlgorithmWord Groups[] {
    {"modp1024", "2", "group2"},   {"modp1536", "5", "group5"},   {"modp2048", "14", "group14"},
    {"modp3072", "15", "group15"}, {"modp4096", "16", "group16"}, {"ecp256", "19", "group19"},
    {"ecp384", "20", "group20"},   {"ecp521", "21", "group21"},
};

} // namespace

constinit const Platform iosxePlatform {
    .id = "iosxe",
    .title = "Cisco IOS-XE",
    .words = "iosxe|ios-xe|ciscoios|cisco|思科",
    .ikeV2 =
        Known<SelectorModel> {
            SelectorModel::Pair, Certainty::Stated,
            "strongswan issue 1150; Fortinet document 666100; one SA an ACL entry"},
    .ikeV1 = OnePairInVersion1,
    .relays = {true, Certainty::Stated, "Cisco-IOS-XE-crypto.yang 17.18.1"},
    .takesRanges = {false, Certainty::Stated, "Cisco-IOS-XE-acl.yang 17.18.1: wildcard masks"},
    // Between gateways of IPv6; an IPv4 tunnel carries IPv4 only.
    .carriesIpv6 =
        Known<bool> {true, Certainty::Unconfirmed,
                     "IPv6 VTI guide of IOS XE 17; crypto map ipv6 and a policy on it not tried"},
    .standby =
        Known<StandbyForm> {StandbyForm::Disabled, Certainty::Stated,
                            "Cisco model of interface Tunnel: shutdown; technote 118263, distance"},
    .tunnelsPerGateway =
        Known<int> {65535, Certainty::Stated,
                    "Cisco-IOS-XE-crypto.yang 17.18.1: crypto map sequence 1..65535"},
    .tunnelNameIs = "ikev2 profile",
    .tunnelName = Known<NameRule> {NameRule {63, "A-Za-z0-9_-", "", ""}, Certainty::Unconfirmed,
                                   "no length in the YANG model 17.18.1"},
    .key = Known<KeyRule> {KeyRule {1, 128, "A-Za-z0-9_.+/=-", ""}, Certainty::Unconfirmed,
                           "a pasted ? calls for help, outer blanks are lost"},
    .algorithms = {Encryption, Integrity, Prf, Groups, "Cisco-IOS-XE-crypto.yang 17.18.1"},
    .ikeLifetime = Known<LifetimeRule> {LifetimeRule {120, 86400}, Certainty::Stated,
                                        "Cisco-IOS-XE-crypto.yang 17.18.1"},
    .espLifetime = Known<LifetimeRule> {LifetimeRule {120, 2592000}, Certainty::Stated,
                                        "Cisco-IOS-XE-crypto.yang 17.18.1"},
    .carriesOtherFamily =
        Known<bool> {false, Certainty::Unconfirmed,
                     "crypto maps and tunnel mode ipsec ipv4; a mixed mode is not written"},
};

} // namespace hubwright
