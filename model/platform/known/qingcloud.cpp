// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/known/known.h"

namespace hubwright {

namespace {

constexpr AlgorithmWord Encryption[] {
    {"aes128", "AES", "AES"},
    {"aes256", "AES", "AES", Certainty::Unconfirmed},
    {"3des", "3DES", "3DES"},
};

constexpr AlgorithmWord Integrity[] {
    {"md5", "MD5", "MD5"},
    {"sha1", "SHA1", "SHA1"},
    {"sha256", "SHA2", "SHA2"},
    {"sha384", "SHA2", "SHA2", Certainty::Unconfirmed},
    {"sha512", "SHA2", "SHA2", Certainty::Unconfirmed},
};

constexpr AlgorithmWord Prf[] {
    {"prfsha1", "SHA1"},
    {"prfsha256", "SHA2"},
    {"prfsha384", "SHA2", nullptr, Certainty::Unconfirmed},
    {"prfsha512", "SHA2", nullptr, Certainty::Unconfirmed},
};

constexpr AlgorithmWord Groups[] {
    {"modp1024", "2", "2"},   {"modp1536", "5", "5"},   {"modp2048", "14", "14"},
    {"modp3072", "15", "15"}, {"modp4096", "16", "16"},
};

} // namespace

constinit const Platform qingcloudPlatform {
    .id = "qingcloud",
    .title = "QingCloud VPC",
    .kind = PlatformKind::Cloud,
    .words = "qingcloud|青云",
    .ikeV2 =
        Known<SelectorModel> {
            SelectorModel::PairExact, Certainty::Unconfirmed,
            "qingcloud-docs 4c3a583b: the file that a VPC makes is Libreswan's; the engine's "
            "version is not known"},
    .ikeV1 = OnePairInVersion1,
    .relays = {true, Certainty::Stated, "qingcloud-docs ipsec_star_topology.md 1e2a9dcf"},
    .takesRanges = {false, Certainty::Stated,
                    "qingcloud-docs add_router_statics.md, 4c3a583b: networks"},
    .tunnelsPerGateway =
        Known<int> {800, Certainty::Stated, "qingcloud-docs tunnel/intro.md, 4c3a583b"},
    .tunnelNameIs = "名称",
    // The API joins the fields of a tunnel with '|'.
    .key = Known<KeyRule> {KeyRule {1, 0, "^|", ""}, Certainty::Stated,
                           "qingcloud-docs add_router_statics.md, 4c3a583b"},
    .algorithms = {Encryption, Integrity, Prf, Groups,
                   "qingcloud-docs tunnel/ipsec.md 4c3a583b: negotiated by itself"},
};

} // namespace hubwright
