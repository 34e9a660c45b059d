// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"

#include <set>

namespace hubwright {

namespace {

/// The tunnels that the finding's pairs go through, as a sentence on whether they
/// come up: the reason why nobody notices.
QString hiddenBecause(const Facts &facts, const std::vector<UnitPair> &pairs)
{
    std::set<int> tunnels;
    bool isAllUp = true;
    const auto &units = facts.plan().universe().units();
    constexpr size_t Enough = 64;
    for (size_t i = 0; i < std::min(pairs.size(), Enough); ++i) {
        const int target = units[size_t(pairs[i].to)].site;
        for (int at = units[size_t(pairs[i].from)].site; at != target;) {
            const EndRef end = facts.plan().paths().nextEnd(at, target);
            tunnels.insert(end.tunnel);
            const TunnelPass *pass = facts.reach().exceptions().pass(end.tunnel);
            isAllUp = isAllUp && (!pass || pass->isUp());
            at = facts.plan().paths().siteBeyond(end);
        }
    }
    if (tunnels.empty())
        return {};
    if (!isAllUp)
        return Rules::tr("a tunnel does not come up: TS_UNACCEPTABLE");
    if (tunnels.size() == 1)
        return Rules::tr("the tunnel comes up: narrowing hides it");
    if (tunnels.size() == 2)
        return Rules::tr("both tunnels come up: narrowing hides it");
    return Rules::tr("all tunnels come up: narrowing hides it");
}

} // namespace

QString ownedNetworks(const Facts &facts, const std::vector<Network> &networks)
{
    constexpr size_t Most = 6;
    QStringList texts;
    for (size_t i = 0; i < std::min(networks.size(), Most); ++i) {
        const auto siteOf = [&](const Network &network) {
            const int atom = facts.plan().universe().atomAt(network.first());
            return atom < 0 ? -1 : facts.plan().universe().atoms()[size_t(atom)].site;
        };
        const int site = siteOf(networks[i]);
        const bool isLastOfSite = i + 1 == networks.size() || siteOf(networks[i + 1]) != site;
        texts << (site < 0 || !isLastOfSite
                      ? networks[i].text()
                      : QStringLiteral("%1 (%2)").arg(networks[i].text(),
                                                      oneLine(facts.site(site).name())));
    }
    const int more = int(networks.size()) - int(texts.size());
    return more > 0
               ? Rules::tr("%1 and %n more", nullptr, more).arg(texts.join(QStringLiteral(", ")))
               : texts.join(QStringLiteral(", "));
}

QString listWord(const ListJudgement &list)
{
    return list.isTarget ? Rules::tr("target networks") : Rules::tr("local networks");
}

std::vector<Network> entriesOf(const Facts &facts, const ListJudgement &list, EntryKind kind)
{
    std::vector<Network> out;
    const std::vector<Network> &stated = statedList(facts.topology(), list);
    for (size_t i = 0; i < stated.size(); ++i) {
        if (list.entries[i] == kind)
            out.push_back(stated[i]);
    }
    return out;
}

Fix listFix(const Facts &facts, const ListJudgement &list, const QString &title,
            std::vector<Network> networks)
{
    Tunnel tunnel = facts.tunnel(list.end.tunnel);
    TunnelEnd &end = tunnel.ends[size_t(list.end.side)];
    (list.isTarget ? end.target : end.local) = std::move(networks);
    Fix fix;
    fix.title = title;
    fix.isAutomatic = true;
    fix.edit = {Rules::tr("Fix %1: %2").arg(oneLine(end.name), title), {Put {tunnel, -1}}};
    return fix;
}

namespace {

QString fixTitle(const Facts &facts, const ListJudgement &list)
{
    std::vector<Network> wrong;
    const std::vector<Network> &stated = statedList(facts.topology(), list);
    for (size_t i = 0; i < stated.size(); ++i) {
        if (list.isWrong(i))
            wrong.push_back(stated[i]);
    }
    const QString missing = ownedNetworks(facts, list.missing);
    if (wrong.empty())
        return Rules::tr("add %1").arg(missing);
    if (list.missing.empty())
        return wrong.size() == 1 ? Rules::tr("remove it")
                                 : Rules::tr("remove %1").arg(someNetworks(wrong));
    if (wrong.size() == 1)
        return Rules::tr("replace it with %1").arg(missing);
    return Rules::tr("replace %1 with %2").arg(someNetworks(wrong), missing);
}

} // namespace

QString alsoWrong(const Facts &facts, const ListJudgement &list, EntryKind culprit)
{
    QString out;
    const auto add = [&](EntryKind kind, const QString &form) {
        const std::vector<Network> entries = entriesOf(facts, list, kind);
        if (kind != culprit && !entries.empty())
            out += form.arg(someNetworks(entries));
    };
    add(EntryKind::Unowned, Rules::tr("; nobody owns %1"));
    add(EntryKind::WrongSide, Rules::tr("; %1 lies on the other side of the tunnel"));
    if (!list.missing.empty()) {
        out += Rules::tr("; %1 is missing", "networks", int(list.missing.size()))
                   .arg(ownedNetworks(facts, list.missing));
    }
    return out;
}

Finding listFinding(const Facts &facts, const ListJudgement &list, EntryKind culprit,
                    const QString &message)
{
    const QString field = list.isTarget ? QStringLiteral("target") : QStringLiteral("local");
    int entry = -1;
    for (size_t i = 0; i < list.entries.size() && entry < 0; ++i) {
        if (list.entries[i] == culprit && list.isWrong(i))
            entry = int(i);
    }
    Finding finding = facts.aboutEnd(list.end, field, entry);
    finding.message = message;
    const std::vector<UnitPair> &pairs = facts.charges().ofList({list.end, list.isTarget});
    facts.listBreaks(pairs, facts.plan().paths().siteAt(list.end), finding);
    finding.note = hiddenBecause(facts, pairs);
    std::vector<Network> networks = mended(facts.topology(), list);
    if (!networks.empty())
        finding.fixes.push_back(listFix(facts, list, fixTitle(facts, list), std::move(networks)));
    return finding;
}

} // namespace hubwright
