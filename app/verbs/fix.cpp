// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/file.h"
#include "app/verbs/verb_registry.h"
#include "app/verbs/words.h"
#include "model/store/safe_save.h"
#include "model/store/topology_writer.h"

namespace hubwright {

namespace {

const Option options[] {
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("Verbs", "say what would be done and write nothing")},
    {"all", nullptr, QT_TRANSLATE_NOOP("Verbs", "fix warnings too")},
};

int run(const Arguments &arguments, Console &console)
{
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
    if (!edits.empty() && !arguments.has("dry-run")) {
        const Result<QByteArray> text = splice(file->text, mended);
        if (!text) {
            console.error(text.error());
            return Failed;
        }
        if (const Result<> saved = saveFile(path, *text); !saved) {
            console.error(saved.error());
            return Failed;
        }
    }
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
                    "hubwright fix star.hubwright.yaml && hubwright check star.hubwright.yaml\n",
                    run};

} // namespace hubwright
