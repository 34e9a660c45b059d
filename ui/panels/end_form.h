// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"
#include "ui/panels/fields.h"
#include "ui/panels/networks_field.h"

class QCheckBox;
class QVBoxLayout;

namespace hubwright {

/// The fields of a tunnel, or of one of its ends with the fixes of what is wrong
/// there and a rehearsal of the negotiation.
class EndForm final : public QWidget {
    Q_OBJECT

public:
    explicit EndForm(Drawing &drawing, QWidget *parent = nullptr);

    /// `side`: 0 or 1, or -1 for the tunnel as a whole.
    void show(const Tunnel &tunnel, int side);
    void editName();
    void setReadOnly(bool isReadOnly);
    void retranslate();

Q_SIGNALS:
    /// The profile of that name is to be looked at.
    void profileWanted(const QString &name);

private:
    void showEnd(const Tunnel &tunnel, int side);
    void showPeering(const Tunnel &tunnel, int side);
    void showTunnel(const Tunnel &tunnel);
    void showProfiles(const Tunnel &tunnel, int side);
    void showFixes();
    void change(const QString &text, const std::function<void(Tunnel &, TunnelEnd &)> &assign);
    bool isOfShownEnd(const Finding &finding) const;

    Drawing &m_drawing;
    Id<Tunnel> m_tunnel;
    int m_side = -1;
    bool m_isReadOnly = false;
    QPushButton *m_ends[2];
    TextField *m_name;
    TextField *m_gateway;
    TextField *m_peer;
    NetworksField *m_local;
    NetworksField *m_target;
    QWidget *m_fixes;
    QVBoxLayout *m_fixLayout;
    QCheckBox *m_absent;
    TextField *m_psk;
    TextField *m_identity;
    TextField *m_peerIdentity;
    ChoiceField *m_ike;
    QPushButton *m_profiles;
    QCheckBox *m_standby;
    QLabel *m_rehearsalTitle;
    QLabel *m_rehearsal;
};

} // namespace hubwright
