// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/known/known.h"

namespace hubwright {

namespace {

constexpr AlgorithmWord Encryption[] {
    {"aes128", "aes-128-cbc", "aes-128-cbc"},
    {"aes192", "aes-192-cbc", "aes-192-cbc"},
    {"aes256", "aes-256-cbc", "aes-256-cbc"},
    {"aes128gcm16", "aes-128-gcm", "aes-128-gcm", Certainty::Unconfirmed},
    {"aes256gcm16", "aes-256-gcm", "aes-256-gcm", Certainty::Unconfirmed},
    {"3des", "3des", "3des"},
};

constexpr AlgorithmWord Integrity[] {
    {"md5", "md5", "md5"},          {"sha1", "sha1", "sha1"},       {"sha256", "sha256", "sha256"},
    {"sha384", "sha384", "sha384"}, {"sha512", "sha512", "sha512"},
};

constexpr AlgorithmWord Prf[] {
    {"prfsha1", "sha1", nullptr, Certainty::Unconfirmed},
    {"prfsha256", "sha256", nullptr, Certainty::Unconfirmed},
    {"prfsha384", "sha384", nullptr, Certainty::Unconfirmed},
    {"prfsha512", "sha512", nullptr, Certainty::Unconfirmed},
};

constexpr AlgorithmWord Groups[] {
    {"modp1024", "group2", "group2"},   {"modp1536", "group5", "group5"},
    {"modp2048", "group14", "group14"}, {"modp3072", "group15", "group15"},
    {"modp4096", "group16", "group16"}, {"ecp256", "group19", "group19"},
    {"ecp384", "group20", "group20"},   {"ecp521", "group21", "group21"},
};

} // namespace

constinit const Platform panosPlatform {
    .id = "panos",
    .title = "Palo Alto PAN-OS",
    .words = "panos|pan-os|paloalto",
    .ikeV2 = Known<SelectorModel> {SelectorModel::Pair, Certainty::Stated,
                                   "terraform-provider-panos c97b175a: one proxy-id a pair"},
    .ikeV1 = OnePairInVersion1,
    .relays = {true, Certainty::Stated,
               "terraform-provider-panos c97b175a: routes to tunnel interfaces"},
    .takesRanges = {false, Certainty::Stated, "pan-os-codegen 9920a6f"},
    .carriesIpv6 = Known<bool> {true, Certainty::Stated, "pan-os-codegen 9920a6f: proxy-id-v6"},
    .standby =
        Known<StandbyForm> {StandbyForm::Disabled, Certainty::Stated,
                            "panos provider 2.0: ipsec_tunnel disabled, static route metric"},
    .sasPerTunnel = Known<int> {250, Certainty::Unconfirmed, "a study note, not the vendor's"},
    .tunnelNameIs = "ipsec tunnel",
    .tunnelName =
        Known<NameRule> {NameRule {31, "A-Za-z0-9_.-", "A-Za-z0-9_", ""}, Certainty::Unconfirmed,
                         "31 for interfaces; names of tunnels are not confirmed"},
    .key =
        Known<KeyRule> {
            KeyRule {1, 255, "A-Za-z0-9_.+/=-", ""}, Certainty::Unconfirmed,
            "length from pan-os-codegen 9920a6f; how the command line quotes is not confirmed"},
    .algorithms = {Encryption, Integrity, Prf, Groups,
                   "pan-os-ansible 1632e2be; pan-os-codegen 9920a6f"},
    .routesAny = Known<bool> {true, Certainty::Unconfirmed,
                              "a tunnel without proxy ids, between PAN-OS gateways"},
};

} // namespace hubwright
