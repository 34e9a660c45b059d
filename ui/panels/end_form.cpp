// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/end_form.h"

#include "model/base/text.h"
#include "model/store/name_check.h"
#include "model/topology/edits.h"
#include "model/topology/identity.h"
#include "model/topology/key_reference.h"
#include "ui/panels/rehearsal.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hubwright {

EndForm::EndForm(Drawing &drawing, QWidget *parent)
    : QWidget(parent),
      m_drawing(drawing),
      m_name(new TextField(this, true)),
      m_gateway(new TextField(this, true)),
      m_peer(new TextField(this, true)),
      m_local(new NetworksField(this)),
      m_target(new NetworksField(this)),
      m_fixes(new QWidget(this)),
      m_fixLayout(new QVBoxLayout(m_fixes)),
      m_absent(new WrapCheckBox(this)),
      m_psk(new TextField(this, true)),
      m_identity(new TextField(this, true)),
      m_peerIdentity(new TextField(this, true)),
      m_ike(new ChoiceField(this)),
      m_profiles(new WrapButton(this)),
      m_standby(new WrapCheckBox(this)),
      m_rehearsalTitle(new QLabel(this)),
      m_rehearsal(plainLabel(this))
{
    m_name->setObjectName(QStringLiteral("endName"));
    m_local->setObjectName(QStringLiteral("local"));
    m_target->setObjectName(QStringLiteral("target"));
    m_fixes->setObjectName(QStringLiteral("fixes"));
    m_psk->setObjectName(QStringLiteral("keyReference"));
    m_identity->setObjectName(QStringLiteral("endIdentity"));
    m_peerIdentity->setObjectName(QStringLiteral("peerIdentity"));
    m_ike->setObjectName(QStringLiteral("ikeProfile"));
    m_profiles->setObjectName(QStringLiteral("openProfiles"));
    m_rehearsal->setObjectName(QStringLiteral("rehearsal"));
    m_gateway->setReadOnly(true);
    m_rehearsalTitle->setProperty("isDim", true);
    m_rehearsalTitle->setFont(uiFont(11));
    m_fixLayout->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *ends = new QHBoxLayout;
    ends->setSpacing(4);
    for (int side = 0; side < 2; ++side) {
        m_ends[side] = new ElidedButton(this);
        m_ends[side]->setCheckable(true);
        m_ends[side]->setFont(monoFont(11));
        ends->addWidget(m_ends[side], 1);
        connect(m_ends[side], &QPushButton::clicked, this, [this, side] {
            m_drawing.selection().select(m_tunnel, m_side == side ? -1 : side);
        });
    }
    layout->addLayout(ends);
    auto *names = new QHBoxLayout;
    names->addWidget(m_name);
    names->addWidget(m_gateway);
    layout->addLayout(names);
    // What comes of the lists stands beside them; how the ends know each other is below.
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_peer, m_local, m_target, m_fixes, m_rehearsalTitle, m_rehearsal, m_psk, m_identity,
             m_peerIdentity, m_ike, m_profiles, m_standby, m_absent})
        layout->addWidget(widget);

    connect(m_name, &Field::committed, this, [this](const QString &name) {
        const QString error = endNameError(name);
        m_name->showError(error);
        if (error.isEmpty())
            change(tr("Rename tunnel end %1"), [&](Tunnel &, TunnelEnd &end) { end.name = name; });
    });
    connect(m_peer, &Field::committed, this, [this](const QString &text) {
        const Result<Gateway> peer = Gateway::parse(text);
        m_peer->showError(peer ? QString() : peer.error().message);
        if (!peer)
            return;
        change(tr("Change the peer of %1"), [&](Tunnel &, TunnelEnd &end) {
            end.peer = text.isEmpty() ? std::nullopt : std::optional(*peer);
        });
    });
    connect(m_local, &NetworksField::changed, this, [this](const auto &stated) {
        change(tr("Change the local networks of %1"),
               [&](Tunnel &, TunnelEnd &end) { end.local = stated; });
    });
    connect(m_target, &NetworksField::changed, this, [this](const auto &stated) {
        change(tr("Change the target networks of %1"),
               [&](Tunnel &, TunnelEnd &end) { end.target = stated; });
    });
    connect(m_absent, &QCheckBox::clicked, this, [this](bool isChecked) {
        change(tr("Change the presence of %1"),
               [&](Tunnel &, TunnelEnd &end) { end.isAbsent = isChecked; });
    });
    connect(m_psk, &Field::committed, this, [this](const QString &text) {
        const bool isReference = text.isEmpty() || isKeyReference(text);
        m_psk->showError(isReference ? QString()
                                     : tr("Write env:NAME or file:PATH: the key itself never "
                                          "stands in the file."));
        if (!isReference)
            return;
        change(tr("Change the key reference of %1"),
               [&](Tunnel &tunnel, TunnelEnd &end) { (m_side < 0 ? tunnel.psk : end.psk) = text; });
    });
    connect(m_identity, &Field::committed, this, [this](const QString &text) {
        change(tr("Change the identity of %1"),
               [&](Tunnel &, TunnelEnd &end) { end.identity = text; });
    });
    connect(m_peerIdentity, &Field::committed, this, [this](const QString &text) {
        change(tr("Change the peer identity of %1"),
               [&](Tunnel &, TunnelEnd &end) { end.peerIdentity = text; });
    });
    connect(m_profiles, &QPushButton::clicked, this, [this] {
        const Tunnel *tunnel = m_drawing.topology().tunnel(m_tunnel);
        if (tunnel)
            Q_EMIT profileWanted(
                profileOf(m_drawing.topology(), *tunnel, std::max(m_side, 0)).name);
    });
    connect(m_ike, &Field::committed, this, [this](const QString &name) {
        change(tr("Change the IKE profile of %1"),
               [&](Tunnel &tunnel, TunnelEnd &end) { (m_side < 0 ? tunnel.ike : end.ike) = name; });
    });
    connect(m_standby, &QCheckBox::clicked, this, [this](bool isChecked) {
        change(isChecked ? tr("Put %1 on standby") : tr("Use %1 from the start"),
               [&](Tunnel &tunnel, TunnelEnd &) { tunnel.isStandby = isChecked; });
    });
    retranslate();
}

void EndForm::retranslate()
{
    m_name->setTitle(tr("Name"));
    m_gateway->setTitle(tr("On gateway"));
    m_peer->setTitle(tr("Peer"));
    m_local->setTitles(tr("Local networks (derived)"), tr("Local networks (stated)"));
    m_target->setTitles(tr("Target networks (derived)"), tr("Target networks (stated)"));
    m_absent->setText(tr("The device does not have this tunnel"));
    m_psk->setTitle(tr("Key reference, never the key itself"));
    m_identity->setTitle(tr("Own identity (IKE)"));
    m_peerIdentity->setTitle(tr("Expected identity of the peer"));
    m_ike->setTitle(tr("IKE profile"));
    m_profiles->setText(tr("Show and edit profiles…"));
    m_standby->setText(tr("On standby: takes over when another tunnel fails"));
    m_rehearsalTitle->setText(tr("Rehearsal"));
}

void EndForm::show(const Tunnel &tunnel, int side)
{
    const bool isOther = m_tunnel != tunnel.id || m_side != side;
    m_tunnel = tunnel.id;
    m_side = side;
    for (int s = 0; s < 2; ++s) {
        QString name = oneLine(tunnel.ends[size_t(s)].name);
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        m_ends[s]->setText(name);
        m_ends[s]->setChecked(side == s);
    }
    const bool isEnd = side >= 0;
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_name, m_gateway, m_peer, m_local, m_target, m_identity, m_peerIdentity, m_absent})
        widget->setVisible(isEnd);
    m_standby->setVisible(!isEnd);
    showProfiles(tunnel, side);
    if (isOther) {
        for (Field *field : findChildren<Field *>())
            field->showError({});
    }
    if (isEnd)
        showEnd(tunnel, side);
    else
        showTunnel(tunnel);
    showFixes();
    const Analysis &analysis = m_drawing.analysis();
    const int at = analysis.topology.indexOf(tunnel.id);
    m_rehearsal->setText(at < 0 ? QString() : rehearsalText(analysis, at, std::max(side, 0)));
}

void EndForm::showEnd(const Tunnel &tunnel, int side)
{
    const TunnelEnd &end = tunnel.ends[size_t(side)];
    const Site *peer = m_drawing.topology().site(tunnel.ends[size_t(1 - side)].site);
    m_name->showValue(end.name);
    m_gateway->showValue(oneLine(end.site.key));
    m_peer->editor()->setPlaceholderText(peer ? oneLine(peer->gateway.text()) : QString());
    m_peer->showValue(end.peer ? end.peer->text() : QString());
    m_absent->setChecked(end.isAbsent);
    showPeering(tunnel, side);
    const Analysis &analysis = m_drawing.analysis();
    const EndRef ref {analysis.topology.indexOf(tunnel.id), side};
    const bool isJudged = ref.isValid() && analysis.topology.end(ref) == end;
    const Child derived = ref.isValid() ? analysis.plan->derivedLists(ref) : Child {};
    const auto showList = [&](NetworksField *field, bool isTarget) {
        const auto &stated = isTarget ? end.target : end.local;
        const auto &list = isTarget ? derived.target : derived.local;
        field->show(stated.value_or(list), stated.has_value(),
                    stated && isJudged ? wrongEntries(analysis, ref, isTarget)
                                       : std::map<int, QString> {},
                    stated && isJudged ? missingFrom(*stated, list) : std::vector<Network> {});
    };
    showList(m_local, false);
    showList(m_target, true);
}

/// What the end says for itself; the placeholder is what counts where it says nothing.
void EndForm::showPeering(const Tunnel &tunnel, int side)
{
    const TunnelEnd &end = tunnel.ends[size_t(side)];
    Tunnel plain = tunnel;
    plain.ends[size_t(side)].identity.clear();
    plain.ends[size_t(side)].peerIdentity.clear();
    const Topology &topology = m_drawing.topology();
    m_psk->editor()->setPlaceholderText(tunnel.psk.isEmpty()
                                            ? tr("such as env:STAR_SH1")
                                            : tr("as the tunnel (%1)").arg(oneLine(tunnel.psk)));
    m_psk->showValue(end.psk);
    m_identity->editor()->setPlaceholderText(oneLine(localIdentity(topology, plain, side)));
    m_identity->showValue(end.identity);
    m_peerIdentity->editor()->setPlaceholderText(oneLine(expectedIdentity(topology, plain, side)));
    m_peerIdentity->showValue(end.peerIdentity);
}

void EndForm::showTunnel(const Tunnel &tunnel)
{
    m_psk->editor()->setPlaceholderText(tr("such as env:STAR_SH1"));
    m_psk->showValue(tunnel.psk);
    m_standby->setChecked(tunnel.isStandby);
}

/// Of an end the first choice is what the tunnel says.
void EndForm::showProfiles(const Tunnel &tunnel, int side)
{
    std::vector<std::pair<QString, QString>> choices;
    if (side >= 0)
        choices.emplace_back(QString(), tr("as the tunnel (%1)").arg(oneLine(tunnel.ike)));
    for (const QString &name : profileNames(m_drawing.topology()))
        choices.emplace_back(name, oneLine(name));
    m_ike->setChoices(choices);
    m_ike->showValue(side < 0 ? tunnel.ike : tunnel.ends[size_t(side)].ike);
}

bool EndForm::isOfShownEnd(const Finding &finding) const
{
    const auto *tunnel = std::get_if<Id<Tunnel>>(&finding.at.subject);
    return tunnel && *tunnel == m_tunnel && !finding.isWaived &&
           (m_side < 0 || finding.at.side < 0 || finding.at.side == m_side);
}

void EndForm::showFixes()
{
    while (QLayoutItem *item = m_fixLayout->takeAt(0)) {
        // The button may be the very one whose click led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    bool isFirst = true;
    for (const Finding &finding : m_drawing.analysis().findings) {
        if (!isOfShownEnd(finding))
            continue;
        for (const Fix &fix : finding.fixes) {
            auto *button = new WrapButton(m_fixes);
            button->setText(tr("Fix: %1").arg(oneLine(fix.title)));
            button->setToolTip(oneLine(finding.message).toHtmlEscaped());
            button->setProperty("isPrimary", isFirst);
            button->setEnabled(!m_isReadOnly);
            isFirst = false;
            m_fixLayout->addWidget(button);
            connect(button, &QPushButton::clicked, this,
                    [this, edit = fix.edit] { m_drawing.applyFix(edit); });
        }
    }
    m_fixes->setVisible(!isFirst);
}

void EndForm::change(const QString &text, const std::function<void(Tunnel &, TunnelEnd &)> &assign)
{
    const Tunnel *known = m_drawing.topology().tunnel(m_tunnel);
    if (!known)
        return;
    Tunnel tunnel = *known;
    TunnelEnd &end = tunnel.ends[size_t(std::max(m_side, 0))];
    const QString name = m_side < 0 ? tunnel.id.key : end.name;
    assign(tunnel, end);
    if (tunnel != *known)
        m_drawing.edit(changeTunnel(m_drawing.topology(), tunnel, text.arg(oneLine(name))));
}

void EndForm::editName()
{
    if (m_side < 0) {
        m_psk->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_name->editor()->setFocus(Qt::OtherFocusReason);
    m_name->editor()->selectAll();
}

void EndForm::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (Field *field :
         std::initializer_list<Field *> {m_name, m_peer, m_psk, m_identity, m_peerIdentity, m_ike})
        field->setReadOnly(isReadOnly);
    m_local->setReadOnly(isReadOnly);
    m_target->setReadOnly(isReadOnly);
    m_absent->setEnabled(!isReadOnly);
    m_standby->setEnabled(!isReadOnly);
}

} // namespace hubwright
