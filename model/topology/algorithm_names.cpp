// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/algorithm_names.h"

namespace hubwright {

namespace {

struct Named {
    const char *keyword;
    const char *title;
};

constexpr Named Ciphers[] {
    {"aes256gcm16", "AES-256-GCM-16"},
    {"aes192gcm16", "AES-192-GCM-16"},
    {"aes128gcm16", "AES-128-GCM-16"},
    {"chacha20poly1305", "ChaCha20-Poly1305"},
    {"aes256", "AES-256-CBC"},
    {"aes192", "AES-192-CBC"},
    {"aes128", "AES-128-CBC"},
    {"aes256ctr", "AES-256-CTR"},
    {"aes192ctr", "AES-192-CTR"},
    {"aes128ctr", "AES-128-CTR"},
    {"aes256ccm16", "AES-256-CCM-16"},
    {"aes192ccm16", "AES-192-CCM-16"},
    {"aes128ccm16", "AES-128-CCM-16"},
    {"aes256gcm12", "AES-256-GCM-12"},
    {"aes192gcm12", "AES-192-GCM-12"},
    {"aes128gcm12", "AES-128-GCM-12"},
    {"aes256gcm8", "AES-256-GCM-8"},
    {"aes192gcm8", "AES-192-GCM-8"},
    {"aes128gcm8", "AES-128-GCM-8"},
    {"aes256ccm8", "AES-256-CCM-8"},
    {"aes128ccm8", "AES-128-CCM-8"},
    {"camellia256", "Camellia-256-CBC"},
    {"camellia192", "Camellia-192-CBC"},
    {"camellia128", "Camellia-128-CBC"},
    {"3des", "3DES-CBC"},
    {"cast128", "CAST-128-CBC"},
    {"blowfish128", "Blowfish-128-CBC"},
    {"des", "DES-CBC"},
    {"null", "NULL"},
};

constexpr Named Integrities[] {
    {"sha256", "SHA2-256"},     {"sha384", "SHA2-384"},
    {"sha512", "SHA2-512"},     {"aescmac", "AES-CMAC-96"},
    {"aesxcbc", "AES-XCBC-96"}, {"sha256_96", "SHA2-256 cut to 96 bits"},
    {"sha1", "SHA1"},           {"md5", "MD5"},
};

constexpr Named Prfs[] {
    {"prfsha256", "PRF-SHA2-256"},  {"prfsha384", "PRF-SHA2-384"},  {"prfsha512", "PRF-SHA2-512"},
    {"prfaescmac", "PRF-AES-CMAC"}, {"prfaesxcbc", "PRF-AES-XCBC"}, {"prfsha1", "PRF-SHA1"},
    {"prfmd5", "PRF-MD5"},
};

// The numbers of transform type 4 (RFC 7296 section 3.3.2, and IANA's registry).
constexpr Named Groups[] {
    {"ecp256", "DH 19 (ECP-256)"},
    {"ecp384", "DH 20 (ECP-384)"},
    {"ecp521", "DH 21 (ECP-521)"},
    {"curve25519", "DH 31 (Curve25519)"},
    {"curve448", "DH 32 (Curve448)"},
    {"modp2048", "DH 14 (MODP-2048)"},
    {"modp3072", "DH 15 (MODP-3072)"},
    {"modp4096", "DH 16 (MODP-4096)"},
    {"modp6144", "DH 17 (MODP-6144)"},
    {"modp8192", "DH 18 (MODP-8192)"},
    {"ecp256bp", "DH 28 (Brainpool-256)"},
    {"ecp384bp", "DH 29 (Brainpool-384)"},
    {"ecp512bp", "DH 30 (Brainpool-512)"},
    {"ecp224bp", "DH 27 (Brainpool-224)"},
    {"ecp224", "DH 26 (ECP-224)"},
    {"ecp192", "DH 25 (ECP-192)"},
    {"modp2048s256", "DH 24 (MODP-2048, 256-bit subgroup)"},
    {"modp2048s224", "DH 23 (MODP-2048, 224-bit subgroup)"},
    {"modp1536", "DH 5 (MODP-1536)"},
    {"modp1024", "DH 2 (MODP-1024)"},
    {"modp1024s160", "DH 22 (MODP-1024, 160-bit subgroup)"},
    {"modp768", "DH 1 (MODP-768)"},
};

template <size_t N>
QStringList keywordsOf(const Named (&table)[N])
{
    QStringList out;
    for (const Named &named : table)
        out << QLatin1String(named.keyword);
    return out;
}

template <size_t N>
const char *titleIn(const Named (&table)[N], const QString &keyword)
{
    for (const Named &named : table) {
        if (keyword == QLatin1String(named.keyword))
            return named.title;
    }
    return nullptr;
}

} // namespace

const AlgorithmNames &algorithmNames()
{
    static const AlgorithmNames names {keywordsOf(Ciphers), keywordsOf(Integrities),
                                       keywordsOf(Prfs), keywordsOf(Groups)};
    return names;
}

QString algorithmTitle(const QString &keyword)
{
    for (const char *title : {titleIn(Ciphers, keyword), titleIn(Integrities, keyword),
                              titleIn(Prfs, keyword), titleIn(Groups, keyword)}) {
        if (title)
            return QString::fromLatin1(title);
    }
    return keyword;
}

} // namespace hubwright
