// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/analysis.h"
#include "tests/support/oracle.h"
#include "tests/support/random_star.h"
#include "tests/support/topologies.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace hubwright;

/// Random stars, right and broken, judged by the engine and by the slow oracle; they
/// must agree on every pair.  HUBWRIGHT_DESIGNS sets how many, HUBWRIGHT_SEED where
/// to begin; a failure prints its seed and the design.
class TestAgainstOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPairEndsWhereTheOracleSays();
    void everyWrongPairIsChargedToAFinding();
    void derivedDesignsAreProvedAndClean();
    void sitesAreCountedAsTheirPairs();
};

namespace {

int designs()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("HUBWRIGHT_DESIGNS", &isSet);
    return isSet ? wanted : 2000;
}

quint32 firstSeed() { return quint32(qEnvironmentVariableIntValue("HUBWRIGHT_SEED")); }

QByteArray story(quint32 seed, const QString &text)
{
    return QStringLiteral("seed %1\n%2").arg(seed).arg(text).toUtf8();
}

} // namespace

void TestAgainstOracle::everyPairEndsWhereTheOracleSays()
{
    int compared = 0;
    for (quint32 seed = firstSeed(); seed < firstSeed() + quint32(designs()); ++seed) {
        QRandomGenerator random(seed);
        const QString text = test::randomStar(random, true);
        const auto analysis = analyse(test::star(text));
        const test::Oracle oracle(analysis->topology);
        const auto &atoms = analysis->plan->universe().atoms();
        std::vector<WrongPair> wrong;
        for (int from = 0; from < int(atoms.size()); ++from) {
            for (int to = 0; to < int(atoms.size()); ++to) {
                if (atoms[size_t(from)].site < 0 || atoms[size_t(to)].site < 0 ||
                    atoms[size_t(from)].site == atoms[size_t(to)].site)
                    continue;
                const IpAddress source = atoms[size_t(from)].range.first();
                const IpAddress target = atoms[size_t(to)].range.last();
                const auto there = oracle.follow(source, target);
                const auto back = oracle.follow(target, source);
                const Trace trace = analysis->reach->trace(from, to);
                const QString site =
                    analysis->topology.sites()[size_t(trace.hops.back().site)].name();
                QVERIFY2(outcomeWord(trace.outcome) == there.outcome && site == there.site,
                         story(seed, text) +
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
                 story(seed, text) + QByteArray::number(qulonglong(wrong.size())) +
                     " wrong pairs, engine " +
                     QByteArray::number(qulonglong(analysis->reach->wrongPairs().size())));
    }
    QVERIFY(compared > designs());
}

void TestAgainstOracle::everyWrongPairIsChargedToAFinding()
{
    for (quint32 seed = firstSeed(); seed < firstSeed() + quint32(designs()); ++seed) {
        QRandomGenerator random(seed);
        const QString text = test::randomStar(random, true);
        const auto analysis = analyse(test::star(text));
        const auto &units = analysis->plan->universe().units();
        QSet<QString> told;
        for (const Finding &finding : analysis->findings) {
            QVERIFY2(finding.breaks.size() == finding.breaksTotal, story(seed, text));
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
            QVERIFY2(told.contains(key), story(seed, text) + key.toUtf8());
        }
        const bool isRight = analysis->reach->wrongPairs().empty();
        QVERIFY2(isRight == analysis->isProved(), story(seed, text));
    }
}

void TestAgainstOracle::derivedDesignsAreProvedAndClean()
{
    for (quint32 seed = firstSeed(); seed < firstSeed() + quint32(designs()); ++seed) {
        QRandomGenerator random(seed);
        const QString text = test::randomStar(random, false);
        const auto analysis = analyse(test::star(text));
        QVERIFY2(analysis->findings.empty(),
                 story(seed, text) + (analysis->findings.empty()
                                          ? QByteArray()
                                          : analysis->findings[0].message.toUtf8()));
        QVERIFY2(analysis->isProved(), story(seed, text));
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
        QVERIFY2(analysis->reach->counts().intended == intended, story(seed, text));
    }
}

void TestAgainstOracle::sitesAreCountedAsTheirPairs()
{
    for (quint32 seed = firstSeed(); seed < firstSeed() + quint32(designs()) / 4; ++seed) {
        QRandomGenerator random(seed);
        const QString text = test::randomStar(random, true);
        const auto analysis = analyse(test::star(text));
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
                     story(seed, text));
            sum.pairs += counts.pairs;
            sum.intended += counts.intended;
            sum.intendedDelivered += counts.intendedDelivered;
            sum.unaskedDelivered += counts.unaskedDelivered;
        }
        QVERIFY2(sum.pairs == reach.counts().pairs && sum.intended == reach.counts().intended &&
                     sum.intendedDelivered == reach.counts().intendedDelivered &&
                     sum.unaskedDelivered == reach.counts().unaskedDelivered,
                 story(seed, text));
    }
}

QTEST_GUILESS_MAIN(TestAgainstOracle)
#include "tst_against_oracle.moc"
