// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/export/cloud/clouds.h"
#include "model/export/cloud/terraform.h"
#include "model/export/config_text.h"
#include "model/export/words.h"
#include "model/platform/platform.h"

namespace hubwright {

namespace {

const Platform &aws() { return *platformNamed(QStringLiteral("aws")); }

/// A VPN connection has two tunnels; both get the same settings.
void addTunnelOptions(const DeviceEnd &end, const QString &key, Bundle &out, QJsonObject &body)
{
    const Proposal &ike = onlyProposal(end, end.ike, "aws", out);
    const Proposal &esp = onlyProposal(end, end.esp, "aws", out);
    const auto list = [](const QString &word) { return QJsonArray {word}; };
    for (const char *number : {"1", "2"}) {
        const QString tunnel = QStringLiteral("tunnel") + QLatin1String(number) + QLatin1Char('_');
        body.insert(tunnel + QStringLiteral("preshared_key"), key);
        body.insert(
            tunnel + QStringLiteral("ike_versions"),
            list(end.profile->version == 1 ? QStringLiteral("ikev1") : QStringLiteral("ikev2")));
        body.insert(tunnel + QStringLiteral("phase1_encryption_algorithms"),
                    list(ikeWord(aws(), AlgorithmKind::Encryption, ike.encryption)));
        body.insert(tunnel + QStringLiteral("phase1_integrity_algorithms"),
                    list(ikeWord(aws(), AlgorithmKind::Prf, ike.prf)));
        body.insert(tunnel + QStringLiteral("phase1_dh_group_numbers"),
                    QJsonArray {ikeWord(aws(), AlgorithmKind::Group, ike.group).toInt()});
        body.insert(tunnel + QStringLiteral("phase2_encryption_algorithms"),
                    list(espWord(aws(), AlgorithmKind::Encryption, esp.encryption)));
        body.insert(
            tunnel + QStringLiteral("phase2_integrity_algorithms"),
            list(espWord(aws(), AlgorithmKind::Integrity,
                         esp.integrity.isEmpty() ? QStringLiteral("sha256") : esp.integrity)));
        if (!esp.group.isEmpty())
            body.insert(tunnel + QStringLiteral("phase2_dh_group_numbers"),
                        QJsonArray {espWord(aws(), AlgorithmKind::Group, esp.group).toInt()});
        body.insert(tunnel + QStringLiteral("phase1_lifetime_seconds"),
                    qint64(end.profile->ikeLifetime.count()));
        body.insert(tunnel + QStringLiteral("phase2_lifetime_seconds"),
                    qint64(end.profile->espLifetime.count()));
        body.insert(tunnel + QStringLiteral("dpd_timeout_action"), QStringLiteral("restart"));
        body.insert(tunnel + QStringLiteral("startup_action"), QStringLiteral("start"));
    }
}

void addEnd(const DeviceEnd &end, Terraform &terraform, Bundle &out)
{
    const QString called = oneLine(end.planned.name);
    const Result<IpAddress> peer = IpAddress::parse(peerAddress(end));
    if (!peer) {
        addNote(end,
                Exporters::tr("%1: %2 needs an address of the peer; left out")
                    .arg(called, QString::fromUtf8(aws().title)),
                out);
        return;
    }
    // One pair, or any address where more are needed; the customer's side is called local.
    const Child pair = end.children.front();
    if (pair.local.front().family() == Family::V6) {
        addNote(end,
                Exporters::tr("%1: a tunnel of IPv6 networks alone is not written for %2; left out")
                    .arg(called, QString::fromUtf8(aws().title)),
                out);
        return;
    }
    const QString name = terraform.nameOf(end);
    terraform.resource(
        QStringLiteral("aws_customer_gateway"), name,
        {{QStringLiteral("bgp_asn"), 65000},
         {QStringLiteral("ip_address"), peer->text()},
         {QStringLiteral("type"), QStringLiteral("ipsec.1")},
         {QStringLiteral("tags"), QJsonObject {{QStringLiteral("Name"), terraformText(called)}}}});
    QJsonObject body {
        {QStringLiteral("customer_gateway_id"),
         QStringLiteral("${aws_customer_gateway.%1.id}").arg(name)},
        {QStringLiteral("transit_gateway_id"),
         terraform.variable(QStringLiteral("transit_gateway_id"),
                            QStringLiteral("The transit gateway that relays"))},
        {QStringLiteral("type"), QStringLiteral("ipsec.1")},
        {QStringLiteral("static_routes_only"), true},
        {QStringLiteral("tags"), QJsonObject {{QStringLiteral("Name"), terraformText(called)}}}};
    if (end.children.size() > 1)
        addNote(end,
                Exporters::tr("%1: a tunnel of %2 carries one family; the IPv6 networks are left "
                              "out")
                    .arg(called, QString::fromUtf8(aws().title)),
                out);
    body.insert(QStringLiteral("local_ipv4_network_cidr"), pair.target.front().text());
    body.insert(QStringLiteral("remote_ipv4_network_cidr"), pair.local.front().text());
    addTunnelOptions(end, terraform.key(end), out, body);
    terraform.resource(QStringLiteral("aws_vpn_connection"), name, body);
    int number = 0;
    for (const Network &target : eachOnce(end.carried(), true)) {
        if (target.family() == Family::V6)
            continue;
        terraform.resource(
            QStringLiteral("aws_ec2_transit_gateway_route"),
            QStringLiteral("%1__%2").arg(name).arg(++number),
            {{QStringLiteral("destination_cidr_block"), target.text()},
             {QStringLiteral("transit_gateway_attachment_id"),
              QStringLiteral("${aws_vpn_connection.%1.transit_gateway_attachment_id}").arg(name)},
             {QStringLiteral("transit_gateway_route_table_id"),
              terraform.variable(QStringLiteral("transit_gateway_route_table_id"),
                                 QStringLiteral("Its route table"))}});
    }
}

} // namespace

void exportAws(const Device &device, Bundle &out)
{
    Terraform terraform(device);
    for (const DeviceEnd *end : writableEnds(device, out))
        addEnd(*end, terraform, out);
    terraform.finish(out);
}

} // namespace hubwright
