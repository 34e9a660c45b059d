// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/analyst.h"

namespace hubwright {

namespace {

/// Longer than this in the GUI thread and a drag would stutter.
constexpr qint64 MostMilliseconds = 8;
/// A drawing that was never judged is taken to be quick up to this size.
constexpr size_t SmallDrawing = 400;

} // namespace

Analyst::Analyst(QObject *parent) : QObject(parent), m_analysis(analyse({}, {}))
{
    m_pool.setMaxThreadCount(1);
}

Analyst::~Analyst() { m_pool.waitForDone(); }

void Analyst::judge(const Topology &topology)
{
    const size_t sites = topology.sites().size();
    const bool isQuick = m_lastMilliseconds <= MostMilliseconds &&
                         sites <= std::max(SmallDrawing, m_lastSites + m_lastSites / 4);
    if (isQuick && !m_isRunning) {
        QElapsedTimer timer;
        timer.start();
        auto analysis = analyse(topology, {QDate::currentDate(), m_platform});
        take(std::move(analysis), timer.elapsed());
        return;
    }
    m_next = std::make_shared<const Topology>(topology);
    if (!m_isRunning)
        start();
}

void Analyst::start()
{
    m_isRunning = true;
    Q_EMIT busyChanged(true);
    m_pool.start([this, topology = std::exchange(m_next, nullptr),
                  conditions = Conditions {QDate::currentDate(), m_platform}] {
        QElapsedTimer timer;
        timer.start();
        auto analysis = analyse(*topology, conditions);
        const qint64 elapsed = timer.elapsed();
        QMetaObject::invokeMethod(
            this,
            [this, analysis, elapsed] {
                m_isRunning = false;
                // Newest wins: what is out of date already is not shown.
                if (!m_next)
                    take(analysis, elapsed);
                else
                    start();
                if (!m_isRunning)
                    Q_EMIT busyChanged(false);
            },
            Qt::QueuedConnection);
    });
}

void Analyst::take(std::shared_ptr<const Analysis> analysis, qint64 milliseconds)
{
    m_lastMilliseconds = milliseconds;
    m_lastSites = analysis->topology.sites().size();
    m_analysis = std::move(analysis);
    Q_EMIT analysed();
}

} // namespace hubwright
