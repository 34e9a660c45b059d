// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/facts.h"
#include "model/platform/platform.h"

namespace hubwright {

/// What a site's gateway is; null: generic, or a name that is no platform's.
const Platform *platformAt(const Facts &facts, int site);

/// Whether the end's site is the one to be told of what both of the tunnel's ends
/// share: it has more tunnels than the other, or as many and stands first.
bool answersFor(const Facts &facts, EndRef end);

/// Whether the tunnel has one SA a pair of networks: in IKEv1, or because either
/// gateway knows no lists.
bool hasPairs(const Facts &facts, int tunnel);

/// The SAs that the tunnel needs: one a child, or one a pair of networks.
size_t sasNeeded(const Facts &facts, EndRef end);

/// Warning where the fact is not confirmed, else error.
Severity severityOf(Certainty certainty);

/// " (not confirmed: SOURCE)" where the fact is not confirmed, else empty.
QString doubt(Certainty certainty, const char *source);

/// A fix that writes both ends of the tunnels with summaries: each network widened as
/// far as no owned address outside its list is met.  Nothing if that makes no list
/// shorter, or a list is longer than `mostNetworks` or a tunnel has more than
/// `mostPairs` pairs after it.
std::optional<Fix> summaryFix(const Facts &facts, const std::vector<EndRef> &ends,
                              size_t mostNetworks, size_t mostPairs);

} // namespace hubwright
