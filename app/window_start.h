// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace hubwright {

/// Opens the window, with the file if one is named, and runs until it is closed.
/// Returns the exit status.
int runWindow(int argc, char **argv, const QString &file);

} // namespace hubwright
