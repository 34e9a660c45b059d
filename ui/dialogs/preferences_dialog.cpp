// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferences_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace hubwright {

PreferencesDialog::PreferencesDialog(const QString &language, bool isDark, bool isMotionReduced,
                                     QWidget *parent)
    : QDialog(parent),
      m_languageTitle(new QLabel(this)),
      m_themeTitle(new QLabel(this)),
      m_language(new QComboBox(this)),
      m_theme(new QComboBox(this)),
      m_motion(new QCheckBox(this))
{
    m_language->setObjectName(QStringLiteral("language"));
    m_theme->setObjectName(QStringLiteral("theme"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    m_language->setCurrentIndex(m_language->findData(language));
    m_theme->addItems({QString(), QString()});
    m_theme->setCurrentIndex(isDark ? 1 : 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setVerticalSpacing(12);
    layout->addRow(m_languageTitle, m_language);
    layout->addRow(m_themeTitle, m_theme);
    layout->addRow(m_motion);
    layout->addRow(buttons);
    m_languageTitle->setBuddy(m_language);
    m_themeTitle->setBuddy(m_theme);
    m_motion->setObjectName(QStringLiteral("motion"));
    m_motion->setChecked(isMotionReduced);
    connect(m_motion, &QCheckBox::clicked, this, &PreferencesDialog::motionReduced);
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
            [this](int index) { Q_EMIT themeChosen(index == 1); });
    setMinimumWidth(340);
    retranslate();
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    m_languageTitle->setText(tr("Language"));
    m_themeTitle->setText(tr("Theme"));
    m_theme->setItemText(0, tr("Light"));
    m_theme->setItemText(1, tr("Dark"));
    m_motion->setText(tr("Reduce motion: nothing glides or travels on the canvas"));
}

} // namespace hubwright
