// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/git_history.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hubwright;

/// A file's older states, asked of git.
class TestGitHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void commitsComeNewestFirst();
    void onlyCommitsOfTheFileCount();
    void theFileIsReadAsItWas_data();
    void theFileIsReadAsItWas();
    void aRenamedFileKeepsItsHistory();
    void whatIsNoRevisionIsRefused_data();
    void whatIsNoRevisionIsRefused();
    void hostileNamesAreOnlyNames();
    void nothingOfTheRepositoryRuns();
    void withoutARepositoryThereIsNoHistory();
    void itCanBeCalledOff();

private:
    void git(const QStringList &arguments);
    void commit(const QString &file, const QByteArray &content, const QString &message);
    /// Not by QDir, which takes a name that begins with a colon for a resource.
    QString path(const QString &file) const { return m_folder->path() + QLatin1Char('/') + file; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestGitHistory::git(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral("git"),
                  QStringList {QStringLiteral("-c"), QStringLiteral("user.name=T"),
                               QStringLiteral("-c"), QStringLiteral("user.email=t@example.com"),
                               QStringLiteral("-c"), QStringLiteral("commit.gpgsign=false")} +
                      arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
}

void TestGitHistory::commit(const QString &file, const QByteArray &content, const QString &message)
{
    QFile out(path(file));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(content);
    out.close();
    git({QStringLiteral("add"), QStringLiteral("--all")});
    git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), message});
}

void TestGitHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"),
         QStringLiteral("main")});
    commit(QStringLiteral("star.yaml"), "one\n", QStringLiteral("First <b>&\"state\""));
    commit(QStringLiteral("other.yaml"), "x\n", QStringLiteral("Another file"));
    commit(QStringLiteral("star.yaml"), "two\n", QStringLiteral("第二版"));
    git({QStringLiteral("tag"), QStringLiteral("v2")});
    commit(QStringLiteral("star.yaml"), "three\n", QStringLiteral("Third"));
}

void TestGitHistory::commitsComeNewestFirst()
{
    const auto all = gitRevisions(path(QStringLiteral("star.yaml")), 10);
    QVERIFY(bool(all));
    QCOMPARE(all->size(), 3u);
    QCOMPARE((*all)[0].subject, QStringLiteral("Third"));
    QCOMPARE((*all)[1].subject, QStringLiteral("第二版"));
    QCOMPARE((*all)[2].subject, QStringLiteral("First <b>&\"state\""));
    QCOMPARE((*all)[0].id.size(), 40);
    QVERIFY((*all)[0].id.startsWith((*all)[0].shortId));
    QCOMPARE((*all)[0].date.size(), 25);
    QCOMPARE(gitRevisions(path(QStringLiteral("star.yaml")), 2)->size(), 2u);
}

void TestGitHistory::onlyCommitsOfTheFileCount()
{
    QCOMPARE(gitRevisions(path(QStringLiteral("other.yaml")), 10)->size(), 1u);
    QCOMPARE(gitRevisions(path(QStringLiteral("never.yaml")), 10)->size(), 0u);
}

void TestGitHistory::theFileIsReadAsItWas_data()
{
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *revision, const char *content) {
        QTest::newRow(revision) << QString::fromUtf8(revision) << QByteArray(content);
    };
    row("HEAD", "three\n");
    row("main", "three\n");
    row("v2", "two\n");
    row("HEAD~2", "one\n");
    row("v2~2", "one\n");
}

void TestGitHistory::theFileIsReadAsItWas()
{
    QFETCH(QString, revision);
    QFETCH(QByteArray, content);
    const auto read = gitContent(path(QStringLiteral("star.yaml")), revision);
    QVERIFY2(bool(read), read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, content);
}

void TestGitHistory::aRenamedFileKeepsItsHistory()
{
    const QByteArray long1 = "hubwright: 1\nname: Star\nsites:\n  hub: {}\n  a: {}\n  b: {}\n";
    const QByteArray long2 = long1 + "  c: {}\n";
    commit(QStringLiteral("旧 \"name\".yaml"), long1, QStringLiteral("Old name"));
    git({QStringLiteral("tag"), QStringLiteral("before")});
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("designs")));
    git({QStringLiteral("mv"), QStringLiteral("旧 \"name\".yaml"),
         QStringLiteral("designs/new.yaml")});
    git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"),
         QStringLiteral("Moved")});
    commit(QStringLiteral("designs/new.yaml"), long2, QStringLiteral("Grown"));
    const QString file = path(QStringLiteral("designs/new.yaml"));
    const auto all = gitRevisions(file, 10);
    QVERIFY(bool(all));
    QCOMPARE(all->size(), 3u);
    QCOMPARE((*all)[2].subject, QStringLiteral("Old name"));
    QCOMPARE(*gitContent(file, (*all)[2].id), long1);
    QCOMPARE(*gitContent(file, QStringLiteral("before")), long1);
    QCOMPARE(*gitContent(file, QStringLiteral("HEAD")), long2);
    QVERIFY(!gitContent(file, QStringLiteral("v2"))); // It was not there yet.
}

void TestGitHistory::whatIsNoRevisionIsRefused_data()
{
    QTest::addColumn<QString>("revision");
    for (const char *text : {"nothing", "", "--help", "--output=/tmp/x", "v2:star.yaml", "main..v2",
                             "$(id)", "; id", "HEAD\nmain", "../main", ":/Third^{tree}"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestGitHistory::whatIsNoRevisionIsRefused()
{
    QFETCH(QString, revision);
    const auto read = gitContent(path(QStringLiteral("star.yaml")), revision);
    QVERIFY(!read);
    QVERIFY(!read.error().message.isEmpty());
    QVERIFY(!read.error().message.contains(QLatin1Char('\n')));
}

void TestGitHistory::hostileNamesAreOnlyNames()
{
    for (const char *name :
         {"-rf.yaml", ":(glob)x.yaml", "a b;c.yaml", "*.yaml", "\"q\".yaml", "星形.yaml"}) {
        const QString file = QString::fromUtf8(name);
        commit(file, name, QStringLiteral("with ") + file);
        const auto all = gitRevisions(path(file), 10);
        QVERIFY2(all && all->size() == 1, name);
        QCOMPARE(*gitContent(path(file), (*all)[0].id), QByteArray(name));
    }
}

/// A repository that somebody sent may configure programs; none of them is run.
void TestGitHistory::nothingOfTheRepositoryRuns()
{
    const QString script = path(QStringLiteral("run.sh"));
    const QString trace = path(QStringLiteral("trace"));
    QFile out(script);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("#!/bin/sh\ntouch '" + trace.toUtf8() + "'\ncat \"$@\"\n");
    out.close();
    QVERIFY(out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    for (const char *key : {"core.fsmonitor", "core.pager", "pager.log", "diff.star.textconv",
                            "diff.external", "gpg.program"})
        git({QStringLiteral("config"), QLatin1String(key), script});
    git({QStringLiteral("config"), QStringLiteral("log.showSignature"), QStringLiteral("true")});
    QFile attributes(path(QStringLiteral(".git/info/attributes")));
    QVERIFY(QDir().mkpath(path(QStringLiteral(".git/info"))));
    QVERIFY(attributes.open(QIODevice::WriteOnly));
    attributes.write("*.yaml diff=star\n");
    attributes.close();
    QFile::remove(trace); // Setting up may have run it.
    QCOMPARE(gitRevisions(path(QStringLiteral("star.yaml")), 10)->size(), 3u);
    QCOMPARE(*gitContent(path(QStringLiteral("star.yaml")), QStringLiteral("v2")),
             QByteArray("two\n"));
    QVERIFY(!QFile::exists(trace));
}

void TestGitHistory::withoutARepositoryThereIsNoHistory()
{
    const QTemporaryDir plain;
    const QString file = plain.filePath(QStringLiteral("star.yaml"));
    const auto all = gitRevisions(file, 10);
    QVERIFY(bool(all));
    QVERIFY(all->empty());
    QVERIFY(!gitContent(file, QStringLiteral("HEAD")));
}

void TestGitHistory::itCanBeCalledOff()
{
    const std::atomic<bool> isCancelled = true;
    Progress progress;
    progress.isCancelled = &isCancelled;
    // Either it was done before anybody looked, or it says so: it never waits.
    const auto all = gitRevisions(path(QStringLiteral("star.yaml")), 10, progress);
    QVERIFY(all || all.error().message == QStringLiteral("called off"));
}

QTEST_GUILESS_MAIN(TestGitHistory)
#include "tst_git_history.moc"
