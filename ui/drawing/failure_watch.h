// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resilience/failure_outcome.h"
#include "ui/drawing/drawing.h"

#include <QThreadPool>

#include <optional>

namespace hubwright {

/// What happens when one thing fails, by the judgement that `effect` speaks of.
struct ShownFailure {
    Subject what; ///< Of a site or a tunnel.
    std::shared_ptr<const Analysis> analysis;
    FailureEffect effect;
};

/// Which failure is being looked at, and what it does: judged anew after each edit, beside
/// the GUI thread where the drawing is large.  It stays when what fails gets another name, and
/// ends by itself when that is gone from the drawing, or can cut nothing any more.
class FailureWatch : public QObject {
    Q_OBJECT

public:
    explicit FailureWatch(Drawing &drawing, QObject *parent = nullptr);
    ~FailureWatch() override;

    /// Whether the newest judgement knows what happens: a tunnel of a tree, or a site that
    /// tunnels lead to, none of them in a cycle.
    bool canFail(const Subject &what) const;
    /// Looks at that failure from now on; nothing if it cannot fail.
    void show(const Subject &what);
    void leave();
    /// What is looked at, shown already or not.
    const std::optional<Subject> &what() const { return m_what; }
    /// The newest result; null while there is none.
    const ShownFailure *shown() const { return m_shown ? &*m_shown : nullptr; }
    /// Waits until `shown` is of the newest judgement; for tests and pictures.
    void waitUntilJudged();

Q_SIGNALS:
    /// `shown` is another one, or none any more.
    void changed();

private:
    std::optional<Failure> failureOf(const Analysis &analysis, const Subject &what) const;
    void judge();
    void take(ShownFailure shown);

    Drawing &m_drawing;
    std::optional<Subject> m_what;
    std::optional<ShownFailure> m_shown;
    QThreadPool m_pool;
    bool m_isRunning = false;
    bool m_isStale = false;
};

} // namespace hubwright
