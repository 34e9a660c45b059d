// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a document costs: the change request of a star (all its forms), the parts that it
// is made of, the plain document, the comparison.  Offscreen.  Run on request: build with
// -DHUBWRIGHT_BENCH=ON in a release build, then tests/bench/bench_document.

#include "model/diff/difference.h"
#include "model/report/change_request.h"
#include "model/topology/edits.h"
#include "ui/compare/comparison.h"
#include "ui/print/change_pack.h"

#include <QGuiApplication>

#include <benchmark/benchmark.h>

using namespace hubwright;

namespace {

Network net(const QString &text) { return *Network::parse(text); }

/// A hub and so many spokes with four subnets each.
Topology star(int spokes)
{
    Topology out;
    Site hub;
    hub.id = {QStringLiteral("hub")};
    hub.role = Role::Hub;
    hub.gateway = *Gateway::parse(QStringLiteral("139.198.0.1"));
    hub.subnets = {net(QStringLiteral("10.255.0.0/24"))};
    out.put(hub);
    for (int i = 0; i < spokes; ++i) {
        Site site;
        site.id = {QStringLiteral("s%1").arg(i)};
        site.gateway =
            *Gateway::parse(QStringLiteral("139.199.%1.%2").arg(i / 250).arg(i % 250 + 1));
        for (int n = 0; n < 4; ++n)
            site.subnets.push_back(
                net(QStringLiteral("10.%1.%2.%3/26").arg(i / 256).arg(i % 256).arg(n * 64)));
        out.put(site);
        apply(addTunnel(out, hub.id, site.id), out);
    }
    return out;
}

/// The designs before and after: one more spoke, which changes every tunnel's lists.
struct Change {
    explicit Change(int spokes) : before(analyse(star(spokes))), now(analyse(star(spokes + 1))) {}

    PrintRequest request(QPageSize::PageSizeId paper = QPageSize::A4) const
    {
        PrintRequest out;
        out.paper = QPageSize(paper);
        out.date = QDate(2026, 11, 22);
        out.against = before.get();
        return out;
    }

    std::shared_ptr<const Analysis> before;
    std::shared_ptr<const Analysis> now;
};

void pack(benchmark::State &state)
{
    const Change change(int(state.range(0)));
    size_t bytes = 0;
    for (auto _ : state) {
        const auto files = changePack(*change.now, change.request());
        bytes = 0;
        for (const auto &[name, content] : *files)
            bytes += size_t(content.size());
    }
    state.counters["bytes"] = double(bytes);
}

void request(benchmark::State &state)
{
    const Change change(int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(changeRequest(*change.before, *change.now, {}));
}

void plan(benchmark::State &state)
{
    const Change change(int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(changePlan(*change.before, *change.now));
}

void difference(benchmark::State &state)
{
    const Change change(int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(diff(*change.before, *change.now));
}

void comparison(benchmark::State &state)
{
    const Change change(int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(compared(change.before, change.now));
}

void document(benchmark::State &state)
{
    const Change change(int(state.range(0)));
    PrintRequest plain = change.request();
    plain.against = nullptr;
    for (auto _ : state)
        benchmark::DoNotOptimize(renderPdf(*change.now, plain));
}

BENCHMARK(pack)->Arg(3)->Arg(50)->Arg(200)->Arg(500)->Unit(benchmark::kMillisecond);
BENCHMARK(request)->Arg(200)->Arg(500)->Unit(benchmark::kMillisecond);
BENCHMARK(plan)->Arg(200)->Arg(500)->Unit(benchmark::kMillisecond);
BENCHMARK(difference)->Arg(200)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(comparison)->Arg(200)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(document)->Arg(50)->Arg(200)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
