// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/file.h"

namespace hubwright {

/// `hubwright fix FILE --smallest`: tells the least edits that make what is asked for
/// true, and applies the chosen ones.  1: errors are left, or nothing helps.
int runSmallestFix(const Arguments &arguments, Console &console);

/// Writes the topology into the file's text: what did not change stays byte by byte.
/// False after the error has been printed.
bool saveInto(const LoadedFile &file, const QString &path, const Topology &topology,
              Console &console);

} // namespace hubwright
