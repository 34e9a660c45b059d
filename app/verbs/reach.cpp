// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/failures_text.h"
#include "app/verbs/reach_text.h"
#include "app/verbs/rehearsal_json.h"
#include "app/verbs/table_text.h"
#include "app/verbs/verb_registry.h"
#include "app/verbs/words.h"
#include "model/base/text.h"
#include "model/reach/rehearsal_text.h"
#include "model/resilience/failure_report.h"

#include <QJsonArray>

namespace hubwright {

namespace {

const Option options[] {
    {"format", "FORMAT", QT_TRANSLATE_NOOP("Verbs", "text, json or csv"), "text|json|csv"},
    {"tunnel", "NAME", QT_TRANSLATE_NOOP("Verbs", "rehearse the negotiation of this tunnel")},
    {"failures", nullptr,
     QT_TRANSLATE_NOOP("Verbs", "what is lost when a tunnel or a relaying site fails")},
    {"all", nullptr, QT_TRANSLATE_NOOP("Verbs", "list every pair, not just the first 1,000")},
};

Result<ReachSide> atomSide(const QString &name, const IpAddress &address, const Analysis &analysis)
{
    const Universe &universe = analysis.plan->universe();
    const int atom = universe.atomAt(address);
    if (atom < 0)
        return Error {Verbs::tr("%1 is in no site's network").arg(oneLine(name)), {}};
    const int site = universe.atoms()[size_t(atom)].site;
    if (site < 0)
        return Error {Verbs::tr("two sites own the address of %1").arg(oneLine(name)), {}};
    return ReachSide {name, site, {atom}, {}};
}

/// What a word of the command line names: an address, a host, a site or a subnet.
Result<ReachSide> resolve(const QString &word, const Analysis &analysis)
{
    if (const Result<IpAddress> address = IpAddress::parse(word))
        return atomSide(word, *address, analysis);
    const Result<IntentTerm> term = parseIntentTerm(word, analysis.topology);
    if (!term)
        return term.error();
    const int index = analysis.topology.indexOf(term->site);
    if (index < 0)
        return Error {Verbs::tr("\"%1\" names several sites; ask for two").arg(oneLine(word)), {}};
    if (term->kind == IntentTerm::Kind::Host) {
        for (const Host &host : analysis.topology.sites()[size_t(index)].hosts) {
            if (host.name == term->host)
                return atomSide(word, host.address, analysis);
        }
    }
    ReachSide side {word, index, {}, {}};
    const auto [first, last] = analysis.plan->universe().unitsOf(index);
    for (int unit = first; unit < last; ++unit) {
        const Network &network = analysis.plan->universe().units()[size_t(unit)].network;
        if (!term->subnet || network.meets(*term->subnet))
            side.units.push_back(unit);
    }
    if (side.units.empty())
        return Error {Verbs::tr("%1 owns no such network").arg(oneLine(word)), {}};
    return side;
}

struct Row {
    QString from;
    QString to;
    Verdict verdict;
    std::optional<Explanation> told {}; ///< Of a pair that was asked for by name.
};

/// The atoms of a side, or those of its units.
std::vector<std::pair<QString, std::vector<int>>> parts(const ReachSide &side,
                                                        const Analysis &analysis)
{
    if (!side.atoms.empty())
        return {{side.name, side.atoms}};
    std::vector<std::pair<QString, std::vector<int>>> out;
    const Universe &universe = analysis.plan->universe();
    for (const int unit : side.units) {
        std::vector<int> atoms;
        const auto [first, last] = universe.atomsIn(universe.units()[size_t(unit)].network);
        for (int atom = first; atom < last; ++atom) {
            if (universe.atoms()[size_t(atom)].site == side.site)
                atoms.push_back(atom);
        }
        if (atoms.empty())
            continue;
        out.emplace_back(unitPath(analysis, unit), std::move(atoms));
    }
    return out;
}

Family familyOf(const std::vector<int> &atoms, const Analysis &analysis)
{
    return analysis.plan->universe().atoms()[size_t(atoms.front())].range.family();
}

Verdict worstOf(const std::vector<int> &from, const std::vector<int> &to, const Reach &reach)
{
    Verdict worst;
    bool isFirst = true;
    for (const int a : from) {
        for (const int b : to) {
            Verdict verdict = reach.verdict(a, b);
            const bool isWorse =
                worst.outcome == Outcome::Delivered && verdict.outcome != Outcome::Delivered;
            if (isFirst || isWorse)
                worst = std::move(verdict);
            isFirst = false;
        }
    }
    return worst;
}

void print(const std::vector<Row> &rows, const Analysis &analysis, const QString &format,
           size_t total, Console &console)
{
    if (format == QLatin1String("json")) {
        QJsonArray pairs;
        for (const Row &row : rows) {
            QJsonObject pair = verdictJson(analysis, row.from, row.to, row.verdict);
            if (row.told)
                pair[QStringLiteral("explain")] = explanationJson(*row.told);
            pairs.append(pair);
        }
        printJson({{QStringLiteral("pairs"), pairs},
                   {QStringLiteral("total"), double(total)},
                   {QStringLiteral("proved"), analysis.isProved()}},
                  console);
        return;
    }
    TextTable table {verdictHeads()};
    for (const Row &row : rows)
        table.push_back(verdictRow(analysis, row.from, row.to, row.verdict));
    console.out(format == QLatin1String("csv") ? csvTable(table) : alignedTable(table));
}

int runAll(const Arguments &arguments, const Analysis &analysis, Console &console)
{
    std::vector<Row> rows;
    const size_t total = analysis.reach->counts().pairs;
    const bool isAll = arguments.has("all");
    const QString format = arguments.value("format", QStringLiteral("text"));
    analysis.reach->visitPairs([&](int from, int to) {
        rows.push_back({unitPath(analysis, from), unitPath(analysis, to),
                        analysis.reach->verdictOfUnits(from, to)});
        return isAll || rows.size() < size_t(MostRows);
    });
    print(rows, analysis, format, total, console);
    const Reach::Counts &counts = analysis.reach->counts();
    if (format == QLatin1String("text")) {
        if (rows.size() < total)
            console.out(Verbs::tr("… and %1 more (--all lists them)\n").arg(total - rows.size()));
        console.out(Verbs::tr("%1 of %2 intended directions delivered, %3 unasked; %4\n")
                        .arg(QString::number(counts.intendedDelivered),
                             QString::number(counts.intended),
                             QString::number(counts.unaskedDelivered),
                             analysis.isProved() ? Verbs::tr("proved") : Verbs::tr("not proved")));
    }
    return counts.intendedDelivered == counts.intended ? Done : Objection;
}

int runPair(const Arguments &arguments, const Analysis &analysis, Console &console)
{
    const Result<ReachSide> from = resolve(arguments.positions()[1], analysis);
    const Result<ReachSide> to = resolve(arguments.positions()[2], analysis);
    for (const auto *side : {&from, &to}) {
        if (!*side) {
            console.error(side->error());
            return Failed;
        }
    }
    if (from->site == to->site) {
        console.error({Verbs::tr("%1 and %2 are both at %3: no tunnel is between them")
                           .arg(oneLine(from->name), oneLine(to->name),
                                oneLine(analysis.topology.sites()[size_t(to->site)].name())),
                       {}});
        return Failed;
    }
    std::vector<Row> rows;
    bool isAllDelivered = true;
    for (const auto &[fromName, fromAtoms] : parts(*from, analysis)) {
        for (const auto &[toName, toAtoms] : parts(*to, analysis)) {
            if (familyOf(fromAtoms, analysis) != familyOf(toAtoms, analysis))
                continue;
            const auto [a, b] = tellingAtoms(analysis, fromAtoms, toAtoms);
            rows.push_back(
                {fromName, toName, worstOf(fromAtoms, toAtoms, *analysis.reach),
                 explainPair(analysis, {QDate::currentDate(), {}}, {fromName, a}, {toName, b})});
            isAllDelivered = isAllDelivered && rows.back().verdict.outcome == Outcome::Delivered;
        }
    }
    if (rows.empty()) {
        console.error({Verbs::tr("%1 and %2 have no address family in common")
                           .arg(oneLine(from->name), oneLine(to->name)),
                       {}});
        return Failed;
    }
    const QString format = arguments.value("format", QStringLiteral("text"));
    if (format != QLatin1String("text")) {
        print(rows, analysis, format, rows.size(), console);
    } else {
        for (const Row &row : rows)
            console.out(verdictText(analysis, row.from, row.to, row.verdict, *row.told));
    }
    return isAllDelivered ? Done : Objection;
}

/// The tunnel of that key, or with an end of that name; -1 if there is none.
int tunnelNamed(const QString &name, const Topology &topology)
{
    const EndRef end = topology.endNamed(name);
    return end.isValid() ? end.tunnel : topology.indexOf(Id<Tunnel> {name});
}

int runTunnel(const QString &name, const Arguments &arguments, const Analysis &analysis,
              Console &console)
{
    const int tunnel = tunnelNamed(name, analysis.topology);
    if (tunnel < 0) {
        console.error(
            {Verbs::tr("there is no tunnel and no tunnel end \"%1\"").arg(oneLine(name)), {}});
        return Failed;
    }
    const Rehearsal rehearsal = rehearse(*analysis.plan, tunnel);
    if (arguments.value("format", QStringLiteral("text")) == QLatin1String("json"))
        printJson(rehearsalJson(*analysis.plan, tunnel, rehearsal), console);
    else
        console.out(rehearsalReport(*analysis.plan, tunnel, rehearsal));
    const bool isGood =
        rehearsal.isUp() && rehearsal.losesNothing() && !rehearsal.runs[0].agreement.failsAtRekey();
    return isGood ? Done : Objection;
}

int runFailures(const Arguments &arguments, const Analysis &analysis, Console &console)
{
    const std::vector<FailureOutcome> outcomes = FailureJudge(*analysis.reach).judgeAll();
    console.out(failuresText(analysis, outcomes, arguments.value("format", QStringLiteral("text")),
                             arguments.has("all")));
    return std::ranges::any_of(outcomes, losesDespiteStandby) ? Objection : Done;
}

int run(const Arguments &arguments, Console &console)
{
    if (arguments.positions().size() == 2) {
        console.error({Verbs::tr("reach wants two names, or none"), {}});
        return Failed;
    }
    const int questions = (arguments.positions().size() == 3 ? 1 : 0) +
                          (arguments.has("tunnel") ? 1 : 0) + (arguments.has("failures") ? 1 : 0);
    if (questions > 1) {
        console.error(
            {Verbs::tr("reach wants two names, a tunnel or --failures: one of them"), {}});
        return Failed;
    }
    const auto file = openFile(arguments.positions().front(), console);
    if (!file)
        return Failed;
    const auto analysis = judge(*file);
    if (arguments.has("tunnel"))
        return runTunnel(arguments.value("tunnel", {}), arguments, *analysis, console);
    if (arguments.has("failures"))
        return runFailures(arguments, *analysis, console);
    return arguments.positions().size() == 1 ? runAll(arguments, *analysis, console)
                                             : runPair(arguments, *analysis, console);
}

} // namespace

const Verb reachVerb {
    "reach",
    "FILE [FROM TO | --tunnel NAME | --failures]",
    QT_TRANSLATE_NOOP("Verbs", "Follow packets between two hosts, or decide every pair"),
    options,
    1,
    3,
    "hubwright reach star.hubwright.yaml vm3 vm2\n"
    "hubwright reach star.hubwright.yaml vpc-sh1/172.16.0.0/24 172.26.0.9\n"
    "hubwright reach star.hubwright.yaml --tunnel gd2-pek3\n"
    "hubwright reach star.hubwright.yaml --failures\n"
    "hubwright reach star.hubwright.yaml --format csv --all > pairs.csv\n",
    run};

} // namespace hubwright
