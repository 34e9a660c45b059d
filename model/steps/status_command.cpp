// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/steps/status_command.h"

#include <array>

namespace hubwright {

namespace {

struct Command {
    const char *platform;
    const char *text;
};

// As the vendors' command references name them.
// clang-format off
constexpr std::array Commands {
    Command {"fortigate", "diagnose vpn tunnel list"},
    Command {"generic", "swanctl --list-sas"},
    Command {"iosxe", "show crypto ipsec sa"},
    Command {"junos", "show security ipsec security-associations detail"},
    Command {"libreswan", "ipsec trafficstatus"},
    Command {"opnsense", "swanctl --list-sas"},
    Command {"panos", "show vpn ipsec-sa"},
    Command {"pfsense", "swanctl --list-sas"},
    Command {"routeros", "/ip ipsec policy print"},
    Command {"strongswan", "swanctl --list-sas"},
    Command {"strongswan-ipsec", "ipsec statusall"},
    Command {"vyos", "show vpn ipsec sa"},
    Command {"wireguard", "wg show"},
    Command {"xfrm", "ip xfrm policy"},
};
// clang-format on

} // namespace

QString statusCommand(const QString &platform)
{
    if (platform.isEmpty())
        return statusCommand(QStringLiteral("generic"));
    for (const Command &command : Commands) {
        if (platform == QLatin1String(command.platform))
            return QString::fromLatin1(command.text);
    }
    return {};
}

} // namespace hubwright
