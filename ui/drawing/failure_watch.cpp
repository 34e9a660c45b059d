// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/failure_watch.h"

#include <QCoreApplication>

#include <algorithm>

namespace hubwright {

namespace {

/// Up to this size a failure is judged between two frames.
constexpr size_t SmallDrawing = 100;

/// What stands where `what` stood, if it has got another name since and nothing else came or
/// went.
std::optional<Subject> renamed(const Subject &what, const Topology &was, const Topology &now)
{
    if (was.sites().size() != now.sites().size() || was.tunnels().size() != now.tunnels().size())
        return std::nullopt;
    if (const auto *site = std::get_if<Id<Site>>(&what)) {
        const int at = was.indexOf(*site);
        const Id<Site> &name = now.sites()[size_t(std::max(at, 0))].id;
        return at < 0 || was.site(name) ? std::nullopt : std::optional<Subject>(name);
    }
    if (const auto *tunnel = std::get_if<Id<Tunnel>>(&what)) {
        const int at = was.indexOf(*tunnel);
        const Id<Tunnel> &name = now.tunnels()[size_t(std::max(at, 0))].id;
        return at < 0 || was.tunnel(name) ? std::nullopt : std::optional<Subject>(name);
    }
    return std::nullopt;
}

ShownFailure judged(const Subject &what, std::shared_ptr<const Analysis> analysis,
                    const Failure &failure)
{
    FailureEffect effect = FailureJudge(*analysis->reach).effectOf(failure);
    return {what, std::move(analysis), std::move(effect)};
}

} // namespace

FailureWatch::FailureWatch(Drawing &drawing, QObject *parent) : QObject(parent), m_drawing(drawing)
{
    m_pool.setMaxThreadCount(1);
    connect(&drawing.analyst(), &Analyst::analysed, this, &FailureWatch::judge);
    connect(&drawing.document(), &TopologyDocument::reset, this, &FailureWatch::leave);
}

FailureWatch::~FailureWatch() { m_pool.waitForDone(); }

std::optional<Failure> FailureWatch::failureOf(const Analysis &analysis, const Subject &what) const
{
    Failure failure;
    if (const auto *tunnel = std::get_if<Id<Tunnel>>(&what))
        failure.tunnel = analysis.topology.indexOf(*tunnel);
    if (const auto *site = std::get_if<Id<Site>>(&what))
        failure.site = analysis.topology.indexOf(*site);
    return hubwright::canFail(analysis.plan->paths(), failure) ? std::optional(failure)
                                                               : std::nullopt;
}

bool FailureWatch::canFail(const Subject &what) const
{
    return failureOf(m_drawing.analysis(), what).has_value();
}

void FailureWatch::show(const Subject &what)
{
    if (!canFail(what) || m_what == what)
        return;
    m_what = what;
    judge();
}

void FailureWatch::leave()
{
    if (!m_what)
        return;
    m_what.reset();
    m_shown.reset();
    Q_EMIT changed();
}

void FailureWatch::judge()
{
    if (!m_what)
        return;
    m_isStale = true;
    if (m_isRunning)
        return;
    m_isStale = false;
    const auto analysis = m_drawing.sharedAnalysis();
    std::optional<Failure> failure = failureOf(*analysis, *m_what);
    if (!failure && m_shown) {
        const auto name = renamed(*m_what, m_shown->analysis->topology, analysis->topology);
        failure = name ? failureOf(*analysis, *name) : std::nullopt;
        if (failure)
            m_what = name;
    }
    if (!failure) {
        leave();
        return;
    }
    if (analysis->topology.sites().size() <= SmallDrawing) {
        take(judged(*m_what, analysis, *failure));
        return;
    }
    m_isRunning = true;
    m_pool.start([this, what = *m_what, analysis, failure = *failure] {
        ShownFailure shown = judged(what, analysis, failure);
        QMetaObject::invokeMethod(
            this,
            [this, shown = std::move(shown)]() mutable {
                m_isRunning = false;
                // Another one may be wanted by now, or none.
                if (m_what == shown.what && !m_isStale)
                    take(std::move(shown));
                else
                    judge();
            },
            Qt::QueuedConnection);
    });
}

void FailureWatch::take(ShownFailure shown)
{
    m_shown = std::move(shown);
    Q_EMIT changed();
}

void FailureWatch::waitUntilJudged()
{
    while (m_isRunning) {
        m_pool.waitForDone();
        QCoreApplication::processEvents();
    }
}

} // namespace hubwright
