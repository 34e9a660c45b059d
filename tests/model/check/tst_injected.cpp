// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/analysis.h"
#include "model/check/rule_registry.h"
#include "model/store/topology_file.h"
#include "model/store/topology_writer.h"
#include "tests/support/injector.h"
#include "tests/support/random_designs.h"

#include <QRegularExpression>
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
    void hostBitsAreRefusedWhereTheyStand();
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
        const int own = ruleWithId(rule)->severity == Severity::Error ? 1 : 0;
        QVERIFY2(errors == own || !injection->isAlone, where + "reported:\n" + reported);
    }
}

/// A prefix with host bits is a mistake that no design can hold: the file is refused, at
/// the entry and at no other place.
void TestInjected::hostBitsAreRefusedWhereTheyStand()
{
    const int designs = std::max(40, test::designsToTry() / 20);
    int made = 0;
    for (quint32 seed = test::firstSeed(); made < designs; ++seed) {
        QRandomGenerator random(seed);
        const Topology topology = test::randomDesign(random, {.hasStatedLists = true});
        QByteArray text = write(topology);
        QVERIFY2(parse(text, QStringLiteral("clean.yaml")), test::story(seed, topology));
        static const QRegularExpression prefix(
            QStringLiteral("(?<=\\[|, )10\\.\\d+\\.\\d+\\.0/(2[0-9])"));
        std::vector<QRegularExpressionMatch> places;
        for (auto each = prefix.globalMatch(QString::fromUtf8(text)); each.hasNext();)
            places.push_back(each.next());
        if (places.empty())
            continue;
        ++made;
        const auto &place = places[random.bounded(quint32(places.size()))];
        const qsizetype slash = text.indexOf('/', place.capturedStart());
        text.replace(slash - 1, 1, "1"); // 10.1.2.0/24 -> 10.1.2.1/24
        const auto read = parse(text, QStringLiteral("bits.yaml"));
        QVERIFY2(!read, text);
        QCOMPARE(read.error().size(), 1u);
        const qsizetype start = place.capturedStart();
        const qsizetype lineStart = start == 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
        QCOMPARE(read.error()[0].place.line, int(text.left(start).count('\n')) + 1);
        QCOMPARE(read.error()[0].place.column, int(start - lineStart) + 1);
    }
}

QTEST_GUILESS_MAIN(TestInjected)
#include "tst_injected.moc"
