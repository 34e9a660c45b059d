// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/known/known.h"

namespace hubwright {

namespace {

constexpr AlgorithmWord Encryption[] {
    {"aes128", "AES-CBC-128", "AES-CBC-128"},
    {"aes192", "AES-CBC-192", "AES-CBC-192"},
    {"aes256", "AES-CBC-256", "AES-CBC-256"},
    {"aes128gcm16", "AES128GCM128", "AES128GCM128"},
    {"aes256gcm16", "AES256GCM128", "AES256GCM128"},
    {"3des", "3DES-CBC", "3DES-CBC"},
};

constexpr AlgorithmWord Integrity[] {
    {"md5", "MD5", "MD5"},
    {"sha1", "SHA", "SHA1"},
    {"sha256", "SHA-256", "SHA-256"},
};

constexpr AlgorithmWord Prf[] {
    {"prfsha1", "SHA", nullptr, Certainty::Unconfirmed},
    {"prfsha256", "SHA-256", nullptr, Certainty::Unconfirmed},
};

constexpr AlgorithmWord Groups[] {
    {"modp1024", "GROUP2", "DH-GROUP2"},
    {"modp1536", "GROUP5", "DH-GROUP5"},
    {"modp2048", "GROUP14", "DH-GROUP14"},
};

} // namespace

constinit const Platform tencentPlatform {
    .id = "tencent",
    .title = "Tencent Cloud VPN",
    .kind = PlatformKind::Cloud,
    .words = "tencent|腾讯云",
    .ikeV2 =
        Known<SelectorModel> {
            SelectorModel::Pair, Certainty::Unconfirmed,
            "terraform-provider-tencentcloud f6970a90: SPD rules; the wire is not described"},
    .ikeV1 = OnePairInVersion1,
    .relays = {true, Certainty::Unconfirmed, "not found in the documents"},
    .takesRanges = {false, Certainty::Stated, "terraform-provider-tencentcloud f6970a90"},
    .carriesIpv6 = Known<bool> {false, Certainty::Stated, "Tencent Cloud VPN limits page"},
    .standby = Known<StandbyForm> {StandbyForm::Waits, Certainty::Stated,
                                   "tencentcloud_vpn_connection: negotiation_type passive"},
    .sasPerGateway =
        Known<int> {200, Certainty::Stated, "Tencent Cloud VPN limits page: SPD mappings"},
    .tunnelNameIs = "name",
    .tunnelName =
        Known<NameRule> {
            NameRule {60, "A-Za-z0-9_.-", "", ""}, Certainty::Stated,
            "terraform-provider-tencentcloud f6970a90: 1-60; characters not confirmed"},
    .key = Known<KeyRule> {KeyRule {1, 128, "A-Za-z0-9_.+/=-", ""}, Certainty::Unconfirmed,
                           "not found in the documents"},
    .algorithms = {Encryption, Integrity, Prf, Groups,
                   "terraform-provider-tencentcloud f6970a90 vpn_connection"},
    .ikeLifetime = Known<LifetimeRule> {LifetimeRule {60, 604800}, Certainty::Stated,
                                        "terraform-provider-tencentcloud f6970a90"},
    .espLifetime = Known<LifetimeRule> {LifetimeRule {180, 604800}, Certainty::Stated,
                                        "terraform-provider-tencentcloud f6970a90"},
};

} // namespace hubwright
