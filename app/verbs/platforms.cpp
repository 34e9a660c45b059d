// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/table_text.h"
#include "app/verbs/verb_registry.h"
#include "app/verbs/words.h"
#include "model/export/exporter_registry.h"

namespace hubwright {

namespace {

int run(const Arguments &, Console &console)
{
    TextTable table {{Verbs::tr("Platform"), Verbs::tr("What it is"), Verbs::tr("Keys go to")}};
    for (const Exporter &exporter : exporters())
        table.push_back({QLatin1String(exporter.platform),
                         QCoreApplication::translate("Exporters", exporter.title),
                         QLatin1String(exporter.secretsFile)});
    console.out(alignedTable(table));
    return Done;
}

} // namespace

const Verb platformsVerb {"platforms",
                          "",
                          QT_TRANSLATE_NOOP("Verbs", "List the platforms that can be exported"),
                          {},
                          0,
                          0,
                          "hubwright platforms\n",
                          run};

} // namespace hubwright
