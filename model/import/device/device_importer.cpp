// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/device_importer.h"

#include <algorithm>
#include <array>

namespace hubwright {

namespace {

constexpr std::array<DeviceImporter, 0> DeviceRegistry {};

} // namespace

std::span<const DeviceImporter> deviceImporters() { return DeviceRegistry; }

const DeviceImporter *deviceImporterFor(const SourceText &source)
{
    const std::span<const DeviceImporter> all = deviceImporters();
    const auto found = std::find_if(all.begin(), all.end(), [&](const DeviceImporter &importer) {
        return importer.recognises(source);
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace hubwright
