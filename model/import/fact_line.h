// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/labels.h"

#include <QString>

#include <vector>

namespace hubwright {

/// A value with the label in front of it, as they stand in the text.
struct Fact {
    FactField field = FactField::Unknown;
    QString label;
    QString value; ///< May be empty: the value then follows below.
};

/// What one line, bullet or cell says: "北京（dc1）：公网 IP 为 1.2.3.4，子网 10.0.0.0/24"
/// has the subject "北京（dc1）" and two facts.
struct FactLine {
    QString subject;
    std::vector<Fact> facts;
    /// Words that belong to no fact.
    QString rest;

    bool isEmpty() const { return facts.empty(); }
};

/// Takes a line apart at its labels.  A label ends at a colon or equals sign of any
/// width, at 为, 是, "is" or "are", or, if its meaning is known, where the address
/// begins.  Commas separate facts; without a label after them they separate the
/// values of one.
FactLine readFacts(const QString &text);

/// Whether something stands after the line's label that is cut off by a colon.
bool endsInColon(const QString &text);

} // namespace hubwright
