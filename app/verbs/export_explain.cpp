// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/export_explain.h"

#include "app/verbs/verb.h"
#include "app/verbs/words.h"
#include "model/base/text.h"
#include "model/plan/intents_through.h"

#include <algorithm>

namespace hubwright {

namespace {

/// "tunnel end pek3-sh1 on vpc-pek3, local", or the site.
QString originText(const Locator &at, const Topology &topology)
{
    if (const auto *site = std::get_if<Id<Site>>(&at.subject))
        return Verbs::tr("site %1").arg(oneLine(site->key));
    const auto *id = std::get_if<Id<Tunnel>>(&at.subject);
    const Tunnel *tunnel = id ? topology.tunnel(*id) : nullptr;
    if (!tunnel || at.side < 0)
        return Verbs::tr("the design as a whole");
    const TunnelEnd &end = tunnel->ends[size_t(at.side)];
    const QString text =
        Verbs::tr("tunnel end %1 on %2").arg(oneLine(end.name), oneLine(end.site.key));
    return at.field.isEmpty() ? text : text + QStringLiteral(", ") + at.field;
}

void printIntents(const Locator &at, const Plan &plan, Console &console)
{
    const auto *id = std::get_if<Id<Tunnel>>(&at.subject);
    if (!id)
        return;
    const Topology &topology = plan.topology();
    if (!topology.intents) {
        console.out(Verbs::tr("  because: the file states no intents: everyone <-> everyone") +
                    QLatin1Char('\n'));
        return;
    }
    for (const int intent : intentsThrough(plan, topology.indexOf(*id)))
        console.out(Verbs::tr("  because: %1")
                        .arg(oneLine(intentText((*topology.intents)[size_t(intent)], topology))) +
                    QLatin1Char('\n'));
}

} // namespace

int explainLine(const QString &fileAndLine, const ExportRequest &request, const LoadedFile &file,
                Console &console)
{
    const qsizetype colon = fileAndLine.lastIndexOf(QLatin1Char(':'));
    const QString path = fileAndLine.left(colon);
    const int number = fileAndLine.mid(colon + 1).toInt();
    const Result<Bundle> bundle = exportDesign(request);
    if (!bundle) {
        console.error(bundle.error());
        return Failed;
    }
    const auto found = std::ranges::find(bundle->files, path, &ExportFile::path);
    const QStringList lines = found == bundle->files.end()
                                  ? QStringList()
                                  : QString::fromUtf8(found->bytes).split(QLatin1Char('\n'));
    if (colon < 0 || number < 1 || number >= lines.size()) {
        console.error({Verbs::tr("\"%1\" is no line of this export: write FILE:LINE, such as "
                                 "vpc-pek3/swanctl.conf:12")
                           .arg(oneLine(fileAndLine)),
                       {}});
        return Failed;
    }
    console.out(
        QStringLiteral("%1: %2\n").arg(oneLine(fileAndLine), oneLine(lines[number - 1].trimmed())));
    const Locator *at = found->origins.at(number);
    if (!at) {
        console.out(Verbs::tr("  from: nothing of the design; every file has it") +
                    QLatin1Char('\n'));
        return Done;
    }
    console.out(Verbs::tr("  from: %1").arg(originText(*at, request.plan.topology())) +
                QLatin1Char('\n'));
    const Place place = file.places.place(*at);
    if (place.isKnown())
        console.out(Verbs::tr("  written at: %1").arg(oneLine(place.text())) + QLatin1Char('\n'));
    printIntents(*at, request.plan, console);
    return Done;
}

} // namespace hubwright
