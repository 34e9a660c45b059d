// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/overlay.h"

#include "model/address/prefix_set.h"
#include "model/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace hubwright {

namespace {

struct Overlays {
    Q_DECLARE_TR_FUNCTIONS(Overlays)
};

/// A level of what fills up: free, half, nearly, over.
int levelOf(double share) { return share < 0.5 ? 0 : share < 0.8 ? 1 : share <= 1.0 ? 2 : 3; }

double addressesIn(const PrefixSet &set)
{
    double count = 0;
    for (const Prefix &prefix : set.cover())
        count += std::ldexp(1.0, (prefix.family() == Family::V4 ? 32 : 128) - prefix.length());
    return count;
}

std::vector<LegendLine> levels(const QString &of)
{
    return {{0, Overlays::tr("below 50 % of %1").arg(of)},
            {1, Overlays::tr("50 to 80 % of %1").arg(of)},
            {2, Overlays::tr("over 80 % of %1").arg(of)},
            {3, Overlays::tr("more than %1").arg(of)}};
}

std::vector<LegendLine> layPlatforms(DiagramStates &states, const Topology &topology)
{
    // The commonest platforms get tones of their own, the rest share the last.
    std::map<QString, int> counts;
    for (const Site &site : topology.sites())
        ++counts[site.platform];
    std::vector<std::pair<int, QString>> order;
    for (const auto &[platform, count] : counts)
        order.emplace_back(-count, platform);
    std::ranges::sort(order);
    std::map<QString, int> tones;
    std::vector<LegendLine> legend;
    for (const auto &[count, platform] : order) {
        const int tone = std::min(int(tones.size()), ToneCount - 1);
        tones.emplace(platform, tone);
        const QString title =
            platform.isEmpty() ? Overlays::tr("generic") : oneLine(platformTitle(platform));
        if (tone < ToneCount - 1)
            legend.push_back({tone, title});
    }
    if (tones.size() >= ToneCount)
        legend.push_back({ToneCount - 1, Overlays::tr("others")});
    for (const Site &site : topology.sites()) {
        SiteState &state = states.sites[site.id];
        state.tone = tones.at(site.platform);
        state.remark = site.platform.isEmpty() ? Overlays::tr("generic")
                                               : oneLine(platformTitle(site.platform));
    }
    return legend;
}

std::vector<LegendLine> laySpace(DiagramStates &states, const Topology &topology)
{
    for (const Site &site : topology.sites()) {
        SiteState &state = states.sites[site.id];
        if (!site.block) {
            state.tone = ToneCount - 1;
            state.remark = Overlays::tr("no block");
            continue;
        }
        const PrefixSet block(std::vector<Network> {*site.block});
        const PrefixSet owned(site.subnets);
        const bool isOutside = !(owned - block).isEmpty();
        const double share = addressesIn(owned & block) / addressesIn(block);
        state.tone = isOutside ? 3 : std::min(2, levelOf(share));
        state.remark = isOutside ? Overlays::tr("outside its block")
                                 : QStringLiteral("%1 %").arg(std::lround(share * 100));
    }
    std::vector<LegendLine> legend = levels(Overlays::tr("its block"));
    legend.back().text = Overlays::tr("outside its block");
    legend.push_back({ToneCount - 1, Overlays::tr("states no block")});
    return legend;
}

} // namespace

std::vector<LegendLine> layOver(DiagramStates &states, const Analysis &analysis, Overlay overlay)
{
    switch (overlay) {
    case Overlay::Verdict:
        return {};
    case Overlay::Platform:
        return layPlatforms(states, analysis.topology);
    case Overlay::Space:
        return laySpace(states, analysis.topology);
    }
    return {};
}

} // namespace hubwright
