// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_values.h"

namespace hubwright {

/// Proposals as Libreswan's ike= and esp= have them: "aes256-sha2_256;dh14",
/// "aes_gcm256-sha2_384;dh20", "aes256-sha2_256+sha2_512;dh14+dh19", separated by commas.
/// A proposal without what Libreswan adds by itself (a hash, a group) is left out with a
/// note, for what is added differs from version to version.
std::vector<Proposal> readPlutoProposals(const QString &text, ProposalUse use, const Place &place,
                                         SourceNotes &notes);

/// The keyword of strongSwan for a word of Libreswan; empty if there is none.
QString plutoKeyword(const QString &word);

/// strongSwan's keyword of a Diffie-Hellman group by its number at IANA; empty: unknown.
QString groupKeyword(int number);

} // namespace hubwright
