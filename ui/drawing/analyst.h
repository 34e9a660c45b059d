// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace hubwright {

/// Judges the drawing after each edit: at once while that is quick, in a worker
/// thread when it may be long.  Of several edits only the newest is judged.  An edit that
/// only touches a part of the drawing is judged by that part (`reanalyse`).
class Analyst : public QObject {
    Q_OBJECT

public:
    explicit Analyst(QObject *parent = nullptr);
    ~Analyst() override;

    /// The newest judgement; never null.  Its topology may be an edit older than
    /// the document's while `isBusy`.
    const std::shared_ptr<const Analysis> &analysis() const { return m_analysis; }
    bool isBusy() const { return m_isRunning; }

    /// Judges this topology and tells `analysed` when done.
    void judge(const Topology &topology);
    /// The same after an edit of the topology that was given last; `changed`: what it named.
    void judge(const Topology &topology, const std::vector<Subject> &changed);
    /// Judges every gateway as this platform from the next `judge` on; empty: as drawn.
    void setPlatform(const QString &platform) { m_platform = platform; }

Q_SIGNALS:
    void analysed();
    void busyChanged(bool isBusy);

private:
    /// What a judgement rests on, and how long it took.
    struct Done {
        std::shared_ptr<const Analysis> analysis;
        qint64 milliseconds = 0;
        bool isLocal = false; ///< Only a part was judged.
    };

    static Done done(const Analysis &before, const Topology &topology,
                     const std::vector<Subject> &changed, const Conditions &conditions);
    Conditions conditions() const;
    bool isQuick(const Topology &topology) const;
    void start();
    void take(const Done &judged);

    QThreadPool m_pool;
    std::shared_ptr<const Analysis> m_analysis;
    std::shared_ptr<const Topology> m_next; ///< Waits for the worker; the newest only.
    std::vector<Subject> m_changed;         ///< Since `m_analysis`, but for what is in work.
    std::vector<Subject> m_inWork;          ///< What the worker's topology has changed.
    QString m_platform;
    qint64 m_lastMilliseconds = 0;
    qint64 m_lastLocalMilliseconds = 0;
    size_t m_lastSites = 0;
    bool m_isRunning = false;
};

} // namespace hubwright
