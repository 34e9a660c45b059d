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

/// The file that is meant by a path, which may begin with the folder of the export.
const ExportFile *fileAt(const Bundle &bundle, const QString &path)
{
    const auto found = std::ranges::find_if(bundle.files, [&](const ExportFile &file) {
        return path == file.path || path.endsWith(QLatin1Char('/') + file.path);
    });
    return found == bundle.files.end() ? nullptr : &*found;
}

int explainLine(const ExportFile &exported, int number, const ExportRequest &request,
                const LoadedFile &file, Console &console)
{
    const QString text =
        QString::fromUtf8(exported.bytes).section(QLatin1Char('\n'), number - 1, number - 1);
    console.out(QStringLiteral("%1:%2: %3\n")
                    .arg(oneLine(exported.path), QString::number(number), oneLine(text.trimmed())));
    const Locator *at = exported.origins.at(number);
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

/// The tunnel ends that a word names: an end, both of a tunnel, those of a site, or those
/// through which an intent of the file sends something.
std::vector<EndRef> endsNamed(const QString &word, const Plan &plan)
{
    const Topology &topology = plan.topology();
    if (const EndRef end = topology.endNamed(word); end.isValid())
        return {end};
    const int tunnel = topology.indexOf(Id<Tunnel> {word});
    const int site = topology.indexOf(Id<Site> {word});
    const auto intent =
        tunnel < 0 && site < 0 ? parseIntent(word, topology) : Result<Intent>(Error {});
    const auto isThrough = [&](int t) {
        if (!topology.intents)
            return intent && *intent == Intent {};
        const std::vector<int> through = intentsThrough(plan, t);
        return intent && std::ranges::any_of(through, [&](int i) {
                   return (*topology.intents)[size_t(i)] == *intent;
               });
    };
    std::vector<EndRef> out;
    for (const EndRef &end : plan.ends()) {
        if (end.tunnel == tunnel || (site >= 0 && plan.paths().siteAt(end) == site) ||
            isThrough(end.tunnel))
            out.push_back(end);
    }
    return out;
}

/// The lines that come from the ends, or from the site; false if there are none.
bool explainObject(const QString &word, const Bundle &bundle, const Plan &plan, Console &console)
{
    const Topology &topology = plan.topology();
    const std::vector<EndRef> ends = endsNamed(word, plan);
    const auto isMeant = [&](const Locator &at) {
        if (const auto *site = std::get_if<Id<Site>>(&at.subject))
            return site->key == word;
        const auto *tunnel = std::get_if<Id<Tunnel>>(&at.subject);
        const EndRef end {tunnel ? topology.indexOf(*tunnel) : -1, at.side};
        return std::ranges::find(ends, end) != ends.end();
    };
    bool isFound = false;
    for (const ExportFile &exported : bundle.files) {
        const auto lines = int(exported.bytes.count('\n'));
        for (int first = 1; first <= lines;) {
            const Locator *at = exported.origins.at(first);
            int last = first;
            while (last < lines && exported.origins.at(last + 1) == at)
                ++last;
            if (at && isMeant(*at)) {
                isFound = true;
                const QString span = first == last ? QString::number(first)
                                                   : QStringLiteral("%1-%2").arg(first).arg(last);
                console.out(QStringLiteral("%1:%2: %3\n")
                                .arg(oneLine(exported.path), span, originText(*at, topology)));
            }
            first = last + 1;
        }
    }
    return isFound;
}

} // namespace

int explainExport(const QString &wanted, const ExportRequest &request, const LoadedFile &file,
                  Console &console)
{
    const Result<Bundle> bundle = exportDesign(request);
    if (!bundle) {
        console.error(bundle.error());
        return Failed;
    }
    const qsizetype colon = wanted.lastIndexOf(QLatin1Char(':'));
    const int number = wanted.mid(colon + 1).toInt();
    const ExportFile *exported = colon < 0 ? nullptr : fileAt(*bundle, wanted.left(colon));
    if (exported && number >= 1 && number <= int(exported->bytes.count('\n')))
        return explainLine(*exported, number, request, file, console);
    if (!exported && explainObject(wanted, *bundle, request.plan, console))
        return Done;
    console.error({Verbs::tr("\"%1\" is neither a line of this export, such as "
                             "vpc-pek3/swanctl.conf:12, nor a site, tunnel, tunnel end or intent "
                             "that lines come from")
                       .arg(oneLine(wanted)),
                   {}});
    return Failed;
}

} // namespace hubwright
