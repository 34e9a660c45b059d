// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hubwright {

class MainWindow;

/// Gives the window its document: print preview, printing, export of the picture,
/// and the Charts tab.
void attachDocument(MainWindow &window);

} // namespace hubwright
