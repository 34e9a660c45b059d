// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/analysis.h"
#include "tests/support/injector.h"
#include "tests/support/random_designs.h"

#include <QTest>

#include <map>

using namespace hubwright;

/// One mistake is made in a design without mistakes: the right rule reports it at the
/// right object, and no other error comes with it.  HUBWRIGHT_DESIGNS and
/// HUBWRIGHT_SEED as everywhere; a failure prints its seed and the design.
class TestInjected : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRightRuleReportsItAtTheRightObject_data();
    void theRightRuleReportsItAtTheRightObject();
};

void TestInjected::theRightRuleReportsItAtTheRightObject_data()
{
    QTest::addColumn<QString>("rule");
    const QStringList rules = test::injectableRules();
    QVERIFY(rules.size() >= 14);
    for (const QString &rule : rules)
        QTest::newRow(qPrintable(rule)) << rule;
}

void TestInjected::theRightRuleReportsItAtTheRightObject()
{
    QFETCH(QString, rule);
    const int designs = std::max(40, test::designsToTry() / int(test::injectableRules().size()));
    int made = 0;
    for (quint32 seed = test::firstSeed(); made < designs; ++seed) {
        QVERIFY2(seed < test::firstSeed() + quint32(designs) * 60, "no design has a place for it");
        QRandomGenerator random(seed);
        Topology topology =
            test::randomDesign(random, {.hasStatedLists = true, .hasWaivers = true});
        const Topology clean = topology;
        QStringList taken;
        const auto injection = test::inject(rule, topology, random, taken);
        if (!injection)
            continue;
        ++made;
        const auto before = analyse(clean);
        QVERIFY2(before->errors() == 0 && before->isProved(), test::story(seed, clean));
        const auto analysis = analyse(topology);
        const QByteArray where =
            test::story(seed, topology) + rule.toUtf8() + ": " + injection->what.toUtf8() + '\n';
        QByteArray reported;
        int errors = 0;
        bool isReported = false;
        for (const Finding &finding : analysis->findings) {
            isReported = isReported ||
                         (finding.rule == injection->rule && finding.object == injection->object);
            if (finding.severity != Severity::Error)
                continue;
            ++errors;
            reported += finding.rule.toUtf8() + " at " + finding.object.toUtf8() + ": " +
                        finding.message.toUtf8() + '\n';
        }
        QVERIFY2(isReported, where + "reported instead:\n" + reported);
        QVERIFY2(errors == 1 || !injection->isAlone, where + "reported:\n" + reported);
    }
}

QTEST_GUILESS_MAIN(TestInjected)
#include "tst_injected.moc"
