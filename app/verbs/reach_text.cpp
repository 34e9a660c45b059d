// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/reach_text.h"

#include "app/verbs/words.h"
#include "model/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hubwright {

namespace {

QString siteName(const Analysis &analysis, int site)
{
    return analysis.topology.sites()[size_t(site)].name();
}

QString outcomeText(const Analysis &analysis, const Verdict &verdict)
{
    if (verdict.outcome == Outcome::Delivered)
        return Verbs::tr("delivered");
    const Trace &trace = verdict.failing();
    if (trace.hops.empty())
        return Verbs::tr("dropped");
    const QString where = oneLine(siteName(analysis, trace.hops.back().site));
    const QString form = verdict.outcome == Outcome::Clear ? Verbs::tr("leaves in clear at %1")
                                                           : Verbs::tr("dropped at %1");
    return form.arg(where) + (verdict.failsInReply ? Verbs::tr(" (the reply)") : QString());
}

QString checkText(PacketCheck check)
{
    switch (check) {
    case PacketCheck::Outbound:
        return Verbs::tr("outbound selectors");
    case PacketCheck::Negotiated:
        return Verbs::tr("negotiated SA");
    case PacketCheck::Inbound:
        return Verbs::tr("inbound check");
    case PacketCheck::Rematch:
        return Verbs::tr("lookup for the next tunnel");
    case PacketCheck::Local:
        return Verbs::tr("inbound check, arrived");
    }
    Q_UNREACHABLE();
}

QString hopsText(const Analysis &analysis, const Trace &trace)
{
    QString out;
    int number = 0;
    for (const Hop &hop : trace.hops) {
        const QString name = oneLine(siteName(analysis, hop.site));
        const QString sign = hop.hasPassed ? QStringLiteral("ok") : QStringLiteral("x");
        QString line = QStringLiteral("  %1. %2  %3: %4")
                           .arg(QString::number(++number), name, checkText(hop.check), sign);
        if (hop.out.isValid())
            line += Verbs::tr(", tunnel %1").arg(oneLine(analysis.topology.end(hop.out).name));
        out += line + QLatin1Char('\n');
    }
    if (!trace.why.isEmpty())
        out += QStringLiteral("     %1\n").arg(trace.why);
    return out;
}

QJsonArray pathJson(const Analysis &analysis, const Trace &trace)
{
    QJsonArray out;
    for (const Hop &hop : trace.hops)
        out.append(siteName(analysis, hop.site));
    return out;
}

} // namespace

QString unitPath(const Analysis &analysis, int unit)
{
    const Universe::Unit &drawn = analysis.plan->universe().units()[size_t(unit)];
    return siteName(analysis, drawn.site) + QLatin1Char('/') +
           (drawn.subnet < 0 ? drawn.host : drawn.network.text());
}

QString verdictText(const Analysis &analysis, const QString &from, const QString &to,
                    const Verdict &verdict)
{
    QString out = QStringLiteral("%1 -> %2: %3%4\n")
                      .arg(oneLine(from), oneLine(to), outcomeText(analysis, verdict),
                           verdict.isIntended ? QString() : Verbs::tr(" (no intent asks for it)"));
    out += hopsText(analysis, verdict.forward);
    if (verdict.outcome == Outcome::Delivered) {
        const int relays = int(verdict.reply.hops.size()) - 2;
        const int inside = 64 - verdict.ttl - relays;
        out += Verbs::tr("  reply: the same way back; a ping shows ttl=%1 (64 less %2 inside "
                         "the two sites%3)\n")
                   .arg(QString::number(verdict.ttl), QString::number(inside),
                        relays > 0 ? QCoreApplication::translate(
                                         "Verbs", " and %n relaying gateway(s)", nullptr, relays)
                                   : QString());
    } else if (verdict.failsInReply) {
        out += Verbs::tr("  reply:\n") + hopsText(analysis, verdict.reply);
    }
    return out;
}

QJsonObject verdictJson(const Analysis &analysis, const QString &from, const QString &to,
                        const Verdict &verdict)
{
    const Trace &trace = verdict.failing();
    const bool isDelivered = verdict.outcome == Outcome::Delivered;
    QJsonObject out {{QStringLiteral("from"), from},
                     {QStringLiteral("to"), to},
                     {QStringLiteral("verdict"), outcomeWord(verdict.outcome)},
                     {QStringLiteral("intended"), verdict.isIntended},
                     {QStringLiteral("path"), pathJson(analysis, verdict.forward)},
                     {QStringLiteral("where"), QString()},
                     {QStringLiteral("check"), QString()},
                     {QStringLiteral("why"), trace.why}};
    if (!isDelivered && !trace.hops.empty()) {
        out[QStringLiteral("where")] = siteName(analysis, trace.hops.back().site);
        out[QStringLiteral("check")] = checkWord(trace.hops.back().check);
    }
    if (isDelivered)
        out[QStringLiteral("ttl")] = verdict.ttl;
    if (verdict.failsInReply)
        out[QStringLiteral("reply")] = pathJson(analysis, verdict.reply);
    return out;
}

QStringList verdictRow(const Analysis &analysis, const QString &from, const QString &to,
                       const Verdict &verdict)
{
    const Trace &trace = verdict.failing();
    QStringList path;
    for (const Hop &hop : verdict.forward.hops)
        path << siteName(analysis, hop.site);
    const bool hasEnd = verdict.outcome != Outcome::Delivered && !trace.hops.empty();
    return {from,
            to,
            outcomeWord(verdict.outcome),
            verdict.isIntended ? QStringLiteral("yes") : QStringLiteral("no"),
            path.join(QStringLiteral(" > ")),
            hasEnd ? siteName(analysis, trace.hops.back().site) : QString(),
            hasEnd ? checkWord(trace.hops.back().check) : QString(),
            trace.why};
}

} // namespace hubwright
