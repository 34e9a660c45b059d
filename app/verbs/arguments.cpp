// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/arguments.h"

#include "app/verbs/words.h"
#include "model/base/text.h"

#include <QCommandLineParser>

namespace hubwright {

Result<Arguments> Arguments::parse(const QStringList &words, std::span<const Option> options,
                                   int least, int most)
{
    QCommandLineParser parser;
    for (const Option &option : options) {
        const QString name = QString::fromLatin1(option.name);
        parser.addOption(
            option.value ? QCommandLineOption(name, QString(), QString::fromLatin1(option.value))
                         : QCommandLineOption(name));
    }
    if (!parser.parse(QStringList {QStringLiteral("hubwright")} + words))
        return Error {oneLine(parser.errorText()), {}};
    Arguments out;
    out.m_positions = parser.positionalArguments();
    for (const Option &option : options) {
        const QString name = QString::fromLatin1(option.name);
        if (!parser.isSet(name))
            continue;
        const QString value = option.value ? parser.value(name) : QString();
        if (option.value && value.isEmpty())
            return Error {Verbs::tr("--%1 needs a value").arg(name), {}};
        const QStringList choices =
            option.choices ? QString::fromLatin1(option.choices).split(QLatin1Char('|'))
                           : QStringList();
        if (!choices.isEmpty() && !choices.contains(value))
            return Error {Verbs::tr("--%1 is one of %2, not \"%3\"")
                              .arg(name, choices.join(QStringLiteral(", ")), oneLine(value)),
                          {}};
        out.m_values.insert(name, value);
    }
    const auto count = out.m_positions.size();
    if (count < least)
        return Error {Verbs::tr("too few arguments"), {}};
    if (most >= 0 && count > most)
        return Error {
            Verbs::tr("too many arguments: \"%1\"").arg(oneLine(out.m_positions.at(most))), {}};
    return out;
}

} // namespace hubwright
