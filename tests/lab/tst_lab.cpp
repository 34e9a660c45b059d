// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/lab.h"
#include "tests/lab/random_designs.h"
#include "tests/support/topologies.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace hubwright;

/// What the drawing says is what real daemons do: every cell, SA and hop count that
/// strongSwan shows in a lab is compared with what the engine predicted.
/// HUBWRIGHT_LABS sets how many random designs, HUBWRIGHT_SEED where to begin.
class TestLab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReferenceStarAnswersInAllDirections();
    void theErrorOfThePageBreaksOnePairWhileEverySaIsUp();
    void randomDesignsAreMeasuredAsPredicted();
};

namespace {

QString program() { return qEnvironmentVariable("HUBWRIGHT_PROGRAM"); }

int labs()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("HUBWRIGHT_LABS", &isSet);
    return isSet ? wanted : 12;
}

quint32 firstSeed() { return quint32(qEnvironmentVariableIntValue("HUBWRIGHT_SEED")); }

/// "vm1 vm2 60" for each pair that answers, sorted; the hosts that the design names.
QStringList answers(const test::LabRun &run)
{
    QStringList out;
    for (const auto &[pair, cell] : run.measured.at(0).cells) {
        if (cell.answers)
            out << QStringLiteral("%1 %2 %3")
                       .arg(run.plan.hosts[size_t(pair.first)].name,
                            run.plan.hosts[size_t(pair.second)].name)
                       .arg(cell.ttl);
    }
    out.sort();
    return out;
}

} // namespace

#define MEASURED(run)                                                                              \
    if ((run).status == test::LabRun::Status::NotHere)                                             \
        QSKIP("network namespaces or /dev/net/tun cannot be used here, so nothing was measured");  \
    QVERIFY2((run).status == test::LabRun::Status::Measured, qPrintable((run).message))

void TestLab::theReferenceStarAnswersInAllDirections()
{
    test::Lab lab(test::referenceStar(false), program());
    const test::LabRun run = lab.run();
    MEASURED(run);
    QCOMPARE(test::disagreements(run), QStringList());
    QCOMPARE(answers(run),
             QStringList({QStringLiteral("vm1 vm2 60"), QStringLiteral("vm1 vm3 60"),
                          QStringLiteral("vm2 vm1 60"), QStringLiteral("vm2 vm3 59"),
                          QStringLiteral("vm3 vm1 60"), QStringLiteral("vm3 vm2 59")}));
}

void TestLab::theErrorOfThePageBreaksOnePairWhileEverySaIsUp()
{
    test::Lab lab(test::referenceStar(true), program());
    const test::LabRun run = lab.run();
    MEASURED(run);
    QCOMPARE(test::disagreements(run), QStringList());
    QCOMPARE(answers(run),
             QStringList({QStringLiteral("vm1 vm2 60"), QStringLiteral("vm1 vm3 60"),
                          QStringLiteral("vm2 vm1 60"), QStringLiteral("vm3 vm1 60")}));
    QCOMPARE(run.measured.at(0).sas.size(), 4u);
    for (const auto &[pair, cell] : run.measured.at(0).cells) {
        const QString from = run.plan.hosts[size_t(pair.first)].name;
        const QString to = run.plan.hosts[size_t(pair.second)].name;
        if (from == QLatin1String("vm2") && to == QLatin1String("vm3"))
            QCOMPARE(cell.outcome(run.plan, pair.second), QStringLiteral("dropped"));
        if (from == QLatin1String("vm3") && to == QLatin1String("vm2")) {
            QCOMPARE(cell.outcome(run.plan, pair.second), QStringLiteral("clear"));
            QCOMPARE(cell.leftInClearAt, 2);
        }
    }
}

void TestLab::randomDesignsAreMeasuredAsPredicted()
{
    std::vector<test::LabRun> runs;
    runs.resize(size_t(labs()));
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int n = next++; n < labs(); n = next++) {
            const QString text = test::randomLabDesign(firstSeed() + quint32(n));
            test::Lab lab(test::star(text), program());
            runs[size_t(n)] = lab.run();
        }
    };
    // Two at once: a lab waits more than it works.
    std::thread other(work);
    work();
    other.join();
    QStringList wrong;
    size_t cells = 0;
    for (int n = 0; n < labs(); ++n) {
        const test::LabRun &run = runs[size_t(n)];
        if (run.status == test::LabRun::Status::NotHere)
            QSKIP("network namespaces or /dev/net/tun cannot be used here, so nothing was "
                  "measured");
        const QString story = QStringLiteral("seed %1\n%2")
                                  .arg(firstSeed() + quint32(n))
                                  .arg(test::randomLabDesign(firstSeed() + quint32(n)));
        if (run.status != test::LabRun::Status::Measured) {
            wrong << story + run.message;
            continue;
        }
        const QStringList differ = test::disagreements(run);
        if (!differ.isEmpty())
            wrong << story + differ.join(QLatin1Char('\n'));
        cells += run.measured.at(0).cells.size();
    }
    // A message of QVERIFY2 would be cut short.
    for (const QString &story : wrong)
        qWarning("%s", qPrintable(story));
    QCOMPARE(wrong.size(), 0);
    QVERIFY(cells > size_t(labs()));
    qInfo("%d designs, %zu cells", labs(), cells);
}

QTEST_GUILESS_MAIN(TestLab)
#include "tst_lab.moc"
