// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/palette.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace hubwright {

PaletteButton::PaletteButton(PaletteEntry entry, QWidget *parent) : QWidget(parent), m_entry(entry)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("palette-") + paletteWord(entry));
}

void PaletteButton::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void PaletteButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = m_isHovered || hasFocus();
    const QRectF box(width() / 2.0 - 30, 2.5, 60, 33);
    painter.setPen(isLit ? m_theme.accent : m_theme.line);
    painter.setBrush(m_isPressed ? m_theme.tint : m_theme.isDark ? m_theme.card : m_theme.cardHead);
    painter.drawRoundedRect(box, 5, 5);
    paintSiteSign(painter, paletteSign(m_entry), box.center(), 19,
                  m_entry == PaletteEntry::Hub ? m_theme.hub : m_theme.dim);
    painter.setFont(uiFont(11));
    painter.setPen(m_theme.dim);
    painter.drawText(QRectF(0, 37, width(), 18), Qt::AlignCenter, paletteTitle(m_entry));
}

void PaletteButton::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = event->button() == Qt::LeftButton;
    m_pressedAt = event->pos();
    update();
}

void PaletteButton::mouseMoveEvent(QMouseEvent *event)
{
    const bool isDrag = m_isPressed && (event->pos() - m_pressedAt).manhattanLength() >=
                                           QApplication::startDragDistance();
    if (!isDrag)
        return;
    m_isPressed = false;
    update();
    auto *mime = new QMimeData;
    mime->setData(QString::fromLatin1(PaletteMime), paletteWord(m_entry).toUtf8());
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->exec(Qt::CopyAction);
}

void PaletteButton::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClick = m_isPressed && rect().contains(event->pos());
    m_isPressed = false;
    update();
    if (isClick)
        Q_EMIT clicked(m_entry);
}

void PaletteButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        Q_EMIT clicked(m_entry);
    else
        QWidget::keyPressEvent(event);
}

void PaletteButton::enterEvent(QEnterEvent *)
{
    m_isHovered = true;
    update();
}

void PaletteButton::leaveEvent(QEvent *)
{
    m_isHovered = false;
    update();
}

Palette::Palette(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(4);
    for (int i = 0; i < PaletteEntries; ++i) {
        m_buttons.push_back(new PaletteButton(PaletteEntry(i), this));
        layout->addWidget(m_buttons.back());
        connect(m_buttons.back(), &PaletteButton::clicked, this, &Palette::clicked);
    }
    layout->addStretch(1);
    setMinimumWidth(111);
    retranslate();
}

void Palette::setTheme(const Theme &theme)
{
    for (PaletteButton *button : m_buttons)
        button->setTheme(theme);
}

void Palette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Palette::retranslate()
{
    for (PaletteButton *button : m_buttons) {
        button->setAccessibleName(paletteTitle(button->entry()));
        button->setToolTip(tr("Drag to the canvas, or click"));
        button->update();
    }
}

} // namespace hubwright
