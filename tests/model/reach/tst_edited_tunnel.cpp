// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reach/reach.h"
#include "tests/support/random_designs.h"
#include "tests/support/random_edits.h"
#include "tests/support/topologies.h"

#include <QTest>

using namespace hubwright;

/// Edits of single tunnels, judged out of the judgement before them, are judged as the
/// whole drawing is.  HUBWRIGHT_DESIGNS sets how many designs, HUBWRIGHT_SEED where to begin.
class TestEditedTunnel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEditIsJudgedAsTheWhole();
    void anEditOfWhereListsCutIsNotKept_data();
    void anEditOfWhereListsCutIsNotKept();
    void aLongListIsReadWhereItChanged();
    void entriesOfExactPeersAreCountedWhereTheyChanged();
};

namespace {

/// What differs, in a word; empty: nothing that anybody can ask for.
QByteArray difference(const Reach &reach, const Reach &whole)
{
    const auto &tunnels = whole.plan().topology().tunnels();
    if (reach.wrongPairs() != whole.wrongPairs())
        return "wrong pairs";
    if (reach.counts().pairs != whole.counts().pairs ||
        reach.counts().intended != whole.counts().intended ||
        reach.counts().intendedDelivered != whole.counts().intendedDelivered ||
        reach.counts().unaskedDelivered != whole.counts().unaskedDelivered)
        return "counts";
    if (reach.isProved() != whole.isProved())
        return "proved";
    if (reach.exceptions().grabbing != whole.exceptions().grabbing ||
        reach.grabbed() != whole.grabbed())
        return "grabbing";
    if (reach.exceptions().passOf != whole.exceptions().passOf ||
        reach.exceptions().passes.size() != whole.exceptions().passes.size())
        return "which tunnels are plain";
    for (int t = 0; t < int(tunnels.size()); ++t) {
        const TunnelPass *pass = reach.exceptions().pass(t);
        if (reach.state(t) != whole.state(t))
            return "state of " + tunnels[size_t(t)].id.key.toUtf8();
        if (pass && *pass != *whole.exceptions().pass(t))
            return "pass of " + tunnels[size_t(t)].id.key.toUtf8();
    }
    return {};
}

/// Lets some or all of the tunnels be of peers that take exact pairs only: in IKEv1, or by
/// what is known of a platform.
void makeExact(QRandomGenerator &random, Topology &topology)
{
    const bool isAll = random.bounded(2) == 0;
    const bool isByPlatform = random.bounded(2) == 0;
    if (isByPlatform) {
        for (size_t s = 0; s < topology.sites().size(); ++s) {
            Site site = topology.sites()[s];
            if (isAll || random.bounded(3) == 0)
                site.platform = QStringLiteral("libreswan");
            topology.put(std::move(site));
        }
        return;
    }
    for (size_t t = 0; t < topology.tunnels().size(); ++t) {
        Tunnel tunnel = topology.tunnels()[t];
        if (isAll || random.bounded(2) == 0)
            tunnel.ike = QStringLiteral("ikev1");
        topology.put(std::move(tunnel));
    }
}

} // namespace

void TestEditedTunnel::everyEditIsJudgedAsTheWhole()
{
    constexpr int EditsOfADesign = 12;
    int kept = 0;
    int wrong = 0;
    int grabbed = 0;
    int exact = 0;
    for (quint32 seed = test::firstSeed(); seed < test::firstSeed() + quint32(test::designsToTry());
         ++seed) {
        QRandomGenerator random(seed);
        Topology topology = test::randomDesign(random, {.mostSites = 8,
                                                        .hasRandomLists = random.bounded(2) == 0,
                                                        .hasStatedLists = random.bounded(2) == 0,
                                                        .hasOverlaps = random.bounded(4) == 0});
        if (topology.tunnels().empty())
            continue;
        if (random.bounded(2) == 0)
            makeExact(random, topology);
        // The plan refers to this topology throughout: it is edited in its place.
        auto plan = std::make_unique<Plan>(topology);
        auto reach = std::make_unique<Reach>(*plan);
        std::vector<Tunnel> undo;
        for (int edit = 0; edit < EditsOfADesign; ++edit) {
            const bool isUndone = !undo.empty() && random.bounded(3) == 0;
            const Tunnel now = isUndone ? undo.back() : test::randomlyEdited(random, topology);
            const Tunnel was = *topology.tunnel(now.id);
            isUndone ? undo.pop_back() : undo.push_back(was);
            const bool isKept = plan->isKeptBy(was, now);
            topology.put(now);
            auto wholePlan = std::make_unique<Plan>(topology);
            auto whole = std::make_unique<Reach>(*wholePlan);
            if (!isKept) {
                plan = std::move(wholePlan);
                reach = std::move(whole);
                continue;
            }
            ++kept;
            // Sharing its ground or standing still, the plan is the same.
            if (random.bounded(2) == 0) {
                auto next = std::make_unique<Plan>(topology, *plan);
                reach = std::make_unique<Reach>(*next, *reach, std::vector {&was});
                plan = std::move(next);
            } else {
                reach = std::make_unique<Reach>(*plan, *reach, std::vector {&was});
            }
            const QByteArray differs = difference(*reach, *whole);
            QVERIFY2(differs.isEmpty(), test::story(seed, topology) + "edit " +
                                            QByteArray::number(edit) + " of " +
                                            now.id.key.toUtf8() + ": " + differs);
            wrong += whole->wrongPairs().empty() ? 0 : 1;
            grabbed += whole->grabbed().empty() ? 0 : 1;
            exact += needsExactSelectors(topology, now) &&
                             reach->exceptions().pass(topology.indexOf(now.id))
                         ? 1
                         : 0;
        }
    }
    // The edits are of every kind.
    QVERIFY(kept > test::designsToTry() * 4);
    QVERIFY(wrong > kept / 8);
    QVERIFY(grabbed > 0);
    QVERIFY(exact > kept / 8);
}

void TestEditedTunnel::anEditOfWhereListsCutIsNotKept_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("isKept");
    const auto row = [](const char *name, const char *before, const char *after, bool isKept) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after) << isKept;
    };
    row("another subnet", "10.0.0.0/24", "10.0.1.0/24", true);
    row("a summary", "10.0.0.0/24", "10.0.0.0/8", true);
    row("nobody's network", "10.0.0.0/24", "203.0.113.0/24", true);
    row("half a subnet", "10.0.0.0/24", "10.0.0.0/25", false);
    row("no longer half a subnet", "10.0.0.128/25", "10.0.0.0/24", false);
    row("from within a subnet to beyond it", "10.0.0.0/24", "10.0.0.9-10.0.9.9", false);
    row("derived", "10.0.0.0/24", "", true);
}

void TestEditedTunnel::anEditOfWhereListsCutIsNotKept()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(bool, isKept);
    const auto stated = [](const QString &target) {
        return test::star(QStringLiteral("hub h 10.0.0.0/24 10.0.1.0/24\nspoke s 172.16.0.0/24%1\n")
                              .arg(target.isEmpty() ? QString() : QStringLiteral(" -> ") + target));
    };
    const Topology topology = stated(before);
    const Plan plan(topology);
    const Tunnel now = stated(after).tunnels().front();
    QCOMPARE(plan.isKeptBy(topology.tunnels().front(), now), isKept);
    Tunnel standby = topology.tunnels().front();
    standby.isStandby = true;
    QVERIFY(!plan.isKeptBy(topology.tunnels().front(), standby));
}

void TestEditedTunnel::aLongListIsReadWhereItChanged()
{
    QString text = QStringLiteral("hub h 10.255.0.0/24\n");
    for (int i = 0; i < 200; ++i)
        text += QStringLiteral("spoke s%1 10.0.%1.0/24\n").arg(i);
    Topology topology = test::star(text);
    {
        const Plan derived(topology);
        const Child lists = derived.derivedLists({7, 1});
        Tunnel tunnel = topology.tunnels()[7];
        tunnel.ends[1].local = lists.local;
        tunnel.ends[1].target = lists.target;
        topology.put(std::move(tunnel));
    }
    const Plan plan(topology);
    const Reach proved(plan);
    QVERIFY(proved.isProved());
    const Tunnel was = topology.tunnels()[7];
    Tunnel lacking = was;
    auto &target = *lacking.ends[1].target;
    const auto at = std::ranges::find(target, test::net("10.0.42.0/24"));
    QVERIFY(at != target.end());
    target.erase(at);
    topology.put(lacking);
    const Reach lossy(plan, proved, {&was});
    QCOMPARE(lossy.wrongPairs().size(), 2u);
    QCOMPARE(lossy.state(7), TunnelState::Lossy);
    // Said twice and taken away once, it is still there.
    Tunnel twice = was;
    twice.ends[1].target->push_back(test::net("10.0.42.0/24"));
    topology.put(twice);
    const Reach mended(plan, lossy, {&lacking});
    QVERIFY(mended.isProved());
    topology.put(was);
    const Reach again(plan, mended, {&twice});
    QVERIFY(again.isProved());
    QVERIFY(again.exceptions().passes.empty());
}

/// Entries count one by one: the same addresses in other words are no longer carried.
void TestEditedTunnel::entriesOfExactPeersAreCountedWhereTheyChanged()
{
    Topology topology = test::star("hub h 10.0.0.0/24 10.0.1.0/24\nspoke s 10.1.0.0/24\n"
                                   "spoke t 10.2.0.0/24\nike h s ikev1\n"
                                   "end h-s local 10.0.0.0/24 10.0.1.0/24 10.2.0.0/24\n"
                                   "end h-s target 10.1.0.0/24\nend s-h local 10.1.0.0/24\n"
                                   "end s-h target 10.0.0.0/24 10.0.1.0/24 10.2.0.0/24\n");
    const Plan plan(topology);
    auto reach = std::make_unique<Reach>(plan);
    QVERIFY(reach->isProved());
    const auto edited = [&](const char *target) {
        const Tunnel was = topology.tunnels()[0];
        Tunnel now = was;
        now.ends[1].target =
            test::star(QStringLiteral("hub x %1\n").arg(QLatin1String(target))).sites()[0].subnets;
        topology.put(now);
        reach = std::make_unique<Reach>(plan, *reach, std::vector {&was});
        return reach->wrongPairs().size();
    };
    QCOMPARE(edited("10.0.0.0/24 10.2.0.0/24"), size_t(2));
    QCOMPARE(edited("10.0.0.0/24 10.2.0.0/24 10.0.0.0/23"), size_t(2)); // Nobody has the summary.
    QCOMPARE(edited("10.0.1.0/24 10.2.0.0/24 10.0.0.0/23"), size_t(2));
    QCOMPARE(edited("10.0.1.0/24 10.2.0.0/24 10.0.0.0/24"), size_t(0)); // In another order.
    QVERIFY(reach->exceptions().passes.empty());
    QCOMPARE(edited("10.0.0.0/23 10.2.0.0/24"), size_t(4));
    QCOMPARE(edited("10.0.0.0/23"), size_t(6));
    QCOMPARE(reach->state(0), TunnelState::Down);
}

QTEST_GUILESS_MAIN(TestEditedTunnel)
#include "tst_edited_tunnel.moc"
