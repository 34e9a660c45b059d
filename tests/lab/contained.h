// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hubwright::test {

/// How a program ended.
struct Ended {
    int status = -1; ///< Its exit status; -1: crashed, killed or never started.
    QString out;
    QString err;
};

/// The status of `runContained` where namespaces cannot be made, and of scripts that
/// find no place for what they do.
constexpr int NotContained = 3;

/// Runs a program and waits for it, as long as that.
Ended runProgram(const QString &program, const QStringList &words, int seconds);

/// Runs a script and its words as the first process of fresh network, mount and
/// process namespaces.  When it ends, when this process does, however, or when a
/// minute and a half is over, the kernel takes every process and interface in them
/// away.  May be called from any thread.
Ended runContained(const QStringList &words);

/// The network namespace of this process, as the text of its link: what such a script
/// must not be in.
QString outerNetwork();

} // namespace hubwright::test
