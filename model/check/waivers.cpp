// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/waivers.h"

#include "model/base/text.h"
#include "model/topology/edits.h"

#include <QCoreApplication>

namespace hubwright {

namespace {

struct Rules {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

Finding aboutWaiver(const Topology &topology, size_t index, const QString &rule,
                    const QString &message)
{
    Finding finding;
    finding.rule = rule;
    finding.severity = Severity::Warning;
    finding.object = topology.waivers[index].object;
    finding.at = {std::monostate {}, -1, QStringLiteral("waivers"), int(index)};
    finding.message = message;
    finding.fixes.push_back({Rules::tr("remove the waiver"), removeWaiver(topology, index), true});
    return finding;
}

} // namespace

void applyWaivers(const Topology &topology, const QDate &today, Findings &findings)
{
    if (topology.waivers.empty())
        return;
    QHash<std::pair<QString, QString>, std::vector<size_t>> byName;
    for (size_t f = 0; f < findings.size(); ++f)
        byName[{findings[f].rule, findings[f].object}].push_back(f);
    Findings added;
    for (size_t w = 0; w < topology.waivers.size(); ++w) {
        const Waiver &waiver = topology.waivers[w];
        const auto found = byName.constFind({waiver.rule, waiver.object});
        if (found == byName.constEnd()) {
            added.push_back(aboutWaiver(topology, w, QStringLiteral("stale-waiver"),
                                        Rules::tr("the waiver of %1 on %2 matches no finding")
                                            .arg(oneLine(waiver.rule), oneLine(waiver.object))));
            continue;
        }
        if (waiver.until && today.isValid() && *waiver.until < today) {
            added.push_back(aboutWaiver(topology, w, QStringLiteral("expired-waiver"),
                                        Rules::tr("the waiver of %1 on %2 expired on %3")
                                            .arg(oneLine(waiver.rule), oneLine(waiver.object),
                                                 waiver.until->toString(Qt::ISODate))));
            continue;
        }
        for (const size_t f : *found) {
            findings[f].isWaived = true;
            findings[f].waivedBecause = waiver.reason;
        }
    }
    findings.insert(findings.end(), added.begin(), added.end());
}

} // namespace hubwright
