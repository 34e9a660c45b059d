// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/delta_sheet.h"

#include "model/base/text.h"
#include "model/report/design_hash.h"
#include "model/report/report.h"
#include "ui/diagram/painter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace hubwright {

namespace {

constexpr double Gap = 20;
constexpr double LegendHeight = 28;
constexpr double SignWidth = 14;
constexpr double SignGap = 9; ///< To the word that says what it stands for.
constexpr double MostScale = 1.15;

double scaleIn(const QSizeF &size, const QSizeF &room)
{
    if (size.isEmpty())
        return 0;
    return std::min({MostScale, room.width() / size.width(), room.height() / size.height()});
}

} // namespace

QString DeltaSheet::title() { return QCoreApplication::translate("Print", "Before and after"); }

QString DeltaSheet::kindText(DeltaKind kind)
{
    switch (kind) {
    case DeltaKind::Added:
        return QCoreApplication::translate("Print", "added");
    case DeltaKind::Removed:
        return QCoreApplication::translate("Print", "removed");
    case DeltaKind::Changed:
        return QCoreApplication::translate("Print", "changed");
    }
    Q_UNREACHABLE();
}

QString DeltaSheet::caption(bool isNow, const Analysis &analysis)
{
    const QString revision = oneLine(analysis.topology.heading.revision);
    const QString hash = designHash(analysis.topology);
    return QCoreApplication::translate("Print", "%1: %2: %3")
        .arg(isNow ? QCoreApplication::translate("Print", "After")
                   : QCoreApplication::translate("Print", "Before"),
             revision.isEmpty() ? hash : revision + QStringLiteral(", ") + hash,
             verdictLine(*analysis.reach));
}

DeltaSheet::DeltaSheet(DeltaLook look, const QString &before, const QString &now,
                       const QRectF &room)
    : m_look(std::move(look)), m_before(before), m_now(now), m_room(room)
{
    const double head = sectionFace().lineHeight() + 8;
    const double caption = bodyFace().lineHeight() + 6;
    const QRectF inner = room.adjusted(0, head, 0, -LegendHeight);
    const QSizeF beside((inner.width() - Gap) / 2, inner.height() - caption);
    const QSizeF above(inner.width(), (inner.height() - Gap) / 2 - caption);
    const QSizeF size = m_look.bounds.size();
    const bool isBeside = scaleIn(size, beside) >= scaleIn(size, above);
    m_scale = std::max(scaleIn(size, beside), scaleIn(size, above));
    const QSizeF each = (isBeside ? beside : above) + QSizeF(0, caption);
    m_rooms[0] = QRectF(inner.topLeft(), each);
    m_rooms[1] = QRectF(inner.bottomRight() - QPointF(each.width(), each.height()), each);
}

void DeltaSheet::paint(QPainter &painter, const Theme &theme) const
{
    painter.setPen(theme.text);
    drawLine(painter, m_room.topLeft(), title(), sectionFace());
    paintPicture(painter, theme, m_rooms[0], m_look.before, m_look.marksBefore, m_before);
    paintPicture(painter, theme, m_rooms[1], m_look.now, m_look.marksNow, m_now);
    painter.setPen(QPen(theme.line, 1));
    const QPointF middle = (m_rooms[0].center() + m_rooms[1].center()) / 2;
    if (m_rooms[0].top() == m_rooms[1].top())
        painter.drawLine(QPointF(middle.x(), m_rooms[0].top()),
                         QPointF(middle.x(), m_rooms[0].bottom()));
    else
        painter.drawLine(QPointF(m_rooms[0].left(), middle.y()),
                         QPointF(m_rooms[0].right(), middle.y()));
    paintLegend(painter, theme);
}

void DeltaSheet::paintPicture(QPainter &painter, const Theme &theme, const QRectF &room,
                              const DiagramLook &look, const std::vector<DeltaMark> &marks,
                              const QString &caption) const
{
    painter.setPen(theme.dim);
    drawLine(painter, room.topLeft(),
             bodyFace().metrics.elidedText(caption, Qt::ElideRight, room.width()), headerFace());
    if (m_scale <= 0)
        return;
    const QRectF picture = room.adjusted(0, bodyFace().lineHeight() + 6, 0, 0);
    painter.save();
    painter.translate(picture.center());
    painter.scale(m_scale, m_scale);
    painter.translate(-m_look.bounds.center());
    paintDiagram(painter, look);
    paintDeltaMarks(painter, marks, theme, deltaMagnification(m_scale));
    painter.restore();
}

void DeltaSheet::paintLegend(QPainter &painter, const Theme &theme) const
{
    double x = m_room.left();
    const double y = m_room.bottom() - LegendHeight + 8;
    for (const DeltaKind kind : {DeltaKind::Added, DeltaKind::Removed, DeltaKind::Changed}) {
        paintDeltaSign(painter, kind, {x, y, SignWidth, SignWidth}, theme);
        painter.setPen(theme.text);
        const QString text = kindText(kind);
        drawLine(painter, {x + SignWidth + SignGap, y + 1}, text, bodyFace());
        x += SignWidth + SignGap + bodyFace().widthOf(text) + 24;
    }
}

} // namespace hubwright
