// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/revision_chart.h"
#include "model/store/git_history.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <map>
#include <memory>

namespace hubwright {

/// Points of revisions that were judged already, by the commit's full hash.
using KnownPoints = std::map<QString, RevisionPoint>;

/// How the design of a file stood at its last `most` commits in git, the oldest first.
/// Revisions that cannot be read are left out; none where there is no git.  `known`: what
/// need not be judged again; filled.  Waits for git and judges: not for the GUI thread.
std::vector<RevisionPoint> judgedRevisions(const QString &path, int most, KnownPoints &known,
                                           const Progress &progress = {});

/// Judges a file's revisions beside the GUI thread; of several wishes the newest counts.
class RevisionReader final : public QObject {
    Q_OBJECT

public:
    explicit RevisionReader(QObject *parent = nullptr);
    ~RevisionReader() override;

    /// Ends in `judged`, unless another wish comes.  An empty path has no revisions.
    void read(const QString &path);
    /// Calls the reading off.
    void cancel();
    bool isBusy() const { return m_cancel != nullptr; }
    /// Waits until nothing is under way; for tests.
    void wait();

Q_SIGNALS:
    void judged(const std::vector<hubwright::RevisionPoint> &points);

private:
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< Of the reading under way.
    QString m_path;
    std::shared_ptr<KnownPoints> m_known; ///< Of `m_path`; the worker's alone while busy.
};

} // namespace hubwright
