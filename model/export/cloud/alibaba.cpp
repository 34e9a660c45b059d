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

const Platform &alibaba() { return *platformNamed(QStringLiteral("alibaba")); }

/// The defaults there are weak (IKEv1, MD5, group 2), so everything is said.
QJsonObject ikeConfig(const DeviceEnd &end, const QString &key, Bundle &out)
{
    const Proposal &ike = onlyProposal(end, end.ike, "alibaba", out);
    QJsonObject config {
        {QStringLiteral("ike_version"),
         end.profile->version == 1 ? QStringLiteral("ikev1") : QStringLiteral("ikev2")},
        {QStringLiteral("ike_mode"), QStringLiteral("main")},
        {QStringLiteral("ike_enc_alg"),
         ikeWord(alibaba(), AlgorithmKind::Encryption, ike.encryption)},
        {QStringLiteral("ike_auth_alg"),
         ikeWord(alibaba(), AlgorithmKind::Integrity, ike.integrity)},
        {QStringLiteral("ike_pfs"), ikeWord(alibaba(), AlgorithmKind::Group, ike.group)},
        {QStringLiteral("ike_lifetime"), qint64(end.profile->ikeLifetime.count())},
        {QStringLiteral("psk"), key}};
    if (!end.localIdentity.isEmpty())
        config.insert(QStringLiteral("ike_local_id"),
                      terraformText(identityForm(end.localIdentity).text));
    if (!end.peerIdentity.isEmpty())
        config.insert(QStringLiteral("ike_remote_id"),
                      terraformText(identityForm(end.peerIdentity).text));
    return config;
}

void addEnd(const DeviceEnd &end, Terraform &terraform, QSet<QString> &taken, Bundle &out)
{
    const QString called = oneLine(end.planned.name);
    const Result<IpAddress> peer = IpAddress::parse(peerAddress(end));
    if (!peer) {
        addNote(end,
                Exporters::tr("%1: %2 needs an address of the peer; left out")
                    .arg(called, QString::fromUtf8(alibaba().title)),
                out);
        return;
    }
    const QString shown = fittingName(alibaba().tunnelName->value, end.planned.name, taken);
    const QString name = terraform.nameOf(end);
    terraform.resource(QStringLiteral("alicloud_vpn_customer_gateway"), name,
                       {{QStringLiteral("customer_gateway_name"), shown},
                        {QStringLiteral("ip_address"), peer->text()}});
    const Proposal &esp = onlyProposal(end, end.esp, "alibaba", out);
    const QString group = espWord(alibaba(), AlgorithmKind::Group, esp.group);
    const QJsonObject ipsec {
        {QStringLiteral("ipsec_enc_alg"),
         espWord(alibaba(), AlgorithmKind::Encryption, esp.encryption)},
        {QStringLiteral("ipsec_auth_alg"),
         espWord(alibaba(), AlgorithmKind::Integrity, esp.integrity)},
        {QStringLiteral("ipsec_pfs"), group.isEmpty() ? QStringLiteral("disabled") : group},
        {QStringLiteral("ipsec_lifetime"), qint64(end.profile->espLifetime.count())}};
    terraform.resource(
        QStringLiteral("alicloud_vpn_connection"), name,
        {{QStringLiteral("vpn_connection_name"), shown},
         {QStringLiteral("vpn_gateway_id"),
          terraform.variable(QStringLiteral("vpn_gateway_id"), QStringLiteral("The VPN gateway"))},
         {QStringLiteral("customer_gateway_id"),
          QStringLiteral("${alicloud_vpn_customer_gateway.%1.id}").arg(name)},
         {QStringLiteral("local_subnet"), networksOf(end.children, false)},
         {QStringLiteral("remote_subnet"), networksOf(end.children, true)},
         {QStringLiteral("effect_immediately"), true},
         {QStringLiteral("auto_config_route"), true},
         {QStringLiteral("enable_dpd"), true},
         {QStringLiteral("enable_nat_traversal"), true},
         {QStringLiteral("ike_config"), QJsonArray {ikeConfig(end, terraform.key(end), out)}},
         {QStringLiteral("ipsec_config"), QJsonArray {ipsec}}});
    if (end.children.size() > 1)
        addNote(end,
                Exporters::tr("%1: it is not confirmed whether %2 makes one SA of these "
                              "networks or one a pair")
                    .arg(called, QString::fromUtf8(alibaba().title)),
                out);
}

} // namespace

void exportAlibaba(const Device &device, Bundle &out)
{
    Terraform terraform(device);
    QSet<QString> taken;
    for (const DeviceEnd *end : writableEnds(device, out))
        addEnd(*end, terraform, taken, out);
    terraform.finish(out);
}

} // namespace hubwright
