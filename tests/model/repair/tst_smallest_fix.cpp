// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/repair/repair.h"
#include "tests/support/topologies.h"

#include <QTest>

using namespace hubwright;

/// The least edits that mend a design: what they are, that no fewer do, and that they
/// neither break nor open anything.
class TestSmallestFix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReferencePageNeedsOneEdit();
    void nothingIsToBeDoneToARightDesign();
    void edits_data();
    void edits();
    void onlyWhatIsAskedForIsMended();
    void alternativesTouchFewestEndsFirst();
    void whatNothingCuresIsSaid();
    void manyErrorsAreMendedAtOnce();
    void aNewSiteAmongStatedListsNeedsThemAll();
    void undoTakesItBack();
};

namespace {

Topology fixed(const Topology &topology, const Repair &repair)
{
    Topology out = topology;
    apply(repair.edit, out);
    return out;
}

QString titles(const Repair &repair)
{
    QStringList out;
    for (const RepairStep &step : repair.steps)
        out << step.title;
    return out.join(QStringLiteral("; "));
}

/// A star whose four ends state what the drawing would derive.
const char *const Stated = "hub h 10.0.0.0/24\n"
                           "spoke a 10.1.0.0/24\n"
                           "spoke b 10.2.0.0/24\n"
                           "end h-a local 10.0.0.0/24 10.2.0.0/24\nend h-a target 10.1.0.0/24\n"
                           "end a-h local 10.1.0.0/24\nend a-h target 10.0.0.0/24 10.2.0.0/24\n"
                           "end h-b local 10.0.0.0/24 10.1.0.0/24\nend h-b target 10.2.0.0/24\n"
                           "end b-h local 10.2.0.0/24\nend b-h target 10.0.0.0/24 10.1.0.0/24\n";

} // namespace

void TestSmallestFix::theReferencePageNeedsOneEdit()
{
    const auto analysis = analyse(test::referenceStar(true));
    const RepairAnswer answer = smallestFix(*analysis, {});
    QCOMPARE(answer.asked, size_t(2));
    QVERIFY(answer.isSmallest);
    QCOMPARE(answer.alternatives.size(), size_t(1));
    const Repair &repair = answer.alternatives.front();
    QCOMPARE(titles(repair),
             QStringLiteral("replace 172.26.0.0/24 (vpc-gd2) with 172.16.0.0/24 (vpc-sh1) in the "
                            "target networks of gd2-pek3"));
    QCOMPARE(repair.ends, QStringList(QStringLiteral("gd2-pek3")));
    QVERIFY(repair.isProved);
    QCOMPARE(fixed(analysis->topology, repair), test::referenceStar(false));
}

void TestSmallestFix::nothingIsToBeDoneToARightDesign()
{
    const auto analysis = analyse(test::referenceStar(false));
    const RepairAnswer answer = smallestFix(*analysis, {});
    QCOMPARE(answer.asked, size_t(0));
    QVERIFY(answer.alternatives.empty());
    QVERIFY(answer.beyond.isEmpty());
}

void TestSmallestFix::edits_data()
{
    QTest::addColumn<QString>("design");
    QTest::addColumn<QStringList>("expected"); // The alternatives.
    const auto row = [](const char *name, const QString &design, const QStringList &expected) {
        QTest::newRow(name) << design << expected;
    };
    const QString stated = QString::fromLatin1(Stated);
    row("an entry is missing", stated + QStringLiteral("end a-h target 10.0.0.0/24\n"),
        {QStringLiteral("add 10.2.0.0/24 (b) to the target networks of a-h")});
    row("a network is missing from both mirrored lists",
        stated + QStringLiteral("end a-h target 10.0.0.0/24\nend h-a local 10.0.0.0/24\n"),
        {QStringLiteral("add 10.2.0.0/24 (b) to the target networks of a-h; add 10.2.0.0/24 (b) "
                        "to the local networks of h-a")});
    row("a device lacks the tunnel", stated + QStringLiteral("absent a-h\n"),
        {QStringLiteral("create a-h on a")});
    row("an end calls another address", stated + QStringLiteral("peer b-h 139.198.9.9\n"),
        {QStringLiteral("let b-h call 139.198.0.1, the gateway of h")});
    row("the tunnel is absent and its list wrong",
        stated + QStringLiteral("absent a-h\nend a-h target 10.0.0.0/24\n"),
        {QStringLiteral("create a-h on a; add 10.2.0.0/24 (b) to the target networks of a-h")});
    row("nobody owns an entry", stated + QStringLiteral("end b-h target 10.0.0.0/24 10.9.0.0/24\n"),
        {QStringLiteral("replace 10.9.0.0/24 with 10.1.0.0/24 (a) in the target networks of b-h")});
    row("a site states another subnet than all lists name",
        QStringLiteral("hub h 10.0.0.0/24\nspoke a 10.1.1.0/24\nspoke b 10.2.0.0/24\n"
                       "end h-a local 10.0.0.0/24 10.2.0.0/24\nend h-a target 10.1.0.0/24\n"
                       "end a-h local 10.1.0.0/24\nend a-h target 10.0.0.0/24 10.2.0.0/24\n"
                       "end h-b local 10.0.0.0/24 10.1.0.0/24\nend h-b target 10.2.0.0/24\n"
                       "end b-h local 10.2.0.0/24\nend b-h target 10.0.0.0/24 10.1.0.0/24\n"),
        {QStringLiteral("give a the subnet 10.1.0.0/24, which the lists name, in place of "
                        "10.1.1.0/24")});
    row("an IKEv1 end states a summary",
        stated + QStringLiteral("ike h a ikev1\n"
                                "end a-h target 10.0.0.0/14\n"),
        {QStringLiteral("replace 10.0.0.0/14 with 10.0.0.0/24 (h), 10.2.0.0/24 (b) in the "
                        "target networks of a-h")});
    row("a site has no tunnel",
        QStringLiteral("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\nsite c 10.3.0.0/24\n"),
        {QStringLiteral("c: draw a tunnel to h")});
    row("two ends of the hub claim one network",
        QStringLiteral("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\nspoke b 10.2.0.0/24\n"
                       "end h-a target 10.1.0.0/24 10.2.0.0/24\n"),
        {QStringLiteral("remove 10.2.0.0/24 (b) from the target networks of h-a")});
    row("a wide list opens what an intent forbids",
        QStringLiteral("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\nspoke b 10.2.0.0/24\n"
                       "end h-a local 10.0.0.0/24 10.2.0.0/24\n"
                       "end a-h target 10.0.0.0/24 10.2.0.0/24\n"
                       "end h-b local 10.0.0.0/24 10.1.0.0/24\n"
                       "end b-h target 10.0.0.0/24 10.1.0.0/24\n"
                       "intent hub <-> spokes\n"),
        {QStringLiteral("remove 10.2.0.0/24 (b) from the target networks of a-h"),
         QStringLiteral("remove 10.1.0.0/24 (a) from the target networks of b-h"),
         QStringLiteral("remove 10.2.0.0/24 (b) from the local networks of h-a")});
    row("tunnels form a circle",
        QStringLiteral("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\n"
                       "spoke b 10.2.0.0/24\ntunnel a b\n"),
        {QStringLiteral("a <-> b: remove this tunnel")});
}

void TestSmallestFix::edits()
{
    QFETCH(QString, design);
    QFETCH(QStringList, expected);
    const auto analysis = analyse(test::star(design));
    QVERIFY(!analysis->isProved());
    const RepairAnswer answer = smallestFix(*analysis, {});
    QStringList found;
    for (const Repair &repair : answer.alternatives) {
        found << titles(repair);
        QVERIFY(repair.isProved);
        QVERIFY(analyse(fixed(analysis->topology, repair))->isProved());
    }
    QCOMPARE(found, expected);
    QVERIFY(answer.isSmallest);
}

void TestSmallestFix::onlyWhatIsAskedForIsMended()
{
    const Topology topology =
        test::star(QString::fromLatin1(Stated) + QStringLiteral("end a-h target 10.2.0.0/24\n"
                                                                "end b-h target 10.0.0.0/24\n"));
    const auto analysis = analyse(topology);
    const Result<Intent> wish = parseIntent(QStringLiteral("h <-> a"), topology);
    QVERIFY(wish);
    const RepairAnswer answer = smallestFix(*analysis, {}, {false, failingPairs(*analysis, *wish)});
    QCOMPARE(answer.asked, size_t(2));
    QCOMPARE(answer.alternatives.size(), size_t(1));
    QCOMPARE(titles(answer.alternatives[0]),
             QStringLiteral("add 10.0.0.0/24 (h) to the target networks of a-h"));
    QVERIFY(!answer.alternatives[0].isProved);
    const auto after = analyse(fixed(topology, answer.alternatives[0]));
    QCOMPARE(after->reach->counts().intendedDelivered, size_t(4)); // a and b still cannot talk.
}

void TestSmallestFix::alternativesTouchFewestEndsFirst()
{
    // Either end of the hub may give the claimed network up; both are one edit at one end.
    const auto analysis = analyse(test::star("hub h 10.0.0.0/24\n"
                                             "spoke a 10.1.0.0/24\n"
                                             "spoke b 10.2.0.0/24\n"
                                             "end h-a target 10.0.0.0/8\n"
                                             "end h-b target 10.0.0.0/8\n"));
    QVERIFY(!analysis->isProved());
    const RepairAnswer answer = smallestFix(*analysis, {});
    QVERIFY(answer.alternatives.size() <= MostAlternatives);
    qsizetype before = 0;
    for (const Repair &repair : answer.alternatives) {
        QVERIFY(repair.ends.size() >= before);
        before = repair.ends.size();
        QVERIFY(repair.isProved);
        QCOMPARE(repair.steps.size(), answer.alternatives[0].steps.size());
    }
    QVERIFY(!answer.alternatives.empty());
}

void TestSmallestFix::whatNothingCuresIsSaid()
{
    const auto analysis = analyse(test::star("hub h 10.0.0.0/24\n"
                                             "spoke a 10.1.0.0/24\n"
                                             "spoke b 10.2.0.0/24 -> 10.0.0.0/24\n"
                                             "gateway h dynamic\n"
                                             "gateway a dynamic\n"));
    const RepairAnswer answer = smallestFix(*analysis, {});
    QCOMPARE(answer.beyond.size(), 1);
    QVERIFY2(answer.beyond[0].contains(QStringLiteral("neither can call")),
             qPrintable(answer.beyond[0]));
}

void TestSmallestFix::manyErrorsAreMendedAtOnce()
{
    QString design = QStringLiteral("hub h 10.0.0.0/24\n");
    for (int s = 1; s <= 8; ++s)
        design += QStringLiteral("spoke s%1 10.%1.0.0/24 -> 10.%1.0.0/24\n").arg(s);
    const auto analysis = analyse(test::star(design));
    const RepairAnswer answer = smallestFix(*analysis, {});
    QCOMPARE(answer.alternatives.size(), size_t(1));
    QCOMPARE(answer.alternatives[0].steps.size(), size_t(8));
    QVERIFY(answer.alternatives[0].isProved);
    QVERIFY(answer.isSmallest); // Each of the eight lists lacks what only it can give.
}

void TestSmallestFix::aNewSiteAmongStatedListsNeedsThemAll()
{
    const auto analysis =
        analyse(test::star(QString::fromLatin1(Stated) + QStringLiteral("site c 10.3.0.0/24\n")));
    const RepairAnswer answer = smallestFix(*analysis, {});
    QCOMPARE(answer.alternatives.size(), size_t(1));
    QCOMPARE(answer.alternatives[0].steps.size(), size_t(5)); // A tunnel and four lists.
    QVERIFY(answer.alternatives[0].isProved);
    QVERIFY(!answer.isSmallest); // More than three, and not each forced from the start.
}

void TestSmallestFix::undoTakesItBack()
{
    Topology topology = test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\nspoke b 10.2.0.0/24\n"
                                   "tunnel a b\nsite c 10.3.0.0/24\n");
    const Topology before = topology;
    const RepairAnswer answer = smallestFix(*analyse(topology), {});
    QCOMPARE(answer.alternatives.size(), size_t(1));
    QCOMPARE(answer.alternatives[0].steps.size(), size_t(2));
    const Edit back = apply(answer.alternatives[0].edit, topology);
    QVERIFY(analyse(topology)->isProved());
    apply(back, topology);
    QCOMPARE(topology, before);
}

QTEST_GUILESS_MAIN(TestSmallestFix)
#include "tst_smallest_fix.moc"
