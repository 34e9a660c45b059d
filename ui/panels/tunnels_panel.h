// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"
#include "ui/models/ends_model.h"
#include "ui/theme.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace hubwright {

/// All tunnel ends as a table: names are edited in place, a click selects on the
/// canvas, the rows are copied as tab-separated values.
class TunnelsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit TunnelsPanel(Drawing &drawing, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    QTableView *view() const { return m_view; }
    /// The selected rows, or all, with their heads.  No cell begins like a formula.
    QString asTsv() const;

Q_SIGNALS:
    void countChanged(int count);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void followSelection();
    void selectOnCanvas();
    void copy() const;
    void retranslate();

    Drawing &m_drawing;
    EndsModel *m_model;
    QSortFilterProxyModel *m_shown;
    QTableView *m_view;
    QLineEdit *m_filter;
    bool m_isFollowing = false;
};

} // namespace hubwright
