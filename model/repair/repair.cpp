// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/repair/repair.h"

#include "model/base/text.h"
#include "model/repair/repair_search.h"
#include "model/repair/repair_words.h"

#include <algorithm>

namespace hubwright {

namespace {

/// The steps that lead from one topology to another of the same sites' names.
std::vector<Step> stepsBetween(const Topology &before, const Topology &after)
{
    std::vector<Step> steps;
    // Backwards, so that each position that is noted for the way back is still right then.
    for (auto tunnel = before.tunnels().rbegin(); tunnel != before.tunnels().rend(); ++tunnel) {
        if (after.tunnel(tunnel->id))
            continue;
        if (before.bends.contains(tunnel->id))
            steps.push_back(Remove {BendsOf {tunnel->id}});
        steps.push_back(Remove {tunnel->id});
    }
    for (const Site &site : after.sites()) {
        if (*before.site(site.id) != site)
            steps.push_back(Put {site, -1});
    }
    for (const Tunnel &tunnel : after.tunnels()) {
        const Tunnel *old = before.tunnel(tunnel.id);
        if (!old || *old != tunnel)
            steps.push_back(Put {tunnel, -1});
    }
    if (before.intents != after.intents)
        steps.push_back(Put {IntentList {after.intents}, -1});
    if (before.waivers != after.waivers)
        steps.push_back(Put {WaiverList {after.waivers}, -1});
    return steps;
}

/// What a device is configured with for the end; nothing where the end is not there.
std::optional<PlannedEnd> configured(const RepairTrial &trial, const Id<Tunnel> &tunnel, int side)
{
    const int index = trial.topology().indexOf(tunnel);
    return index < 0 ? std::nullopt : std::optional(trial.plan().planned({index, side}));
}

bool areAlike(const std::optional<PlannedEnd> &a, const std::optional<PlannedEnd> &b)
{
    return a.has_value() == b.has_value() &&
           (!a || (a->children == b->children && a->peerGateway == b->peerGateway &&
                   a->isAbsent == b->isAbsent));
}

QStringList endsTouched(const RepairTrial &before, const RepairSolution &solution)
{
    using enum RepairPlace::Field;
    QStringList out;
    const bool isOnlyEnds =
        std::all_of(solution.moves.begin(), solution.moves.end(), [](const RepairMove &move) {
            return move.place.field != Subnet && move.place.field != Proposal;
        });
    const auto look = [&](const Tunnel &tunnel) {
        for (int side = 0; side < 2; ++side) {
            const bool isTouched =
                isOnlyEnds ? std::any_of(solution.moves.begin(), solution.moves.end(),
                                         [&](const RepairMove &move) {
                                             return move.place.object == tunnel.id.key &&
                                                    move.place.index == side;
                                         })
                           : !areAlike(configured(before, tunnel.id, side),
                                       configured(*solution.trial, tunnel.id, side));
            if (isTouched)
                out << tunnel.ends[size_t(side)].name;
        }
    };
    for (const Tunnel &tunnel : before.topology().tunnels())
        look(tunnel);
    for (const Tunnel &tunnel : solution.trial->topology().tunnels()) {
        if (!before.topology().tunnel(tunnel.id))
            look(tunnel);
    }
    return out;
}

Repair repairOf(const RepairTrial &before, const RepairSolution &solution)
{
    Repair out;
    for (const RepairMove &move : solution.moves)
        out.steps.push_back(move.step);
    std::sort(out.steps.begin(), out.steps.end());
    out.edit.text = out.steps.size() == 1
                        ? Repairs::tr("Fix: %1").arg(out.steps.front().title)
                        : Repairs::tr("Smallest fix, %n edit(s)", nullptr, int(out.steps.size()));
    out.edit.steps = stepsBetween(before.topology(), solution.trial->topology());
    out.ends = endsTouched(before, solution);
    out.isProved = solution.trial->reach().isProved();
    return out;
}

QString rangeText(const RepairTrial &trial, int atom)
{
    return trial.plan().universe().atoms()[size_t(atom)].range.text();
}

bool goesThrough(const Plan &plan, const WrongPair &pair, const std::set<int> &tunnels)
{
    const auto &atoms = plan.universe().atoms();
    const int target = atoms[size_t(pair.to)].site;
    for (int at = atoms[size_t(pair.from)].site; at != target;) {
        const EndRef end = plan.paths().nextEnd(at, target);
        if (tunnels.contains(end.tunnel))
            return true;
        at = plan.paths().siteBeyond(end);
    }
    return false;
}

/// Takes what nothing cures out of the goal, and says what it was.
void giveUpTheHopeless(const RepairTrial &before, RepairGoal &goal, RepairAnswer &answer)
{
    const RepairClauses clauses(before, goal);
    for (const Finding *finding : clauses.hopelessFindings()) {
        goal.giveUp(*finding);
        answer.beyond << finding->message;
    }
    if (clauses.hopeless().empty())
        return;
    goal.giveUp(clauses.hopeless());
    for (const int tunnel : clauses.hopelessTunnels()) {
        for (const Finding &finding : before.findings()) {
            const auto *id = std::get_if<Id<Tunnel>>(&finding.at.subject);
            if (id && before.topology().indexOf(*id) == tunnel &&
                finding.severity == Severity::Error)
                answer.beyond << finding.message;
        }
    }
    std::set<QString> told;
    for (const WrongPair &pair : clauses.hopeless()) {
        if (goesThrough(before.plan(), pair, clauses.hopelessTunnels()))
            continue;
        const QString why =
            pair.isUnasked
                ? Repairs::tr("no stated list lets %1 reach %2, though no intent asks for it")
                      .arg(rangeText(before, pair.from), rangeText(before, pair.to))
                : before.reach().verdict(pair.from, pair.to).failing().why;
        if (told.insert(why).second)
            answer.beyond << why;
    }
}

} // namespace

std::vector<UnitPair> failingPairs(const Analysis &analysis, const Intent &intent)
{
    const Universe &universe = analysis.plan->universe();
    const std::vector<int> from = atomsNamed(intent.from, analysis.topology, universe);
    const std::vector<int> to = atomsNamed(intent.to, analysis.topology, universe);
    const auto has = [](const std::vector<int> &atoms, int atom) {
        return std::binary_search(atoms.begin(), atoms.end(), atom);
    };
    std::set<UnitPair> found;
    const auto unitOf = [&](int atom) { return universe.atoms()[size_t(atom)].unit; };
    for (const WrongPair &pair : analysis.reach->wrongPairs()) {
        if ((has(from, pair.from) && has(to, pair.to)) ||
            (has(to, pair.from) && has(from, pair.to)))
            found.insert({unitOf(pair.from), unitOf(pair.to), pair.isUnasked});
    }
    if (intent.forbids)
        return {found.begin(), found.end()};
    // Pairs without a path are in no list of wrong pairs; ask for them one by one.
    const auto unitsOf = [&](const std::vector<int> &atoms) {
        std::set<int> units;
        for (const int atom : atoms)
            units.insert(unitOf(atom));
        return units;
    };
    const auto &units = universe.units();
    constexpr size_t MostAsked = 10'000;
    size_t asked = 0;
    for (const int a : unitsOf(from)) {
        for (const int b : unitsOf(to)) {
            const bool isPair =
                units[size_t(a)].site != units[size_t(b)].site &&
                units[size_t(a)].network.family() == units[size_t(b)].network.family();
            if (!isPair || ++asked > MostAsked)
                continue;
            const int first = universe.atomAt(units[size_t(a)].network.first());
            const int second = universe.atomAt(units[size_t(b)].network.first());
            const Verdict verdict = analysis.reach->verdictOfUnits(a, b);
            if (verdict.outcome == Outcome::Delivered ||
                !analysis.plan->intended().allows(first, second))
                continue;
            found.insert({a, b, false});
            found.insert({b, a, false});
        }
    }
    return {found.begin(), found.end()};
}

bool isIntended(const Analysis &analysis, const Intent &intent)
{
    const Universe &universe = analysis.plan->universe();
    const Intended &intended = analysis.plan->intended();
    std::set<int> from;
    std::set<int> to;
    for (const int atom : atomsNamed(intent.from, analysis.topology, universe))
        from.insert(intended.classOf(atom));
    for (const int atom : atomsNamed(intent.to, analysis.topology, universe))
        to.insert(intended.classOf(atom));
    return std::any_of(from.begin(), from.end(), [&](int a) {
        return std::any_of(to.begin(), to.end(),
                           [&](int b) { return intended.allowsClasses(a, b); });
    });
}

RepairAnswer smallestFix(const Analysis &analysis, const Conditions &conditions,
                         const RepairRequest &request)
{
    RepairAnswer answer;
    RepairGoal goal(analysis, request);
    answer.asked = goal.asked();
    const auto before = std::make_shared<RepairTrial>(analysis, conditions);
    giveUpTheHopeless(*before, goal, answer);
    const RepairSearch search(before, conditions, goal);
    for (const RepairSolution &solution : search.solutions())
        answer.alternatives.push_back(repairOf(*before, solution));
    const auto rank = [](const Repair &a, const Repair &b) {
        return a.ends.size() != b.ends.size() ? a.ends.size() < b.ends.size() : a.steps < b.steps;
    };
    std::sort(answer.alternatives.begin(), answer.alternatives.end(), rank);
    if (answer.alternatives.size() > MostAlternatives)
        answer.alternatives.resize(MostAlternatives);
    answer.isSmallest = search.isSmallest();
    return answer;
}

} // namespace hubwright
