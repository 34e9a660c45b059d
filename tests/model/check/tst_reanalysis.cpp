// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/analysis.h"
#include "model/topology/edits.h"
#include "tests/support/injector.h"
#include "tests/support/random_designs.h"
#include "tests/support/random_edits.h"
#include "tests/support/topologies.h"

#include <QTest>

using namespace hubwright;

/// Edits judged out of the judgement before them are judged as the whole drawing is, to the
/// last word of every finding.  HUBWRIGHT_DESIGNS sets how many designs, HUBWRIGHT_SEED
/// where to begin.
class TestReanalysis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEditIsJudgedAsTheWhole();
    void whatIsJudgedByItself_data();
    void whatIsJudgedByItself();
    void otherConditionsAreJudgedAsAWhole();
    void severalEditsAtOnce();
    void namesLeaveTheVerdictsAsTheyAre();
};

namespace {

/// A design with or without mistakes of all kinds.
Topology someDesign(QRandomGenerator &random)
{
    const bool isWild = random.bounded(3) == 0;
    Topology topology = test::randomDesign(random, {.mostSites = 8,
                                                    .hasRandomLists = isWild,
                                                    .hasStatedLists = !isWild,
                                                    .hasOverlaps = isWild && random.bounded(2) == 0,
                                                    .hasWaivers = true});
    if (isWild)
        return topology;
    QStringList taken;
    const QStringList rules = test::injectableRules();
    for (int mistakes = random.bounded(4); mistakes > 0; --mistakes)
        test::inject(rules[random.bounded(qint32(rules.size()))], topology, random, taken);
    return topology;
}

/// A site or a tunnel end gets another name, now and then one that others have or that
/// other rules speak of.
Edit randomRename(QRandomGenerator &random, const Topology &topology)
{
    const Site &site = topology.sites()[random.bounded(quint32(topology.sites().size()))];
    static const QStringList words {QStringLiteral("a"),    QStringLiteral("zz"),
                                    QStringLiteral("h9"),   QStringLiteral("s0x1 "),
                                    QStringLiteral("x-h0"), QStringLiteral("CON")};
    const QString name = words[random.bounded(qint32(words.size()))];
    if (topology.tunnels().empty() || random.bounded(2) == 0)
        return topology.site({name}) ? Edit {} : renameSite(topology, site.id, name);
    Tunnel tunnel = topology.tunnels()[random.bounded(quint32(topology.tunnels().size()))];
    tunnel.ends[random.bounded(2u)].name = name + QStringLiteral("-s0x1");
    return {{}, {Put {std::move(tunnel), -1}}};
}

Entity randomEdit(QRandomGenerator &random, const Topology &topology)
{
    if (!topology.tunnels().empty() && random.bounded(6) != 0)
        return test::randomlyEdited(random, topology);
    Site site = topology.sites()[random.bounded(quint32(topology.sites().size()))];
    switch (random.bounded(3)) {
    case 0:
        site.note += QLatin1Char('x');
        break;
    case 1:
        site.discardsUnmatched = !site.discardsUnmatched;
        break;
    default:
        site.region = QStringLiteral("region %1").arg(random.bounded(9));
    }
    return site;
}

/// The first finding that differs, or another difference; empty: there is none.
QByteArray difference(const Analysis &analysis, const Analysis &whole)
{
    const auto told = [](const Finding *finding) {
        return finding ? (finding->rule + QLatin1Char(' ') + finding->object + QLatin1String(": ") +
                          finding->message)
                             .toUtf8()
                       : QByteArray("nothing");
    };
    for (size_t f = 0; f < std::max(analysis.findings.size(), whole.findings.size()); ++f) {
        const Finding *left = f < analysis.findings.size() ? &analysis.findings[f] : nullptr;
        const Finding *right = f < whole.findings.size() ? &whole.findings[f] : nullptr;
        if (!left || !right || *left != *right)
            return "finding " + QByteArray::number(qulonglong(f)) + ": " + told(left) +
                   "\n  and not: " + told(right);
    }
    if (analysis.origins != whole.origins)
        return "origins";
    if (analysis.reach->wrongPairs() != whole.reach->wrongPairs())
        return "wrong pairs";
    return analysis.isProved() == whole.isProved() ? QByteArray() : QByteArray("proved");
}

} // namespace

void TestReanalysis::everyEditIsJudgedAsTheWhole()
{
    constexpr int EditsOfADesign = 10;
    int kept = 0;
    size_t found = 0;
    for (quint32 seed = test::firstSeed(); seed < test::firstSeed() + quint32(test::designsToTry());
         ++seed) {
        QRandomGenerator random(seed);
        Topology topology = someDesign(random);
        auto analysis = analyse(topology);
        std::vector<Edit> undo;
        for (int edits = 0; edits < EditsOfADesign; ++edits) {
            const bool isUndone = !undo.empty() && random.bounded(3) == 0;
            const Edit edit = isUndone ? undo.back()
                              : random.bounded(6) == 0
                                  ? randomRename(random, topology)
                                  : Edit {{}, {Put {randomEdit(random, topology), -1}}};
            if (isUndone)
                undo.pop_back();
            const Edit inverse = apply(edit, topology);
            if (!isUndone)
                undo.push_back(inverse);
            const std::vector<Subject> changed = subjectsOf(edit);
            kept += isLocalEdit(*analysis, topology, changed, {}) ? 1 : 0;
            analysis = reanalyse(*analysis, topology, changed, {});
            const auto whole = analyse(topology);
            const QByteArray differs = difference(*analysis, *whole);
            QVERIFY2(differs.isEmpty(), test::story(seed, topology) + "edit " +
                                            QByteArray::number(edits) + ": " + differs);
            found += whole->findings.size();
        }
    }
    // The edits are of every kind, and not judged as a whole.
    QVERIFY(kept > test::designsToTry() * 4);
    QVERIFY(found > size_t(kept));
}

void TestReanalysis::whatIsJudgedByItself_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("isLocal");
    const QString star = QStringLiteral("hub h 10.0.0.0/24\nspoke a 10.0.1.0/24\n"
                                        "spoke b 10.0.2.0/24\nhost a vm 10.0.1.9\n");
    const auto row = [&](const char *name, const char *more, bool isLocal) {
        QTest::newRow(name) << star + QString::fromLatin1(more) << isLocal;
    };
    row("a list", "end a-h target 10.0.0.0/24\n", true);
    row("an absent end", "absent a-h\n", true);
    row("a key", "end-psk a-h env:A\n", true);
    row("what is discarded", "discard a\n", true);
    row("a block", "block a 10.0.0.0/16\n", true);
    row("half a subnet", "end a-h target 10.0.0.0/25\n", false);
    row("a name", "rename a-h other\n", false);
    row("a platform", "platform a vyos\n", false);
    row("a host", "host a other 10.0.1.8\n", false);
    row("a gateway", "gateway a dynamic\n", false);
}

void TestReanalysis::whatIsJudgedByItself()
{
    QFETCH(QString, after);
    QFETCH(bool, isLocal);
    const auto before = analyse(test::star(
        "hub h 10.0.0.0/24\nspoke a 10.0.1.0/24\nspoke b 10.0.2.0/24\nhost a vm 10.0.1.9\n"));
    const Topology topology = test::star(after);
    const std::vector<Subject> changed {Id<Site> {QStringLiteral("a")}, topology.tunnels()[0].id};
    QCOMPARE(isLocalEdit(*before, topology, changed, {}), isLocal);
    QCOMPARE(difference(*reanalyse(*before, topology, changed, {}), *analyse(topology)),
             QByteArray());
}

void TestReanalysis::otherConditionsAreJudgedAsAWhole()
{
    const Topology topology = test::referenceStar(true);
    const auto before = analyse(topology);
    const std::vector<Subject> changed {topology.tunnels()[0].id};
    QVERIFY(isLocalEdit(*before, topology, changed, {}));
    const Conditions later {QDate(2026, 12, 1), {}};
    QVERIFY(!isLocalEdit(*before, topology, changed, later));
    QVERIFY(!isLocalEdit(*before, topology, changed, {{}, QStringLiteral("vyos")}));
    QVERIFY(!isLocalEdit(*before, topology, {std::monostate {}}, {}));
    QVERIFY(isLocalEdit(*reanalyse(*before, topology, changed, later), topology, changed, later));
}

void TestReanalysis::severalEditsAtOnce()
{
    // Every spoke is given a wrong list, all of them in one edit.
    Topology topology = test::star("hub h 10.0.0.0/24\nspoke a 10.0.1.0/24\nspoke b 10.0.2.0/24\n"
                                   "spoke c 10.0.3.0/24\n");
    const auto before = analyse(topology);
    Edit edit;
    for (Tunnel tunnel : topology.tunnels()) {
        tunnel.ends[1].target = std::vector {topology.site(tunnel.ends[1].site)->subnets.front()};
        edit.steps.push_back(Put {std::move(tunnel), -1});
    }
    const Edit inverse = apply(edit, topology);
    QVERIFY(isLocalEdit(*before, topology, subjectsOf(edit), {}));
    const auto broken = reanalyse(*before, topology, subjectsOf(edit), {});
    QCOMPARE(broken->errors(), size_t(3));
    QCOMPARE(difference(*broken, *analyse(topology)), QByteArray());
    apply(inverse, topology);
    const auto mended = reanalyse(*broken, topology, subjectsOf(inverse), {});
    QVERIFY(mended->isProved());
    QCOMPARE(difference(*mended, *before), QByteArray());
}

void TestReanalysis::namesLeaveTheVerdictsAsTheyAre()
{
    // As the page has it: an error of which the text names the site that is renamed.
    Topology topology = test::referenceStar(true);
    const auto before = analyse(topology);
    QCOMPARE(before->errors(), size_t(1));
    const Edit edit = renameSite(topology, {QStringLiteral("vpc-gd2")}, QStringLiteral("vpc-gz1"));
    const Edit inverse = apply(edit, topology);
    const auto renamed = reanalyse(*before, topology, subjectsOf(edit), {});
    // The very atoms of the judgement before: nothing was planned or decided again.
    QCOMPARE(&renamed->plan->universe(), &before->plan->universe());
    QVERIFY(renamed->findings[0].message.contains(QStringLiteral("vpc-gz1")));
    QCOMPARE(difference(*renamed, *analyse(topology)), QByteArray());
    apply(inverse, topology);
    const auto back = reanalyse(*renamed, topology, subjectsOf(inverse), {});
    QCOMPARE(&back->plan->universe(), &before->plan->universe());
    QCOMPARE(difference(*back, *before), QByteArray());
    // A drawing that comes whole may differ in anything, whatever it is called.
    const Topology other = test::referenceStar(false);
    QCOMPARE(difference(*reanalyse(*before, other, {std::monostate {}}, {}), *analyse(other)),
             QByteArray());
    // Under names in another order the children may be others.
    const Edit turned = renameSite(topology, {QStringLiteral("vpc-gd2")}, QStringLiteral("zz"));
    apply(turned, topology);
    const auto whole = reanalyse(*back, topology, subjectsOf(turned), {});
    QVERIFY(&whole->plan->universe() != &before->plan->universe());
    QCOMPARE(difference(*whole, *analyse(topology)), QByteArray());
}

QTEST_GUILESS_MAIN(TestReanalysis)
#include "tst_reanalysis.moc"
