// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/reach_text.h"

#include "app/verbs/words.h"
#include "model/base/text.h"

#include <QCoreApplication>

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

} // namespace

QString verdictText(const Analysis &analysis, const QString &from, const QString &to,
                    const Verdict &verdict, const Explanation &told)
{
    QString out = QStringLiteral("%1 -> %2: %3%4\n")
                      .arg(oneLine(from), oneLine(to), outcomeText(analysis, verdict),
                           verdict.isIntended ? QString() : Verbs::tr(" (no intent asks for it)"));
    const bool isAsWished = verdict.isIntended == (verdict.outcome == Outcome::Delivered);
    if (!isAsWished)
        out += QStringLiteral("  %1\n").arg(oneLine(told.story));
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
    if (!told.fix.isEmpty())
        out += QStringLiteral("  %1\n").arg(Verbs::tr("fix: %1").arg(oneLine(told.fix)));
    return out;
}

} // namespace hubwright
