// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/console.h"
#include "app/verbs/file.h"
#include "model/export/exporter.h"

namespace hubwright {

/// Prints what the line of an exported file ("vpc-pek3/swanctl.conf:12", folders before it
/// do not matter) comes from: its text, the site or tunnel end and field, the place in the
/// topology file, and the intents that send something through the tunnel.  Or the other way
/// around: for a site, a tunnel, a tunnel end or an intent of the file the lines that come
/// from it.  Returns the exit status.
int explainExport(const QString &wanted, const ExportRequest &request, const LoadedFile &file,
                  Console &console);

} // namespace hubwright
