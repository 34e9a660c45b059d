// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"

#include "model/check/rules/rule_words.h"

#include <algorithm>

namespace hubwright {

namespace {

/// All owned addresses that are no part of the list: what a summary must not meet.
PrefixSet foreignTo(const Facts &facts, const std::vector<Network> &list)
{
    std::vector<Network> owned;
    for (const Universe::Unit &unit : facts.plan().universe().units())
        owned.push_back(unit.network);
    return PrefixSet(std::move(owned)) - PrefixSet(list);
}

/// The narrowest prefix that holds all networks of the family.
Prefix holdingAll(const std::vector<Network> &list, Family family)
{
    const Network *first = nullptr;
    Network all;
    for (const Network &network : list) {
        if (network.family() != family)
            continue;
        all = first ? Network(std::min(all.first(), network.first()),
                              std::max(all.last(), network.last()))
                    : network;
        first = &network;
    }
    return all.coveringPrefix();
}

/// Widens the network bit by bit, as long as it meets nothing foreign and stays
/// within `most`.
Prefix widened(const Network &network, const Prefix &most, const PrefixSet &foreign)
{
    // Nobody means more than such a block by "the networks of ours".
    const int shortest = network.family() == Family::V4 ? 8 : 32;
    Prefix best = network.coveringPrefix();
    while (best.length() > std::max(most.length(), shortest)) {
        const Prefix wider = Prefix::around(best.first(), best.length() - 1);
        if (foreign.meets(Network(wider)))
            break;
        best = wider;
    }
    return best;
}

std::vector<Network> summaryOf(const Facts &facts, std::vector<Network> list)
{
    const PrefixSet foreign = foreignTo(facts, list);
    // In this order what holds a network is the one before it or none.
    std::sort(list.begin(), list.end());
    std::vector<Network> out;
    const Prefix most[2] {holdingAll(list, Family::V4), holdingAll(list, Family::V6)};
    for (const Network &network : list) {
        const bool isDone = !out.empty() && out.back().contains(network);
        if (!isDone && !foreign.meets(network.coveringPrefix()))
            out.push_back(widened(network, most[network.family() == Family::V4 ? 0 : 1], foreign));
        else if (!isDone)
            out.push_back(network);
    }
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

const Platform *platformAt(const Facts &facts, int site)
{
    return platformNamed(facts.site(site).platform);
}

bool answersFor(const Facts &facts, EndRef end)
{
    const Paths &paths = facts.plan().paths();
    const int own = paths.siteAt(end);
    const int peer = paths.siteBeyond(end);
    const size_t ownEnds = paths.endsAt(own).size();
    const size_t peerEnds = paths.endsAt(peer).size();
    return ownEnds != peerEnds ? ownEnds > peerEnds : own < peer;
}

bool hasPairs(const Facts &facts, int tunnel)
{
    if (needsExactSelectors(facts.topology(), facts.tunnel(tunnel)))
        return true;
    for (const TunnelEnd &end : facts.tunnel(tunnel).ends) {
        const auto model = selectorModelOf(facts.topology().site(end.site)->platform, 2);
        if (model && model->value != SelectorModel::List)
            return true;
    }
    return false;
}

size_t sasNeeded(const Facts &facts, EndRef end)
{
    const std::vector<ListSize> sizes = facts.sizes().of(end);
    if (!hasPairs(facts, end.tunnel))
        return sizes.size();
    size_t total = 0;
    for (const ListSize &size : sizes)
        total += size.pairs();
    return total;
}

Severity severityOf(Certainty certainty)
{
    return certainty == Certainty::Unconfirmed ? Severity::Warning : Severity::Error;
}

QString doubt(Certainty certainty, const char *source)
{
    return certainty == Certainty::Unconfirmed
               ? Rules::tr(" (not confirmed: %1)").arg(QString::fromUtf8(source))
               : QString();
}

std::optional<Fix> summaryFix(const Facts &facts, const std::vector<EndRef> &ends,
                              size_t mostNetworks, size_t mostPairs)
{
    Edit edit;
    std::vector<Network> opened;
    size_t most = 0;
    // Longer lists would cost more than an edit may take.
    constexpr size_t MostNetworks = 1024;
    for (const EndRef &ref : ends) {
        size_t longest = 0;
        for (const ListSize &size : facts.sizes().of(ref))
            longest = std::max({longest, size.locals(), size.targets()});
        if (longest > MostNetworks)
            return std::nullopt;
        const PlannedEnd planned = facts.plan().planned(ref);
        const std::vector<Network> local = summaryOf(facts, planned.local);
        const std::vector<Network> target = summaryOf(facts, planned.target);
        const bool isShorter =
            local.size() + target.size() < planned.local.size() + planned.target.size();
        const bool meets = PrefixSet(local).meets(PrefixSet(target));
        if (!isShorter || meets || planned.children.size() != 1 ||
            std::max(local.size(), target.size()) > mostNetworks ||
            local.size() * target.size() > mostPairs)
            return std::nullopt;
        Tunnel tunnel = facts.tunnel(ref.tunnel);
        tunnel.ends[size_t(ref.side)].local = local;
        tunnel.ends[size_t(ref.side)].target = target;
        tunnel.ends[size_t(1 - ref.side)].local = target;
        tunnel.ends[size_t(1 - ref.side)].target = local;
        most = std::max({most, local.size(), target.size()});
        edit.steps.push_back(Put {std::move(tunnel), -1});
        const PrefixSet wide = (PrefixSet(local) - PrefixSet(planned.local)) |
                               (PrefixSet(target) - PrefixSet(planned.target));
        opened.insert(opened.end(), wide.ranges().begin(), wide.ranges().end());
    }
    if (edit.steps.empty())
        return std::nullopt;
    const PrefixSet all(std::move(opened));
    const QString title =
        all.isEmpty()
            ? Rules::tr("summarise both ends to %n network(s) at most", nullptr, int(most))
            : Rules::tr("summarise both ends to %n network(s) at most; this also opens %1, which "
                        "nobody owns",
                        nullptr, int(most))
                  .arg(someNetworks(all.ranges()));
    edit.text = title;
    return Fix {title, std::move(edit), false};
}

} // namespace hubwright
