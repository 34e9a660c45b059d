// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/safe_save.h"

#include "model/base/text.h"
#include "model/store/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace hubwright {

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error failed(const QString &path, const QString &why)
{
    return {Store::tr("the file cannot be written: %1").arg(oneLine(why)), {path}};
}

/// Why the last call of the system failed, in its words.
QString systemReason() { return QString::fromLocal8Bit(std::strerror(errno)); }

/// A name in the folder of `path` that nothing has.
QString freeNeighbour(const QString &path)
{
    const QFileInfo info(path);
    for (;;) {
        QString name =
            QStringLiteral("%1/.hubwright-%2")
                .arg(info.path(), QString::number(QRandomGenerator::global()->generate64(), 36));
        if (!QFileInfo::exists(name))
            return name;
    }
}

/// Makes sure that names in the folder survive a power cut.  Not every file system
/// can; the files themselves are safe by then, so a refusal is no failure.
void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

/// When a file is to be safe from a power cut: at once, or with all the others of a
/// large batch, because a thousand waits for the disk cost minutes.
enum class Sync { Now, Later };

Result<> writeAll(QFile &file, const QByteArray &bytes, const QString &target, Sync sync)
{
    for (qsizetype at = 0; at < bytes.size();) {
        // A full disk takes part of the bytes first and tells only at the next call.
        const qint64 written = file.write(bytes.constData() + at, bytes.size() - at);
        if (written <= 0 || file.error() != QFileDevice::NoError)
            return failed(target, file.errorString());
        at += written;
    }
    if (sync == Sync::Now && ::fsync(file.handle()) != 0)
        return failed(target, systemReason());
    file.close();
    if (file.error() != QFileDevice::NoError)
        return failed(target, file.errorString());
    return {};
}

Result<> compare(const QString &path, const QByteArray &bytes, const QString &target)
{
    constexpr qint64 Block = 1 << 20;
    QFile file(path);
    bool isSame = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    qsizetype at = 0;
    while (isSame) {
        const QByteArray block = file.read(Block);
        isSame = block.size() <= bytes.size() - at &&
                 QByteArrayView(bytes).sliced(at, block.size()) == block;
        at += block.size();
        if (block.isEmpty())
            break;
    }
    if (!isSame || at != bytes.size())
        return failed(target,
                      Store::tr("what was written reads back differently; the disk may be full"));
    return {};
}

/// A file that waits under another name until all that belongs to it is written.
struct Staged {
    QString target;
    QString waiting;   ///< The new content.
    QString before {}; ///< The old content, while it can still be put back.
    bool isPlaced = false;
};

/// Writes the bytes beside the target; leaves nothing behind when it fails.
Result<Staged> stage(const QString &target, const QByteArray &bytes, bool isSecret,
                     Sync sync = Sync::Now)
{
    Staged staged {target, freeNeighbour(target)};
    const QFileInfo old(target);
    QFile file(staged.waiting);
    const auto mode = QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered;
    if (!(isSecret ? file.open(mode, OwnerOnly) : file.open(mode)))
        return failed(target, file.errorString());
    if (!isSecret && old.exists())
        file.setPermissions(old.permissions());
    Result<> written = writeAll(file, bytes, target, sync);
    if (written)
        written = compare(staged.waiting, bytes, target);
    if (written)
        return staged;
    file.close();
    QFile::remove(staged.waiting);
    return written.error();
}

bool moveOver(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

/// Why a file must not be put at the path, or nothing.
std::optional<Error> findUnfitTarget(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failed(path, Store::tr("there is a folder of that name"));
    if (info.exists() && !info.isFile())
        return failed(path, Store::tr("what is there is not a regular file"));
    if (!info.exists() && info.isSymLink())
        return failed(path, Store::tr("this link points to nothing"));
    if (!QFileInfo(info.path()).isDir())
        return failed(path, Store::tr("there is no folder %1").arg(info.path()));
    return std::nullopt;
}

/// Why a path does not lead to a file below a folder, or nothing.
std::optional<Error> findUnfitPath(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    const bool isUnfit = std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.isEmpty() || part == QLatin1String(".") || part == QLatin1String("..") ||
               part.contains(QLatin1Char('\\')) || part.contains(QChar(0));
    });
    if (isUnfit)
        return failed(path, Store::tr("the path does not stay inside the folder"));
    return std::nullopt;
}

} // namespace

Result<> saveFile(const QString &path, const QByteArray &bytes, bool isSecret)
{
    if (const auto unfit = findUnfitTarget(path))
        return *unfit;
    const QFileInfo info(path);
    const QString target = info.exists() ? info.canonicalFilePath() : path;
    const Result<Staged> staged = stage(target, bytes, isSecret);
    if (!staged)
        return Error {staged.error().message, {path}};
    if (!moveOver(staged->waiting, target)) {
        const Error error = failed(path, systemReason());
        QFile::remove(staged->waiting);
        return error;
    }
    syncFolder(QFileInfo(target).path());
    return {};
}

/// Several files on their way to a folder; takes back what it did unless kept.
class StagedFiles::Batch {
public:
    explicit Batch(const QString &folder) : m_folder(folder) {}
    Batch(const Batch &) = delete;
    Batch &operator=(const Batch &) = delete;
    ~Batch() { takeBack(); }

    /// Makes the folders on the way to a file; none of them may be a link.
    Result<> makeFolders(const QString &path)
    {
        QString folder = m_folder;
        if (Result<> made = makeFolder(folder, true); !made)
            return made;
        const QStringList parts = path.split(QLatin1Char('/'));
        for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
            folder += QLatin1Char('/') + parts[i];
            if (Result<> made = makeFolder(folder, false); !made)
                return made;
        }
        return {};
    }

    Result<> add(const QString &path, const FileToSave &file)
    {
        const QString target = m_folder + QLatin1Char('/') + path;
        if (const auto unfit = findUnfitTarget(target))
            return *unfit;
        if (QFileInfo(target).isSymLink())
            return failed(target, Store::tr("what is there is a link"));
        const Sync sync = m_files.size() < MostSyncedAlone ? Sync::Now : Sync::Later;
        Result<Staged> staged = stage(target, file.bytes, file.isSecret, sync);
        if (!staged)
            return staged.error();
        m_files.push_back(*std::move(staged));
        return {};
    }

    Result<> placeAll()
    {
        if (m_files.size() > MostSyncedAlone && !syncFileSystem())
            return failed(m_folder, systemReason());
        for (Staged &file : m_files) {
            if (QFileInfo::exists(file.target)) {
                const QString before = freeNeighbour(file.target);
                const bool isKept = ::link(QFile::encodeName(file.target).constData(),
                                           QFile::encodeName(before).constData()) == 0 ||
                                    moveOver(file.target, before);
                if (!isKept)
                    return failed(file.target, systemReason());
                file.before = before;
            }
            if (!moveOver(file.waiting, file.target))
                return failed(file.target, systemReason());
            file.isPlaced = true;
        }
        keep();
        return {};
    }

private:
    /// Files that are waited for one by one.
    static constexpr size_t MostSyncedAlone = 32;

    bool syncFileSystem() const
    {
        const int handle = ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY);
        const bool isSynced = handle >= 0 && ::syncfs(handle) == 0;
        if (handle >= 0)
            ::close(handle);
        return isSynced;
    }

    Result<> makeFolder(const QString &folder, bool mayBeLink)
    {
        const QFileInfo info(folder);
        if (info.isSymLink() && !mayBeLink)
            return failed(folder, Store::tr("a folder on the way is a link"));
        if (info.isDir())
            return {};
        if (info.exists() || info.isSymLink())
            return failed(folder, Store::tr("what is there is not a folder"));
        // The folders above a new output folder stay: nobody else's file is touched.
        if (!(mayBeLink ? QDir().mkpath(folder) : QDir().mkdir(folder)))
            return failed(folder, Store::tr("the folder cannot be made"));
        m_folders.append(folder);
        return {};
    }

    void keep()
    {
        QSet<QString> folders;
        for (const Staged &file : m_files) {
            if (!file.before.isEmpty())
                QFile::remove(file.before);
            folders.insert(QFileInfo(file.target).path());
        }
        for (const QString &folder : std::as_const(folders))
            syncFolder(folder);
        m_files.clear();
        m_folders.clear();
    }

    void takeBack()
    {
        for (auto file = m_files.rbegin(); file != m_files.rend(); ++file) {
            if (!file->before.isEmpty())
                moveOver(file->before, file->target);
            else if (file->isPlaced)
                QFile::remove(file->target);
            if (!file->isPlaced)
                QFile::remove(file->waiting);
        }
        for (auto folder = m_folders.rbegin(); folder != m_folders.rend(); ++folder)
            QDir().rmdir(*folder);
    }

    QString m_folder;
    std::vector<Staged> m_files;
    QStringList m_folders; ///< Those it made, outer ones first.
};

StagedFiles::StagedFiles(const QString &folder) : m_batch(std::make_unique<Batch>(folder)) {}

StagedFiles::~StagedFiles() = default;

Result<> StagedFiles::add(const QString &path, const FileToSave &file)
{
    if (const auto unfit = findUnfitPath(path))
        return *unfit;
    if (Result<> made = m_batch->makeFolders(path); !made)
        return made;
    return m_batch->add(path, file);
}

Result<> StagedFiles::placeAll() { return m_batch->placeAll(); }

Result<> saveFiles(const QString &folder, const std::map<QString, FileToSave> &files)
{
    for (const auto &[path, file] : files) {
        if (const auto unfit = findUnfitPath(path))
            return *unfit;
    }
    StagedFiles staged(folder);
    for (const auto &[path, file] : files) {
        if (Result<> added = staged.add(path, file); !added)
            return added;
    }
    return staged.placeAll();
}

} // namespace hubwright
