// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verb_registry.h"
#include "model/base/text.h"

#include <QGuiApplication>

using namespace hubwright;

int main(int argc, char **argv)
{
    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const bool isPlain = word == QLatin1String("--help") || word == QLatin1String("-h") ||
                         word == QLatin1String("--version");
    const Verb *verb = verbNamed(word);
    if (!verb && !isPlain)
        return Failed;
    // Printing draws, but a verb never shows a window and needs no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    Console console;
    if (isPlain) {
        console.out(word == QLatin1String("--version")
                        ? QStringLiteral("hubwright " HUBWRIGHT_VERSION "\n")
                        : helpText());
        return console.flush() ? Done : Failed;
    }
    return runVerb(*verb, QGuiApplication::arguments().mid(2), console);
}
