// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/document.h"
#include "model/topology/topology.h"

namespace hubwright {

/// What a set of sources says, and what in them was doubtful or not understood.
struct Imported {
    Topology topology;
    std::vector<ImportNote> notes; ///< By source, then line.
};

/// A form of source that can be read: text -> the facts of a document.
struct Importer {
    const char *id;    ///< kebab-case.
    const char *title; ///< Translated in context "Importers".
    /// Whether the source looks like this form; the name's ending counts first.
    bool (*recognises)(const SourceText &source);
    /// The document, or every place where it cannot be read, 20 at most.
    Result<Document, Errors> (*read)(const SourceText &source);
};

/// Reads the sources as one design: each by the importer that recognises it, the
/// facts about one site or tunnel joined wherever they stand.  Configurations of devices
/// (device/device_importer.h) are a design of their own: what devices do and what a
/// document wants are to be compared, not mixed, so both together are an error, unless the
/// documents only lay in a folder that was given.  Errors name every unreadable place;
/// sources that together name no site are an error.
Result<Imported, Errors> importSources(const std::vector<SourceText> &sources);

} // namespace hubwright
