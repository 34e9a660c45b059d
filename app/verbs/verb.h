// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/arguments.h"
#include "app/verbs/console.h"

#include <span>

namespace hubwright {

/// How a verb ended; see each verb for what makes it `Objection`.
enum ExitStatus { Done = 0, Objection = 1, Failed = 2 };

/// One word of the command line.
struct Verb {
    const char *name;
    const char *usage;   ///< What follows the name; options are listed below it.
    const char *summary; ///< Translated in context "Verbs".
    std::span<const Option> options;
    int leastArguments;
    int mostArguments;    ///< -1: as many as there are.
    const char *examples; ///< A command a line, never translated.
    int (*run)(const Arguments &arguments, Console &console);
    bool draws = false; ///< Needs fonts and pictures, so a QGuiApplication.
};

} // namespace hubwright
