// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace hubwright {

/// One line of a comparison.
struct DiffLine {
    enum class Kind { Same, Gone, New };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// The fewest lines gone and new that make `after` of `before`; where they change,
/// those gone come first.  The cost grows with the lines times those that differ
/// (E. W. Myers, An O(ND) Difference Algorithm, 1986); texts that differ in more than
/// some thousand lines are compared as a whole.
std::vector<DiffLine> lineDiff(const QString &before, const QString &after);

} // namespace hubwright
