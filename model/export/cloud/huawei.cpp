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

const Platform &huawei() { return *platformNamed(QStringLiteral("huawei")); }

void addIdentity(const QString &side, const QString &identity, QJsonObject &policy)
{
    const bool isAddress = bool(IpAddress::parse(identity));
    const QString type = identity.isEmpty() ? QStringLiteral("any")
                         : isAddress        ? QStringLiteral("ip")
                                            : QStringLiteral("fqdn");
    if (identity.isEmpty() && side == QLatin1String("local"))
        return;
    policy.insert(side + QStringLiteral("_id_type"), type);
    if (type == QLatin1String("fqdn"))
        policy.insert(side + QStringLiteral("_id"), terraformText(identityForm(identity).text));
}

QJsonObject ikePolicy(const DeviceEnd &end, Bundle &out)
{
    const Proposal &ike = onlyProposal(end, end.ike, "huawei", out);
    QJsonObject policy {
        {QStringLiteral("ike_version"),
         end.profile->version == 1 ? QStringLiteral("v1") : QStringLiteral("v2")},
        {QStringLiteral("encryption_algorithm"),
         ikeWord(huawei(), AlgorithmKind::Encryption, ike.encryption)},
        {QStringLiteral("authentication_algorithm"),
         ikeWord(huawei(), AlgorithmKind::Prf, ike.prf)},
        {QStringLiteral("dh_group"), ikeWord(huawei(), AlgorithmKind::Group, ike.group)},
        {QStringLiteral("lifetime_seconds"), qint64(end.profile->ikeLifetime.count())},
        {QStringLiteral("dpd"), QJsonArray {QJsonObject {{QStringLiteral("timeout"), 15},
                                                         {QStringLiteral("interval"), 30}}}}};
    addIdentity(QStringLiteral("local"), end.localIdentity, policy);
    addIdentity(QStringLiteral("peer"), end.peerIdentity, policy);
    return policy;
}

QJsonObject ipsecPolicy(const DeviceEnd &end, Bundle &out)
{
    const Proposal &esp = onlyProposal(end, end.esp, "huawei", out);
    QJsonObject policy {
        {QStringLiteral("encryption_algorithm"),
         espWord(huawei(), AlgorithmKind::Encryption, esp.encryption)},
        {QStringLiteral("lifetime_seconds"), qint64(end.profile->espLifetime.count())},
        {QStringLiteral("encapsulation_mode"), QStringLiteral("tunnel")},
        {QStringLiteral("transform_protocol"), QStringLiteral("esp")}};
    if (!esp.integrity.isEmpty())
        policy.insert(QStringLiteral("authentication_algorithm"),
                      espWord(huawei(), AlgorithmKind::Integrity, esp.integrity));
    if (!esp.group.isEmpty())
        policy.insert(QStringLiteral("pfs"), espWord(huawei(), AlgorithmKind::Group, esp.group));
    return policy;
}

/// One rule a local network, with the targets that it has.
QJsonArray policyRules(const DeviceEnd &end)
{
    QJsonArray rules;
    for (const auto &[local, targets] : targetsByLocal(end.children))
        rules.append(QJsonObject {{QStringLiteral("rule_index"), int(rules.size()) + 1},
                                  {QStringLiteral("source"), local.text()},
                                  {QStringLiteral("destination"), targets}});
    return rules;
}

void addEnd(const DeviceEnd &end, Terraform &terraform, QSet<QString> &taken, Bundle &out)
{
    const QString called = oneLine(end.planned.name);
    const Result<IpAddress> peer = IpAddress::parse(peerAddress(end));
    if (!peer) {
        addNote(end,
                Exporters::tr("%1: %2 needs an address of the peer; left out")
                    .arg(called, QString::fromUtf8(huawei().title)),
                out);
        return;
    }
    const QString shown = fittingName(huawei().tunnelName->value, end.planned.name, taken);
    const QString name = terraform.nameOf(end);
    terraform.resource(
        QStringLiteral("huaweicloud_vpn_customer_gateway"), name,
        {{QStringLiteral("name"), shown}, {QStringLiteral("id_value"), peer->text()}});
    QJsonObject body {
        {QStringLiteral("name"), shown},
        {QStringLiteral("gateway_id"),
         terraform.variable(QStringLiteral("gateway_id"), QStringLiteral("The VPN gateway"))},
        {QStringLiteral("gateway_ip"),
         terraform.variable(QStringLiteral("gateway_ip"), QStringLiteral("Its EIP's id"))},
        {QStringLiteral("customer_gateway_id"),
         QStringLiteral("${huaweicloud_vpn_customer_gateway.%1.id}").arg(name)},
        {QStringLiteral("vpn_type"), QStringLiteral("policy")},
        {QStringLiteral("psk"), terraform.key(end)},
        {QStringLiteral("peer_subnets"), networksOf(end.children, true)},
        {QStringLiteral("policy_rules"), policyRules(end)},
        {QStringLiteral("ikepolicy"), QJsonArray {ikePolicy(end, out)}},
        {QStringLiteral("ipsecpolicy"), QJsonArray {ipsecPolicy(end, out)}}};
    // On a gateway in active-standby mode.
    if (end.tunnel->isStandby)
        body.insert(QStringLiteral("ha_role"), QStringLiteral("slave"));
    terraform.resource(QStringLiteral("huaweicloud_vpn_connection"), name, body);
}

} // namespace

void exportHuawei(const Device &device, Bundle &out)
{
    Terraform terraform(device);
    QSet<QString> taken;
    for (const DeviceEnd *end : writableEnds(device, out))
        addEnd(*end, terraform, taken, out);
    terraform.finish(out);
}

} // namespace hubwright
