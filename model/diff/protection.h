// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

namespace hubwright {

/// What keeps a tunnel's traffic from others: what its ends agree on, and which key.
struct Protection {
    int version = 2;             ///< Of IKE.
    std::optional<Proposal> ike; ///< The first of side 0's that side 1 has too.
    std::optional<Proposal> esp;
    std::array<QString, 2> keys {}; ///< References by side; empty: none is stated.

    /// "IKEv2 aes256-sha256-modp2048, ESP aes256-sha256-modp2048"; keys are not named.
    QString text() const;
};

Protection protectionOf(const Topology &topology, const Tunnel &tunnel);

/// How one protection compares with an older one.
enum class ProtectionVerdict {
    Same,
    Stronger,  ///< Better in something and worse in nothing.
    Weaker,    ///< Worse in something and better in nothing.
    Otherwise, ///< Better here and worse there, or only of another kind.
    OtherKey,  ///< The same algorithms with another key reference.
};

/// "stronger", "weaker", "otherwise", "other-key", "same": the words of the JSON.
QString protectionWord(ProtectionVerdict verdict);

/// Compares what the standards say of the algorithms (RFC 8247, RFC 8221), the bits of
/// security of ciphers and groups (NIST SP 800-57 part 1, table 2), perfect forward
/// secrecy and the version of IKE.  Names of profiles and lifetimes are nothing.  `isSwapped`:
/// side 0 of the one is side 1 of the other.
ProtectionVerdict compareProtection(const Protection &before, const Protection &now,
                                    bool isSwapped);

} // namespace hubwright
