// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/file.h"
#include "app/verbs/table_text.h"
#include "app/verbs/verb_registry.h"
#include "app/verbs/words.h"

#include <QJsonArray>

namespace hubwright {

namespace {

const Option options[] {
    {"format", "FORMAT", QT_TRANSLATE_NOOP("Verbs", "text, markdown, csv or json"),
     "text|markdown|csv|json"},
};

QJsonArray networksJson(const std::vector<Network> &networks)
{
    QJsonArray out;
    for (const Network &network : networks)
        out.append(network.text());
    return out;
}

QJsonObject endJson(const PlannedEnd &end)
{
    QJsonArray children;
    for (const Child &child : end.children)
        children.append(QJsonObject {{QStringLiteral("local"), networksJson(child.local)},
                                     {QStringLiteral("target"), networksJson(child.target)}});
    QJsonObject out {{QStringLiteral("name"), end.name},
                     {QStringLiteral("site"), end.site.key},
                     {QStringLiteral("peer"), end.peer.key},
                     {QStringLiteral("gateway"), end.gateway},
                     {QStringLiteral("peerGateway"), end.peerGateway},
                     {QStringLiteral("local"), networksJson(end.local)},
                     {QStringLiteral("target"), networksJson(end.target)},
                     {QStringLiteral("children"), children},
                     {QStringLiteral("stated"), end.isStated}};
    if (end.isAbsent)
        out[QStringLiteral("absent")] = true;
    return out;
}

TextTable tableOf(const Plan &plan)
{
    TextTable table {{Verbs::tr("Tunnel name"), Verbs::tr("Site"), Verbs::tr("Peer"),
                      Verbs::tr("Local networks"), Verbs::tr("Target networks")}};
    for (const EndRef ref : plan.ends()) {
        const PlannedEnd end = plan.planned(ref);
        const QString name = end.isAbsent ? Verbs::tr("%1 (absent)").arg(end.name) : end.name;
        if (end.children.size() <= 1) {
            table.push_back(
                {name, end.site.key, end.peer.key, joined(end.local), joined(end.target)});
            continue;
        }
        for (const Child &child : end.children)
            table.push_back(
                {name, end.site.key, end.peer.key, joined(child.local), joined(child.target)});
    }
    return table;
}

int run(const Arguments &arguments, Console &console)
{
    const auto file = openFile(arguments.positions().front(), console);
    if (!file)
        return Failed;
    const Plan plan(file->topology);
    const QString format = arguments.value("format", QStringLiteral("text"));
    if (format == QLatin1String("json")) {
        QJsonArray ends;
        for (const EndRef ref : plan.ends())
            ends.append(endJson(plan.planned(ref)));
        printJson({{QStringLiteral("ends"), ends}}, console);
    } else if (format == QLatin1String("markdown")) {
        console.out(markdownTable(tableOf(plan)));
    } else if (format == QLatin1String("csv")) {
        console.out(csvTable(tableOf(plan)));
    } else {
        console.out(alignedTable(tableOf(plan)));
    }
    return Done;
}

} // namespace

const Verb planVerb {
    "plan",
    "FILE",
    QT_TRANSLATE_NOOP("Verbs", "Print every tunnel end's local and target networks"),
    options,
    1,
    1,
    "hubwright plan star.hubwright.yaml\n"
    "hubwright plan star.hubwright.yaml --format csv > plan.csv\n",
    run};

} // namespace hubwright
