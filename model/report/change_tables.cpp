// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/change_tables.h"

#include "model/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace hubwright {

namespace {

constexpr int MostNetworks = 8;
constexpr int MostLines = 12;
constexpr int MostHosts = 12;

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeRequest)
};

ReportCell words(const QString &text)
{
    return {text.isEmpty() ? QStringList() : QStringList {oneLine(text)}, {}, CellKind::Text};
}

ReportCell code(const QString &text)
{
    return {text.isEmpty() ? QStringList() : QStringList {oneLine(text)}, {}, CellKind::Mono};
}

ReportCell number(size_t value) { return code(QString::number(value)); }

QString designWords(const DesignPoint &point)
{
    return point.revision.isEmpty()
               ? ChangeWords::tr("hash %1").arg(point.hash)
               : ChangeWords::tr("%1, hash %2").arg(oneLine(point.revision), point.hash);
}

QString findingWords(const DesignPoint &point)
{
    return ChangeWords::tr("errors: %1, warnings: %2")
        .arg(QString::number(point.errors), QString::number(point.warnings));
}

/// The networks of a group, by site: "sh1/10.0.0.0/24, …".
ReportCell networks(const QStringList &all)
{
    ReportCell out {{}, {}, CellKind::Mono, true};
    for (const QString &network : all.mid(0, MostNetworks))
        out.items << oneLine(network);
    if (all.size() <= MostNetworks)
        return out;
    std::set<QString> sites;
    for (const QString &network : all.mid(MostNetworks))
        sites.insert(network.section(QLatin1Char('/'), 0, -3));
    out.items << ChangeWords::tr("and %1 more networks of %2 sites")
                     .arg(QString::number(all.size() - MostNetworks),
                          QString::number(sites.size()));
    return out;
}

/// Whether two lines of networks differ in the order of their words alone.  The order of
/// other things, such as proposals, says something.
bool hasSameEntries(const QString &line, const QString &other)
{
    if (!line.contains(QLatin1Char('/')))
        return false;
    static const QString marks = QStringLiteral(",;|\"");
    const auto isLetter = [](QChar c) { return !c.isSpace() && !marks.contains(c); };
    // Lists that grow or shrink, which are most, differ in this already.
    if (std::count_if(line.begin(), line.end(), isLetter) !=
        std::count_if(other.begin(), other.end(), isLetter))
        return false;
    static const QRegularExpression separators(QStringLiteral("[\\s,;|\"]+"));
    QStringList words = line.split(separators, Qt::SkipEmptyParts);
    QStringList others = other.split(separators, Qt::SkipEmptyParts);
    words.sort();
    others.sort();
    return words == others;
}

/// The line that the changed line replaces, or is replaced by; empty: none.
QString counterpartOf(const FileChange &file, size_t i)
{
    const ConfigurationLine &line = file.lines[i];
    if (line.isNew && i > 0 && !file.lines[i - 1].isNew)
        return file.lines[i - 1].text;
    if (!line.isNew && i + 1 < file.lines.size() && file.lines[i + 1].isNew)
        return file.lines[i + 1].text;
    return {};
}

/// The site of "site/address/length".
QString siteOf(const QString &network) { return network.section(QLatin1Char('/'), 0, -3); }

/// Who talks to whom, by sites: each with those that come after it, and in how many
/// directions; at most so many lines.
std::vector<std::pair<QString, QString>> bySites(const TrafficPairs &pairs, int mostLines)
{
    std::map<QString, std::map<QString, size_t>> partners;
    for (const TrafficPair &pair : pairs.rows) {
        const QString from = siteOf(pair.from);
        const QString to = siteOf(pair.to);
        ++partners[std::min(from, to)][std::max(from, to)];
    }
    std::vector<std::pair<QString, QString>> out;
    size_t told = 0;
    for (const auto &[site, others] : partners) {
        if (int(out.size()) == mostLines)
            break;
        QStringList texts;
        for (const auto &[other, count] : others) {
            texts << QStringLiteral("%1 (%2)").arg(oneLine(other), QString::number(count));
            told += count;
        }
        out.emplace_back(oneLine(site), joinedUpTo(texts, MostNetworks));
    }
    if (told < pairs.total)
        out.emplace_back(
            ChangeWords::tr("and %1 more directions").arg(QString::number(pairs.total - told)),
            QString());
    return out;
}

QString stepTitle(const ChangeStep &step)
{
    switch (step.kind) {
    case ChangeStep::Kind::Add:
        return ChangeWords::tr("+ add");
    case ChangeStep::Kind::Change:
        return ChangeWords::tr("~ change");
    case ChangeStep::Kind::Remove:
        return QChar(0x2212) + QLatin1Char(' ') + ChangeWords::tr("remove");
    }
    Q_UNREACHABLE();
}

} // namespace

Section scopeTable(const ChangeRequest &request)
{
    Section out {ChangeWords::tr("Scope"),
                 {},
                 {{ChangeWords::tr("Subject"), 1}, {ChangeWords::tr("Extent"), 3}},
                 {}};
    const auto row = [&](const QString &title, const QString &text) {
        out.rows.push_back({{words(title), words(text)}, false});
    };
    std::set<QString> devices;
    size_t added = 0;
    size_t removed = 0;
    for (const ChangeStep &step : request.plan.steps) {
        devices.insert(step.device);
        added += step.kind == ChangeStep::Kind::Add ? 1 : 0;
        removed += step.kind == ChangeStep::Kind::Remove ? 1 : 0;
    }
    size_t lines = 0;
    size_t reordered = 0;
    for (const FileChange &file : request.files) {
        lines += file.lines.size();
        for (size_t i = 0; i < file.lines.size(); ++i)
            reordered += hasSameEntries(file.lines[i].text, counterpartOf(file, i)) ? 1 : 0;
    }
    const TrafficChanges &traffic = request.difference.traffic;
    row(ChangeWords::tr("From"), designWords(request.before));
    row(ChangeWords::tr("To"), designWords(request.now));
    row(ChangeWords::tr("Devices that change"), QString::number(devices.size()));
    row(ChangeWords::tr("Tunnel ends"),
        ChangeWords::tr("%1 new, %2 changed, %3 removed")
            .arg(QString::number(added),
                 QString::number(request.plan.steps.size() - added - removed),
                 QString::number(removed)));
    const QString changed = ChangeWords::tr("%1 changed lines in %2 files")
                                .arg(QString::number(lines), QString::number(request.files.size()));
    row(ChangeWords::tr("Configuration"),
        reordered == 0 ? changed
                       : ChangeWords::tr("%1, of which %2 have the same networks in another order")
                             .arg(changed, QString::number(reordered)));
    row(ChangeWords::tr("Traffic"),
        ChangeWords::tr("%1 directions gained, %2 lost, %3 on another path")
            .arg(QString::number(traffic.gained.total), QString::number(traffic.lost.total),
                 QString::number(traffic.changed.total)));
    if (traffic.moved.total > 0)
        row(ChangeWords::tr("Moved"),
            ChangeWords::tr("%1 directions of networks that another site has now")
                .arg(QString::number(traffic.moved.total)));
    if (!traffic.protections.empty())
        row(ChangeWords::tr("Protection"),
            ChangeWords::tr("of %1 tunnels, on the path of %2 directions")
                .arg(QString::number(traffic.protections.size()),
                     QString::number(traffic.protection.total)));
    row(ChangeWords::tr("In between"), orderLine(request.plan));
    return out;
}

Section proofTable(const ChangeRequest &request)
{
    Section out {ChangeWords::tr("Proof"),
                 {},
                 {{ChangeWords::tr("State"), 1},
                  {ChangeWords::tr("Design hash"), 0.8},
                  {ChangeWords::tr("Verdict"), 2.4},
                  {ChangeWords::tr("Findings"), 1}},
                 {}};
    const auto row = [&](const QString &title, const DesignPoint &point) {
        out.rows.push_back(
            {{words(title), code(point.hash), words(point.verdict), words(findingWords(point))},
             false});
    };
    row(ChangeWords::tr("before"), request.before);
    row(ChangeWords::tr("after"), request.now);
    out.rows.push_back(
        {{words(ChangeWords::tr("in between")), {}, words(orderLine(request.plan)), {}}, false});
    return out;
}

Section trafficGroupTable(const ChangeRequest &request)
{
    Section out {ChangeWords::tr("Traffic gained and lost"),
                 ChangeWords::tr("Each network of the one column with each of the other, in both "
                                 "directions."),
                 {{ChangeWords::tr("Change"), 0.5},
                  {ChangeWords::tr("Networks"), 1},
                  {ChangeWords::tr("With"), 1}},
                 {}};
    const auto add = [&](const std::vector<TrafficGroup> &groups, const QString &sign) {
        for (const TrafficGroup &group : groups)
            out.rows.push_back({{words(sign), networks(group.from), networks(group.to)}, false});
    };
    add(request.plan.gained, ChangeWords::tr("+ gained"));
    add(request.plan.lost, QChar(0x2212) + QLatin1Char(' ') + ChangeWords::tr("lost"));
    const auto list = [&](const TrafficPairs &pairs, const QString &sign) {
        for (const auto &[site, others] : bySites(pairs, MostLines))
            out.rows.push_back({{words(sign), words(site), words(others)}, false});
    };
    list(request.difference.traffic.changed, ChangeWords::tr("~ other path"));
    list(request.difference.traffic.protection, ChangeWords::tr("* protected otherwise"));
    list(request.difference.traffic.moved,
         QChar(0x2192) + QLatin1Char(' ') + ChangeWords::tr("moved with its network"));
    if (out.rows.empty())
        out.caption = ChangeWords::tr("No traffic is gained or lost.");
    return out;
}

Section blastTable(const ChangeRequest &request)
{
    Section out {ChangeWords::tr("Blast radius"),
                 ChangeWords::tr("What a mistake in a step could cost: directions that must go on "
                                 "working and pass a tunnel that changes."),
                 {{ChangeWords::tr("Site"), 1},
                  {ChangeWords::tr("Changed ends"), 0.5},
                  {ChangeWords::tr("At risk"), 0.5},
                  {ChangeWords::tr("Traffic"), 0.6},
                  {ChangeWords::tr("Hosts"), 1.6}},
                 {}};
    for (const SiteExposure &site : request.plan.exposure) {
        QStringList traffic;
        if (site.gains)
            traffic << ChangeWords::tr("gains");
        if (site.loses)
            traffic << ChangeWords::tr("loses");
        QStringList hosts;
        for (const QString &host : site.hosts)
            hosts << oneLine(host);
        out.rows.push_back({{words(site.site), number(size_t(site.changedEnds)),
                             number(site.atRisk), words(traffic.join(QStringLiteral(", "))),
                             words(hosts.isEmpty() ? QString() : joinedUpTo(hosts, MostHosts))},
                            site.changedEnds > 0,
                            siteAnchor(site.site)});
    }
    if (out.rows.empty())
        out.caption = ChangeWords::tr("No site is touched.");
    return out;
}

Section stepTable(const ChangeRequest &request)
{
    Section out {ChangeWords::tr("Steps"),
                 orderLine(request.plan),
                 {{ChangeWords::tr("No."), 0.2},
                  {ChangeWords::tr("Device"), 0.7},
                  {ChangeWords::tr("Tunnel end"), 0.7},
                  {ChangeWords::tr("Do"), 1.6},
                  {ChangeWords::tr("Rollback"), 1.6}},
                 {}};
    for (size_t i = 0; i < request.plan.steps.size(); ++i) {
        const ChangeStep &step = request.plan.steps[i];
        ReportCell todo {{stepTitle(step)}, {0}, CellKind::Text};
        todo.items << step.does;
        QStringList standbys;
        for (const QString &key : step.standbys)
            standbys << oneLine(key);
        if (!standbys.isEmpty())
            todo.items << ChangeWords::tr("after this step the standby tunnel carries traffic: %1")
                              .arg(joinedUpTo(standbys, MostNetworks));
        if (step.brokenAfter > 0)
            todo.items << ChangeWords::tr("! %1 directions are out of work after this step")
                              .arg(QString::number(step.brokenAfter));
        out.rows.push_back({{number(i + 1), leading(words(step.device), siteAnchor(step.device)),
                             leading(code(step.end), endAnchor(step.end)), todo,
                             ReportCell {step.undoes, {}, CellKind::Text}},
                            step.brokenAfter > 0,
                            stepAnchor(i)});
    }
    if (!request.plan.steps.empty())
        out.caption = ChangeWords::tr("%1. Rollback: take the steps back in the reverse order; "
                                      "that passes the same states.")
                          .arg(out.caption) +
                      QLatin1Char(' ') +
                      ChangeWords::tr("A step changes one tunnel end, whose configuration alone "
                                      "hubwright export --end writes.");
    return out;
}

Section interruptionTable(const ChangeRequest &request)
{
    Section out {ChangeWords::tr("Interruptions"),
                 {},
                 {{ChangeWords::tr("From step"), 0.3},
                  {ChangeWords::tr("To step"), 0.3},
                  {ChangeWords::tr("Lasts"), 0.8},
                  {ChangeWords::tr("Directions"), 0.4},
                  {ChangeWords::tr("Between"), 2},
                  {ChangeWords::tr("Why"), 1.4}},
                 {}};
    for (const Interruption &gap : request.plan.interruptions) {
        ReportCell between {{}, {}, CellKind::Text};
        for (const auto &[site, others] : bySites(gap.pairs, MostLines))
            between.items << (others.isEmpty() ? site
                                               : QStringLiteral("%1 \u2194 %2").arg(site, others));
        out.rows.push_back(
            {{leading(number(gap.from + 1), stepAnchor(gap.from)),
              leading(number(gap.to + 1), stepAnchor(gap.to)),
              words(ChangeWords::tr("until step %1 is done: %n step(s)", nullptr,
                                    int(gap.to - gap.from))
                        .arg(QString::number(gap.to + 1))),
              number(gap.pairs.total), between,
              words(gap.isUnavoidable ? ChangeWords::tr("unavoidable: %1").arg(gap.why) : gap.why)},
             false});
    }
    return out;
}

Section checkTable(const ChangeRequest &request)
{
    Section out {ChangeWords::tr("Checks"),
                 ChangeWords::tr("What must be seen right before and right after each step. A "
                                 "device may keep a tunnel that is up as it was: where a check "
                                 "shows the old networks, set the tunnel up anew."),
                 {{ChangeWords::tr("Step"), 0.3},
                  {ChangeWords::tr("Where"), 0.9},
                  {ChangeWords::tr("Type"), 1},
                  {ChangeWords::tr("Before"), 1.4},
                  {ChangeWords::tr("After"), 1.4}},
                 {}};
    for (size_t i = 0; i < request.plan.steps.size(); ++i) {
        const ChangeStep &step = request.plan.steps[i];
        for (size_t c = 0; c < step.after.size(); ++c) {
            const StepCheck &after = step.after[c];
            const QString before = c < step.before.size() ? step.before[c].expected : QString();
            out.rows.push_back(
                {{c == 0 ? leading(number(i + 1), stepAnchor(i)) : ReportCell {},
                  words(after.where), code(after.command), words(before), words(after.expected)},
                 before != after.expected});
        }
    }
    if (out.rows.empty())
        out.caption = ChangeWords::tr("There is nothing to check.");
    return out;
}

Section configurationTable(const ChangeRequest &request)
{
    Section out {ChangeWords::tr("Configuration, line by line"),
                 ChangeWords::tr("Every changed line once: \u2212 goes, + comes, with its number "
                                 "in the old or the new file. Keys are never shown."),
                 {{ChangeWords::tr("File"), 0.9},
                  {QString(), 0.1},
                  {ChangeWords::tr("Line"), 0.2},
                  {ChangeWords::tr("Text"), 4}},
                 {}};
    for (const FileChange &file : request.files) {
        bool isFirst = true;
        for (size_t i = 0; i < file.lines.size(); ++i) {
            const ConfigurationLine &line = file.lines[i];
            const QString counterpart = counterpartOf(file, i);
            ReportCell text = code(shownLine(line.text, counterpart).trimmed());
            if (line.isNew && hasSameEntries(line.text, counterpart))
                text.items << ChangeWords::tr("(the same entries in another order: no step)");
            out.rows.push_back({{isFirst ? code(file.path) : ReportCell {},
                                 code(line.isNew ? QStringLiteral("+") : QString(QChar(0x2212))),
                                 number(size_t(line.number)), text},
                                false});
            isFirst = false;
        }
    }
    if (out.rows.empty())
        out.caption = ChangeWords::tr("No configuration changes.");
    return out;
}

Section signOffTable()
{
    Section out {ChangeWords::tr("Sign-off"),
                 {},
                 {{ChangeWords::tr("Role"), 1},
                  {ChangeWords::tr("Name"), 2},
                  {ChangeWords::tr("Date"), 1},
                  {ChangeWords::tr("Signature"), 2}},
                 {}};
    for (const QString &role :
         {ChangeWords::tr("Prepared"), ChangeWords::tr("Reviewed"), ChangeWords::tr("Approved"),
          ChangeWords::tr("Carried out"), ChangeWords::tr("Verified")}) {
        // Room to write in.
        out.rows.push_back(
            {{ReportCell {{role, QString(), QString()}, {}, CellKind::Text}, {}, {}, {}}, false});
    }
    return out;
}

} // namespace hubwright
