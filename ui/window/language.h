// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubwright {

/// The window's languages: "en" and "zh_CN".
bool isKnownLanguage(const QString &language);

/// The system's language if it is one of ours, else "en".
QString systemLanguage();

/// Puts the program's and Qt's own texts into the language; every widget then gets
/// a LanguageChange event.
void applyLanguage(const QString &language);

} // namespace hubwright
