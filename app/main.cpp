// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verb_registry.h"
#include "model/base/text.h"

#include <QGuiApplication>

using namespace hubwright;

namespace {

int answer(const Verb *verb, const QString &word)
{
    Console console;
    if (verb)
        return runVerb(*verb, QCoreApplication::arguments().mid(2), console);
    console.out(word == QLatin1String("--version")
                    ? QStringLiteral("hubwright " HUBWRIGHT_VERSION "\n")
                    : helpText());
    return console.flush() ? Done : Failed;
}

} // namespace

int main(int argc, char **argv)
{
    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const bool isPlain = word == QLatin1String("--help") || word == QLatin1String("-h") ||
                         word == QLatin1String("--version");
    const Verb *verb = verbNamed(word);
    if (!verb && !isPlain)
        return Failed;
    if (verb && verb->draws) {
        // A verb never shows a window and needs no display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        return answer(verb, word);
    }
    const QCoreApplication application(argc, argv);
    return answer(verb, word);
}
