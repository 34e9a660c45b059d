// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_config.h"
#include "model/import/device/iosxe_text.h"
#include "model/import/device/source_notes.h"

#include <map>
#include <optional>

namespace hubwright {

/// An address of an interface with its network.
struct IosAddress {
    IpAddress address;
    Prefix network;
};

/// One interface, as far as tunnels depend on it.
struct IosInterface {
    QString name;
    Place place {};
    std::vector<IosAddress> addresses {}; ///< Secondary ones included.
    bool hasLease = false;                ///< `ip address dhcp`, or negotiated.
    bool isShutdown = false;
    bool isOuter = false; ///< `ip nat outside`.
    QString vrf {};
    QString unnumbered {};     ///< The interface whose address it uses.
    QStringList cryptoMaps {}; ///< Of both families.
    // Of a tunnel interface.
    QString source {}; ///< An interface or an address.
    IosLine destination {};
    QString mode {};       ///< "ipsec ipv4", "gre ip"; empty: not said.
    QString profile {};    ///< `tunnel protection ipsec profile`.
    QString accessList {}; ///< `tunnel protection ipsec policy ipv4`.
    Place accessListPlace {};
};

/// What a section that begins with "interface" says; the rest is counted as left out.
IosInterface readIosInterface(const IosSection &section, SourceNotes &notes);

/// The interfaces of a configuration by name; "Gi1" is found as "GigabitEthernet1".
class IosInterfaces {
public:
    void add(IosInterface interface);
    const std::vector<IosInterface> &all() const { return m_all; }
    const IosInterface *named(const QString &name) const;
    /// The first address of the interface, or of the one whose address it uses; what is
    /// known of the outer address where `name` is an address itself.
    Gateway addressOf(const QString &name) const;

private:
    std::vector<IosInterface> m_all;
    std::map<QString, size_t> m_index; ///< By the name as it is compared.
};

/// A static route: what it is for and which interface or next router it names.
struct IosRoute {
    Network target;
    QString way;
    Place place;
    int distance = 1; ///< From about 200 on it waits for the others.
};

/// Takes "ip route N M WAY" or "ipv6 route P WAY".
void takeIosRoute(const IosLine &line, std::vector<IosRoute> &routes);

/// What static routes send into one interface, in the order of the text.
struct IosRouted {
    std::vector<Network> networks {};
    Place place {};   ///< Of the first.
    int distance = 0; ///< The largest; 0 where there is none.
};

/// By interface, which lives as long as `interfaces`.
std::map<const IosInterface *, IosRouted> routedInto(const IosInterfaces &interfaces,
                                                     const std::vector<IosRoute> &routes);

/// The addresses of the interfaces that face peers, and the networks of the others with
/// what is routed into them.  Requires the connections.
void readIosNetworks(const IosInterfaces &interfaces, const std::vector<IosRoute> &routes,
                     DeviceConfig &config);

} // namespace hubwright
