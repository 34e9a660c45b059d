// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/steps/change_plan.h"

#include "model/base/text.h"
#include "model/diff/device_changes.h"
#include "model/steps/step_checks.h"
#include "model/steps/step_order.h"
#include "model/steps/words.h"

#include <algorithm>
#include <set>

namespace hubwright {

namespace {

constexpr int MostNetworks = 12;

QString some(const std::vector<Network> &networks)
{
    QStringList texts;
    for (const Network &network : networks)
        texts << network.text();
    return texts.isEmpty() ? Steps::tr("nothing") : joinedUpTo(texts, MostNetworks);
}

QString gatewayWord(const QString &gateway)
{
    return gateway.isEmpty() ? Steps::tr("not set") : oneLine(gateway);
}

/// What the device is told from nothing: an end that comes, or comes back.
QStringList settings(const EndVersion &end)
{
    return {Steps::tr("peer %1").arg(gatewayWord(end.planned->peerGateway)),
            Steps::tr("local %1").arg(some(end.planned->local)),
            Steps::tr("target %1").arg(some(end.planned->target))};
}

/// What differs, as instructions that lead from one version to the other.
QStringList instructions(const EndVersion &from, const EndVersion &to)
{
    QStringList out;
    const auto list = [&](const std::vector<Network> &networks, const QString &form) {
        if (!networks.empty())
            out << form.arg(some(networks));
    };
    const auto word = [&](const QString &before, const QString &now, const QString &form) {
        if (before != now)
            out << form.arg(gatewayWord(before), gatewayWord(now));
    };
    const EndChange change = endChange(*from.planned, *to.planned);
    list(change.addedLocal, Steps::tr("local + %1"));
    list(change.removedLocal, Steps::tr("local - %1"));
    list(change.addedTarget, Steps::tr("target + %1"));
    list(change.removedTarget, Steps::tr("target - %1"));
    word(from.planned->name, to.planned->name, Steps::tr("name: %1 becomes %2"));
    word(from.own.text(), to.own.text(), Steps::tr("own address: %1 becomes %2"));
    word(from.peer.text(), to.peer.text(), Steps::tr("peer: %1 becomes %2"));
    word(from.says, to.says, Steps::tr("own identity: %1 becomes %2"));
    word(from.expects, to.expects, Steps::tr("peer's identity: %1 becomes %2"));
    if (!isSameKey(from.psk, to.psk))
        word(from.psk, to.psk, Steps::tr("key reference: %1 becomes %2"));
    word(from.ike, to.ike, Steps::tr("IKE profile: %1 becomes %2"));
    if (from.isExact != to.isExact)
        out << (to.isExact ? Steps::tr("one SA for each pair of networks from now on")
                           : Steps::tr("one SA for all networks from now on"));
    if (from.isStandby != to.isStandby)
        out << (to.isStandby ? Steps::tr("on standby from now on")
                             : Steps::tr("in use from now on, no more on standby"));
    if (from.ike == to.ike && from.profile != to.profile)
        out << Steps::tr("IKE profile %1: other proposals or lifetimes").arg(oneLine(to.ike));
    if (out.isEmpty())
        out << Steps::tr("the same networks in other selector pairs");
    return out;
}

/// Writes what the order says.
class PlanWriter {
public:
    PlanWriter(const ChangeSpace &space, StateJudge &judge, const StepOrder &order, bool isOutline)
        : m_space(space),
          m_judge(judge),
          m_order(order),
          m_checks(space, judge),
          m_isOutline(isOutline)
    {}

    ChangePlan write()
    {
        ChangePlan out;
        out.keptPairs = m_space.keptPairs();
        out.statesJudged = m_order.steps.size() + 1;
        for (const ChangingEnd &end : m_order.steps) {
            out.steps.push_back(step(end));
            out.standbyStates += out.steps.back().standbys.isEmpty() ? 0 : 1;
        }
        for (const OrderGap &gap : m_order.gaps) {
            Interruption known = interruption(gap);
            for (size_t s = gap.from; s < gap.to; ++s)
                out.steps[s].brokenAfter += known.pairs.total;
            out.interruptions.push_back(std::move(known));
        }
        return out;
    }

private:
    /// Writes the step and makes it.
    ChangeStep step(ChangingEnd end)
    {
        const ChangingTunnel &tunnel = m_space.tunnels()[size_t(end.tunnel)];
        const EndVersion &before = tunnel.versions[size_t(end.side)][0];
        const EndVersion &now = tunnel.versions[size_t(end.side)][1];
        ChangeStep out;
        out.kind = !before.isThere() ? ChangeStep::Kind::Add
                   : now.isThere()   ? ChangeStep::Kind::Change
                                     : ChangeStep::Kind::Remove;
        out.device = m_space.siteName(tunnel.sites[size_t(end.side)]);
        out.peer = m_space.siteName(tunnel.sites[size_t(1 - end.side)]);
        out.end = (now.planned ? now : before).planned->name;
        if (m_isOutline) {
            m_judge.set(end, 1);
            listStandbys(out);
            return out;
        }
        const QString name = oneLine(out.end);
        switch (out.kind) {
        case ChangeStep::Kind::Add:
            out.does = settings(now);
            out.undoes << Steps::tr("take %1 away again").arg(name);
            break;
        case ChangeStep::Kind::Change:
            out.does = instructions(before, now);
            out.undoes = instructions(now, before);
            break;
        case ChangeStep::Kind::Remove:
            out.does << Steps::tr("take %1 away").arg(name);
            out.undoes = settings(before);
            break;
        }
        out.before = m_checks.checks(end);
        m_judge.set(end, 1);
        out.after = m_checks.checks(end);
        dropSilent(out);
        listStandbys(out);
        return out;
    }

    /// Those that carry another's traffic in the state that the judge stands at.
    void listStandbys(ChangeStep &step) const
    {
        for (int t = 0; t < int(m_space.tunnels().size()); ++t) {
            if (m_space.tunnels()[size_t(t)].standbys.empty())
                continue;
            if (const int standby = m_judge.standInFor(t); standby >= 0)
                step.standbys << keyOf(m_space.tunnels()[size_t(standby)]);
        }
    }

    /// A ping that nothing answers before and after the step says nothing about it: a
    /// later step makes the traffic come.
    static void dropSilent(ChangeStep &step)
    {
        Q_ASSERT(step.before.size() == step.after.size());
        for (size_t c = step.after.size(); c-- > 0;) {
            if (!step.before[c].isSilent || !step.after[c].isSilent)
                continue;
            step.before.erase(step.before.begin() + std::ptrdiff_t(c));
            step.after.erase(step.after.begin() + std::ptrdiff_t(c));
        }
    }

    /// The tunnel as the newer design names it, where it has it.
    QString keyOf(const ChangingTunnel &tunnel) const
    {
        const int version = tunnel.index[1] >= 0 ? 1 : 0;
        const auto at = size_t(tunnel.index[size_t(version)]);
        return m_space.analysis(version).topology.tunnels()[at].id.key;
    }

    Interruption interruption(const OrderGap &gap) const
    {
        Interruption out {gap.from, gap.to, {}, gap.isUnavoidable, {}};
        std::set<std::pair<QString, QString>> rows;
        const auto name = [&](int block, const Network &range) {
            return m_space.siteName(m_space.blocks()[size_t(block)].site) + QLatin1Char('/') +
                   range.text();
        };
        for (const BlockPair &pair : gap.pairs) {
            const auto &left = m_space.blocks()[size_t(pair.first)].ranges;
            const auto &right = m_space.blocks()[size_t(pair.second)].ranges;
            out.pairs.total += 2 * left.size() * right.size();
            for (const Network &a : left) {
                for (const Network &b : right) {
                    if (rows.size() >= MostTrafficRows)
                        break;
                    rows.emplace(name(pair.first, a), name(pair.second, b));
                    rows.emplace(name(pair.second, b), name(pair.first, a));
                }
            }
        }
        for (const auto &[from, to] : rows)
            out.pairs.rows.push_back({from, to});
        out.why = reason(gap);
        return out;
    }

    QString reason(const OrderGap &gap) const
    {
        const bool isOneTunnel = m_order.steps[gap.from].tunnel == m_order.steps[gap.to].tunnel;
        if (!gap.isUnavoidable)
            return Steps::tr("no better order was found");
        if (isOneTunnel)
            return Steps::tr("both ends of this tunnel would have to change at the same moment");
        return Steps::tr("this traffic moves to other tunnels, and several devices would have to "
                         "change at the same moment");
    }

    const ChangeSpace &m_space;
    StateJudge &m_judge;
    const StepOrder &m_order;
    CheckWriter m_checks;
    bool m_isOutline;
};

} // namespace

QString stepWord(ChangeStep::Kind kind)
{
    switch (kind) {
    case ChangeStep::Kind::Add:
        return QStringLiteral("add");
    case ChangeStep::Kind::Change:
        return QStringLiteral("change");
    case ChangeStep::Kind::Remove:
        return QStringLiteral("remove");
    }
    Q_UNREACHABLE();
}

ChangePlan changePlan(const Analysis &before, const Analysis &now)
{
    const ChangeSpace space(before, now);
    StateJudge judge(space);
    const StepOrder order = orderSteps(space, judge);
    ChangePlan out = PlanWriter(space, judge, order, false).write();
    out.gained = trafficGroups(space, 1);
    out.lost = trafficGroups(space, 0);
    out.exposure = blastRadius(space);
    return out;
}

ChangePlan changeOutline(const Analysis &before, const Analysis &now)
{
    const ChangeSpace space(before, now);
    StateJudge judge(space);
    return PlanWriter(space, judge, orderSteps(space, judge), true).write();
}

QString orderLine(const ChangePlan &plan)
{
    if (plan.steps.empty())
        return Steps::tr("no device changes");
    const QString kept = QString::number(plan.keptPairs);
    const QString states = QString::number(plan.statesJudged);
    if (plan.isSeamless() && plan.standbyStates > 0)
        return Steps::tr("proved: %1 directions that work before and after work in all %2 states, "
                         "in %3 of them over a standby tunnel")
            .arg(kept, states, QString::number(plan.standbyStates));
    if (plan.isSeamless())
        return Steps::tr("proved: %1 directions that work before and after work in all %2 states")
            .arg(kept, states);
    size_t broken = 0;
    for (const Interruption &gap : plan.interruptions)
        broken += gap.pairs.total;
    return Steps::tr("%1 of %2 directions are interrupted in between, in %3 states judged")
        .arg(QString::number(broken), kept, states);
}

} // namespace hubwright
