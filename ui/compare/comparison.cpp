// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison.h"

#include "model/base/text.h"
#include "model/diff/drawing_changes.h"
#include "model/diff/site_match.h"
#include "model/steps/change_plan.h"

#include <QCoreApplication>

namespace hubwright {

namespace {

/// Writes the rows; finds the objects that they speak of in both designs.
class RowWriter {
public:
    RowWriter(const Analysis &before, const Analysis &now)
        : m_before(before), m_now(now), m_match(matchSites(before.topology, now.topology))
    {
        for (const Site &site : before.topology.sites())
            m_oldName[m_match.nameNow(before.topology, now.topology, site.id)] = site.id;
        const auto old = tunnelsByKey(before.topology, m_match, now.topology);
        for (const auto &[key, tunnel] : tunnelsByKey(now.topology)) {
            const auto found = old.find(key);
            if (found != old.end())
                m_oldTunnel[now.topology.tunnels()[size_t(tunnel)].id] =
                    before.topology.tunnels()[size_t(found->second)].id;
        }
    }

    ComparisonRow row(const StructureChange &change) const
    {
        ComparisonRow out {signOf(change.change), changeLine(change), {}, {}};
        switch (change.kind) {
        case StructureChange::Kind::Site:
            addSite(out, {change.object});
            break;
        case StructureChange::Kind::Subnet:
        case StructureChange::Kind::Host:
            if (change.change == StructureChange::Change::Moved) {
                addSite(out, m_match.nameNow(m_before.topology, m_now.topology, {change.before}));
                addSite(out, {change.now});
            } else {
                addOwners(out, change);
            }
            break;
        case StructureChange::Kind::Tunnel:
            addTunnel(out, {change.object});
            break;
        case StructureChange::Kind::End:
            addEnd(out, change.object);
            break;
        case StructureChange::Kind::File:
        case StructureChange::Kind::Intent:
        case StructureChange::Kind::Waiver:
        case StructureChange::Kind::Profile:
            break;
        }
        return out;
    }

    ComparisonRow row(const DrawingChange &change) const
    {
        static constexpr char16_t Signs[] {u'+', u'\u2212', u'~', u'\u2192'};
        ComparisonRow out {QString(QChar(Signs[int(change.change)])), drawingLine(change), {}, {}};
        switch (change.kind) {
        case DrawingChange::Kind::Card:
            addSite(out, {change.object});
            break;
        case DrawingChange::Kind::Line:
            addTunnel(out, {change.object});
            break;
        case DrawingChange::Kind::Note:
            if (change.change != DrawingChange::Change::Added)
                out.before.notes.insert({change.object});
            if (change.change != DrawingChange::Change::Removed)
                out.now.notes.insert({change.object});
            break;
        }
        return out;
    }

    ComparisonRow row(const ProtectionChange &change) const
    {
        ComparisonRow out {QStringLiteral("*"), protectionLine(change), {}, {}};
        addTunnel(out, {change.tunnel});
        return out;
    }

    ComparisonRow row(const TrafficPair &pair, const QString &sign) const
    {
        ComparisonRow out {
            sign, QStringLiteral("%1 \u2192 %2").arg(oneLine(pair.from), oneLine(pair.to)), {}, {}};
        addPath(out.before, m_before, pair, true);
        addPath(out.now, m_now, pair, false);
        return out;
    }

private:
    static QString signOf(StructureChange::Change change)
    {
        switch (change) {
        case StructureChange::Change::Added:
            return QStringLiteral("+");
        case StructureChange::Change::Removed:
            return QStringLiteral("\u2212");
        case StructureChange::Change::Changed:
        case StructureChange::Change::Renamed:
            return QStringLiteral("~");
        case StructureChange::Change::Moved:
            return QStringLiteral("\u2192");
        }
        Q_UNREACHABLE();
    }

    /// `site`: as it is called now, or was where it is gone.
    void addSite(ComparisonRow &row, const Id<Site> &site) const
    {
        if (m_now.topology.site(site))
            row.now.sites.insert(site);
        const auto old = m_oldName.find(site);
        if (old != m_oldName.end())
            row.before.sites.insert(old->second);
    }
    void addTunnel(ComparisonRow &row, const Id<Tunnel> &tunnel) const
    {
        const auto old = m_oldTunnel.find(tunnel);
        if (m_now.topology.tunnel(tunnel))
            row.now.tunnels.insert(tunnel);
        if (old != m_oldTunnel.end())
            row.before.tunnels.insert(old->second);
        else if (m_before.topology.tunnel(tunnel) && row.now.tunnels.empty())
            row.before.tunnels.insert(tunnel);
    }
    void addEnd(ComparisonRow &row, const QString &name) const
    {
        const EndRef now = m_now.topology.endNamed(name);
        const EndRef before = m_before.topology.endNamed(name);
        if (now.isValid())
            addTunnel(row, m_now.topology.tunnels()[size_t(now.tunnel)].id);
        else if (before.isValid())
            row.before.tunnels.insert(m_before.topology.tunnels()[size_t(before.tunnel)].id);
    }
    /// Sites with a host of the old or the new name.
    void addOwners(ComparisonRow &row, const StructureChange &change) const
    {
        for (const Site &site : m_now.topology.sites()) {
            for (const Host &host : site.hosts) {
                if (host.name == change.now)
                    addSite(row, site.id);
            }
        }
    }

    /// The site that a "site/network" of a traffic row belongs to; a site's name may have
    /// slashes of its own.
    static int siteOf(const Topology &topology, const QString &text)
    {
        for (qsizetype at = text.lastIndexOf(QLatin1Char('/')); at > 0;
             at = text.lastIndexOf(QLatin1Char('/'), at - 1)) {
            const int site = topology.indexOf(Id<Site> {text.left(at)});
            if (site >= 0)
                return site;
        }
        return -1;
    }

    /// What packets of the pair pass, ends included.
    void addPath(PictureObjects &out, const Analysis &analysis, const TrafficPair &pair,
                 bool isOld) const
    {
        const auto find = [&](const QString &text) {
            if (!isOld)
                return siteOf(m_now.topology, text);
            const int now = siteOf(m_now.topology, text);
            const int old = now < 0 ? -1 : m_match.beforeOf[size_t(now)];
            return old >= 0 || now >= 0 ? old : siteOf(m_before.topology, text);
        };
        int at = find(pair.from);
        const int to = find(pair.to);
        for (const int site : {at, to}) {
            if (site >= 0)
                out.sites.insert(analysis.topology.sites()[size_t(site)].id);
        }
        const Paths &paths = analysis.plan->paths();
        while (at >= 0 && to >= 0 && at != to) {
            const EndRef end = paths.nextEnd(at, to);
            if (!end.isValid())
                return;
            out.tunnels.insert(analysis.topology.tunnels()[size_t(end.tunnel)].id);
            at = paths.siteBeyond(end);
            out.sites.insert(analysis.topology.sites()[size_t(at)].id);
        }
    }

    const Analysis &m_before;
    const Analysis &m_now;
    SiteMatch m_match;
    std::map<Id<Site>, Id<Site>> m_oldName;       ///< Name now -> name then.
    std::map<Id<Tunnel>, Id<Tunnel>> m_oldTunnel; ///< Key now -> key then.
};

} // namespace

std::shared_ptr<const Comparison> compared(std::shared_ptr<const Analysis> before,
                                           std::shared_ptr<const Analysis> now,
                                           const std::atomic<bool> *isCancelled)
{
    const auto isOff = [&] { return isCancelled && isCancelled->load(); };
    auto out = std::make_shared<Comparison>();
    out->changes = designChanges(*before, *now);
    if (isOff())
        return nullptr;
    out->order = orderLine(changeOutline(*before, *now));
    if (isOff())
        return nullptr;
    const RowWriter writer(*before, *now);
    for (const StructureChange &change : out->changes.difference.structure)
        out->structure.push_back(writer.row(change));
    const TrafficChanges &traffic = out->changes.difference.traffic;
    for (const ProtectionChange &change : traffic.protections)
        out->structure.push_back(writer.row(change));
    const std::pair<const TrafficPairs *, QString> kinds[] {
        {&traffic.gained, QStringLiteral("+")},
        {&traffic.lost, QStringLiteral("\u2212")},
        {&traffic.changed, QStringLiteral("~")},
        {&traffic.protection, QStringLiteral("*")},
        {&traffic.moved, QStringLiteral("\u2192")}};
    for (const auto &[pairs, sign] : kinds) {
        out->trafficTotal += pairs->total;
        for (const TrafficPair &pair : pairs->rows)
            out->traffic.push_back(writer.row(pair, sign));
        if (pairs->total > pairs->rows.size())
            out->traffic.push_back({sign,
                                    QCoreApplication::translate("Compare", "and %1 more directions")
                                        .arg(QString::number(pairs->total - pairs->rows.size())),
                                    {},
                                    {}});
    }
    const SiteMatch match = matchSites(before->topology, now->topology);
    for (const DrawingChange &change : drawingChanges(before->topology, now->topology, match))
        out->drawing.push_back(writer.row(change));
    out->before = std::move(before);
    out->now = std::move(now);
    return out;
}

} // namespace hubwright
