// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/file.h"
#include "app/verbs/verb_registry.h"
#include "model/store/topology_writer.h"

namespace hubwright {

namespace {

int run(const Arguments &arguments, Console &console)
{
    const auto file = openFile(arguments.positions().front(), console);
    if (!file)
        return Failed;
    console.out(write(file->topology));
    return Done;
}

} // namespace

const Verb formatVerb {
    "format",
    "FILE",
    QT_TRANSLATE_NOOP("Verbs", "Print the file in its canonical form, without comments"),
    {},
    1,
    1,
    "hubwright format star.hubwright.yaml > tidy.hubwright.yaml\n"
    "diff <(hubwright format a.yaml) <(hubwright format b.yaml)\n",
    run};

} // namespace hubwright
