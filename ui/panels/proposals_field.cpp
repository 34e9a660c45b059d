// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/proposals_field.h"

#include "model/check/rules/proposal/judged_profiles.h"
#include "model/topology/algorithm_names.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace hubwright {

namespace {

struct ProposalWords {
    Q_DECLARE_TR_FUNCTIONS(ProposalsField)
};

QString titleOf(const Proposal &proposal)
{
    QStringList words;
    const bool isPrfNamed =
        !proposal.prf.isEmpty() && proposal.prf != QStringLiteral("prf") + proposal.integrity;
    for (const QString &word : {proposal.encryption, proposal.integrity,
                                isPrfNamed ? proposal.prf : QString(), proposal.group}) {
        if (!word.isEmpty())
            words << algorithmTitle(word);
    }
    return words.join(QStringLiteral(" · "));
}

QStringList titlesOfStatus(const Proposal &proposal, AlgorithmStatus status)
{
    QStringList out;
    for (const QString &word :
         {proposal.encryption, proposal.integrity, proposal.prf, proposal.group}) {
        if (!word.isEmpty() && statusOf(word) == status)
            out << algorithmTitle(word);
    }
    return out;
}

/// The proposal of these words with what goes with them by itself: the function of an
/// integrity, none of either for a cipher that authenticates.
Proposal proposalOf(ProposalUse use, const QString &encryption, const QString &integrity,
                    const QString &prf, const QString &group)
{
    QStringList words {encryption};
    const bool isAead = Proposal {encryption}.isAead();
    if (!isAead)
        words << (integrity.isEmpty() ? QStringLiteral("sha256") : integrity);
    if (use == ProposalUse::Ike && (isAead || !prf.isEmpty()))
        words << (prf.isEmpty() ? QStringLiteral("prfsha256") : prf);
    if (use == ProposalUse::Ike || !group.isEmpty())
        words << (group.isEmpty() ? QStringLiteral("modp2048") : group);
    const Result<Proposal> parsed = Proposal::parse(words.join(QLatin1Char('-')), use);
    Q_ASSERT(parsed);
    return *parsed;
}

} // namespace

QString proposalJudgement(const Proposal &proposal, ProposalUse use)
{
    const QString standard =
        use == ProposalUse::Ike ? QStringLiteral("RFC 8247") : QStringLiteral("RFC 8221");
    QStringList parts;
    const QStringList forbidden = titlesOfStatus(proposal, AlgorithmStatus::Forbidden);
    if (!forbidden.isEmpty())
        parts << ProposalWords::tr("must not be used: %1 (%2)")
                     .arg(forbidden.join(QStringLiteral(", ")), standard);
    const QStringList discouraged = titlesOfStatus(proposal, AlgorithmStatus::Discouraged);
    if (!discouraged.isEmpty())
        parts << ProposalWords::tr("should not be used any more: %1 (%2)")
                     .arg(discouraged.join(QStringLiteral(", ")), standard);
    if (proposal.group.isEmpty())
        parts << ProposalWords::tr("no perfect forward secrecy");
    return parts.join(QStringLiteral("; "));
}

ProposalsField::ProposalsField(ProposalUse use, QWidget *parent)
    : QWidget(parent),
      m_use(use),
      m_title(new QLabel(this)),
      m_list(new QListWidget(this)),
      m_add(new QPushButton(ProposalWords::tr("Add"), this)),
      m_remove(new QPushButton(ProposalWords::tr("Remove"), this)),
      m_up(new QPushButton(ProposalWords::tr("Up"), this)),
      m_down(new QPushButton(ProposalWords::tr("Down"), this))
{
    m_list->setMinimumHeight(84);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_title->setBuddy(m_list);
    layout->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    for (QPushButton *button : {m_add, m_remove, m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch(1);
    row->addLayout(buttons);
    layout->addLayout(row);
    auto *pickers = new QGridLayout;
    pickers->setHorizontalSpacing(8);
    pickers->setVerticalSpacing(2);
    layout->addLayout(pickers);
    const auto picker = [&](int column, const QString &title, const QStringList &keywords) {
        QComboBox *combo = addPicker(title, keywords);
        auto *label = new QLabel(title, this);
        label->setProperty("isDim", true);
        label->setBuddy(combo);
        pickers->addWidget(label, 0, column);
        pickers->addWidget(combo, 1, column);
        return combo;
    };
    const AlgorithmNames &names = algorithmNames();
    m_encryption = picker(0, ProposalWords::tr("Encryption"), names.encryption);
    m_integrity = picker(1, ProposalWords::tr("Integrity"), names.integrity);
    m_prf = picker(2, ProposalWords::tr("Pseudo-random function"), names.prf);
    m_group = picker(3, ProposalWords::tr("Key exchange group"), names.groups);
    if (use == ProposalUse::Esp) {
        m_group->insertItem(0, ProposalWords::tr("none: no forward secrecy"), QString());
        m_prf->hide();
        pickers->itemAtPosition(0, 2)->widget()->hide();
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &ProposalsField::showPickers);
    connect(m_add, &QPushButton::clicked, this, &ProposalsField::add);
    connect(m_remove, &QPushButton::clicked, this, &ProposalsField::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
}

QComboBox *ProposalsField::addPicker(const QString &title, const QStringList &keywords)
{
    auto *combo = new QComboBox(this);
    combo->setAccessibleName(title);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(14);
    for (const QString &keyword : keywords)
        combo->addItem(algorithmTitle(keyword), keyword);
    connect(combo, &QComboBox::currentIndexChanged, this, &ProposalsField::pick);
    return combo;
}

void ProposalsField::setTitle(const QString &title)
{
    m_title->setText(title);
    m_list->setAccessibleName(title);
}

void ProposalsField::show(const std::vector<Proposal> &proposals, bool isReadOnly)
{
    m_isShowing = true;
    const int row = m_list->currentRow();
    m_proposals = proposals;
    m_isReadOnly = isReadOnly;
    m_list->clear();
    for (const Proposal &proposal : proposals) {
        const QString judgement = proposalJudgement(proposal, m_use);
        const bool isForbidden = !titlesOfStatus(proposal, AlgorithmStatus::Forbidden).isEmpty();
        QString text = titleOf(proposal);
        if (!judgement.isEmpty())
            text +=
                QStringLiteral("\n   %1 %2")
                    .arg(isForbidden ? QStringLiteral("\u2715") : QStringLiteral("!"), judgement);
        m_list->addItem(text);
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, int(proposals.size()) - 1)));
    m_isShowing = false;
    showPickers();
}

void ProposalsField::showPickers()
{
    if (m_isShowing)
        return;
    m_isShowing = true;
    const int row = m_list->currentRow();
    const Proposal chosen =
        row >= 0 && row < int(m_proposals.size()) ? m_proposals[size_t(row)] : Proposal {};
    const auto showWord = [](QComboBox *combo, const QString &word) {
        combo->setCurrentIndex(combo->findData(word));
    };
    showWord(m_encryption, chosen.encryption);
    showWord(m_integrity, chosen.integrity);
    showWord(m_prf, chosen.prf);
    showWord(m_group, chosen.group);
    const bool canPick = !m_isReadOnly && row >= 0;
    m_encryption->setEnabled(canPick);
    m_integrity->setEnabled(canPick && !chosen.isAead());
    m_prf->setEnabled(canPick);
    m_group->setEnabled(canPick);
    m_isShowing = false;
    showButtons();
}

void ProposalsField::showButtons()
{
    const int row = m_list->currentRow();
    const int count = int(m_proposals.size());
    m_add->setEnabled(!m_isReadOnly);
    m_remove->setEnabled(!m_isReadOnly && row >= 0 && count > 1); // A profile has one at least.
    m_up->setEnabled(!m_isReadOnly && row > 0);
    m_down->setEnabled(!m_isReadOnly && row >= 0 && row + 1 < count);
}

void ProposalsField::pick()
{
    const int row = m_list->currentRow();
    if (m_isShowing || m_isReadOnly || row < 0)
        return;
    std::vector<Proposal> proposals = m_proposals;
    const Proposal &before = m_proposals[size_t(row)];
    const QString integrity = m_integrity->currentData().toString();
    // The function follows the integrity until another one is chosen.
    const bool isPrfChosen = m_prf->currentData().toString() != before.prf;
    const bool hadOwnPrf =
        before.isAead() || before.prf != QStringLiteral("prf") + before.integrity;
    const QString prf = isPrfChosen || (hadOwnPrf && m_prf->currentIndex() >= 0)
                            ? m_prf->currentData().toString()
                            : QString();
    proposals[size_t(row)] = proposalOf(m_use, m_encryption->currentData().toString(), integrity,
                                        prf, m_group->currentData().toString());
    tell(std::move(proposals), row);
}

void ProposalsField::add()
{
    std::vector<Proposal> proposals = m_proposals;
    const AlgorithmNames &names = algorithmNames();
    // The strongest usual one that is not there yet.
    Proposal wanted = proposalOf(m_use, names.encryption.front(), {}, {}, names.groups.front());
    for (const QString &encryption : names.encryption) {
        wanted = proposalOf(m_use, encryption, {}, {}, names.groups.front());
        if (std::ranges::find(proposals, wanted) == proposals.end())
            break;
    }
    proposals.push_back(wanted);
    tell(std::move(proposals), int(m_proposals.size()));
}

void ProposalsField::remove()
{
    const int row = m_list->currentRow();
    std::vector<Proposal> proposals = m_proposals;
    proposals.erase(proposals.begin() + row);
    tell(std::move(proposals), row);
}

void ProposalsField::move(int by)
{
    const int row = m_list->currentRow();
    std::vector<Proposal> proposals = m_proposals;
    std::swap(proposals[size_t(row)], proposals[size_t(row + by)]);
    tell(std::move(proposals), row + by);
}

/// Shows them at once, so that the row stays, whatever the listener makes of them.
void ProposalsField::tell(std::vector<Proposal> proposals, int row)
{
    if (proposals == m_proposals)
        return;
    show(proposals, m_isReadOnly);
    m_list->setCurrentRow(std::min(row, int(proposals.size()) - 1));
    Q_EMIT changed(proposals);
}

} // namespace hubwright
