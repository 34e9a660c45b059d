// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profiles_dialog.h"

#include "model/base/text.h"
#include "model/topology/profile_edits.h"
#include "ui/panels/fields.h"
#include "ui/panels/proposals_field.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

namespace hubwright {

ProfilesDialog::ProfilesDialog(Drawing &drawing, const QString &name, QWidget *parent)
    : QDialog(parent),
      m_drawing(drawing),
      m_current(name),
      m_list(new QListWidget(this)),
      m_duplicate(new QPushButton(tr("&Duplicate"), this)),
      m_remove(new QPushButton(tr("D&elete"), this)),
      m_hint(plainLabel(this, true)),
      m_name(new TextField(this, true)),
      m_version(new ChoiceField(this)),
      m_ikeLifetime(new TextField(this, true)),
      m_espLifetime(new TextField(this, true)),
      m_ike(new ProposalsField(ProposalUse::Ike, this)),
      m_esp(new ProposalsField(ProposalUse::Esp, this)),
      m_uses(plainLabel(this))
{
    setWindowTitle(tr("IKE and ESP profiles"));
    m_list->setObjectName(QStringLiteral("profiles"));
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setFixedWidth(190);
    m_name->setObjectName(QStringLiteral("profileName"));
    m_name->setTitle(tr("Name"));
    m_version->setObjectName(QStringLiteral("profileVersion"));
    m_version->setTitle(tr("IKE version"));
    m_version->setChoices({{QStringLiteral("2"), QStringLiteral("IKEv2")},
                           {QStringLiteral("1"), QStringLiteral("IKEv1")}});
    m_ikeLifetime->setObjectName(QStringLiteral("ikeLifetime"));
    m_ikeLifetime->setTitle(tr("IKE lifetime"));
    m_espLifetime->setObjectName(QStringLiteral("espLifetime"));
    m_espLifetime->setTitle(tr("ESP lifetime"));
    m_ike->setObjectName(QStringLiteral("ikeProposals"));
    m_ike->setTitle(tr("IKE proposals, the preferred first"));
    m_esp->setObjectName(QStringLiteral("espProposals"));
    m_esp->setTitle(tr("ESP proposals, the preferred first"));
    m_uses->setObjectName(QStringLiteral("profileUses"));
    m_duplicate->setObjectName(QStringLiteral("duplicateProfile"));
    m_remove->setObjectName(QStringLiteral("removeProfile"));
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_duplicate);
    left->addWidget(m_remove);
    auto *facts = new QHBoxLayout;
    for (QWidget *field :
         std::initializer_list<QWidget *> {m_name, m_version, m_ikeLifetime, m_espLifetime})
        facts->addWidget(field);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_hint);
    right->addLayout(facts);
    right->addWidget(m_ike, 1);
    right->addWidget(m_esp, 1);
    right->addWidget(m_uses);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(left);
    columns->addLayout(right, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    // Return commits a field and presses nothing.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    resize(880, 600);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_isFilling && row >= 0)
            choose(m_list->item(row)->data(Qt::UserRole).toString());
    });
    connect(m_duplicate, &QPushButton::clicked, this, &ProfilesDialog::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesDialog::remove);
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_list);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &ProfilesDialog::remove);
    connect(m_name, &Field::committed, this, &ProfilesDialog::rename);
    connect(m_version, &Field::committed, this, [this](const QString &version) {
        change([&](IkeProfile &profile) { profile.version = version.toInt(); });
    });
    connect(m_ikeLifetime, &Field::committed, this, [this](const QString &text) {
        setLifetime(m_ikeLifetime, text, &IkeProfile::ikeLifetime);
    });
    connect(m_espLifetime, &Field::committed, this, [this](const QString &text) {
        setLifetime(m_espLifetime, text, &IkeProfile::espLifetime);
    });
    connect(m_ike, &ProposalsField::changed, this, [this](const std::vector<Proposal> &proposals) {
        change([&](IkeProfile &profile) { profile.ike = proposals; });
    });
    connect(m_esp, &ProposalsField::changed, this, [this](const std::vector<Proposal> &proposals) {
        change([&](IkeProfile &profile) { profile.esp = proposals; });
    });
    connect(&drawing.document(), &TopologyDocument::changed, this, &ProfilesDialog::refresh);
    connect(&drawing.document(), &TopologyDocument::reset, this, &ProfilesDialog::refresh);
    refresh();
}

bool ProfilesDialog::isOwn() const
{
    return std::ranges::any_of(m_drawing.topology().profiles, [&](const IkeProfile &profile) {
        return profile.name == m_current;
    });
}

void ProfilesDialog::choose(const QString &name)
{
    m_current = name;
    for (Field *field : findChildren<Field *>())
        field->showError({});
    refresh();
}

/// The file's own first: they are what can be changed.
void ProfilesDialog::refresh()
{
    m_isFilling = true;
    m_list->clear();
    const Topology &topology = m_drawing.topology();
    const auto add = [this](const QString &name, const QString &title) {
        auto *item = new QListWidgetItem(title, m_list);
        item->setData(Qt::UserRole, name);
    };
    QStringList names;
    for (const IkeProfile &profile : topology.profiles) {
        names << profile.name;
        add(profile.name, oneLine(profile.name));
    }
    for (const IkeProfile &profile : presetProfiles()) {
        if (names.contains(profile.name))
            continue; // The file's own stands for it.
        names << profile.name;
        add(profile.name, tr("%1 (preset)").arg(profile.name));
    }
    if (!names.contains(m_current))
        m_current = names.front();
    m_list->setCurrentRow(int(names.indexOf(m_current)));
    m_isFilling = false;
    showCurrent();
}

void ProfilesDialog::showCurrent()
{
    const Topology &topology = m_drawing.topology();
    const IkeProfile &profile = *profileNamed(topology, m_current);
    const bool mayEdit = isOwn() && !m_drawing.isReadOnly();
    m_hint->setText(isOwn() ? tr("Lifetimes as 8h, 90m, 45s or 2d.")
                            : tr("A preset is the same in every file: duplicate it to change it."));
    m_name->showValue(profile.name);
    m_version->showValue(QString::number(profile.version));
    m_ikeLifetime->showValue(lifetimeText(profile.ikeLifetime));
    m_espLifetime->showValue(lifetimeText(profile.espLifetime));
    for (Field *field :
         std::initializer_list<Field *> {m_name, m_version, m_ikeLifetime, m_espLifetime})
        field->setReadOnly(!mayEdit);
    m_ike->show(profile.ike, !mayEdit);
    m_esp->show(profile.esp, !mayEdit);
    const QStringList users = usersOfProfile(topology, m_current);
    QStringList shown;
    for (const QString &user : users)
        shown << oneLine(user);
    m_uses->setText(users.isEmpty()
                        ? tr("No tunnel has it.")
                        : tr("Tunnels and ends that have it: %1").arg(joinedUpTo(shown, 8)));
    m_duplicate->setEnabled(!m_drawing.isReadOnly());
    m_remove->setEnabled(mayEdit);
}

void ProfilesDialog::duplicate()
{
    IkeProfile copy = *profileNamed(m_drawing.topology(), m_current);
    copy.name = freeProfileName(m_drawing.topology(), copy.name + QStringLiteral("-copy"));
    m_current = copy.name;
    m_drawing.edit(addProfile(m_drawing.topology(), copy));
    m_name->editor()->setFocus(Qt::OtherFocusReason);
    m_name->editor()->selectAll();
}

void ProfilesDialog::remove()
{
    if (!isOwn() || m_drawing.isReadOnly())
        return;
    QStringList users;
    for (const QString &user : usersOfProfile(m_drawing.topology(), m_current))
        users << oneLine(user);
    if (!users.isEmpty()) {
        m_name->showError(
            tr("It is in use; first give another profile to: %1").arg(joinedUpTo(users, 8)));
        return;
    }
    m_drawing.edit(removeProfile(m_drawing.topology(), m_current));
}

void ProfilesDialog::rename(const QString &name)
{
    const Result<> isFree = checkProfileName(m_drawing.topology(), m_current, name);
    m_name->showError(isFree ? QString() : isFree.error().message);
    if (!isFree)
        return;
    IkeProfile renamed = *profileNamed(m_drawing.topology(), m_current);
    renamed.name = name;
    const Edit edit = changeProfile(m_drawing.topology(), m_current, renamed);
    m_current = name;
    m_drawing.edit(edit);
}

void ProfilesDialog::setLifetime(TextField *field, const QString &text,
                                 std::chrono::seconds IkeProfile::*lifetime)
{
    const Result<std::chrono::seconds> read = parseLifetime(text);
    field->showError(read ? QString() : read.error().message);
    if (read)
        change([&](IkeProfile &profile) { profile.*lifetime = *read; });
}

void ProfilesDialog::change(const std::function<void(IkeProfile &)> &assign)
{
    if (!isOwn())
        return;
    IkeProfile changed = *profileNamed(m_drawing.topology(), m_current);
    assign(changed);
    m_drawing.edit(changeProfile(m_drawing.topology(), m_current, changed));
}

} // namespace hubwright
