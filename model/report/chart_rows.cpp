// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/chart_rows.h"

#include "model/address/prefix_set.h"
#include "model/base/text.h"
#include "model/platform/platform.h"
#include "model/report/selector_counts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace hubwright {

namespace {

constexpr double MostSelectors = 255;

double addressesOf(const Network &network)
{
    return double(network.last().bits() - network.first().bits()) + 1;
}

double addressesOf(const PrefixSet &set, Family family)
{
    double total = 0;
    for (const Network &range : set.ranges())
        total += range.family() == family ? addressesOf(range) : 0;
    return total;
}

/// Sorts the rows and keeps the largest; the caption says what was left out.
void keepLargest(ChartRows &chart)
{
    std::sort(chart.rows.begin(), chart.rows.end(), [](const ChartRow &a, const ChartRow &b) {
        return a.total() != b.total() ? a.total() > b.total() : a.name < b.name;
    });
    if (chart.rows.size() <= MostBars)
        return;
    const double most = chart.rows[MostBars].total();
    const QString rest =
        QCoreApplication::translate("Report", "%1 more sites have at most %2 each.")
            .arg(QString::number(chart.rows.size() - MostBars),
                 QString::number(std::round(most * 10) / 10));
    chart.caption += (chart.caption.isEmpty() ? QString() : QStringLiteral(" ")) + rest;
    chart.rows.resize(MostBars);
}

} // namespace

double ChartRow::total() const { return std::accumulate(values.begin(), values.end(), 0.0); }

namespace {

/// "12 of 255 selectors, 3 of 800 tunnels": what the gateway's platform limits.
QString limitNote(const Platform &platform, const ChartRow &row)
{
    QStringList out;
    const auto add = [&](const std::optional<Known<int>> &limit, double value,
                         const QString &form) {
        if (limit)
            out << form.arg(QString::number(value), QString::number(limit->value));
    };
    add(platform.selectorsPerSide, row.values[0],
        QCoreApplication::translate("Report", "%1 of %2 selectors"));
    add(platform.sasPerGateway, row.values[1],
        QCoreApplication::translate("Report", "%1 of %2 SAs"));
    add(platform.tunnelsPerGateway, row.values[2],
        QCoreApplication::translate("Report", "%1 of %2 tunnels"));
    return out.join(QStringLiteral(", "));
}

/// The largest free parts of a block.
QString freeNote(const PrefixSet &free)
{
    constexpr int MostParts = 3;
    std::vector<Prefix> parts = free.cover();
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Prefix &a, const Prefix &b) { return a.length() < b.length(); });
    QStringList texts;
    for (const Prefix &prefix : parts)
        texts << Network(prefix).text();
    return texts.isEmpty() ? QCoreApplication::translate("Report", "full")
                           : QCoreApplication::translate("Report", "free: %1")
                                 .arg(joinedUpTo(texts, MostParts));
}

} // namespace

ChartRows selectorChart(const Analysis &analysis)
{
    ChartRows chart;
    chart.title = QCoreApplication::translate("Report", "Selectors, SAs and tunnels per gateway");
    chart.series = {QCoreApplication::translate("Report", "selectors"),
                    QCoreApplication::translate("Report", "SAs"),
                    QCoreApplication::translate("Report", "tunnels")};
    chart.emptyText = QCoreApplication::translate("Report", "There are no tunnels to count.");
    std::map<Id<Site>, ChartRow> rows;
    const SelectorCounts counts(analysis);
    for (const EndRef ref : analysis.plan->ends()) {
        const TunnelEnd &end = analysis.topology.end(ref);
        const EndLoad load = counts.load(ref);
        ChartRow &row =
            rows.try_emplace(end.site, ChartRow {oneLine(end.site.key), {0, 0, 0}}).first->second;
        row.values[0] = std::max(row.values[0], double(load.selectors));
        row.values[1] += double(load.pairs);
        row.values[2] += end.isAbsent ? 0 : 1;
    }
    for (auto &[id, row] : rows) {
        const Site *site = analysis.topology.site(id);
        if (const Platform *platform = site ? platformNamed(site->platform) : nullptr)
            row.note = limitNote(*platform, row);
        chart.rows.push_back(std::move(row));
    }
    chart.limits.push_back(
        {QCoreApplication::translate("Report", "255 selectors"), MostSelectors, 0});
    chart.caption = QCoreApplication::translate(
        "Report", "Selectors: in the longest list of a gateway; 255 fit in a payload (RFC 7296).");
    keepLargest(chart);
    return chart;
}

ChartRows addressChart(const Analysis &analysis)
{
    ChartRows chart;
    chart.title = QCoreApplication::translate("Report", "Address block used per site");
    chart.series = {QCoreApplication::translate("Report", "percent of the block")};
    chart.emptyText = QCoreApplication::translate("Report", "No site owns a subnet.");
    size_t without = 0;
    for (const Site &site : analysis.topology.sites()) {
        if (!site.block) {
            ++without;
            continue;
        }
        const PrefixSet used = PrefixSet(site.subnets) & PrefixSet({*site.block});
        const double percent =
            100 * addressesOf(used, site.block->family()) / addressesOf(*site.block);
        chart.rows.push_back({oneLine(site.name()),
                              {percent},
                              freeNote(PrefixSet({*site.block}) - PrefixSet(site.subnets))});
    }
    if (!chart.rows.empty()) {
        chart.limits.push_back({QCoreApplication::translate("Report", "the whole block"), 100, 0});
        if (without > 0)
            chart.caption = QCoreApplication::translate("Report", "Sites that state no block: %1.")
                                .arg(QString::number(without));
        keepLargest(chart);
        return chart;
    }
    chart.title = QCoreApplication::translate("Report", "Addresses owned per site");
    chart.series = {QCoreApplication::translate("Report", "IPv4 addresses"),
                    QCoreApplication::translate("Report", "IPv6 networks of /64")};
    for (const Site &site : analysis.topology.sites()) {
        const PrefixSet owned(site.subnets);
        const double v6 = std::ceil(std::ldexp(addressesOf(owned, Family::V6), -64));
        if (!owned.isEmpty())
            chart.rows.push_back({oneLine(site.name()), {addressesOf(owned, Family::V4), v6}});
    }
    const bool hasV6 = std::any_of(chart.rows.begin(), chart.rows.end(),
                                   [](const ChartRow &row) { return row.values[1] > 0; });
    if (!hasV6) {
        chart.series.pop_back();
        for (ChartRow &row : chart.rows)
            row.values.pop_back();
    }
    if (!chart.rows.empty())
        chart.caption = QCoreApplication::translate("Report", "No site states its block.");
    keepLargest(chart);
    return chart;
}

ChartRows findingChart(const Analysis &analysis)
{
    ChartRows chart;
    chart.title = QCoreApplication::translate("Report", "Findings per site");
    chart.series = {QCoreApplication::translate("Report", "errors"),
                    QCoreApplication::translate("Report", "warnings"),
                    QCoreApplication::translate("Report", "notes")};
    chart.isStacked = true;
    chart.emptyText = QCoreApplication::translate("Report", "No findings.");
    std::map<QString, std::vector<double>> rows;
    for (const Finding &finding : analysis.findings) {
        if (finding.isWaived)
            continue;
        QString name = QCoreApplication::translate("Report", "(the file)");
        if (const auto *site = std::get_if<Id<Site>>(&finding.at.subject))
            name = oneLine(site->key);
        else if (const auto *id = std::get_if<Id<Tunnel>>(&finding.at.subject)) {
            if (const Tunnel *tunnel = analysis.topology.tunnel(*id))
                name = oneLine(tunnel->ends[size_t(std::max(0, finding.at.side))].site.key);
        }
        auto &values = rows.try_emplace(name, std::vector<double>(3, 0)).first->second;
        values[size_t(finding.severity)] += 1;
    }
    for (auto &[name, values] : rows)
        chart.rows.push_back({name, std::move(values)});
    keepLargest(chart);
    return chart;
}

} // namespace hubwright
