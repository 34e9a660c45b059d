// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/document.h"
#include "model/import/fact_line.h"

namespace hubwright {

/// A fact with its place.
struct PlacedFact {
    Fact fact;
    Place place;
};

/// What one row says, or one column where the labels stand in the first column.
struct TableRecord {
    std::vector<PlacedFact> facts;
    QString candidate; ///< What would be its name if no cell is labelled as one.
    Place place;
};

/// The records of a table, whichever way it runs.  Labels within cells count more
/// than heads.
std::vector<TableRecord> recordsOf(const Table &table);

} // namespace hubwright
