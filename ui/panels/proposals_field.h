// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/ike_profile.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace hubwright {

/// What the standards say of a proposal, in one line: what must not or should not be used
/// (RFC 8247 for IKE, RFC 8221 for ESP), or that it has no forward secrecy; empty: nothing
/// against it.
QString proposalJudgement(const Proposal &proposal, ProposalUse use);

/// The proposals of a profile for one use, the preferred first: a list with what the
/// standards say of each, and pickers for the chosen one.  Every choice is told at once.
class ProposalsField final : public QWidget {
    Q_OBJECT

public:
    explicit ProposalsField(ProposalUse use, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Keeps the chosen row as far as there is one.
    void show(const std::vector<Proposal> &proposals, bool isReadOnly);
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void changed(const std::vector<Proposal> &proposals);

private:
    QComboBox *addPicker(const QString &title, const QStringList &keywords);
    void showPickers();
    void showButtons();
    void pick();
    void add();
    void remove();
    void move(int by);
    void tell(std::vector<Proposal> proposals, int row);

    ProposalUse m_use;
    std::vector<Proposal> m_proposals;
    bool m_isReadOnly = false;
    bool m_isShowing = false; ///< What the pickers say now is nobody's choice.
    QLabel *m_title;
    QListWidget *m_list;
    QComboBox *m_encryption;
    QComboBox *m_integrity;
    QComboBox *m_prf;
    QComboBox *m_group;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace hubwright
