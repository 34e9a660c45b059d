// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/new_site.h"
#include "ui/theme.h"

#include <QWidget>

namespace hubwright {

/// One entry of the palette: dragged onto the canvas, or clicked.
class PaletteButton final : public QWidget {
    Q_OBJECT

public:
    PaletteButton(PaletteEntry entry, QWidget *parent);

    PaletteEntry entry() const { return m_entry; }
    void setTheme(const Theme &theme);
    QSize sizeHint() const override { return {84, 60}; }

Q_SIGNALS:
    void clicked(hubwright::PaletteEntry entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    PaletteEntry m_entry;
    Theme m_theme = Theme::light();
    QPoint m_pressedAt;
    bool m_isPressed = false;
    bool m_isHovered = false;
};

/// What can be put on the canvas.
class Palette final : public QWidget {
    Q_OBJECT

public:
    explicit Palette(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    PaletteButton *button(PaletteEntry entry) const { return m_buttons[size_t(entry)]; }

Q_SIGNALS:
    void clicked(hubwright::PaletteEntry entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::vector<PaletteButton *> m_buttons;
};

} // namespace hubwright
