// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/table_text.h"
#include "app/verbs/verb_registry.h"
#include "app/verbs/words.h"
#include "model/base/text.h"
#include "model/export/exporter_registry.h"
#include "model/platform/platform_facts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hubwright {

namespace {

const Option options[] {
    {"format", "FORMAT", QT_TRANSLATE_NOOP("Verbs", "text or json"), "text|json"},
};

QJsonObject asJson(const Platform &platform)
{
    QJsonObject facts;
    for (const PlatformFact &fact : factsOf(platform))
        facts.insert(fact.key, QJsonObject {{QStringLiteral("value"), fact.value},
                                            {QStringLiteral("certainty"), fact.certainty},
                                            {QStringLiteral("source"), fact.source}});
    return {{QStringLiteral("id"), QLatin1String(platform.id)},
            {QStringLiteral("title"), QString::fromUtf8(platform.title)},
            {QStringLiteral("exported"), exporterFor(QString::fromLatin1(platform.id)) != nullptr},
            {QStringLiteral("facts"), facts}};
}

void printOne(const Platform &platform, Console &console)
{
    const Exporter *exporter = exporterFor(QString::fromLatin1(platform.id));
    console.out(QStringLiteral("%1: %2\n")
                    .arg(QLatin1String(platform.id), QString::fromUtf8(platform.title)));
    console.out((exporter ? Verbs::tr("Exported as: %1; keys go to %2")
                                .arg(QCoreApplication::translate("Exporters", exporter->title),
                                     QLatin1String(exporter->secretsFile))
                          : Verbs::tr("Not exported")) +
                QStringLiteral("\n\n"));
    for (const PlatformFact &fact : factsOf(platform)) {
        console.out(fact.title + QStringLiteral(": ") + fact.value + QLatin1Char('\n'));
        console.out(QStringLiteral("    [%1] %2\n").arg(fact.certainty, fact.source));
    }
}

int run(const Arguments &arguments, Console &console)
{
    const bool isJson = arguments.value("format") == QLatin1String("json");
    if (!arguments.positions().isEmpty()) {
        const QString id = arguments.positions().front();
        const Platform *platform = platformNamed(id);
        if (!platform) {
            console.error({Verbs::tr("there is no platform \"%1\" (see \"hubwright platforms\")")
                               .arg(oneLine(id)),
                           {}});
            return Failed;
        }
        if (isJson)
            console.out(QJsonDocument(asJson(*platform)).toJson());
        else
            printOne(*platform, console);
        return Done;
    }
    if (isJson) {
        QJsonArray all;
        for (const Platform *platform : platforms())
            all.append(asJson(*platform));
        console.out(QJsonDocument(QJsonObject {{QStringLiteral("platforms"), all}}).toJson());
        return Done;
    }
    console.out(alignedTable(platformTable()));
    console.out(QLatin1Char('\n') +
                Verbs::tr("A question mark: not confirmed.  \"hubwright platforms NAME\" tells all "
                          "that is known of one, and where it comes from.") +
                QLatin1Char('\n'));
    return Done;
}

} // namespace

const Verb platformsVerb {
    "platforms",
    "[NAME]",
    QT_TRANSLATE_NOOP("Verbs", "List the platforms with what each can do, or all about one"),
    options,
    0,
    1,
    "hubwright platforms\n"
    "hubwright platforms fortigate\n"
    "hubwright platforms --format json\n",
    run};

} // namespace hubwright
