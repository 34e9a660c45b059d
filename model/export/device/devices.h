// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/exporter.h"

namespace hubwright {

// One function a kind of device: appends the device's files and notes; and one that
// reads the keys back from the secrets file that it wrote.

/// fortigate.conf (FortiOS 7): a phase 1 a tunnel end, a phase 2 a pair of networks,
/// routes and a zone in which they relay; with keys also secrets.conf.
void exportFortigate(const Device &device, Bundle &out);
std::map<QString, QByteArray> keysInFortigate(const QByteArray &secretsFile);

/// Two ways to say the same for Cisco IOS-XE, of which a person takes one:
/// crypto-map.cfg with a crypto map on the outer interface, and vti.cfg with one
/// multi-SA tunnel interface a tunnel (16.12 and later); with keys also secrets.cfg.
/// One access list entry a pair of networks.
void exportIosxe(const Device &device, Bundle &out);
std::map<QString, QByteArray> keysInIosxe(const QByteArray &secretsFile);

/// junos.set for Juniper SRX: a gateway and a VPN on an st0 unit a tunnel end, one
/// traffic selector a pair of networks; with keys also secrets.set.
void exportJunos(const Device &device, Bundle &out);
std::map<QString, QByteArray> keysInJunos(const QByteArray &secretsFile);

/// swanctl.xml, the section of OPNsense's config.xml (23.1 and later): a connection a
/// tunnel end, a child a selector pair; with keys also secrets.xml.
void exportOpnsense(const Device &device, Bundle &out);
std::map<QString, QByteArray> keysInOpnsense(const QByteArray &secretsFile);

/// panos.set (PAN-OS 10 and 11): an IKE gateway and a tunnel a tunnel end, one proxy id
/// a pair of networks; with keys also secrets.set.
void exportPanos(const Device &device, Bundle &out);
std::map<QString, QByteArray> keysInPanos(const QByteArray &secretsFile);

/// ipsec.xml, the section of pfSense's config.xml: a phase 1 with split connections a
/// tunnel end, a phase 2 a pair of networks; with keys also secrets.xml.
void exportPfsense(const Device &device, Bundle &out);
std::map<QString, QByteArray> keysInPfsense(const QByteArray &secretsFile);

/// ipsec.rsc (RouterOS 7): peer, identity and one policy a pair of networks; with keys
/// also secrets.rsc, to be imported after it.
void exportRouteros(const Device &device, Bundle &out);
std::map<QString, QByteArray> keysInRouteros(const QByteArray &secretsFile);

/// vyos.commands (VyOS 1.4): one site-to-site peer a tunnel end, one tunnel number a
/// child; with keys also secrets.commands.  To be pasted in configuration mode.
void exportVyos(const Device &device, Bundle &out);
std::map<QString, QByteArray> keysInVyos(const QByteArray &secretsFile);

} // namespace hubwright
