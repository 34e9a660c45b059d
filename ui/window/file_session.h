// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/topology_file.h"
#include "ui/drawing/disk_merge.h"
#include "ui/drawing/drawing.h"

#include <QFileSystemWatcher>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace hubwright {

/// Which file the drawing came from; reads files off the GUI thread and writes them.
class FileSession : public QObject {
    Q_OBJECT

public:
    explicit FileSession(Drawing &drawing, QObject *parent = nullptr);
    ~FileSession() override;

    /// Empty: the drawing was never saved.
    const QString &path() const { return m_path; }
    bool isReading() const { return m_cancel != nullptr; }
    /// Whether there is work that no file holds: edits, an import, a recovery.
    bool isModified() const;

    /// Starts to read; ends in `opened` or `failed`, and until `opened` nothing of
    /// the drawing changes.
    void open(const QString &path);
    /// Reads documents as one design; ends in `imported` or `failed`.
    void importDocuments(const QStringList &paths);
    /// A file left by a program that ended: its content, to be saved as `original`.
    void recover(const QString &file, const QString &original);
    /// Calls the reading off; `failed` is not told.
    void cancel();
    /// Waits for the reading and its signals; for tests and for the command line.
    void wait();

    /// Writes the drawing, keeping a person's comments in the file it came from.
    Result<> save(const QString &path);
    /// Whether somebody else has changed the file since it was read or saved.
    bool isChangedOnDisk() const;
    /// Whether it is known that what is on the disk is somebody else's change, which the
    /// drawing does not have.  Asks no disk.
    bool isForeign() const { return !m_seenOnDisk.isEmpty(); }
    /// Reads the open file again; ends in `reloaded` or `failed`.
    void reload();
    /// Reads it and merges it with the drawing, off the GUI thread; ends in `merged` or
    /// `failed`.  The drawing does not change.
    void mergeDisk();
    /// Makes the drawing what was merged, in one step that can be undone, and the file as
    /// it is now the one that the next save is spliced into.  False: the drawing is not
    /// the one that was merged any more, and stays.
    bool takeMerged(const DiskMerge &disk, Topology merged);
    /// A new, empty drawing.
    void startNew();
    /// Takes a drawing that came from no topology file.
    void take(Topology topology);

    /// "file:line:column" of what the locator names, as far as it is in the file.
    QString placeOf(const Locator &at) const;

Q_SIGNALS:
    void progressed(int percent);
    void readingChanged(bool isReading);
    void opened();
    void reloaded();
    /// Somebody else has changed the open file.  Told once for each change.
    void changedOnDisk();
    void merged(const std::shared_ptr<const DiskMerge> &disk);
    /// The open file is no longer on the disk; and it is again, as it was.
    void vanished();
    void reappeared();
    /// A design came from documents; one line a thing that was not understood.
    void imported(const QStringList &notes);
    /// One line an error.
    void failed(const QString &path, const QStringList &errors);
    /// The path or the unsaved state changed.
    void stateChanged();

private:
    /// The file that the drawing is compared with and spliced into.
    struct Base {
        QByteArray text;
        SourceMap places;
    };
    class TakeMerged;

    using Work = std::function<std::function<void()>(const Progress &progress)>;

    void read(const QString &path, const std::function<void(LoadedFile)> &use);
    /// Runs the work off the GUI thread, then on it what the work returned, unless
    /// it was called off.
    void start(const Work &work);

    void watch();
    void lookAtDisk();
    /// What the worker found there; nothing: no file.
    void seeDisk(const std::optional<QByteArray> &now);
    void forgetDisk();
    void swapBase(Base &other);

    Drawing &m_drawing;
    QThreadPool m_pool;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;                            ///< A file is written in several steps.
    QByteArray m_seenOnDisk;                     ///< The foreign content that was told of.
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< Of the reading that goes on.
    QString m_path;
    QByteArray m_text;
    SourceMap m_places;
    bool m_isUnsaved = false; ///< No file has it, whatever the undo stack says.
    bool m_isGone = false;    ///< The file is no longer on the disk.
};

} // namespace hubwright
