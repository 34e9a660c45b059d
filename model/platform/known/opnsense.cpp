// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/known/known.h"

namespace hubwright {

namespace {

constexpr AlgorithmWord Encryption[] {
    {"aes128", "aes128", "aes128"},
    {"aes192", "aes192", "aes192"},
    {"aes256", "aes256", "aes256"},
    {"aes128gcm16", "aes128gcm16", "aes128gcm16"},
    {"aes256gcm16", "aes256gcm16", "aes256gcm16"},
};

constexpr AlgorithmWord Integrity[] {
    {"sha256", "sha256", "sha256"},
    {"sha384", "sha384", "sha384"},
    {"sha512", "sha512", "sha512"},
};

constexpr AlgorithmWord Prf[] {
    {"prfsha256", "sha256"},
    {"prfsha384", "sha384"},
    {"prfsha512", "sha512"},
};

constexpr AlgorithmWord Groups[] {
    {"modp2048", "modp2048", "modp2048"}, {"modp3072", "modp3072", "modp3072"},
    {"modp4096", "modp4096", "modp4096"}, {"ecp256", "ecp256", "ecp256"},
    {"ecp384", "ecp384", "ecp384"},       {"ecp521", "ecp521", "ecp521"},
    {"curve25519", "x25519", "x25519"},
};

} // namespace

constinit const Platform opnsensePlatform {
    .id = "opnsense",
    .title = "OPNsense",
    .words = "opnsense",
    .ikeV2 = Known<SelectorModel> {SelectorModel::List, Certainty::Stated,
                                   "opnsense/core f95e8151 Swanctl.xml, 23.1+"},
    .ikeV1 = OnePairInVersion1,
    .relays = {true, Certainty::Stated, "opnsense/core f95e8151"},
    .takesRanges = {false, Certainty::Stated, "opnsense/core f95e8151 Swanctl.xml"},
    .carriesIpv6 = Known<bool> {true, Certainty::Stated, "opnsense/core f95e8151 Swanctl.xml"},
    .standby = Known<StandbyForm> {StandbyForm::Waits, Certainty::Stated,
                                   "opnsense/core f95e8151 Swanctl.xml: start_action none"},
    .selectorsPerSide =
        Known<int> {255, Certainty::Stated, "strongSwan's, which it runs; RFC 7296 3.13"},
    .tunnelNameIs = "description",
    .key = Known<KeyRule> {KeyRule {}, Certainty::Stated,
                           "opnsense/core f95e8151 ipsec.inc: written as 0s and base64"},
    .algorithms = {Encryption, Integrity, Prf, Groups,
                   "opnsense/core f95e8151 IPsecProposalField.php"},
    .fragmentsIke = Known<bool> {true, Certainty::Stated, "opnsense/core f95e8151: strongSwan"},
};

} // namespace hubwright
