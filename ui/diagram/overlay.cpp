// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/overlay.h"

#include "model/address/prefix_set.h"
#include "model/base/text.h"
#include "model/platform/platform.h"
#include "model/report/selector_counts.h"
#include "model/topology/ike_profile.h"

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

/// Bits of the cipher's key; 0: one that nobody should use.
int keyBits(const QString &encryption)
{
    if (encryption.startsWith(QLatin1String("chacha20")))
        return 256;
    for (const int bits : {256, 192, 128}) {
        const bool isThat = encryption.startsWith(QLatin1String("aes")) ||
                            encryption.startsWith(QLatin1String("camellia"));
        if (isThat && encryption.contains(QString::number(bits)))
            return bits;
    }
    return 0;
}

/// RFC 8247 sections 2.3 and 2.4: SHOULD NOT or MUST NOT be used any more.
bool isOutdated(const Proposal &proposal)
{
    static const QStringList old {QStringLiteral("modp768"),  QStringLiteral("modp1024"),
                                  QStringLiteral("modp1536"), QStringLiteral("md5"),
                                  QStringLiteral("sha1"),     QStringLiteral("modp1024s160")};
    return keyBits(proposal.encryption) == 0 || old.contains(proposal.integrity) ||
           old.contains(proposal.group);
}

std::vector<LegendLine> layStrength(DiagramStates &states, const Topology &topology)
{
    for (const Tunnel &tunnel : topology.tunnels()) {
        const auto &offered = profileOf(topology, tunnel, 0).esp;
        const auto &taken = profileOf(topology, tunnel, 1).esp;
        // What both can say, the strongest first.
        const auto common = std::ranges::find_if(offered, [&](const Proposal &proposal) {
            return std::ranges::find(taken, proposal) != taken.end();
        });
        TunnelLineState &state = states.tunnels[tunnel.id];
        if (common == offered.end()) {
            state.tone = ToneCount - 1;
            state.remark = QStringLiteral("–");
        } else if (isOutdated(*common)) {
            state.tone = 3;
            state.remark = QStringLiteral("!");
        } else {
            const int bits = keyBits(common->encryption);
            state.tone = common->group.isEmpty() ? 2 : bits >= 192 ? 1 : 0;
            state.remark = QString::number(bits);
        }
    }
    return {{1, Overlays::tr("192 bits or more, with PFS")},
            {0, Overlays::tr("128 bits, with PFS")},
            {2, Overlays::tr("without PFS")},
            {3, Overlays::tr("outdated (RFC 8247)")},
            {ToneCount - 1, Overlays::tr("no proposal in common")}};
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

/// How much of a limit is used; the fullest of several counts.
struct Use {
    double share = -1; ///< -1: no limit is known.
    QString remark;

    void add(size_t count, const std::optional<Known<int>> &limit, const QString &form)
    {
        if (!limit || limit->value <= 0 || double(count) / limit->value <= share)
            return;
        share = double(count) / limit->value;
        remark = form.arg(QString::number(count), QString::number(limit->value));
    }
    int tone() const { return share < 0 ? ToneCount - 1 : levelOf(share); }
};

/// "45%", for a place of three characters.
QString shortShare(double share)
{
    return share > 1      ? QStringLiteral("!")
           : share > 0.99 ? QStringLiteral("100")
                          : QStringLiteral("%1%").arg(std::lround(share * 100));
}

/// What the tunnels of a gateway come to.
struct GatewayLoad {
    size_t sas = 0;
    size_t tunnels = 0;
    size_t selectors = 0; ///< In its longest list.
};

std::vector<LegendLine> layLoad(DiagramStates &states, const Analysis &analysis)
{
    const Topology &topology = analysis.topology;
    const auto platformOf = [&](const Id<Site> &id) {
        const Site *site = topology.site(id);
        return site ? platformNamed(site->platform) : nullptr;
    };
    const SelectorCounts counts(analysis);
    std::map<Id<Site>, GatewayLoad> gateways;
    std::map<Id<Tunnel>, std::pair<Use, size_t>> tunnels; // With the SAs of the busier end.
    for (const EndRef ref : analysis.plan->ends()) {
        const TunnelEnd &end = topology.end(ref);
        if (end.isAbsent)
            continue;
        const EndLoad load = counts.load(ref);
        GatewayLoad &gateway = gateways[end.site];
        gateway.sas += load.pairs;
        ++gateway.tunnels;
        gateway.selectors = std::max(gateway.selectors, load.selectors);
        auto &[use, sas] = tunnels[topology.tunnels()[size_t(ref.tunnel)].id];
        sas = std::max(sas, load.pairs);
        if (const Platform *platform = platformOf(end.site)) {
            use.add(load.pairs, platform->sasPerTunnel, QStringLiteral("%1/%2"));
            use.add(load.selectors, platform->selectorsPerSide, QStringLiteral("%1/%2"));
        }
    }
    for (const auto &[id, load] : tunnels) {
        TunnelLineState &state = states.tunnels[id];
        const auto &[use, sas] = load;
        state.tone = use.tone();
        state.remark = use.share >= 0 ? shortShare(use.share)
                       : sas < 1000   ? QString::number(sas)
                                      : QStringLiteral("…");
    }
    for (const Site &site : topology.sites()) {
        const GatewayLoad &load = gateways[site.id];
        Use use;
        if (const Platform *platform = platformOf(site.id)) {
            use.add(load.sas, platform->sasPerGateway, Overlays::tr("%1 of %2 SAs"));
            use.add(load.tunnels, platform->tunnelsPerGateway, Overlays::tr("%1 of %2 tunnels"));
            use.add(load.selectors, platform->selectorsPerSide, Overlays::tr("%1 of %2 networks"));
        }
        SiteState &state = states.sites[site.id];
        state.tone = use.tone();
        state.remark = use.share >= 0 ? use.remark : Overlays::tr("SAs: %1").arg(load.sas);
    }
    std::vector<LegendLine> legend = levels(Overlays::tr("the platform's limit"));
    legend.push_back({ToneCount - 1, Overlays::tr("no limit is known")});
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
    case Overlay::Strength:
        return layStrength(states, analysis.topology);
    case Overlay::Space:
        return laySpace(states, analysis.topology);
    case Overlay::Load:
        return layLoad(states, analysis);
    }
    return {};
}

} // namespace hubwright
