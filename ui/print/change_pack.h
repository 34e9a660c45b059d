// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/document_printer.h"

#include <map>

namespace hubwright {

/// The documents of a change request by file name: change-request.pdf, the same
/// content as change-request.html (one page, nothing outside of it), as .md and .json,
/// and configuration.diff for every changed configuration line in full.  `request.against` is the
/// older design. The same designs, request and fonts give the same bytes.
Result<std::map<QString, QByteArray>> changePack(const Analysis &analysis,
                                                 const PrintRequest &request);

} // namespace hubwright
