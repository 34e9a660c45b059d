// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/source_files.h"

#include "model/store/topology_file.h"
#include "model/store/words.h"

#include <QDir>
#include <QDirIterator>

namespace hubwright {

namespace {

/// Documents and configurations are prose and lists; more than this is something else.
constexpr qint64 MostBytes = 64 * 1024 * 1024;
constexpr qint64 MostBytesInAll = 512 * 1024 * 1024;
constexpr qsizetype MostFiles = 20'000;

/// The files below the folder, sorted; one more than allowed where there are more.
QStringList filesBelow(const QString &folder)
{
    QStringList out;
    QDirIterator walk(folder, QDir::Files | QDir::NoSymLinks | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext() && out.size() <= MostFiles) {
        const QString path = QDir::cleanPath(walk.next());
        if (!path.mid(folder.size()).contains(QLatin1String("/.")))
            out << path;
    }
    out.sort();
    return out;
}

} // namespace

Result<std::vector<SourceFile>> readSourceFiles(const QStringList &paths)
{
    std::vector<SourceFile> out;
    qint64 left = MostBytesInAll;
    const auto read = [&](const QString &path, bool isFromFolder) -> Result<> {
        Result<QByteArray> bytes = readInput(path, MostBytes);
        if (!bytes)
            return bytes.error();
        left -= bytes->size();
        if (left < 0)
            return Error {Store::tr("the files have more than %1 MB together")
                              .arg(MostBytesInAll / 1024 / 1024),
                          {path}};
        out.push_back({path, *std::move(bytes), isFromFolder});
        return {};
    };
    for (const QString &path : paths) {
        const bool isFolder = QFileInfo(path).isDir();
        const QStringList files = isFolder ? filesBelow(QDir::cleanPath(path)) : QStringList {path};
        if (files.isEmpty())
            return Error {Store::tr("there is no file in this folder"), {path}};
        if (files.size() > MostFiles)
            return Error {Store::tr("this folder has more than %1 files").arg(MostFiles), {path}};
        for (const QString &file : files) {
            if (const Result<> done = read(file, isFolder); !done)
                return done.error();
        }
    }
    return out;
}

} // namespace hubwright
