// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/vyos_text.h"

#include "model/import/messages.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hubwright {

namespace {

/// Deeper than any configuration goes.
constexpr size_t MostBraces = 64;

/// Words of one line: a whole configuration with braces, but no more.
constexpr size_t MostWords = 10'000;

/// A word of a line, or one of the braces around words.
struct Token {
    enum class Kind { Word, Open, Close };

    Kind kind = Kind::Word;
    QString text {};
    Place place {};
};

/// Cuts one line into words as a shell does: 'as it is', "with \" in it", and pieces
/// without a blank between them are one word.
class LineReader {
public:
    LineReader(const QString &line, qsizetype from, const Place &place, SourceNotes &notes)
        : m_line(line), m_at(from), m_place(place), m_notes(notes)
    {}

    std::vector<Token> run()
    {
        std::vector<Token> out;
        for (;;) {
            while (m_at < m_line.size() && m_line.at(m_at).isSpace())
                ++m_at;
            if (m_at >= m_line.size())
                return out;
            if (out.size() == MostWords) {
                m_notes.add(Import::tr("this line has more than %1 words; what is behind them is "
                                       "left out")
                                .arg(MostWords),
                            here());
                return out;
            }
            const QChar c = m_line.at(m_at);
            if (c == QLatin1Char('{') || c == QLatin1Char('}')) {
                const bool isOpen = c == QLatin1Char('{');
                out.push_back(
                    {isOpen ? Token::Kind::Open : Token::Kind::Close, QString(c), here()});
                ++m_at;
                continue;
            }
            const Place start = here();
            out.push_back({Token::Kind::Word, word(), start});
        }
    }

private:
    Place here() const { return {m_place.file, m_place.line, int(m_at) + 1, 0}; }

    QString word()
    {
        QString out;
        while (m_at < m_line.size() && !m_line.at(m_at).isSpace()) {
            const QChar c = m_line.at(m_at);
            if (c == QLatin1Char('\'') || c == QLatin1Char('"')) {
                out += quoted(c);
            } else if (c == QLatin1Char('\\') && m_at + 1 < m_line.size()) {
                out += m_line.at(m_at + 1);
                m_at += 2;
            } else {
                out += c;
                ++m_at;
            }
        }
        return out;
    }

    QString quoted(QChar sign)
    {
        const Place start = here();
        QString out;
        for (++m_at; m_at < m_line.size(); ++m_at) {
            QChar c = m_line.at(m_at);
            if (c == sign) {
                ++m_at;
                return out;
            }
            if (c == QLatin1Char('\\') && sign == QLatin1Char('"') && m_at + 1 < m_line.size())
                c = m_line.at(++m_at);
            out += c;
        }
        m_notes.add(Import::tr("this quote is never closed"), start);
        return out;
    }

    const QString &m_line;
    qsizetype m_at = 0;
    Place m_place;
    SourceNotes &m_notes;
};

/// What people copy along with a configuration: commands of the session, its answers.
bool isSessionWord(const QString &word)
{
    static const QSet<QString> words {
        QStringLiteral("configure"), QStringLiteral("conf"),    QStringLiteral("commit"),
        QStringLiteral("save"),      QStringLiteral("exit"),    QStringLiteral("show"),
        QStringLiteral("run"),       QStringLiteral("compare"), QStringLiteral("discard"),
        QStringLiteral("[edit]"),
    };
    return words.contains(word);
}

bool isChange(const QString &word)
{
    static const QSet<QString> words {QStringLiteral("delete"), QStringLiteral("rename"),
                                      QStringLiteral("copy"),   QStringLiteral("edit"),
                                      QStringLiteral("load"),   QStringLiteral("merge")};
    return words.contains(word);
}

class VyosTextReader {
public:
    VyosTextReader(const QString &file, SourceNotes &notes) : m_file(file), m_notes(notes) {}

    ConfigTree run(const QString &text)
    {
        int number = 0;
        qsizetype start = 0;
        while (start <= text.size()) {
            qsizetype end = text.indexOf(QLatin1Char('\n'), start);
            if (end < 0)
                end = text.size();
            const QStringView line = QStringView(text).sliced(start, end - start);
            if (!addBesideLast(line, ++number))
                readLine(line.toString(), number);
            start = end + 1;
        }
        if (!m_open.empty())
            m_notes.add(Import::tr("this brace is never closed"), m_open.back().brace);
        return std::move(m_tree);
    }

private:
    struct Opened {
        int node = 0;
        Place brace {};
    };

    void readLine(const QString &line, int number)
    {
        const qsizetype start = afterPrompt(line);
        const QStringView rest = QStringView(line).mid(start).trimmed();
        if (m_isInComment || rest.startsWith(QLatin1String("/*"))) {
            m_isInComment = !rest.contains(QLatin1String("*/"));
            return;
        }
        if (rest.isEmpty() || rest.startsWith(QLatin1Char('#')) ||
            rest.startsWith(QLatin1String("//")))
            return;
        const std::vector<Token> tokens =
            LineReader(line, start, {m_file, number, 0, 0}, m_notes).run();
        const Token &first = tokens.front();
        const bool isWord = first.kind == Token::Kind::Word;
        if (isWord && first.text == QLatin1String("set") && tokens.size() > 1)
            return addCommand(tokens, line);
        const bool isOutside = m_open.empty() && tokens.back().kind == Token::Kind::Word;
        if (isWord && isOutside && isSessionWord(first.text))
            return;
        if (isWord && isOutside && first.text == QLatin1String("comment"))
            return;
        if (isWord && isOutside && isChange(first.text)) {
            m_notes.add(Import::tr("\"%1\" changes what was there before, which this text does not "
                                   "show; it is left out")
                            .arg(first.text),
                        first.place);
            return;
        }
        addStatement(tokens);
    }

    /// Whether every character stands for itself, whoever reads it.
    static bool isPlain(QStringView text)
    {
        return std::ranges::all_of(text, [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
                   (c >= u'0' && c <= u'9') || c == u'.' || c == u'/' || c == u':' || c == u'-' ||
                   c == u'_' || c == u' ';
        });
    }

    /// Adds the line if it is the command before it with another last word: the networks of
    /// a large star are millions of such lines.
    bool addBesideLast(QStringView line, int number)
    {
        const qsizetype blank = line.lastIndexOf(u' ');
        if (blank <= 0 || m_isInComment || line.first(blank) != m_lastPath)
            return false;
        QStringView word = line.sliced(blank + 1);
        if (word.size() > 2 && word.startsWith(u'\'') && word.endsWith(u'\''))
            word = word.sliced(1, word.size() - 2);
        if (word.isEmpty() || !isPlain(word))
            return false;
        m_tree.add(m_lastParent, word.toString(), {m_file, number, int(blank) + 2, 0});
        return true;
    }

    /// "vyos@r1# set …", "vyos@r1:~$ show …": where the command begins.
    static qsizetype afterPrompt(const QString &line)
    {
        static const QRegularExpression prompt(QStringLiteral(
            "^\\s*[A-Za-z0-9_.-]{1,64}@[A-Za-z0-9_.-]{1,64}(?::[^\\s]{0,64})?[#$>]"));
        const auto match = prompt.match(line);
        return match.hasMatch() ? match.capturedEnd() : 0;
    }

    /// In a command braces are characters like others; only the grammar of the braced
    /// form has them as signs.
    void addCommand(const std::vector<Token> &tokens, const QString &line)
    {
        QStringList words;
        std::vector<Place> places;
        for (size_t i = 1; i < tokens.size(); ++i) {
            words << tokens[i].text;
            places.push_back(tokens[i].place);
        }
        const QString last = words.takeLast();
        const Place lastPlace = places.back();
        places.pop_back();
        m_lastParent = m_tree.addPath(0, words, places);
        m_tree.add(m_lastParent, last, lastPlace);
        const qsizetype blank = line.lastIndexOf(u' ');
        const bool endsWithWord = blank >= 0 && blank + 2 == lastPlace.column;
        m_lastPath = endsWithWord && line.startsWith(u"set ") ? line.first(blank) : QString();
        if (!isPlain(m_lastPath))
            m_lastPath.clear();
    }

    void addStatement(const std::vector<Token> &tokens)
    {
        QStringList words;
        std::vector<Place> places;
        const auto finish = [&] {
            const int parent = m_open.empty() ? 0 : m_open.back().node;
            if (m_open.size() >= MostBraces)
                return parent;
            const int node = m_tree.addPath(parent, words, places);
            words.clear();
            places.clear();
            return node;
        };
        for (const Token &token : tokens) {
            switch (token.kind) {
            case Token::Kind::Word:
                words << token.text;
                places.push_back(token.place);
                break;
            case Token::Kind::Open:
                if (m_open.size() == MostBraces)
                    m_notes.add(Import::tr("more than %1 braces lie in each other; what is in "
                                           "them is left out")
                                    .arg(MostBraces),
                                token.place);
                m_open.push_back({finish(), token.place});
                break;
            case Token::Kind::Close:
                if (!words.isEmpty())
                    finish();
                if (m_open.empty())
                    m_notes.add(Import::tr("this brace closes nothing"), token.place);
                else
                    m_open.pop_back();
                break;
            }
        }
        if (!words.isEmpty())
            finish();
    }

    QString m_file;
    SourceNotes &m_notes;
    ConfigTree m_tree;
    std::vector<Opened> m_open;
    QString m_lastPath; ///< The last command without its last word, if that is plain.
    int m_lastParent = 0;
    bool m_isInComment = false;
};

} // namespace

ConfigTree readVyosText(const QString &text, const QString &file, SourceNotes &notes)
{
    return VyosTextReader(file, notes).run(text);
}

} // namespace hubwright
