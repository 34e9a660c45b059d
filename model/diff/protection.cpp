// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/protection.h"

#include "model/check/rules/proposal/judged_profiles.h"

#include <algorithm>

namespace hubwright {

namespace {

struct Bits {
    const char *keyword;
    int bits;
};

// clang-format off
/// NIST SP 800-57 part 1 revision 5, tables 2 and 3; SP 800-56A for the groups between.
constexpr Bits Known[] {
    {"aes128", 128}, {"aes192", 192}, {"aes256", 256}, {"camellia128", 128},
    {"camellia192", 192}, {"camellia256", 256}, {"chacha20poly1305", 256}, {"3des", 112},
    {"des", 56}, {"blowfish128", 128}, {"cast128", 128}, {"null", 0},
    {"modp768", 64}, {"modp1024", 80}, {"modp1024s160", 80}, {"modp1536", 96},
    {"modp2048", 112}, {"modp2048s224", 112}, {"modp2048s256", 112}, {"modp3072", 128},
    {"modp4096", 152}, {"modp6144", 176}, {"modp8192", 200},
    {"ecp192", 96}, {"ecp224", 112}, {"ecp256", 128}, {"ecp384", 192}, {"ecp521", 256},
    {"ecp224bp", 112}, {"ecp256bp", 128}, {"ecp384bp", 192}, {"ecp512bp", 256},
    {"curve25519", 128}, {"curve448", 224},
};
// clang-format on

/// Of the longest known word that the keyword begins with, so that "aes256gcm16" is one
/// of 256 bits; a keyword that nobody judged limits nothing.
int bitsOf(const QString &keyword)
{
    int best = 256;
    size_t length = 0;
    for (const Bits &known : Known) {
        const QLatin1String word(known.keyword);
        if (keyword.startsWith(word) && size_t(word.size()) > length) {
            length = size_t(word.size());
            best = known.bits;
        }
    }
    return best;
}

/// 0 where each key does not get an exchange of its own.
int groupBits(const Proposal &proposal)
{
    return proposal.group.isEmpty() ? 0 : bitsOf(proposal.group);
}

int worstStatus(const Proposal &proposal)
{
    int worst = 0;
    for (const QString &word :
         {proposal.encryption, proposal.integrity, proposal.prf, proposal.group})
        worst = std::max(worst, int(statusOf(word)));
    return worst;
}

std::optional<Proposal> firstCommon(const std::vector<Proposal> &offered,
                                    const std::vector<Proposal> &taken)
{
    const auto found = std::ranges::find_if(offered, [&](const Proposal &proposal) {
        return std::ranges::find(taken, proposal) != taken.end();
    });
    return found == offered.end() ? std::optional<Proposal>() : *found;
}

/// What counts, the more the better.
std::array<int, 7> merits(const Protection &protection)
{
    std::array<int, 7> out {protection.version};
    if (protection.ike) {
        out[1] = -worstStatus(*protection.ike);
        out[2] = bitsOf(protection.ike->encryption);
        out[3] = groupBits(*protection.ike);
    }
    if (protection.esp) {
        out[4] = -worstStatus(*protection.esp);
        out[5] = bitsOf(protection.esp->encryption);
        out[6] = groupBits(*protection.esp); // Perfect forward secrecy.
    }
    return out;
}

} // namespace

QString Protection::text() const
{
    const auto said = [](const std::optional<Proposal> &proposal) {
        return proposal ? proposal->text() : QStringLiteral("-");
    };
    return QStringLiteral("IKEv%1 %2, ESP %3").arg(QString::number(version), said(ike), said(esp));
}

Protection protectionOf(const Topology &topology, const Tunnel &tunnel)
{
    const IkeProfile &own = profileOf(topology, tunnel, 0);
    const IkeProfile &other = profileOf(topology, tunnel, 1);
    return {std::min(own.version, other.version),
            firstCommon(own.ike, other.ike),
            firstCommon(own.esp, other.esp),
            {tunnel.pskAt(0), tunnel.pskAt(1)}};
}

QString protectionWord(ProtectionVerdict verdict)
{
    switch (verdict) {
    case ProtectionVerdict::Same:
        return QStringLiteral("same");
    case ProtectionVerdict::Stronger:
        return QStringLiteral("stronger");
    case ProtectionVerdict::Weaker:
        return QStringLiteral("weaker");
    case ProtectionVerdict::Otherwise:
        return QStringLiteral("otherwise");
    case ProtectionVerdict::OtherKey:
        return QStringLiteral("other-key");
    }
    Q_UNREACHABLE();
}

ProtectionVerdict compareProtection(const Protection &before, const Protection &now, bool isSwapped)
{
    const auto old = merits(before);
    const auto recent = merits(now);
    bool isBetter = false;
    bool isWorse = false;
    for (size_t i = 0; i < old.size(); ++i) {
        isBetter = isBetter || recent[i] > old[i];
        isWorse = isWorse || recent[i] < old[i];
    }
    if (isBetter != isWorse)
        return isBetter ? ProtectionVerdict::Stronger : ProtectionVerdict::Weaker;
    if (isBetter || before.ike != now.ike || before.esp != now.esp)
        return ProtectionVerdict::Otherwise;
    for (size_t side = 0; side < 2; ++side) {
        const QString &key = before.keys[isSwapped ? 1 - side : side];
        // A reference that is not stated says nothing of the key.
        if (!key.isEmpty() && !now.keys[side].isEmpty() && key != now.keys[side])
            return ProtectionVerdict::OtherKey;
    }
    return ProtectionVerdict::Same;
}

} // namespace hubwright
