// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/file.h"
#include "app/verbs/verb_registry.h"
#include "model/diff/diff_output.h"

namespace hubwright {

namespace {

const Option options[] {
    {"format", "FORMAT", QT_TRANSLATE_NOOP("Verbs", "text, markdown or json"),
     "text|markdown|json"},
};

int run(const Arguments &arguments, Console &console)
{
    const auto before = openFile(arguments.positions()[0], console);
    const auto now = openFile(arguments.positions()[1], console);
    if (!before || !now)
        return Failed;
    const Difference difference = diff(*judge(*before), *judge(*now));
    const QString format = arguments.value("format");
    console.out(format == QLatin1String("json")       ? diffJson(difference)
                : format == QLatin1String("markdown") ? diffMarkdown(difference)
                                                      : diffText(difference));
    return Done;
}

} // namespace

const Verb diffVerb {
    "diff",
    "OLD NEW",
    QT_TRANSLATE_NOOP("Verbs", "Tell what changes, in structure and in traffic"),
    options,
    2,
    2,
    "hubwright diff old.hubwright.yaml new.hubwright.yaml\n"
    "hubwright diff old.hubwright.yaml new.hubwright.yaml --format markdown > change.md\n",
    run};

} // namespace hubwright
