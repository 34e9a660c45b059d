// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme_style.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QStyleFactory>
#include <QSvgRenderer>

/// A static library's resources are dropped unless somebody asks for them, and that
/// cannot be done inside a namespace.
static void keepIcons() { Q_INIT_RESOURCE(icons); }

namespace hubwright {

namespace {

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.panel);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.cardHead);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.dim);
    palette.setColor(QPalette::Button, theme.cardHead);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.wrong);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Light, theme.card);
    palette.setColor(QPalette::Midlight, theme.line);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.line);
    palette.setColor(QPalette::Shadow, theme.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.disabled);
    return palette;
}

/// %1 panel, %2 line, %3 text, %4 dim, %5 accent, %6 on the accent, %7 field,
/// %8 tint, %9 disabled, %A wrong, %B the tick of a check box.
constexpr char Sheet[] = R"(
QMainWindow, QDialog { background: %1; }
QMainWindow::separator { background: %2; width: 1px; height: 1px; }
QMenuBar { background: %1; border-bottom: 1px solid %2; padding: 2px 4px; }
QMenuBar::item { padding: 4px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: %8; }
QMenu { background: %1; border: 1px solid %2; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 26px; border-radius: 4px; }
QMenu::item:selected { background: %8; color: %3; }
QMenu::item:disabled { color: %9; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: %2; margin: 4px 8px; }
QToolBar { background: %1; border: none; border-bottom: 1px solid %2; spacing: 4px; padding: 4px 8px; }
QToolBar::separator { width: 1px; background: %2; margin: 4px 6px; }
QToolBar QToolButton { background: %7; border: 1px solid %2; border-radius: 5px; padding: 4px; }
QToolBar QToolButton:hover { border-color: %5; }
QToolBar QToolButton:checked, QToolBar QToolButton:pressed { background: %8; border-color: %5; }
QToolBar QToolButton:disabled { background: transparent; }
QStatusBar { background: %1; border-top: 1px solid %2; }
QStatusBar::item { border: none; }
QAbstractScrollArea { background: %1; border: none; }
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit { background: %7; border: 1px solid %2; border-radius: 5px; padding: 4px 8px; selection-background-color: %5; selection-color: %6; }
QPlainTextEdit { padding: 2px 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus { border-color: %5; }
QLineEdit[isWrong="true"], QPlainTextEdit[isWrong="true"] { border: 1px solid %A; }
QLineEdit:read-only { color: %4; }
QLineEdit#search { border-radius: 14px; padding: 0 12px; min-height: 26px; }
QComboBox { min-height: 18px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/chevron.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: %7; border: 1px solid %2; selection-background-color: %8; selection-color: %3; }
QPushButton { background: %7; border: 1px solid %2; border-radius: 5px; padding: 5px 14px; }
QPushButton:hover { border-color: %5; }
QPushButton:pressed { background: %8; }
QPushButton:checked { background: %8; border-color: %5; }
QPushButton:disabled { color: %9; }
QPushButton:default, QPushButton[isPrimary="true"] { background: %5; color: %6; border-color: %5; font-weight: bold; }
QPushButton[isPrimary="true"]:hover { border-color: %3; }
QPushButton[isPrimary="true"]:disabled { background: %2; color: %9; border-color: %2; }
QTabWidget::pane { border: none; border-top: 1px solid %2; }
QTabBar { background: %1; }
QTabBar::tab { background: transparent; color: %4; padding: 7px 16px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: %3; border-bottom: 2px solid %5; font-weight: bold; }
QTabBar::tab:hover { color: %3; }
QTableView, QTreeView, QListView { background: %1; border: none; gridline-color: %2; selection-background-color: %8; selection-color: %3; alternate-background-color: %7; outline: none; }
QDialogButtonBox QPushButton { min-width: 52px; }
QDialog QListWidget { border: 1px solid %2; border-radius: 5px; padding: 3px; }

QHeaderView { background: %1; border: none; }
QHeaderView::section { background: %1; color: %4; border: none; border-bottom: 1px solid %2; padding: 4px 3px; }
QTableCornerButton::section { background: %1; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: %2; border-radius: 4px; min-height: 24px; min-width: 24px; margin: 1px; }
QScrollBar::handle:hover { background: %4; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: %7; color: %3; border: 1px solid %2; padding: 4px; }
QProgressBar { background: %7; border: 1px solid %2; border-radius: 4px; text-align: center; max-height: 14px; }
QProgressBar::chunk { background: %5; border-radius: 3px; }
QCheckBox { spacing: 6px; }
QCheckBox::indicator { width: 12px; height: 12px; background: %7; border: 1px solid %4; border-radius: 3px; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: %5; }
QCheckBox::indicator:checked { background: %5; border-color: %5; image: url(:/icons/%B); }
QCheckBox::indicator:disabled { border-color: %2; }
QCheckBox::indicator:checked:disabled { background: %9; border-color: %9; }
QRadioButton { spacing: 6px; }
QRadioButton::indicator { width: 12px; height: 12px; background: %7; border: 1px solid %4; border-radius: 7px; }
QRadioButton::indicator:hover, QRadioButton::indicator:focus { border-color: %5; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid %5; }
QRadioButton::indicator:disabled { border-color: %2; }
QLabel[isDim="true"] { color: %4; }
QLabel[isWrong="true"] { color: %A; }
QFrame#message { background: %8; border-bottom: 1px solid %2; }
QSplitter::handle { background: %2; }
)";

QPixmap recoloured(const QByteArray &svg, const QColor &colour, int pixels)
{
    QByteArray text = svg;
    text.replace("#000", colour.name().toLatin1());
    QSvgRenderer renderer(text);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return pixmap;
}

} // namespace

void applyTheme(QApplication &application, const Theme &theme)
{
    if (application.style()->objectName().compare(QLatin1String("fusion"), Qt::CaseInsensitive) !=
        0)
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(uiFont(12));
    application.setPalette(paletteOf(theme));
    QString sheet = QString::fromLatin1(Sheet);
    keepIcons();
    sheet.replace(QLatin1String("%A"), theme.wrong.name());
    sheet.replace(QLatin1String("%B"),
                  theme.isDark ? QLatin1String("tick-dark.svg") : QLatin1String("tick-light.svg"));
    const QColor colours[] = {theme.panel,    theme.line, theme.text, theme.dim,     theme.accent,
                              theme.onAccent, theme.card, theme.tint, theme.disabled};
    for (int i = 0; i < 9; ++i)
        sheet.replace(QLatin1Char('%') + QString::number(i + 1), colours[i].name());
    application.setStyleSheet(sheet);
}

QIcon themeIcon(const QString &name, const Theme &theme)
{
    keepIcons();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const int pixels : {20, 40}) {
        icon.addPixmap(recoloured(svg, theme.text, pixels));
        icon.addPixmap(recoloured(svg, theme.disabled, pixels), QIcon::Disabled);
    }
    return icon;
}

} // namespace hubwright
