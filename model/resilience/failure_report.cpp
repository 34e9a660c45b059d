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

QString failureSentence(const Topology &topology, const FailureOutcome &outcome, int mostNames)
{
    QStringList takeovers;
    for (const int tunnel : outcome.takeovers)
        takeovers << oneLine(topology.tunnels()[size_t(tunnel)].id.key);
    const QString name = oneLine(failureName(topology, outcome.failure));
    QString out = takeovers.isEmpty() ? Failures::tr("If %1 fails, nothing takes over.").arg(name)
                                      : Failures::tr("If %1 fails, this takes over: %2.")
                                            .arg(name, joinedUpTo(takeovers, mostNames));
    out += QLatin1Char(' ') +
           (outcome.lost == 0
                ? Failures::tr("No direction is lost (%1 still delivered).").arg(outcome.delivered)
                : Failures::tr("Directions lost: %1 (%2 still delivered).")
                      .arg(outcome.lost)
                      .arg(outcome.delivered));
    if (outcome.gone > 0)
        out += QLatin1Char(' ') + Failures::tr("Directions gone with it: %1.").arg(outcome.gone);
    const QString who = losers(topology, outcome, mostNames);
    return who.isEmpty() ? out : out + QLatin1Char(' ') + Failures::tr("Who loses: %1.").arg(who);
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
