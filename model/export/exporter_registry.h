// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/exporter.h"

#include <span>

namespace hubwright {

/// Every exporter, sorted by platform.
std::span<const Exporter> exporters();

/// The exporter of the platform, or null.
const Exporter *exporterFor(const QString &platform);

/// The exporter that a site gets when no platform is asked for: its own, or
/// strongSwan's where it names none or one that nobody exports.
const Exporter &exporterOf(const Site &site);

} // namespace hubwright
