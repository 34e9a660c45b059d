// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/pluto_proposals.h"

#include "model/base/text.h"
#include "model/import/device/shown_words.h"
#include "model/import/messages.h"

#include <QHash>
#include <QRegularExpression>

namespace hubwright {

namespace {

// clang-format off
struct GroupNumber { int number; const char *keyword; };
constexpr GroupNumber GroupNumbers[] {
    {1, "modp768"}, {2, "modp1024"}, {5, "modp1536"}, {14, "modp2048"}, {15, "modp3072"},
    {16, "modp4096"}, {17, "modp6144"}, {18, "modp8192"}, {19, "ecp256"}, {20, "ecp384"},
    {21, "ecp521"}, {22, "modp1024s160"}, {23, "modp2048s224"}, {24, "modp2048s256"},
    {25, "ecp192"}, {26, "ecp224"}, {27, "ecp224bp"}, {28, "ecp256bp"}, {29, "ecp384bp"},
    {30, "ecp512bp"}, {31, "curve25519"}, {32, "curve448"},
};
struct PlutoWord { const char *word; const char *keyword; };
constexpr PlutoWord PlutoWords[] {
    {"aes", "aes128"}, {"aes_cbc", "aes128"}, {"aes_cbc_128", "aes128"}, {"aes_cbc128", "aes128"},
    {"aes_cbc_192", "aes192"}, {"aes_cbc_256", "aes256"}, {"aes_cbc256", "aes256"},
    {"aes_128", "aes128"}, {"aes_256", "aes256"}, {"3des_cbc", "3des"},
    {"aes_gcm", "aes128gcm16"}, {"aes_gcm128", "aes128gcm16"}, {"aes_gcm_128", "aes128gcm16"},
    {"aes_gcm192", "aes192gcm16"}, {"aes_gcm256", "aes256gcm16"}, {"aes_gcm_256", "aes256gcm16"},
    {"aes_gcm_c_128", "aes128gcm16"}, {"aes_gcm_c_256", "aes256gcm16"},
    {"aes_gcm_16_128", "aes128gcm16"}, {"aes_gcm_16_256", "aes256gcm16"},
    {"aes_ccm128", "aes128ccm16"}, {"aes_ccm256", "aes256ccm16"},
    {"aes_ctr128", "aes128ctr"}, {"aes_ctr256", "aes256ctr"},
    {"chacha20_poly1305", "chacha20poly1305"}, {"chacha20poly1305", "chacha20poly1305"},
    {"sha", "sha1"}, {"sha2", "sha256"}, {"sha2_256", "sha256"}, {"sha2_384", "sha384"},
    {"sha2_512", "sha512"}, {"hmac_sha1", "sha1"}, {"hmac_sha2_256", "sha256"},
    {"hmac_sha2_512", "sha512"}, {"aes_xcbc", "aesxcbc"}, {"aes_cmac", "aescmac"},
};
// clang-format on

/// One proposal: what stands before ";" and after.
Result<std::vector<Proposal>> plutoProposal(const QString &text, ProposalUse use)
{
    static const QRegularExpression separators(QStringLiteral("[-;+]"));
    QStringList words;
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        // "null" beside an AEAD cipher says that there is no integrity.
        if (part == QLatin1String("null") && !words.isEmpty())
            continue;
        const QString keyword = plutoKeyword(part);
        if (keyword.isEmpty())
            return Error {Import::tr("there is no algorithm \"%1\"").arg(shownAlgorithm(part)), {}};
        words << keyword;
    }
    return proposalsOf(words, use);
}

} // namespace

QString groupKeyword(int number)
{
    for (const GroupNumber &each : GroupNumbers) {
        if (each.number == number)
            return QLatin1String(each.keyword);
    }
    return {};
}

QString plutoKeyword(const QString &word)
{
    static const QRegularExpression group(QStringLiteral("^dh_?([0-9]{1,2})$"));
    if (const auto match = group.match(word); match.hasMatch())
        return groupKeyword(match.captured(1).toInt());
    for (const PlutoWord &each : PlutoWords) {
        if (word == QLatin1String(each.word))
            return QLatin1String(each.keyword);
    }
    // The others are called alike.
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9_]{1,40}$"));
    return plain.match(word).hasMatch() ? word : QString();
}

std::vector<Proposal> readPlutoProposals(const QString &text, ProposalUse use, const Place &place,
                                         SourceNotes &notes)
{
    std::vector<Proposal> out;
    qsizetype start = 0;
    const QStringList parts = text.toLower().split(QLatin1Char(','));
    for (const QString &part : parts) {
        const QString trimmed = part.trimmed();
        const Place at = placeWithin(place, start + part.indexOf(trimmed), trimmed.size());
        start += part.size() + 1;
        if (trimmed.isEmpty())
            continue;
        const Result<std::vector<Proposal>> proposals = plutoProposal(trimmed, use);
        if (!proposals) {
            notes.add(Import::tr("the proposal is left out: %1").arg(proposals.error().message),
                      at);
            continue;
        }
        for (const Proposal &proposal : *proposals) {
            if (std::find(out.begin(), out.end(), proposal) == out.end())
                out.push_back(proposal);
        }
    }
    return out;
}

} // namespace hubwright
