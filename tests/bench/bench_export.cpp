// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files of every device of one platform, both ends of every tunnel: stars of
// spokes with four subnets each.  One with a pair of networks an SA has so many SAs
// that a star of its own is smaller.  Run on request, as bench_engine; memory is what
// tests/bench/export_memory.py measures, in a process for each platform.

#include "model/export/exporter_registry.h"
#include "model/platform/platform.h"
#include "model/store/export_folder.h"
#include "tests/bench/large_star.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace hubwright;

namespace {

constexpr int Large = 1000;
/// Pairs grow with the square of the spokes, times sixteen.
constexpr int LargePairwise = 80;

void writeAllFiles(benchmark::State &state, const Exporter &exporter, int spokes, bool withSecrets)
{
    const Topology topology = largeStar(spokes);
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

/// The same on the way to a disk, as the command line and the window do it: checksums, the
/// comparison with what was written, the manifest.
void saveAllFiles(benchmark::State &state, const Exporter &exporter, int spokes)
{
    const Topology topology = largeStar(spokes);
    const Plan plan(topology);
    ExportRequest request {plan};
    request.platform = QLatin1String(exporter.platform);
    for (auto _ : state) {
        const QTemporaryDir folder;
        ExportSaving saving(folder.path(), {}, false);
        const auto notes = exportDesign(request, [&](ExportFile &&file) {
            return saving.add(file.path, {std::move(file.bytes), file.isSecret});
        });
        if (!notes || !saving.finish())
            state.SkipWithError("the export must be saved");
    }
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
        benchmark::RegisterBenchmark(
            (std::string("save/") + exporter.platform + '/' + std::to_string(spokes)).c_str(),
            [&exporter, spokes](benchmark::State &state) { saveAllFiles(state, exporter, spokes); })
            ->Unit(benchmark::kMillisecond)
            ->MeasureProcessCPUTime()
            ->UseRealTime();
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
