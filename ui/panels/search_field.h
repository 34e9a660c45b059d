// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"
#include "ui/drawing/find.h"

#include <QLineEdit>

class QListWidget;

namespace hubwright {

/// Finds sites, hosts, tunnel ends, addresses and commands while one types; Return
/// takes the first or the chosen one.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(Drawing &drawing, QWidget *parent = nullptr);

    /// The commands that can be found by their text.
    void setCommands(const QList<QAction *> &commands) { m_commands = commands; }
    int matches() const;

Q_SIGNALS:
    void chosen(const hubwright::Match &match);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search();
    void take(int row);
    void retranslate();

    Drawing &m_drawing;
    QListWidget *m_list;
    QList<QAction *> m_commands;
    std::vector<Match> m_matches;
    QList<QAction *> m_foundCommands;
};

} // namespace hubwright
