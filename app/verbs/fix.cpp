// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/smallest_fix.h"
#include "app/verbs/verb_registry.h"
#include "app/verbs/words.h"

namespace hubwright {

namespace {

const Option options[] {
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("Verbs", "say what would be done and write nothing")},
    {"all", nullptr, QT_TRANSLATE_NOOP("Verbs", "fix warnings too")},
    {"smallest", nullptr,
     QT_TRANSLATE_NOOP("Verbs", "the least edits that make every intent true, and no others")},
    {"for", "INTENT",
     QT_TRANSLATE_NOOP("Verbs", "with --smallest: for what this intent names only")},
    {"choose", "N", QT_TRANSLATE_NOOP("Verbs", "with --smallest: apply the Nth alternative")},
    {"format", "FORMAT", QT_TRANSLATE_NOOP("Verbs", "with --smallest: text or json"), "text|json"},
};

int run(const Arguments &arguments, Console &console)
{
    if (arguments.has("smallest") && arguments.has("all")) {
        console.error({Verbs::tr("--smallest and --all exclude each other"), {}});
        return Failed;
    }
    if (arguments.has("smallest"))
        return runSmallestFix(arguments, console);
    for (const char *option : {"for", "choose", "format"}) {
        if (arguments.has(option)) {
            console.error({Verbs::tr("--%1 goes with --smallest").arg(QLatin1String(option)), {}});
            return Failed;
        }
    }
    const QString path = arguments.positions().front();
    const auto file = openFile(path, console);
    if (!file)
        return Failed;
    const Conditions conditions {QDate::currentDate(), {}};
    const std::vector<Edit> edits =
        automaticFixes(file->topology, conditions, arguments.has("all"));
    Topology mended = file->topology;
    for (const Edit &edit : edits) {
        apply(edit, mended);
        console.out(edit.text + QLatin1Char('\n'));
    }
    if (edits.empty())
        console.out(Verbs::tr("nothing to fix by itself") + QLatin1Char('\n'));
    if (!edits.empty() && !arguments.has("dry-run") && !saveInto(*file, path, mended, console))
        return Failed;
    const auto left = analyse(mended, conditions);
    if (left->errors() > 0)
        console.out(
            QCoreApplication::translate("Verbs", "%n error(s) left", nullptr, int(left->errors())) +
            QLatin1Char('\n'));
    return left->errors() > 0 ? Objection : Done;
}

} // namespace

const Verb fixVerb {"fix",
                    "FILE",
                    QT_TRANSLATE_NOOP("Verbs", "Apply the automatic fixes of errors to the file"),
                    options,
                    1,
                    1,
                    "hubwright fix star.hubwright.yaml --dry-run\n"
                    "hubwright fix star.hubwright.yaml --smallest --for \"vm2 <-> vm3\"\n"
                    "hubwright fix star.hubwright.yaml && hubwright check star.hubwright.yaml\n",
                    run};

} // namespace hubwright
