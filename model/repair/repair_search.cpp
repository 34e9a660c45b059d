// SPDX-License-Identifier: GPL-3.0-or-later

// Branch and bound over the clauses of `RepairClauses`.  Forced places are changed all at
// once; of what is left the shortest clause is taken, and each of its places tried with
// each value.  A branch ends when what must still change exceeds the limit.  The limit
// rises from the least that the first design needs to three, so that the first sets found
// are the smallest.  Beyond three the mildest value of each forced place is taken, round
// by round: if that ends with no more edits than are forced, it is the smallest as well.

#include "model/repair/repair_search.h"

#include <algorithm>

namespace hubwright {

namespace {

constexpr size_t MostExact = 3;   ///< Edits up to which every combination is tried.
constexpr size_t MostTries = 600; ///< Designs judged before the search calls it a day.
constexpr size_t MostFound = 32;
constexpr int MostRounds = 24;

bool isTaken(const std::vector<RepairMove> &moves, const RepairPlace &place)
{
    return std::any_of(moves.begin(), moves.end(),
                       [&](const RepairMove &move) { return move.place == place; });
}

std::vector<RepairPlace> placesOf(const RepairSolution &solution)
{
    std::vector<RepairPlace> out;
    for (const RepairMove &move : solution.moves)
        out.push_back(move.place);
    std::sort(out.begin(), out.end());
    return out;
}

bool isForced(const std::vector<RepairPlace> &clause)
{
    return clause.size() == 1 && clause.front().field != RepairPlace::Field::Proposal;
}

} // namespace

RepairSearch::RepairSearch(Trial before, const Conditions &conditions, const RepairGoal &goal)
    : m_conditions(conditions), m_goal(goal), m_before(std::move(before))
{
    const RepairSolution start {m_before, {}};
    const RepairClauses clauses(*m_before, goal);
    if (clauses.isDone())
        return;
    const size_t least = clauses.least();
    for (size_t limit = std::max<size_t>(least, 1); limit <= MostExact && m_solutions.empty();
         ++limit) {
        m_visited.clear();
        explore(start, limit);
    }
    const bool isExhausted = m_tries < MostTries;
    if (!m_solutions.empty()) {
        m_isSmallest = isExhausted || m_solutions.front().moves.size() == least;
        return;
    }
    std::optional<RepairSolution> found = greedy(start);
    if (!found)
        found = derivedThroughout(start);
    if (!found)
        return;
    if (found->moves.size() > least)
        shrink(*found);
    const size_t atLeast = isExhausted ? std::max(least, MostExact + 1) : least;
    m_isSmallest = found->moves.size() <= atLeast;
    m_solutions.push_back(*std::move(found));
}

RepairSearch::Trial RepairSearch::tried(const RepairTrial &trial,
                                        const std::vector<RepairMove> &moves) const
{
    Topology topology = trial.topology();
    for (const RepairMove &move : moves)
        applyMove(move, topology);
    return std::make_shared<RepairTrial>(std::move(topology), m_conditions);
}

void RepairSearch::follow(const RepairSolution &at, std::vector<RepairMove> moves, size_t limit)
{
    RepairSolution next {nullptr, at.moves};
    next.moves.insert(next.moves.end(), moves.begin(), moves.end());
    std::vector<QString> titles;
    for (const RepairMove &move : next.moves)
        titles.push_back(move.step.title);
    std::sort(titles.begin(), titles.end());
    if (m_tries >= MostTries || m_solutions.size() >= MostFound || next.moves.size() > limit ||
        !m_visited.insert(std::move(titles)).second)
        return;
    ++m_tries;
    next.trial = tried(*at.trial, moves);
    explore(next, limit);
}

void RepairSearch::explore(const RepairSolution &at, size_t limit)
{
    const RepairClauses clauses(*at.trial, m_goal);
    if (clauses.isDone()) {
        const std::vector<RepairPlace> places = placesOf(at);
        if (std::none_of(m_solutions.begin(), m_solutions.end(),
                         [&](const RepairSolution &known) { return placesOf(known) == places; }))
            m_solutions.push_back(at);
        return;
    }
    const bool isDead = !clauses.hopeless().empty() || !clauses.hopelessFindings().empty() ||
                        clauses.clauses().empty();
    if (isDead || at.moves.size() + clauses.least() > limit)
        return;
    // All forced places at once, in every combination of their values.
    std::vector<std::vector<RepairMove>> combinations {{}};
    const std::vector<RepairPlace> *shortest = nullptr;
    for (const std::vector<RepairPlace> &clause : clauses.clauses()) {
        if (!isForced(clause)) {
            const auto isOpen = [&](const RepairPlace &p) { return !isTaken(at.moves, p); };
            if (std::none_of(clause.begin(), clause.end(), isOpen))
                return; // Each of its places has a value already, and none helped.
            if (!shortest)
                shortest = &clause;
            continue;
        }
        if (isTaken(at.moves, clause.front()))
            return;
        std::vector<std::vector<RepairMove>> longer;
        for (const std::vector<RepairMove> &moves : combinations) {
            for (const RepairMove &move : clauses.movesAt(clause.front())) {
                longer.push_back(moves);
                longer.back().push_back(move);
            }
        }
        combinations = std::move(longer);
    }
    if (!combinations.front().empty()) {
        for (std::vector<RepairMove> &moves : combinations)
            follow(at, std::move(moves), limit);
        return;
    }
    for (const RepairPlace &place : *shortest) {
        if (isTaken(at.moves, place))
            continue;
        for (const RepairMove &move : clauses.movesAt(place))
            follow(at, {move}, limit);
    }
}

std::optional<RepairSolution> RepairSearch::greedy(const RepairSolution &start) const
{
    RepairSolution at = start;
    for (int round = 0; round < MostRounds; ++round) {
        const RepairClauses clauses(*at.trial, m_goal);
        if (clauses.isDone())
            return at;
        std::vector<RepairMove> moves;
        for (const std::vector<RepairPlace> &clause : clauses.clauses()) {
            if (isForced(clause) && !isTaken(at.moves, clause.front()))
                moves.push_back(clauses.movesAt(clause.front()).front());
        }
        // Nothing is forced: the place that most clauses name.
        std::map<RepairPlace, int> votes;
        for (const std::vector<RepairPlace> &clause : clauses.clauses()) {
            for (const RepairPlace &place : clause) {
                if (moves.empty() && !isTaken(at.moves, place))
                    ++votes[place];
            }
        }
        const auto most =
            std::max_element(votes.begin(), votes.end(),
                             [](const auto &a, const auto &b) { return a.second < b.second; });
        if (most != votes.end())
            moves.push_back(clauses.movesAt(most->first).front());
        if (moves.empty())
            return std::nullopt;
        at.trial = tried(*at.trial, moves);
        at.moves.insert(at.moves.end(), moves.begin(), moves.end());
    }
    return std::nullopt;
}

/// Where no single step leads on: everything that a clause names is derived.
std::optional<RepairSolution> RepairSearch::derivedThroughout(const RepairSolution &start) const
{
    RepairSolution at = start;
    const RepairClauses clauses(*start.trial, m_goal);
    for (const std::vector<RepairPlace> &clause : clauses.clauses()) {
        for (const RepairPlace &place : clause) {
            if (!isTaken(at.moves, place))
                at.moves.push_back(clauses.movesAt(place).back());
        }
    }
    const bool hasProposal = std::any_of(at.moves.begin(), at.moves.end(), [](const auto &move) {
        return move.place.field == RepairPlace::Field::Proposal;
    });
    if (hasProposal)
        return std::nullopt;
    at.trial = tried(*start.trial, at.moves);
    if (!RepairClauses(*at.trial, m_goal).isDone())
        return std::nullopt;
    return at;
}

/// Leaves out what is not needed, one move after the other.
void RepairSearch::shrink(RepairSolution &solution) const
{
    constexpr size_t Most = 32;
    for (size_t m = 0; m < solution.moves.size() && solution.moves.size() <= Most;) {
        std::vector<RepairMove> fewer = solution.moves;
        fewer.erase(fewer.begin() + std::ptrdiff_t(m));
        const bool dependsOnOrder = std::any_of(fewer.begin(), fewer.end(), [](const auto &move) {
            return move.place.field == RepairPlace::Field::Proposal;
        });
        Trial trial = dependsOnOrder ? nullptr : tried(*m_before, fewer);
        if (trial && RepairClauses(*trial, m_goal).isDone())
            solution = {std::move(trial), std::move(fewer)};
        else
            ++m;
    }
}

} // namespace hubwright
