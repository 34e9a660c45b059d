// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/swanctl_text.h"

#include "model/base/text.h"
#include "model/import/device/shown_words.h"
#include "model/import/messages.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace hubwright {

namespace {

constexpr int MostNested = 64;
constexpr size_t MostErrors = 20;
constexpr size_t MostInherited = 1'000'000;

/// A section as it is written.
struct WrittenSection {
    QString name;
    Place place;
    QStringList parents {}; ///< Dotted paths from the root.
    std::vector<SwanctlSetting> settings {};
    std::vector<WrittenSection> sections {};
    QHash<QString, size_t> settingIndex {};
    QHash<QString, size_t> sectionIndex {};
};

/// Reads the characters one after the other.
class SwanctlReader {
public:
    SwanctlReader(const QString &text, const QString &file) : m_text(text), m_file(file) {}

    void run(WrittenSection &root)
    {
        root.place = here();
        readStatements(root, 0);
        while (!isAtEnd() && m_errors.size() < MostErrors) {
            fail(Import::tr("this \"}\" closes no section"), here(1));
            step();
            readStatements(root, 0);
        }
    }

    Errors errors() { return std::move(m_errors); }
    std::vector<ImportNote> notes() { return std::move(m_notes); }

private:
    bool isAtEnd() const { return m_at >= m_text.size(); }
    QChar current() const { return isAtEnd() ? QChar() : m_text.at(m_at); }
    bool isAt(char c) const { return !isAtEnd() && m_text.at(m_at) == QLatin1Char(c); }
    Place here(int length = 0) const
    {
        return {m_file, m_line, int(m_at - m_lineStart) + 1, length};
    }

    void step()
    {
        if (isAt('\n')) {
            ++m_line;
            m_lineStart = m_at + 1;
        }
        ++m_at;
    }

    void fail(const QString &message, const Place &place)
    {
        if (m_errors.size() < MostErrors)
            m_errors.push_back({message, place});
    }

    void skipLine()
    {
        while (!isAtEnd() && !isAt('\n'))
            step();
    }

    /// Blanks and comments, and line ends if `overLines`.
    void skipBlanks(bool overLines)
    {
        while (!isAtEnd()) {
            if (isAt('#'))
                skipLine();
            else if (isAt('\n') ? overLines : current().isSpace())
                step();
            else
                return;
        }
    }

    static bool isNameCharacter(QChar c)
    {
        static const QString others = QStringLiteral("#{}:,=\"");
        return !c.isSpace() && !others.contains(c);
    }

    QString readName()
    {
        const qsizetype start = m_at;
        while (!isAtEnd() && isNameCharacter(current()))
            step();
        return m_text.mid(start, m_at - start);
    }

    /// Up to the "}" that closes the section, which is left standing, or to the end.
    void readStatements(WrittenSection &section, int depth)
    {
        while (m_errors.size() < MostErrors) {
            skipBlanks(true);
            if (isAtEnd() || isAt('}'))
                return;
            const Place place = here();
            const QString name = readName();
            if (name.isEmpty()) {
                fail(Import::tr("a name is expected here, not %1").arg(oneLine(current())),
                     here(1));
                skipLine();
                continue;
            }
            Place named = place;
            named.length = int(name.size());
            readStatement(section, name, named, depth);
        }
    }

    void readStatement(WrittenSection &section, const QString &name, const Place &place, int depth)
    {
        const bool hadBlank = !isAtEnd() && current().isSpace();
        skipBlanks(false);
        if (name == QLatin1String("include") && !isAt('=') && hadBlank && !isAt('{') &&
            !isAt(':')) {
            const QString pattern = readValue(nullptr).section(QLatin1Char('\n'), 0, 0);
            m_notes.push_back({Import::tr("the include of %1 is not followed; give those files "
                                          "beside this one")
                                   .arg(oneLine(pattern)),
                               place});
            return;
        }
        if (isAt('=')) {
            step();
            readSetting(section, name, place);
            return;
        }
        // The brace may stand on the next line.
        QStringList parents;
        if (isAt(':')) {
            step();
            parents = readParents();
        }
        skipBlanks(true);
        if (!isAt('{')) {
            fail(Import::tr("after this word an \"=\" or a \"{\" is expected"), place);
            if (place.line == m_line)
                skipLine();
            return;
        }
        readSection(section, name, place, parents, depth);
    }

    QStringList readParents()
    {
        QStringList out;
        for (;;) {
            skipBlanks(true);
            const Place place = here();
            const QString name = readName();
            if (name.isEmpty()) {
                fail(Import::tr("the name of a section to inherit from is expected here"), place);
                return out;
            }
            out << name;
            skipBlanks(true);
            if (!isAt(','))
                return out;
            step();
        }
    }

    void readSection(WrittenSection &section, const QString &name, const Place &place,
                     const QStringList &parents, int depth)
    {
        step();
        if (depth + 1 > MostNested) {
            fail(Import::tr("sections are nested too deeply here"), place);
            m_at = m_text.size();
            return;
        }
        WrittenSection &inner = sectionIn(section, name, place);
        inner.parents += parents;
        readStatements(inner, depth + 1);
        if (isAt('}'))
            step();
        else if (m_errors.size() < MostErrors)
            fail(Import::tr("the section %1 is never closed").arg(shownKeyword(name)), place);
    }

    /// The section of that name: a second one goes on with the first.
    static WrittenSection &sectionIn(WrittenSection &section, const QString &name,
                                     const Place &place)
    {
        const auto found = section.sectionIndex.constFind(name);
        if (found != section.sectionIndex.constEnd())
            return section.sections[*found];
        section.sectionIndex.insert(name, section.sections.size());
        section.sections.push_back({name, place});
        return section.sections.back();
    }

    void readSetting(WrittenSection &section, const QString &key, const Place &place)
    {
        Place valuePlace;
        const int line = m_line;
        const size_t known = m_errors.size();
        const QString value = readValue(&valuePlace);
        // A list may run over lines; settings in it are those behind a quote that is missing.
        static const QRegularExpression others(QStringLiteral("\n[^\"]*[={}]"));
        if (m_line > line && m_errors.size() == known && others.match(value).hasMatch())
            return fail(Import::tr("this value holds other settings: a quote is missing"), place);
        const auto found = section.settingIndex.constFind(key);
        if (found == section.settingIndex.constEnd()) {
            section.settingIndex.insert(key, section.settings.size());
            section.settings.push_back({key, value, place, valuePlace});
            return;
        }
        m_notes.push_back(
            {Import::tr("%1 is set again; the last one counts").arg(shownKeyword(key)), place});
        section.settings[*found] = {key, value, place, valuePlace};
    }

    /// Words up to the end of the line, a comment or a brace, quoted or not.
    QString readValue(Place *valuePlace)
    {
        QStringList words;
        for (;;) {
            skipBlanks(false);
            if (isAtEnd() || isAt('\n') || isAt('}'))
                return words.join(QLatin1Char(' '));
            if (isAt('{')) {
                fail(Import::tr("a \"{\" in a value needs quotes"), here(1));
                skipLine();
                return words.join(QLatin1Char(' '));
            }
            const bool isQuoted = isAt('"');
            if (words.isEmpty() && valuePlace) {
                *valuePlace = here();
                valuePlace->column += isQuoted ? 1 : 0;
            }
            const qsizetype start = m_at;
            if (isQuoted) {
                words << readQuoted();
            } else {
                while (!isAtEnd() && !current().isSpace() && !isAt('#') && !isAt('{') &&
                       !isAt('}') && !isAt('"'))
                    step();
                words << m_text.mid(start, m_at - start);
            }
            if (words.size() == 1 && valuePlace)
                valuePlace->length = int(words.front().size());
        }
    }

    QString readQuoted()
    {
        const Place place = here(1);
        step();
        QString out;
        while (!isAtEnd() && !isAt('"')) {
            if (!isAt('\\')) {
                out += plainPiece();
                continue;
            }
            step();
            if (isAtEnd())
                break;
            const QChar c = current();
            step();
            // A backslash before a line end joins the lines.
            if (c == QLatin1Char('\n'))
                continue;
            out += c == QLatin1Char('n')   ? QLatin1Char('\n')
                   : c == QLatin1Char('r') ? QLatin1Char('\r')
                   : c == QLatin1Char('t') ? QLatin1Char('\t')
                                           : c;
        }
        if (isAtEnd())
            fail(Import::tr("the quote is never closed"), place);
        else
            step();
        return out;
    }

    /// Up to the next quote or backslash: lists of a large star are long.
    QStringView plainPiece()
    {
        const QChar *text = m_text.constData();
        const qsizetype start = m_at;
        for (; m_at < m_text.size() && text[m_at] != u'"' && text[m_at] != u'\\'; ++m_at) {
            if (text[m_at] == u'\n') {
                ++m_line;
                m_lineStart = m_at + 1;
            }
        }
        return QStringView(m_text).sliced(start, m_at - start);
    }

    const QString &m_text;
    QString m_file;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    Errors m_errors;
    std::vector<ImportNote> m_notes;
};

/// Makes sections with all that they inherit out of those that are written.
class Inheritance {
public:
    explicit Inheritance(const WrittenSection &root) : m_root(root) {}

    SwanctlSection resolved(const WrittenSection &section)
    {
        SwanctlSection out {section.name, section.place, {}, {}};
        if (++m_inherited > MostInherited)
            return out;
        out.settings = section.settings;
        for (const WrittenSection &inner : section.sections)
            out.sections.push_back(resolved(inner));
        for (const QString &parent : section.parents) {
            const WrittenSection *found = at(parent);
            if (!found) {
                notes.push_back({Import::tr("%1 inherits from %2, which is not in this file")
                                     .arg(oneLine(section.name.left(60)), oneLine(parent.left(80))),
                                 section.place});
                continue;
            }
            if (std::find(m_open.begin(), m_open.end(), found) != m_open.end() ||
                m_open.size() > size_t(MostNested)) {
                notes.push_back(
                    {Import::tr("%1 inherits from itself").arg(oneLine(section.name.left(60))),
                     section.place});
                continue;
            }
            if (!templates.contains(parent))
                templates << parent;
            m_open.push_back(found);
            inherit(resolved(*found), out);
            m_open.pop_back();
        }
        return out;
    }

    bool isTooMuch() const { return m_inherited > MostInherited; }

    QStringList templates;
    std::vector<ImportNote> notes;

private:
    const WrittenSection *at(const QString &path) const
    {
        const WrittenSection *section = &m_root;
        const QStringList names = path.split(QLatin1Char('.'));
        for (const QString &name : names) {
            const auto found = section->sectionIndex.constFind(name);
            if (found == section->sectionIndex.constEnd())
                return nullptr;
            section = &section->sections[*found];
        }
        return section;
    }

    /// What `from` has and `to` has not; sections of one name are joined likewise.
    void inherit(const SwanctlSection &from, SwanctlSection &to)
    {
        QSet<QString> keys;
        for (const SwanctlSetting &setting : to.settings)
            keys.insert(setting.key);
        for (const SwanctlSetting &setting : from.settings) {
            if (!keys.contains(setting.key))
                to.settings.push_back(setting);
        }
        QHash<QString, size_t> names;
        for (size_t i = 0; i < to.sections.size(); ++i)
            names.insert(to.sections[i].name, i);
        m_inherited += from.settings.size() + from.sections.size();
        for (const SwanctlSection &section : from.sections) {
            if (isTooMuch())
                return;
            const auto found = names.constFind(section.name);
            if (found == names.constEnd())
                to.sections.push_back(section);
            else
                inherit(section, to.sections[*found]);
        }
    }

    const WrittenSection &m_root;
    std::vector<const WrittenSection *> m_open;
    size_t m_inherited = 0;
};

} // namespace

const SwanctlSetting *SwanctlSection::setting(const char *key) const
{
    const auto found =
        std::find_if(settings.begin(), settings.end(),
                     [&](const SwanctlSetting &each) { return each.key == QLatin1String(key); });
    return found == settings.end() ? nullptr : &*found;
}

const SwanctlSection *SwanctlSection::section(const char *called) const
{
    const auto found =
        std::find_if(sections.begin(), sections.end(), [&](const SwanctlSection &each) {
            return each.name == QLatin1String(called);
        });
    return found == sections.end() ? nullptr : &*found;
}

Result<SwanctlText, Errors> parseSwanctl(const QString &text, const QString &file)
{
    WrittenSection root;
    SwanctlReader reader(text, file);
    reader.run(root);
    Errors errors = reader.errors();
    if (!errors.empty())
        return errors;
    Inheritance inheritance(root);
    SwanctlText out;
    out.root = inheritance.resolved(root);
    if (inheritance.isTooMuch())
        return Errors {{Import::tr("the sections inherit more than a million settings from each "
                                   "other"),
                        {file, 1, 1, 0}}};
    out.templates = inheritance.templates;
    out.notes = reader.notes();
    out.notes.insert(out.notes.end(), inheritance.notes.begin(), inheritance.notes.end());
    return out;
}

} // namespace hubwright
