// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace hubwright {

/// One line of text in its box, already shortened to fit.
struct Label {
    QRectF box;
    QString text;
    QFont font;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/// As text, never as markup, so that a PDF can be searched.
void paintLabel(QPainter &painter, const Label &label);

} // namespace hubwright
