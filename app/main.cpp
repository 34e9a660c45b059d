// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verb_registry.h"
#include "app/verbs/words.h"
#include "app/window_start.h"
#include "model/base/text.h"
#include "ui/window/language.h"

#include <QFileInfo>
#include <QGuiApplication>

using namespace hubwright;

namespace {

int answer(const Verb *verb, const QString &word)
{
    applyLanguage(systemLanguage());
    Console console;
    if (verb)
        return runVerb(*verb, QCoreApplication::arguments().mid(2), console);
    console.out(word == QLatin1String("--version")
                    ? QStringLiteral("hubwright " HUBWRIGHT_VERSION "\n")
                    : helpText());
    return console.flush() ? Done : Failed;
}

/// Without a verb: the window, with the file if one is named.
int open(int argc, char **argv, const QString &word)
{
    Console console;
    const bool isOption = word.startsWith(QLatin1Char('-'));
    if (!word.isEmpty() && !isOption && (argc > 2 || !QFileInfo::exists(word))) {
        const QCoreApplication application(argc, argv);
        applyLanguage(systemLanguage());
        console.error({Verbs::tr("\"%1\" is no verb and no file (see \"hubwright --help\")")
                           .arg(oneLine(word)),
                       {}});
        return Failed;
    }
    const bool hasDisplay = !qEnvironmentVariableIsEmpty("DISPLAY") ||
                            !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
                            !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    if (!hasDisplay && !isOption) {
        const QCoreApplication application(argc, argv);
        applyLanguage(systemLanguage());
        console.error({Verbs::tr("there is no display to open a window on; the verbs work "
                                 "without one (see \"hubwright --help\")"),
                       {}});
        return Failed;
    }
    return runWindow(argc, argv, isOption ? QString() : word);
}

} // namespace

int main(int argc, char **argv)
{
    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const bool isPlain = word == QLatin1String("--help") || word == QLatin1String("-h") ||
                         word == QLatin1String("--version");
    const Verb *verb = verbNamed(word);
    if (!verb && !isPlain)
        return open(argc, argv, word);
    if (verb && verb->draws) {
        // A verb never shows a window and needs no display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Nor does anybody want to hear of the session folder that windows need.
        if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
            qputenv("QT_LOGGING_RULES", "default.warning=false");
        const QGuiApplication application(argc, argv);
        return answer(verb, word);
    }
    const QCoreApplication application(argc, argv);
    return answer(verb, word);
}
