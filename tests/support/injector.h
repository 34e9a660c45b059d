// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

#include <QRandomGenerator>

#include <optional>
#include <vector>

namespace hubwright::test {

/// A mistake that was made in a design, and what must be said about it.
struct Injection {
    QString rule;   ///< That must report it.
    QString object; ///< Where.
    QString what;   ///< For the message of a failed test.
    /// No other error may be reported: it is one defect of one object.
    bool isAlone = true;
};

/// The rules whose mistakes can be made, and those of them that edits of tunnel ends
/// alone can mend.
QStringList injectableRules();
QStringList mendableRules();

/// Makes one mistake of the rule somewhere in a design without mistakes.  Nothing if
/// the design has no place for it, or the place is among `taken` (end and field),
/// to which it adds its own.
std::optional<Injection> inject(const QString &rule, Topology &topology, QRandomGenerator &random,
                                QStringList &taken);

} // namespace hubwright::test
