// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was exported is imported: the files of every device of a star of 1,000 spokes with
// four subnets each.  Everyone talks with everyone where a device takes lists; where it
// takes a pair of networks an SA, or says each network on a line of its own, spokes talk
// with the hub alone: the other star's files are more than an import takes.  Run on
// request, as bench_export.

#include "model/export/exporter_registry.h"
#include "model/import/importer.h"
#include "tests/bench/large_star.h"

#include <benchmark/benchmark.h>

using namespace hubwright;

namespace {

constexpr int Spokes = 1000;

std::vector<SourceText> filesOf(const char *platform, bool isFull)
{
    Topology topology = largeStar(Spokes);
    if (!isFull) {
        Intent intent;
        intent.from.kind = IntentTerm::Kind::Hubs;
        intent.to.kind = IntentTerm::Kind::Spokes;
        topology.intents = {intent};
    }
    const Plan plan(topology);
    ExportRequest request {plan};
    request.platform = QLatin1String(platform);
    request.withSecrets = true;
    std::vector<SourceText> out;
    const auto notes = exportDesign(request, [&](ExportFile &&file) -> Result<> {
        out.push_back({file.path, std::move(file.bytes), true});
        return {};
    });
    if (!notes)
        qFatal("%s", qPrintable(notes.error().message));
    return out;
}

void readAllFiles(benchmark::State &state, const char *platform, bool isFull)
{
    const std::vector<SourceText> files = filesOf(platform, isFull);
    qsizetype bytes = 0;
    for (const SourceText &file : files)
        bytes += file.bytes.size();
    for (auto _ : state) {
        const Result<Imported, Errors> imported = importSources(files);
        if (!imported || imported->topology.sites().size() != Spokes + 1)
            state.SkipWithError("the star must come back");
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * bytes);
    state.counters["MB"] = double(bytes) / 1e6;
}

} // namespace

BENCHMARK_CAPTURE(readAllFiles, strongswan, "strongswan", true)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readAllFiles, strongswan_ipsec, "strongswan-ipsec", true)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readAllFiles, libreswan, "libreswan", false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readAllFiles, vyos, "vyos", false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readAllFiles, iosxe, "iosxe", false)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
