// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/rehearsal_json.h"

#include <QJsonArray>

namespace hubwright {

namespace {

QJsonArray rangesJson(const PrefixSet &set)
{
    QJsonArray out;
    for (const Network &range : set.ranges())
        out.append(range.text());
    return out;
}

QJsonValue proposalJson(const std::optional<Proposal> &proposal)
{
    return proposal ? QJsonValue(proposal->text()) : QJsonValue();
}

QJsonObject endJson(const Plan &plan, const Tunnel &drawn, const Rehearsal &rehearsal, int side)
{
    const TunnelEnd &end = drawn.ends[size_t(side)];
    const IkeProfile &profile = profileOf(plan.topology(), drawn, side);
    const EndModel &model = rehearsal.models[size_t(side)];
    return {{QStringLiteral("name"), end.name},
            {QStringLiteral("site"), end.site.key},
            {QStringLiteral("ikeVersion"), profile.version},
            {QStringLiteral("profile"), profile.name},
            {QStringLiteral("model"), selectorModelWord(model.selectors)},
            {QStringLiteral("certain"), model.isCertain}};
}

QJsonObject runJson(const Plan &plan, const Tunnel &drawn, const Rehearsal &rehearsal, int starter)
{
    const RehearsedRun &run = rehearsal.runs[size_t(starter)];
    QJsonArray sas;
    for (const SelectorPair &sa : run.sas)
        sas.append(QJsonObject {{QStringLiteral("side0"), rangesJson(sa.side0)},
                                {QStringLiteral("side1"), rangesJson(sa.side1)}});
    QJsonArray log;
    for (size_t side = 0; side < 2; ++side) {
        const bool isKnown = speaksStrongSwan(*plan.topology().site(drawn.ends[side].site));
        log.append(isKnown ? QJsonValue(run.said[side]) : QJsonValue());
    }
    return {{QStringLiteral("starter"), drawn.ends[size_t(starter)].name},
            {QStringLiteral("ike"), proposalJson(run.agreement.ike)},
            {QStringLiteral("esp"), proposalJson(run.agreement.esp)},
            {QStringLiteral("rekey"), proposalJson(run.agreement.rekeyed)},
            {QStringLiteral("sas"), sas},
            {QStringLiteral("total"), double(run.sasTotal)},
            {QStringLiteral("lost"), QJsonArray {rangesJson(run.lost[0]), rangesJson(run.lost[1])}},
            {QStringLiteral("log"), log}};
}

} // namespace

QJsonObject rehearsalJson(const Plan &plan, int tunnel, const Rehearsal &rehearsal)
{
    const Tunnel &drawn = plan.topology().tunnels()[size_t(tunnel)];
    QJsonArray ends;
    QJsonArray runs;
    for (int side = 0; side < 2; ++side) {
        ends.append(endJson(plan, drawn, rehearsal, side));
        runs.append(runJson(plan, drawn, rehearsal, side));
    }
    return {{QStringLiteral("tunnel"), drawn.id.key},
            {QStringLiteral("up"), rehearsal.isUp()},
            {QStringLiteral("fault"), faultWord(rehearsal.fault.fault)},
            {QStringLiteral("perPair"), rehearsal.isPerPair},
            {QStringLiteral("unsure"), rehearsal.isUnsure},
            {QStringLiteral("ends"), ends},
            {QStringLiteral("runs"), runs}};
}

} // namespace hubwright
