// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/markup.h"

#include <QHash>

#include <vector>

namespace hubwright {

namespace {

/// For every '[' the index of the ']' that closes it, for every '<' the next '>';
/// -1 where there is none.  Made in one pass, so that a line of open brackets costs
/// no more than any other.
std::vector<qsizetype> closings(const QString &text)
{
    std::vector<qsizetype> closing(size_t(text.size()), -1);
    std::vector<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('[')) {
            open.push_back(i);
        } else if (text.at(i) == QLatin1Char(']') && !open.empty()) {
            closing[size_t(open.back())] = i;
            open.pop_back();
        }
    }
    qsizetype next = -1;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (text.at(i) == QLatin1Char('>'))
            next = i;
        else if (text.at(i) == QLatin1Char('<'))
            closing[size_t(i)] = next;
    }
    return closing;
}

/// For every '(' the next ')'.
std::vector<qsizetype> parentheses(const QString &text)
{
    std::vector<qsizetype> closing(size_t(text.size()), -1);
    qsizetype next = -1;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (text.at(i) == QLatin1Char(')'))
            next = i;
        else if (text.at(i) == QLatin1Char('('))
            closing[size_t(i)] = next;
    }
    return closing;
}

bool isTagName(QStringView name)
{
    return !name.isEmpty() && name.front().unicode() < 0x80 && name.front().isLetter();
}

/// Takes the markup out of one text, from left to right.
class Stripper {
public:
    explicit Stripper(const QString &text)
        : m_text(text), m_closings(closings(text)), m_parentheses(parentheses(text))
    {
        m_out.reserve(text.size());
    }

    QString run()
    {
        m_skipTo.assign(size_t(m_text.size()) + 1, -1);
        for (m_at = 0; m_at < m_text.size();) {
            if (m_skipTo[size_t(m_at)] >= 0)
                m_at = m_skipTo[size_t(m_at)];
            else if (!escape() && !link() && !tag() && !entity() && !emphasis())
                m_out += m_text.at(m_at++);
        }
        return m_out;
    }

private:
    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text.at(i) : QChar(); }

    bool escape()
    {
        const QChar next = at(m_at + 1);
        if (at(m_at) != QLatin1Char('\\') || next.unicode() >= 0x80 ||
            !(next.isPunct() || next.isSymbol()))
            return false;
        m_out += next;
        m_at += 2;
        return true;
    }

    /// "![alt](url)" goes, "[text](url)" leaves its text, which is read in turn.
    bool link()
    {
        const bool isImage = at(m_at) == QLatin1Char('!') && at(m_at + 1) == QLatin1Char('[');
        const qsizetype open = isImage ? m_at + 1 : m_at;
        if (at(open) != QLatin1Char('['))
            return false;
        const qsizetype close = m_closings[size_t(open)];
        if (close < 0 || at(close + 1) != QLatin1Char('('))
            return false;
        const qsizetype end = m_parentheses[size_t(close + 1)];
        if (end < 0)
            return false;
        if (isImage) {
            m_at = end + 1;
            return true;
        }
        m_skipTo[size_t(close)] = end + 1;
        m_at = open + 1;
        return true;
    }

    bool tag()
    {
        if (at(m_at) != QLatin1Char('<'))
            return false;
        const qsizetype end = m_closings[size_t(m_at)];
        if (end < 0)
            return false;
        constexpr qsizetype LongestTag = 2000;
        if (end - m_at > LongestTag)
            return false;
        const QString inside = m_text.sliced(m_at + 1, end - m_at - 1).trimmed();
        const bool isClosing = inside.startsWith(QLatin1Char('/'));
        const QString name = isClosing ? inside.mid(1).trimmed() : inside;
        const QString bare = name.endsWith(QLatin1Char('/')) ? name.chopped(1).trimmed() : name;
        const QString word = bare.section(QLatin1Char(' '), 0, 0).toLower();
        if (word == QLatin1String("br") || word == QLatin1String("p") ||
            word == QLatin1String("li")) {
            m_out += QLatin1Char('\n');
        } else if (inside.startsWith(QLatin1String("http://")) ||
                   inside.startsWith(QLatin1String("https://"))) {
            m_out += inside;
        } else if (!isTagName(bare) || !isMarkup(word)) {
            return false;
        }
        m_at = end + 1;
        return true;
    }

    static bool isMarkup(const QString &name)
    {
        static const QStringList names =
            QStringLiteral("a abbr b big blockquote center cite code del details div em font h1 h2 "
                           "h3 h4 h5 h6 hr "
                           "i img ins kbd mark ol pre q s samp section small span strike strong "
                           "sub summary sup "
                           "table tbody td th thead tr tt u ul var")
                .split(QLatin1Char(' '));
        return names.contains(name);
    }

    bool entity()
    {
        if (at(m_at) != QLatin1Char('&'))
            return false;
        constexpr qsizetype LongestEntity = 8;
        const qsizetype end =
            QStringView(m_text).sliced(m_at).left(LongestEntity).indexOf(QLatin1Char(';'));
        if (end < 0)
            return false;
        static const QHash<QString, QChar> named {
            {QStringLiteral("amp"), QLatin1Char('&')},  {QStringLiteral("lt"), QLatin1Char('<')},
            {QStringLiteral("gt"), QLatin1Char('>')},   {QStringLiteral("quot"), QLatin1Char('"')},
            {QStringLiteral("nbsp"), QLatin1Char(' ')}, {QStringLiteral("#124"), QLatin1Char('|')},
            {QStringLiteral("vert"), QLatin1Char('|')}, {QStringLiteral("#39"), QLatin1Char('\'')},
            {QStringLiteral("emsp"), QLatin1Char(' ')}, {QStringLiteral("ensp"), QLatin1Char(' ')}};
        const auto found = named.constFind(m_text.mid(m_at + 1, end - 1));
        if (found == named.constEnd())
            return false;
        m_out += *found;
        m_at += end + 1;
        return true;
    }

    /// Stars, doubled underscores and tildes, backticks; a single underscore is part
    /// of a name.
    bool emphasis()
    {
        const QChar c = at(m_at);
        if (c == QLatin1Char('`')) {
            ++m_at;
            return true;
        }
        const bool isDouble = at(m_at + 1) == c;
        if (c == QLatin1Char('*') && !(at(m_at - 1).isSpace() && at(m_at + 1).isSpace())) {
            m_at += isDouble ? 2 : 1;
            return true;
        }
        const bool isPair = isDouble && (c == QLatin1Char('_') || c == QLatin1Char('~'));
        if (!isPair || (at(m_at - 1).isLetterOrNumber() && at(m_at + 2).isLetterOrNumber()))
            return false;
        m_at += 2;
        return true;
    }

    const QString &m_text;
    std::vector<qsizetype> m_closings;
    std::vector<qsizetype> m_parentheses;
    std::vector<qsizetype> m_skipTo; ///< Where to go on, at the ']' of a link.
    QString m_out;
    qsizetype m_at = 0;
};

} // namespace

QString withoutMarkup(const QString &text)
{
    static const QString marks = QStringLiteral("\\![<&`*_~");
    const bool isPlain =
        std::none_of(text.begin(), text.end(), [](QChar c) { return marks.contains(c); });
    return isPlain ? text : Stripper(text).run();
}

} // namespace hubwright
