// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verb_registry.h"

#include "app/verbs/words.h"

#include <array>

namespace hubwright {

namespace {

constexpr std::array Registry {
    &checkVerb, &diffVerb,      &exportVerb, &fixVerb,   &formatVerb, &importVerb, &mergeVerb,
    &planVerb,  &platformsVerb, &printVerb,  &reachVerb, &rulesVerb,  &schemaVerb,
};

} // namespace

std::span<const Verb *const> allVerbs() { return Registry; }

const Verb *verbNamed(const QString &name)
{
    for (const Verb *verb : Registry) {
        if (name == QLatin1String(verb->name))
            return verb;
    }
    return nullptr;
}

QString helpText()
{
    QString out = Verbs::tr("Hubwright %1: hub-and-spoke IPsec topologies, drawn and proved.\n\n"
                            "  hubwright [FILE]                open the window\n")
                      .arg(QStringLiteral(HUBWRIGHT_VERSION));
    for (const Verb *verb : Registry) {
        QString line = QStringLiteral("  hubwright %1 %2")
                           .arg(QLatin1String(verb->name), QString::fromUtf8(verb->usage));
        // What is longer than its column has the line to itself.
        constexpr int Column = 33;
        if (line.size() > Column)
            line += QLatin1Char('\n') + QString(Column, QLatin1Char(' '));
        out += QStringLiteral("%1 %2\n").arg(line.leftJustified(Column), Verbs::tr(verb->summary));
    }
    out += Verbs::tr("\n\"hubwright VERB --help\" tells the options of a verb, with examples.\n"
                     "Exit status: 0 done, 1 the design is not right, 2 could not be done.\n");
    return out;
}

QString helpText(const Verb &verb)
{
    const QString usage = QStringLiteral("hubwright %1 %2%3")
                              .arg(QLatin1String(verb.name), QString::fromUtf8(verb.usage),
                                   verb.options.empty() ? QString() : Verbs::tr(" [OPTION…]"));
    QString out = QStringLiteral("%1\n\n%2\n")
                      .arg(usage.trimmed(), Verbs::tr("%1.").arg(Verbs::tr(verb.summary)));
    if (!verb.options.empty())
        out += QLatin1Char('\n');
    for (const Option &option : verb.options) {
        QString name = QStringLiteral("  --") + QLatin1String(option.name);
        if (option.value)
            name += QLatin1Char(' ') + QLatin1String(option.value);
        out += QStringLiteral("%1 %2\n").arg(name.leftJustified(24), Verbs::tr(option.description));
    }
    out += QLatin1Char('\n') + Verbs::tr("Examples:") + QLatin1Char('\n');
    const QStringList examples =
        QString::fromUtf8(verb.examples).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &example : examples)
        out += QStringLiteral("  ") + example + QLatin1Char('\n');
    return out;
}

int runVerb(const Verb &verb, const QStringList &words, Console &console)
{
    if (words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("-h"))) {
        console.out(helpText(verb));
        return console.flush() ? Done : Failed;
    }
    const Result<Arguments> arguments =
        Arguments::parse(words, verb.options, verb.leastArguments, verb.mostArguments);
    if (!arguments) {
        console.error({Verbs::tr("%1 (see \"hubwright %2 --help\")")
                           .arg(arguments.error().message, QLatin1String(verb.name)),
                       {}});
        return Failed;
    }
    const int status = verb.run(*arguments, console);
    if (!console.flush()) {
        console.error({Verbs::tr("standard output could not be written"), {}});
        return Failed;
    }
    return status;
}

} // namespace hubwright
