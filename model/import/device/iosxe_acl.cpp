// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/iosxe_acl.h"

#include "model/base/text.h"
#include "model/import/device/shown_words.h"
#include "model/import/messages.h"

#include <algorithm>
#include <bit>

namespace hubwright {

namespace {

/// Pairs of one list; groups multiply.
constexpr size_t MostPairs = 20'000;

bool isAny(const QString &word)
{
    return word == QLatin1String("any") || word == QLatin1String("any4") ||
           word == QLatin1String("any6");
}

Network everything(bool isV6)
{
    const Family family = isV6 ? Family::V6 : Family::V4;
    return Network(IpAddress(family, 0), IpAddress(family, lastAddress(family)));
}

std::optional<Network> hostNetwork(const QString &word)
{
    const Result<IpAddress> address = IpAddress::parse(word);
    if (!address)
        return std::nullopt;
    return Network(*address, *address);
}

/// Words behind the networks that change nothing about which packets match.
bool changesNothing(const QString &word)
{
    return word == QLatin1String("log") || word == QLatin1String("log-input") ||
           word == QLatin1String("sequence");
}

} // namespace

/// Reads one entry of a list.
class IosEntryReader {
public:
    IosEntryReader(const IosAccessLists &lists, const IosLine &line, qsizetype from, bool isV6,
                   SourceNotes &notes)
        : m_lists(lists), m_line(line), m_at(from), m_isV6(isV6), m_notes(notes)
    {}

    void run(std::vector<DeviceChild> &out)
    {
        const bool isPermit = next() == QLatin1String("permit");
        QString protocol = next();
        if (protocol == QLatin1String("object-group"))
            protocol += QLatin1Char(' ') + next();
        std::vector<Network> local;
        std::vector<Network> target;
        if (!readNetworks(local) || !readNetworks(target))
            return tellUnread();
        if (!isPermit)
            return tellDeny(local, target);
        if (protocol != QLatin1String("ip") && protocol != QLatin1String("ipv6"))
            m_hasPorts = true;
        if (m_at < m_line.words.size() && !changesNothing(m_line.words[m_at]))
            m_hasPorts = true;
        if (m_hasPorts)
            m_notes.add(Import::tr("%1: protocols and ports are not part of a design; the networks "
                                   "are taken over for all traffic")
                            .arg(shownCommand(protocol.split(QLatin1Char(' ')), 1)),
                        m_line.place);
        addPairs(local, target, out);
    }

private:
    QString next() { return m_line.words.value(m_at++); }

    /// "any", "host A", "A W", "P/n", "object-group G", and a port behind them.
    bool readNetworks(std::vector<Network> &out)
    {
        const QString word = next();
        if (isAny(word)) {
            out.push_back(everything(m_isV6));
        } else if (word == QLatin1String("host")) {
            const std::optional<Network> host = hostNetwork(next());
            if (!host)
                return false;
            out.push_back(*host);
        } else if (word == QLatin1String("object-group")) {
            addGroup(next(), out);
            if (out.empty())
                return false;
        } else if (word.contains(QLatin1Char('/'))) {
            const Result<Prefix> prefix = Prefix::parseMasked(word, nullptr);
            if (!prefix)
                return false;
            out.emplace_back(*prefix);
        } else {
            const std::optional<Network> network = iosNetwork(word, next(), false);
            if (!network)
                return false;
            out.push_back(*network);
        }
        skipPort();
        return true;
    }

    void skipPort()
    {
        const QString word = m_line.words.value(m_at);
        const bool isOne = word == QLatin1String("eq") || word == QLatin1String("gt") ||
                           word == QLatin1String("lt") || word == QLatin1String("neq");
        const bool isRange = word == QLatin1String("range");
        m_at += isOne ? 2 : isRange ? 3 : 0;
        m_hasPorts = m_hasPorts || isOne || isRange;
    }

    /// The networks of a group and of the groups in it, each of which is gone through
    /// once: they may name each other.
    void addGroup(const QString &first, std::vector<Network> &out)
    {
        QStringList open {first};
        QSet<QString> seen {first};
        while (!open.isEmpty() && out.size() < MostPairs) {
            for (const QString &inner : membersOf(open.takeFirst(), out)) {
                if (seen.contains(inner))
                    continue;
                seen.insert(inner);
                open << inner;
            }
        }
    }

    /// Appends the group's own networks; the groups that it names.
    QStringList membersOf(const QString &name, std::vector<Network> &out)
    {
        QStringList groups;
        const IosSection *group = m_lists.m_groups.value(name);
        if (!group) {
            m_notes.add(Import::tr("there is no group of networks %1 in this file")
                            .arg(oneLine(name.left(60))),
                        m_line.place);
            return groups;
        }
        for (const IosLine &line : group->lines) {
            const qsizetype from = line.words.size() > 1 && isSequence(line.word(0)) ? 1 : 0;
            const QString word = line.word(from);
            if (word == QLatin1String("description"))
                continue;
            if (word == QLatin1String("group-object")) {
                groups << line.word(from + 1);
                continue;
            }
            const std::optional<Network> network = memberOf(line, from);
            if (network)
                out.push_back(*network);
            else
                m_notes.notUnderstood(
                    QStringLiteral("object-group %1: %2").arg(name, shownKeyword(word)),
                    line.place);
        }
        return groups;
    }

    static bool isSequence(const QString &word)
    {
        bool isNumber = false;
        word.toUInt(&isNumber);
        return isNumber;
    }

    /// "host A", "A M", "P/n", "A /n", "range A B".
    static std::optional<Network> memberOf(const IosLine &line, qsizetype from)
    {
        const QString word = line.word(from);
        const QString second = line.word(from + 1);
        if (word == QLatin1String("host"))
            return hostNetwork(second);
        if (word == QLatin1String("any"))
            return everything(false);
        if (word == QLatin1String("range")) {
            const Result<Network> range =
                Network::parse(second + QLatin1Char('-') + line.word(from + 2));
            return range ? std::optional(*range) : std::nullopt;
        }
        const QString written = second.startsWith(QLatin1Char('/')) ? word + second : word;
        if (written.contains(QLatin1Char('/'))) {
            const Result<Prefix> prefix = Prefix::parseMasked(written, nullptr);
            return prefix ? std::optional(Network(*prefix)) : std::nullopt;
        }
        return second.isEmpty() ? hostNetwork(word) : iosNetwork(word, second, true);
    }

    void tellUnread()
    {
        m_notes.add(Import::tr("this entry of an access list is not understood: its networks are "
                               "left out"),
                    m_line.place);
    }

    void tellDeny(const std::vector<Network> &local, const std::vector<Network> &target)
    {
        m_notes.add(Import::tr("deny %1 -> %2: this traffic stays out of the tunnel, for a later "
                               "entry of the crypto map or in clear; a design does not hold such "
                               "an exception")
                        .arg(joined(local), joined(target)),
                    m_line.place);
    }

    void addPairs(const std::vector<Network> &local, const std::vector<Network> &target,
                  std::vector<DeviceChild> &out)
    {
        for (const Network &one : local) {
            for (const Network &other : target) {
                if (out.size() >= MostPairs) {
                    m_notes.add(Import::tr("the list names more than %1 pairs of networks; the "
                                           "others are left out")
                                    .arg(MostPairs),
                                m_line.place);
                    return;
                }
                if (one.family() == other.family())
                    out.push_back({{}, m_line.place, {one}, {other}, {}, {}});
            }
        }
    }

    const IosAccessLists &m_lists;
    const IosLine &m_line;
    qsizetype m_at;
    bool m_isV6;
    bool m_hasPorts = false;
    SourceNotes &m_notes;
};

std::optional<Network> iosNetwork(const QString &address, const QString &bits, bool isMask)
{
    const Result<IpAddress> own = IpAddress::parse(address);
    const Result<IpAddress> wild = IpAddress::parse(bits);
    if (!own || !wild || own->family() != Family::V4 || wild->family() != Family::V4)
        return std::nullopt;
    quint32 host = quint32(wild->bits());
    if (isMask)
        host = ~host;
    // Ones up to the end and nowhere else.
    if ((host & (host + 1)) != 0)
        return std::nullopt;
    return Network(Prefix::around(*own, 32 - std::popcount(host)));
}

bool IosAccessLists::take(const IosSection &section)
{
    const IosLine &head = section.head;
    if (head.begins("ip access-list extended") || head.begins("ip access-list standard") ||
        head.begins("ipv6 access-list")) {
        const bool isV6 = head.word(0) == QLatin1String("ipv6");
        const QString name = head.word(isV6 ? 2 : 3);
        m_entries[name];
        m_sections.emplace_back(name, &section);
        for (const IosLine &line : section.lines)
            addEntry(name, line, 0, isV6);
        return true;
    }
    if (head.begins("access-list")) {
        m_sections.emplace_back(head.word(1), &section);
        addEntry(head.word(1), head, 2, false);
        return true;
    }
    if (head.begins("object-group network") || head.begins("object-group v6-network")) {
        m_groups.insert(head.word(2), &section);
        return true;
    }
    return false;
}

void IosAccessLists::addEntry(const QString &name, const IosLine &line, qsizetype from, bool isV6)
{
    // "10 permit …", "sequence 10 permit …".
    if (line.word(from) == QLatin1String("sequence"))
        ++from;
    bool isNumber = false;
    line.word(from).toUInt(&isNumber);
    if (isNumber)
        ++from;
    const QString word = line.word(from);
    if (word == QLatin1String("remark"))
        return;
    m_entries[name].push_back({&line, from, isV6});
}

std::vector<DeviceChild> IosAccessLists::pairsOf(const QString &name, SourceNotes &notes) const
{
    std::vector<DeviceChild> out;
    m_used.insert(name);
    const auto entries = m_entries.constFind(name);
    if (entries == m_entries.constEnd())
        return out;
    for (const Entry &entry : *entries) {
        const QString word = entry.line->word(entry.from);
        if (word == QLatin1String("permit") || word == QLatin1String("deny"))
            IosEntryReader(*this, *entry.line, entry.from, entry.isV6, notes).run(out);
        else
            notes.notUnderstood(QStringLiteral("access-list ") + name, entry.line->place);
    }
    return out;
}

std::vector<const IosSection *> IosAccessLists::unused() const
{
    std::vector<const IosSection *> out;
    for (const auto &[name, section] : m_sections) {
        if (!m_used.contains(name))
            out.push_back(section);
    }
    return out;
}

} // namespace hubwright
