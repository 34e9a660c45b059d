// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/console.h"
#include "app/verbs/file.h"
#include "model/export/exporter.h"

namespace hubwright {

/// Prints what the line of an exported file ("vpc-pek3/swanctl.conf:12") comes from:
/// its text, the site or tunnel end and field, the place in the topology file, and the
/// intents that send something through the tunnel.  Returns the exit status.
int explainLine(const QString &fileAndLine, const ExportRequest &request, const LoadedFile &file,
                Console &console);

} // namespace hubwright
