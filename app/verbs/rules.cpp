// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/table_text.h"
#include "app/verbs/verb_registry.h"
#include "app/verbs/words.h"
#include "model/base/text.h"
#include "model/check/rule_registry.h"

namespace hubwright {

namespace {

QString words(const char *text) { return QCoreApplication::translate("Rules", text); }

int run(const Arguments &arguments, Console &console)
{
    if (arguments.positions().isEmpty()) {
        TextTable table {{Verbs::tr("Rule"), Verbs::tr("Severity"), Verbs::tr("What it reports")}};
        for (const Rule *rule : allRules())
            table.push_back(
                {QLatin1String(rule->id), severityWord(rule->severity), words(rule->title)});
        console.out(alignedTable(table));
        return Done;
    }
    const QString id = arguments.positions().front();
    const Rule *rule = ruleWithId(id);
    if (!rule) {
        console.error(
            {Verbs::tr("there is no rule \"%1\" (see \"hubwright rules\")").arg(oneLine(id)), {}});
        return Failed;
    }
    console.out(QStringLiteral("%1 (%2)\n%3\n\n%4\n\n%5\n%6\n")
                    .arg(id, severityWord(rule->severity), words(rule->title),
                         words(rule->explains),
                         Verbs::tr("Catalogue: %1").arg(QLatin1String(rule->catalogue)),
                         Verbs::tr("Source: %1").arg(QString::fromUtf8(rule->source))));
    return Done;
}

} // namespace

const Verb rulesVerb {"rules",
                      "[RULE]",
                      QT_TRANSLATE_NOOP("Verbs", "List the rules, or explain one"),
                      {},
                      0,
                      1,
                      "hubwright rules\n"
                      "hubwright rules target-is-local\n",
                      run};

} // namespace hubwright
