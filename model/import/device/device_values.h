// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/source_notes.h"
#include "model/topology/ike_profile.h"
#include "model/topology/site.h"

#include <chrono>
#include <optional>

namespace hubwright {

// Values that several languages write alike.

/// A comma-separated list of networks: prefixes, addresses, ranges a-b, each with a
/// protocol and port in brackets, about which is a note, as about host bits and words
/// that are no network.  `dynamic` stands for `ownAddress`, and is left out with a note
/// where that is no address.
std::vector<Network> readSelectors(const QString &text, const Gateway &ownAddress,
                                   const Place &place, SourceNotes &notes);

/// An outer address: an address or a name; `Dynamic` for %any and what matches every
/// address.  Of a list the first; the others are told.
Gateway readOuterAddress(const QString &text, const Place &place, SourceNotes &notes);

/// An IKE identity as the design writes it: without a leading "@", keyids in hexadecimal
/// that are text as that text; empty for %any.  Distinguished names are told.
QString readIdentity(const QString &text, const Place &place, SourceNotes &notes);

/// "8h", "90m", "3600s" or bare seconds; nothing, with a note, for anything else and for
/// 0 (never).
std::optional<std::chrono::seconds> readLifetime(const QString &text, const Place &place,
                                                 SourceNotes &notes);

/// Proposals in strongSwan's words, separated by commas, an ending "!" taken off.  A
/// proposal with several algorithms of a kind is as many proposals, in that order.
/// "default" is none; what cannot be read is told.
std::vector<Proposal> readProposals(const QString &text, ProposalUse use, const Place &place,
                                    SourceNotes &notes);

/// Every combination of one algorithm of each kind out of a proposal's words, which are
/// strongSwan's; at most 64.  An error names the word.
Result<std::vector<Proposal>> proposalsOf(const QStringList &words, ProposalUse use);

/// The key as bytes in Latin-1, however it is written: `0x…`, `0s…` (base64), text.
/// With `isPlain` the text itself.
QString readKey(const QString &text, bool isPlain);

/// The place of a part of a value that stands on one line.
Place placeWithin(const Place &place, qsizetype start, qsizetype length);

} // namespace hubwright
