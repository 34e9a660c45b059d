// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/topology/topology.h"

#include <QByteArray>

namespace hubwright {

/// The topology as a file in its canonical form: sections and keys in a fixed
/// order, defaults left out, selectors in brackets, quotes only where needed.
QByteArray write(const Topology &topology);

/// A text that says `now` and is otherwise the given one: comments, keys that this
/// program does not know, their order and spacing stay as far as they can.  Text
/// that already says `now` comes back as it is; one that cannot be read gives the
/// canonical form.
///
/// The result has been read back and says exactly `now`; where it would not, whole
/// sections are written anew and in the end the whole file.  Fails if `now` holds
/// what no file can say, such as two hosts of one name in a site.
///
/// The ids of parallel tunnels are counted anew when a file is read, so that
/// "a <-> b #2" alone says the same as "a <-> b".
Result<QByteArray> splice(const QByteArray &text, const Topology &now);

} // namespace hubwright
