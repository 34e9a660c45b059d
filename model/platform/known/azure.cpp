// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/known/known.h"

namespace hubwright {

namespace {

constexpr AlgorithmWord Encryption[] {
    {"aes128", "AES128", "AES128"},
    {"aes192", "AES192", "AES192"},
    {"aes256", "AES256", "AES256"},
    {"aes128gcm16", "GCMAES128", "GCMAES128"},
    {"aes256gcm16", "GCMAES256", "GCMAES256"},
    {"3des", "DES3", "DES3"},
};

constexpr AlgorithmWord Integrity[] {
    {"md5", "MD5", "MD5"},
    {"sha1", "SHA1", "SHA1"},
    {"sha256", "SHA256", "SHA256"},
    {"sha384", "SHA384"},
};

constexpr AlgorithmWord Prf[] {
    {"prfsha1", "SHA1"},
    {"prfsha256", "SHA256"},
    {"prfsha384", "SHA384"},
};

constexpr AlgorithmWord Groups[] {
    {"modp1024", "DHGroup2", "PFS2"},
    {"modp2048", "DHGroup14", "PFS14"},
    {"ecp256", "ECP256", "ECP256"},
    {"ecp384", "ECP384", "ECP384"},
};

} // namespace

constinit const Platform azurePlatform {
    .id = "azure",
    .title = "Azure VPN Gateway",
    .kind = PlatformKind::Cloud,
    .words = "azure|微软云",
    .ikeV2 =
        Known<SelectorModel> {
            SelectorModel::Pair, Certainty::Unconfirmed,
            "docs.azure.cn custom-traffic-selectors; as responder it takes any selectors"},
    .ikeV1 = OnePairInVersion1,
    .relays = {false, Certainty::Stated,
               "azure-docs vpn-gateway-connect-multiple-policybased-rm-ps.md, 2020"},
    .takesRanges = {false, Certainty::Stated, "terraform-provider-azurerm 69697b7f"},
    .standby = Known<StandbyForm> {StandbyForm::Waits, Certainty::Stated,
                                   "azurerm virtual_network_gateway_connection: ResponderOnly"},
    .tunnelsPerGateway =
        Known<int> {30, Certainty::Unconfirmed, "azure-docs 2020: VpnGw1-5; Basic has 10"},
    .tunnelNameIs = "name",
    .tunnelName =
        Known<NameRule> {NameRule {80, "A-Za-z0-9_.-", "A-Za-z0-9", ""}, Certainty::Unconfirmed,
                         "the rule for names of network resources"},
    .key = Known<KeyRule> {KeyRule {1, 128, " -~", ""}, Certainty::Unconfirmed,
                           "printable ASCII up to 128"},
    .algorithms = {Encryption, Integrity, Prf, Groups,
                   "terraform-provider-azurerm 69697b7f virtual_network_gateway_connection"},
    .espLifetime = Known<LifetimeRule> {LifetimeRule {300, 0}, Certainty::Stated,
                                        "terraform-provider-azurerm 69697b7f"},
};

} // namespace hubwright
