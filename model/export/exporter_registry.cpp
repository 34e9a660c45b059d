// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/exporter_registry.h"

#include "model/export/ipsec_conf.h"
#include "model/export/libreswan.h"
#include "model/export/qingcloud.h"
#include "model/export/strongswan.h"
#include "model/export/strongswan_ipsec.h"

#include <algorithm>
#include <array>

namespace hubwright {

namespace {

constexpr std::array Registry {
    Exporter {"libreswan", QT_TRANSLATE_NOOP("Exporters", "Libreswan 4 and 5 (ipsec.conf)"),
              "ipsec.secrets", exportLibreswan, keysInIpsecSecrets},
    Exporter {"qingcloud", QT_TRANSLATE_NOOP("Exporters", "QingCloud VPC (console sheet)"),
              "secrets.txt", exportQingCloud, keysInQingCloud},
    Exporter {"strongswan", QT_TRANSLATE_NOOP("Exporters", "strongSwan (swanctl.conf)"),
              "secrets.conf", exportStrongSwan, keysInStrongSwan},
    Exporter {"strongswan-ipsec", QT_TRANSLATE_NOOP("Exporters", "strongSwan (ipsec.conf)"),
              "ipsec.secrets", exportStrongSwanIpsec, keysInIpsecSecrets},
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
