// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/git_history.h"

#include "model/base/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace hubwright {

namespace {

constexpr int PollMilliseconds = 100;
constexpr int MostMilliseconds = 20000;
/// Between the fields of a commit and after the last; neither can stand in a subject.
constexpr char FieldEnd = '\x1f';
constexpr char RecordEnd = '\x1e';

struct GitWords {
    Q_DECLARE_TR_FUNCTIONS(GitHistory)
};

/// What git prints; an error with its own last line where it refuses.
Result<QByteArray> git(const QString &folder, const QStringList &arguments,
                       const Progress &progress)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("git"));
    if (program.isEmpty())
        return Error {GitWords::tr("git is not installed"), {}};
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("GIT_OPTIONAL_LOCKS"), QStringLiteral("0"));
    environment.insert(QStringLiteral("GIT_TERMINAL_PROMPT"), QStringLiteral("0"));
    process.setProcessEnvironment(environment);
    QStringList all {QStringLiteral("-C"), folder, QStringLiteral("--no-pager"),
                     QStringLiteral("--literal-pathspecs")};
    // A repository may come from anywhere: nothing that it configures runs.
    for (const char *setting : {"core.fsmonitor=false", "log.showSignature=false",
                                "protocol.allow=never", "core.hooksPath=/dev/null"})
        all << QStringLiteral("-c") << QLatin1String(setting);
    process.start(program, all + arguments, QIODevice::ReadOnly);
    for (int waited = 0; !process.waitForFinished(PollMilliseconds); waited += PollMilliseconds) {
        if (process.state() == QProcess::NotRunning)
            break;
        const bool isCalledOff = progress.isCancelled && progress.isCancelled->load();
        if (isCalledOff || waited > MostMilliseconds) {
            process.kill();
            process.waitForFinished();
            return Error {
                isCalledOff ? GitWords::tr("called off") : GitWords::tr("git does not answer"), {}};
        }
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return process.readAllStandardOutput();
    const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
    return Error {oneLine(said.section(QLatin1Char('\n'), -1)), {}};
}

/// The file as git names it in its own folder, whatever characters it has.
QString localName(const QString &path) { return QStringLiteral("./") + QFileInfo(path).fileName(); }

QString folderOf(const QString &path) { return QFileInfo(path).absolutePath(); }

/// The names that the file had, from the repository's root, newest first; each once.
QStringList namesOf(const QString &path, const Progress &progress)
{
    // Ends of names are null characters: a name may hold any other.
    const Result<QByteArray> log =
        git(folderOf(path),
            {QStringLiteral("log"), QStringLiteral("--follow"), QStringLiteral("--name-only"),
             QStringLiteral("-z"), QStringLiteral("--no-color"), QStringLiteral("--no-ext-diff"),
             QStringLiteral("--format="), QStringLiteral("--"), localName(path)},
            progress);
    QStringList out;
    if (!log)
        return out;
    for (const QByteArray &name : log->split('\0')) {
        if (!name.isEmpty())
            out << QString::fromUtf8(name);
    }
    out.removeDuplicates();
    return out;
}

} // namespace

Result<std::vector<GitRevision>> gitRevisions(const QString &path, int most,
                                              const Progress &progress)
{
    const Result<QByteArray> inside = git(folderOf(path),
                                          {QStringLiteral("rev-parse"), QStringLiteral("--verify"),
                                           QStringLiteral("--quiet"), QStringLiteral("HEAD")},
                                          progress);
    const bool isCalledOff = progress.isCancelled && progress.isCancelled->load();
    if (!inside) {
        const bool hasGit = !QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty();
        if (!hasGit || isCalledOff)
            return inside.error();
        return std::vector<GitRevision> {};
    }
    const Result<QByteArray> log =
        git(folderOf(path),
            {QStringLiteral("log"), QStringLiteral("--follow"),
             QStringLiteral("--max-count=%1").arg(most), QStringLiteral("--no-color"),
             QStringLiteral("--format=%H%x1f%h%x1f%cI%x1f%s%x1e"), QStringLiteral("--"),
             localName(path)},
            progress);
    if (!log)
        return log.error();
    std::vector<GitRevision> out;
    for (const QByteArray &record : log->split(RecordEnd)) {
        const QByteArrayList fields = record.trimmed().split(FieldEnd);
        if (fields.size() == 4)
            out.push_back({QString::fromLatin1(fields[0]), QString::fromLatin1(fields[1]),
                           QString::fromLatin1(fields[2]), QString::fromUtf8(fields[3])});
    }
    return out;
}

Result<QByteArray> gitContent(const QString &path, const QString &revision,
                              const Progress &progress)
{
    // What a person types becomes a hash first: it can be no option and no path.
    const Result<QByteArray> hash =
        git(folderOf(path),
            {QStringLiteral("rev-parse"), QStringLiteral("--verify"), QStringLiteral("--quiet"),
             QStringLiteral("--end-of-options"), revision + QStringLiteral("^{commit}")},
            progress);
    if (!hash)
        return Error {hash.error().message.isEmpty()
                          ? GitWords::tr("there is no revision \"%1\"").arg(oneLine(revision))
                          : hash.error().message,
                      {}};
    const QString commit = QString::fromLatin1(hash->trimmed()) + QLatin1Char(':');
    const auto contentOf = [&](const QString &name) {
        return git(folderOf(path),
                   {QStringLiteral("cat-file"), QStringLiteral("blob"), commit + name}, progress);
    };
    if (Result<QByteArray> content = contentOf(localName(path)))
        return content;
    for (const QString &name : namesOf(path, progress)) {
        if (Result<QByteArray> content = contentOf(name))
            return content;
    }
    return Error {GitWords::tr("%1 is not in revision %2")
                      .arg(oneLine(QFileInfo(path).fileName()), oneLine(revision)),
                  {}};
}

} // namespace hubwright
