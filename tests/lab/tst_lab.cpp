// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/resilience/failure_outcome.h"
#include "model/store/topology_file.h"
#include "model/store/topology_writer.h"
#include "tests/lab/comparison.h"
#include "tests/lab/random_designs.h"
#include "tests/support/topologies.h"

#include <QProcess>
#include <QTest>

#include <unistd.h>

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
    void theDualStackExampleAnswersInBothFamilies();
    void whatStandsByTakesOver_data();
    void whatStandsByTakesOver();
    void whoStartsDecidesWhatAnSaCovers();
    void aMoreSpecificTunnelTakesItsNeighboursPackets();
    void randomDesignsAreMeasuredAsPredicted();
    void aLabThatIsKilledLeavesNothingBehind();
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
    for (const auto &[pair, cell] : run.measured.cells) {
        if (cell.answers)
            out << QStringLiteral("%1 %2 %3")
                       .arg(run.plan.hosts[size_t(pair.first)].name,
                            run.plan.hosts[size_t(pair.second)].name)
                       .arg(cell.ttl);
    }
    out.sort();
    return out;
}

/// What `hubwright reach` prints of the lab's design.
QByteArray reachJson(const test::Lab &lab)
{
    QProcess process;
    process.start(program(), {QStringLiteral("reach"), lab.design(), QStringLiteral("--format"),
                              QStringLiteral("json"), QStringLiteral("--all")});
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

/// One random design, run and compared.
struct Judged {
    test::LabRun run;
    QStringList wrong;
};

Judged judge(quint32 seed)
{
    test::Lab lab(test::star(test::randomLabDesign(seed)), program());
    Judged out {lab.run(), {}};
    if (out.run.status != test::LabRun::Status::Measured)
        out.wrong << out.run.message;
    else
        out.wrong << test::disagreements(out.run)
                  << test::disagreementsWithReach(out.run, reachJson(lab));
    return out;
}

/// The processes that live in a process namespace, by the text of its link.
QStringList processesIn(const QString &processNamespace)
{
    QStringList out;
    const QStringList ids = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &id : ids) {
        char target[64] = {};
        const QByteArray link = "/proc/" + id.toLatin1() + "/ns/pid";
        if (readlink(link.constData(), target, sizeof target - 1) > 0 &&
            QString::fromLatin1(target) == processNamespace)
            out << id;
    }
    return out;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The process namespace of the lab in that folder once a daemon runs in it, or "".
QString namespaceOfRunningLab(const QString &folder)
{
    const QStringList ids = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    QString found;
    for (const QString &id : ids) {
        const QByteArray words = contentsOf(QStringLiteral("/proc/%1/cmdline").arg(id));
        char target[64] = {};
        const QByteArray link = "/proc/" + id.toLatin1() + "/ns/pid";
        const bool isInside = words.contains("inside.sh") && words.contains(folder.toUtf8()) &&
                              words.startsWith("/bin/bash") &&
                              readlink(link.constData(), target, sizeof target - 1) > 0;
        if (isInside)
            found = QString::fromLatin1(target);
    }
    const QStringList inside = found.isEmpty() ? QStringList() : processesIn(found);
    const bool hasDaemon = std::any_of(inside.begin(), inside.end(), [](const QString &id) {
        return contentsOf(QStringLiteral("/proc/%1/comm").arg(id)).startsWith("charon");
    });
    return hasDaemon ? found : QString();
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
    QCOMPARE(test::disagreementsWithReach(run, reachJson(lab)), QStringList());
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
    QCOMPARE(test::disagreementsWithReach(run, reachJson(lab)), QStringList());
    QCOMPARE(answers(run),
             QStringList({QStringLiteral("vm1 vm2 60"), QStringLiteral("vm1 vm3 60"),
                          QStringLiteral("vm2 vm1 60"), QStringLiteral("vm3 vm1 60")}));
    QCOMPARE(run.measured.sas.size(), 4u);
    for (const auto &[pair, cell] : run.measured.cells) {
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

void TestLab::theDualStackExampleAnswersInBothFamilies()
{
    const auto file =
        load(QStringLiteral(HUBWRIGHT_SOURCE_DIR "/resources/examples/dual-stack.hubwright.yaml"));
    QVERIFY(file);
    test::Lab lab(file->topology, program());
    const test::LabRun run = lab.run();
    MEASURED(run);
    QCOMPARE(test::disagreements(run), QStringList());
    QCOMPARE(test::disagreementsWithReach(run, reachJson(lab)), QStringList());
    std::map<Family, int> answered;
    for (const auto &[pair, cell] : run.measured.cells)
        answered[run.plan.hosts[size_t(pair.first)].address.family()] += cell.answers ? 1 : 0;
    // Four sites with a network of each family, one of them without a fixed address.
    QCOMPARE(answered[Family::V4], 12);
    QCOMPARE(answered[Family::V6], 12);
}

void TestLab::whatStandsByTakesOver_data()
{
    QTest::addColumn<QString>("design");
    QTest::addColumn<QString>("fails");
    QTest::addColumn<int>("delivered");
    QTest::addColumn<int>("lost");
    const auto row = [](const char *name, const char *design, const char *fails, int delivered,
                        int lost) {
        QTest::newRow(name) << QString::fromLatin1(design) << QString::fromLatin1(fails)
                            << delivered << lost;
    };
    // Two hubs; of three spokes two have a tunnel on standby to the second one.
    row("the first hub",
        "hub a 10.0.0.0/24\nhub b 10.0.1.0/24\ntunnel a b\n"
        "site s 10.1.0.0/24\ntunnel a s\ntunnel b s\nstandby b s\n"
        "site t 10.2.0.0/24\ntunnel a t\ntunnel b t\nstandby b t\n"
        "site u 10.3.0.0/24\ntunnel a u\n",
        "a", 6, 6);
    // Two uplinks: the second tunnel of a pair of sites is on standby.
    row("a tunnel with another beside it",
        "hub a 10.0.0.0/24\nspoke s 10.1.0.0/24\nspoke t 10.2.0.0/24\n"
        "tunnel a s\nstandby a s\n",
        "a <-> s #2", 6, 0);
}

/// The first tunnel fails, or the hub does; what the exported files hold back is started as
/// they say, and what then answers is what the failure view says.
void TestLab::whatStandsByTakesOver()
{
    QFETCH(QString, design);
    QFETCH(QString, fails);
    QFETCH(int, delivered);
    QFETCH(int, lost);
    test::Lab lab(test::star(design), program());
    const auto failure = failureNamed(*lab.analysis().plan, fails);
    QVERIFY2(failure, failure ? "" : qPrintable(failure.error().message));
    const FailureOutcome outcome = FailureJudge(*lab.analysis().reach).judge(*failure);
    QVERIFY(!outcome.takeovers.empty());
    QCOMPARE(int(outcome.delivered), delivered);
    QCOMPARE(int(outcome.lost), lost);
    const test::LabRun run = lab.run(*failure);
    MEASURED(run);
    QCOMPARE(test::disagreementsAfterFailure(run), QStringList());
}

/// SYM-02: the hub has two children, the spoke one list.  Where the hub calls, both come up;
/// where the spoke calls, its one child is narrowed to the first of the hub's.  So the
/// engine counts on the second pair from nobody.
void TestLab::whoStartsDecidesWhatAnSaCovers()
{
    const QString design = QStringLiteral("hub hq 10.0.0.0/24 10.0.1.0/24\n"
                                          "spoke sh1 10.1.0.0/24 10.1.1.0/24\n"
                                          "end sh1-hq local 10.1.0.0/24 10.1.1.0/24\n"
                                          "end sh1-hq target 10.0.0.0/24 10.0.1.0/24\n"
                                          "intent hq/10.0.0.0/24 <-> sh1/10.1.0.0/24\n"
                                          "intent hq/10.0.1.0/24 <-> sh1/10.1.1.0/24\n");
    // Who has no fixed address is never called.
    const auto measured = [&](const char *caller) {
        test::Lab lab(
            test::star(design + QStringLiteral("gateway %1 dynamic\n").arg(QLatin1String(caller))),
            program());
        return lab.run();
    };
    test::LabRun hubCalls;
    std::thread other([&] { hubCalls = measured("hq"); });
    const test::LabRun spokeCalls = measured("sh1");
    other.join();
    MEASURED(hubCalls);
    MEASURED(spokeCalls);
    const auto answering = [](const test::LabRun &run, bool byEngine) {
        QStringList out;
        for (const auto &[pair, cell] : run.measured.cells) {
            const bool answers = byEngine
                                     ? test::engineCell(run.plan, pair.first, pair.second).answers
                                     : cell.answers;
            if (answers && pair.first < pair.second)
                out << run.plan.hosts[size_t(pair.first)].address.text() + QLatin1Char(' ') +
                           run.plan.hosts[size_t(pair.second)].address.text();
        }
        return out;
    };
    const QStringList first {QStringLiteral("10.0.0.1 10.1.0.1")};
    const QStringList both {first[0], QStringLiteral("10.0.1.1 10.1.1.1")};
    QCOMPARE(answering(hubCalls, false), both);
    QCOMPARE(answering(spokeCalls, false), first);
    // The engine counts on what answers whoever calls.
    QCOMPARE(answering(hubCalls, true), first);
    QCOMPARE(answering(spokeCalls, true), first);
    QVERIFY(std::ranges::any_of(hubCalls.plan.analysis->findings, [](const Finding &finding) {
        return finding.rule == QLatin1String("one-initiator-only");
    }));
}

/// Half of t's network is said, by both ends of another tunnel, to lie behind s: its
/// selectors are the more specific ones, so the hub sends that half there.
void TestLab::aMoreSpecificTunnelTakesItsNeighboursPackets()
{
    test::Lab lab(test::star("hub h 10.0.0.0/24\nspoke s 10.1.0.0/24\nspoke t 10.2.0.0/24\n"
                             "end h-s local 10.0.0.0/24 10.2.0.0/24\n"
                             "end h-s target 10.1.0.0/24 10.2.0.0/25\n"
                             "end s-h local 10.1.0.0/24 10.2.0.0/25\n"
                             "end s-h target 10.0.0.0/24 10.2.0.0/24\n"
                             "host t low 10.2.0.5\nhost t high 10.2.0.200\n"
                             "host h centre 10.0.0.5\n"),
                  program());
    const test::LabRun run = lab.run();
    MEASURED(run);
    QCOMPARE(test::disagreements(run), QStringList());
    std::map<QString, bool> answered;
    for (const auto &[pair, cell] : run.measured.cells) {
        if (run.plan.hosts[size_t(pair.first)].name == QLatin1String("centre"))
            answered[run.plan.hosts[size_t(pair.second)].name] = cell.answers;
    }
    QVERIFY(answered[QStringLiteral("high")]);
    QVERIFY(!answered[QStringLiteral("low")]);
}

void TestLab::randomDesignsAreMeasuredAsPredicted()
{
    std::vector<Judged> judged;
    judged.resize(size_t(labs()));
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int n = next++; n < labs(); n = next++)
            judged[size_t(n)] = judge(firstSeed() + quint32(n));
    };
    // Two at once: a lab waits more than it works.
    std::thread other(work);
    work();
    other.join();
    int wrong = 0;
    size_t cells = 0;
    size_t shared = 0;
    size_t open = 0;
    for (int n = 0; n < labs(); ++n) {
        const auto &[run, lines] = judged[size_t(n)];
        if (run.status == test::LabRun::Status::NotHere)
            QSKIP("network namespaces or /dev/net/tun cannot be used here, so nothing was "
                  "measured");
        if (!lines.isEmpty()) {
            // Told one by one: the message of one failed comparison would be cut short.
            ++wrong;
            const quint32 seed = firstSeed() + quint32(n);
            qWarning("seed %u\n%s%s", seed, qPrintable(test::randomLabDesign(seed)),
                     qPrintable(lines.join(QLatin1Char('\n'))));
            continue;
        }
        cells += run.measured.cells.size();
        for (const auto &[pair, cell] : run.measured.cells) {
            const auto predicted = test::predictCell(run.plan, pair.first, pair.second);
            open += predicted.isOpen ? 1 : 0;
            shared += predicted.isShared || predicted.isOneSided ? 1 : 0;
        }
    }
    QCOMPARE(wrong, 0);
    QVERIFY(cells > size_t(labs()));
    qInfo("%d designs, %zu cells measured as predicted; the engine was asked to be no less "
          "careful in %zu, and nobody can tell in %zu",
          labs(), cells, shared, open);
}

void TestLab::aLabThatIsKilledLeavesNothingBehind()
{
    QTemporaryDir folder;
    QFile design(folder.filePath(QStringLiteral("star.hubwright.yaml")));
    QVERIFY(design.open(QIODevice::WriteOnly));
    design.write(write(test::referenceStar(false)));
    design.close();
    QProcess lab;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), folder.path());
    lab.setProcessEnvironment(environment);
    lab.start(QStringLiteral(HUBWRIGHT_LAB), {design.fileName()});
    QString inside;
    const auto isRunning = [&] {
        inside = namespaceOfRunningLab(folder.path());
        return !inside.isEmpty() || lab.state() == QProcess::NotRunning;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRunning(), 60'000);
    if (lab.state() == QProcess::NotRunning && lab.exitCode() == 3)
        QSKIP("network namespaces or /dev/net/tun cannot be used here, so nothing was started");
    QVERIFY2(!inside.isEmpty(), lab.readAllStandardError().constData());
    QVERIFY(!processesIn(inside).isEmpty());
    lab.kill(); // SIGKILL: nothing of ours gets to tidy up.
    QVERIFY(lab.waitForFinished());
    QTRY_COMPARE_WITH_TIMEOUT(processesIn(inside), QStringList(), 10'000);
}

QTEST_GUILESS_MAIN(TestLab)
#include "tst_lab.moc"
