// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_config.h"

#include <span>

namespace hubwright {

/// A language of device configurations that can be read.
struct DeviceImporter {
    const char *platform; ///< Id of the platform; several importers may have the same.
    const char *title;    ///< Translated in context "Importers".
    /// Whether the source is written in this language; looks at what stands in it, and
    /// at the name only where that cannot tell.
    bool (*recognises)(const SourceText &source);
    /// The devices of the source, or every place where it cannot be read, 20 at most.
    /// What it can read and does not understand is a note.
    Result<std::vector<DeviceConfig>, Errors> (*read)(const SourceText &source);
};

/// Every device importer, by platform; within one, as they are to be asked.
std::span<const DeviceImporter> deviceImporters();

/// The first that recognises the source, or null: it is a document.  Looks at the beginning
/// of each line and, of a long source, at its first megabyte.
const DeviceImporter *deviceImporterFor(const SourceText &source);

} // namespace hubwright
