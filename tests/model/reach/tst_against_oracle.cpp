// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/analysis.h"
#include "tests/support/oracle.h"
#include "tests/support/random_designs.h"

#include <QSet>
#include <QTest>

using namespace hubwright;

/// Random stars and joined stars, right and broken, judged by the engine and by the slow oracle;
/// they must agree on every pair.  HUBWRIGHT_DESIGNS sets how many, HUBWRIGHT_SEED where to begin;
/// a failure prints its seed and the design.
class TestAgainstOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPairEndsWhereTheOracleSays();
    void everyWrongPairIsChargedToAFinding();
    void derivedDesignsAreProvedAndClean();
    void sitesAreCountedAsTheirPairs();
};

namespace {

/// Lists that are right by chance only, subnets owned twice, waivers: whatever is wrong.
const test::Variety Anything {.hasRandomLists = true, .hasOverlaps = true, .hasWaivers = true};

/// The same, so small that no finding is cut and every pair can be looked at.
const test::Variety Small {
    .mostSites = 6, .hasRandomLists = true, .hasOverlaps = true, .hasWaivers = true};

} // namespace

void TestAgainstOracle::everyPairEndsWhereTheOracleSays()
{
    int compared = 0;
    for (quint32 seed = test::firstSeed(); seed < test::firstSeed() + quint32(test::designsToTry());
         ++seed) {
        QRandomGenerator random(seed);
        const auto analysis = analyse(test::randomDesign(random, Small));
        const test::Oracle oracle(analysis->topology);
        const auto &atoms = analysis->plan->universe().atoms();
        std::vector<WrongPair> wrong;
        for (int from = 0; from < int(atoms.size()); ++from) {
            for (int to = 0; to < int(atoms.size()); ++to) {
                if (atoms[size_t(from)].site < 0 || atoms[size_t(to)].site < 0 ||
                    atoms[size_t(from)].site == atoms[size_t(to)].site ||
                    atoms[size_t(from)].range.family() != atoms[size_t(to)].range.family())
                    continue;
                const IpAddress source = atoms[size_t(from)].range.first();
                const IpAddress target = atoms[size_t(to)].range.last();
                const auto there = oracle.follow(source, target);
                const auto back = oracle.follow(target, source);
                const Trace trace = analysis->reach->trace(from, to);
                const QString site =
                    analysis->topology.sites()[size_t(trace.hops.back().site)].name();
                QVERIFY2(outcomeWord(trace.outcome) == there.outcome && site == there.site,
                         test::story(seed, analysis->topology) +
                             QStringLiteral("%1 -> %2: engine %3 at %4, oracle %5 at %6")
                                 .arg(source.text(), target.text(), outcomeWord(trace.outcome),
                                      site, there.outcome, there.site)
                                 .toUtf8());
                const bool isDelivered = there.outcome == QLatin1String("delivered") &&
                                         back.outcome == QLatin1String("delivered");
                const bool isIntended = oracle.isIntended(source, target);
                if (isDelivered != isIntended)
                    wrong.push_back({from, to, !isIntended});
                ++compared;
            }
        }
        std::sort(wrong.begin(), wrong.end());
        QVERIFY2(wrong == analysis->reach->wrongPairs(),
                 test::story(seed, analysis->topology) +
                     QByteArray::number(qulonglong(wrong.size())) + " wrong pairs, engine " +
                     QByteArray::number(qulonglong(analysis->reach->wrongPairs().size())));
    }
    QVERIFY(compared > test::designsToTry());
}

void TestAgainstOracle::everyWrongPairIsChargedToAFinding()
{
    for (quint32 seed = test::firstSeed(); seed < test::firstSeed() + quint32(test::designsToTry());
         ++seed) {
        QRandomGenerator random(seed);
        const auto analysis = analyse(test::randomDesign(random, Small));
        const auto &units = analysis->plan->universe().units();
        QSet<QString> told;
        for (const Finding &finding : analysis->findings) {
            QVERIFY2(finding.breaks.size() == finding.breaksTotal,
                     test::story(seed, analysis->topology));
            for (const Broken &broken : finding.breaks)
                told.insert(broken.from + QStringLiteral(" -> ") + broken.to);
        }
        const auto name = [&](int atom) {
            const auto &unit = units[size_t(analysis->plan->universe().atoms()[size_t(atom)].unit)];
            return analysis->topology.sites()[size_t(unit.site)].name() + QLatin1Char('/') +
                   unit.network.text();
        };
        for (const WrongPair &pair : analysis->reach->wrongPairs()) {
            const QString key = name(pair.from) + QStringLiteral(" -> ") + name(pair.to);
            QVERIFY2(told.contains(key), test::story(seed, analysis->topology) + key.toUtf8());
        }
        const bool isRight =
            analysis->reach->wrongPairs().empty() && analysis->plan->universe().conflicts().empty();
        QVERIFY2(isRight == analysis->isProved(), test::story(seed, analysis->topology));
    }
}

void TestAgainstOracle::derivedDesignsAreProvedAndClean()
{
    for (quint32 seed = test::firstSeed(); seed < test::firstSeed() + quint32(test::designsToTry());
         ++seed) {
        QRandomGenerator random(seed);
        const auto analysis = analyse(test::randomDesign(random, {.hasStatedLists = true}));
        QVERIFY2(analysis->errors() == 0,
                 test::story(seed, analysis->topology) +
                     (analysis->findings.empty() ? QByteArray()
                                                 : analysis->findings[0].message.toUtf8()));
        QVERIFY2(analysis->isProved(), test::story(seed, analysis->topology));
        size_t intended = 0;
        const test::Oracle oracle(analysis->topology);
        const auto &units = analysis->plan->universe().units();
        analysis->reach->visitPairs([&](int from, int to) {
            intended += oracle.isIntended(units[size_t(from)].network.first(),
                                          units[size_t(to)].network.first())
                            ? 1
                            : 0;
            return true;
        });
        QVERIFY2(analysis->reach->counts().intended == intended,
                 test::story(seed, analysis->topology));
    }
}

void TestAgainstOracle::sitesAreCountedAsTheirPairs()
{
    for (quint32 seed = test::firstSeed();
         seed < test::firstSeed() + quint32(test::designsToTry()) / 4; ++seed) {
        QRandomGenerator random(seed);
        const auto analysis = analyse(test::randomDesign(random, Small));
        const Reach &reach = *analysis->reach;
        const auto &units = analysis->plan->universe().units();
        std::map<std::pair<int, int>, Reach::Counts> counted;
        reach.visitPairs([&](int from, int to) {
            Reach::Counts &counts = counted[{units[size_t(from)].site, units[size_t(to)].site}];
            const Verdict verdict = reach.verdictOfUnits(from, to);
            ++counts.pairs;
            counts.intended += verdict.isIntended ? 1 : 0;
            const bool isDelivered = verdict.outcome == Outcome::Delivered;
            counts.intendedDelivered += verdict.isIntended && isDelivered ? 1 : 0;
            return true;
        });
        Reach::Counts sum;
        for (const auto &[sites, expected] : counted) {
            const Reach::Counts counts = reach.countsBetween(sites.first, sites.second);
            QVERIFY2(counts.pairs == expected.pairs && counts.intended == expected.intended &&
                         counts.intendedDelivered == expected.intendedDelivered,
                     test::story(seed, analysis->topology));
            sum.pairs += counts.pairs;
            sum.intended += counts.intended;
            sum.intendedDelivered += counts.intendedDelivered;
            sum.unaskedDelivered += counts.unaskedDelivered;
        }
        QVERIFY2(sum.pairs == reach.counts().pairs && sum.intended == reach.counts().intended &&
                     sum.intendedDelivered == reach.counts().intendedDelivered &&
                     sum.unaskedDelivered == reach.counts().unaskedDelivered,
                 test::story(seed, analysis->topology));
    }
}

QTEST_GUILESS_MAIN(TestAgainstOracle)
#include "tst_against_oracle.moc"
