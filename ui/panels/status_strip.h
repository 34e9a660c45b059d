// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"
#include "ui/theme.h"

#include <QWidget>

namespace hubwright {

/// Errors, warnings, directions delivered, proved or not: what the status bar always
/// shows.  A click on errors or warnings is told.
class StatusStrip final : public QWidget {
    Q_OBJECT

public:
    explicit StatusStrip(Drawing &drawing, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// All of it in words, as a screen reader says it.
    QString text() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString errorsText() const;
    QString warningsText() const;
    QString deliveredText() const;
    void refresh();

    Drawing &m_drawing;
    Theme m_theme = Theme::light();
};

} // namespace hubwright
