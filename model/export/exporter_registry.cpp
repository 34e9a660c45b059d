// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/exporter_registry.h"

#include "model/export/cloud/clouds.h"
#include "model/export/cloud/terraform.h"
#include "model/export/device/devices.h"
#include "model/export/ipsec_conf.h"
#include "model/export/libreswan.h"
#include "model/export/overlay/overlays.h"
#include "model/export/qingcloud.h"
#include "model/export/strongswan.h"
#include "model/export/strongswan_ipsec.h"

#include <algorithm>
#include <array>

namespace hubwright {

namespace {

constexpr std::array Registry {
    Exporter {"alibaba", QT_TRANSLATE_NOOP("Exporters", "Alibaba Cloud (Terraform)"),
              "secrets.auto.tfvars.json", exportAlibaba, keysInTerraform},
    Exporter {"aws", QT_TRANSLATE_NOOP("Exporters", "AWS (Terraform)"), "secrets.auto.tfvars.json",
              exportAws, keysInTerraform},
    Exporter {"azure", QT_TRANSLATE_NOOP("Exporters", "Azure (Terraform)"),
              "secrets.auto.tfvars.json", exportAzure, keysInTerraform},
    Exporter {"containerlab",
              QT_TRANSLATE_NOOP("Exporters", "containerlab (lab of strongSwan nodes)"),
              "secrets.conf", exportContainerlab, keysInStrongSwan, finishContainerlab},
    Exporter {"fortigate", QT_TRANSLATE_NOOP("Exporters", "FortiGate (FortiOS commands)"),
              "secrets.conf", exportFortigate, keysInFortigate, nullptr, "\"wan1\"",
              QT_TRANSLATE_NOOP("Exporters",
                                "%1: policies between the zone hubwright and the networks of its "
                                "own, without NAT, are not written")},
    Exporter {"gcp", QT_TRANSLATE_NOOP("Exporters", "Google Cloud (Terraform)"),
              "secrets.auto.tfvars.json", exportGcp, keysInTerraform},
    Exporter {"huawei", QT_TRANSLATE_NOOP("Exporters", "Huawei Cloud (Terraform)"),
              "secrets.auto.tfvars.json", exportHuawei, keysInTerraform},
    Exporter {"iosxe", QT_TRANSLATE_NOOP("Exporters", "Cisco IOS-XE (crypto map and VTI)"),
              "secrets.cfg", exportIosxe, keysInIosxe, nullptr, "GigabitEthernet1",
              QT_TRANSLATE_NOOP("Exporters", "%1: what NAT of its own it has must leave the "
                                             "tunnels' networks out")},
    Exporter {"junos", QT_TRANSLATE_NOOP("Exporters", "Juniper SRX (set commands)"), "secrets.set",
              exportJunos, keysInJunos, nullptr, "ge-0/0/0.0",
              QT_TRANSLATE_NOOP("Exporters",
                                "%1: policies between the zone vpn and that of its own networks, "
                                "without source NAT, are not written")},
    Exporter {"libreswan", QT_TRANSLATE_NOOP("Exporters", "Libreswan 4 and 5 (ipsec.conf)"),
              "ipsec.secrets", exportLibreswan, keysInIpsecSecrets},
    Exporter {"opnsense", QT_TRANSLATE_NOOP("Exporters", "OPNsense (config.xml)"), "secrets.xml",
              exportOpnsense, keysInOpnsense, nullptr, "",
              QT_TRANSLATE_NOOP("Exporters",
                                "%1: merge the sections into config.xml and restore it; "
                                "firewall rules that let the tunnels' traffic in "
                                "(interface IPsec) are not written")},
    Exporter {"panos", QT_TRANSLATE_NOOP("Exporters", "PAN-OS (set commands)"), "secrets.set",
              exportPanos, keysInPanos, nullptr, "ethernet1/1",
              QT_TRANSLATE_NOOP("Exporters",
                                "%1: security rules between the zone hubwright and that of its own "
                                "networks are not written; the commands were not tried on a "
                                "device")},
    Exporter {"pfsense", QT_TRANSLATE_NOOP("Exporters", "pfSense (config.xml)"), "secrets.xml",
              exportPfsense, keysInPfsense, nullptr, "<interface>wan</interface>",
              QT_TRANSLATE_NOOP("Exporters",
                                "%1: merge the sections into config.xml and restore it; "
                                "firewall rules that let the tunnels' traffic in "
                                "(interface IPsec) are not written")},
    Exporter {"qingcloud", QT_TRANSLATE_NOOP("Exporters", "QingCloud VPC (console sheet)"),
              "secrets.txt", exportQingCloud, keysInQingCloud, nullptr, "\"ROUTER-ID\"|\"ZONE\""},
    Exporter {"routeros", QT_TRANSLATE_NOOP("Exporters", "MikroTik RouterOS (script)"),
              "secrets.rsc", exportRouteros, keysInRouteros},
    Exporter {"strongswan", QT_TRANSLATE_NOOP("Exporters", "strongSwan (swanctl.conf)"),
              "secrets.conf", exportStrongSwan, keysInStrongSwan},
    Exporter {"strongswan-ipsec", QT_TRANSLATE_NOOP("Exporters", "strongSwan (ipsec.conf)"),
              "ipsec.secrets", exportStrongSwanIpsec, keysInIpsecSecrets},
    Exporter {"tencent", QT_TRANSLATE_NOOP("Exporters", "Tencent Cloud (Terraform)"),
              "secrets.auto.tfvars.json", exportTencent, keysInTerraform},
    Exporter {"vyos", QT_TRANSLATE_NOOP("Exporters", "VyOS (set commands)"), "secrets.commands",
              exportVyos, keysInVyos, nullptr, "'eth0'",
              QT_TRANSLATE_NOOP("Exporters", "%1: what NAT of its own it has must leave the "
                                             "tunnels' networks out")},
    Exporter {"wireguard", QT_TRANSLATE_NOOP("Exporters", "WireGuard (wg-quick)"), "secrets.conf",
              exportWireguard, keysInWireguard},
    Exporter {"xfrm", QT_TRANSLATE_NOOP("Exporters", "Linux ip xfrm (shell script)"), "secrets.sh",
              exportXfrm, keysInXfrm},
};

} // namespace

std::span<const Exporter> exporters() { return Registry; }

const Exporter *exporterFor(const QString &platform)
{
    const auto found = std::find_if(Registry.begin(), Registry.end(), [&](const Exporter &each) {
        return platform == QLatin1String(each.platform);
    });
    return found == Registry.end() ? nullptr : &*found;
}

const Exporter &exporterOf(const Site &site)
{
    const Exporter *own = exporterFor(site.platform);
    return own ? *own : *exporterFor(QStringLiteral("strongswan"));
}

} // namespace hubwright
