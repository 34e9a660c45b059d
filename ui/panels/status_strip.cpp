// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/status_strip.h"

#include "ui/diagram/signs.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace hubwright {

StatusStrip::StatusStrip(Drawing &drawing, QWidget *parent) : QWidget(parent), m_drawing(drawing)
{
    setCursor(Qt::PointingHandCursor);
    connect(&drawing.analyst(), &Analyst::analysed, this, &StatusStrip::refresh);
    connect(&drawing.analyst(), &Analyst::busyChanged, this, &StatusStrip::refresh);
    refresh();
}

void StatusStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QString StatusStrip::errorsText() const
{
    return tr("%n error(s)", nullptr, int(m_drawing.analysis().errors()));
}

QString StatusStrip::warningsText() const
{
    return tr("%n warning(s)", nullptr, int(m_drawing.analysis().warnings()));
}

QString StatusStrip::deliveredText() const
{
    const Analysis &analysis = m_drawing.analysis();
    const Reach::Counts counts = analysis.reach->counts();
    QString text =
        tr("%1 of %2 directions delivered").arg(counts.intendedDelivered).arg(counts.intended);
    if (counts.unaskedDelivered > 0)
        text += QStringLiteral(" · ") + tr("%1 unasked").arg(counts.unaskedDelivered);
    text += QStringLiteral(" · ");
    text += m_drawing.analyst().isBusy() ? tr("judging…")
            : analysis.isProved()        ? tr("proved")
                                         : tr("not proved");
    return text;
}

QString StatusStrip::text() const
{
    return errorsText() + QStringLiteral(", ") + warningsText() + QStringLiteral(", ") +
           deliveredText();
}

QSize StatusStrip::sizeHint() const
{
    const QFontMetrics metrics(uiFont(12));
    return {metrics.horizontalAdvance(errorsText() + warningsText() + deliveredText()) + 190, 24};
}

void StatusStrip::refresh()
{
    setAccessibleName(text());
    updateGeometry();
    update();
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Analysis &analysis = m_drawing.analysis();
    const QFontMetrics metrics(uiFont(12));
    qreal x = 12;
    const qreal middle = height() / 2.0;
    const auto write = [&](const QString &text, const QColor &colour) {
        painter.setFont(uiFont(12));
        painter.setPen(colour);
        painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter, text);
        x += metrics.horizontalAdvance(text) + 20;
    };
    const QString errors = QString::number(analysis.errors());
    const qreal wide = std::max(22, metrics.horizontalAdvance(errors) + 12);
    paintMark(painter, Mark::Error, QRectF(x, middle - 9, wide, 18),
              analysis.errors() > 0 ? m_theme.wrong : m_theme.disabled, m_theme.onAccent, errors);
    x += wide + 8;
    write(errorsText(), m_theme.text);
    paintMark(painter, Mark::Warning, QRectF(x, middle - 9, 22, 18),
              analysis.warnings() > 0 ? m_theme.warning : m_theme.disabled, m_theme.onAccent,
              QStringLiteral("!"));
    x += 30;
    write(warningsText(), m_theme.text);
    write(deliveredText(), m_theme.dim);
}

void StatusStrip::mouseReleaseEvent(QMouseEvent *) { Q_EMIT clicked(); }

void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace hubwright
