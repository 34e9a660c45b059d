// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/words.h"

#include "model/base/text.h"
#include "model/import/messages.h"

#include <algorithm>
#include <bit>

namespace hubwright {

namespace {

QChar foldedCharacter(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= 0xFF01 && u <= 0xFF5E)
        return QChar(char16_t(u - 0xFEE0));
    if (u == 0x3000 || u == 0x00A0)
        return QLatin1Char(' ');
    return c;
}

bool isAsciiDigit(QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }

bool isAddressCharacter(QChar c)
{
    return isAsciiDigit(c) || (c >= QLatin1Char('a') && c <= QLatin1Char('f')) ||
           (c >= QLatin1Char('A') && c <= QLatin1Char('F')) || c == QLatin1Char('.') ||
           c == QLatin1Char(':') || c == QLatin1Char('/');
}

bool isDash(QChar c)
{
    return c == QLatin1Char('-') || c == QLatin1Char('~') || c == QChar(0x2013) ||
           c == QChar(0x2014);
}

bool isSeparator(QChar c)
{
    static const QString others = QStringLiteral(",;、|+&()[]{}<>，；。");
    return c.isSpace() || others.contains(c);
}

/// The number of leading ones of a netmask, or -1.
int netmaskLength(const QString &text)
{
    const Result<IpAddress> mask = IpAddress::parse(text);
    if (!mask || mask->family() != Family::V4)
        return -1;
    const auto bits = quint32(mask->bits());
    const int ones = std::countl_one(bits);
    return ones > 0 && (ones == 32 || (bits << ones) == 0) ? ones : -1;
}

/// Blanks around the dash of a range go, and every sort of dash becomes "-".
QString withPlainRanges(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isDash(text.at(i))) {
            out += text.at(i);
            continue;
        }
        qsizetype next = i + 1;
        while (next < text.size() && text.at(next) == QLatin1Char(' '))
            ++next;
        qsizetype keep = out.size();
        while (keep > 0 && out.at(keep - 1) == QLatin1Char(' '))
            --keep;
        const bool isRange = keep > 0 && isAddressCharacter(out.at(keep - 1)) &&
                             next < text.size() && isAddressCharacter(text.at(next));
        if (isRange) {
            out.truncate(keep);
            i = next - 1;
        }
        out += QLatin1Char('-');
    }
    return out;
}

/// Reads the words of a list one after the other.
class ListReader {
public:
    void read(const QStringList &words)
    {
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString &word = words.at(i);
            const QString next = i + 1 < words.size() ? words.at(i + 1) : QString();
            if (readBare(word, next)) {
                i += m_tookMask ? 1 : 0;
                continue;
            }
            readNetwork(word);
        }
    }

    NetworkList list;

private:
    void add(const Network &network)
    {
        if (std::find(list.networks.begin(), list.networks.end(), network) == list.networks.end())
            list.networks.push_back(network);
    }

    /// An address without a length, with or without a netmask as the next word.
    bool readBare(const QString &word, const QString &next)
    {
        m_tookMask = false;
        if (word.contains(QLatin1Char('/')))
            return false;
        const Result<IpAddress> address = IpAddress::parse(word);
        if (!address)
            return false;
        const int ones = address->family() == Family::V4 ? netmaskLength(next) : -1;
        if (ones > 0) {
            m_tookMask = true;
            readNetwork(word + QLatin1Char('/') + QString::number(ones));
            return true;
        }
        const Prefix alone = Prefix::around(*address, addressLength(address->family()));
        add(alone);
        list.doubts
            << Import::tr("%1 has no prefix length and is taken as %2").arg(word, alone.text());
        return true;
    }

    void readNetwork(QString word)
    {
        const qsizetype slash = word.indexOf(QLatin1Char('/'));
        const int ones = slash < 0 ? -1 : netmaskLength(word.mid(slash + 1));
        if (ones > 0)
            word = word.left(slash + 1) + QString::number(ones);
        if (slash < 0 || word.contains(QLatin1Char('-'))) {
            const Result<Network> network = Network::parse(word);
            if (network)
                add(*network);
            else
                list.rest << network.error().message;
            return;
        }
        bool hadHostBits = false;
        const Result<Prefix> prefix = Prefix::parseMasked(word, &hadHostBits);
        if (!prefix) {
            list.rest << prefix.error().message;
            return;
        }
        if (hadHostBits)
            list.doubts
                << Import::tr("%1 has host bits set and is taken as %2").arg(word, prefix->text());
        add(*prefix);
    }

    bool m_tookMask = false;
};

/// Whether the stretch reads as an address, with or without a prefix length.
bool isAddress(QStringView word)
{
    const qsizetype slash = word.indexOf(QLatin1Char('/'));
    return bool(IpAddress::parse(word.left(slash < 0 ? word.size() : slash).toString()));
}

/// The address within a run of address characters: "IP:10.0.0.1" gives a run that
/// begins with a colon, and "1:10.0.0.5" one that begins with the end of a name.
Stretch addressInRun(QStringView run, qsizetype start)
{
    constexpr int MostColons = 9;
    constexpr qsizetype LongestAddress = 64;
    qsizetype length = run.size();
    while (length > 0 &&
           (run.at(length - 1) == QLatin1Char('.') || run.at(length - 1) == QLatin1Char('/') ||
            (run.at(length - 1) == QLatin1Char(':') &&
             !(length > 1 && run.at(length - 2) == QLatin1Char(':')))))
        --length;
    qsizetype at = 0;
    for (int tries = 0; tries < MostColons && at < length; ++tries) {
        const QStringView candidate = run.sliced(at, length - at);
        if (candidate.size() <= LongestAddress && isAddress(candidate))
            return {start + at, length - at};
        const qsizetype colon = run.indexOf(QLatin1Char(':'), at);
        if (colon < 0 || colon >= length)
            break;
        at = colon + 1;
    }
    return {};
}

} // namespace

QString folded(const QString &text)
{
    QString out = text;
    for (qsizetype i = 0; i < out.size(); ++i)
        out[i] = foldedCharacter(out.at(i));
    for (qsizetype i = 1; i + 1 < out.size(); ++i) {
        const char16_t u = out.at(i).unicode();
        if ((u == 0x3002 || u == 0xFF61) && isAsciiDigit(out.at(i - 1)) &&
            isAsciiDigit(out.at(i + 1)))
            out[i] = QLatin1Char('.');
    }
    return out;
}

QString foldedName(const QString &text)
{
    QString out;
    for (const QChar c : text.trimmed()) {
        const QChar plain = foldedCharacter(c);
        const bool isWordLike = isNameCharacter(plain) || plain == QLatin1Char(' ');
        out += c == QLatin1Char('\n') ? QChar(u' ') : isWordLike ? plain : c;
    }
    if (out.size() > 1) {
        static const QString opening = QStringLiteral("\"'“‘「『");
        static const QString closing = QStringLiteral("\"'”’」』");
        const qsizetype quote = opening.indexOf(out.front());
        if (quote >= 0 && out.back() == closing.at(quote))
            out = out.sliced(1, out.size() - 2);
    }
    return out.trimmed();
}

bool isNameCharacter(QChar c)
{
    return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == QLatin1Char('-') ||
           c == QLatin1Char('_') || c == QLatin1Char('.');
}

bool standsAlone(const QString &text, qsizetype at, qsizetype length)
{
    const auto grows = [&](qsizetype inside, qsizetype outside, qsizetype beyond) {
        if (outside < 0 || outside >= text.size() || !isNameCharacter(text.at(inside)) ||
            !isNameCharacter(text.at(outside)))
            return false;
        // A full stop at the end of a sentence is not part of the name before it.
        const bool isStop = text.at(outside) == QLatin1Char('.');
        return !isStop || (beyond >= 0 && beyond < text.size() && isNameCharacter(text.at(beyond)));
    };
    return !grows(at, at - 1, at - 2) && !grows(at + length - 1, at + length, at + length + 1);
}

qsizetype findWord(const QString &text, const QString &word, qsizetype from)
{
    if (word.isEmpty())
        return -1;
    for (qsizetype at = text.indexOf(word, from, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (standsAlone(text, at, word.size()))
            return at;
    }
    return -1;
}

bool saysNothing(const QString &text)
{
    const QString word = folded(text).trimmed().toLower();
    static const QStringList words {QString(),
                                    QStringLiteral("-"),
                                    QStringLiteral("--"),
                                    QStringLiteral("—"),
                                    QStringLiteral("——"),
                                    QStringLiteral("–"),
                                    QStringLiteral("/"),
                                    QStringLiteral("n/a"),
                                    QStringLiteral("na"),
                                    QStringLiteral("none"),
                                    QStringLiteral("nil"),
                                    QStringLiteral("tbd"),
                                    QStringLiteral("无"),
                                    QStringLiteral("没有"),
                                    QStringLiteral("暂无"),
                                    QStringLiteral("待定"),
                                    QStringLiteral("空")};
    return words.contains(word);
}

Stretch findAddress(const QString &text, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (!isAddressCharacter(text.at(i)))
            continue;
        qsizetype end = i;
        bool hasMark = false;
        while (end < text.size() && isAddressCharacter(text.at(end))) {
            hasMark =
                hasMark || text.at(end) == QLatin1Char('.') || text.at(end) == QLatin1Char(':');
            ++end;
        }
        const bool growsLeft = i > 0 && isNameCharacter(text.at(i - 1));
        if (hasMark) {
            const QStringView run = QStringView(text).sliced(i, end - i);
            // Grown onto a word, only what follows a colon can be an address.
            const qsizetype skip = growsLeft ? run.indexOf(QLatin1Char(':')) + 1 : 0;
            if (!growsLeft || skip > 0) {
                const Stretch found = addressInRun(run.sliced(skip), i + skip);
                if (found.isFound())
                    return found;
            }
        }
        i = end;
    }
    return {};
}

NetworkList readNetworks(const QString &text)
{
    const QString plain = withPlainRanges(folded(text));
    static const QStringList conjunctions {QStringLiteral("and"),  QStringLiteral("和"),
                                           QStringLiteral("及"),   QStringLiteral("与"),
                                           QStringLiteral("以及"), QStringLiteral("等")};
    QStringList words;
    QString word;
    const auto finish = [&] {
        while (word.endsWith(QLatin1Char('.')) || word.endsWith(QLatin1Char('"')))
            word.chop(1);
        if (!word.isEmpty() && !conjunctions.contains(word.toLower()) && !saysNothing(word))
            words << word;
        word.clear();
    };
    for (const QChar c : plain) {
        const bool isConjunction = conjunctions.contains(QString(c));
        if (isSeparator(c) || isConjunction || c == QLatin1Char('"'))
            finish();
        else
            word += c;
    }
    finish();
    ListReader reader;
    reader.read(words);
    return reader.list;
}

std::optional<IpAddress> readAddress(const QString &text)
{
    const QString word = folded(text).trimmed();
    const qsizetype slash = word.indexOf(QLatin1Char('/'));
    const Result<IpAddress> address = IpAddress::parse(slash < 0 ? word : word.left(slash));
    if (!address)
        return std::nullopt;
    if (slash >= 0 && word.mid(slash + 1) != QString::number(addressLength(address->family())))
        return std::nullopt;
    return *address;
}

} // namespace hubwright
