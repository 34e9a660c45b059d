// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/diff_output.h"
#include "model/topology/edits.h"
#include "tests/model/diff/differences.h"
#include "tests/support/topologies.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace hubwright;
using test::between;
using test::lines;

/// What becomes of the traffic between two designs.
class TestTrafficChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFixOfTheReferencePageGainsTheLostPair();
    void whatMovesLosesNoTraffic();
    void movedTrafficAgreesWithEveryVerdict();
    void protectionIsCompared_data();
    void protectionIsCompared();
    void protectionOnlyWhereThePathStays();
    void aRenamedSiteLosesNoTraffic();
    void aWiderSubnetGainsOnlyTheNewPart();
    void anotherHubIsAnotherPath();
    void trafficAgreesWithEveryVerdict();
    void rowsAreCutAndTotalsAreExact();
    void aThousandSitesAgainstThemselvesAreQuick();
};

namespace {

/// Every delivered pair of subnets, one verdict at a time: the slow oracle.
std::set<QString> deliveredPairs(const Analysis &analysis)
{
    std::set<QString> out;
    const auto &units = analysis.plan->universe().units();
    const auto name = [&](int unit) {
        const Universe::Unit &u = units[size_t(unit)];
        return analysis.topology.sites()[size_t(u.site)].name() + QLatin1Char('/') +
               u.network.text();
    };
    analysis.reach->visitPairs([&](int from, int to) {
        if (analysis.reach->verdictOfUnits(from, to).outcome == Outcome::Delivered)
            out.insert(name(from) + QStringLiteral(" -> ") + name(to));
        return true;
    });
    return out;
}

/// A star of six sites, some of whose subnets, ends and intents are as chance has it.
Topology randomStar(QRandomGenerator &random)
{
    QString text = QStringLiteral("hub h 10.0.0.0/24\n");
    for (int site = 1; site < 6; ++site) {
        const bool isJoined = random.bounded(6) > 0;
        text += (isJoined ? QStringLiteral("spoke s%1") : QStringLiteral("site s%1")).arg(site);
        for (int n = 0; n < 2; ++n) {
            if (n == 0 || random.bounded(3) > 0)
                text += QStringLiteral(" 10.%1.%2.0/24").arg(site).arg(n);
        }
        if (isJoined && random.bounded(3) == 0)
            text += QStringLiteral(" -> 10.0.0.0/24 10.%1.0.0/24").arg(random.bounded(6));
        text += QLatin1Char('\n');
    }
    if (random.bounded(2) == 0) {
        for (int i = 0; i < 4; ++i)
            text += QStringLiteral("intent s%1 <-> s%2\n")
                        .arg(random.bounded(1, 6))
                        .arg(random.bounded(1, 6));
        text += QStringLiteral("intent hub <-> spokes\n");
    }
    return test::star(text);
}

QString bigStar(int spokes)
{
    QString text = QStringLiteral("hub hub 10.255.0.0/24\n");
    for (int i = 0; i < spokes; ++i) {
        text += QStringLiteral("spoke s%1").arg(i, 4, 10, QLatin1Char('0'));
        for (int n = 0; n < 4; ++n)
            text += QStringLiteral(" 10.%1.%2.0/26").arg(i / 60).arg((i % 60) * 4 + n);
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace

void TestTrafficChanges::theFixOfTheReferencePageGainsTheLostPair()
{
    const Difference difference = between(test::referenceStar(true), test::referenceStar(false));
    QCOMPARE(
        lines(difference.structure),
        QStringList {QStringLiteral("tunnel end gd2-pek3: target 172.26.0.0/24, 192.168.0.0/24 -> "
                                    "172.16.0.0/24, 192.168.0.0/24")});
    QCOMPARE(lines(difference.traffic.gained),
             (QStringList {QStringLiteral("vpc-gd2/172.26.0.0/24 -> vpc-sh1/172.16.0.0/24"),
                           QStringLiteral("vpc-sh1/172.16.0.0/24 -> vpc-gd2/172.26.0.0/24")}));
    QCOMPARE(difference.traffic.lost.total, 0u);
    QCOMPARE(difference.traffic.changed.total, 0u);
    const Difference back = between(test::referenceStar(false), test::referenceStar(true));
    QCOMPARE(lines(back.traffic.lost), lines(difference.traffic.gained));
    QCOMPARE(back.traffic.gained.total, 0u);
}

void TestTrafficChanges::whatMovesLosesNoTraffic()
{
    const QString base = QStringLiteral("hub h 10.0.0.0/24\n");
    const Topology before =
        test::star(base + QStringLiteral("spoke a 10.1.0.0/24 10.1.1.0/24\nspoke b 10.2.0.0/24\n"));
    const Topology now =
        test::star(base + QStringLiteral("spoke a 10.1.0.0/24\nspoke b 10.2.0.0/24 10.1.1.0/24\n"));
    const TrafficChanges traffic = between(before, now).traffic;
    QCOMPARE(lines(traffic.moved),
             (QStringList {QStringLiteral("b/10.1.1.0/24 -> h/10.0.0.0/24"),
                           QStringLiteral("h/10.0.0.0/24 -> b/10.1.1.0/24")}));
    QCOMPARE(traffic.moved.total, 2u);
    // With its old neighbours it talks over tunnels now, with its new ones no more.
    QCOMPARE(lines(traffic.gained),
             (QStringList {QStringLiteral("a/10.1.0.0/24 -> b/10.1.1.0/24"),
                           QStringLiteral("b/10.1.1.0/24 -> a/10.1.0.0/24")}));
    QCOMPARE(lines(traffic.lost), (QStringList {QStringLiteral("a/10.1.1.0/24 -> b/10.2.0.0/24"),
                                                QStringLiteral("b/10.2.0.0/24 -> a/10.1.1.0/24")}));
    // Where it may not talk any more it has lost that traffic.
    Topology narrow = now;
    narrow.intents = {*parseIntent(QStringLiteral("a <-> b"), narrow)};
    const TrafficChanges less = between(before, narrow).traffic;
    QCOMPARE(less.moved.total, 0u);
    QVERIFY(lines(less.lost).contains(QStringLiteral("a/10.1.1.0/24 -> h/10.0.0.0/24")));
}

void TestTrafficChanges::movedTrafficAgreesWithEveryVerdict()
{
    QRandomGenerator random(20261123);
    size_t moves = 0;
    for (int round = 0; round < 80; ++round) {
        const auto before = analyse(randomStar(random));
        Topology changed = before->topology;
        std::map<QString, QString> oldName; // Of networks that move: their name now -> then.
        for (int n = 0; n < 2; ++n) {
            const auto &sites = changed.sites();
            Site from = sites[size_t(random.bounded(int(sites.size())))];
            Site to = sites[size_t(random.bounded(int(sites.size())))];
            if (from.subnets.empty() || from.id == to.id)
                continue;
            const Network network = from.subnets.back();
            const auto name = [&](const Site &site) {
                return site.name() + QLatin1Char('/') + network.text();
            };
            if (oldName.contains(name(from)))
                continue;
            oldName.emplace(name(to), name(from));
            from.subnets.pop_back();
            to.subnets.push_back(network);
            changed.put(from);
            changed.put(to);
        }
        const auto now = analyse(changed);
        const std::set<QString> was = deliveredPairs(*before);
        std::set<QString> gained;
        std::set<QString> moved;
        std::set<QString> lost = was;
        for (const QString &pair : deliveredPairs(*now)) {
            const auto then = [&](const QString &name) {
                const auto found = oldName.find(name);
                return found == oldName.end() ? name : found->second;
            };
            const QString old = then(pair.section(QStringLiteral(" -> "), 0, 0)) +
                                QStringLiteral(" -> ") +
                                then(pair.section(QStringLiteral(" -> "), 1, 1));
            if (!was.contains(old))
                gained.insert(pair);
            else if (old != pair)
                moved.insert(pair);
            lost.erase(old);
        }
        const TrafficChanges traffic = diff(*before, *now).traffic;
        const auto listed = [](const std::set<QString> &pairs) {
            return QStringList(pairs.begin(), pairs.end());
        };
        QCOMPARE(lines(traffic.moved), listed(moved));
        QCOMPARE(lines(traffic.gained), listed(gained));
        QCOMPARE(lines(traffic.lost), listed(lost));
        QCOMPARE(traffic.moved.total, moved.size());
        QCOMPARE(traffic.gained.total, gained.size());
        QCOMPARE(traffic.lost.total, lost.size());
        moves += moved.size();
    }
    QVERIFY(moves > 200);
}

void TestTrafficChanges::protectionIsCompared_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<ProtectionVerdict>("verdict");
    const auto row = [](const char *title, const char *before, const char *now,
                        ProtectionVerdict verdict) {
        QTest::newRow(title) << QString::fromUtf8(before) << QString::fromUtf8(now) << verdict;
    };
    using enum ProtectionVerdict;
    const char *weak = "profile p 2 aes128-sha1-modp1024 aes128-sha1\nike h a p\n";
    const char *strong = "profile p 2 aes256-sha384-ecp384 aes256gcm16-ecp384\nike h a p\n";
    row("another group and cipher", weak, strong, Stronger);
    row("the other way round", strong, weak, Weaker);
    row("without forward secrecy",
        "profile p 2 aes256-sha256-modp2048 aes256-sha256-modp2048\n"
        "ike h a p\n",
        "profile p 2 aes256-sha256-modp2048 aes256-sha256\nike h a p\n", Weaker);
    row("the older version", "", "ike h a ikev1\n", Weaker);
    row("better here and worse there",
        "profile p 2 aes128-sha256-modp4096 aes256-sha256\nike h a p\n",
        "profile p 2 aes256-sha256-modp2048 aes128-sha256\nike h a p\n", Otherwise);
    row("another hash of the same standing",
        "profile p 2 aes256-sha256-modp2048 aes256-sha256\nike h a p\n",
        "profile p 2 aes256-sha256-modp2048 aes256-sha512\nike h a p\n", Otherwise);
    row("another key", "end-psk h-a env:A\nend-psk a-h env:A\n",
        "end-psk h-a env:B\nend-psk a-h env:B\n", OtherKey);
    row("a key that is told for the first time", "", "end-psk a-h env:B\n", Same);
    row("the same under another name",
        "profile p 2 aes256-sha256-modp2048 aes256-sha256\n"
        "ike h a p\n",
        "profile q 2 aes256-sha256-modp2048 aes256-sha256\nike h a q\n", Same);
}

void TestTrafficChanges::protectionIsCompared()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(ProtectionVerdict, verdict);
    const QString base = QStringLiteral("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\n"
                                        "spoke b 10.2.0.0/24\n");
    const TrafficChanges traffic =
        between(test::star(base + before), test::star(base + now)).traffic;
    QCOMPARE(traffic.gained.total + traffic.lost.total + traffic.changed.total, 0u);
    if (verdict == ProtectionVerdict::Same) {
        QVERIFY(traffic.isEmpty());
        return;
    }
    QCOMPARE(traffic.protections.size(), 1u);
    QCOMPARE(traffic.protections[0].verdict, verdict);
    QVERIFY(protectionLine(traffic.protections[0]).contains(traffic.protections[0].now));
    // What passes the tunnel, and nothing else: a with h and with b, not b with h.
    QCOMPARE(lines(traffic.protection),
             (QStringList {QStringLiteral("a/10.1.0.0/24 -> b/10.2.0.0/24"),
                           QStringLiteral("a/10.1.0.0/24 -> h/10.0.0.0/24"),
                           QStringLiteral("b/10.2.0.0/24 -> a/10.1.0.0/24"),
                           QStringLiteral("h/10.0.0.0/24 -> a/10.1.0.0/24")}));
}

/// What moves to another path is told as that, whatever protects it there.
void TestTrafficChanges::protectionOnlyWhereThePathStays()
{
    const char *sites = "hub h1 10.0.0.0/24\nhub h2 10.9.0.0/24\ntunnel h1 h2\n"
                        "site a 10.1.0.0/24\nsite b 10.2.0.0/24\ntunnel a h1\n";
    const Difference difference = between(
        test::star(QString::fromUtf8(sites) + QStringLiteral("tunnel b h1\n")),
        test::star(QString::fromUtf8(sites) + QStringLiteral("tunnel b h2\nike a h1 modern\n")));
    QCOMPARE(difference.traffic.changed.total, 6u);
    QCOMPARE(lines(difference.traffic.protection),
             (QStringList {QStringLiteral("a/10.1.0.0/24 -> h1/10.0.0.0/24"),
                           QStringLiteral("a/10.1.0.0/24 -> h2/10.9.0.0/24"),
                           QStringLiteral("h1/10.0.0.0/24 -> a/10.1.0.0/24"),
                           QStringLiteral("h2/10.9.0.0/24 -> a/10.1.0.0/24")}));
}

void TestTrafficChanges::aRenamedSiteLosesNoTraffic()
{
    const Topology before = test::referenceStar(false);
    Topology now = before;
    apply(renameSite(now, {QStringLiteral("vpc-sh1")}, QStringLiteral("vpc-shanghai")), now);
    const Difference difference = between(before, now);
    QVERIFY(difference.traffic.isEmpty());
    QVERIFY(lines(difference.structure)
                .contains(QStringLiteral("site vpc-shanghai was called vpc-sh1")));
    for (const StructureChange &change : difference.structure)
        QCOMPARE(change.change, StructureChange::Change::Renamed);
}

void TestTrafficChanges::aWiderSubnetGainsOnlyTheNewPart()
{
    const Difference difference = between(test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\n"),
                                          test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/23\n"));
    QCOMPARE(lines(difference.traffic.gained),
             (QStringList {QStringLiteral("a/10.1.1.0/24 -> h/10.0.0.0/24"),
                           QStringLiteral("h/10.0.0.0/24 -> a/10.1.1.0/24")}));
    QCOMPARE(difference.traffic.lost.total, 0u);
}

void TestTrafficChanges::anotherHubIsAnotherPath()
{
    const char *sites = "hub h1 10.0.0.0/24\nhub h2 10.9.0.0/24\ntunnel h1 h2\n"
                        "site a 10.1.0.0/24\nsite b 10.2.0.0/24\ntunnel a h1\n";
    const Difference difference =
        between(test::star(QString::fromUtf8(sites) + QStringLiteral("tunnel b h1\n")),
                test::star(QString::fromUtf8(sites) + QStringLiteral("tunnel b h2\n")));
    QCOMPARE(difference.traffic.gained.total, 0u);
    QCOMPARE(difference.traffic.lost.total, 0u);
    QCOMPARE(lines(difference.traffic.changed),
             (QStringList {QStringLiteral("a/10.1.0.0/24 -> b/10.2.0.0/24"),
                           QStringLiteral("b/10.2.0.0/24 -> a/10.1.0.0/24"),
                           QStringLiteral("b/10.2.0.0/24 -> h1/10.0.0.0/24"),
                           QStringLiteral("b/10.2.0.0/24 -> h2/10.9.0.0/24"),
                           QStringLiteral("h1/10.0.0.0/24 -> b/10.2.0.0/24"),
                           QStringLiteral("h2/10.9.0.0/24 -> b/10.2.0.0/24")}));
}

void TestTrafficChanges::trafficAgreesWithEveryVerdict()
{
    QRandomGenerator random(20260301);
    int differing = 0;
    for (int round = 0; round < 60; ++round) {
        const auto before = analyse(randomStar(random));
        const auto now = analyse(randomStar(random));
        const std::set<QString> was = deliveredPairs(*before);
        const std::set<QString> is = deliveredPairs(*now);
        std::vector<QString> gained;
        std::vector<QString> lost;
        std::set_difference(is.begin(), is.end(), was.begin(), was.end(),
                            std::back_inserter(gained));
        std::set_difference(was.begin(), was.end(), is.begin(), is.end(), std::back_inserter(lost));
        const Difference difference = diff(*before, *now);
        QCOMPARE(lines(difference.traffic.gained), QStringList(gained.begin(), gained.end()));
        QCOMPARE(lines(difference.traffic.lost), QStringList(lost.begin(), lost.end()));
        QCOMPARE(difference.traffic.gained.total, gained.size());
        QCOMPARE(difference.traffic.lost.total, lost.size());
        differing += difference.traffic.isEmpty() ? 0 : 1;
    }
    QVERIFY(differing > 40);
}

void TestTrafficChanges::rowsAreCutAndTotalsAreExact()
{
    const QString text = bigStar(40);
    const Difference difference =
        between(test::star(text + QStringLiteral("intent hub <-> spokes\n")), test::star(text));
    QCOMPARE(difference.traffic.gained.rows.size(), MostTrafficRows);
    QCOMPARE(difference.traffic.gained.total, size_t(160 * 160 - 40 * 16));
    QCOMPARE(difference.traffic.lost.total, 0u);
}

void TestTrafficChanges::aThousandSitesAgainstThemselvesAreQuick()
{
    const auto analysis = analyse(test::star(bigStar(1000)));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(diff(*analysis, *analysis).isEmpty());
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestTrafficChanges)
#include "tst_traffic_changes.moc"
