// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;

namespace hubwright {

/// Language and theme.  Both take effect at once; there is nothing to confirm.
class PreferencesDialog final : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(const QString &language, bool isDark, QWidget *parent);

Q_SIGNALS:
    void languageChosen(const QString &language);
    void themeChosen(bool isDark);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_languageTitle;
    QLabel *m_themeTitle;
    QComboBox *m_language;
    QComboBox *m_theme;
};

} // namespace hubwright
