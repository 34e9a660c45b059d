// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"
#include "model/report/html_page.h"
#include "ui/theme.h"

namespace hubwright {

struct DeltaLook;
struct DesignChanges;

/// Both designs in one layout, the older first, each as a drawing of its own for a page;
/// what changes is marked as on paper.
std::vector<HtmlPicture> deltaPictures(const Analysis &before, const Analysis &now,
                                       const DeltaLook &look, const Theme &theme);

/// A comparison of two designs as one page: both pictures, what changes in structure, in
/// the traffic and on the devices.
QByteArray comparisonPage(const Analysis &before, const Analysis &now, const DesignChanges &changes,
                          const Theme &theme);

} // namespace hubwright
