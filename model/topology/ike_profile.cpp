// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/ike_profile.h"

#include "model/base/text.h"
#include "model/topology/topology.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>

namespace hubwright {

namespace {

struct Profiles {
    Q_DECLARE_TR_FUNCTIONS(Profiles)
};

enum class Kind { Cipher, Aead, Integrity, Prf, Group };

struct Keyword {
    const char *word;
    Kind kind;
    const char *canonical = nullptr; ///< Null: the word itself.
};

// clang-format off
constexpr Keyword Keywords[] {
    {"aes128", Kind::Cipher}, {"aes192", Kind::Cipher}, {"aes256", Kind::Cipher},
    {"aes", Kind::Cipher, "aes128"},
    {"aes128ctr", Kind::Cipher}, {"aes192ctr", Kind::Cipher}, {"aes256ctr", Kind::Cipher},
    {"camellia128", Kind::Cipher}, {"camellia192", Kind::Cipher}, {"camellia256", Kind::Cipher},
    {"3des", Kind::Cipher}, {"des", Kind::Cipher}, {"blowfish128", Kind::Cipher},
    {"cast128", Kind::Cipher}, {"null", Kind::Cipher},
    {"aes128gcm16", Kind::Aead}, {"aes192gcm16", Kind::Aead}, {"aes256gcm16", Kind::Aead},
    {"aes128gcm12", Kind::Aead}, {"aes192gcm12", Kind::Aead}, {"aes256gcm12", Kind::Aead},
    {"aes128gcm8", Kind::Aead}, {"aes192gcm8", Kind::Aead}, {"aes256gcm8", Kind::Aead},
    {"aes128ccm16", Kind::Aead}, {"aes192ccm16", Kind::Aead}, {"aes256ccm16", Kind::Aead},
    {"aes128ccm8", Kind::Aead}, {"aes256ccm8", Kind::Aead},
    {"chacha20poly1305", Kind::Aead},
    {"aes128gcm", Kind::Aead, "aes128gcm16"}, {"aes128gcm128", Kind::Aead, "aes128gcm16"},
    {"aes192gcm", Kind::Aead, "aes192gcm16"}, {"aes192gcm128", Kind::Aead, "aes192gcm16"},
    {"aes256gcm", Kind::Aead, "aes256gcm16"}, {"aes256gcm128", Kind::Aead, "aes256gcm16"},
    {"aes128ccm128", Kind::Aead, "aes128ccm16"}, {"aes256ccm128", Kind::Aead, "aes256ccm16"},
    {"md5", Kind::Integrity}, {"sha1", Kind::Integrity}, {"sha256", Kind::Integrity},
    {"sha384", Kind::Integrity}, {"sha512", Kind::Integrity},
    {"sha256_96", Kind::Integrity}, {"aesxcbc", Kind::Integrity}, {"aescmac", Kind::Integrity},
    {"sha", Kind::Integrity, "sha1"}, {"sha2_256", Kind::Integrity, "sha256"},
    {"sha2_384", Kind::Integrity, "sha384"}, {"sha2_512", Kind::Integrity, "sha512"},
    {"sha256_128", Kind::Integrity, "sha256"},
    {"prfmd5", Kind::Prf}, {"prfsha1", Kind::Prf}, {"prfsha256", Kind::Prf},
    {"prfsha384", Kind::Prf}, {"prfsha512", Kind::Prf}, {"prfaesxcbc", Kind::Prf},
    {"prfaescmac", Kind::Prf},
    {"modp768", Kind::Group}, {"modp1024", Kind::Group}, {"modp1536", Kind::Group},
    {"modp2048", Kind::Group}, {"modp3072", Kind::Group}, {"modp4096", Kind::Group},
    {"modp6144", Kind::Group}, {"modp8192", Kind::Group},
    {"modp1024s160", Kind::Group}, {"modp2048s224", Kind::Group}, {"modp2048s256", Kind::Group},
    {"ecp192", Kind::Group}, {"ecp224", Kind::Group}, {"ecp256", Kind::Group},
    {"ecp384", Kind::Group}, {"ecp521", Kind::Group},
    {"ecp224bp", Kind::Group}, {"ecp256bp", Kind::Group}, {"ecp384bp", Kind::Group},
    {"ecp512bp", Kind::Group}, {"curve25519", Kind::Group}, {"curve448", Kind::Group},
    {"x25519", Kind::Group, "curve25519"}, {"x448", Kind::Group, "curve448"},
};
// clang-format on

const Keyword *keywordOf(const QString &word)
{
    const auto found =
        std::find_if(std::begin(Keywords), std::end(Keywords),
                     [&](const Keyword &keyword) { return word == QLatin1String(keyword.word); });
    return found == std::end(Keywords) ? nullptr : &*found;
}

/// The function that goes with an integrity where none is named, as strongSwan has it.
QString prfOf(const QString &integrity)
{
    return integrity == QLatin1String("sha256_96") ? QStringLiteral("prfsha256")
                                                   : QStringLiteral("prf") + integrity;
}

/// The field of a proposal that holds algorithms of the kind.
QString &fieldOf(Proposal &proposal, Kind kind)
{
    switch (kind) {
    case Kind::Cipher:
    case Kind::Aead:
        return proposal.encryption;
    case Kind::Integrity:
        return proposal.integrity;
    case Kind::Prf:
        return proposal.prf;
    case Kind::Group:
        return proposal.group;
    }
    Q_UNREACHABLE();
}

/// What is wrong with a proposal whose words are known; empty if nothing is.
QString complaintOf(const Proposal &proposal, ProposalUse use)
{
    if (proposal.encryption.isEmpty())
        return Profiles::tr("it names no encryption, such as aes256");
    if (proposal.isAead() && !proposal.integrity.isEmpty()) {
        return use == ProposalUse::Ike
                   ? Profiles::tr("%1 authenticates by itself: write %2 in place of %3")
                         .arg(proposal.encryption, prfOf(proposal.integrity), proposal.integrity)
                   : Profiles::tr("%1 authenticates by itself: leave %2 out")
                         .arg(proposal.encryption, proposal.integrity);
    }
    if (!proposal.isAead() && proposal.integrity.isEmpty())
        return Profiles::tr("%1 needs an integrity algorithm beside it, such as sha256")
            .arg(proposal.encryption);
    if (use == ProposalUse::Esp)
        return proposal.prf.isEmpty()
                   ? QString()
                   : Profiles::tr("%1 is for IKE: an ESP proposal has none").arg(proposal.prf);
    if (proposal.isAead() && proposal.prf.isEmpty())
        return Profiles::tr("%1 needs a pseudo-random function beside it, such as prfsha256")
            .arg(proposal.encryption);
    if (proposal.group.isEmpty())
        return Profiles::tr("it names no Diffie-Hellman group, such as modp2048");
    return {};
}

std::vector<Proposal> proposals(ProposalUse use, std::initializer_list<const char *> texts)
{
    std::vector<Proposal> out;
    for (const char *text : texts) {
        const Result<Proposal> proposal = Proposal::parse(QLatin1String(text), use);
        Q_ASSERT(proposal);
        out.push_back(*proposal);
    }
    return out;
}

IkeProfile preset(const char *name, int version, std::initializer_list<const char *> ike,
                  std::initializer_list<const char *> esp)
{
    IkeProfile profile;
    profile.name = QLatin1String(name);
    profile.version = version;
    profile.ike = proposals(ProposalUse::Ike, ike);
    profile.esp = proposals(ProposalUse::Esp, esp);
    return profile;
}

std::vector<IkeProfile> makePresets()
{
    std::vector<IkeProfile> out;
    out.push_back(preset("default", 2, {"aes256-sha256-modp2048"}, {"aes256-sha256-modp2048"}));
    // The last of each is what every device of the platform table takes.
    out.push_back(preset("compatible", 2,
                         {"aes256gcm16-prfsha384-ecp384", "aes256-sha384-ecp384",
                          "aes256-sha256-ecp256", "aes256-sha256-modp2048"},
                         {"aes256gcm16-ecp384", "aes256gcm16-modp2048", "aes256-sha256-ecp256",
                          "aes256-sha256-modp2048"}));
    out.push_back(preset("ikev1", 1, {"aes256-sha256-modp2048"}, {"aes256-sha256-modp2048"}));
    out.push_back(
        preset("modern", 2,
               {"aes256gcm16-prfsha384-ecp384", "chacha20poly1305-prfsha256-curve25519",
                "aes128gcm16-prfsha256-ecp256"},
               {"aes256gcm16-ecp384", "chacha20poly1305-curve25519", "aes128gcm16-ecp256"}));
    // SP 800-77r1 section 3: AES in GCM or CBC with SHA-2, groups 14 to 21 of 112 bits
    // and more.
    out.push_back(
        preset("nist", 2,
               {"aes256gcm16-prfsha384-ecp384", "aes256-sha384-ecp384",
                "aes128gcm16-prfsha256-ecp256", "aes128-sha256-ecp256", "aes128-sha256-modp3072"},
               {"aes256gcm16-ecp384", "aes256-sha384-ecp384", "aes128gcm16-ecp256",
                "aes128-sha256-ecp256", "aes128-sha256-modp3072"}));
    // The console offers "AES" without a key length and negotiates the rest; its
    // manual gives SHA1 and group 14 as defaults, IKE for an hour, IPsec for eight.
    IkeProfile qingcloud =
        preset("qingcloud", 2,
               {"aes256-sha256-modp2048", "aes128-sha256-modp2048", "aes128-sha1-modp2048"},
               {"aes256-sha256-modp2048", "aes128-sha256-modp2048", "aes128-sha1-modp2048"});
    qingcloud.ikeLifetime = std::chrono::hours(1);
    qingcloud.espLifetime = std::chrono::hours(8);
    out.push_back(std::move(qingcloud));
    return out;
}

struct TimeUnit {
    char letter;
    std::chrono::seconds length;
};
constexpr TimeUnit TimeUnits[] {{'d', std::chrono::hours(24)},
                                {'h', std::chrono::hours(1)},
                                {'m', std::chrono::minutes(1)},
                                {'s', std::chrono::seconds(1)}};

} // namespace

Result<Proposal> Proposal::parse(const QString &text, ProposalUse use)
{
    const auto refused = [&](const QString &reason) {
        return Error {Profiles::tr("\"%1\" is not a proposal: %2").arg(oneLine(text), reason), {}};
    };
    Proposal out;
    const QStringList words = text.split(QLatin1Char('-'));
    for (const QString &word : words) {
        const Keyword *keyword = keywordOf(word);
        if (!keyword)
            return refused(Profiles::tr("there is no algorithm \"%1\"").arg(oneLine(word)));
        QString &field = fieldOf(out, keyword->kind);
        const QString canonical =
            QLatin1String(keyword->canonical ? keyword->canonical : keyword->word);
        if (!field.isEmpty())
            return refused(Profiles::tr("%1 and %2 are of one kind; write two proposals")
                               .arg(field, canonical));
        field = canonical;
    }
    const QString complaint = complaintOf(out, use);
    if (!complaint.isEmpty())
        return refused(complaint);
    if (use == ProposalUse::Ike && out.prf.isEmpty())
        out.prf = prfOf(out.integrity);
    return out;
}

QString Proposal::text() const
{
    QStringList words {encryption};
    if (!integrity.isEmpty())
        words << integrity;
    if (!prf.isEmpty() && (integrity.isEmpty() || prf != prfOf(integrity)))
        words << prf;
    if (!group.isEmpty())
        words << group;
    return words.join(QLatin1Char('-'));
}

bool Proposal::isAead() const
{
    const Keyword *keyword = keywordOf(encryption);
    return keyword && keyword->kind == Kind::Aead;
}

const std::vector<IkeProfile> &presetProfiles()
{
    static const std::vector<IkeProfile> presets = makePresets();
    return presets;
}

const IkeProfile *profileNamed(const Topology &topology, const QString &name)
{
    for (const std::vector<IkeProfile> *profiles : {&topology.profiles, &presetProfiles()}) {
        const auto found = std::ranges::find(*profiles, name, &IkeProfile::name);
        if (found != profiles->end())
            return &*found;
    }
    return nullptr;
}

QStringList profileNames(const Topology &topology)
{
    QStringList names;
    for (const std::vector<IkeProfile> *profiles : {&presetProfiles(), &topology.profiles}) {
        for (const IkeProfile &profile : *profiles) {
            if (!names.contains(profile.name))
                names << profile.name;
        }
    }
    return names;
}

const IkeProfile &profileOf(const Topology &topology, const Tunnel &tunnel, int side)
{
    const QString &own = tunnel.ends[size_t(side)].ike;
    const IkeProfile *known = profileNamed(topology, own.isEmpty() ? tunnel.ike : own);
    return known ? *known : presetProfiles().front();
}

Result<std::chrono::seconds> parseLifetime(const QString &text)
{
    constexpr auto Longest = std::chrono::hours(24 * 365);
    const QString number = text.chopped(text.isEmpty() ? 0 : 1);
    const bool isNumber =
        !number.isEmpty() && number.size() <= 8 && std::ranges::all_of(number, [](QChar c) {
            return c >= QLatin1Char('0') && c <= QLatin1Char('9');
        });
    const qint64 count = number.toInt();
    for (const TimeUnit &unit : TimeUnits) {
        const bool isOfUnit = isNumber && text.endsWith(QLatin1Char(unit.letter));
        const std::chrono::seconds lifetime(count * unit.length.count());
        if (isOfUnit && count > 0 && lifetime <= Longest)
            return lifetime;
    }
    return Error {Profiles::tr("\"%1\" is not a lifetime: write a number and s, m, h or d, such "
                               "as 8h, at most a year")
                      .arg(oneLine(text)),
                  {}};
}

QString lifetimeText(std::chrono::seconds lifetime)
{
    for (const TimeUnit &unit : TimeUnits) {
        if (lifetime.count() % unit.length.count() == 0)
            return QString::number(lifetime / unit.length) + QLatin1Char(unit.letter);
    }
    Q_UNREACHABLE();
}

QString proposalsText(const std::vector<Proposal> &proposals)
{
    QStringList texts;
    for (const Proposal &proposal : proposals)
        texts << proposal.text();
    return texts.join(QStringLiteral(", "));
}

} // namespace hubwright
