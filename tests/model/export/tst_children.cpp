// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/children.h"
#include "model/export/line_origins.h"
#include "model/export/strongswan.h"
#include "tests/support/topologies.h"

#include <QTest>

#include <algorithm>

using namespace hubwright;

/// Children are what the plan has, made one at a time; and what a file keeps of its
/// lines and names.
class TestChildren : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsAreThePlans();
    void pairsAreOfOneFamily();
    void rangesBecomePrefixes();
    void emptySidesAreNoChildren();
    void givenOnesAreKept();
    void linesComeFromWhatWasSaidLast();
    void namesAreToldApart();
};

namespace {

Topology mixed()
{
    return test::star("hub   h 10.0.0.0/24 10.0.8.0-10.0.8.9 2001:db8::/48\n"
                      "spoke a 10.1.0.0/24 10.2.0.0/24 2001:db8:1::/48\n"
                      "spoke b 10.3.0.0/24\n");
}

std::vector<Child> allOf(const Children &children)
{
    std::vector<Child> out;
    for (const Child &child : children)
        out.push_back(child);
    return out;
}

} // namespace

void TestChildren::listsAreThePlans()
{
    const Topology topology = mixed();
    const Plan plan(topology);
    for (const EndRef end : plan.ends()) {
        const PlannedEnd planned = plan.planned(end);
        const Children children(plan, planned, {});
        QCOMPARE(allOf(children), planned.children);
        // Whoever reads again reads the same.
        QCOMPARE(allOf(children), planned.children);
        QCOMPARE(children.size(), planned.children.size());
        QCOMPARE(children.front(), planned.children.front());
    }
}

void TestChildren::pairsAreOfOneFamily()
{
    const Topology topology = mixed();
    const Plan plan(topology);
    for (const EndRef end : plan.ends()) {
        const PlannedEnd planned = plan.planned(end);
        std::vector<Child> wanted;
        for (const Child &child : planned.children) {
            for (const Network &local : child.local) {
                for (const Network &target : child.target) {
                    if (local.family() == target.family())
                        wanted.push_back({{local}, {target}});
                }
            }
        }
        const Children children(plan, planned, {.inPrefixes = false, .inPairs = true});
        QCOMPARE(allOf(children), wanted);
        QCOMPARE(children.size(), wanted.size());
    }
}

void TestChildren::rangesBecomePrefixes()
{
    const Topology topology = mixed();
    const Plan plan(topology);
    const Children children(plan, plan.planned({0, 0}), {.inPrefixes = true, .inPairs = true});
    // 10.0.8.0-10.0.8.9 is a /29 and a /31.
    const std::vector<Child> all = allOf(children);
    QCOMPARE(children.size(), all.size());
    QVERIFY(std::ranges::all_of(all, [](const Child &child) {
        return child.local.front().prefix() && child.target.front().prefix();
    }));
    const auto with = [&](const char *local) {
        return std::ranges::count(all, *Network::parse(QString::fromLatin1(local)),
                                  [](const Child &child) { return child.local.front(); });
    };
    QCOMPARE(with("10.0.8.0/29"), 2);
    QCOMPARE(with("10.0.8.8/31"), 2);
    QCOMPARE(with("2001:db8::/48"), 1);
}

void TestChildren::emptySidesAreNoChildren()
{
    Topology topology = mixed();
    Tunnel tunnel = topology.tunnels().front();
    tunnel.ends[0].local = std::vector<Network> {};
    tunnel.ends[0].target = std::vector {*Network::parse(QStringLiteral("10.1.0.0/24"))};
    topology.put(tunnel);
    const Plan plan(topology);
    const Children children(plan, plan.planned({0, 0}), {.inPrefixes = false, .inPairs = true});
    QVERIFY(children.empty());
    QVERIFY(allOf(children).empty());
    QVERIFY(Children().empty());
    QVERIFY(allOf({}).empty());
}

void TestChildren::givenOnesAreKept()
{
    const Network any = *Network::parse(QStringLiteral("0.0.0.0/0"));
    const Children children(std::vector<Child> {{{any}, {any}}});
    QCOMPARE(children.size(), 1u);
    QCOMPARE(allOf(children), (std::vector<Child> {{{any}, {any}}}));
}

void TestChildren::linesComeFromWhatWasSaidLast()
{
    const Locator site {Id<Site> {QStringLiteral("a")}, -1, {}, -1};
    const Locator local {Id<Tunnel> {QStringLiteral("t")}, 0, QStringLiteral("local"), -1};
    const Locator target {Id<Tunnel> {QStringLiteral("t")}, 0, QStringLiteral("target"), -1};
    LineOrigins origins;
    QVERIFY(!origins.at(1));
    origins.add(3, site);
    for (int line = 10; line < 1000; line += 2) {
        origins.add(line, local);
        origins.add(line + 1, target);
    }
    QVERIFY(!origins.at(2));
    QCOMPARE(*origins.at(3), site);
    QCOMPARE(*origins.at(9), site);
    QCOMPARE(*origins.at(500), local);
    QCOMPARE(*origins.at(501), target);
    QCOMPARE(*origins.at(5000), target);
    // Two changes of one line: the later one counts.
    origins.add(6000, local);
    origins.add(6000, site);
    QCOMPARE(*origins.at(6000), site);
}

void TestChildren::namesAreToldApart()
{
    TakenNames taken;
    const QString name = QStringLiteral("a b");
    QCOMPARE(swanctlName(QStringLiteral("a-b-3"), taken), QStringLiteral("a-b-3"));
    QCOMPARE(swanctlName(name, taken), QStringLiteral("a-b"));
    QCOMPARE(swanctlName(name, taken), QStringLiteral("a-b-2"));
    QCOMPARE(swanctlName(name, taken), QStringLiteral("a-b-4"));
    taken.giveBack(QStringLiteral("a-b-2"));
    QCOMPARE(swanctlName(name, taken), QStringLiteral("a-b-2"));
    QCOMPARE(swanctlName(QStringLiteral("include"), taken), QStringLiteral("tunnel"));
}

QTEST_GUILESS_MAIN(TestChildren)
#include "tst_children.moc"
