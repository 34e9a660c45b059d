// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

#include <map>

namespace hubwright {

namespace {

/// A fix that takes the reference away, so that an export makes a key for each tunnel.
/// Nobody applies it unasked: the keys of running tunnels change with it.
Fix ownKeysFix(const Facts &facts, const QString &reference, const std::vector<int> &tunnels)
{
    Edit edit;
    edit.text = Rules::tr("let the export make a key of its own for each of them");
    for (const int index : tunnels) {
        Tunnel tunnel = facts.tunnel(index);
        for (QString *own : {&tunnel.psk, &tunnel.ends[0].psk, &tunnel.ends[1].psk}) {
            if (*own == reference)
                own->clear();
        }
        edit.steps.push_back(Put {std::move(tunnel), -1});
    }
    return {edit.text, edit, false};
}

/// SEC-01: several tunnels refer to one key.
void check(const Facts &facts, const Aim &, Findings &out)
{
    std::map<QString, std::vector<int>> tunnelsOf;
    for (int index = 0; index < int(facts.topology().tunnels().size()); ++index) {
        for (int side = 0; side < 2; ++side) {
            const QString &reference = facts.tunnel(index).pskAt(side);
            if (reference.isEmpty() || facts.end({index, side}).isAbsent)
                continue;
            std::vector<int> &tunnels = tunnelsOf[reference];
            if (tunnels.empty() || tunnels.back() != index)
                tunnels.push_back(index);
        }
    }
    constexpr int MostNames = 4;
    for (const auto &[reference, tunnels] : tunnelsOf) {
        if (tunnels.size() < 2)
            continue;
        QStringList names;
        for (const int index : tunnels)
            names << oneLine(facts.tunnel(index).id.key);
        Finding finding = facts.aboutTunnel(tunnels.front());
        finding.message = Rules::tr("%n tunnels share the key %1: %2", nullptr, int(tunnels.size()))
                              .arg(oneLine(reference), joinedUpTo(names, MostNames));
        finding.fixes.push_back(ownKeysFix(facts, reference, tunnels));
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule sharedKeyRule {
    "shared-key", Severity::Warning, Scope::Topology, "SEC-01",
    "RFC 7296 section 2.15: a key is known to its two ends alone",
    QT_TRANSLATE_NOOP("Rules", "One key for several tunnels"),
    QT_TRANSLATE_NOOP("Rules",
                      "Several tunnels refer to the same pre-shared key. Whoever learns it at one "
                      "site can pose as the hub to all the others, and a new key has to be brought "
                      "to all of them at once."),
    check,
    // The fix holds the tunnels as they are, with their lists.
    Reads::Lists | Reads::Negotiation};

} // namespace hubwright
