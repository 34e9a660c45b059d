// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace hubwright {

class ChoiceField;
class ProposalsField;
class TextField;

/// The file's IKE and ESP profiles, and the presets to read and to duplicate.  Each change
/// is one undo step of the drawing, which the dialog follows.
class ProfilesDialog final : public QDialog {
    Q_OBJECT

public:
    /// `name`: the profile to begin with; empty: the first.
    ProfilesDialog(Drawing &drawing, const QString &name, QWidget *parent);

    /// The profile that is shown.
    const QString &current() const { return m_current; }
    void choose(const QString &name);

private:
    void refresh();
    void showCurrent();
    void duplicate();
    void remove();
    void rename(const QString &name);
    void setLifetime(TextField *field, const QString &text,
                     std::chrono::seconds IkeProfile::*lifetime);
    void change(const std::function<void(IkeProfile &)> &assign);
    bool isOwn() const;

    Drawing &m_drawing;
    QString m_current;
    bool m_isFilling = false;
    QListWidget *m_list;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QLabel *m_hint;
    TextField *m_name;
    ChoiceField *m_version;
    TextField *m_ikeLifetime;
    TextField *m_espLifetime;
    ProposalsField *m_ike;
    ProposalsField *m_esp;
    QLabel *m_uses;
};

} // namespace hubwright
