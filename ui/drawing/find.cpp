// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/find.h"

#include "model/base/text.h"

#include <QCoreApplication>

#include <array>

namespace hubwright {

namespace {

/// Matches in three ranks, each in the order in which they were found.
class Matches {
public:
    Matches(const QString &text, int most) : m_text(text), m_most(size_t(most)) {}

    void offer(const QString &name, Match match)
    {
        const int rank = rankOf(name);
        if (rank >= 0)
            add(rank, std::move(match));
    }
    void add(int rank, Match match)
    {
        auto &list = m_ranks[size_t(rank)];
        if (list.size() < m_most)
            list.push_back(std::move(match));
    }
    std::vector<Match> taken()
    {
        std::vector<Match> out;
        for (auto &rank : m_ranks) {
            for (Match &match : rank) {
                if (out.size() < m_most)
                    out.push_back(std::move(match));
            }
        }
        return out;
    }

private:
    int rankOf(const QString &name) const
    {
        if (name.compare(m_text, Qt::CaseInsensitive) == 0)
            return 0;
        const qsizetype at = name.indexOf(m_text, 0, Qt::CaseInsensitive);
        return at == 0 ? 1 : at > 0 ? 2 : -1;
    }

    QString m_text;
    size_t m_most;
    std::array<std::vector<Match>, 3> m_ranks;
};

QString in(const QString &site)
{
    return QCoreApplication::translate("Find", "in %1").arg(oneLine(site));
}

void offerSite(Matches &matches, const Site &site, const Result<IpAddress> &address)
{
    const QString kind = QCoreApplication::translate("Find", "site");
    matches.offer(site.name(), {site.id, -1, oneLine(site.name()), kind});
    if (!site.region.isEmpty())
        matches.offer(site.region, {site.id, -1, oneLine(site.name()), oneLine(site.region)});
    matches.offer(site.gateway.text(),
                  {site.id, -1, oneLine(site.gateway.text()),
                   QCoreApplication::translate("Find", "gateway of %1").arg(oneLine(site.name()))});
    for (const Network &subnet : site.subnets) {
        const Match match {site.id, -1, subnet.text(), in(site.name())};
        if (address && subnet.contains(*address))
            matches.add(1, match);
        else
            matches.offer(subnet.text(), match);
    }
    for (const Host &host : site.hosts) {
        const QString title = oneLine(host.name) + QLatin1Char(' ') + host.address.text();
        const Match match {site.id, -1, title, in(site.name())};
        if (address && host.address == *address)
            matches.add(0, match);
        else
            matches.offer(host.name, match);
    }
}

} // namespace

std::vector<Match> find(const Topology &topology, const QString &text, int most)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return {};
    Matches matches(wanted, most);
    const Result<IpAddress> address = IpAddress::parse(wanted);
    for (const Site &site : topology.sites())
        offerSite(matches, site, address);
    for (const Tunnel &tunnel : topology.tunnels()) {
        for (int side = 0; side < 2; ++side) {
            const TunnelEnd &end = tunnel.ends[size_t(side)];
            matches.offer(end.name, {tunnel.id, side, oneLine(end.name),
                                     QCoreApplication::translate("Find", "tunnel end at %1")
                                         .arg(oneLine(end.site.key))});
        }
    }
    for (const auto &[id, note] : topology.notes) {
        const QString words = oneLine(note.text);
        matches.offer(note.text,
                      {id, -1, words.left(60), QCoreApplication::translate("Find", "note")});
    }
    return matches.taken();
}

} // namespace hubwright
