// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/exporter.h"
#include "model/platform/platform.h"

namespace hubwright {

/// The platform that a site is exported for: the one asked for, else its own, else
/// strongSwan.  It need not have an exporter.
const Platform &exportPlatformOf(const QString &asked, const Site &site);

/// Works out what both devices of a tunnel have to be told alike: the children (one
/// pair each, where either device has one pair an SA; prefixes, where either takes no
/// ranges; never both families in a pair) and the proposals of the end's profile that
/// both can say, in the order of the first end's profile, so that a device that is told
/// one proposal is told the same one as its peer; and lifetimes that both take.  Each end
/// gets the mirror of the other.
///
/// Where either has one SA for any address and the tunnel needs more pairs, both are told
/// any address and routes choose (`DeviceEnd::isRouted`); so too where both ends state it.
///
/// Nothing is substituted: what either device cannot say is left out with a note, and
/// where nothing is left the profile's own proposals stay and a note says so.
void agree(const Plan &plan, const Platform &own, const Platform &peer, const PlannedEnd &planned,
           DeviceEnd &end, std::vector<ExportNote> &notes);

} // namespace hubwright
