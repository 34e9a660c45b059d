// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files of every device of one platform, both ends of every tunnel: stars of
// spokes with four subnets each.  One with a pair of networks an SA has so many SAs
// that a star of its own is smaller.  Run on request, as bench_engine; memory is what
// tests/bench/export_memory.py measures, in a process for each platform.

#include "model/export/exporter_registry.h"
#include "model/platform/platform.h"

#include <benchmark/benchmark.h>

using namespace hubwright;

namespace {

constexpr int Large = 1000;
/// Pairs grow with the square of the spokes, times sixteen.
constexpr int LargePairwise = 80;

/// A hub and `spokes` spokes, four /26 each, everyone with everyone.
Topology star(int spokes)
{
    Topology topology;
    quint32 next = 10u << 24;
    for (int s = 0; s <= spokes; ++s) {
        Site site;
        site.id = {s == 0 ? QStringLiteral("hub") : QStringLiteral("spoke-%1").arg(s)};
        site.role = s == 0 ? Role::Hub : Role::Spoke;
        site.gateway.form = Gateway::Form::Address;
        site.gateway.address = IpAddress(Family::V4, (139u << 24 | 198u << 16) + quint32(s));
        for (int n = 0; n < 4; ++n, next += 64)
            site.subnets.emplace_back(Prefix::around(IpAddress(Family::V4, next), 26));
        topology.put(site);
        if (s == 0)
            continue;
        Tunnel tunnel;
        tunnel.ends[0].site = {QStringLiteral("hub")};
        tunnel.ends[0].name = QStringLiteral("hub-%1").arg(s);
        tunnel.ends[1].site = site.id;
        tunnel.ends[1].name = QStringLiteral("%1-hub").arg(s);
        tunnel.id = topology.freeTunnelId(tunnel.ends[0].site, site.id);
        topology.put(tunnel);
    }
    return topology;
}

void writeAllFiles(benchmark::State &state, const Exporter &exporter, int spokes, bool withSecrets)
{
    const Topology topology = star(spokes);
    const Plan plan(topology);
    ExportRequest request {plan};
    request.platform = QLatin1String(exporter.platform);
    request.withSecrets = withSecrets;
    qsizetype bytes = 0;
    for (auto _ : state) {
        bytes = 0;
        const auto notes = exportDesign(request, [&](ExportFile &&file) -> Result<> {
            bytes += file.bytes.size();
            return {};
        });
        if (!notes)
            state.SkipWithError("the export must not be refused");
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * bytes);
    state.counters["MB"] = double(bytes) / 1e6;
}

bool isPairwise(const Platform &platform)
{
    return platform.ikeV2 && platform.ikeV2->value != SelectorModel::List;
}

} // namespace

int main(int argc, char **argv)
{
    for (const Exporter &exporter : exporters()) {
        const int spokes =
            isPairwise(*platformNamed(QLatin1String(exporter.platform))) ? LargePairwise : Large;
        for (const bool withSecrets : {false, true}) {
            const std::string name = std::string("export/") + exporter.platform + '/' +
                                     std::to_string(spokes) + (withSecrets ? "/keys" : "");
            benchmark::RegisterBenchmark(name.c_str(),
                                         [&exporter, spokes, withSecrets](benchmark::State &state) {
                                             writeAllFiles(state, exporter, spokes, withSecrets);
                                         })
                ->Unit(benchmark::kMillisecond)
                ->MeasureProcessCPUTime()
                ->UseRealTime();
        }
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
