// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/report_tables.h"

#include "model/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <set>

namespace hubwright {

namespace {

constexpr size_t MostPairs = 40;
constexpr int MostBreaksNamed = 8;

ReportCell text(const QString &words)
{
    return {words.isEmpty() ? QStringList() : QStringList {oneLine(words)}, {}, CellKind::Text};
}

ReportCell mono(const QString &words)
{
    return {words.isEmpty() ? QStringList() : QStringList {oneLine(words)}, {}, CellKind::Mono};
}

/// Networks of a list, the changed ones marked.  A long list of nearly all that the
/// design owns is written as what it leaves out: the sites' table names the rest.
class ListWriter {
public:
    explicit ListWriter(const Topology &topology)
    {
        for (const Site &site : topology.sites())
            m_all.insert(m_all.end(), site.subnets.begin(), site.subnets.end());
        std::sort(m_all.begin(), m_all.end());
        m_all.erase(std::unique(m_all.begin(), m_all.end()), m_all.end());
    }

    ReportCell cell(std::vector<Network> networks, const std::vector<Network> &added) const
    {
        ReportCell out {{}, {}, CellKind::Mono, true};
        std::sort(networks.begin(), networks.end());
        if (networks.size() > LongList && isNearlyAll(networks, out))
            return out;
        for (const Network &network : networks) {
            if (std::binary_search(added.begin(), added.end(), network))
                out.strong.push_back(int(out.items.size()));
            out.items << network.text();
        }
        return out;
    }

private:
    static constexpr size_t LongList = 16;
    static constexpr size_t MostLeftOut = 8;

    bool isNearlyAll(const std::vector<Network> &networks, ReportCell &out) const
    {
        if (!std::includes(m_all.begin(), m_all.end(), networks.begin(), networks.end()) ||
            m_all.size() - networks.size() > MostLeftOut)
            return false;
        std::vector<Network> rest;
        std::set_difference(m_all.begin(), m_all.end(), networks.begin(), networks.end(),
                            std::back_inserter(rest));
        const QString count = QString::number(m_all.size());
        out.items << (rest.empty()
                          ? QCoreApplication::translate("Report", "all %1 networks of the sites")
                                .arg(count)
                          : QCoreApplication::translate("Report",
                                                        "all %1 networks of the sites but:")
                                .arg(count));
        for (const Network &network : rest)
            out.items << network.text();
        return true;
    }

    std::vector<Network> m_all;
};

const EndChange *changeOf(const DeviceChanges *changes, EndRef ref)
{
    if (!changes)
        return nullptr;
    const auto found = changes->ends.find(ref);
    return found == changes->ends.end() ? nullptr : &found->second;
}

ReportCell nameCell(const PlannedEnd &end, const EndChange *change)
{
    ReportCell name = mono(
        end.isAbsent ? QCoreApplication::translate("Report", "%1 (not on the device)").arg(end.name)
                     : end.name);
    if (change && !name.items.isEmpty())
        name.strong = {0};
    return name;
}

QString severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Report", "Error");
    case Severity::Warning:
        return QCoreApplication::translate("Report", "Warning");
    case Severity::Info:
        return QCoreApplication::translate("Report", "Note");
    }
    Q_UNREACHABLE();
}

QString breaksLine(const Finding &finding)
{
    QStringList pairs;
    for (const Broken &broken : finding.breaks) {
        if (pairs.size() == MostBreaksNamed)
            break;
        pairs << oneLine(broken.from) + QStringLiteral(" -> ") + oneLine(broken.to);
    }
    if (pairs.isEmpty())
        return {};
    QString line = pairs.join(QStringLiteral(", "));
    if (finding.breaksTotal > size_t(pairs.size()))
        line = QCoreApplication::translate("Report", "%1 and %2 more")
                   .arg(line, QString::number(finding.breaksTotal - size_t(pairs.size())));
    if (!finding.note.isEmpty())
        line += QStringLiteral(" (%1)").arg(finding.note);
    return QCoreApplication::translate("Report", "breaks: %1").arg(line);
}

QString unitName(const Analysis &analysis, int unit)
{
    const Universe::Unit &known = analysis.plan->universe().units()[size_t(unit)];
    return analysis.topology.sites()[size_t(known.site)].name() + QLatin1Char('/') +
           known.network.text();
}

} // namespace

Section siteTable(const Analysis &analysis)
{
    Section out {QCoreApplication::translate("Report", "Sites"),
                 {},
                 {{QCoreApplication::translate("Report", "Name"), 1},
                  {QCoreApplication::translate("Report", "Role"), 0.4},
                  {QCoreApplication::translate("Report", "Region"), 0.8},
                  {QCoreApplication::translate("Report", "Gateway"), 0.8},
                  {QCoreApplication::translate("Report", "Platform"), 0.6},
                  {QCoreApplication::translate("Report", "Subnets"), 1},
                  {QCoreApplication::translate("Report", "Hosts"), 1.2}},
                 {}};
    for (const Site &site : analysis.topology.sites()) {
        ReportCell subnets {{}, {}, CellKind::Mono, true};
        for (const Network &network : site.subnets)
            subnets.items << network.text();
        ReportCell hosts {{}, {}, CellKind::Mono, true};
        for (const Host &host : site.hosts)
            hosts.items << oneLine(host.name) + QLatin1Char(' ') + host.address.text();
        out.rows.push_back(
            {{text(site.name()),
              text(site.role == Role::Hub ? QCoreApplication::translate("Report", "hub")
                                          : QCoreApplication::translate("Report", "spoke")),
              text(site.region), mono(site.gateway.text()), text(site.platform), subnets, hosts},
             false,
             siteAnchor(site.name())});
    }
    if (out.rows.empty())
        out.caption = QCoreApplication::translate("Report", "The design has no sites.");
    return out;
}

Section endTable(const Analysis &analysis, const DeviceChanges *changes)
{
    Section out {QCoreApplication::translate("Report", "Tunnel ends"),
                 {},
                 {{QCoreApplication::translate("Report", "Name"), 1},
                  {QCoreApplication::translate("Report", "Site"), 0.9},
                  {QCoreApplication::translate("Report", "Peer"), 0.9},
                  {QCoreApplication::translate("Report", "Gateway"), 0.8},
                  {QCoreApplication::translate("Report", "Peer gateway"), 0.8},
                  {QCoreApplication::translate("Report", "Local networks"), 1.2},
                  {QCoreApplication::translate("Report", "Target networks"), 1.2}},
                 {}};
    const ListWriter lists(analysis.topology);
    for (const EndRef ref : analysis.plan->ends()) {
        const PlannedEnd end = analysis.plan->planned(ref);
        const EndChange *change = changeOf(changes, ref);
        out.rows.push_back(
            {{nameCell(end, change), leading(text(end.site.key), siteAnchor(end.site.key)),
              leading(text(end.peer.key), siteAnchor(end.peer.key)), mono(end.gateway),
              mono(end.peerGateway),
              lists.cell(end.local, change ? change->addedLocal : std::vector<Network>()),
              lists.cell(end.target, change ? change->addedTarget : std::vector<Network>())},
             change != nullptr,
             endAnchor(end.name)});
    }
    if (out.rows.empty())
        out.caption = QCoreApplication::translate("Report", "The design has no tunnels.");
    else if (changes)
        out.caption = QCoreApplication::translate(
            "Report", "Rows with a bar change in this revision; added networks are bold.");
    return out;
}

Section briefEndTable(const Analysis &analysis, const DeviceChanges *changes)
{
    Section out {QCoreApplication::translate("Report", "Tunnel ends"),
                 {},
                 {{QCoreApplication::translate("Report", "Name"), 1},
                  {QCoreApplication::translate("Report", "Local networks"), 1.3},
                  {QCoreApplication::translate("Report", "Target networks"), 1.3}},
                 {}};
    if (analysis.plan->ends().size() > MostBriefEnds)
        return out;
    const ListWriter lists(analysis.topology);
    for (const EndRef ref : analysis.plan->ends()) {
        const PlannedEnd end = analysis.plan->planned(ref);
        const EndChange *change = changeOf(changes, ref);
        out.rows.push_back(
            {{leading(nameCell(end, change), endAnchor(end.name)),
              lists.cell(end.local, change ? change->addedLocal : std::vector<Network>()),
              lists.cell(end.target, change ? change->addedTarget : std::vector<Network>())},
             change != nullptr});
    }
    return out;
}

Section findingTable(const Analysis &analysis)
{
    Section out {QCoreApplication::translate("Report", "Findings"),
                 {},
                 {{QCoreApplication::translate("Report", "Severity"), 0.4},
                  {QCoreApplication::translate("Report", "Object"), 0.7},
                  {QCoreApplication::translate("Report", "Finding"), 3},
                  {QCoreApplication::translate("Report", "Rule"), 0.6}},
                 {}};
    for (const Finding &finding : analysis.findings) {
        ReportCell message = text(finding.message);
        if (const QString breaks = breaksLine(finding); !breaks.isEmpty())
            message.items << breaks;
        if (finding.isWaived)
            message.items << QCoreApplication::translate("Report", "waived: %1")
                                 .arg(oneLine(finding.waivedBecause));
        else if (!finding.fixes.empty())
            message.items << QCoreApplication::translate("Report", "fix: %1")
                                 .arg(oneLine(finding.fixes.front().title));
        out.rows.push_back(
            {{text(severityTitle(finding.severity)),
              leading(mono(finding.object), findingAnchor(analysis.topology, finding)), message,
              text(finding.rule)},
             false});
    }
    if (out.rows.empty())
        out.caption = QCoreApplication::translate("Report", "No findings.");
    return out;
}

Section waiverTable(const Analysis &analysis)
{
    Section out {QCoreApplication::translate("Report", "Waivers"),
                 {},
                 {{QCoreApplication::translate("Report", "Rule"), 1},
                  {QCoreApplication::translate("Report", "Object"), 1},
                  {QCoreApplication::translate("Report", "Reason"), 3},
                  {QCoreApplication::translate("Report", "Until"), 0.5}},
                 {}};
    for (const Waiver &waiver : analysis.topology.waivers) {
        out.rows.push_back({{text(waiver.rule), mono(waiver.object), text(waiver.reason),
                             text(waiver.until ? waiver.until->toString(Qt::ISODate) : QString())},
                            false});
    }
    return out;
}

Section reachTable(const Analysis &analysis)
{
    const Reach::Counts &counts = analysis.reach->counts();
    Section out {
        QCoreApplication::translate("Report", "Reach"),
        verdictLine(*analysis.reach),
        {{QCoreApplication::translate("Report", "Ordered pairs of subnets of different sites"), 3},
         {QCoreApplication::translate("Report", "Number"), 1}},
        {}};
    const auto row = [&](const QString &title, size_t number) {
        out.rows.push_back({{text(title), mono(QString::number(number))}, false});
    };
    row(QCoreApplication::translate("Report", "all"), counts.pairs);
    row(QCoreApplication::translate("Report", "intended"), counts.intended);
    row(QCoreApplication::translate("Report", "intended and delivered"), counts.intendedDelivered);
    row(QCoreApplication::translate("Report", "intended and not delivered"),
        counts.intended - counts.intendedDelivered);
    row(QCoreApplication::translate("Report", "delivered though not asked for"),
        counts.unaskedDelivered);
    return out;
}

Section wrongPairTable(const Analysis &analysis)
{
    Section out {QCoreApplication::translate("Report", "Not as intended"),
                 {},
                 {{QCoreApplication::translate("Report", "From"), 1},
                  {QCoreApplication::translate("Report", "To"), 1},
                  {QCoreApplication::translate("Report", "Why"), 2.5}},
                 {}};
    const auto &atoms = analysis.plan->universe().atoms();
    std::set<std::pair<int, int>> listed;
    size_t total = 0;
    for (const WrongPair &wrong : analysis.reach->wrongPairs()) {
        const std::pair<int, int> pair {atoms[size_t(wrong.from)].unit,
                                        atoms[size_t(wrong.to)].unit};
        if (listed.size() >= MostPairs)
            break;
        if (!listed.insert(pair).second)
            continue;
        const Verdict verdict = analysis.reach->verdict(wrong.from, wrong.to);
        out.rows.push_back(
            {{mono(unitName(analysis, pair.first)), mono(unitName(analysis, pair.second)),
              text(wrong.isUnasked ? QCoreApplication::translate(
                                         "Report", "delivered though no intent asks for it")
                                   : verdict.failing().why)},
             false});
    }
    const Reach::Counts &counts = analysis.reach->counts();
    total = counts.intended - counts.intendedDelivered + counts.unaskedDelivered;
    if (total > out.rows.size() && !out.rows.empty())
        out.caption = QCoreApplication::translate("Report", "The first %1 of %2 pairs.")
                          .arg(QString::number(out.rows.size()), QString::number(total));
    return out;
}

Section structureTable(const Difference &difference)
{
    Section out {QCoreApplication::translate("Report", "What changes in the design"),
                 {},
                 {{QCoreApplication::translate("Report", "Change"), 1}},
                 {}};
    for (const StructureChange &change : difference.structure)
        out.rows.push_back({{text(changeLine(change))}, false});
    for (const ProtectionChange &change : difference.traffic.protections)
        out.rows.push_back({{text(protectionLine(change))}, false});
    if (out.rows.empty())
        out.caption = QCoreApplication::translate("Report", "The design is the same.");
    return out;
}

Section trafficTable(const Difference &difference)
{
    Section out {QCoreApplication::translate("Report", "What changes in the traffic"),
                 {},
                 {{QCoreApplication::translate("Report", "Change"), 0.5},
                  {QCoreApplication::translate("Report", "From"), 1},
                  {QCoreApplication::translate("Report", "To"), 1}},
                 {}};
    const auto add = [&](const TrafficPairs &pairs, const QString &word) {
        for (const TrafficPair &pair : pairs.rows)
            out.rows.push_back({{text(word), mono(pair.from), mono(pair.to)}, false});
        if (pairs.total > pairs.rows.size())
            out.rows.push_back({{text(word),
                                 text(QCoreApplication::translate("Report", "and %1 more")
                                          .arg(QString::number(pairs.total - pairs.rows.size()))),
                                 {}},
                                false});
    };
    add(difference.traffic.gained, QCoreApplication::translate("Report", "+ gained"));
    add(difference.traffic.lost, QCoreApplication::translate("Report", "- lost"));
    add(difference.traffic.changed, QCoreApplication::translate("Report", "~ other path"));
    add(difference.traffic.protection,
        QCoreApplication::translate("Report", "* protected otherwise"));
    add(difference.traffic.moved,
        QChar(0x2192) + QLatin1Char(' ') +
            QCoreApplication::translate("Report", "moved with its network"));
    if (out.rows.empty())
        out.caption = QCoreApplication::translate("Report", "No traffic is gained or lost.");
    return out;
}

Section deviceTable(const DeviceChanges &changes)
{
    Section out {QCoreApplication::translate("Report", "What changes on the devices"),
                 {},
                 {{QCoreApplication::translate("Report", "Device"), 1},
                  {QCoreApplication::translate("Report", "Tunnel ends"), 4}},
                 {}};
    for (const DeviceChange &device : changes.devices) {
        ReportCell lines {{}, {}, CellKind::Mono};
        for (const QString &line : device.lines)
            lines.items << line;
        out.rows.push_back({{text(device.site), lines}, false});
    }
    if (out.rows.empty())
        out.caption = QCoreApplication::translate("Report", "No device changes.");
    return out;
}

} // namespace hubwright
