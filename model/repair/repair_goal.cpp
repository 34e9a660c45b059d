// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/repair/repair_goal.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace hubwright {

namespace {

/// Rules about the drawing as a whole: while they fire, pairs are not judged at all.
bool isAboutDrawing(const QString &rule)
{
    static const QSet<QString> rules {QStringLiteral("cycle"),
                                      QStringLiteral("duplicate-tunnel"),
                                      QStringLiteral("no-path"),
                                      QStringLiteral("duplicate-prefix"),
                                      QStringLiteral("contained-prefix"),
                                      QStringLiteral("overlapping-range")};
    return rules.contains(rule);
}

} // namespace

RepairGoal::RepairGoal(const Analysis &before, const RepairRequest &request)
    : m_before(before), m_isEverything(request.isEverything)
{
    const Reach &reach = *before.reach;
    const Reach::Counts &counts = reach.counts();
    if (m_isEverything) {
        m_asked = counts.intended - counts.intendedDelivered + counts.unaskedDelivered;
        return;
    }
    const Universe &universe = before.plan->universe();
    std::set<std::pair<int, int>> wanted;
    for (const UnitPair &pair : request.pairs)
        wanted.emplace(pair.from, pair.to);
    std::set<std::pair<int, int>> judged;
    for (const WrongPair &pair : reach.wrongPairs()) {
        const std::pair units(universe.atoms()[size_t(pair.from)].unit,
                              universe.atoms()[size_t(pair.to)].unit);
        if (wanted.contains(units))
            judged.insert(units);
        else
            m_tolerated.push_back(pair);
    }
    m_asked = judged.size();
    // What is left of the wish has no path, or addresses that two sites own.
    for (const auto &[from, to] : wanted) {
        const Verdict verdict = reach.verdictOfUnits(from, to);
        if (judged.contains({from, to}) || verdict.outcome == Outcome::Delivered)
            continue;
        ++m_asked;
        for (const int unit : {from, to})
            m_apart.insert(
                before.topology.sites()[size_t(universe.units()[size_t(unit)].site)].name());
    }
}

std::vector<WrongPair> RepairGoal::left(const RepairTrial &trial) const
{
    if (m_tolerated.empty())
        return trial.reach().wrongPairs();
    std::vector<WrongPair> out;
    for (const WrongPair &pair : trial.reach().wrongPairs()) {
        if (!isTolerated(trial, pair))
            out.push_back(pair);
    }
    return out;
}

bool RepairGoal::isTolerated(const RepairTrial &trial, const WrongPair &pair) const
{
    const Universe &before = m_before.plan->universe();
    const auto &atoms = trial.plan().universe().atoms();
    const auto [from0, from1] = before.atomsIn(atoms[size_t(pair.from)].range);
    const auto [to0, to1] = before.atomsIn(atoms[size_t(pair.to)].range);
    if (from0 == from1 || to0 == to1)
        return false;
    for (int from = from0; from < from1; ++from) {
        for (int to = to0; to < to1; ++to) {
            if (!std::binary_search(m_tolerated.begin(), m_tolerated.end(),
                                    WrongPair {from, to, pair.isUnasked}))
                return false;
        }
    }
    return true;
}

bool RepairGoal::concerns(const Finding &finding, const RepairTrial &trial) const
{
    const std::pair key(finding.rule, finding.object);
    if (!isAboutDrawing(finding.rule) || finding.isWaived ||
        std::find(m_givenUp.begin(), m_givenUp.end(), key) != m_givenUp.end())
        return false;
    if (m_isEverything)
        return true;
    const auto *site = std::get_if<Id<Site>>(&finding.at.subject);
    if (!site)
        return !m_apart.empty(); // A cycle or a second tunnel: its whole part is not judged.
    if (m_apart.contains(site->key))
        return true;
    const auto &units = trial.plan().universe().units();
    const auto &conflicts = trial.plan().universe().conflicts();
    const auto nameOf = [&](int unit) {
        return trial.topology().sites()[size_t(units[size_t(unit)].site)].name();
    };
    return std::any_of(conflicts.begin(), conflicts.end(), [&](const Universe::Conflict &c) {
        return nameOf(c.unit) == site->key && m_apart.contains(nameOf(c.other));
    });
}

std::vector<const Finding *> RepairGoal::obstacles(const RepairTrial &trial) const
{
    std::vector<const Finding *> out;
    const Paths &paths = trial.plan().paths();
    const bool isOneTree = paths.components() <= 1 && paths.duplicates().empty() &&
                           (paths.components() == 0 || !paths.isCyclic(0)) &&
                           trial.plan().universe().conflicts().empty();
    if (isOneTree || (!m_isEverything && m_apart.empty()))
        return out;
    for (const Finding &finding : trial.findings()) {
        if (concerns(finding, trial))
            out.push_back(&finding);
    }
    return out;
}

void RepairGoal::giveUp(const std::vector<WrongPair> &pairs)
{
    m_tolerated.insert(m_tolerated.end(), pairs.begin(), pairs.end());
    std::sort(m_tolerated.begin(), m_tolerated.end());
    m_tolerated.erase(std::unique(m_tolerated.begin(), m_tolerated.end()), m_tolerated.end());
}

void RepairGoal::giveUp(const Finding &finding)
{
    m_givenUp.emplace_back(finding.rule, finding.object);
}

} // namespace hubwright
