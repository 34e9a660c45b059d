// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/failure_watch.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace hubwright {

/// Says over the canvas which failure it shows and what that costs, and leads back to the
/// design.  Not there while no failure is looked at.
class FailureBanner final : public QFrame {
    Q_OBJECT

public:
    explicit FailureBanner(FailureWatch &watch, QWidget *parent = nullptr);

    QLabel *words() const { return m_words; }
    QPushButton *wayOut() const { return m_wayOut; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void retranslate();

    FailureWatch &m_watch;
    QLabel *m_words;
    QPushButton *m_wayOut;
};

} // namespace hubwright
