// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"
#include "ui/drawing/selection.h"

class QMimeData;

namespace hubwright {

/// The clipboard format of sites and tunnels: the text of a topology file.
inline constexpr char ClipboardMime[] = "application/x-hubwright+yaml";

/// The picked sites, the tunnels between them, and their places; no intents, no
/// waivers, no references to keys.
Topology extract(const Topology &topology, const Picked &picked);

/// As a topology file and, for other programs, as plain text.  The caller owns it.
QMimeData *toMime(const Topology &part);

/// What the clipboard holds: our own format, or text that is a topology file.
std::optional<Topology> fromMime(const QMimeData *mime);

} // namespace hubwright
