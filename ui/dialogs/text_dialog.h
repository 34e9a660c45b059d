// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace hubwright {

/// A title, a sentence, and a longer text that can be read, selected and scrolled:
/// what was wrong with a file, what an import did not understand, the keys.
class TextDialog final : public QDialog {
    Q_OBJECT

public:
    TextDialog(const QString &title, const QString &sentence, const QString &text, QWidget *parent);
};

} // namespace hubwright
