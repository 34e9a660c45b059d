// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/config_tree.h"
#include "model/import/device/source_notes.h"

namespace hubwright {

/// Reads what VyOS shows of a configuration, in both forms and mixtures of them:
///
///     set vpn ipsec site-to-site peer berlin local-address '198.51.100.1'
///
///     vpn {
///         ipsec {
///             site-to-site {
///                 peer berlin {
///                     local-address "198.51.100.1"
///
/// Prompts in front of commands, comments and the words of a session (configure, commit)
/// are passed over.  A quote that is never closed ends with its line, a brace with the
/// text; both are told.
ConfigTree readVyosText(const QString &text, const QString &file, SourceNotes &notes);

} // namespace hubwright
