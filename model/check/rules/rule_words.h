// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/text.h"
#include "model/check/rule.h"

#include <QCoreApplication>

namespace hubwright {

/// Gives rules the translation context "Rules": `Rules::tr("…")`.
struct Rules {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// "a, b and 5 more", for networks.
inline QString someNetworks(const std::vector<Network> &networks, int most = 6)
{
    QStringList texts;
    for (const Network &network : networks)
        texts.append(network.text());
    return joinedUpTo(texts, most);
}

/// "172.16.0.0/24 (vpc-sh1)": the networks with the sites that own them, grouped.
QString ownedNetworks(const Facts &facts, const std::vector<Network> &networks);

/// A fix that replaces a stated list of a tunnel end.
Fix listFix(const Facts &facts, const ListJudgement &list, const QString &title,
            std::vector<Network> networks);

/// A finding about a stated list, at its first entry of the kind, or at the list;
/// with the pairs charged to it, why nobody notices, and the fix.
Finding listFinding(const Facts &facts, const ListJudgement &list, EntryKind culprit,
                    const QString &message);

/// "; 172.16.0.0/24 (vpc-sh1) is missing", and the list's other wrong entries;
/// empty if there is nothing to add.
QString alsoWrong(const Facts &facts, const ListJudgement &list, EntryKind culprit);

/// The entries of the kind.
std::vector<Network> entriesOf(const Facts &facts, const ListJudgement &list, EntryKind kind);

/// "target networks" or "local networks", and "targets" or "has as local".
QString listWord(const ListJudgement &list);

} // namespace hubwright
