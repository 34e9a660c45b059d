// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/address/conflicts.h"

#include "model/address/free_subnet.h"

#include <algorithm>

namespace hubwright {

namespace {

/// A free subnet of the same size from the site's block, as an edit.
void offerRenumbering(const Facts &facts, int site, int subnet, Finding &finding)
{
    const Site &owner = facts.site(site);
    const auto own = owner.subnets[size_t(subnet)].prefix();
    const auto block = owner.block ? owner.block->prefix() : std::nullopt;
    if (!own || !block)
        return;
    std::vector<Network> used;
    for (const Universe::Unit &unit : facts.plan().universe().units())
        used.push_back(unit.network);
    const auto free = nextFreeSubnet(*block, PrefixSet(std::move(used)), own->length());
    if (!free)
        return;
    Site changed = owner;
    changed.subnets[size_t(subnet)] = Network(*free);
    Fix fix;
    fix.title =
        Rules::tr("renumber it to %1, the next free of %2").arg(free->text(), block->text());
    fix.edit = {Rules::tr("Renumber %1 to %2").arg(own->text(), free->text()), {Put {changed, -1}}};
    finding.fixes.push_back(std::move(fix));
}

} // namespace

void reportConflicts(
    const Facts &facts, int site, const std::function<bool(const Network &, const Network &)> &is,
    const std::function<QString(const QString &, const QString &, const QString &)> &say,
    Findings &out)
{
    const Universe &universe = facts.plan().universe();
    const auto &conflicts = universe.conflicts();
    if (conflicts.empty())
        return;
    const auto [first, last] = universe.unitsOf(site);
    auto conflict =
        std::lower_bound(conflicts.begin(), conflicts.end(), first,
                         [](const Universe::Conflict &c, int unit) { return c.unit < unit; });
    for (; conflict != conflicts.end() && conflict->unit < last; ++conflict) {
        const Universe::Unit &own = universe.units()[size_t(conflict->unit)];
        const Universe::Unit &other = universe.units()[size_t(conflict->other)];
        if (!is(own.network, other.network))
            continue;
        Finding finding = facts.aboutSite(site, QStringLiteral("subnets"), own.subnet);
        finding.message = Rules::tr("%1: %2").arg(
            oneLine(facts.site(site).name()),
            say(own.network.text(), other.network.text(), oneLine(facts.site(other.site).name())));
        facts.listBreaks(facts.intendedPairs({conflict->unit, conflict->other}, universe.owned()),
                         site, finding);
        offerRenumbering(facts, site, own.subnet, finding);
        out.push_back(std::move(finding));
    }
}

} // namespace hubwright
