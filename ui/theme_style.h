// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QIcon>

class QApplication;

namespace hubwright {

/// Gives the whole program the theme: palette, style sheet, fonts.
void applyTheme(QApplication &application, const Theme &theme);

/// An icon of resources/icons by its file name without ending, in the theme's
/// colours: usual, disabled and pressed in.
QIcon themeIcon(const QString &name, const Theme &theme);

} // namespace hubwright
