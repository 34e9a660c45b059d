// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/analysis.h"
#include "model/reach/rehearsal.h"
#include "tests/support/random_designs.h"
#include "tests/support/topologies.h"

#include <QTest>

using namespace hubwright;

/// What two ends make of their profiles, keys, identities and selectors, for each
/// kind of device and whichever end starts.
class TestRehearsal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proposalsAreMatched_data();
    void proposalsAreMatched();
    void faults_data();
    void faults();
    void aFaultIsInReachToo();
    void thePagesErrorNarrowsInSilence();
    void listsStayOneSa();
    void pairsComeUpOneByOne_data();
    void pairsComeUpOneByOne();
    void exactPairsDropWhatOneEndSummarises();
    void listsTowardsExactPairsBringUpOnePair();
    void anyIsOneSaAndSaidToBeUnsure();
    void whatIsUnconfirmedIsJudgedAsLists();
    void oneAfterTheOtherIsAsEachByItself();
};

namespace {

const QString Star = QStringLiteral("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24 10.1.1.0/24\n"
                                    "spoke b 10.2.0.0/24\nintent everyone <-> everyone\n");

/// The rehearsal of the tunnel between h and a.
Rehearsal rehearsed(const QString &facts)
{
    const Topology topology = test::star(Star + facts);
    const Plan plan(topology);
    return rehearse(plan, 0);
}
Rehearsal rehearsed(const char *facts) { return rehearsed(QString::fromUtf8(facts)); }

QStringList sas(const RehearsedRun &run)
{
    QStringList out;
    for (const SelectorPair &sa : run.sas)
        out << sa.side0.text() + QStringLiteral(" === ") + sa.side1.text();
    return out;
}

QString lost(const RehearsedRun &run)
{
    return run.lost[0].text() + QLatin1Char('|') + run.lost[1].text();
}

QString textOf(const std::optional<Proposal> &proposal)
{
    return proposal ? proposal->text() : QStringLiteral("-");
}

} // namespace

void TestRehearsal::proposalsAreMatched_data()
{
    QTest::addColumn<QString>("initiator");
    QTest::addColumn<QString>("responder");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *initiator, const char *responder,
                        const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(initiator) << QString::fromUtf8(responder)
                            << QString::fromUtf8(expected);
    };
    const char *usual = "2 aes256-sha256-modp2048 aes256-sha256-modp2048";
    row("equal", usual, usual, "aes256-sha256-modp2048 aes256-sha256 aes256-sha256-modp2048");
    row("the responder chooses by its own order",
        "2 aes256-sha256-modp2048,aes128-sha256-modp2048 aes256-sha256,aes128-sha256",
        "2 aes128-sha256-modp2048,aes256-sha256-modp2048 aes128-sha256,aes256-sha256",
        "aes128-sha256-modp2048 aes128-sha256 aes128-sha256");
    row("another function is another proposal", usual,
        "2 aes256-sha256-prfsha384-modp2048 aes256-sha256-modp2048",
        "- aes256-sha256 aes256-sha256-modp2048");
    row("PFS at one end only", usual, "2 aes256-sha256-modp2048 aes256-sha256",
        "aes256-sha256-modp2048 aes256-sha256 -");
    row("another PFS group", usual, "2 aes256-sha256-modp2048 aes256-sha256-ecp256",
        "aes256-sha256-modp2048 aes256-sha256 -");
    row("in IKEv1 the group counts from the first",
        "1 aes256-sha256-modp2048 aes256-sha256-modp2048",
        "1 aes256-sha256-modp2048 aes256-sha256-ecp256", "aes256-sha256-modp2048 - -");
    row("IKEv1 has no AEAD in phase 1",
        "1 aes256gcm16-prfsha256-modp2048,aes128-sha1-modp1024 aes256gcm16",
        "1 aes256gcm16-prfsha256-modp2048,aes128-sha1-modp1024 aes256gcm16",
        "aes128-sha1-modp1024 aes256gcm16 aes256gcm16");
    row("versions differ", usual, "1 aes256-sha256-modp2048 aes256-sha256-modp2048", "- - -");
}

void TestRehearsal::proposalsAreMatched()
{
    QFETCH(QString, initiator);
    QFETCH(QString, responder);
    QFETCH(QString, expected);
    const Topology topology =
        test::star(QStringLiteral("profile i %1\nprofile r %2\n").arg(initiator, responder));
    const Agreement agreement = agree(topology.profiles[0], topology.profiles[1]);
    QCOMPARE(QStringList({textOf(agreement.ike), textOf(agreement.esp), textOf(agreement.rekeyed)})
                 .join(QLatin1Char(' ')),
             expected);
    // Whether something is agreed upon does not depend on who starts.
    const Agreement turned = agree(topology.profiles[1], topology.profiles[0]);
    QCOMPARE(turned.ike.has_value(), agreement.ike.has_value());
    QCOMPARE(turned.esp.has_value(), agreement.esp.has_value());
    QCOMPARE(turned.rekeyed.has_value(), agreement.rekeyed.has_value());
}

void TestRehearsal::faults_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("side");
    const auto row = [](const char *name, const char *facts, const char *fault, int side) {
        QTest::newRow(name) << QString::fromUtf8(facts) << QString::fromUtf8(fault) << side;
    };
    row("as it should be", "", "none", -1);
    row("absent", "absent a-h", "absent-end", 1);
    row("another peer", "peer h-a 192.0.2.1", "peer-mismatch", 0);
    row("two dynamic gateways", "gateway h dynamic\ngateway a dynamic", "nobody-can-start", -1);
    row("IKEv1 at the spoke", "end-ike a-h ikev1", "version-mismatch", 1);
    row("each its own", "end-ike a-h ikev1\nend-ike h-a nist", "version-mismatch", -1);
    row("nothing in common", "end-ike h-a modern", "no-common-ike-proposal", 0);
    row("something in common", "end-ike h-a compatible", "none", -1);
    row("ESP", "profile p 2 aes256-sha256-modp2048 aes128-sha1\nend-ike a-h p",
        "no-common-esp-proposal", 1);
    row("AEAD alone in IKEv1", "profile p 1 aes256gcm16-prfsha256-modp2048 aes256gcm16\nike h a p",
        "no-common-ike-proposal", -1);
    row("PFS", "profile p 2 aes256-sha256-modp2048 aes256-sha256\nend-ike a-h p", "none", -1);
    row("what is expected", "expects h-a fw1", "identity-mismatch", 0);
    row("what is said", "says a-h fw1", "identity-mismatch", 1);
    row("both", "says a-h fw1\nexpects h-a @FW1", "none", -1);
    row("an identity that nobody knows", "gateway a dynamic\nexpects h-a fw1", "none", -1);
    row("keys", "end-psk a-h env:A\nend-psk h-a env:B", "key-mismatch", -1);
    row("one key", "end-psk a-h env:A", "none", -1);
    row("what is found out first", "end-ike a-h ikev1\nabsent h-a", "absent-end", 0);
    row("authentication before ESP",
        "profile p 2 aes256-sha256-modp2048 aes128-sha1\nend-ike a-h p\nsays a-h fw1",
        "identity-mismatch", 1);
    row("selectors", "end a-h target 172.16.0.0/24", "nothing-in-common", -1);
}

void TestRehearsal::faults()
{
    QFETCH(QString, facts);
    QFETCH(QString, fault);
    QFETCH(int, side);
    const Rehearsal rehearsal = rehearsed(facts);
    QCOMPARE(faultWord(rehearsal.fault.fault), fault);
    QCOMPARE(rehearsal.fault.side, side);
    for (const RehearsedRun &run : rehearsal.runs) {
        QCOMPARE(run.sasTotal > 0, rehearsal.isUp());
        QCOMPARE(run.losesNothing(), rehearsal.isUp());
    }
}

void TestRehearsal::aFaultIsInReachToo()
{
    const auto analysis = analyse(test::star(Star + QStringLiteral("end-ike a-h modern\n")));
    QCOMPARE(analysis->reach->state(0), TunnelState::Down);
    QVERIFY(!analysis->isProved());
    QCOMPARE(analysis->errors(), size_t(1));
    QCOMPARE(analysis->findings[0].rule, QStringLiteral("no-common-ike-proposal"));
    QCOMPARE(analysis->findings[0].object, QStringLiteral("a-h"));
    // Both subnets of a towards h and b, both ways.
    QCOMPARE(analysis->findings[0].breaksTotal, size_t(8));
}

void TestRehearsal::thePagesErrorNarrowsInSilence()
{
    const Topology topology = test::referenceStar(true);
    const Plan plan(topology);
    const Rehearsal rehearsal = rehearse(plan, 1);
    QVERIFY(rehearsal.isUp() && !rehearsal.isUnsure);
    for (const RehearsedRun &run : rehearsal.runs) {
        QCOMPARE(sas(run), (QStringList {QStringLiteral("192.168.0.0/24 === 172.26.0.0/24")}));
        QCOMPARE(lost(run), QStringLiteral("172.16.0.0/24|"));
        QVERIFY(run.said[0].isEmpty() && run.said[1].isEmpty());
    }
}

void TestRehearsal::listsStayOneSa()
{
    const Rehearsal rehearsal = rehearsed("");
    QCOMPARE(sas(rehearsal.runs[0]),
             (QStringList {QStringLiteral("10.0.0.0/24, 10.2.0.0/24 === 10.1.0.0/23")}));
    QVERIFY(!rehearsal.isPerPair && !rehearsal.isUnsure && !rehearsal.pairOfLists);
}

void TestRehearsal::pairsComeUpOneByOne_data()
{
    QTest::addColumn<QString>("facts");
    for (const char *facts : {"platform a libreswan\nplatform h libreswan", "ike h a ikev1",
                              "platform a iosxe", "platform h iosxe"})
        QTest::newRow(facts) << QString::fromUtf8(facts);
}

void TestRehearsal::pairsComeUpOneByOne()
{
    QFETCH(QString, facts);
    const Rehearsal rehearsal = rehearsed(facts);
    QVERIFY(rehearsal.isUp() && rehearsal.isPerPair && !rehearsal.isUnsure);
    for (const RehearsedRun &run : rehearsal.runs) {
        QCOMPARE(sas(run), (QStringList {QStringLiteral("10.0.0.0/24 === 10.1.0.0/24"),
                                         QStringLiteral("10.0.0.0/24 === 10.1.1.0/24"),
                                         QStringLiteral("10.2.0.0/24 === 10.1.0.0/24"),
                                         QStringLiteral("10.2.0.0/24 === 10.1.1.0/24")}));
        QVERIFY(run.losesNothing());
    }
}

void TestRehearsal::exactPairsDropWhatOneEndSummarises()
{
    const QString summary = QStringLiteral("end a-h local 10.1.0.0/23\n");
    QVERIFY(rehearsed(summary).losesNothing());
    // Libreswan is known to refuse; of IOS-XE nobody says.
    const Rehearsal exact = rehearsed(summary + QStringLiteral("platform a libreswan\n"));
    QCOMPARE(exact.fault.fault, TunnelFault::NothingInCommon);
    const Rehearsal unsure = rehearsed(summary + QStringLiteral("platform a iosxe\n"));
    QVERIFY(unsure.isUp() && unsure.isUnsure);
    const auto analysis =
        analyse(test::star(Star + summary + QStringLiteral("platform a libreswan\n")));
    QCOMPARE(analysis->reach->state(0), TunnelState::Down);
}

void TestRehearsal::listsTowardsExactPairsBringUpOnePair()
{
    const Rehearsal rehearsal = rehearsed("platform a libreswan");
    QVERIFY(rehearsal.losesNothing() && rehearsal.pairOfLists);
    QCOMPARE(joined(rehearsal.pairOfLists->local), QStringLiteral("10.0.0.0/24"));
    QCOMPARE(joined(rehearsal.pairOfLists->target), QStringLiteral("10.1.0.0/24"));
}

void TestRehearsal::anyIsOneSaAndSaidToBeUnsure()
{
    const Rehearsal rehearsal = rehearsed("platform a aws");
    QVERIFY(rehearsal.isAnyToAny && rehearsal.isUnsure && !rehearsal.isPerPair);
    QCOMPARE(sas(rehearsal.runs[1]), (QStringList {QStringLiteral("0.0.0.0/0 === 0.0.0.0/0")}));
}

void TestRehearsal::whatIsUnconfirmedIsJudgedAsLists()
{
    const Rehearsal qingcloud = rehearsed("platform a qingcloud\nplatform h qingcloud");
    QVERIFY(!qingcloud.models[0].isCertain && !qingcloud.isPerPair);
    QVERIFY(!qingcloud.isUnsure); // Both ends state equal entries: nothing rests on it.
    const Rehearsal summary = rehearsed("platform a qingcloud\nend a-h local 10.1.0.0/23");
    QVERIFY(summary.isUp() && summary.isUnsure && summary.losesNothing());
}

/// Random designs on random platforms: HUBWRIGHT_DESIGNS, HUBWRIGHT_SEED.
void TestRehearsal::oneAfterTheOtherIsAsEachByItself()
{
    int played = 0;
    for (quint32 seed = test::firstSeed();
         seed < test::firstSeed() + quint32(test::designsToTry()) / 4; ++seed) {
        QRandomGenerator random(seed);
        Topology topology = test::randomDesign(random, {.hasRandomLists = seed % 3 == 0,
                                                        .hasStatedLists = seed % 3 == 1,
                                                        .hasOverlaps = seed % 5 == 0});
        const std::vector<Site> sites = topology.sites();
        for (Site site : sites) {
            const auto known = platforms();
            if (random.bounded(3) == 0)
                site.platform =
                    QString::fromLatin1(known[random.bounded(quint32(known.size()))]->id);
            topology.put(std::move(site));
        }
        const Plan plan(topology);
        Rehearsals rehearsals(plan);
        for (int t = 0; t < int(topology.tunnels().size()); ++t, ++played) {
            const Rehearsal one = rehearsals.of(t);
            const Rehearsal other = rehearse(plan, t);
            const bool isEqual =
                one.fault == other.fault && one.runs[0].isLike(other.runs[0]) &&
                one.runs[1].isLike(other.runs[1]) && one.runs[0].said == other.runs[0].said &&
                one.runs[1].said == other.runs[1].said && one.isPerPair == other.isPerPair &&
                one.isAnyToAny == other.isAnyToAny && one.isUnsure == other.isUnsure &&
                one.pairOfLists == other.pairOfLists && one.isUsed == other.isUsed &&
                one.models[0].selectors == other.models[0].selectors &&
                one.models[1].isCertain == other.models[1].isCertain;
            QVERIFY2(isEqual, test::story(seed, topology) + "tunnel " + QByteArray::number(t));
        }
    }
    QVERIFY(played > test::designsToTry() / 4);
}

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
