// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/resilience/failure_report.h"

#include "model/base/text.h"

#include <QCoreApplication>

namespace hubwright {

namespace {

struct Failures {
    Q_DECLARE_TR_FUNCTIONS(Failures)
};

QString siteName(const Topology &topology, int site)
{
    return oneLine(topology.sites()[size_t(site)].name());
}

QString losers(const Topology &topology, const FailureOutcome &outcome, int mostNames)
{
    QStringList parts;
    QStringList names;
    for (const int site : outcome.cutOff)
        names << siteName(topology, site);
    if (!names.isEmpty() && outcome.lost > 0)
        parts << Failures::tr("cut off: %1").arg(joinedUpTo(names, mostNames));
    names.clear();
    for (const auto &[from, to] : outcome.broken)
        names << siteName(topology, from) + QStringLiteral(" -> ") + siteName(topology, to);
    if (!names.isEmpty())
        parts << Failures::tr("not carried: %1").arg(joinedUpTo(names, mostNames));
    return parts.join(QStringLiteral("; "));
}

} // namespace

QString failureName(const Topology &topology, const Failure &failure)
{
    return failure.tunnel >= 0 ? topology.tunnels()[size_t(failure.tunnel)].id.key
                               : topology.sites()[size_t(failure.site)].name();
}

QStringList failureColumns()
{
    return {Failures::tr("When this fails"), Failures::tr("Takes over"),
            Failures::tr("Still delivered"), Failures::tr("Lost"),
            Failures::tr("Gone with it"),    Failures::tr("Who loses what")};
}

QStringList failureRow(const Topology &topology, const FailureOutcome &outcome, int mostNames)
{
    QStringList takeovers;
    for (const int tunnel : outcome.takeovers)
        takeovers << oneLine(topology.tunnels()[size_t(tunnel)].id.key);
    return {oneLine(failureName(topology, outcome.failure)),
            joinedUpTo(takeovers, mostNames),
            QString::number(outcome.delivered),
            QString::number(outcome.lost),
            QString::number(outcome.gone),
            losers(topology, outcome, mostNames)};
}

bool losesDespiteStandby(const FailureOutcome &outcome)
{
    return !outcome.takeovers.empty() && outcome.lost > 0;
}

} // namespace hubwright
