// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/iosxe_keys.h"

#include "model/import/device/device_values.h"
#include "model/import/device/iosxe_acl.h"
#include "model/import/device/shown_words.h"
#include "model/import/messages.h"

#include <QRegularExpression>

namespace hubwright {

namespace {

/// Reads one section that holds keys.
class IosKeyReader {
public:
    IosKeyReader(const IosSection &section, IosKeyrings &keyrings, SourceNotes &notes)
        : m_section(section), m_keyrings(keyrings), m_notes(notes)
    {}

    void run()
    {
        if (m_section.head.begins("crypto isakmp key"))
            readIsakmpKey();
        else if (m_section.head.begins("crypto keyring"))
            readKeyring();
        else
            readIkev2Keyring();
    }

private:
    /// The section alone: any word of a line may be a key.
    void notUnderstood(const IosLine &line, qsizetype words)
    {
        if (line.begins("description") || line.begins("local-address"))
            m_notes.leftOut(line.word(0), line.place);
        else
            m_notes.notUnderstood(
                shownCommand(m_section.head.words, words) +
                    (&line == &m_section.head ? QString() : QStringLiteral(": …")),
                line.place);
    }

    /// `crypto isakmp key [0|6] KEY address A [M]`, `… hostname H`.
    void readIsakmpKey()
    {
        const QStringList &words = m_section.head.words;
        IosKey key;
        key.place = m_section.head.place;
        // A key may be any word, so that the words behind it are looked for from the end.
        for (qsizetype at = words.size() - 2; at >= 4; --at) {
            if (words[at] != QLatin1String("address") && words[at] != QLatin1String("hostname"))
                continue;
            key.text = comparableIosKey(words.mid(3, at - 3));
            if (words[at] == QLatin1String("hostname"))
                key.identity = words[at + 1];
            else if (words[at + 1] == QLatin1String("ipv6"))
                key.address = iosPeers(words.value(at + 2), {});
            else
                key.address = iosPeers(words[at + 1], words.value(at + 2));
            m_keyrings[{}].push_back(std::move(key));
            return;
        }
        notUnderstood(m_section.head, 3);
    }

    /// `pre-shared-key address A [M] key [0|6] KEY`.
    void readKeyring()
    {
        std::vector<IosKey> &keys = m_keyrings[m_section.head.word(2)];
        for (const IosLine &line : m_section.lines) {
            const qsizetype at = line.words.indexOf(QLatin1String("key"));
            if (!line.begins("pre-shared-key") || at < 3) {
                notUnderstood(line, 3);
                continue;
            }
            IosKey key;
            key.place = line.place;
            key.text = comparableIosKey(line.words.mid(at + 1));
            if (line.word(1) == QLatin1String("hostname"))
                key.identity = line.word(2);
            else
                key.address = line.word(2) == QLatin1String("ipv6")
                                  ? iosPeers(line.word(3), {})
                                  : iosPeers(line.word(2), at > 3 ? line.word(3) : QString());
            keys.push_back(std::move(key));
        }
    }

    void readIkev2Keyring()
    {
        std::vector<IosKey> &keys = m_keyrings[m_section.head.word(3)];
        for (const IosLine &line : m_section.lines) {
            if (line.begins("peer")) {
                keys.push_back({{}, {}, {}, line.place});
                continue;
            }
            if (keys.empty()) {
                notUnderstood(line, 3);
                continue;
            }
            IosKey &key = keys.back();
            if (line.begins("address"))
                key.address = iosPeers(line.word(1), line.word(2));
            else if (line.begins("hostname"))
                key.identity = line.word(1);
            else if (line.begins("identity"))
                readKeyIdentity(line, key);
            else if (line.begins("pre-shared-key"))
                readPreSharedKey(line, key);
            else
                notUnderstood(line, 3);
        }
    }

    void readKeyIdentity(const IosLine &line, IosKey &key)
    {
        if (line.word(1) == QLatin1String("address"))
            key.address = iosPeers(line.word(2), {});
        else
            key.identity = iosIdentity(line, 1, m_notes);
    }

    /// Two keys, one for each direction, are not one key to compare.
    void readPreSharedKey(const IosLine &line, IosKey &key)
    {
        if (line.word(1) == QLatin1String("local") || line.word(1) == QLatin1String("remote"))
            tellTwoIosKeys(line, m_notes);
        else
            key.text = comparableIosKey(line.words.mid(1));
    }

    const IosSection &m_section;
    IosKeyrings &m_keyrings;
    SourceNotes &m_notes;
};

/// How well the key fits the connection's peer: bits of its network, -1: not at all.
int fit(const IosKey &key, const DeviceConnection &connection)
{
    constexpr int Named = 129;
    const bool isNamed = !key.identity.isEmpty() && (key.identity == connection.peerIdentity ||
                                                     key.identity == connection.peer.name);
    if (isNamed)
        return Named;
    if (!key.address)
        return -1;
    const int length = key.address->coveringPrefix().length();
    if (connection.peer.form == Gateway::Form::Address)
        return key.address->contains(connection.peer.address) ? length : -1;
    return length == 0 ? 0 : -1;
}

/// The text that the hexadecimal digits of a key id stand for, if it is one that no host
/// name, address or mail address could say; else the key id itself.
QString textOfKeyId(const QString &value)
{
    static const QRegularExpression hex(QStringLiteral("^(?:[0-9a-f]{2})+$"));
    static const QRegularExpression plain(
        QStringLiteral("^@?[A-Za-z0-9][A-Za-z0-9._-]*(?:@[A-Za-z0-9.-]+)?$"));
    if (!hex.match(value).hasMatch())
        return value;
    const QByteArray bytes = QByteArray::fromHex(value.toLatin1());
    const QString text = QString::fromUtf8(bytes);
    const bool isText = text.toUtf8() == bytes && !text.contains(QChar(0));
    return isText && !plain.match(text).hasMatch() && !IpAddress::parse(text) ? text : value;
}

} // namespace

void takeIosKeys(const IosSection &section, IosKeyrings &keyrings, SourceNotes &notes)
{
    IosKeyReader(section, keyrings, notes).run();
}

const IosKey *iosKeyFor(const std::vector<IosKey> &keys, const DeviceConnection &connection)
{
    const IosKey *best = nullptr;
    int bestFit = -1;
    for (const IosKey &key : keys) {
        const int own = fit(key, connection);
        if (own > bestFit) {
            best = &key;
            bestFit = own;
        }
    }
    return best;
}

void tellTwoIosKeys(const IosLine &line, SourceNotes &notes)
{
    notes.add(Import::tr("a tunnel has one pre-shared key in a design; that there is one for each "
                         "direction is left out"),
              line.place);
}

QString comparableIosKey(const QStringList &words)
{
    const QString type = words.value(0);
    if (words.size() < 2)
        return readKey(type, true);
    if (type == QLatin1String("6") || type == QLatin1String("7"))
        return {};
    if (type == QLatin1String("hex"))
        return readKey(QStringLiteral("0x") + words[1], false);
    return readKey(words[1], true);
}

std::optional<Network> iosPeers(const QString &address, const QString &mask)
{
    if (address.contains(QLatin1Char('/'))) {
        const Result<Prefix> prefix = Prefix::parseMasked(address, nullptr);
        return prefix ? std::optional(Network(*prefix)) : std::nullopt;
    }
    if (IpAddress::parse(mask))
        return iosNetwork(address, mask, true);
    const Result<IpAddress> own = IpAddress::parse(address);
    if (!own)
        return std::nullopt;
    if (own->bits() == 0)
        return Network(Prefix::around(*own, 0));
    return Network(*own, *own);
}

QString iosIdentity(const IosLine &line, qsizetype at, SourceNotes &notes)
{
    const QString kind = line.word(at);
    QString value = line.word(at + 1);
    if (kind == QLatin1String("key-id"))
        return textOfKeyId(value);
    if (kind == QLatin1String("fqdn") && value == QLatin1String("domain"))
        value = line.word(at + 2);
    return readIdentity(value, line.place, notes);
}

} // namespace hubwright
