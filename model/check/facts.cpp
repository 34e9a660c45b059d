// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/facts.h"

#include "model/base/text.h"

#include <algorithm>
#include <map>

namespace hubwright {

namespace {

/// Whether all are called what they were; an edit of tunnels leaves the names.
bool isCalledAsBefore(const Topology &was, const Topology &now, const std::vector<int> &tunnels)
{
    if (!tunnels.empty())
        return true;
    return std::ranges::equal(was.sites(), now.sites(), {}, &Site::id, &Site::id) &&
           std::ranges::equal(was.tunnels(), now.tunnels(), [](const Tunnel &a, const Tunnel &b) {
               return a.ends[0].name == b.ends[0].name && a.ends[1].name == b.ends[1].name;
           });
}

} // namespace

/// Who is called what, and has which address.
struct Facts::Names {
    explicit Names(const Topology &topology);

    QHash<QString, int> hosts;                       ///< How many hosts have the name.
    std::vector<std::pair<IpAddress, int>> gateways; ///< Sorted, with the site.
    QHash<QString, int> gatewayNames;
    QHash<QString, int> folders;
    QHash<QString, EndRef> ends;
    QHash<QString, std::vector<int>> words;
    std::map<IpAddress, HostRef> hostAddresses;
};

Facts::Facts(const Reach &reach, const QDate &today)
    : m_reach(reach),
      m_plan(reach.plan()),
      m_today(today),
      m_sizes(reach.plan()),
      m_judgements(reach.plan()),
      m_charges(ChargeBase {reach, m_judgements}),
      m_names(std::make_shared<const Names>(reach.plan().topology()))
{
    findLonely();
    m_outcomes = groupOutcomes(*this);
}

Facts::Facts(const Reach &reach, const Facts &before, const std::vector<int> &tunnels)
    : m_reach(reach),
      m_plan(reach.plan()),
      m_today(before.m_today),
      m_sizes(reach.plan(), before.m_sizes, tunnels),
      m_judgements(reach.plan(), before.m_judgements, tunnels),
      m_charges({reach, m_judgements}, {before.m_reach, before.m_judgements}, before.m_charges,
                tunnels),
      m_names(isCalledAsBefore(before.topology(), reach.plan().topology(), tunnels)
                  ? before.m_names
                  : std::make_shared<const Names>(reach.plan().topology())),
      m_lacksPath(before.m_lacksPath)
{
    m_outcomes = groupOutcomes(*this);
}

Facts::Names::Names(const Topology &topology)
{
    const auto &sites = topology.sites();
    for (int s = 0; s < int(sites.size()); ++s) {
        const Site &site = sites[size_t(s)];
        if (site.gateway.form == Gateway::Form::Address)
            gateways.emplace_back(site.gateway.address, s);
        else if (site.gateway.form == Gateway::Form::Name &&
                 !gatewayNames.contains(site.gateway.name))
            gatewayNames.insert(site.gateway.name, s);
        const QString &name = site.name();
        words[name].push_back(s);
        for (qsizetype dash = name.indexOf(QLatin1Char('-')); dash >= 0;
             dash = name.indexOf(QLatin1Char('-'), dash + 1))
            words[name.mid(dash + 1)].push_back(s);
        const QString folder = safeFileName(site.name()).toCaseFolded();
        if (!folders.contains(folder))
            folders.insert(folder, s);
        for (int h = 0; h < int(site.hosts.size()); ++h) {
            ++hosts[site.hosts[size_t(h)].name];
            hostAddresses.emplace(site.hosts[size_t(h)].address, HostRef {s, h});
        }
    }
    std::sort(gateways.begin(), gateways.end());
    for (int t = 0; t < int(topology.tunnels().size()); ++t) {
        for (int side = 0; side < 2; ++side) {
            const QString name = topology.end({t, side}).name.toCaseFolded();
            if (!ends.contains(name))
                ends.insert(name, {t, side});
        }
    }
}

/// The main part of the drawing is the component with the most sites, the first of
/// equals; a site elsewhere lacks a path if an intent joins it with another part.
void Facts::findLonely()
{
    const Paths &paths = m_plan.paths();
    const size_t sites = topology().sites().size();
    if (paths.components() < 2)
        return;
    std::vector<bool> lacks(sites, false);
    std::vector<int> sizes(size_t(paths.components()));
    for (size_t s = 0; s < sites; ++s)
        ++sizes[size_t(paths.componentOf(int(s)))];
    const int main = int(std::max_element(sizes.begin(), sizes.end()) - sizes.begin());
    // Partners by class, so that many lonely sites of one class cost little.
    QHash<int, AtomSet> partners;
    for (size_t s = 0; s < sites; ++s) {
        if (paths.componentOf(int(s)) == main)
            continue;
        const AtomSet near = atomsNear(int(s));
        for (const int atom : m_plan.universe().atomsOf(int(s))) {
            const int c = m_plan.intended().classOf(atom);
            if (!partners.contains(c))
                partners.insert(c, m_plan.intended().partners(atom));
            lacks[s] = lacks[s] || !partners[c].isWithin(near);
        }
    }
    m_lacksPath = std::make_shared<const std::vector<bool>>(std::move(lacks));
}

bool Facts::lacksPath(int index) const { return m_lacksPath && (*m_lacksPath)[size_t(index)]; }

AtomSet Facts::atomsNear(int index) const
{
    AtomSet out = m_plan.universe().none();
    const Paths &paths = m_plan.paths();
    for (const int site : paths.sitesOf(paths.componentOf(index))) {
        for (const int atom : m_plan.universe().atomsOf(site))
            out.insert(size_t(atom));
    }
    return out;
}

int Facts::onlyHub() const
{
    int hub = -1;
    for (int s = 0; s < int(topology().sites().size()); ++s) {
        if (site(s).role != Role::Hub)
            continue;
        if (hub >= 0)
            return -1;
        hub = s;
    }
    return hub;
}

const std::vector<int> &Facts::sitesWithWord(const QString &word) const
{
    static const std::vector<int> none;
    const auto at = m_names->words.constFind(word);
    return at == m_names->words.constEnd() ? none : *at;
}

FaultAt Facts::fault(int index) const
{
    if (!m_plan.paths().isTree(index))
        return faultBeforeSelectors(topology(), tunnel(index));
    // The verdicts rest on it, so it is known.
    const TunnelPass *pass = m_reach.exceptions().pass(index);
    return pass && pass->fault().fault != TunnelFault::NothingInCommon ? pass->fault() : FaultAt {};
}

QString Facts::unitName(int unit) const
{
    const Universe::Unit &drawn = m_plan.universe().units()[size_t(unit)];
    const Site &owner = site(drawn.site);
    const auto named = [&](const QString &host) {
        return m_names->hosts.value(host) > 1 ? owner.name() + QLatin1Char('/') + host : host;
    };
    if (drawn.subnet < 0)
        return named(drawn.host);
    for (const Host &host : owner.hosts) {
        const int atom = m_plan.universe().atomAt(host.address);
        if (atom >= 0 && m_plan.universe().atoms()[size_t(atom)].unit == unit)
            return named(host.name);
    }
    return owner.name() + QLatin1Char('/') + drawn.network.text();
}

void Facts::listBreaks(std::vector<UnitPair> pairs, int nearSite, Finding &finding) const
{
    // a -> b and b -> a stand together, the one that starts at the finding's side first.
    const auto isNear = [&](int unit) {
        return m_plan.universe().units()[size_t(unit)].site == nearSite;
    };
    const auto key = [&](const UnitPair &pair) {
        const bool isForward =
            isNear(pair.from) != isNear(pair.to) ? isNear(pair.from) : pair.from < pair.to;
        return std::tuple(pair.isOpened, isForward ? pair.from : pair.to,
                          isForward ? pair.to : pair.from, !isForward);
    };
    finding.breaksTotal = pairs.size();
    const auto kept = std::min(pairs.size(), MostBreaks);
    std::partial_sort(pairs.begin(), pairs.begin() + std::ptrdiff_t(kept), pairs.end(),
                      [&](const UnitPair &a, const UnitPair &b) { return key(a) < key(b); });
    QHash<int, QString> names;
    const auto nameOf = [&](int unit) {
        QString &name = names[unit];
        if (name.isEmpty())
            name = unitName(unit);
        return name;
    };
    for (size_t i = 0; i < kept; ++i)
        finding.breaks.push_back({nameOf(pairs[i].from), nameOf(pairs[i].to), pairs[i].isOpened});
}

std::vector<UnitPair> Facts::intendedPairs(const std::vector<int> &units,
                                           const AtomSet &partners) const
{
    std::vector<UnitPair> out;
    const Universe &universe = m_plan.universe();
    for (const int unit : units) {
        const auto [first, last] = universe.atomsIn(universe.units()[size_t(unit)].network);
        if (first == last)
            continue;
        AtomSet peers = m_plan.intended().partners(first) & partners;
        int before = -1;
        peers.forEach([&](size_t atom) {
            const int other = universe.atoms()[atom].unit;
            if (other == before ||
                universe.units()[size_t(other)].site == universe.units()[size_t(unit)].site)
                return;
            before = other;
            out.push_back({unit, other, false});
            out.push_back({other, unit, false});
        });
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

int Facts::firstSiteWithGateway(const Gateway &gateway) const
{
    if (gateway.form == Gateway::Form::Name)
        return m_names->gatewayNames.value(gateway.name, -1);
    const auto first = std::lower_bound(m_names->gateways.begin(), m_names->gateways.end(),
                                        std::pair(gateway.address, -1));
    const bool isThere = gateway.form == Gateway::Form::Address &&
                         first != m_names->gateways.end() && first->first == gateway.address;
    return isThere ? first->second : -1;
}

EndRef Facts::firstEndNamed(const QString &name) const
{
    return m_names->ends.value(name.toCaseFolded());
}

int Facts::firstSiteInFolder(const QString &name) const
{
    return m_names->folders.value(safeFileName(name).toCaseFolded(), -1);
}

Facts::HostRef Facts::firstHostAt(const IpAddress &address) const
{
    const auto at = m_names->hostAddresses.find(address);
    return at == m_names->hostAddresses.end() ? HostRef {} : at->second;
}

Finding Facts::aboutSite(int index, const QString &field, int entry) const
{
    Finding finding;
    finding.object = site(index).name();
    finding.at = {site(index).id, -1, field, entry};
    return finding;
}

Finding Facts::aboutTunnel(int index) const
{
    Finding finding;
    finding.object = tunnel(index).id.key;
    finding.at = {tunnel(index).id, -1, {}, -1};
    return finding;
}

Finding Facts::aboutEnd(EndRef ref, const QString &field, int entry) const
{
    Finding finding;
    finding.object = end(ref).name;
    finding.at = {tunnel(ref.tunnel).id, ref.side, field, entry};
    return finding;
}

Finding Facts::aboutFile(const QString &object, const QString &field, int entry) const
{
    Finding finding;
    finding.object = object;
    finding.at = {std::monostate {}, -1, field, entry};
    return finding;
}

} // namespace hubwright
