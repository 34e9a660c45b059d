// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_config.h"
#include "model/import/device/iosxe_text.h"
#include "model/import/device/source_notes.h"

#include <map>

namespace hubwright {

/// A pre-shared key of IOS-XE with whom it is for.
struct IosKey {
    std::optional<Network> address {}; ///< One peer's, or a network of peers.
    QString identity {};               ///< Or this identity or host name.
    QString text {}; ///< To compare; empty where it stands encrypted (types 6 and 7).
    Place place {};
};

/// By name; "" for `crypto isakmp key`.
using IosKeyrings = std::map<QString, std::vector<IosKey>>;

/// Takes `crypto isakmp key`, `crypto keyring` or `crypto ikev2 keyring`.
void takeIosKeys(const IosSection &section, IosKeyrings &keyrings, SourceNotes &notes);

/// The key for the connection's peer: of the entry that names it most closely; null where
/// none does.
const IosKey *iosKeyFor(const std::vector<IosKey> &keys, const DeviceConnection &connection);

/// "0 KEY", "6 ENCRYPTED", "hex 4142", "KEY": what can be compared of it.
QString comparableIosKey(const QStringList &words);

/// A tunnel with a key for each direction: told.
void tellTwoIosKeys(const IosLine &line, SourceNotes &notes);

/// "A", "A M" or "P/n": the peers that it names; 0.0.0.0 alone is everybody.
std::optional<Network> iosPeers(const QString &address, const QString &mask);

/// "address A", "fqdn NAME", "email A@B", "key-id X" at the word `at`; our own exports
/// write what is no host name as a key id in hexadecimal.
QString iosIdentity(const IosLine &line, qsizetype at, SourceNotes &notes);

} // namespace hubwright
