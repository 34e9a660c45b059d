// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/topology_dump.h"

#include "model/base/text.h"

namespace hubwright::test {

namespace {

QString quoted(const QString &text) { return QLatin1Char('"') + oneLine(text) + QLatin1Char('"'); }

class Dump {
public:
    void heading(const Topology &topology)
    {
        text(QStringLiteral("name"), topology.heading.name);
        if (!topology.placements.empty())
            line(QStringLiteral("placements ") + QString::number(topology.placements.size()));
        if (!topology.waivers.empty())
            line(QStringLiteral("waivers ") + QString::number(topology.waivers.size()));
    }

    void site(const Site &site)
    {
        line((site.role == Role::Hub ? QStringLiteral("hub ") : QStringLiteral("site ")) +
             quoted(site.name()));
        if (site.kind != SiteKind::Vpc)
            line(QStringLiteral("  kind ") + siteKindWord(site.kind));
        text(QStringLiteral("  region"), site.region);
        text(QStringLiteral("  platform"), site.platform);
        if (site.gateway.form != Gateway::Form::Unset)
            line(QStringLiteral("  gateway ") + site.gateway.text());
        text(QStringLiteral("  identity"), site.identity);
        if (site.block)
            line(QStringLiteral("  block ") + site.block->text());
        line(QStringLiteral("  subnets ") + joined(site.subnets));
        for (const Host &host : site.hosts)
            line(QStringLiteral("  host ") + quoted(host.name) + QLatin1Char(' ') +
                 host.address.text());
        text(QStringLiteral("  note"), site.note);
    }

    void tunnel(const Tunnel &tunnel)
    {
        line(QStringLiteral("tunnel ") + quoted(tunnel.id.key));
        text(QStringLiteral("  psk"), tunnel.psk);
        if (tunnel.ike != QLatin1String("default"))
            text(QStringLiteral("  ike"), tunnel.ike);
        if (tunnel.isStandby)
            line(QStringLiteral("  standby"));
        for (const TunnelEnd &end : tunnel.ends) {
            line(QStringLiteral("  end ") + quoted(end.name) + QStringLiteral(" at ") +
                 quoted(end.site.key) + (end.isAbsent ? QStringLiteral(" absent") : QString()));
            if (end.local)
                line(QStringLiteral("    local ") + joined(*end.local));
            if (end.target)
                line(QStringLiteral("    target ") + joined(*end.target));
            if (end.peer)
                line(QStringLiteral("    peer ") + end.peer->text());
            text(QStringLiteral("    ike"), end.ike);
            text(QStringLiteral("    psk"), end.psk);
            text(QStringLiteral("    identity"), end.identity);
            text(QStringLiteral("    peer-identity"), end.peerIdentity);
        }
    }

    void line(const QString &text)
    {
        out += text.trimmed().isEmpty() ? "" : (text + QLatin1Char('\n')).toUtf8();
    }

    QByteArray out;

private:
    void text(const QString &word, const QString &value)
    {
        if (!value.isEmpty())
            line(word + QLatin1Char(' ') + quoted(value));
    }
};

} // namespace

QByteArray dump(const Topology &topology)
{
    Dump dump;
    dump.heading(topology);
    for (const Site &site : topology.sites())
        dump.site(site);
    for (const Tunnel &tunnel : topology.tunnels())
        dump.tunnel(tunnel);
    if (!topology.intents)
        dump.line(QStringLiteral("intents not stated"));
    else
        for (const Intent &intent : *topology.intents)
            dump.line(QStringLiteral("intent ") + oneLine(intentText(intent, topology)));
    return dump.out;
}

} // namespace hubwright::test
