// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/fact_line.h"

#include "model/import/site_name.h"
#include "model/import/words.h"

#include <optional>

namespace hubwright {

namespace {

constexpr qsizetype LongestLabel = 80;

/// A label and where its value begins.
struct Cut {
    qsizetype labelEnd = -1;
    qsizetype valueStart = 0;

    bool isFound() const { return labelEnd >= 0; }
};

/// The colon or equals sign that ends a label; those of an address, an arrow or a
/// link are none.
Cut cutAtMark(const QString &text)
{
    const Stretch address = findAddress(text);
    for (qsizetype i = 0; i < text.size() && i <= LongestLabel; ++i) {
        if (address.isFound() && i >= address.start)
            break;
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        const QChar before = i > 0 ? text.at(i - 1) : QChar();
        const bool isColon = text.at(i) == QLatin1Char(':') && next != QLatin1Char('/');
        const bool isEquals = text.at(i) == QLatin1Char('=') && next != QLatin1Char('>') &&
                              next != QLatin1Char('=') && before != QLatin1Char('=') &&
                              before != QLatin1Char('<');
        if (i > 0 && (isColon || isEquals))
            return {i, i + 1};
    }
    return {};
}

/// "公网 IP 为 1.2.3.4", "the public IP is 1.2.3.4".
Cut cutAtVerb(const QString &text)
{
    Cut best;
    const auto offer = [&](qsizetype at, qsizetype length) {
        if (at > 0 && at <= LongestLabel && (!best.isFound() || at < best.labelEnd))
            best = {at, at + length};
    };
    for (const char16_t *verb : {u"为", u"是"})
        offer(text.indexOf(QStringView(verb)), 1);
    for (const char16_t *verb : {u" is ", u" are "})
        offer(text.indexOf(QStringView(verb), 0, Qt::CaseInsensitive), QStringView(verb).size());
    return best;
}

/// "vpc-pek3 的公网 IP", "public IP of vpc-pek3": the subject and the label within.
struct Owned {
    QString subject;
    QString label;
    FactField field = FactField::Unknown;
};

Owned ownedLabel(const QString &label)
{
    const FactField whole = fieldOf(label);
    const auto part = [](const QString &subject, const QString &inner) -> std::optional<Owned> {
        const FactField field = fieldOf(inner);
        if (field == FactField::Unknown || subject.trimmed().isEmpty())
            return std::nullopt;
        return Owned {subject.trimmed(), inner.trimmed(), field};
    };
    const qsizetype de = label.lastIndexOf(QStringView(u"的"));
    if (de > 0) {
        if (const auto owned = part(label.left(de), label.mid(de + 1)))
            return *owned;
    }
    const qsizetype of = label.indexOf(QStringView(u" of "), 0, Qt::CaseInsensitive);
    if (of > 0) {
        if (const auto owned = part(label.mid(of + 4), label.left(of)))
            return *owned;
    }
    const qsizetype genitive = label.indexOf(QStringView(u"'s "));
    if (genitive > 0) {
        if (const auto owned = part(label.left(genitive), label.mid(genitive + 3)))
            return *owned;
    }
    return {{}, label.trimmed(), whole};
}

bool isBareList(const QString &piece)
{
    const NetworkList list = readNetworks(piece);
    return !list.isEmpty() && list.rest.isEmpty();
}

/// Where the pieces of a line end: at commas, semicolons and full stops outside of
/// brackets and quotes.
std::vector<Stretch> pieces(const QString &plain)
{
    std::vector<Stretch> out;
    int depth = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        if (c == QLatin1Char('(') || c == QLatin1Char('['))
            ++depth;
        else if ((c == QLatin1Char(')') || c == QLatin1Char(']')) && depth > 0)
            --depth;
        const bool isStop =
            c == QLatin1Char('.') && (i + 1 == plain.size() || plain.at(i + 1).isSpace());
        const bool isBreak = c == QLatin1Char(',') || c == QLatin1Char(';') || c == QChar(0x3002) ||
                             c == QChar(0x3001) || c == QLatin1Char('\n');
        if ((isStop || isBreak) && (depth == 0 || c == QLatin1Char('\n'))) {
            out.push_back({start, i - start});
            start = i + 1;
            depth = 0;
        }
    }
    out.push_back({start, plain.size() - start});
    return out;
}

/// Reads the pieces of a line from left to right.
class LineReader {
public:
    explicit LineReader(const QString &text) : m_text(text), m_plain(folded(text)) {}

    FactLine run()
    {
        for (const Stretch &stretch : pieces(m_plain)) {
            m_piece = stretch;
            const QString plain = m_plain.sliced(stretch.start, stretch.length);
            if (plain.trimmed().isEmpty())
                continue;
            if (!readLabelled(m_text.sliced(stretch.start, stretch.length), plain))
                readUnlabelled(m_text.sliced(stretch.start, stretch.length).trimmed(), plain);
        }
        return std::move(m_line);
    }

private:
    void addFact(const Owned &label, const QString &value)
    {
        if (!label.subject.isEmpty() && m_line.subject.isEmpty())
            m_line.subject = label.subject;
        m_line.facts.push_back({label.field, label.label, value.trimmed()});
        m_valueEnd = m_piece.end();
    }

    bool readLabelled(const QString &piece, const QString &plain)
    {
        if (const Cut cut = cutAtMark(plain); cut.isFound())
            return readMarked(piece, cut);
        if (const Cut cut = cutAtVerb(plain); cut.isFound()) {
            if (readVerb(piece, cut))
                return true;
        }
        const Stretch address = findAddress(plain);
        if (!address.isFound() || address.start == 0 || address.start > LongestLabel)
            return false;
        const Owned label = ownedLabel(piece.left(address.start));
        if (label.field == FactField::Unknown)
            return false;
        addFact(label, piece.mid(address.start));
        return true;
    }

    bool readMarked(const QString &piece, const Cut &cut)
    {
        const Owned label = ownedLabel(piece.left(cut.labelEnd).trimmed());
        const QString value = piece.mid(cut.valueStart);
        if (label.field == FactField::Unknown && !m_isNested && m_line.facts.empty() &&
            m_line.subject.isEmpty() && !value.trimmed().isEmpty()) {
            // "vpc-pek3: public IP 1.2.3.4" is a subject with a fact after it.
            const QString plain = folded(value);
            m_isNested = true;
            const bool isLabelled = !isBareList(plain) && readLabelled(value, plain);
            m_isNested = false;
            if (isLabelled) {
                if (m_line.facts.back().field != FactField::Unknown && m_line.subject.isEmpty()) {
                    m_line.subject = label.label;
                    return true;
                }
                m_line.facts.clear();
            }
        }
        addFact(label, value);
        return true;
    }

    bool readVerb(const QString &piece, const Cut &cut)
    {
        Owned label = ownedLabel(piece.left(cut.labelEnd).trimmed());
        const QString value = piece.mid(cut.valueStart).trimmed();
        if (label.field == FactField::Address || label.field == FactField::Host) {
            // "云服务器 vm1 的地址为 10.0.0.5" tells of vm1, not of a site.
            if (!label.subject.isEmpty() && fieldOf(label.subject) == FactField::Host)
                label = {{}, label.subject, FactField::Host};
        }
        const bool isFact = !value.isEmpty() && isPlausible(label, value);
        if (isFact)
            addFact(label, value);
        return isFact;
    }

    /// "The hub is dc1" states a fact, "the site is connected" is a sentence.
    static bool isPlausible(const Owned &label, const QString &value)
    {
        constexpr int MostWords = 4;
        const bool isShort = value.simplified().count(QLatin1Char(' ')) < MostWords;
        const bool isWord = !value.contains(QLatin1Char(' '));
        switch (label.field) {
        case FactField::Unknown:
        case FactField::Intent:
        case FactField::Remark:
            return false;
        case FactField::Hub:
        case FactField::Spoke:
            return isWord && !value.front().isLower() ? true : identifierScore(value) > 1;
        case FactField::SiteName:
        case FactField::TunnelName:
            return identifierScore(value) > 1 ||
                   (isShort && label.label.contains(QStringView(u"名称")));
        case FactField::Region:
        case FactField::Role:
        case FactField::Kind:
        case FactField::Platform:
        case FactField::Identity:
            return isShort;
        default:
            return findAddress(folded(value)).isFound() || isWord;
        }
    }

    /// More values of the last fact, or words that say nothing known.
    void readUnlabelled(const QString &piece, const QString &plain)
    {
        const bool isSameSentence = m_valueEnd >= 0 && !endsSentence(m_valueEnd);
        if (!m_line.facts.empty() && isSameSentence &&
            (isBareList(plain) || m_line.facts.back().field != FactField::Unknown)) {
            Fact &last = m_line.facts.back();
            const QString between =
                m_text.sliced(m_valueEnd, std::max<qsizetype>(m_piece.start - m_valueEnd, 0));
            const bool isList = isBareList(plain) || last.value.isEmpty();
            if (isList || !findAddress(plain).isFound()) {
                last.value +=
                    (last.value.isEmpty() ? QString() : between + QLatin1Char(' ')) + piece;
                m_valueEnd = m_piece.end();
                return;
            }
        }
        if (!m_line.rest.isEmpty())
            m_line.rest += QStringLiteral(", ");
        m_line.rest += piece;
    }

    bool endsSentence(qsizetype at) const
    {
        return at < m_plain.size() &&
               (m_plain.at(at) == QLatin1Char('.') || m_plain.at(at) == QChar(0x3002) ||
                m_plain.at(at) == QLatin1Char('\n'));
    }

    const QString &m_text;
    QString m_plain;
    Stretch m_piece;
    qsizetype m_valueEnd = -1;
    bool m_isNested = false; ///< Within the value of a label nobody knows.
    FactLine m_line;
};

} // namespace

FactLine readFacts(const QString &text) { return LineReader(text).run(); }

bool endsInColon(const QString &text) { return folded(text).trimmed().endsWith(QLatin1Char(':')); }

} // namespace hubwright
