// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace hubwright {

/// Draws a finding as a row: sign, sentence, what it breaks, rule and place, and the
/// buttons Fix and Waive.  A click on a button is told; the rest is the view's.
class FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the buttons of a row lie; null: it has none.
    QRect fixButton(const QRect &row, const QModelIndex &index) const;
    QRect waiveButton(const QRect &row, const QModelIndex &index) const;

Q_SIGNALS:
    void fixClicked(const QModelIndex &index);
    void waiveClicked(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintButton(QPainter *painter, const QRect &box, const QString &text,
                     bool isPrimary) const;

    Theme m_theme = Theme::light();
};

} // namespace hubwright
