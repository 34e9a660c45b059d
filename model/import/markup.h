// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubwright {

/// Markdown's inline markup taken away: emphasis, code, links (their text stays),
/// images, HTML tags, comments, entities and backslashes.  `<br>` in any spelling
/// becomes '\n'.  Linear in the text.
QString withoutMarkup(const QString &text);

} // namespace hubwright
