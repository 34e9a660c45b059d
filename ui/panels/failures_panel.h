// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/failure_watch.h"
#include "ui/models/failures_model.h"

#include <QThreadPool>
#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace hubwright {

/// What is lost when a tunnel or a relaying site fails: a row a failure; the row
/// that is chosen is the failure that the canvas shows.  Judged beside the GUI thread, and
/// only while somebody looks.
class FailuresPanel final : public QWidget {
    Q_OBJECT

public:
    FailuresPanel(Drawing &drawing, FailureWatch &watch, QWidget *parent = nullptr);
    ~FailuresPanel() override;

    QTableView *view() const { return m_view; }
    /// Waits until what is shown is the newest judgement; for tests.
    void waitUntilJudged();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void take(std::shared_ptr<const Analysis> analysis, std::vector<FailureOutcome> outcomes);
    void showOnCanvas();
    void followWatch();
    void retranslate();

    Drawing &m_drawing;
    FailureWatch &m_watch;
    FailuresModel *m_model;
    QSortFilterProxyModel *m_shown;
    QTableView *m_view;
    QLabel *m_hint;
    QThreadPool m_pool;
    bool m_isRunning = false;
    bool m_isStale = true;
    bool m_isFollowing = false; ///< The row is set here, and nobody chose it.
};

} // namespace hubwright
