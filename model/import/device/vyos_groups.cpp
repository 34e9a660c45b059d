// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/vyos_groups.h"

#include "model/base/text.h"
#include "model/import/device/algorithm_words.h"
#include "model/import/device/device_values.h"
#include "model/import/device/shown_words.h"
#include "model/import/messages.h"

namespace hubwright {

namespace {

/// What a group may hold that nothing in a design answers to.
constexpr const char *SilentGroupWords[] {
    "close-action",  "compression",  "dead-peer-detection", "description",  "disable-mobike",
    "disable-rekey", "ikev2-reauth", "life-bytes",          "life-packets", "mobike",
};

} // namespace

const VyosGroup &VyosGroups::named(const char *kind, const QString &name, const Place &asked)
{
    const auto [known, isNew] = m_groups.try_emplace({QLatin1String(kind), name});
    if (!isNew)
        return known->second;
    const ConfigNode node = m_ipsec.at(kind).child(name);
    if (!node.exists()) {
        m_notes.add(Import::tr("there is no %1 %2 in this file")
                        .arg(QString::fromLatin1(kind), oneLine(name)),
                    asked);
        return known->second;
    }
    node.markOwnRead();
    const bool isIke = qstrcmp(kind, "ike-group") == 0;
    VyosGroup &group = known->second;
    if (const ConfigNode lifetime = node.value("lifetime"); lifetime.exists())
        group.lifetime = readLifetime(lifetime.word(), lifetime.place(), m_notes);
    for (const char *word : SilentGroupWords)
        leaveOut(node, word, m_notes);
    if (isIke)
        readIkeSettings(node, group);
    const QString pfs = isIke ? QString() : pfsOf(node);
    for (const ConfigNode &proposal : node.at("proposal").children())
        readProposal(proposal, isIke, pfs, group);
    return group;
}

void VyosGroups::readIkeSettings(const ConfigNode &node, VyosGroup &group)
{
    if (const ConfigNode version = node.value("key-exchange"); version.exists())
        group.version = version.word() == QLatin1String("ikev1") ? 1 : 2;
    const ConfigNode mode = node.value("mode");
    if (mode.exists() && mode.word() != QLatin1String("main"))
        m_notes.leftOut(QStringLiteral("mode ") + shownKeyword(mode.word()), mode.place());
}

/// The keyword of the group, empty where PFS is off, "ike" for the peer's first one.
QString VyosGroups::pfsOf(const ConfigNode &node)
{
    const ConfigNode mode = node.value("mode");
    if (mode.exists() && mode.word() == QLatin1String("transport"))
        m_notes.add(Import::tr("transport mode carries the gateways' own traffic only; it is "
                               "read as tunnel mode"),
                    mode.place());
    const ConfigNode pfs = node.value("pfs");
    if (!pfs.exists() || pfs.word() == QLatin1String("enable"))
        return QStringLiteral("ike");
    if (pfs.word() == QLatin1String("disable"))
        return {};
    const QString keyword = groupKeyword(pfs.word());
    if (keyword.isEmpty())
        m_notes.notUnderstood(QStringLiteral("pfs ") + shownAlgorithm(pfs.word()), pfs.place());
    return keyword;
}

/// VyOS leaves a proposal out that does not name both an encryption and a hash, and
/// takes group 2 where phase 1 names none.
void VyosGroups::readProposal(const ConfigNode &node, bool isIke, const QString &pfs,
                              VyosGroup &group)
{
    const ConfigNode encryption = node.value("encryption");
    const ConfigNode hash = node.value("hash");
    const ConfigNode function = node.value("prf");
    const ConfigNode number = node.value("dh-group");
    node.markOwnRead();
    if (!encryption.exists() || !hash.exists()) {
        m_notes.add(Import::tr("a proposal without an encryption or a hash is passed over, as "
                               "the device does"),
                    node.place());
        return;
    }
    QStringList words {encryption.word(), hash.word()};
    if (isIke && function.exists())
        words << function.word();
    if (isIke) {
        const QString keyword =
            number.exists() ? groupKeyword(number.word()) : QStringLiteral("modp1024");
        words << (keyword.isEmpty() ? number.word() : keyword);
        if (group.firstGroup.isEmpty())
            group.firstGroup = keyword;
    }
    const Result<std::vector<Proposal>> proposals =
        proposalsOf(words, isIke ? ProposalUse::Ike : ProposalUse::Esp);
    if (!proposals) {
        m_notes.add(Import::tr("the proposal is left out: %1").arg(proposals.error().message),
                    node.place());
        return;
    }
    for (Proposal proposal : *proposals) {
        if (!isIke)
            proposal.group = pfs;
        group.proposals.push_back(std::move(proposal));
    }
}

void leaveOut(const ConfigNode &parent, const char *word, SourceNotes &notes)
{
    const ConfigNode node = parent.at(word);
    if (!node.exists())
        return;
    notes.leftOut(QString::fromLatin1(word), node.place());
    node.markRead();
}

} // namespace hubwright
