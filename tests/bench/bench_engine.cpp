// SPDX-License-Identifier: GPL-3.0-or-later
//
// The engine at the sizes that people have: 3, 100, 1,000 and 10,000 spokes with
// four subnets each.  Run on request: build with -DHUBWRIGHT_BENCH=ON in a release
// build, then tests/bench/bench_engine.

#include "model/check/analysis.h"
#include "model/reach/rehearsal.h"
#include "model/repair/repair.h"
#include "model/resilience/failure_outcome.h"
#include "model/store/topology_file.h"
#include "model/store/topology_writer.h"
#include "model/topology/edits.h"

#include <benchmark/benchmark.h>

using namespace hubwright;

namespace {

/// A hub and `spokes` spokes, four /24 each, everyone with everyone.
Topology star(int spokes)
{
    Topology topology;
    topology.heading.name = QStringLiteral("bench");
    topology.intents = std::vector {Intent {}};
    quint32 next = 10u << 24;
    for (int s = 0; s <= spokes; ++s) {
        Site site;
        site.id = {s == 0 ? QStringLiteral("hub") : QStringLiteral("spoke-%1").arg(s)};
        site.role = s == 0 ? Role::Hub : Role::Spoke;
        site.gateway.form = Gateway::Form::Address;
        site.gateway.address = IpAddress(Family::V4, (139u << 24 | 198u << 16) + quint32(s));
        for (int n = 0; n < 4; ++n, next += 256)
            site.subnets.emplace_back(Prefix::around(IpAddress(Family::V4, next), 24));
        site.hosts = {{QStringLiteral("vm%1").arg(s), IpAddress(Family::V4, next - 250)}};
        topology.put(site);
        if (s == 0)
            continue;
        Tunnel tunnel;
        tunnel.id = {tunnelKey({QStringLiteral("hub")}, site.id)};
        tunnel.ends[0].site = {QStringLiteral("hub")};
        tunnel.ends[0].name = QStringLiteral("hub-%1").arg(s);
        tunnel.ends[1].site = site.id;
        tunnel.ends[1].name = QStringLiteral("%1-hub").arg(s);
        topology.put(tunnel);
        topology.placements[site.id] = {site.id, s % 100 * 240, s / 100 * 160};
    }
    return topology;
}

void derivePlan(benchmark::State &state)
{
    const Topology topology = star(int(state.range(0)));
    for (auto _ : state) {
        const Plan plan(topology);
        benchmark::DoNotOptimize(plan.ends().size());
    }
}

void decideEveryPair(benchmark::State &state)
{
    const Topology topology = star(int(state.range(0)));
    for (auto _ : state) {
        const Plan plan(topology);
        const Reach reach(plan);
        if (!reach.isProved())
            state.SkipWithError("the star must be proved");
    }
}

void checkAll(benchmark::State &state)
{
    const Topology topology = star(int(state.range(0)));
    for (auto _ : state) {
        const auto analysis = analyse(topology);
        if (analysis->errors() != 0)
            state.SkipWithError("the star must be right");
    }
}

/// An edit of one site, then everything judged anew: what a drag waits for.
void editOneAndJudge(benchmark::State &state)
{
    Topology topology = star(int(state.range(0)));
    Site site = topology.sites().back();
    bool isWide = false;
    for (auto _ : state) {
        isWide = !isWide;
        site.note = isWide ? QStringLiteral("a") : QStringLiteral("b");
        apply(changeSite(topology, site, {}), topology);
        benchmark::DoNotOptimize(analyse(topology)->findings.size());
    }
}

/// One spoke states the reference page's error; the others are derived.
void checkOneWrongList(benchmark::State &state)
{
    Topology topology = star(int(state.range(0)));
    Tunnel tunnel = topology.tunnels().back();
    tunnel.ends[1].target = topology.site(tunnel.ends[1].site)->subnets;
    topology.put(tunnel);
    for (auto _ : state) {
        const auto analysis = analyse(topology);
        if (analysis->errors() == 0)
            state.SkipWithError("the error must be found");
    }
}

/// Five spokes state the reference page's error; every other list is stated as it should be.
void smallestFixOfFive(benchmark::State &state)
{
    Topology topology = star(int(state.range(0)));
    {
        const Plan plan(topology);
        Topology stated = topology;
        for (int t = 0; t < int(topology.tunnels().size()); ++t) {
            Tunnel tunnel = topology.tunnels()[size_t(t)];
            for (int side = 0; side < 2; ++side) {
                const Child lists = plan.derivedLists({t, side});
                tunnel.ends[size_t(side)].local = lists.local;
                tunnel.ends[size_t(side)].target = lists.target;
            }
            if (t % (int(topology.tunnels().size()) / 5) == 0)
                tunnel.ends[1].target->front() = tunnel.ends[1].local->front();
            stated.put(std::move(tunnel));
        }
        topology = std::move(stated);
    }
    const auto analysis = analyse(topology);
    if (analysis->errors() != 5)
        state.SkipWithError("there must be five errors");
    for (auto _ : state) {
        const RepairAnswer answer = smallestFix(*analysis, {});
        if (answer.alternatives.size() != 1 || answer.alternatives[0].steps.size() != 5 ||
            !answer.isSmallest || !answer.alternatives[0].isProved)
            state.SkipWithError("five edits must be found");
    }
}

/// The same, where all other lists are derived.
void smallestFixOfFiveDerived(benchmark::State &state)
{
    Topology topology = star(int(state.range(0)));
    for (int t = 0; t < 5; ++t) {
        Tunnel tunnel = topology.tunnels()[size_t(t) * 7];
        tunnel.ends[1].target = topology.site(tunnel.ends[1].site)->subnets;
        topology.put(std::move(tunnel));
    }
    const auto analysis = analyse(topology);
    for (auto _ : state) {
        const RepairAnswer answer = smallestFix(*analysis, {});
        if (answer.alternatives.size() != 1 || answer.alternatives[0].steps.size() != 5)
            state.SkipWithError("five edits must be found");
    }
}

/// The star with every selector stated as it is derived: at 1,000 spokes some eight
/// million entries.
Topology statedStar(int spokes)
{
    Topology topology = star(spokes);
    const Plan plan(topology);
    Topology stated = topology;
    for (int t = 0; t < int(topology.tunnels().size()); ++t) {
        Tunnel tunnel = topology.tunnels()[size_t(t)];
        for (int side = 0; side < 2; ++side) {
            PlannedEnd planned = plan.planned({t, side});
            tunnel.ends[size_t(side)].local = std::move(planned.local);
            tunnel.ends[size_t(side)].target = std::move(planned.target);
        }
        stated.put(std::move(tunnel));
    }
    return stated;
}

/// The verdict on every ordered pair of sites, every selector stated.
void decideStated(benchmark::State &state)
{
    const Topology topology = statedStar(int(state.range(0)));
    for (auto _ : state) {
        const Plan plan(topology);
        const Reach reach(plan);
        if (!reach.isProved())
            state.SkipWithError("the star must be proved");
    }
}

void checkStated(benchmark::State &state)
{
    const Topology topology = statedStar(int(state.range(0)));
    for (auto _ : state) {
        const auto analysis = analyse(topology);
        if (!analysis->isProved())
            state.SkipWithError("the star must be proved");
    }
}

/// Each tunnel and the hub failed in turn.
void judgeFailures(benchmark::State &state)
{
    const Topology topology = star(int(state.range(0)));
    const Plan plan(topology);
    const Reach reach(plan);
    for (auto _ : state) {
        const FailureJudge judge(reach);
        if (judge.judgeAll().size() != topology.tunnels().size() + 1)
            state.SkipWithError("every tunnel and the hub can fail");
    }
}

/// The same where a second hub stands by for every spoke and one spoke's list is wrong: each
/// tunnel's failure has a takeover.
void judgeTakeovers(benchmark::State &state)
{
    Topology topology = star(int(state.range(0)));
    const int spokes = int(state.range(0));
    Site second = topology.sites().front();
    second.id = {QStringLiteral("hub-2")};
    second.gateway.address = IpAddress(Family::V4, 192u << 24);
    second.hosts.clear();
    second.subnets = {Network(Prefix::around(IpAddress(Family::V4, 192u << 24 | 168u << 16), 24))};
    topology.put(second);
    apply(addTunnel(topology, {QStringLiteral("hub")}, second.id), topology);
    for (int s = 1; s <= spokes; ++s) {
        apply(addTunnel(topology, second.id, topology.sites()[size_t(s)].id), topology);
        Tunnel standby = topology.tunnels().back();
        standby.isStandby = true;
        topology.put(std::move(standby));
    }
    Tunnel wrong = topology.tunnels()[0];
    wrong.ends[1].target = topology.site(wrong.ends[1].site)->subnets;
    topology.put(std::move(wrong));
    const Plan plan(topology);
    const Reach reach(plan);
    for (auto _ : state) {
        const FailureJudge judge(reach);
        size_t takeovers = 0;
        for (int t = 0; t < spokes; ++t)
            takeovers += judge.judge({t, -1}).takeovers.size();
        if (takeovers != size_t(spokes))
            state.SkipWithError("every spoke must have a takeover");
    }
}

void rehearseEveryTunnel(benchmark::State &state)
{
    const Topology topology = star(int(state.range(0)));
    const Plan plan(topology);
    for (auto _ : state) {
        Rehearsals rehearsals(plan);
        for (int t = 0; t < int(topology.tunnels().size()); ++t)
            benchmark::DoNotOptimize(rehearsals.of(t).runs[0].sasTotal);
    }
}

/// One end of a star as somebody may edit it: its stated target list loses one network.
struct EditedEnd {
    Topology topology;
    Tunnel was;
    Tunnel now;

    EditedEnd(Topology drawn, bool isAtHub) : topology(std::move(drawn))
    {
        const int t = int(topology.tunnels().size()) / 2;
        const int side = isAtHub ? 0 : 1;
        was = topology.tunnels()[size_t(t)];
        if (!was.ends[size_t(side)].target) {
            const Plan plan(topology);
            was.ends[size_t(side)].target = plan.derivedLists({t, side}).target;
            topology.put(was);
        }
        now = was;
        std::vector<Network> &target = *now.ends[size_t(side)].target;
        target.erase(target.begin() + std::ptrdiff_t(target.size() / 2));
    }
};

/// The new verdicts of every pair after one end was edited, there and back: what the edit
/// changes in the lists is found, and the verdicts are made.  The edit itself, that is to
/// put the tunnel with its lists into the topology, is not in it.
void judgeEdited(benchmark::State &state, EditedEnd edited)
{
    const Plan plan(edited.topology);
    auto proved = std::make_unique<Reach>(plan);
    if (!proved->isProved())
        state.SkipWithError("the star must be proved");
    bool isBroken = false;
    std::unique_ptr<const Reach> reach = std::move(proved);
    for (auto _ : state) {
        state.PauseTiming();
        const Tunnel &was = isBroken ? edited.now : edited.was;
        const Tunnel &now = isBroken ? edited.was : edited.now;
        edited.topology.put(now);
        isBroken = !isBroken;
        state.ResumeTiming();
        if (!plan.isKeptBy(was, now))
            state.SkipWithError("the plan must be kept");
        reach = std::make_unique<const Reach>(plan, *reach, std::vector {&was});
        if (reach->isProved() == isBroken)
            state.SkipWithError("the edit must be seen");
    }
}

void judgeEditedSpokeEnd(benchmark::State &state)
{
    judgeEdited(state, EditedEnd(star(int(state.range(0))), false));
}

void judgeEditedHubEnd(benchmark::State &state)
{
    judgeEdited(state, EditedEnd(star(int(state.range(0))), true));
}

/// The same star between peers that take exact pairs only.
Topology exactStar(int spokes)
{
    Topology topology = statedStar(spokes);
    for (int t = 0; t < spokes; ++t) {
        Tunnel tunnel = topology.tunnels()[size_t(t)];
        tunnel.ike = QStringLiteral("ikev1");
        topology.put(std::move(tunnel));
    }
    return topology;
}

void judgeEditedSpokeEndExact(benchmark::State &state)
{
    judgeEdited(state, EditedEnd(exactStar(int(state.range(0))), false));
}

void judgeEditedHubEndExact(benchmark::State &state)
{
    judgeEdited(state, EditedEnd(exactStar(int(state.range(0))), true));
}

void judgeEditedSpokeEndStated(benchmark::State &state)
{
    judgeEdited(state, EditedEnd(statedStar(int(state.range(0))), false));
}

void judgeEditedHubEndStated(benchmark::State &state)
{
    judgeEdited(state, EditedEnd(statedStar(int(state.range(0))), true));
}

/// New verdicts and all findings after one end was edited.  `isCopyTimed`: with the copy of
/// the topology that every analysis has for itself.
void reanalyseEdited(benchmark::State &state, const EditedEnd &edited, bool isCopyTimed)
{
    const auto before = analyse(edited.topology);
    const std::vector<Subject> changed {edited.was.id};
    Topology after = edited.topology;
    after.put(edited.now);
    std::shared_ptr<const Analysis> analysis;
    Topology copy;
    for (auto _ : state) {
        if (isCopyTimed) {
            analysis = reanalyse(*before, after, changed, {});
        } else {
            state.PauseTiming();
            analysis.reset();
            copy = after;
            state.ResumeTiming();
            analysis = reanalyse(*before, std::move(copy), changed, {});
        }
        if (analysis->isProved() || !before->isProved() || analysis->errors() == 0)
            state.SkipWithError("the error must be found");
    }
}

void reanalyseEditedEnd(benchmark::State &state)
{
    reanalyseEdited(state, EditedEnd(star(int(state.range(0))), false), true);
}

void reanalyseEditedEndStated(benchmark::State &state)
{
    reanalyseEdited(state, EditedEnd(statedStar(int(state.range(0))), false), false);
}

/// A spoke gets another name, there and back; its tunnel and ends follow.
void reanalyseRename(benchmark::State &state)
{
    Topology topology = star(int(state.range(0)));
    auto analysis = analyse(topology);
    Id<Site> name = topology.sites().back().id;
    const QString other = QStringLiteral("spoke-x");
    const QString own = name.key;
    for (auto _ : state) {
        const Edit edit = renameSite(topology, name, name.key == own ? other : own);
        apply(edit, topology);
        name = topology.sites().back().id;
        analysis = reanalyse(*analysis, topology, subjectsOf(edit), {});
    }
}

/// An edit of one site that nothing rests on, judged by itself.
void reanalyseOneSite(benchmark::State &state)
{
    Topology topology = star(int(state.range(0)));
    auto analysis = analyse(topology);
    Site site = topology.sites().back();
    for (auto _ : state) {
        site.discardsUnmatched = !site.discardsUnmatched;
        const Edit edit = changeSite(topology, site, {});
        apply(edit, topology);
        analysis = reanalyse(*analysis, topology, subjectsOf(edit), {});
    }
}

void writeFile(benchmark::State &state)
{
    const Topology topology = star(int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(write(topology).size());
}

void loadFile(benchmark::State &state)
{
    const QByteArray text = write(star(int(state.range(0))));
    for (auto _ : state) {
        const auto loaded = parse(text, QStringLiteral("bench"));
        if (!loaded)
            state.SkipWithError("the file must load");
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * text.size());
}

void allEndsAsLists(benchmark::State &state)
{
    const Topology topology = star(int(state.range(0)));
    const Plan plan(topology);
    for (auto _ : state) {
        size_t networks = 0;
        for (const EndRef end : plan.ends())
            networks += plan.planned(end).local.size();
        benchmark::DoNotOptimize(networks);
    }
}

void quick(benchmark::internal::Benchmark *bench)
{
    bench->Arg(3)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMicrosecond);
}

void sizes(benchmark::internal::Benchmark *bench)
{
    bench->Arg(3)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
}

} // namespace

BENCHMARK(derivePlan)->Apply(sizes);
BENCHMARK(decideEveryPair)->Apply(sizes);
BENCHMARK(checkAll)->Apply(sizes);
BENCHMARK(editOneAndJudge)->Apply(sizes);
BENCHMARK(checkOneWrongList)->Apply(sizes);
BENCHMARK(smallestFixOfFive)->Arg(50)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(smallestFixOfFiveDerived)->Arg(50)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(decideStated)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(checkStated)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(judgeEditedSpokeEnd)->Apply(quick);
BENCHMARK(judgeEditedHubEnd)->Apply(quick);
BENCHMARK(judgeEditedSpokeEndStated)->Arg(100)->Arg(1000)->Unit(benchmark::kMicrosecond);
BENCHMARK(judgeEditedSpokeEndExact)->Arg(100)->Arg(1000)->Unit(benchmark::kMicrosecond);
BENCHMARK(judgeEditedHubEndExact)->Arg(100)->Arg(1000)->Unit(benchmark::kMicrosecond);
BENCHMARK(judgeEditedHubEndStated)->Arg(100)->Arg(1000)->Unit(benchmark::kMicrosecond);
BENCHMARK(reanalyseEditedEnd)->Apply(quick);
BENCHMARK(reanalyseEditedEndStated)->Arg(100)->Arg(1000)->Unit(benchmark::kMicrosecond);
BENCHMARK(reanalyseOneSite)->Apply(quick);
BENCHMARK(reanalyseRename)->Apply(quick);
BENCHMARK(judgeFailures)->Apply(sizes);
BENCHMARK(judgeTakeovers)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(rehearseEveryTunnel)->Apply(sizes);
BENCHMARK(writeFile)->Apply(sizes);
BENCHMARK(loadFile)->Apply(sizes);
BENCHMARK(allEndsAsLists)->Arg(3)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
