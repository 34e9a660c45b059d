// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"
#include "model/diff/line_diff.h"

namespace hubwright {

/// A line of a configuration that is gone or new.
struct ConfigurationLine {
    bool isNew = false;
    int number = 0; ///< In the file that has it: the old or the new one; from 1.
    QString text;

    friend bool operator==(const ConfigurationLine &, const ConfigurationLine &) = default;
};

/// What changes in one file of one device; no file without a change.
struct FileChange {
    QString site;
    QString path; ///< As an export writes it; that of the new file, unless it goes.
    bool isNewFile = false;
    bool isGoneFile = false;
    /// Each changed line once, in order; what replaces a line stands right after it.
    std::vector<ConfigurationLine> lines;
};

/// The configurations of both designs compared line by line, by the order of sites;
/// without keys, and without the line that names the design, which differs always.
/// An error: an exporter could not be run.
Result<std::vector<FileChange>> configurationChanges(const Analysis &before, const Analysis &now);

/// The line for paper: of a long list that stands in `counterpart` too, the entries
/// that are in both are only counted.
QString shownLine(const QString &line, const QString &counterpart);

/// The changes as a unified diff with no lines of context: "--- a/PATH", "@@ … @@".
QByteArray unifiedDiff(const std::vector<FileChange> &changes);

} // namespace hubwright
