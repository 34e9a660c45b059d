// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace hubwright {

/// Language, theme and motion.  Both take effect at once; there is nothing to confirm.
class PreferencesDialog final : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(const QString &language, bool isDark, bool isMotionReduced, QWidget *parent);

Q_SIGNALS:
    void languageChosen(const QString &language);
    void themeChosen(bool isDark);
    void motionReduced(bool isReduced);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_languageTitle;
    QLabel *m_themeTitle;
    QComboBox *m_language;
    QComboBox *m_theme;
    QCheckBox *m_motion;
};

} // namespace hubwright
