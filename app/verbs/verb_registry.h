// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

#include <QCoreApplication>

#include <span>

namespace hubwright {

extern const Verb checkVerb;
extern const Verb diffVerb;
extern const Verb exportVerb;
extern const Verb fixVerb;
extern const Verb formatVerb;
extern const Verb importVerb;
extern const Verb mergeVerb;
extern const Verb planVerb;
extern const Verb platformsVerb;
extern const Verb printVerb;
extern const Verb reachVerb;
extern const Verb rulesVerb;
extern const Verb schemaVerb;

/// Every verb, sorted by name.
std::span<const Verb *const> allVerbs();

/// The verb of that name, or null.
const Verb *verbNamed(const QString &name);

/// The program's help: all verbs, or one verb with its options and examples.
QString helpText();
QString helpText(const Verb &verb);

/// Parses the words after the verb, runs it and returns the exit status.  "--help"
/// prints its help; wrong words are `Failed`.
int runVerb(const Verb &verb, const QStringList &words, Console &console);

} // namespace hubwright
