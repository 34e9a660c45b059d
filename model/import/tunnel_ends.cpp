// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/tunnel_ends.h"

#include "model/base/text.h"
#include "model/import/messages.h"
#include "model/import/site_name.h"
#include "model/import/words.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace hubwright {

namespace {

constexpr int Nobody = -1;

/// Which sites own which networks, for telling ends by their lists.
class Owners {
public:
    explicit Owners(const std::vector<SiteDraft> &sites)
    {
        for (size_t i = 0; i < sites.size(); ++i) {
            if (!sites[i].isNamed())
                continue;
            for (const Network &network : sites[i].site.subnets)
                m_owned.push_back({network, int(i)});
        }
        std::sort(m_owned.begin(), m_owned.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
    }

    /// The sites that own something of the list, without `but`.
    std::set<int> of(const std::vector<Network> &list, int but) const
    {
        std::set<int> out;
        for (const Network &network : list) {
            const auto after = std::upper_bound(m_owned.begin(), m_owned.end(), network.last(),
                                                [](const IpAddress &last, const auto &owned) {
                                                    return last < owned.first.first();
                                                });
            // Owned networks rarely overlap: a few steps back find every one that meets.
            constexpr std::ptrdiff_t MostSteps = 4096;
            std::ptrdiff_t steps = 0;
            for (auto it = after; it != m_owned.begin() && steps < MostSteps; ++steps) {
                --it;
                if (it->first.meets(network) && it->second != but)
                    out.insert(it->second);
                if (it->first.last() < network.first() && steps > 8)
                    break;
            }
        }
        return out;
    }

private:
    std::vector<std::pair<Network, int>> m_owned;
};

struct End {
    int draft = Nobody;
    int site = Nobody;
    int peer = Nobody;
    bool hasStatedPeer = false;
};

/// Places the ends one question after the other.
class EndJoiner {
public:
    EndJoiner(Drafts &drafts, const NameIndex &index)
        : m_drafts(drafts), m_index(index), m_owners(drafts.sites)
    {}

    std::vector<JoinedTunnel> run()
    {
        for (size_t i = 0; i < m_drafts.tunnels.size(); ++i)
            m_drafts.tunnels[i].site = siteOf(m_drafts.tunnels[i]);
        mergeRepeated();
        for (size_t i = 0; i < m_drafts.tunnels.size(); ++i) {
            if (!m_drafts.tunnels[i].isEmpty())
                place(int(i));
        }
        findNamedHub();
        for (End &end : m_ends) {
            if (end.peer == Nobody)
                end.peer = statedOrNamedPeer(end);
        }
        for (End &end : m_ends) {
            if (end.peer == Nobody)
                end.peer = peerByHub(end);
        }
        for (End &end : m_ends) {
            if (end.peer == Nobody)
                end.peer = peerByNetworks(end);
        }
        findSharedHub();
        for (End &end : m_ends) {
            if (end.peer == Nobody)
                end.peer = peerByHub(end);
            if (end.peer == Nobody)
                noteHomeless(end);
        }
        return pairs();
    }

private:
    TunnelDraft &draft(const End &end) { return m_drafts.tunnels[size_t(end.draft)]; }
    const QString &siteName(int site) const { return m_drafts.sites[size_t(site)].site.name(); }

    QString called(const TunnelDraft &tunnel) const
    {
        return tunnel.name.isEmpty() ? Import::tr("this tunnel") : oneLine(tunnel.name);
    }

    /// Where the end stands: what the walk found, a heading above, its own name, the
    /// owner of its first local network.
    int siteOf(const TunnelDraft &tunnel)
    {
        const std::vector<int> named = m_index.sitesInTunnelName(tunnel.name);
        if (tunnel.site != Nobody && m_drafts.sites[size_t(tunnel.site)].isNamed() &&
            !(tunnel.isLoose && named.size() >= 2))
            return tunnel.site;
        for (const QString &heading : tunnel.headings) {
            const int site = m_drafts.indexOf(siteNameInHeading(heading).name);
            if (site >= 0)
                return site;
        }
        if (named.size() >= 2)
            return named.front();
        if (tunnel.local && !tunnel.local->empty()) {
            const std::set<int> owners = m_owners.of({tunnel.local->front()}, Nobody);
            if (owners.size() == 1) {
                m_drafts.note(
                    Import::tr("%1 is taken to stand at %2, which owns its first local network")
                        .arg(called(tunnel), oneLine(siteName(*owners.begin()))),
                    tunnel.place);
                return *owners.begin();
            }
        }
        for (const QString &heading : tunnel.headings) {
            const QString name = siteNameInHeading(heading).name;
            if (identifierScore(name) >= 2)
                return m_drafts.siteNamed(name, tunnel.place);
        }
        return Nobody;
    }

    /// Several rows about one end are one end with all their networks.
    void mergeRepeated()
    {
        std::map<std::pair<int, QString>, size_t> seen;
        for (size_t i = 0; i < m_drafts.tunnels.size(); ++i) {
            TunnelDraft &tunnel = m_drafts.tunnels[i];
            if (tunnel.name.isEmpty() || tunnel.site == Nobody)
                continue;
            const auto [it, isNew] = seen.insert({{tunnel.site, tunnel.name}, i});
            if (isNew)
                continue;
            TunnelDraft &first = m_drafts.tunnels[it->second];
            const bool differs = (first.local && tunnel.local && first.local != tunnel.local) ||
                                 (first.target && tunnel.target && first.target != tunnel.target);
            if (differs)
                m_drafts.note(
                    Import::tr("%1 stands here again; its networks are joined with those of "
                               "line %2")
                        .arg(called(tunnel), QString::number(first.place.line)),
                    tunnel.place);
            mergeInto(first, tunnel);
            tunnel = {};
        }
    }

    static void mergeInto(TunnelDraft &first, const TunnelDraft &more)
    {
        for (auto list : {&TunnelDraft::local, &TunnelDraft::target}) {
            if (!(more.*list))
                continue;
            if (!(first.*list))
                (first.*list).emplace();
            for (const Network &network : *(more.*list)) {
                auto &to = *(first.*list);
                if (std::find(to.begin(), to.end(), network) == to.end())
                    to.push_back(network);
            }
        }
        if (first.peerName.isEmpty())
            first.peerName = more.peerName;
        if (!first.peerGateway)
            first.peerGateway = more.peerGateway;
    }

    void place(int index)
    {
        TunnelDraft &tunnel = m_drafts.tunnels[size_t(index)];
        const bool isOnlyLocal = tunnel.name.isEmpty() && tunnel.peerName.isEmpty() &&
                                 !tunnel.target && !tunnel.peerGateway;
        if (tunnel.site == Nobody) {
            m_drafts.note(Import::tr("nothing says at which site %1 stands; it is left out")
                              .arg(called(tunnel)),
                          tunnel.place);
        } else if (isOnlyLocal) {
            // "Local networks" of a site that has no other list are what it owns.
            auto &subnets = m_drafts.sites[size_t(tunnel.site)].site.subnets;
            for (const Network &network : *tunnel.local) {
                if (std::find(subnets.begin(), subnets.end(), network) == subnets.end())
                    subnets.push_back(network);
            }
        } else {
            m_ends.push_back({index, tunnel.site, Nobody, false});
        }
    }

    int statedOrNamedPeer(End &end)
    {
        const TunnelDraft &tunnel = draft(end);
        if (!tunnel.peerName.isEmpty()) {
            end.hasStatedPeer = true;
            const int known = m_index.site(tunnel.peerName);
            const int site =
                known >= 0 ? known
                           : m_drafts.siteNamed(readSiteName(tunnel.peerName).name, tunnel.place);
            if (site != end.site)
                return site;
            m_drafts.note(Import::tr("%1 stands at %2 and names it as its own peer")
                              .arg(called(tunnel), oneLine(siteName(site))),
                          tunnel.place);
        }
        std::vector<int> named = m_index.sitesInTunnelName(tunnel.name);
        const bool namesOwn = std::find(named.begin(), named.end(), end.site) != named.end();
        std::erase(named, end.site);
        if (named.size() == 1)
            return named.front();
        if (named.size() == 2 && !namesOwn) {
            m_drafts.note(Import::tr("%1 names %2 and %3, but stands at %4")
                              .arg(called(tunnel), oneLine(siteName(named[0])),
                                   oneLine(siteName(named[1])), oneLine(siteName(end.site))),
                          tunnel.place);
        }
        if (tunnel.peerGateway) {
            for (size_t i = 0; i < m_drafts.sites.size(); ++i) {
                if (int(i) != end.site && m_drafts.sites[i].site.gateway == *tunnel.peerGateway)
                    return int(i);
            }
        }
        return Nobody;
    }

    std::vector<int> hubs() const
    {
        std::vector<int> out;
        for (size_t i = 0; i < m_drafts.sites.size(); ++i) {
            if (m_drafts.sites[i].hasRole && m_drafts.sites[i].site.role == Role::Hub)
                out.push_back(int(i));
        }
        return out;
    }

    void setHub(int site)
    {
        m_drafts.sites[size_t(site)].site.role = Role::Hub;
        m_drafts.sites[size_t(site)].hasRole = true;
    }

    /// The site called hub, if nobody stated a role.
    void findNamedHub()
    {
        if (!hubs().empty())
            return;
        std::vector<int> named;
        for (size_t i = 0; i < m_drafts.sites.size(); ++i) {
            const QString name = m_drafts.sites[i].site.name();
            const bool isHub = roleInWords(name) == Role::Hub ||
                               findWord(QString(name)
                                            .replace(QLatin1Char('-'), QLatin1Char(' '))
                                            .replace(QLatin1Char('_'), QLatin1Char(' ')),
                                        QStringLiteral("hub")) >= 0 ||
                               name.contains(QStringView(u"中心节点"));
            if (isHub && !m_drafts.sites[i].hasRole)
                named.push_back(int(i));
        }
        if (named.size() == 1)
            setHub(named.front());
    }

    int peerByHub(const End &end)
    {
        const std::vector<int> known = hubs();
        if (known.size() != 1 || known.front() == end.site)
            return Nobody;
        const TunnelDraft &tunnel = draft(end);
        const std::set<int> owners =
            tunnel.target ? m_owners.of(*tunnel.target, end.site) : std::set<int> {};
        if (!owners.empty() && owners.count(known.front()) == 0)
            m_drafts.note(
                Import::tr("%1 is taken to lead to the hub %2, whose networks are not among its "
                           "target networks")
                    .arg(called(tunnel), oneLine(siteName(known.front()))),
                tunnel.place);
        return known.front();
    }

    int peerByNetworks(const End &end)
    {
        const TunnelDraft &tunnel = draft(end);
        if (!tunnel.target)
            return Nobody;
        const std::set<int> owners = m_owners.of(*tunnel.target, end.site);
        if (owners.size() != 1)
            return Nobody;
        m_drafts.note(Import::tr("%1 is taken to lead to %2, which owns its target networks")
                          .arg(called(tunnel), oneLine(siteName(*owners.begin()))),
                      tunnel.place);
        return *owners.begin();
    }

    /// The one site that every tunnel shares.
    void findSharedHub()
    {
        if (!hubs().empty() || m_ends.empty())
            return;
        std::set<int> shared;
        bool isFirst = true;
        for (const End &end : m_ends) {
            if (end.peer == Nobody)
                continue; // It leads to the hub or nowhere.
            const std::set<int> both {end.site, end.peer};
            std::set<int> left;
            std::set_intersection(shared.begin(), shared.end(), both.begin(), both.end(),
                                  std::inserter(left, left.begin()));
            shared = isFirst ? both : left;
            isFirst = false;
        }
        if (shared.empty()) {
            m_drafts.note(
                Import::tr("nothing says which site is the hub, and no site is in every tunnel"),
                draft(m_ends.front()).place);
            return;
        }
        const int hub = *shared.begin();
        if (shared.size() > 1)
            m_drafts.note(Import::tr("nothing says which site is the hub; %1 is taken for it")
                              .arg(oneLine(siteName(hub))),
                          m_drafts.sites[size_t(hub)].place);
        setHub(hub);
    }

    void noteHomeless(const End &end)
    {
        m_drafts.note(Import::tr("nothing says to which site %1 leads; it is left out")
                          .arg(called(draft(end))),
                      draft(end).place);
    }

    bool isHub(int site) const { return m_drafts.sites[size_t(site)].site.role == Role::Hub; }

    /// Joins ends that face each other, first with first.
    std::vector<JoinedTunnel> pairs()
    {
        std::vector<JoinedTunnel> out;
        std::map<std::pair<int, int>, std::vector<size_t>>
            open; // by (site, peer) of the missing end
        std::set<int> listed;
        for (const End &end : m_ends) {
            if (end.peer == Nobody)
                continue;
            listed.insert(end.site);
            auto &waiting = open[{end.site, end.peer}];
            if (!waiting.empty()) {
                JoinedTunnel &tunnel = out[waiting.front()];
                waiting.erase(waiting.begin());
                tunnel.ends[tunnel.sites[0] == end.site ? 0 : 1] = end.draft;
                continue;
            }
            const bool comesFirst = isHub(end.site) || !isHub(end.peer);
            JoinedTunnel tunnel;
            tunnel.sites =
                comesFirst ? std::array {end.site, end.peer} : std::array {end.peer, end.site};
            tunnel.ends[comesFirst ? 0 : 1] = end.draft;
            out.push_back(tunnel);
            open[{end.peer, end.site}].push_back(out.size() - 1);
        }
        completeLonely(out, listed);
        return out;
    }

    /// An end without counterpart: its device has none if the documents list that
    /// device's tunnels, otherwise they only do not tell.
    void completeLonely(std::vector<JoinedTunnel> &tunnels, const std::set<int> &listed)
    {
        const bool listsBothEnds =
            std::any_of(tunnels.begin(), tunnels.end(), [](const JoinedTunnel &tunnel) {
                return tunnel.ends[0] != Nobody && tunnel.ends[1] != Nobody;
            });
        for (JoinedTunnel &tunnel : tunnels) {
            for (size_t side = 0; side < 2; ++side) {
                if (tunnel.ends[side] != Nobody)
                    continue;
                const TunnelDraft &told = m_drafts.tunnels[size_t(tunnel.ends[1 - side])];
                const int site = tunnel.sites[side];
                const bool isWholeTunnel = !listsBothEnds && !told.peerName.isEmpty();
                tunnel.isAbsent[side] = listed.count(site) > 0 && !isWholeTunnel;
                if (isWholeTunnel && !told.local && !told.target)
                    continue; // The row tells of the tunnel, not of one end.
                m_drafts.note(
                    (tunnel.isAbsent[side]
                         ? Import::tr(
                               "%1 lists its tunnels, but none that answers %2; that end is absent")
                         : Import::tr("%1 has no list of tunnels here; its end of %2 is derived"))
                        .arg(oneLine(siteName(site)), called(told)),
                    told.place);
            }
        }
    }

    Drafts &m_drafts;
    const NameIndex &m_index;
    Owners m_owners;
    std::vector<End> m_ends;
};

} // namespace

std::vector<JoinedTunnel> joinTunnels(Drafts &drafts, const NameIndex &index)
{
    return EndJoiner(drafts, index).run();
}

} // namespace hubwright
