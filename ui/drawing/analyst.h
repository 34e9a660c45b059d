// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace hubwright {

/// Judges the drawing after each edit: at once while that is quick, in a worker
/// thread when it may be long.  Of several edits only the newest is judged.
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
    /// Judges every gateway as this platform from the next `judge` on; empty: as drawn.
    void setPlatform(const QString &platform) { m_platform = platform; }

Q_SIGNALS:
    void analysed();
    void busyChanged(bool isBusy);

private:
    void start();
    void take(std::shared_ptr<const Analysis> analysis, qint64 milliseconds);

    QThreadPool m_pool;
    std::shared_ptr<const Analysis> m_analysis;
    std::shared_ptr<const Topology> m_next; ///< Waits for the worker; the newest only.
    QString m_platform;
    qint64 m_lastMilliseconds = 0;
    size_t m_lastSites = 0;
    bool m_isRunning = false;
};

} // namespace hubwright
