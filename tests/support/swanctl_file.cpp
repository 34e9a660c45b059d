// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/swanctl_file.h"

#include <QRegularExpression>
#include <QStringList>

namespace hubwright::test {

namespace {

/// The inside of a quoted value, escapes resolved; nothing if it is not one value.
Result<QString> unquoted(const QString &text)
{
    QString out;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('"')) {
            if (i + 1 == text.size())
                return out;
            break;
        }
        if (c != QLatin1Char('\\')) {
            out += c;
            continue;
        }
        if (++i == text.size())
            break;
        const QChar escaped = text.at(i);
        out += escaped == QLatin1Char('n')   ? QLatin1Char('\n')
               : escaped == QLatin1Char('r') ? QLatin1Char('\r')
               : escaped == QLatin1Char('t') ? QLatin1Char('\t')
                                             : escaped;
    }
    return Error {QStringLiteral("not one quoted value: ") + text};
}

} // namespace

Result<std::map<QString, QString>> readSwanctl(const QByteArray &bytes)
{
    static const QRegularExpression section(QStringLiteral("^([A-Za-z0-9_-]{1,80}) \\{$"));
    static const QRegularExpression setting(QStringLiteral("^([a-z0-9_-]+) = (\".*\")$"));
    std::map<QString, QString> out;
    QStringList path;
    const QStringList lines = QString::fromUtf8(bytes).split(QLatin1Char('\n'));
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        if (line == QLatin1String("}")) {
            if (path.isEmpty())
                return Error {QStringLiteral("a section too many is closed")};
            path.removeLast();
            continue;
        }
        if (const auto match = section.match(line); match.hasMatch()) {
            if (match.captured(1) == QLatin1String("include"))
                return Error {QStringLiteral("a section called include")};
            path << match.captured(1);
            continue;
        }
        const auto match = setting.match(line);
        if (!match.hasMatch() || path.isEmpty())
            return Error {QStringLiteral("what is this: ") + line};
        const Result<QString> value = unquoted(match.captured(2));
        if (!value)
            return value.error();
        const QString key = path.join(QLatin1Char('.')) + QLatin1Char('.') + match.captured(1);
        if (!out.insert({key, *value}).second)
            return Error {QStringLiteral("set twice: ") + key};
    }
    if (!path.isEmpty())
        return Error {QStringLiteral("a section is never closed")};
    return out;
}

} // namespace hubwright::test
