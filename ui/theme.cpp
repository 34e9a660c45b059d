// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

namespace hubwright {

Theme Theme::light()
{
    Theme theme;
    theme.ground = QColor(0xF3F5F8);
    theme.panel = QColor(0xFFFFFF);
    theme.card = QColor(0xFFFFFF);
    theme.cardHead = QColor(0xF7F9FB);
    theme.tint = QColor(0xDCE7F9);
    theme.note = QColor(0xFFF9DF);
    theme.line = QColor(0xD4DAE3);
    theme.text = QColor(0x1B2430);
    theme.dim = QColor(0x5C6878);
    theme.disabled = QColor(0xA3ADBA);
    theme.accent = QColor(0x1F5FBF);
    theme.onAccent = QColor(0xFFFFFF);
    theme.hub = QColor(0x123B7A);
    theme.right = QColor(0x00795F);
    theme.warning = QColor(0x8F5F00);
    theme.wrong = QColor(0xB93E06);
    theme.tones = {QColor(0x0072B2), QColor(0x00795F), QColor(0x8F5F00),
                   QColor(0xB93E06), QColor(0x9B4F82), QColor(0x5C6878)};
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.isDark = true;
    theme.ground = QColor(0x14181F);
    theme.panel = QColor(0x1C222B);
    theme.card = QColor(0x242B35);
    theme.cardHead = QColor(0x202731);
    theme.tint = QColor(0x26385A);
    theme.note = QColor(0x38331F);
    theme.line = QColor(0x343D4A);
    theme.text = QColor(0xE6EBF2);
    theme.dim = QColor(0x9AA6B6);
    theme.disabled = QColor(0x5C6775);
    theme.accent = QColor(0x6FA8FF);
    theme.onAccent = QColor(0x10151C);
    theme.hub = QColor(0x8DB8FF);
    theme.right = QColor(0x35C79F);
    theme.warning = QColor(0xF0B23E);
    theme.wrong = QColor(0xFF8A4C);
    theme.tones = {QColor(0x6CB8F0), QColor(0x35C79F), QColor(0xF0B23E),
                   QColor(0xFF8A4C), QColor(0xDDA0C8), QColor(0x9AA6B6)};
    return theme;
}

Theme Theme::paper()
{
    Theme theme = light();
    theme.ground = QColor(0xFFFFFF);
    return theme;
}

namespace {

QFont faces(std::initializer_list<const char *> names, int pixels)
{
    QStringList families;
    for (const char *name : names)
        families << QString::fromLatin1(name);
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(pixels);
    return font;
}

} // namespace

QFont uiFont(int pixels)
{
    return faces({"DejaVu Sans", "WenQuanYi Zen Hei", "WenQuanYi Micro Hei", "Noto Sans CJK SC"},
                 pixels);
}

QFont monoFont(int pixels)
{
    return faces({"DejaVu Sans Mono", "WenQuanYi Zen Hei Mono", "WenQuanYi Zen Hei"}, pixels);
}

} // namespace hubwright
