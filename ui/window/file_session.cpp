// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_session.h"

#include "model/import/importer.h"
#include "model/store/safe_save.h"
#include "model/store/source_files.h"
#include "model/store/topology_writer.h"
#include "ui/diagram/star_layout.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace hubwright {

namespace {

constexpr qint64 MostBytes = 64 * 1024 * 1024;
/// A saved file up to this size is read again at once, for the places in it.
constexpr qsizetype QuickBytes = 512 * 1024;

/// "swanctl.conf:12: ", with the folder where it tells which device it is.
QString linePlace(Place place)
{
    if (place.file.isEmpty())
        return {};
    const QFileInfo info(place.file);
    const QString ending = info.suffix().toLower();
    const bool isDocument = ending == QLatin1String("md") || ending == QLatin1String("csv") ||
                            ending == QLatin1String("txt");
    place.file = isDocument ? info.fileName() : info.dir().dirName() + u'/' + info.fileName();
    return place.text() + QStringLiteral(": ");
}

QStringList linesOf(const Errors &errors)
{
    QStringList lines;
    for (const Error &error : errors) {
        lines << (error.place.isKnown() ? FileSession::tr("line %1: %2")
                                              .arg(QString::number(error.place.line), error.message)
                                        : error.message);
    }
    return lines;
}

} // namespace

/// Takes what somebody else has written, together with the file that it came from: undone,
/// the file on the disk is another's change again, and a save asks.
class FileSession::TakeMerged final : public QUndoCommand {
public:
    TakeMerged(FileSession &session, Topology topology, Base base)
        : QUndoCommand(FileSession::tr("Merge the change on disk")),
          m_session(session),
          m_topology(std::move(topology)),
          m_base(std::move(base))
    {}

    void redo() override
    {
        Topology now = m_session.m_drawing.topology();
        m_session.swapBase(m_base);
        m_session.m_drawing.document().setTopology(std::exchange(m_topology, std::move(now)));
    }
    void undo() override { redo(); }

private:
    FileSession &m_session;
    Topology m_topology; ///< What the next `redo` or `undo` shows.
    Base m_base;
};

FileSession::FileSession(Drawing &drawing, QObject *parent) : QObject(parent), m_drawing(drawing)
{
    m_pool.setMaxThreadCount(1);
    connect(&drawing.undoStack(), &QUndoStack::cleanChanged, this, &FileSession::stateChanged);
    constexpr std::chrono::milliseconds Settling(150);
    m_settled.setSingleShot(true);
    m_settled.setInterval(Settling);
    connect(&m_settled, &QTimer::timeout, this, &FileSession::lookAtDisk);
    const auto start = qOverload<>(&QTimer::start);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settled, start);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settled, start);
    connect(this, &FileSession::stateChanged, this, &FileSession::watch);
}

void FileSession::watch()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    // The folder too: most programs put a new file in the place of the old one.
    const QStringList wanted =
        m_path.isEmpty() ? QStringList() : QStringList {m_path, QFileInfo(m_path).path()};
    if (watched == wanted)
        return;
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

void FileSession::lookAtDisk()
{
    watch();
    if (m_path.isEmpty() || isReading())
        return;
    // Off the GUI thread, for the file may be large; by value, for the drawing may change.
    m_pool.start([this, path = m_path] {
        std::optional<QByteArray> now;
        if (auto read = readInput(path, MostBytes))
            now = *std::move(read);
        else if (QFileInfo::exists(path))
            return; // It cannot be read just now; that it changes again is told.
        QMetaObject::invokeMethod(this, [this, path, now] {
            if (path == m_path)
                seeDisk(now);
        });
    });
}

void FileSession::seeDisk(const std::optional<QByteArray> &now)
{
    const bool wasGone = std::exchange(m_isGone, !now);
    if (!now) {
        if (!wasGone) {
            m_seenOnDisk.clear();
            Q_EMIT vanished();
            Q_EMIT stateChanged();
        }
        return;
    }
    const bool isAsBefore = *now == m_text;
    const bool isTold = *now == m_seenOnDisk;
    m_seenOnDisk = isAsBefore ? QByteArray() : *now;
    if (wasGone || isAsBefore != isTold)
        Q_EMIT stateChanged();
    if (isAsBefore && wasGone)
        Q_EMIT reappeared();
    if (!isAsBefore && !isTold)
        Q_EMIT changedOnDisk();
}

void FileSession::forgetDisk()
{
    m_seenOnDisk.clear();
    m_isGone = false;
}

void FileSession::swapBase(Base &other)
{
    std::swap(m_text, other.text);
    std::swap(m_places, other.places);
    // What is on the disk may be another's again, or ours.
    m_seenOnDisk.clear();
    m_settled.start();
}

void FileSession::mergeDisk()
{
    if (m_path.isEmpty() || isReading())
        return;
    start([this, path = m_path, baseText = m_text,
           ours = m_drawing.topology()](const Progress &progress) -> std::function<void()> {
        Result<LoadedFile, Errors> file = load(path, progress);
        if (!file) {
            const QStringList errors = linesOf(file.error());
            return [this, path, errors] { Q_EMIT failed(path, errors); };
        }
        if (file->isNewer) {
            const QStringList errors = linesOf({newerVersionError(QFileInfo(path).fileName())});
            return [this, path, errors] { Q_EMIT failed(path, errors); };
        }
        const auto disk =
            std::make_shared<const DiskMerge>(mergeWithDisk(baseText, ours, *std::move(file)));
        return [this, disk] { Q_EMIT merged(disk); };
    });
}

bool FileSession::takeMerged(const DiskMerge &disk, Topology merged)
{
    if (m_drawing.isReadOnly() || !(m_drawing.topology() == disk.ours))
        return false;
    Base base {disk.text, disk.places};
    for (const Placement &place : placementsForNew(merged))
        merged.placements.emplace(place.site, place);
    if (merged == disk.ours) {
        // Nothing to undo: only what a save keeps of the file's own text is another.
        swapBase(base);
        Q_EMIT stateChanged();
        return true;
    }
    m_drawing.undoStack().push(new TakeMerged(*this, std::move(merged), std::move(base)));
    Q_EMIT stateChanged();
    return true;
}

FileSession::~FileSession()
{
    cancel();
    m_pool.waitForDone();
}

bool FileSession::isModified() const
{
    return m_isUnsaved || m_isGone || !m_drawing.undoStack().isClean();
}

void FileSession::start(const Work &work)
{
    cancel();
    const auto cancelFlag = std::make_shared<std::atomic<bool>>(false);
    m_cancel = cancelFlag;
    Q_EMIT readingChanged(true);
    m_pool.start([this, work, cancelFlag] {
        Progress progress;
        progress.isCancelled = cancelFlag.get();
        progress.report = [this, cancelFlag](double part) {
            QMetaObject::invokeMethod(this, [this, cancelFlag, part] {
                if (cancelFlag == m_cancel)
                    Q_EMIT progressed(int(part * 100));
            });
        };
        const std::function<void()> use = work(progress);
        QMetaObject::invokeMethod(this, [this, use, cancelFlag] {
            if (cancelFlag != m_cancel)
                return; // Called off, or another file was asked for.
            m_cancel.reset();
            Q_EMIT readingChanged(false);
            use();
        });
    });
}

void FileSession::read(const QString &path, const std::function<void(LoadedFile)> &use)
{
    start([this, path, use](const Progress &progress) -> std::function<void()> {
        auto file = std::make_shared<Result<LoadedFile, Errors>>(load(path, progress));
        return [this, path, use, file] {
            if (*file)
                use(std::move(**file));
            else
                Q_EMIT failed(path, linesOf(file->error()));
        };
    });
}

void FileSession::importDocuments(const QStringList &paths)
{
    start([this, paths](const Progress &) -> std::function<void()> {
        const auto files = readSourceFiles(paths);
        if (!files) {
            const QStringList errors = linesOf({files.error()});
            const QString path = files.error().place.file;
            return [this, path, errors] { Q_EMIT failed(path, errors); };
        }
        std::vector<SourceText> sources;
        for (const SourceFile &file : *files)
            sources.push_back({file.path, file.bytes, file.isFromFolder});
        auto result = std::make_shared<Result<Imported, Errors>>(importSources(sources));
        return [this, paths, result] {
            if (!*result)
                return Q_EMIT failed(paths.front(), linesOf(result->error()));
            QStringList notes;
            for (const ImportNote &note : (*result)->notes)
                notes << linePlace(note.place) + note.message;
            take(std::move((*result)->topology));
            Q_EMIT imported(notes);
        };
    });
}

void FileSession::open(const QString &path)
{
    read(QFileInfo(path).absoluteFilePath(), [this](LoadedFile file) {
        m_path = file.path;
        forgetDisk();
        m_text = file.text;
        m_places = file.places;
        m_isUnsaved = false;
        m_drawing.setReadOnly(file.isNewer);
        m_drawing.setTopology(std::move(file.topology));
        Q_EMIT opened();
        Q_EMIT stateChanged();
    });
}

void FileSession::reload()
{
    read(m_path, [this](LoadedFile file) {
        forgetDisk();
        m_text = file.text;
        m_places = file.places;
        m_isUnsaved = false;
        m_drawing.setReadOnly(file.isNewer);
        m_drawing.setTopology(std::move(file.topology));
        Q_EMIT reloaded();
        Q_EMIT stateChanged();
    });
}

void FileSession::recover(const QString &file, const QString &original)
{
    read(file, [this, original](LoadedFile loaded) {
        m_path = original;
        forgetDisk();
        m_places = {};
        // The original's text, so that a save keeps its comments.
        const auto text = readInput(original, MostBytes);
        m_text = text ? *text : QByteArray();
        m_isUnsaved = true;
        m_drawing.setReadOnly(false);
        m_drawing.setTopology(std::move(loaded.topology));
        Q_EMIT opened();
        Q_EMIT stateChanged();
    });
}

void FileSession::cancel()
{
    if (!m_cancel)
        return;
    m_cancel->store(true);
    m_cancel.reset();
    Q_EMIT readingChanged(false);
}

void FileSession::wait()
{
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this);
}

Result<> FileSession::save(const QString &path)
{
    Result<QByteArray> bytes = splice(m_text, m_drawing.topology());
    if (!bytes)
        return bytes.error();
    if (const Result<> saved = saveFile(path, *bytes); !saved)
        return saved.error();
    m_path = QFileInfo(path).absoluteFilePath();
    m_text = *bytes;
    if (m_text.size() <= QuickBytes) {
        if (auto again = parse(m_text, m_path))
            m_places = again->places;
    }
    m_isUnsaved = false;
    forgetDisk();
    m_drawing.undoStack().setClean();
    Q_EMIT stateChanged();
    return {};
}

bool FileSession::isChangedOnDisk() const
{
    if (m_path.isEmpty() || !QFileInfo::exists(m_path))
        return false;
    const auto now = readInput(m_path, MostBytes);
    return now && *now != m_text;
}

void FileSession::startNew()
{
    cancel();
    m_path.clear();
    m_text.clear();
    m_places = {};
    forgetDisk();
    m_isUnsaved = false;
    m_drawing.setReadOnly(false);
    m_drawing.setTopology({});
    Q_EMIT opened();
    Q_EMIT stateChanged();
}

void FileSession::take(Topology topology)
{
    cancel();
    m_path.clear();
    m_text.clear();
    m_places = {};
    forgetDisk();
    m_isUnsaved = true;
    m_drawing.setReadOnly(false);
    m_drawing.setTopology(std::move(topology));
    Q_EMIT opened();
    Q_EMIT stateChanged();
}

QString FileSession::placeOf(const Locator &at) const
{
    if (m_path.isEmpty())
        return {};
    Place place = m_places.place(at);
    if (!place.isKnown())
        return {};
    place.file = QFileInfo(m_path).fileName();
    return place.text();
}

} // namespace hubwright
