// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/contained.h"

#include <QProcess>

#include <unistd.h>

namespace hubwright::test {

namespace {

constexpr int MostSeconds = 90;

QStringList namespaceOptions()
{
    QStringList out {QStringLiteral("--net"),        QStringLiteral("--mount"),
                     QStringLiteral("--pid"),        QStringLiteral("--fork"),
                     QStringLiteral("--kill-child"), QStringLiteral("--mount-proc")};
    if (geteuid() != 0)
        out << QStringLiteral("--user") << QStringLiteral("--map-root-user");
    return out;
}

} // namespace

Ended runProgram(const QString &program, const QStringList &words, int seconds)
{
    QProcess process;
    process.start(program, words);
    Ended ended;
    if (!process.waitForFinished(seconds * 1000)) {
        ended.err = process.errorString();
        process.kill();
        process.waitForFinished(5000);
        return ended;
    }
    ended.out = QString::fromUtf8(process.readAllStandardOutput());
    ended.err = QString::fromUtf8(process.readAllStandardError());
    ended.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return ended;
}

Ended runContained(const QStringList &words)
{
    const QString unshare = QStringLiteral("unshare");
    if (runProgram(unshare, namespaceOptions() << QStringLiteral("true"), 20).status != 0)
        return {NotContained, {}, QStringLiteral("namespaces cannot be made here")};
    // Whoever dies first, the last of these goes with it, and the namespaces with that.
    const QString kill = QStringLiteral("KILL");
    const QString dieWithParent = QStringLiteral("--pdeathsig");
    QStringList all {dieWithParent, kill, QStringLiteral("timeout"), QStringLiteral("-s"), kill};
    all << QString::number(MostSeconds) << QStringLiteral("setpriv") << dieWithParent << kill
        << unshare << namespaceOptions() << words;
    return runProgram(QStringLiteral("setpriv"), all, MostSeconds + 10);
}

QString outerNetwork()
{
    char target[64] = {};
    const ssize_t size = readlink("/proc/self/ns/net", target, sizeof target - 1);
    return size > 0 ? QString::fromLatin1(target, size) : QString();
}

} // namespace hubwright::test
