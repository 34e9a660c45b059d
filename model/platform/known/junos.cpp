// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/known/known.h"

namespace hubwright {

namespace {

constexpr AlgorithmWord Encryption[] {
    {"aes128", "aes-128-cbc", "aes-128-cbc"},      {"aes192", "aes-192-cbc", "aes-192-cbc"},
    {"aes256", "aes-256-cbc", "aes-256-cbc"},      {"aes128gcm16", "aes-128-gcm", "aes-128-gcm"},
    {"aes256gcm16", "aes-256-gcm", "aes-256-gcm"}, {"3des", "3des-cbc", "3des-cbc"},
};

constexpr AlgorithmWord Integrity[] {
    {"md5", "md5", "hmac-md5-96"},
    {"sha1", "sha1", "hmac-sha1-96"},
    {"sha256", "sha-256", "hmac-sha-256-128"},
    {"sha384", "sha-384", "hmac-sha-384"},
    {"sha512", "sha-512", "hmac-sha-512"},
};

constexpr AlgorithmWord Prf[] {
    {"prfsha1", "sha1", nullptr, Certainty::Unconfirmed},
    {"prfsha256", "sha-256", nullptr, Certainty::Unconfirmed},
    {"prfsha384", "sha-384", nullptr, Certainty::Unconfirmed},
    {"prfsha512", "sha-512", nullptr, Certainty::Unconfirmed},
};

constexpr AlgorithmWord Groups[] {
    {"modp1024", "group2", "group2"},   {"modp1536", "group5", "group5"},
    {"modp2048", "group14", "group14"}, {"modp3072", "group15", "group15"},
    {"modp4096", "group16", "group16"}, {"ecp256", "group19", "group19"},
    {"ecp384", "group20", "group20"},   {"ecp521", "group21", "group21"},
};

} // namespace

constinit const Platform junosPlatform {
    .id = "junos",
    .title = "Juniper SRX (Junos)",
    .words = "junos|juniper|srx|瞻博",
    .ikeV2 = Known<SelectorModel> {SelectorModel::Pair, Certainty::Stated,
                                   "juniper.net, Traffic Selectors in Route-Based VPNs"},
    .ikeV1 = OnePairInVersion1,
    .relays = {true, Certainty::Stated, "junos-es-conf-security 23.2R2: a policy inside the zone"},
    .takesRanges = {false, Certainty::Stated, "junos-es-conf-security 23.2R2"},
    .carriesIpv6 =
        Known<bool> {true, Certainty::Stated, "juniper.net, Traffic Selectors in Route-Based VPNs"},
    .standby =
        Known<StandbyForm> {StandbyForm::Waits, Certainty::Stated,
                            "junos-es-conf-security 23.2R2: establish-tunnels responder-only"},
    .sasPerTunnel =
        Known<int> {200, Certainty::Stated, "junos-es-conf-security 23.2R2: traffic-selector"},
    .tunnelNameIs = "ipsec vpn",
    .tunnelName = Known<NameRule> {NameRule {32, "A-Za-z0-9_-", "A-Za-z", ""}, Certainty::Stated,
                                   "junos-es-conf-security 23.2R2: 1..32"},
    .key =
        Known<KeyRule> {KeyRule {1, 255, " !#-\\[\\]-~", ""}, Certainty::Unconfirmed,
                        "length from junos-es-conf-security 23.2R2; how quotes are escaped is not"},
    .algorithms = {Encryption, Integrity, Prf, Groups, "junos-es-conf-security 23.2R2"},
    .ikeLifetime = Known<LifetimeRule> {LifetimeRule {180, 86400}, Certainty::Stated,
                                        "junos-es-conf-security 23.2R2"},
    .espLifetime = Known<LifetimeRule> {LifetimeRule {180, 86400}, Certainty::Stated,
                                        "junos-es-conf-security 23.2R2"},
    .routesAny =
        Known<bool> {true, Certainty::Stated, "juniper.net, Traffic Selectors in Route-Based VPNs"},
};

} // namespace hubwright
