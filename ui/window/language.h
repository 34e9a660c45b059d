// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubwright {

/// The program's languages: "en" and "zh_CN".
bool isKnownLanguage(const QString &language);

/// The language that the environment asks for, if it is one of ours, else "en".  As
/// gettext does it: LC_ALL, LC_MESSAGES and LANG name the locale, which need not be
/// installed, and LANGUAGE goes before it unless the locale is C or POSIX.
QString systemLanguage();

/// Puts the program's and Qt's own texts into the language; every widget then gets
/// a LanguageChange event.  Needs the application object, but no window: the verbs
/// speak through it too.
void applyLanguage(const QString &language);

} // namespace hubwright
