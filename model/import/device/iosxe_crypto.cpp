// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/iosxe_crypto.h"

#include "model/base/text.h"
#include "model/import/device/algorithm_words.h"
#include "model/import/device/device_values.h"
#include "model/import/device/iosxe_acl.h"
#include "model/import/device/shown_words.h"
#include "model/import/messages.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hubwright {

namespace {

const Platform &iosxe() { return *platformNamed(QStringLiteral("iosxe")); }

/// Commands that nothing in a design answers to.
bool isSilent(const QString &word)
{
    static const QSet<QString> words {
        QStringLiteral("description"),
        QStringLiteral("dpd"),
        QStringLiteral("nat"),
        QStringLiteral("reverse-route"),
        QStringLiteral("qos"),
        QStringLiteral("keepalive"),
        QStringLiteral("responder-only"),
        QStringLiteral("initiate"),
        QStringLiteral("no"),
        QStringLiteral("initial-contact"),
        QStringLiteral("reconnect"),
        QStringLiteral("ivrf"),
        QStringLiteral("vrf"),
    };
    return words.contains(word);
}

/// Reads one section.
class IosCryptoReader {
public:
    IosCryptoReader(const IosSection &section, IosCrypto &crypto, SourceNotes &notes)
        : m_section(section), m_head(section.head), m_crypto(crypto), m_notes(notes)
    {}

    void run()
    {
        struct Kind {
            const char *head;
            void (IosCryptoReader::*read)();
        };
        static constexpr Kind Kinds[] {
            {"crypto isakmp policy", &IosCryptoReader::readIsakmpPolicy},
            {"crypto isakmp key", &IosCryptoReader::readKeys},
            {"crypto isakmp profile", &IosCryptoReader::readProfile},
            {"crypto ikev2 proposal", &IosCryptoReader::readIkev2Proposal},
            {"crypto ikev2 policy", &IosCryptoReader::readIkev2Policy},
            {"crypto ikev2 keyring", &IosCryptoReader::readKeys},
            {"crypto ikev2 profile", &IosCryptoReader::readProfile},
            {"crypto keyring", &IosCryptoReader::readKeys},
            {"crypto ipsec transform-set", &IosCryptoReader::readTransformSet},
            {"crypto ipsec profile", &IosCryptoReader::readIpsecProfile},
            {"crypto ipsec security-association lifetime", &IosCryptoReader::readSaLifetime},
            {"crypto map", &IosCryptoReader::readMap},
            {"crypto dynamic-map", &IosCryptoReader::readMap},
        };
        for (const Kind &kind : Kinds) {
            if (m_head.begins(kind.head))
                return (this->*kind.read)();
        }
        static constexpr const char *Silent[] {
            "crypto isakmp keepalive",
            "crypto isakmp nat",
            "crypto isakmp enable",
            "crypto isakmp invalid-spi-recovery",
            "crypto isakmp identity",
            "crypto ikev2 dpd",
            "crypto ikev2 nat",
            "crypto ikev2 fragmentation",
            "crypto ikev2 http-url",
            "crypto ipsec security-association",
            "crypto ipsec df-bit",
            "crypto ipsec fragmentation",
            "crypto ipsec nat-transparency",
            "crypto logging",
            "crypto pki",
            "crypto key",
            "crypto engine",
            "crypto ikev2 limit",
            "crypto ikev2 cookie-challenge",
            "crypto isakmp aggressive-mode",
        };
        for (const char *head : Silent) {
            if (m_head.begins(head))
                return m_notes.leftOut(QString::fromLatin1(head), m_head.place);
        }
        notUnderstood(m_head, 3);
        for (const IosLine &line : m_section.lines)
            notUnderstood(line, 1);
    }

private:
    /// The first words alone: what follows may be a key, and so may a first word that is no
    /// command.
    void notUnderstood(const IosLine &line, qsizetype words)
    {
        m_notes.notUnderstood(shownCommand(line.words, words), line.place);
    }

    /// A line of the section that none of its own commands is.
    void other(const IosLine &line)
    {
        if (isSilent(line.word(0)))
            m_notes.leftOut(line.word(0), line.place);
        else
            notUnderstood(line, line.begins("set") || line.begins("match") ? 2 : 1);
    }

    std::optional<std::chrono::seconds> lifetimeIn(const IosLine &line, qsizetype at)
    {
        return readLifetime(line.word(at), line.place, m_notes);
    }

    void readIsakmpPolicy()
    {
        QString encryption = QStringLiteral("des");
        QString hash = QStringLiteral("sha");
        QString group = QStringLiteral("modp768");
        bool usesKey = false;
        std::optional<std::chrono::seconds> lifetime;
        for (const IosLine &line : m_section.lines) {
            if (line.begins("encr") || line.begins("encryption"))
                encryption =
                    line.word(1) == QLatin1String("aes")
                        ? QStringLiteral("aes") + line.words.value(2, QStringLiteral("128"))
                        : line.word(1);
            else if (line.begins("hash"))
                hash = line.word(1);
            else if (line.begins("group"))
                group = groupKeyword(line.word(1));
            else if (line.begins("authentication"))
                usesKey = line.word(1) == QLatin1String("pre-share");
            else if (line.begins("lifetime"))
                lifetime = lifetimeIn(line, 1);
            else
                other(line);
        }
        // An unfinished policy says "rsa-sig", which no pre-shared key goes with.
        if (!usesKey)
            return m_notes.add(Import::tr("this policy is not for pre-shared keys and is left out"),
                               m_head.place);
        const Result<std::vector<Proposal>> proposals =
            proposalsOf({encryption, hash, group}, ProposalUse::Ike);
        if (!proposals)
            return tellProposal(proposals.error(), m_head);
        const int priority = m_head.word(3).toInt();
        if (m_crypto.isakmpPolicies.empty() || priority < m_crypto.isakmpPolicies.begin()->first)
            m_crypto.isakmpLifetime = lifetime;
        m_crypto.isakmpPolicies.insert_or_assign(priority, proposals->front());
    }

    void readKeys() { takeIosKeys(m_section, m_crypto.keyrings, m_notes); }

    void tellProposal(const Error &error, const IosLine &line)
    {
        m_notes.add(Import::tr("the proposal is left out: %1").arg(error.message), line.place);
    }

    void readIkev2Proposal()
    {
        QStringList ciphers;
        QStringList hashes;
        QStringList functions;
        QStringList groups;
        const auto words = [&](const IosLine &line, AlgorithmKind kind) {
            QStringList out;
            for (qsizetype i = 1; i < line.words.size(); ++i) {
                const QString keyword = kind == AlgorithmKind::Group
                                            ? groupKeyword(line.words[i])
                                            : keywordOf(iosxe(), kind, line.words[i], true);
                out << (keyword.isEmpty() ? line.words[i] : keyword);
            }
            return out;
        };
        for (const IosLine &line : m_section.lines) {
            if (line.begins("encryption"))
                ciphers = words(line, AlgorithmKind::Encryption);
            else if (line.begins("integrity"))
                hashes = words(line, AlgorithmKind::Integrity);
            else if (line.begins("prf"))
                functions = words(line, AlgorithmKind::Prf);
            else if (line.begins("group"))
                groups = words(line, AlgorithmKind::Group);
            else
                other(line);
        }
        const Result<std::vector<Proposal>> proposals =
            proposalsOf(ciphers + hashes + functions + groups, ProposalUse::Ike);
        if (!proposals)
            return tellProposal(proposals.error(), m_head);
        m_crypto.ikev2Proposals.insert_or_assign(m_head.word(3), *proposals);
    }

    void readIkev2Policy()
    {
        IosPolicy &policy = m_crypto.ikev2Policies[m_head.word(3)];
        policy.place = m_head.place;
        for (const IosLine &line : m_section.lines) {
            if (line.begins("proposal"))
                policy.proposals << line.word(1);
            else if (line.begins("match address local"))
                policy.localAddress = line.word(3);
            else if (!line.begins("match fvrf"))
                other(line);
        }
    }

    /// Of IKEv2 and of isakmp: nearly the same words.
    void readProfile()
    {
        const bool isIkev2 = m_head.word(1) == QLatin1String("ikev2");
        auto &profiles = isIkev2 ? m_crypto.ikev2Profiles : m_crypto.isakmpProfiles;
        IosProfile &profile = profiles[m_head.word(3)];
        profile.place = m_head.place;
        for (const IosLine &line : m_section.lines) {
            if (line.begins("match identity"))
                readMatch(line, profile);
            else if (line.begins("match address local"))
                profile.localAddress = line.words.last();
            else if (line.begins("local-address"))
                profile.localAddress = line.word(1);
            else if (line.begins("identity local"))
                profile.identity = iosIdentity(line, 2, m_notes);
            else if (line.begins("self-identity"))
                readSelfIdentity(line, profile);
            else if (line.begins("keyring"))
                profile.keyring = line.words.last();
            else if (line.begins("authentication"))
                readAuthentication(line, profile);
            else if (line.begins("lifetime"))
                profile.lifetime = lifetimeIn(line, 1);
            else if (!line.begins("match fvrf"))
                other(line);
        }
        if (!profile.usesKey)
            m_notes.add(Import::tr("%1 does not use a pre-shared key; how the two ends prove who "
                                   "they are is left out")
                            .arg(oneLine(m_head.word(3))),
                        m_head.place);
    }

    /// "match identity remote address A [M]", without "remote" in isakmp.
    void readMatch(const IosLine &line, IosProfile &profile)
    {
        const qsizetype at = line.word(2) == QLatin1String("remote") ? 3 : 2;
        const QString kind = line.word(at);
        if (kind == QLatin1String("any")) {
            profile.matchesAll = true;
        } else if (kind == QLatin1String("address")) {
            const std::optional<Network> peers = iosPeers(line.word(at + 1), line.word(at + 2));
            if (peers && peers->first() == peers->last())
                profile.peerIdentities << peers->first().text();
            else
                profile.matchesAll = true;
        } else {
            profile.peerIdentities << iosIdentity(line, at, m_notes);
        }
    }

    void readSelfIdentity(const IosLine &line, IosProfile &profile)
    {
        if (line.word(1) != QLatin1String("address"))
            profile.identity = line.words.size() > 2 ? line.word(2) : QString();
        else if (line.words.size() > 2)
            profile.identity = line.word(2);
    }

    /// "authentication local|remote pre-share [key KEY]".
    void readAuthentication(const IosLine &line, IosProfile &profile)
    {
        const bool isKey = line.word(2) == QLatin1String("pre-share");
        profile.usesKey = profile.usesKey && isKey;
        if (!isKey || line.word(3) != QLatin1String("key"))
            return;
        const QString key = comparableIosKey(line.words.mid(4));
        if (!profile.key.isEmpty() && profile.key != key)
            tellTwoIosKeys(line, m_notes);
        profile.key = key;
    }

    void readTransformSet()
    {
        QStringList keywords;
        for (qsizetype i = 4; i < m_head.words.size(); ++i) {
            QString word = m_head.words[i];
            bool isLength = false;
            m_head.word(i + 1).toUInt(&isLength);
            if (isLength)
                word += QLatin1Char(' ') + m_head.words[++i];
            QString keyword = keywordOf(iosxe(), AlgorithmKind::Encryption, word, false);
            if (keyword.isEmpty())
                keyword = keywordOf(iosxe(), AlgorithmKind::Integrity, word, false);
            // "esp-aes 128" is "esp-aes".
            if (keyword.isEmpty() && word.endsWith(QLatin1String(" 128")))
                keyword = keywordOf(iosxe(), AlgorithmKind::Encryption, word.chopped(4), false);
            keywords << (keyword.isEmpty() ? word : keyword);
        }
        for (const IosLine &line : m_section.lines) {
            if (line.begins("mode"))
                m_notes.leftOut(line.from(0), line.place);
            else
                other(line);
        }
        const Result<std::vector<Proposal>> proposals = proposalsOf(keywords, ProposalUse::Esp);
        if (!proposals)
            return tellProposal(proposals.error(), m_head);
        m_crypto.transformSets.insert_or_assign(m_head.word(3), proposals->front());
    }

    /// Whether the line is one of those that entries and profiles have in common.
    bool readSaSetting(const IosLine &line, IosSaSettings &settings)
    {
        if (line.begins("set transform-set")) {
            settings.transformSets = line.words.mid(2);
        } else if (line.begins("set pfs")) {
            settings.pfs = groupKeyword(line.words.value(2, QStringLiteral("group1")));
            if (line.words.size() == 2)
                m_notes.add(Import::tr("set pfs names no group; it is taken for group 1, which is "
                                       "not confirmed"),
                            line.place);
        } else if (line.begins("set security-association lifetime seconds")) {
            settings.lifetime = lifetimeIn(line, 4);
        } else if (line.begins("set security-association")) {
            m_notes.leftOut(QStringLiteral("set security-association"), line.place);
        } else if (line.begins("set ikev2-profile")) {
            settings.ikev2Profile = line.word(2);
        } else if (line.begins("set isakmp-profile")) {
            settings.isakmpProfile = line.word(2);
        } else {
            return false;
        }
        return true;
    }

    void readIpsecProfile()
    {
        IosSaSettings &settings = m_crypto.ipsecProfiles[m_head.word(3)];
        settings.place = m_head.place;
        for (const IosLine &line : m_section.lines) {
            if (!readSaSetting(line, settings))
                other(line);
        }
    }

    /// "… lifetime seconds 3600", "… lifetime kilobytes N".
    void readSaLifetime()
    {
        if (m_head.word(4) == QLatin1String("seconds"))
            m_crypto.saLifetime = lifetimeIn(m_head, 5);
        else
            m_notes.leftOut(QStringLiteral("crypto ipsec security-association"), m_head.place);
    }

    /// "crypto map [ipv6] NAME 10 ipsec-isakmp [dynamic D]", "crypto dynamic-map NAME 10",
    /// "crypto map NAME local-address INTERFACE".
    void readMap()
    {
        const bool isV6 = m_head.word(2) == QLatin1String("ipv6");
        const qsizetype at = isV6 ? 3 : 2;
        const QString name = m_head.word(at);
        if (m_head.word(at + 1) == QLatin1String("local-address")) {
            m_crypto.mapLocalInterfaces[name] = m_head.word(at + 2);
            return;
        }
        bool isNumber = false;
        IosMapEntry entry;
        entry.map = name;
        entry.sequence = m_head.word(at + 1).toInt(&isNumber);
        entry.isDynamic = m_head.word(1) == QLatin1String("dynamic-map");
        entry.settings.place = m_head.place;
        const QString kind = m_head.word(at + 2);
        if (kind == QLatin1String("ipsec-isakmp") &&
            m_head.word(at + 3) == QLatin1String("dynamic"))
            entry.dynamicMap = m_head.word(at + 4);
        // Entries with keys of their own, and settings of the map for clients.
        if (!isNumber || (!entry.isDynamic && kind != QLatin1String("ipsec-isakmp"))) {
            notUnderstood(m_head, at + 3);
            for (const IosLine &line : m_section.lines)
                notUnderstood(line, 1);
            return;
        }
        for (const IosLine &line : m_section.lines) {
            if (line.begins("set peer")) {
                entry.peers.push_back(line);
            } else if (line.begins("match address") && line.words.size() > 2) {
                entry.accessList = line.words.last();
                entry.accessListPlace = line.place;
            } else if (!readSaSetting(line, entry.settings)) {
                other(line);
            }
        }
        m_crypto.mapEntries.push_back(std::move(entry));
    }

    const IosSection &m_section;
    const IosLine &m_head;
    IosCrypto &m_crypto;
    SourceNotes &m_notes;
};

} // namespace

void takeCrypto(const IosSection &section, IosCrypto &crypto, SourceNotes &notes)
{
    IosCryptoReader(section, crypto, notes).run();
}

} // namespace hubwright
