// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/device_values.h"

#include "model/address/distinct_networks.h"
#include "model/address/network_text.h"
#include "model/base/text.h"
#include "model/import/device/shown_words.h"
#include "model/import/messages.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hubwright {

namespace {

constexpr size_t MostCombinations = 64;

/// The parts between commas, trimmed, with where they begin.
std::vector<std::pair<QString, qsizetype>> listParts(const QString &text)
{
    std::vector<std::pair<QString, qsizetype>> out;
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(QLatin1Char(','), start);
        if (end < 0)
            end = text.size();
        const QString part = text.mid(start, end - start);
        const QString trimmed = part.trimmed();
        if (!trimmed.isEmpty())
            out.emplace_back(trimmed, start + part.indexOf(trimmed));
        start = end + 1;
    }
    return out;
}

std::optional<Network> hostOf(const Gateway &gateway)
{
    if (gateway.form != Gateway::Form::Address)
        return std::nullopt;
    return Network(gateway.address, gateway.address);
}

/// Prefix, address or range; host bits are masked.
Result<Network> selectorOf(const QString &word, bool &hadHostBits)
{
    hadHostBits = false;
    if (word.contains(QLatin1Char('-')))
        return Network::parse(word);
    if (!word.contains(QLatin1Char('/'))) {
        const Result<IpAddress> address = IpAddress::parse(word);
        if (!address)
            return address.error();
        return Network(*address, *address);
    }
    const Result<Prefix> prefix = Prefix::parseMasked(word, &hadHostBits);
    if (!prefix)
        return prefix.error();
    return Network(*prefix);
}

bool isPlainIdentity(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._:-]*$"));
    static const QRegularExpression mail(QStringLiteral("^[A-Za-z0-9._-]+@[A-Za-z0-9.-]+$"));
    return plain.match(text).hasMatch() || mail.match(text).hasMatch();
}

/// The text that a keyid "@#hex" stands for, if it is text that needs that form.
std::optional<QString> textOfKeyId(const QString &identity)
{
    static const QRegularExpression hex(QStringLiteral("^@#((?:[0-9a-fA-F]{2})+)$"));
    const auto match = hex.match(identity);
    if (!match.hasMatch())
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromHex(match.captured(1).toLatin1());
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes || text.contains(QChar(0)) || isPlainIdentity(text))
        return std::nullopt;
    return text;
}

enum class WordKind { Unknown, Cipher, Aead, Integrity, Prf, Group };

/// What kind of algorithm the word is, found out by what it goes with.
WordKind wordKind(const QString &word)
{
    static thread_local QHash<QString, WordKind> known;
    const auto found = known.constFind(word);
    if (found != known.constEnd())
        return *found;
    const auto goes = [&](const QString &text, ProposalUse use) {
        return bool(Proposal::parse(text, use));
    };
    WordKind kind = WordKind::Unknown;
    if (word.size() > 40 || word.contains(QLatin1Char('-')))
        return kind;
    if (goes(word + QStringLiteral("-sha256"), ProposalUse::Esp))
        kind = WordKind::Cipher;
    else if (goes(word, ProposalUse::Esp))
        kind = WordKind::Aead;
    else if (goes(QStringLiteral("aes128-") + word, ProposalUse::Esp))
        kind = WordKind::Integrity;
    else if (goes(QStringLiteral("aes128gcm16-") + word, ProposalUse::Esp))
        kind = WordKind::Group;
    else if (goes(QStringLiteral("aes128gcm16-%1-modp2048").arg(word), ProposalUse::Ike))
        kind = WordKind::Prf;
    if (known.size() < 1000)
        known.insert(word, kind);
    return kind;
}

/// The words of a proposal by kind.
struct ProposalWords {
    QStringList ciphers;
    QStringList aeads;
    QStringList integrities;
    QStringList functions;
    QStringList groups;
};

QStringList orNone(const QStringList &words) { return words.isEmpty() ? QStringList {{}} : words; }

/// The texts of all combinations; of an AEAD cipher in IKE an integrity names the
/// function, as strongSwan has it.
QStringList combinations(const ProposalWords &words, ProposalUse use)
{
    QStringList functions = words.functions;
    if (functions.isEmpty()) {
        for (const QString &integrity : words.integrities)
            functions << QStringLiteral("prf") + integrity;
    }
    QStringList out;
    const auto add = [&](const QStringList &ciphers, const QStringList &integrities,
                         const QStringList &prfs) {
        for (const QString &cipher : ciphers) {
            for (const QString &integrity : orNone(integrities)) {
                for (const QString &prf : orNone(prfs)) {
                    for (const QString &group : orNone(words.groups)) {
                        if (out.size() > qsizetype(MostCombinations))
                            return;
                        QStringList parts {cipher, integrity, prf, group};
                        parts.removeAll(QString());
                        out << parts.join(QLatin1Char('-'));
                    }
                }
            }
        }
    };
    const bool isIke = use == ProposalUse::Ike;
    add(words.aeads, {}, isIke ? functions : QStringList());
    add(words.ciphers, words.integrities, isIke ? words.functions : QStringList());
    return out;
}

} // namespace

Place placeWithin(const Place &place, qsizetype start, qsizetype length)
{
    Place out = place;
    if (out.column > 0)
        out.column += int(start);
    out.length = int(length);
    return out;
}

namespace {

/// One entry of a list that is more than a plain prefix; nothing, with a note, if it is
/// none that a design can hold.
std::optional<Network> readSelector(const QString &part, const Gateway &ownAddress, const Place &at,
                                    SourceNotes &notes)
{
    QString word = part;
    const qsizetype bracket = word.indexOf(QLatin1Char('['));
    if (bracket >= 0) {
        word = word.left(bracket).trimmed();
        notes.add(Import::tr("%1: protocols and ports are not part of a design; the networks "
                             "are taken over for all traffic")
                      .arg(word == QLatin1String("dynamic") ? word : shownAddress(word)),
                  at);
    }
    if (word == QLatin1String("dynamic")) {
        const auto host = hostOf(ownAddress);
        if (!host)
            notes.add(Import::tr("the network is the outer address, which is not known; it is "
                                 "left out"),
                      at);
        return host;
    }
    bool hadHostBits = false;
    const Result<Network> network = selectorOf(word, hadHostBits);
    if (!network) {
        notes.add(isShown(shownAddress(word)) ? network.error().message
                                              : Import::tr("this is no network and is left out"),
                  at);
        return std::nullopt;
    }
    if (hadHostBits)
        notes.add(Import::tr("%1 has host bits set and is taken as %2")
                      .arg(oneLine(word), network->text()),
                  at);
    return *network;
}

} // namespace

std::vector<Network> readSelectors(const QString &text, const Gateway &ownAddress,
                                   const Place &place, SourceNotes &notes)
{
    DistinctNetworks out;
    out.reserve(size_t(text.count(QLatin1Char(','))) + 1);
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = text.indexOf(QLatin1Char(','), start);
        if (end < 0)
            end = text.size();
        const QStringView part = QStringView(text).sliced(start, end - start).trimmed();
        start = end + 1;
        if (part.isEmpty())
            continue;
        // A large star has millions of these.
        std::optional<Network> network = readPrefixV4(part);
        if (!network)
            network = readSelector(
                part.toString(), ownAddress,
                placeWithin(place, part.data() - QStringView(text).data(), part.size()), notes);
        if (network)
            out.add(*network);
    }
    return out.take();
}

Gateway readOuterAddress(const QString &text, const Place &place, SourceNotes &notes)
{
    Gateway out {Gateway::Form::Dynamic, {}, {}};
    bool isFirst = true;
    for (const auto &[part, start] : listParts(text)) {
        const Place at = placeWithin(place, start, part.size());
        const bool isAny = part.startsWith(QLatin1Char('%')) || part == QLatin1String("0.0.0.0") ||
                           part == QLatin1String("::") || part == QLatin1String("0.0.0.0/0") ||
                           part == QLatin1String("::/0");
        if (isAny)
            continue;
        if (!isFirst) {
            notes.add(Import::tr("a gateway has one address in a design; %1 is left out")
                          .arg(shownAddress(part)),
                      at);
            continue;
        }
        if (part.contains(QLatin1Char('/')) || Network::parse(part)) {
            notes.add(Import::tr("%1 is no single address and is taken as any address")
                          .arg(shownAddress(part)),
                      at);
            continue;
        }
        const Result<Gateway> gateway = Gateway::parse(part);
        if (!gateway || gateway->form == Gateway::Form::Dynamic) {
            notes.add(isShown(shownAddress(part)) && !gateway
                          ? gateway.error().message
                          : Import::tr("this is no address and is left out"),
                      at);
            continue;
        }
        out = *gateway;
        isFirst = false;
    }
    return out;
}

QString readIdentity(const QString &text, const Place &place, SourceNotes &notes)
{
    QString identity = text.trimmed();
    if (identity.isEmpty() || identity.startsWith(QLatin1Char('%')))
        return {};
    if (const auto keyId = textOfKeyId(identity))
        return *keyId;
    for (const char *type : {"fqdn:", "email:", "rfc822:", "userfqdn:"}) {
        if (identity.startsWith(QLatin1String(type), Qt::CaseInsensitive))
            identity = identity.mid(qsizetype(qstrlen(type)));
    }
    if (identity.contains(QLatin1Char('=')))
        notes.add(Import::tr("the identity is a distinguished name, which belongs to a "
                             "certificate; a design knows pre-shared keys only"),
                  place);
    if (identity.startsWith(QLatin1Char('@')) && isPlainIdentity(identity.mid(1)))
        identity.remove(0, 1);
    return identity;
}

namespace {

QString shownLifetime(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{1,12} ?[a-z]{0,8}$"));
    return form.match(text).hasMatch() ? text : QStringLiteral("…");
}

} // namespace

std::optional<std::chrono::seconds> readLifetime(const QString &text, const Place &place,
                                                 SourceNotes &notes)
{
    QString written = text.trimmed();
    const bool isBare = !written.isEmpty() && std::ranges::all_of(written, [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    if (isBare)
        written += QLatin1Char('s');
    const Result<std::chrono::seconds> lifetime = parseLifetime(written);
    if (lifetime)
        return *lifetime;
    notes.add(Import::tr("%1 is no lifetime that a design can hold and is left out")
                  .arg(shownLifetime(text)),
              place);
    return std::nullopt;
}

Result<std::vector<Proposal>> proposalsOf(const QStringList &words, ProposalUse use)
{
    ProposalWords sorted;
    for (const QString &word : words) {
        switch (wordKind(word)) {
        case WordKind::Cipher:
            sorted.ciphers << word;
            break;
        case WordKind::Aead:
            sorted.aeads << word;
            break;
        case WordKind::Integrity:
            sorted.integrities << word;
            break;
        case WordKind::Prf:
            sorted.functions << word;
            break;
        case WordKind::Group:
            sorted.groups << word;
            break;
        case WordKind::Unknown:
            return Error {Import::tr("there is no algorithm \"%1\"").arg(shownAlgorithm(word)), {}};
        }
    }
    const QStringList texts = combinations(sorted, use);
    if (texts.isEmpty())
        return Error {Import::tr("the proposal names no encryption"), {}};
    if (texts.size() > qsizetype(MostCombinations))
        return Error {Import::tr("the proposal has more than 64 combinations"), {}};
    std::vector<Proposal> out;
    for (const QString &text : texts) {
        Result<Proposal> proposal = Proposal::parse(text, use);
        if (!proposal)
            return proposal.error();
        out.push_back(*std::move(proposal));
    }
    return out;
}

std::vector<Proposal> readProposals(const QString &text, ProposalUse use, const Place &place,
                                    SourceNotes &notes)
{
    std::vector<Proposal> out;
    for (const auto &[part, start] : listParts(text)) {
        QString written = part.toLower();
        if (written.endsWith(QLatin1Char('!')))
            written = written.chopped(1).trimmed();
        if (written == QLatin1String("default"))
            continue;
        QStringList words = written.split(QLatin1Char('-'));
        const Place at = placeWithin(place, start, part.size());
        // Extended sequence numbers: both ends agree on them by themselves.
        if (words.removeAll(QStringLiteral("esn")) + words.removeAll(QStringLiteral("noesn")) > 0)
            notes.leftOut(QStringLiteral("esn"), at);
        const Result<std::vector<Proposal>> proposals = proposalsOf(words, use);
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

QString readKey(const QString &text, bool isPlain)
{
    if (!isPlain && text.startsWith(QLatin1String("0x"), Qt::CaseInsensitive))
        return QString::fromLatin1(QByteArray::fromHex(text.mid(2).toLatin1()));
    if (!isPlain && text.startsWith(QLatin1String("0s"), Qt::CaseInsensitive))
        return QString::fromLatin1(QByteArray::fromBase64(text.mid(2).toLatin1()));
    return QString::fromLatin1(text.toUtf8());
}

} // namespace hubwright
