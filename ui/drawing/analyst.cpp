// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/analyst.h"

#include <algorithm>
#include <utility>

namespace hubwright {

namespace {

/// Longer than this in the GUI thread and a drag would stutter.
constexpr qint64 MostMilliseconds = 8;
/// A drawing that was never judged is taken to be quick up to this size.
constexpr size_t SmallDrawing = 400;

/// Adds those that are not there.  So many are the drawing as a whole.
void add(const std::vector<Subject> &subjects, std::vector<Subject> &to)
{
    constexpr size_t Many = 64;
    for (const Subject &subject : subjects) {
        if (to.size() < Many && std::ranges::find(to, subject) == to.end())
            to.push_back(subject);
        else if (to.size() == Many)
            to.assign(1, std::monostate {});
    }
}

} // namespace

Analyst::Analyst(QObject *parent) : QObject(parent), m_analysis(analyse({}, {}))
{
    m_pool.setMaxThreadCount(1);
}

Analyst::~Analyst() { m_pool.waitForDone(); }

void Analyst::judge(const Topology &topology)
{
    // The drawing as a whole: nothing of the last judgement can be kept.
    judge(topology, {std::monostate {}});
}

void Analyst::judge(const Topology &topology, const std::vector<Subject> &changed)
{
    add(changed, m_changed);
    if (!m_isRunning && isQuick(topology)) {
        const Done judged = done(*m_analysis, topology, m_changed, conditions());
        m_changed.clear();
        take(judged);
        return;
    }
    m_next = std::make_shared<const Topology>(topology);
    if (!m_isRunning)
        start();
}

bool Analyst::isQuick(const Topology &topology) const
{
    if (isLocalEdit(*m_analysis, topology, m_changed, conditions()))
        return m_lastLocalMilliseconds <= MostMilliseconds;
    return m_lastMilliseconds <= MostMilliseconds &&
           topology.sites().size() <= std::max(SmallDrawing, m_lastSites + m_lastSites / 4);
}

Conditions Analyst::conditions() const { return {QDate::currentDate(), m_platform}; }

Analyst::Done Analyst::done(const Analysis &before, const Topology &topology,
                            const std::vector<Subject> &changed, const Conditions &conditions)
{
    QElapsedTimer timer;
    timer.start();
    Done out;
    out.isLocal = isLocalEdit(before, topology, changed, conditions);
    out.analysis = reanalyse(before, topology, changed, conditions);
    out.milliseconds = timer.elapsed();
    return out;
}

void Analyst::start()
{
    m_isRunning = true;
    m_inWork = std::exchange(m_changed, {});
    Q_EMIT busyChanged(true);
    m_pool.start([this, before = m_analysis, topology = std::exchange(m_next, nullptr),
                  changed = m_inWork, conditions = conditions()] {
        const Done judged = done(*before, *topology, changed, conditions);
        QMetaObject::invokeMethod(
            this,
            [this, judged] {
                m_isRunning = false;
                // Newest wins: what is out of date already is not shown.
                if (!m_next) {
                    m_inWork.clear();
                    take(judged);
                } else {
                    add(std::exchange(m_inWork, {}), m_changed);
                    start();
                }
                if (!m_isRunning)
                    Q_EMIT busyChanged(false);
            },
            Qt::QueuedConnection);
    });
}

void Analyst::take(const Done &judged)
{
    (judged.isLocal ? m_lastLocalMilliseconds : m_lastMilliseconds) = judged.milliseconds;
    m_lastSites = judged.analysis->topology.sites().size();
    m_analysis = judged.analysis;
    Q_EMIT analysed();
}

} // namespace hubwright
