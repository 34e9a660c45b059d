// SPDX-License-Identifier: GPL-3.0-or-later

// The judgement after an edit, out of the one before.
//
// What depends on what: the verdicts of an edited tunnel are told by reach/edited_tunnel.cpp.
// A finding about a tunnel or its ends rests on the tunnel itself and on the wrong pairs
// that are charged to it or to its lists; a finding about a site on the site and on its
// tunnels; a finding about the drawing on all of it.  What a rule reads of other tunnels
// than its subject it declares (`Rule::reads`).  So the rules are asked again about the
// edited tunnels, their ends and their sites, about what other pairs are charged to, and
// about the drawing where they read what changed; every other finding is kept.
//
// A name is in no verdict and may be in any finding: where only names changed the verdicts
// stand and all rules are asked.

#include "model/check/facts.h"
#include "model/check/questions.h"

#include <algorithm>

namespace hubwright {

namespace {

/// Edits of more than these are judged as a whole, which then costs less.
constexpr size_t MostTouched = 16;

/// What was edited, as far as it can be judged by itself.
struct Touched {
    std::vector<int> tunnels;
    std::vector<int> sites; ///< Of which only words changed.
    unsigned reads = 0;     ///< What rules would read anew.
};

/// Whether the site differs in nothing but what no other subject reads.
bool isSameButWords(const Site &was, const Site &now)
{
    Site same = now;
    same.note = was.note;
    same.region = was.region;
    same.kind = was.kind;
    same.block = was.block;
    same.discardsUnmatched = was.discardsUnmatched;
    return same == was;
}

/// Whether the tunnel is called as it was, so that no other end's name clashes with it or
/// ceases to.
bool isCalledTheSame(const Tunnel &was, const Tunnel &now)
{
    return was.ends[0].name == now.ends[0].name && was.ends[1].name == now.ends[1].name;
}

bool isSameButLists(const Tunnel &was, const Tunnel &now)
{
    if (was.psk != now.psk || was.ike != now.ike)
        return false;
    for (size_t side = 0; side < 2; ++side) {
        const TunnelEnd &before = was.ends[side];
        const TunnelEnd &after = now.ends[side];
        if (std::tie(before.peer, before.isAbsent, before.ike, before.psk, before.identity,
                     before.peerIdentity) != std::tie(after.peer, after.isAbsent, after.ike,
                                                      after.psk, after.identity,
                                                      after.peerIdentity))
            return false;
    }
    return true;
}

class Touches {
public:
    Touches(const Analysis &before, const Topology &now) : m_before(before), m_now(now) {}

    /// False where the subject is not to be judged by itself.
    bool operator()(std::monostate) const { return false; }
    template <typename Appearance>
    bool operator()(const Appearance &) const
    {
        return true;
    }
    bool operator()(const Id<Site> &id)
    {
        const int at = m_now.indexOf(id);
        if (at < 0 || m_before.topology.indexOf(id) != at ||
            !isSameButWords(m_before.topology.sites()[size_t(at)], m_now.sites()[size_t(at)]))
            return false;
        add(at, m_out.sites);
        return true;
    }
    bool operator()(const Id<Tunnel> &id)
    {
        const int at = m_now.indexOf(id);
        if (at < 0 || m_before.topology.indexOf(id) != at)
            return false;
        const Tunnel &was = m_before.topology.tunnels()[size_t(at)];
        const Tunnel &now = m_now.tunnels()[size_t(at)];
        if (!isCalledTheSame(was, now) || !m_before.plan->isKeptBy(was, now))
            return false;
        m_out.reads |= Reads::Lists | Reads::Verdicts;
        if (!isSameButLists(was, now))
            m_out.reads |= Reads::Negotiation;
        add(at, m_out.tunnels);
        return true;
    }

    const Touched &touched() const { return m_out; }

private:
    static void add(int at, std::vector<int> &to)
    {
        if (std::ranges::find(to, at) == to.end())
            to.push_back(at);
    }

    const Analysis &m_before;
    const Topology &m_now;
    Touched m_out;
};

/// Whether fixes that were found before say how the drawing looked then, and it looks
/// otherwise: what takes a site or a tunnel away takes its place and its bends along.
bool holdsOtherLooks(const Analysis &before, const Topology &now)
{
    const auto takesAway = [](const Fix &fix) {
        return std::ranges::any_of(
            fix.edit.steps, [](const Step &step) { return std::holds_alternative<Remove>(step); });
    };
    const bool canHold = std::ranges::any_of(before.findings, [&](const Finding &finding) {
        return std::ranges::any_of(finding.fixes, takesAway);
    });
    const Topology &then = before.topology;
    return canHold && (then.placements != now.placements || then.bends != now.bends ||
                       then.notes != now.notes);
}

/// Nothing where the edit is to be judged as a whole.
std::optional<Touched> touchedBy(const Analysis &before, const Topology &now,
                                 const std::vector<Subject> &changed, const Conditions &conditions)
{
    const bool isSameDrawing = before.facts && before.conditions == conditions &&
                               conditions.platform.isEmpty() && changed.size() <= MostTouched &&
                               before.topology.sites().size() == now.sites().size() &&
                               before.topology.tunnels().size() == now.tunnels().size();
    if (!isSameDrawing)
        return std::nullopt;
    Touches touches(before, now);
    for (const Subject &subject : changed) {
        if (!std::visit(touches, subject))
            return std::nullopt;
    }
    if (holdsOtherLooks(before, now))
        return std::nullopt;
    return touches.touched();
}

/// Tells edits of nothing but names (and of words that nothing rests on): every site and
/// every tunnel stands where it stood and is otherwise what it was.
class Renames {
public:
    Renames(const Topology &was, const Topology &now) : m_was(was), m_now(now) {}

    bool areAllOf(const std::vector<Subject> &changed) const
    {
        const auto sites = int(m_now.sites().size());
        const auto tunnels = int(m_now.tunnels().size());
        if (m_was.sites().size() != m_now.sites().size() ||
            m_was.tunnels().size() != m_now.tunnels().size() || !isSameFile())
            return false;
        // Where the file itself is said to have changed everything may have.
        const bool isAnything = std::ranges::any_of(changed, [](const Subject &subject) {
            return std::holds_alternative<std::monostate>(subject);
        });
        for (int s = 0; s < sites; ++s) {
            const bool isRenamed = m_was.sites()[size_t(s)].id != m_now.sites()[size_t(s)].id;
            // A name that another site had would lead its tunnels here.
            if ((isRenamed && m_was.indexOf(m_now.sites()[size_t(s)].id) >= 0) ||
                ((isRenamed || isAnything) && !isSameSite(s)))
                return false;
        }
        for (int t = 0; t < tunnels; ++t) {
            if ((isAnything || m_was.tunnels()[size_t(t)].id != m_now.tunnels()[size_t(t)].id) &&
                !isSameTunnel(t))
                return false;
        }
        return std::ranges::all_of(
            changed, [&](const Subject &subject) { return std::visit(*this, subject); });
    }

    bool operator()(const Id<Site> &id) const
    {
        const int at = m_now.indexOf(id);
        return at < 0 || isSameSite(at);
    }
    bool operator()(const Id<Tunnel> &id) const
    {
        const int at = m_now.indexOf(id);
        return at < 0 || isSameTunnel(at);
    }
    template <typename Other>
    bool operator()(const Other &) const
    {
        return true;
    }

private:
    bool isSameSite(int at) const
    {
        const Site &was = m_was.sites()[size_t(at)];
        if (was == m_now.sites()[size_t(at)])
            return true;
        Site now = m_now.sites()[size_t(at)];
        now.id = was.id;
        return isSameButWords(was, now);
    }

    bool isSameTunnel(int at) const
    {
        const Tunnel &was = m_was.tunnels()[size_t(at)];
        if (was == m_now.tunnels()[size_t(at)])
            return true;
        Tunnel now = m_now.tunnels()[size_t(at)];
        // The children of a tunnel are in the order of its two sites' names.
        if ((was.ends[0].site < was.ends[1].site) != (now.ends[0].site < now.ends[1].site))
            return false;
        for (size_t side = 0; side < 2; ++side) {
            if (m_was.indexOf(was.ends[side].site) != m_now.indexOf(now.ends[side].site))
                return false;
            now.ends[side].site = was.ends[side].site;
            now.ends[side].name = was.ends[side].name;
        }
        now.id = was.id;
        return now == was;
    }

    bool isSameTerm(const IntentTerm &was, const IntentTerm &now) const
    {
        const int at = m_now.indexOf(now.site);
        if (at != m_was.indexOf(was.site) || (at < 0 && was.site != now.site))
            return false;
        IntentTerm same = now;
        same.site = was.site;
        return same == was;
    }

    bool isSameFile() const
    {
        if (m_was.heading.aggregates != m_now.heading.aggregates ||
            m_was.profiles != m_now.profiles ||
            m_was.intents.has_value() != m_now.intents.has_value())
            return false;
        return !m_was.intents || std::ranges::equal(*m_was.intents, *m_now.intents,
                                                    [&](const Intent &was, const Intent &now) {
                                                        return was.forbids == now.forbids &&
                                                               was.isOneWay == now.isOneWay &&
                                                               isSameTerm(was.from, now.from) &&
                                                               isSameTerm(was.to, now.to);
                                                    });
    }

    const Topology &m_was;
    const Topology &m_now;
};

/// The judgement after nothing but names changed: the plan and the verdicts stand, and
/// every rule is asked anew, for any finding may name anybody.
std::shared_ptr<const Analysis> judgedRenamed(const Analysis &before, Topology topology)
{
    auto analysis = std::make_shared<Analysis>();
    analysis->topology = std::move(topology);
    analysis->conditions = before.conditions;
    analysis->plan = std::make_shared<Plan>(analysis->topology, *before.plan);
    analysis->reach =
        std::make_shared<Reach>(*analysis->plan, *before.reach, std::vector<const Tunnel *> {});
    const auto facts =
        std::make_shared<const Facts>(*analysis->reach, *before.facts, std::vector<int> {});
    Questions questions(*facts);
    questions.askAll();
    analysis->facts = facts;
    questions.answer(*analysis);
    return analysis;
}

/// Asks the rules about all that rests on what was touched.
void askAbout(const Touched &touched, const Analysis &before, const Facts &facts,
              Questions &questions)
{
    const Paths &paths = facts.plan().paths();
    bool hasRisenOrFallen = false;
    for (const int tunnel : touched.tunnels) {
        questions.ask(Scope::Tunnel, tunnel, Reads::Drawing);
        for (int side = 0; side < 2; ++side) {
            questions.askEnd({tunnel, side}, Reads::Drawing);
            questions.ask(Scope::Site, paths.siteAt({tunnel, side}), touched.reads);
        }
        const TunnelPass *was = before.reach->exceptions().pass(tunnel);
        const TunnelPass *now = facts.reach().exceptions().pass(tunnel);
        hasRisenOrFallen = hasRisenOrFallen || (!was || was->isUp()) != (!now || now->isUp());
    }
    const Charges &charges = facts.charges();
    const Charges &chargesBefore = before.facts->charges();
    for (const int tunnel : charges.tunnelsUnlike(chargesBefore))
        questions.ask(Scope::Tunnel, tunnel, Reads::Verdicts);
    for (const ListRef &list : charges.listsUnlike(chargesBefore))
        questions.askEnd(list.end, Reads::Verdicts);
    // A finding about a list says whether the tunnels of its pairs come up.
    if (hasRisenOrFallen) {
        for (const ListRef &list : charges.chargedLists())
            questions.askEnd(list.end, Reads::Verdicts);
    }
    for (const int site : touched.sites) {
        questions.ask(Scope::Site, site, Reads::Drawing);
        // A region says on which side of a border a tunnel ends.
        for (const EndRef end : paths.endsAt(site))
            questions.ask(Scope::Tunnel, end.tunnel, Reads::Drawing);
    }
    // A fix may hold the whole site.
    questions.ask(Scope::Topology, 0, touched.sites.empty() ? touched.reads : Reads::Drawing);
}

} // namespace

bool isLocalEdit(const Analysis &before, const Topology &topology,
                 const std::vector<Subject> &changed, const Conditions &conditions)
{
    return touchedBy(before, topology, changed, conditions).has_value();
}

std::shared_ptr<const Analysis> reanalyse(const Analysis &before, Topology topology,
                                          const std::vector<Subject> &changed,
                                          const Conditions &conditions)
{
    const std::optional<Touched> touched = touchedBy(before, topology, changed, conditions);
    if (!touched) {
        const bool isJudgedAlike =
            before.facts && before.conditions == conditions && conditions.platform.isEmpty();
        return isJudgedAlike && Renames(before.topology, topology).areAllOf(changed)
                   ? judgedRenamed(before, std::move(topology))
                   : analyse(std::move(topology), conditions);
    }
    auto analysis = std::make_shared<Analysis>();
    analysis->topology = std::move(topology);
    analysis->conditions = conditions;
    analysis->plan = std::make_shared<Plan>(analysis->topology, *before.plan);
    std::vector<const Tunnel *> were;
    for (const int tunnel : touched->tunnels)
        were.push_back(&before.topology.tunnels()[size_t(tunnel)]);
    analysis->reach = std::make_shared<Reach>(*analysis->plan, *before.reach, were);
    const auto facts =
        std::make_shared<const Facts>(*analysis->reach, *before.facts, touched->tunnels);
    Questions questions(*facts);
    askAbout(*touched, before, *facts, questions);
    questions.keepOthers(before);
    analysis->facts = facts;
    questions.answer(*analysis);
    return analysis;
}

} // namespace hubwright
