// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/repair/repair.h"

#include <QDialog>
#include <QThreadPool>

class QLabel;
class QListWidget;
class QPushButton;

namespace hubwright {

/// Looks for the smallest fix in a worker thread and offers what it found: what
/// changes, at which tunnel ends, and how the design then stands.
class SmallestFixDialog final : public QDialog {
    Q_OBJECT

public:
    SmallestFixDialog(std::shared_ptr<const Analysis> analysis, const RepairRequest &request,
                      QWidget *parent);
    ~SmallestFixDialog() override;

    /// The edit that was chosen; empty before `accepted`, or if there is none.
    Edit chosen() const;
    const RepairAnswer &answer() const { return m_answer; }

Q_SIGNALS:
    /// The search has ended.
    void searched();

private:
    void showAnswer(RepairAnswer answer);
    void showFate();

    RepairAnswer m_answer;
    QLabel *m_head;
    QListWidget *m_list;
    QLabel *m_fate;
    QLabel *m_beyond;
    QPushButton *m_apply;
    QThreadPool m_pool;
};

} // namespace hubwright
