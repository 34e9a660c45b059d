// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/site.h"

namespace hubwright {

class Topology;

/// One side of an intent: who.
struct IntentTerm {
    enum class Kind { Everyone, Hubs, Spokes, Site, Subnet, Host };

    Kind kind = Kind::Everyone;
    Id<Site> site {};                 ///< For `Site`, `Subnet` and `Host`.
    std::optional<Network> subnet {}; ///< For `Subnet`.
    QString host {};                  ///< For `Host`.
    bool isHostOnly = false;          ///< `only vm1`: that address, not its subnet.

    friend bool operator==(const IntentTerm &, const IntentTerm &) = default;
};

/// Which traffic is wanted, or with `forbids` must not be.  An SA pair opens both
/// directions, so a one-way intent also asks for the replies' direction; it says
/// who starts.
struct Intent {
    bool forbids = false;
    bool isOneWay = false;
    IntentTerm from;
    IntentTerm to;

    friend bool operator==(const Intent &, const Intent &) = default;
};

/// Reads "everyone <-> everyone", "hub <-> spokes", "sh1 <-> gd2/10.0.0.0/24",
/// "vm1 -> only vm3", "not a <-> b".  A name is a site's or, if no site has it, a
/// host's; a host name used at several sites must be written site/host.
Result<Intent> parseIntent(const QString &text, const Topology &topology);

/// Reads one side of an intent, as `parseIntent` does.
Result<IntentTerm> parseIntentTerm(const QString &text, const Topology &topology);

/// What `parseIntent` reads; hosts are written site/host where the name alone
/// would be ambiguous.
QString intentText(const Intent &intent, const Topology &topology);
QString intentTermText(const IntentTerm &term, const Topology &topology);

} // namespace hubwright
