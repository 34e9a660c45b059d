// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubwright {

/// What a label or a column head says about the value beside it.
enum class FactField {
    Unknown,
    Ignored, ///< A row number.
    SiteName,
    Hub,   ///< Its value is the hub's name, or yes.
    Spoke, ///< Its value is a spoke's name.
    PublicIp,
    Networks,
    Block,
    Region,
    Role,
    Kind,
    Platform,
    Identity,
    Remark,
    Host,    ///< Of a host; the label's last word can be its name.
    Address, ///< "IP": of a host or a gateway, as the context has it.
    TunnelName,
    LocalNetworks,
    TargetNetworks,
    LocalSide,  ///< "Local": networks or a site, as the value has it.
    RemoteSide, ///< "Remote": networks, an address or a site.
    Peer,
    PeerGateway,
    Secret,
    IkeVersion,
    Intent,
};

/// Whether the fact is about a tunnel end.
bool isTunnelField(FactField field);

/// The meaning of a label, in Chinese or English, of any width, case and spacing;
/// remarks in brackets do not count.  `Unknown` if it has none.
FactField fieldOf(const QString &label);

/// The label's last word, which names a host: "vm1" of "云服务器 vm1".
QString lastWord(const QString &label);

} // namespace hubwright
