// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/ipsec_conf_text.h"

#include "model/base/text.h"
#include "model/import/device/shown_words.h"
#include "model/import/messages.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace hubwright {

namespace {

constexpr size_t MostErrors = 20;
constexpr size_t MostInherited = 1'000'000;

/// What stands left of a comment.
QString withoutComment(const QString &line, HashComment comments)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == QLatin1Char('"'))
            isQuoted = !isQuoted;
        const bool isStart =
            comments == HashComment::Everywhere || i == 0 || line.at(i - 1).isSpace();
        if (c == QLatin1Char('#') && !isQuoted && isStart)
            return line.left(i);
    }
    return line;
}

struct WrittenIpsecSection {
    IpsecSection section;
    std::vector<std::pair<QString, Place>> also {};
};

/// Reads the lines one after the other.
class IpsecConfReader {
public:
    IpsecConfReader(const QString &file, HashComment comments) : m_file(file), m_comments(comments)
    {}

    void readLine(const QString &raw, int number)
    {
        m_line = number;
        const QString line = withoutComment(raw, m_comments);
        const QString text = line.trimmed();
        if (text.isEmpty())
            return;
        const Place place {m_file, number, int(line.indexOf(text)) + 1, int(text.size())};
        if (!line.at(0).isSpace())
            readHeading(text, place);
        else
            readSetting(line, text, place);
    }

    Errors errors;
    std::vector<ImportNote> notes;
    std::vector<WrittenIpsecSection> sections;

private:
    void fail(const QString &message, const Place &place)
    {
        if (errors.size() < MostErrors)
            errors.push_back({message, place});
    }

    void readHeading(const QString &text, const Place &place)
    {
        const QStringList words = text.simplified().split(QLatin1Char(' '));
        const QString kind = words.front().toLower();
        if (kind == QLatin1String("version"))
            return;
        if (kind == QLatin1String("include")) {
            notes.push_back({Import::tr("the include of %1 is not followed; give those files "
                                        "beside this one")
                                 .arg(oneLine(text.mid(7).trimmed())),
                             place});
            return;
        }
        const bool isSection = kind == QLatin1String("conn") || kind == QLatin1String("config") ||
                               kind == QLatin1String("ca");
        if (!isSection) {
            fail(text.contains(QLatin1Char('='))
                     ? Import::tr("a setting has to be indented; in the first column a section "
                                  "begins")
                     : Import::tr("a section begins with \"conn\", \"config\" or \"ca\", not "
                                  "with this"),
                 place);
            return;
        }
        if (words.size() != 2) {
            fail(Import::tr("the name of a section is one word"), place);
            return;
        }
        const QString key = kind + QLatin1Char(' ') + words[1];
        const auto found = m_index.constFind(key);
        if (found != m_index.constEnd()) {
            notes.push_back(
                {Import::tr("%1 goes on with what stands above").arg(oneLine(words[1])), place});
            m_current = int(*found);
            return;
        }
        m_current = int(sections.size());
        m_index.insert(key, sections.size());
        WrittenIpsecSection next;
        next.section = {kind, words[1], place};
        sections.push_back(std::move(next));
    }

    void readSetting(const QString &line, const QString &text, const Place &place)
    {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        const QString key = text.left(std::max<qsizetype>(equals, 0)).trimmed().toLower();
        const bool isKey = equals > 0 && !key.contains(QLatin1Char(' ')) &&
                           !key.contains(QLatin1Char('"')) && !key.isEmpty();
        if (!isKey) {
            fail(Import::tr("a setting is written NAME=VALUE"), place);
            return;
        }
        if (m_current < 0) {
            fail(Import::tr("this setting stands in no section"), place);
            return;
        }
        const QString after = text.mid(equals + 1);
        QString value = after.trimmed();
        Place valuePlace {
            m_file, m_line,
            int(line.indexOf(text) + equals + 2 + (value.isEmpty() ? 0 : after.indexOf(value))),
            int(value.size())};
        if (!unquote(value, valuePlace))
            return;
        WrittenIpsecSection &current = sections[size_t(m_current)];
        if (key == QLatin1String("also") || key == QLatin1String("alsoflip")) {
            if (key == QLatin1String("alsoflip"))
                notes.push_back({Import::tr("alsoflip is not understood and is left out"), place});
            else
                current.also.emplace_back(value, place);
            return;
        }
        Place keyPlace = place;
        keyPlace.length = int(key.size());
        const IpsecSetting setting {value, keyPlace, valuePlace, m_line};
        const auto [at, isNew] = current.section.settings.try_emplace(key, setting);
        if (!isNew) {
            notes.push_back(
                {Import::tr("%1 is set again; the last one counts").arg(shownKeyword(key)),
                 keyPlace});
            at->second = setting;
        }
    }

    /// Takes quotes off; false if they do not pair up.
    bool unquote(QString &value, Place &place)
    {
        if (value.count(QLatin1Char('"')) == 0)
            return true;
        const bool isWhole = value.size() >= 2 && value.startsWith(QLatin1Char('"')) &&
                             value.endsWith(QLatin1Char('"'));
        if (!isWhole) {
            fail(Import::tr("the quote is never closed"), place);
            return false;
        }
        value = value.mid(1, value.size() - 2);
        value.replace(QStringLiteral("\\\""), QStringLiteral("\""));
        ++place.column;
        place.length -= 2;
        return true;
    }

    QString m_file;
    HashComment m_comments;
    int m_line = 0;
    int m_current = -1;
    QHash<QString, size_t> m_index;
};

/// Gives sections what they inherit with `also`.
class AlsoSections {
public:
    explicit AlsoSections(std::vector<WrittenIpsecSection> &sections) : m_sections(sections)
    {
        for (size_t i = 0; i < sections.size(); ++i)
            m_index.insert(sections[i].section.kind + QLatin1Char(' ') + sections[i].section.name,
                           i);
    }

    /// Adds what `into` has not, of the sections that `from` names.
    void inherit(size_t from, IpsecSection &into, QSet<size_t> &seen)
    {
        for (const auto &[name, place] : m_sections[from].also) {
            const auto found =
                m_index.constFind(m_sections[from].section.kind + QLatin1Char(' ') + name);
            if (found == m_index.constEnd()) {
                notes.push_back(
                    {Import::tr("there is no section %1 to go on with").arg(oneLine(name)), place});
                continue;
            }
            if (seen.contains(*found) || isTooMuch())
                continue;
            seen.insert(*found);
            IpsecSection &other = m_sections[*found].section;
            other.isIncluded = true;
            inherited += other.settings.size() + 1;
            into.settings.insert(other.settings.begin(), other.settings.end());
            inherit(*found, into, seen);
        }
    }

    bool isTooMuch() const { return inherited > MostInherited; }

    size_t inherited = 0;
    std::vector<ImportNote> notes;

private:
    std::vector<WrittenIpsecSection> &m_sections;
    QHash<QString, size_t> m_index;
};

} // namespace

Result<IpsecConfFile, Errors> parseIpsecConf(const QString &text, const QString &file,
                                             HashComment comments)
{
    IpsecConfReader reader(file, comments);
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i)
        reader.readLine(lines[i], int(i) + 1);
    if (!reader.errors.empty())
        return reader.errors;

    AlsoSections also(reader.sections);
    const IpsecSection *defaults = nullptr;
    size_t defaultsAt = 0;
    for (size_t i = 0; i < reader.sections.size(); ++i) {
        const IpsecSection &each = reader.sections[i].section;
        if (each.kind == QLatin1String("conn") && each.name == QLatin1String("%default")) {
            defaults = &each;
            defaultsAt = i;
        }
    }
    IpsecConfFile out;
    for (size_t i = 0; i < reader.sections.size(); ++i) {
        IpsecSection whole = reader.sections[i].section;
        whole.hasAlso = !reader.sections[i].also.empty();
        QSet<size_t> seen {i};
        also.inherit(i, whole, seen);
        if (defaults && whole.kind == QLatin1String("conn") && i != defaultsAt) {
            IpsecSection whatDefaultsHave = *defaults;
            QSet<size_t> seenByDefaults {defaultsAt};
            also.inherit(defaultsAt, whatDefaultsHave, seenByDefaults);
            whole.settings.insert(whatDefaultsHave.settings.begin(),
                                  whatDefaultsHave.settings.end());
            also.inherited += whatDefaultsHave.settings.size();
        }
        if (also.isTooMuch())
            return Errors {{Import::tr("the sections inherit more than a million settings from "
                                       "each other"),
                            {file, 1, 1, 0}}};
        out.sections.push_back(std::move(whole));
    }
    for (size_t i = 0; i < reader.sections.size(); ++i)
        out.sections[i].isIncluded = reader.sections[i].section.isIncluded;
    out.notes = std::move(reader.notes);
    out.notes.insert(out.notes.end(), also.notes.begin(), also.notes.end());
    return out;
}

} // namespace hubwright
