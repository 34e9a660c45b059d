// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/edit.h"

#include <QStringList>

namespace hubwright {

// What a person does to the file's profiles; each is one undo step.

/// What has the profile of that name: keys of tunnels, names of ends with one of their own,
/// in the order of the file.
QStringList usersOfProfile(const Topology &topology, const QString &name);

/// `stem`, or the first of "stem-2", "stem-3", … that is neither a preset's name nor one of
/// the file's profiles'.
QString freeProfileName(const Topology &topology, const QString &stem);

/// Whether a profile of the file that is called `now` (empty: a new one) may be called
/// `name`; an error says why not.
Result<> checkProfileName(const Topology &topology, const QString &now, const QString &name);

/// Adds it as the last.  Requires a free name.
Edit addProfile(const Topology &topology, const IkeProfile &profile);
/// Puts it in the place of the file's profile `name`; where it has another name the tunnels
/// and ends that have it follow.  Empty if nothing differs.
Edit changeProfile(const Topology &topology, const QString &name, const IkeProfile &profile);
/// Requires that nothing has it.
Edit removeProfile(const Topology &topology, const QString &name);

} // namespace hubwright
