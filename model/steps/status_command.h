// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubwright {

/// What is typed on a gateway of the platform to see its tunnels and the networks that
/// they were negotiated for; empty: it has no command line of its own (a cloud's console
/// shows them).  A gateway without a platform is taken for strongSwan, whose file it gets.
QString statusCommand(const QString &platform);

} // namespace hubwright
