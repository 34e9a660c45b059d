// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/exporter.h"

namespace hubwright {

/// A sheet with the fields of the console's form for each tunnel end, named as the
/// console names them and in its order; with keys also secrets.txt.  Beside it what
/// `exportQingCloudCalls` writes.
void exportQingCloud(const Device &device, Bundle &out);

std::map<QString, QByteArray> keysInQingCloud(const QByteArray &secretsFile);

} // namespace hubwright
