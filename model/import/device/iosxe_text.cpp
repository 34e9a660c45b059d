// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/iosxe_text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>

namespace hubwright {

namespace {

constexpr qsizetype LongestLine = 20'000;

/// The commands of a mode that stand in it and never in the global mode.
struct Mode {
    const char *head;
    const char *commands; ///< Separated by blanks; "#" is any number.
};

constexpr Mode Modes[] {
    {"crypto map", "set match description reverse-route qos"},
    {"crypto dynamic-map", "set match description reverse-route qos"},
    {"crypto ipsec profile", "set match description responder-only reverse-route"},
    {"crypto ipsec transform-set", "mode"},
    {"crypto ikev2 proposal", "encryption integrity prf group"},
    {"crypto ikev2 policy", "match proposal"},
    {"crypto ikev2 keyring", "peer address hostname identity pre-shared-key description"},
    {"crypto ikev2 profile",
     "match identity authentication keyring lifetime dpd nat ivrf pki virtual-template "
     "description initial-contact reconnect"},
    {"crypto isakmp policy", "encr encryption hash authentication group lifetime"},
    {"crypto isakmp profile",
     "match keyring self-identity local-address vrf keepalive description initiate"},
    {"crypto keyring", "pre-shared-key local-address description rsa-pubkey"},
    {"ip access-list", "permit deny remark # sequence"},
    {"ipv6 access-list", "permit deny remark # sequence"},
    {"object-group", "host range # group-object description"},
    {"interface",
     "description shutdown tunnel vrf bandwidth negotiation duplex speed mtu load-interval "
     "encapsulation keepalive standby switchport no"},
};

bool isNumber(const QString &word)
{
    return !word.isEmpty() && word.at(0) >= QLatin1Char('0') && word.at(0) <= QLatin1Char('9');
}

/// Whether `line`, which is not indented, is a command of the mode that `head` opened.
bool belongsTo(const IosLine &head, const IosLine &line)
{
    const QString first = line.word(0);
    if (head.begins("interface")) {
        static const QSet<QString> inside {
            QStringLiteral("address"),   QStringLiteral("unnumbered"),
            QStringLiteral("mtu"),       QStringLiteral("tcp"),
            QStringLiteral("vrf"),       QStringLiteral("access-group"),
            QStringLiteral("redirects"), QStringLiteral("enable"),
            QStringLiteral("nd"),
        };
        const bool isAddress = first == QLatin1String("ip") || first == QLatin1String("ipv6");
        if (isAddress && (inside.contains(line.word(1)) ||
                          (line.word(1) == QLatin1String("nat") && line.words.size() == 3)))
            return true;
        if (line.begins("crypto map"))
            return line.words.size() == 3;
        if (line.begins("no"))
            return line.begins("no ip address") || line.begins("no shutdown");
    }
    for (const Mode &mode : Modes) {
        if (!head.begins(mode.head))
            continue;
        const QStringList commands = QString::fromLatin1(mode.commands).split(QLatin1Char(' '));
        return commands.contains(first) ||
               (commands.contains(QLatin1String("#")) && isNumber(first));
    }
    return false;
}

/// What stands around a configuration and is none.
bool isFrame(const IosLine &line)
{
    static const QSet<QString> alone {QStringLiteral("end"), QStringLiteral("exit"),
                                      QStringLiteral("quit")};
    return (line.words.size() == 1 && alone.contains(line.word(0))) ||
           line.begins("Building configuration...") || line.begins("Current configuration") ||
           line.begins("show") || line.begins("configure terminal") || line.begins("conf t") ||
           line.begins("write") || line.begins("copy running-config") || line.begins("enable") ||
           line.begins("terminal");
}

class IosTextReader {
public:
    IosTextReader(const QString &text, const QString &file)
        : m_lines(text.split(QLatin1Char('\n'))), m_file(file)
    {}

    std::vector<IosSection> run()
    {
        for (m_at = 0; m_at < m_lines.size(); ++m_at)
            readLine();
        return std::move(m_sections);
    }

private:
    void readLine()
    {
        QString text = m_lines[m_at];
        text.remove(QLatin1String("--More--"));
        static const QRegularExpression prompt(
            QStringLiteral("^[A-Za-z0-9_.-]{1,64}(?:\\([a-z0-9-]{1,40}\\))?[#>] *"));
        const auto match = prompt.match(text);
        const qsizetype start = match.hasMatch() ? match.capturedEnd() : 0;
        IosLine line;
        qsizetype depth = start;
        while (depth < text.size() && text.at(depth).isSpace())
            ++depth;
        if (depth == text.size() || text.at(depth) == QLatin1Char('!'))
            return;
        // No command is as long; it is told like others that concern no tunnel.
        line.words = text.size() > LongestLine
                         ? QStringList {QStringLiteral("…")}
                         : text.mid(depth).simplified().split(QLatin1Char(' '));
        line.place = {m_file, int(m_at) + 1, int(depth) + 1,
                      int(QStringView(text).mid(depth).trimmed().size())};
        if (line.begins("banner"))
            return skipBanner(line);
        const bool isIndented = depth > start;
        if (isFrame(line) && (!isIndented || line.words.size() == 1))
            return;
        const bool isInside =
            !m_sections.empty() && (isIndented || belongsTo(m_sections.back().head, line));
        if (isInside)
            m_sections.back().lines.push_back(std::move(line));
        else
            m_sections.push_back({std::move(line)});
    }

    /// "banner motd ^C", up to the line with that sign; one that never comes is none.
    void skipBanner(const IosLine &line)
    {
        const QString opening = line.word(2);
        if (opening.isEmpty())
            return;
        const QString sign = opening.left(opening.startsWith(QLatin1Char('^')) ? 2 : 1);
        if (line.from(2).indexOf(sign, sign.size()) >= 0)
            return;
        // Every banner is looked through once, or the first without an end is the last.
        if (m_at < m_noEndFrom)
            for (qsizetype i = m_at + 1; i < m_lines.size(); ++i) {
                if (m_lines[i].contains(sign)) {
                    m_at = i;
                    return;
                }
            }
        m_noEndFrom = std::min(m_noEndFrom, m_at);
    }

    QStringList m_lines;
    QString m_file;
    qsizetype m_at = 0;
    qsizetype m_noEndFrom = std::numeric_limits<qsizetype>::max();
    std::vector<IosSection> m_sections;
};

} // namespace

bool IosLine::begins(const char *with) const
{
    qsizetype at = 0;
    for (const char *word = with; *word;) {
        const char *end = word;
        while (*end && *end != ' ')
            ++end;
        if (at >= words.size() || words[at] != QLatin1String(word, qsizetype(end - word)))
            return false;
        ++at;
        word = *end ? end + 1 : end;
    }
    return true;
}

std::vector<IosSection> readIosText(const QString &text, const QString &file)
{
    return IosTextReader(text, file).run();
}

} // namespace hubwright
