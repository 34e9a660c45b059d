// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/export/cloud/clouds.h"
#include "model/export/cloud/terraform.h"
#include "model/export/config_text.h"
#include "model/export/words.h"
#include "model/platform/platform.h"
#include "model/topology/identity.h"

namespace hubwright {

namespace {

const Platform &tencent() { return *platformNamed(QStringLiteral("tencent")); }

/// One group of policies a local network, with the targets that it has; IPv4 only.
QJsonArray policyGroups(const std::vector<Child> &pairs)
{
    QJsonArray groups;
    for (const auto &[local, targets] : targetsByLocal(Children(pairs)))
        groups.append(QJsonObject {{QStringLiteral("local_cidr_block"), local.text()},
                                   {QStringLiteral("remote_cidr_block"), targets}});
    return groups;
}

void addIdentity(const QString &side, const QString &identity, QJsonObject &body)
{
    if (identity.isEmpty())
        return;
    const bool isAddress = bool(IpAddress::parse(identity));
    body.insert(QStringLiteral("ike_%1_identity").arg(side),
                isAddress ? QStringLiteral("ADDRESS") : QStringLiteral("FQDN"));
    body.insert((isAddress ? QStringLiteral("ike_%1_address") : QStringLiteral("ike_%1_fqdn_name"))
                    .arg(side),
                terraformText(identityForm(identity).text));
}

void addAlgorithms(const DeviceEnd &end, Bundle &out, QJsonObject &body)
{
    const Proposal &ike = onlyProposal(end, end.ike, "tencent", out);
    const Proposal &esp = onlyProposal(end, end.esp, "tencent", out);
    const QString group = espWord(tencent(), AlgorithmKind::Group, esp.group);
    body.insert(QStringLiteral("ike_version"),
                end.profile->version == 1 ? QStringLiteral("IKEV1") : QStringLiteral("IKEV2"));
    body.insert(QStringLiteral("ike_proto_encry_algorithm"),
                ikeWord(tencent(), AlgorithmKind::Encryption, ike.encryption));
    body.insert(QStringLiteral("ike_proto_authen_algorithm"),
                ikeWord(tencent(), AlgorithmKind::Prf, ike.prf));
    body.insert(QStringLiteral("ike_dh_group_name"),
                ikeWord(tencent(), AlgorithmKind::Group, ike.group));
    body.insert(QStringLiteral("ike_sa_lifetime_seconds"),
                qint64(end.profile->ikeLifetime.count()));
    body.insert(QStringLiteral("ipsec_encrypt_algorithm"),
                espWord(tencent(), AlgorithmKind::Encryption, esp.encryption));
    if (!esp.integrity.isEmpty())
        body.insert(QStringLiteral("ipsec_integrity_algorithm"),
                    espWord(tencent(), AlgorithmKind::Integrity, esp.integrity));
    body.insert(QStringLiteral("ipsec_pfs_dh_group"),
                group.isEmpty() ? QStringLiteral("NULL") : group);
    body.insert(QStringLiteral("ipsec_sa_lifetime_seconds"),
                qint64(end.profile->espLifetime.count()));
}

void addEnd(const DeviceEnd &end, Terraform &terraform, QSet<QString> &taken, Bundle &out)
{
    const QString called = oneLine(end.planned.name);
    const QString title = QString::fromUtf8(tencent().title);
    const Result<IpAddress> peer = IpAddress::parse(peerAddress(end));
    std::vector<Child> pairs;
    std::ranges::copy_if(end.children, std::back_inserter(pairs), [](const Child &child) {
        return child.local.front().family() == Family::V4;
    });
    if (pairs.size() < end.children.size())
        addNote(end,
                Exporters::tr("%1: %2 carries IPv4 only; %n pair(s) left out", nullptr,
                              int(end.children.size() - pairs.size()))
                    .arg(called, title),
                out);
    if (!peer || pairs.empty()) {
        if (!peer)
            addNote(
                end,
                Exporters::tr("%1: %2 needs an address of the peer; left out").arg(called, title),
                out);
        return;
    }
    const QString shown = fittingName(tencent().tunnelName->value, end.planned.name, taken);
    const QString name = terraform.nameOf(end);
    terraform.resource(
        QStringLiteral("tencentcloud_vpn_customer_gateway"), name,
        {{QStringLiteral("name"), shown}, {QStringLiteral("public_ip_address"), peer->text()}});
    QJsonObject body {
        {QStringLiteral("name"), shown},
        {QStringLiteral("vpc_id"),
         terraform.variable(QStringLiteral("vpc_id"), QStringLiteral("The VPC"))},
        {QStringLiteral("vpn_gateway_id"),
         terraform.variable(QStringLiteral("vpn_gateway_id"), QStringLiteral("The VPN gateway"))},
        {QStringLiteral("customer_gateway_id"),
         QStringLiteral("${tencentcloud_vpn_customer_gateway.%1.id}").arg(name)},
        {QStringLiteral("pre_share_key"), terraform.key(end)},
        {QStringLiteral("route_type"), QStringLiteral("Policy")},
        {QStringLiteral("negotiation_type"),
         end.tunnel->isStandby ? QStringLiteral("passive") : QStringLiteral("active")},
        {QStringLiteral("security_group_policy"), policyGroups(pairs)},
        {QStringLiteral("dpd_enable"), 1},
        {QStringLiteral("dpd_timeout"), QStringLiteral("30")},
        {QStringLiteral("dpd_action"), QStringLiteral("restart")}};
    addIdentity(QStringLiteral("local"), end.localIdentity, body);
    addIdentity(QStringLiteral("remote"), end.peerIdentity, body);
    addAlgorithms(end, out, body);
    terraform.resource(QStringLiteral("tencentcloud_vpn_connection"), name, body);
}

} // namespace

void exportTencent(const Device &device, Bundle &out)
{
    Terraform terraform(device);
    QSet<QString> taken;
    for (const DeviceEnd *end : writableEnds(device, out))
        addEnd(*end, terraform, taken, out);
    terraform.finish(out);
}

} // namespace hubwright
