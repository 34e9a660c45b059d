// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/drafts.h"
#include "model/import/name_index.h"

namespace hubwright {

/// Walks through the documents and sorts their facts by the site or tunnel that
/// they are about.  A heading or bullet that names a site holds for what stands
/// below it.  `known` are the sites found so far: a first walk with none finds the
/// names, a second one then recognises them in headings.
Drafts walk(const std::vector<Document> &documents, const NameIndex &known,
            const QStringList &knownNames);

} // namespace hubwright
