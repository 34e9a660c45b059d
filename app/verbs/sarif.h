// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/file.h"

namespace hubwright {

/// Automatic fixes that a log spells out as changes of the file's lines, from the first
/// finding on: each costs a splice of the whole file.  The titles of all stand in the
/// messages.
constexpr int MostSpelledFixes = 100;

/// The findings as a log that code hosts and editors show beside the lines of the file:
/// SARIF 2.1.0 (OASIS, 27 March 2020).  `path` is what the file was called by; a relative
/// one stays relative, as code hosts ask.  A waived finding is a suppressed result, its
/// reason the justification; an error, warning, info is of level error, warning, note.
/// A result's fingerprint is of its rule, its object and its field, so that it stays the
/// same when lines move.
QJsonObject sarifLog(const Analysis &analysis, const LoadedFile &file, const QString &path);

} // namespace hubwright
