// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/repair/repair.h"
#include "tests/support/injector.h"
#include "tests/support/random_designs.h"

#include <QTest>

using namespace hubwright;

/// Up to three mistakes are made in a design without mistakes: the smallest fix is never
/// larger than what was done to it, proves the design again, and where the design is
/// small nothing smaller does, as trying everything shows.
class TestRepairInjected : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRepairIsNeverLargerThanTheInjection();
    void nothingSmallerDoes();
    void onlyTheAskedPairsAreMended();
};

namespace {

struct Sabotaged {
    Topology topology;
    int mistakes = 0;
    QByteArray story;
};

Sabotaged broken(quint32 seed, int mostSites, int mostMistakes)
{
    QRandomGenerator random(seed);
    Sabotaged out;
    out.topology = test::randomDesign(random, {.mostSites = mostSites, .hasStatedLists = true});
    const QStringList rules = test::mendableRules();
    QStringList taken;
    QByteArray what;
    for (int n = 1 + int(random.bounded(mostMistakes)); n > 0; --n) {
        const QString rule = rules[qsizetype(random.bounded(int(rules.size())))];
        const auto injection = test::inject(rule, out.topology, random, taken);
        if (!injection)
            continue;
        ++out.mistakes;
        what += injection->what.toUtf8() + '\n';
    }
    out.story = test::story(seed, out.topology) + what;
    return out;
}

QByteArray told(const RepairAnswer &answer)
{
    QByteArray out;
    for (const Repair &repair : answer.alternatives) {
        out += "repair:\n";
        for (const RepairStep &step : repair.steps)
            out += "  " + step.title.toUtf8() + '\n';
    }
    return out + answer.beyond.join(QLatin1Char('\n')).toUtf8();
}

/// Every design that one field set right leads to, from each of these.
std::vector<Topology> oneFieldBetter(const std::vector<Topology> &designs)
{
    std::vector<Topology> out;
    for (const Topology &design : designs) {
        const Plan plan(design);
        for (const Tunnel &tunnel : design.tunnels()) {
            const int index = design.indexOf(tunnel.id);
            for (int side = 0; side < 2; ++side) {
                const Child derived = plan.derivedLists({index, side});
                const auto with = [&](const auto &change) {
                    Tunnel better = tunnel;
                    change(better.ends[size_t(side)]);
                    if (better == tunnel)
                        return;
                    out.push_back(design);
                    out.back().put(std::move(better));
                };
                with([&](TunnelEnd &end) { end.local = derived.local; });
                with([&](TunnelEnd &end) { end.target = derived.target; });
                with([&](TunnelEnd &end) { end.local.reset(); });
                with([&](TunnelEnd &end) { end.target.reset(); });
                with([&](TunnelEnd &end) { end.isAbsent = false; });
                with([&](TunnelEnd &end) { end.peer.reset(); });
            }
        }
    }
    return out;
}

} // namespace

void TestRepairInjected::theRepairIsNeverLargerThanTheInjection()
{
    int repaired = 0;
    for (quint32 seed = test::firstSeed(); seed < test::firstSeed() + quint32(test::designsToTry());
         ++seed) {
        const Sabotaged design = broken(seed, 12, 3);
        const auto analysis = analyse(design.topology);
        const RepairAnswer answer = smallestFix(*analysis, {});
        if (analysis->isProved()) {
            QVERIFY2(answer.asked == 0 && answer.alternatives.empty(), design.story);
            continue;
        }
        ++repaired;
        QVERIFY2(!answer.alternatives.empty(), design.story + told(answer));
        QVERIFY2(answer.alternatives.size() <= MostAlternatives, design.story);
        QVERIFY2(answer.isSmallest, design.story + told(answer));
        for (const Repair &repair : answer.alternatives) {
            QVERIFY2(int(repair.steps.size()) <= design.mistakes, design.story + told(answer));
            Topology mended = design.topology;
            const Edit back = apply(repair.edit, mended);
            QVERIFY2(repair.isProved && analyse(mended)->isProved(), design.story + told(answer));
            apply(back, mended);
            QVERIFY2(mended == design.topology, design.story + told(answer));
        }
    }
    QVERIFY(repaired > test::designsToTry() / 4);
}

void TestRepairInjected::nothingSmallerDoes()
{
    int larger = 0;
    for (quint32 seed = test::firstSeed();
         seed < test::firstSeed() + quint32(test::designsToTry()) / 20; ++seed) {
        const Sabotaged design = broken(seed, 4, 3);
        const auto analysis = analyse(design.topology);
        const RepairAnswer answer = smallestFix(*analysis, {});
        if (answer.alternatives.empty())
            continue;
        const size_t edits = answer.alternatives.front().steps.size();
        larger += edits > 1 ? 1 : 0;
        std::vector<Topology> reached {design.topology};
        for (size_t fewer = 1; fewer < edits; ++fewer) {
            reached = oneFieldBetter(reached);
            for (const Topology &topology : reached) {
                const Plan plan(topology);
                QVERIFY2(!Reach(plan).isProved(), design.story + told(answer));
            }
        }
    }
    QVERIFY(larger > 0);
}

/// Asked for one wrong pair alone, the repair makes that pair right and nothing worse.
void TestRepairInjected::onlyTheAskedPairsAreMended()
{
    for (quint32 seed = test::firstSeed();
         seed < test::firstSeed() + quint32(test::designsToTry()) / 8; ++seed) {
        const Sabotaged design = broken(seed, 6, 3);
        const auto analysis = analyse(design.topology);
        if (analysis->reach->wrongPairs().empty())
            continue;
        const auto &atoms = analysis->plan->universe().atoms();
        const WrongPair &pair = analysis->reach->wrongPairs().front();
        const UnitPair asked {atoms[size_t(pair.from)].unit, atoms[size_t(pair.to)].unit, false};
        const RepairAnswer answer =
            smallestFix(*analysis, {}, {false, {asked, {asked.to, asked.from, false}}});
        QVERIFY2(!answer.alternatives.empty(), design.story + told(answer));
        for (const Repair &repair : answer.alternatives) {
            Topology mended = design.topology;
            apply(repair.edit, mended);
            const auto after = analyse(mended);
            const int from = after->plan->universe().atomAt(atoms[size_t(pair.from)].range.first());
            const int to = after->plan->universe().atomAt(atoms[size_t(pair.to)].range.first());
            QVERIFY2(after->reach->verdict(from, to).outcome == Outcome::Delivered,
                     design.story + told(answer));
            QVERIFY2(after->reach->counts().intendedDelivered >
                             analysis->reach->counts().intendedDelivered &&
                         after->reach->counts().unaskedDelivered <=
                             analysis->reach->counts().unaskedDelivered,
                     design.story + told(answer));
        }
    }
}

QTEST_GUILESS_MAIN(TestRepairInjected)
#include "tst_repair_injected.moc"
