// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/file.h"
#include "app/verbs/verb_registry.h"

namespace hubwright {

namespace {

int run(const Arguments &, Console &console)
{
    console.out(fileSchema());
    return Done;
}

} // namespace

const Verb schemaVerb {"schema",
                       "",
                       QT_TRANSLATE_NOOP("Verbs", "Print the JSON Schema of the topology file"),
                       {},
                       0,
                       0,
                       "hubwright schema > hubwright-1.schema.json\n",
                       run};

} // namespace hubwright
