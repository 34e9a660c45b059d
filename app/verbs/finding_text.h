// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/file.h"

namespace hubwright {

/// The finding as a compiler would put it: place, severity, sentence, rule, the
/// line of the file with a mark below it, what breaks, the fix.
QString findingText(const Finding &finding, const LoadedFile &file, const Console &console);

/// The pairs that it breaks, or with `isOpened` opens, "a -> b, …"; empty if there are none.
QString pairsText(const Finding &finding, bool isOpened);

/// The finding as JSON, in the shape that is promised for ever.
QJsonObject findingJson(const Finding &finding, const LoadedFile &file);

} // namespace hubwright
