// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/platform/platform.h"

#include <vector>

namespace hubwright {

/// One fact of a platform for people and for JSON.
struct PlatformFact {
    QString key;       ///< Stable, kebab-case: "sas-per-tunnel".
    QString title;     ///< Translated in context "Platforms".
    QString value;     ///< "255", "yes", "list", "15: A-Za-z0-9_-".
    QString certainty; ///< `certaintyWord`.
    QString source;
};

/// All that is known of the platform, always in the same order; what does not apply or
/// is not known is left out.
std::vector<PlatformFact> factsOf(const Platform &platform);

/// One line a platform, for the table of all: the head first.  Columns: id, title, IKE
/// versions, selectors in IKEv2, networks a side, SAs a tunnel, longest name, hub.  A
/// value that is not confirmed ends in a question mark.
std::vector<QStringList> platformTable();

} // namespace hubwright
