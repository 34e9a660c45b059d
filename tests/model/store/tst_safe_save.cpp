// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/safe_save.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace hubwright;

/// Saving: the old file or the new one, never something between.
class TestSafeSave : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAndReplaces();
    void keepsModesAndLinks();
    void secretsAreTheOwnersAlone();
    void replacesOnlyRegularFiles();
    void aReadOnlyFolderIsAnError();
    void aFullDiskLeavesTheOldFile_data();
    void aFullDiskLeavesTheOldFile();
    void savesSeveralFilesOrNone();
    void keepsPathsInsideTheFolder_data();
    void keepsPathsInsideTheFolder();
    void followsNoLinkBelowTheFolder();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

/// Everything below the folder, hidden files too.
QStringList filesIn(const QString &folder)
{
    QStringList out;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        out << QDir(folder).relativeFilePath(it.next());
    out.sort();
    return out;
}

uint modeOf(const QString &path)
{
    struct stat status {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

QString messageOf(const Result<> &result)
{
    return result ? QStringLiteral("(saved)") : result.error().message;
}

/// While it lives nobody may write a file larger than that.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    SizeLimit(const SizeLimit &) = delete;
    SizeLimit &operator=(const SizeLimit &) = delete;

private:
    rlimit m_before {};
};

/// A disk of 64 kB, where this process may mount one.
class SmallDisk {
public:
    explicit SmallDisk(const QString &folder) : m_folder(QFile::encodeName(folder))
    {
        m_isMounted = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=64k") == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    bool isMounted() const { return m_isMounted; }

private:
    QByteArray m_folder;
    bool m_isMounted = false;
};

/// Runs as a user whom file modes bind, if this is root.
class Nobody {
public:
    Nobody()
    {
        if (::geteuid() == 0 && ::seteuid(65534) == 0)
            m_wasRoot = true;
    }
    ~Nobody()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;

private:
    bool m_wasRoot = false;
};

} // namespace

void TestSafeSave::writesAndReplaces()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("星.yaml"));
    for (const QByteArray &bytes : {QByteArray("one"), QByteArray(), QByteArray(3'000'000, 'x')}) {
        QCOMPARE(messageOf(saveFile(path, bytes)), QStringLiteral("(saved)"));
        QVERIFY(contentOf(path) == bytes);
    }
    QCOMPARE(filesIn(folder.path()), QStringList(QStringLiteral("星.yaml")));
}

void TestSafeSave::keepsModesAndLinks()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    const mode_t mask = ::umask(022);
    QVERIFY(saveFile(path, "one"));
    ::umask(mask);
    QCOMPARE(modeOf(path), 0644u);
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0640), 0);
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(path, link));
    QVERIFY(saveFile(link, "two"));
    QCOMPARE(contentOf(path), QByteArray("two"));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(modeOf(path), 0640u);
}

void TestSafeSave::secretsAreTheOwnersAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secrets.conf"));
    QVERIFY(saveFile(path, "s", true));
    QCOMPARE(modeOf(path), 0600u);
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0644), 0);
    QVERIFY(saveFile(path, "t", true));
    QCOMPARE(modeOf(path), 0600u);
    QVERIFY(saveFiles(folder.path(), {{QStringLiteral("a/s"), {"x", true}},
                                      {QStringLiteral("a/c"), {"y", false}}}));
    QCOMPARE(modeOf(folder.filePath(QStringLiteral("a/s"))), 0600u);
    QVERIFY(modeOf(folder.filePath(QStringLiteral("a/c"))) != 0600u);
}

void TestSafeSave::replacesOnlyRegularFiles()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(messageOf(saveFile(pipe, "x")),
             QStringLiteral("the file cannot be written: what is there "
                            "is not a regular file"));
    QCOMPARE(messageOf(saveFile(folder.path(), "x")),
             QStringLiteral("the file cannot be written: there is a folder of that name"));
    QCOMPARE(messageOf(saveFile(QStringLiteral("/dev/null"), "x")),
             QStringLiteral("the file cannot be written: what is there is not a regular file"));
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("nowhere")), link));
    QCOMPARE(messageOf(saveFile(link, "x")),
             QStringLiteral("the file cannot be written: this link points to nothing"));
    const auto missing = saveFile(folder.filePath(QStringLiteral("no/such/file")), "x");
    QVERIFY(messageOf(missing).startsWith(
        QStringLiteral("the file cannot be written: there is no folder ")));
    QCOMPARE(missing.error().place.file, folder.filePath(QStringLiteral("no/such/file")));
    QCOMPARE(filesIn(folder.path()), QStringList({QStringLiteral("link"), QStringLiteral("pipe")}));
}

void TestSafeSave::aReadOnlyFolderIsAnError()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY(saveFile(path, "one"));
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0555), 0);
    QString message;
    {
        const Nobody nobody;
        message = messageOf(saveFile(path, "two"));
    }
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    QCOMPARE(message, QStringLiteral("the file cannot be written: Permission denied"));
    QCOMPARE(contentOf(path), QByteArray("one"));
}

void TestSafeSave::aFullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isDisk");
    for (const int size : {5'000, 17'000, 100'000}) {
        QTest::addRow("%d bytes, a full disk", size) << size << true;
        QTest::addRow("%d bytes, a limit on files", size) << size << false;
    }
}

void TestSafeSave::aFullDiskLeavesTheOldFile()
{
    QFETCH(int, size);
    QFETCH(bool, isDisk);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    const SmallDisk disk(folder.path());
    QVERIFY(saveFile(path, "the old one"));
    QStringList before = filesIn(folder.path());
    QString message;
    QString batch;
    const std::map<QString, FileToSave> files {
        {QStringLiteral("a"), {"fits", false}},
        {QStringLiteral("file"), {QByteArray(size, 'x'), false}}};
    if (isDisk && disk.isMounted()) {
        // Leaves 4 kB for a file that takes more.
        QFile filler(folder.filePath(QStringLiteral("filler")));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(filler.write(QByteArray(56 * 1024, 'f')), 56 * 1024);
        before = filesIn(folder.path());
        message = messageOf(saveFile(path, QByteArray(size, 'x')));
        batch = messageOf(saveFiles(folder.path(), files));
    } else {
        const SizeLimit limit(4096);
        message = messageOf(saveFile(path, QByteArray(size, 'x')));
        batch = messageOf(saveFiles(folder.path(), files));
    }
    QVERIFY2(message.startsWith(QStringLiteral("the file cannot be written: ")),
             qPrintable(message));
    QVERIFY2(batch.startsWith(QStringLiteral("the file cannot be written: ")), qPrintable(batch));
    QVERIFY2(!message.contains(QStringLiteral("Unknown")), qPrintable(message));
    QCOMPARE(contentOf(path), QByteArray("the old one"));
    QCOMPARE(filesIn(folder.path()), before);
}

void TestSafeSave::savesSeveralFilesOrNone()
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("configs"));
    QVERIFY(saveFiles(folder, {{QStringLiteral("a/one"), {"1", false}},
                               {QStringLiteral("b/two"), {"2", false}}}));
    QCOMPARE(filesIn(folder), QStringList({QStringLiteral("a"), QStringLiteral("a/one"),
                                           QStringLiteral("b"), QStringLiteral("b/two")}));
    // The last of them cannot be placed: a folder has its name.
    const auto failed = saveFiles(folder, {{QStringLiteral("a/new"), {"n", false}},
                                           {QStringLiteral("a/one"), {"changed", false}},
                                           {QStringLiteral("c/d/three"), {"3", false}},
                                           {QStringLiteral("b"), {"x", false}}});
    QCOMPARE(messageOf(failed),
             QStringLiteral("the file cannot be written: there is a folder of that name"));
    QCOMPARE(failed.error().place.file, folder + QStringLiteral("/b"));
    QCOMPARE(contentOf(folder + QStringLiteral("/a/one")), QByteArray("1"));
    QCOMPARE(filesIn(folder), QStringList({QStringLiteral("a"), QStringLiteral("a/one"),
                                           QStringLiteral("b"), QStringLiteral("b/two")}));
    QVERIFY(!saveFiles(folder + QStringLiteral("/a/one"), {{QStringLiteral("x"), {"x", false}}}));
}

void TestSafeSave::keepsPathsInsideTheFolder_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"/etc/x", "../x", "a/../../x", "..", ".", "", "a//b", "a/", "./a", "a\\b"})
        QTest::newRow(*path ? path : "(nothing)") << QString::fromUtf8(path);
}

void TestSafeSave::keepsPathsInsideTheFolder()
{
    QFETCH(QString, path);
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("out"));
    QCOMPARE(
        messageOf(
            saveFiles(folder, {{QStringLiteral("good"), {"g", false}}, {path, {"x", false}}})),
        QStringLiteral("the file cannot be written: the path does not stay inside the folder"));
    QCOMPARE(filesIn(parent.path()), QStringList());
}

void TestSafeSave::followsNoLinkBelowTheFolder()
{
    const QTemporaryDir elsewhere;
    const QTemporaryDir folder;
    QVERIFY(saveFile(elsewhere.filePath(QStringLiteral("file")), "theirs"));
    QVERIFY(QFile::link(elsewhere.path(), folder.filePath(QStringLiteral("sub"))));
    QVERIFY(QFile::link(elsewhere.filePath(QStringLiteral("file")),
                        folder.filePath(QStringLiteral("link"))));
    QCOMPARE(messageOf(saveFiles(folder.path(), {{QStringLiteral("sub/file"), {"x", false}}})),
             QStringLiteral("the file cannot be written: a folder on the way is a link"));
    QCOMPARE(messageOf(saveFiles(folder.path(), {{QStringLiteral("link"), {"x", false}}})),
             QStringLiteral("the file cannot be written: what is there is a link"));
    QCOMPARE(contentOf(elsewhere.filePath(QStringLiteral("file"))), QByteArray("theirs"));
}

QTEST_GUILESS_MAIN(TestSafeSave)
#include "tst_safe_save.moc"
