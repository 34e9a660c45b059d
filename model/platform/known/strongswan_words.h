// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/platform/platform.h"

namespace hubwright::strongswan {

// What strongSwan calls the algorithms, and whoever is built on it.

inline constexpr AlgorithmWord Encryption[] {
    {"aes128", "aes128", "aes128"},
    {"aes192", "aes192", "aes192"},
    {"aes256", "aes256", "aes256"},
    {"aes128gcm16", "aes128gcm16", "aes128gcm16"},
    {"aes256gcm16", "aes256gcm16", "aes256gcm16"},
    {"chacha20poly1305", "chacha20poly1305", "chacha20poly1305"},
    {"3des", "3des", "3des"},
};

inline constexpr AlgorithmWord Integrity[] {
    {"md5", "md5", "md5"},          {"sha1", "sha1", "sha1"},       {"sha256", "sha256", "sha256"},
    {"sha384", "sha384", "sha384"}, {"sha512", "sha512", "sha512"},
};

inline constexpr AlgorithmWord Prf[] {
    {"prfsha1", "prfsha1"},
    {"prfsha256", "prfsha256"},
    {"prfsha384", "prfsha384"},
    {"prfsha512", "prfsha512"},
};

inline constexpr AlgorithmWord Groups[] {
    {"modp1024", "modp1024", "modp1024"},
    {"modp1536", "modp1536", "modp1536"},
    {"modp2048", "modp2048", "modp2048"},
    {"modp3072", "modp3072", "modp3072"},
    {"modp4096", "modp4096", "modp4096"},
    {"ecp256", "ecp256", "ecp256"},
    {"ecp384", "ecp384", "ecp384"},
    {"ecp521", "ecp521", "ecp521"},
    {"curve25519", "curve25519", "curve25519"},
};

inline constexpr AlgorithmTable Algorithms {
    Encryption, Integrity, Prf, Groups, "strongSwan 5.9.14 proposal_keywords_static.txt, 2026-05"};

inline constexpr const char *Ran = "strongSwan 5.9.8 run on Debian 12, 2026-11-22";

} // namespace hubwright::strongswan
