// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/intent.h"

#include "model/base/text.h"
#include "model/topology/topology.h"

#include <QCoreApplication>

namespace hubwright {

namespace {

struct IntentWords {
    Q_DECLARE_TR_FUNCTIONS(Intent)
};

/// The sites that have a host of that name, at most two: one, none or "several".
std::vector<const Site *> sitesWithHost(const QString &host, const Topology &topology)
{
    std::vector<const Site *> found;
    for (const Site &site : topology.sites()) {
        for (const Host &candidate : site.hosts) {
            if (candidate.name == host && (found.empty() || found.back() != &site))
                found.push_back(&site);
        }
        if (found.size() > 1)
            break;
    }
    return found;
}

bool hasHost(const Site &site, const QString &name)
{
    return std::any_of(site.hosts.begin(), site.hosts.end(),
                       [&](const Host &host) { return host.name == name; });
}

Result<IntentTerm> parsePlain(const QString &text, const Topology &topology)
{
    using Kind = IntentTerm::Kind;
    if (const Site *site = topology.site({text}))
        return IntentTerm {Kind::Site, site->id, {}, {}, false};
    if (text == QLatin1String("everyone"))
        return IntentTerm {};
    if (text == QLatin1String("hub") || text == QLatin1String("hubs"))
        return IntentTerm {Kind::Hubs, {}, {}, {}, false};
    if (text == QLatin1String("spokes"))
        return IntentTerm {Kind::Spokes, {}, {}, {}, false};
    // A site's name may hold a slash itself: every place to cut is tried, names first.
    for (qsizetype cut = text.indexOf(QLatin1Char('/')); cut >= 0;
         cut = text.indexOf(QLatin1Char('/'), cut + 1)) {
        const Site *site = topology.site({text.left(cut)});
        if (!site)
            continue;
        const QString rest = text.mid(cut + 1);
        if (hasHost(*site, rest))
            return IntentTerm {Kind::Host, site->id, {}, rest, false};
        const Result<Network> network = Network::parse(rest);
        if (!network)
            return Error {IntentWords::tr("%1 has no host \"%2\", and it is no network: %3")
                              .arg(oneLine(site->name()), oneLine(rest), network.error().message),
                          {}};
        return IntentTerm {Kind::Subnet, site->id, *network, {}, false};
    }
    const std::vector<const Site *> owners = sitesWithHost(text, topology);
    if (owners.size() > 1)
        return Error {
            IntentWords::tr("\"%1\" is a host at %2 and at %3; write site/host")
                .arg(oneLine(text), oneLine(owners[0]->name()), oneLine(owners[1]->name())),
            {}};
    if (owners.empty())
        return Error {
            IntentWords::tr("nothing is called \"%1\": no site and no host").arg(oneLine(text)),
            {}};
    return IntentTerm {Kind::Host, owners[0]->id, {}, text, false};
}

} // namespace

Result<IntentTerm> parseIntentTerm(const QString &text, const Topology &topology)
{
    const QString word = text.trimmed();
    const QString only = QStringLiteral("only ");
    if (!word.startsWith(only) || topology.site({word}))
        return parsePlain(word, topology);
    Result<IntentTerm> term = parsePlain(word.mid(only.size()).trimmed(), topology);
    if (!term)
        return term;
    if (term->kind != IntentTerm::Kind::Host)
        return Error {IntentWords::tr("\"only\" goes with a host, and \"%1\" is none")
                          .arg(oneLine(word.mid(only.size()))),
                      {}};
    term->isHostOnly = true;
    return term;
}

Result<Intent> parseIntent(const QString &text, const Topology &topology)
{
    QString rest = text.trimmed();
    Intent intent;
    const QString prohibition = QStringLiteral("not ");
    if (rest.startsWith(prohibition)) {
        intent.forbids = true;
        rest = rest.mid(prohibition.size());
    }
    QString arrow = QStringLiteral(" <-> ");
    if (!rest.contains(arrow)) {
        arrow = QStringLiteral(" -> ");
        intent.isOneWay = true;
    }
    const qsizetype at = rest.indexOf(arrow);
    if (at < 0)
        return Error {IntentWords::tr("\"%1\" is not an intent: write \"a <-> b\", \"a -> b\" or "
                                      "\"not a <-> b\"")
                          .arg(oneLine(text)),
                      {}};
    const Result<IntentTerm> from = parseIntentTerm(rest.left(at), topology);
    if (!from)
        return from.error();
    const Result<IntentTerm> to = parseIntentTerm(rest.mid(at + arrow.size()), topology);
    if (!to)
        return to.error();
    intent.from = *from;
    intent.to = *to;
    return intent;
}

QString intentTermText(const IntentTerm &term, const Topology &topology)
{
    using Kind = IntentTerm::Kind;
    switch (term.kind) {
    case Kind::Everyone:
        return QStringLiteral("everyone");
    case Kind::Hubs:
        return QStringLiteral("hub");
    case Kind::Spokes:
        return QStringLiteral("spokes");
    case Kind::Site:
        return term.site.key;
    case Kind::Subnet:
        return term.site.key + QLatin1Char('/') + term.subnet->text();
    case Kind::Host: {
        const bool isPlain =
            sitesWithHost(term.host, topology).size() == 1 && !topology.site({term.host});
        const QString name = isPlain ? term.host : term.site.key + QLatin1Char('/') + term.host;
        return term.isHostOnly ? QStringLiteral("only ") + name : name;
    }
    }
    Q_UNREACHABLE();
}

QString intentText(const Intent &intent, const Topology &topology)
{
    return (intent.forbids ? QStringLiteral("not ") : QString()) +
           intentTermText(intent.from, topology) +
           (intent.isOneWay ? QStringLiteral(" -> ") : QStringLiteral(" <-> ")) +
           intentTermText(intent.to, topology);
}

} // namespace hubwright
