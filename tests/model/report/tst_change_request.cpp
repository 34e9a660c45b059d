// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/exporter.h"
#include "model/report/change_request.h"
#include "model/topology/edits.h"
#include "tests/support/topologies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace hubwright;

/// What a change request says, as data, Markdown, JSON and diff.
class TestChangeRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChangedLineStandsThereOnce_data();
    void everyChangedLineStandsThereOnce();
    void theDiffTurnsTheOldFilesIntoTheNew();
    void groupsNameEachPairOnce_data();
    void groupsNameEachPairOnce();
    void aMistakesReachIsTold();
    void anInterruptionSaysHowLongAndWhom();
    void whatOnlyStandsInAnotherOrderIsSaidSo();
    void namesAreNoMarkup();
    void theJsonHasEverything();
    void longListsShowWhatDiffers();
    void twoRunsSayTheSame();
};

namespace {

constexpr const char *Small = "hub h 10.0.0.0/24\n"
                              "spoke a 10.1.0.0/24\n"
                              "spoke b 10.2.0.0/24\n";

Topology grown()
{
    return test::star(QString::fromLatin1(Small) + QStringLiteral("spoke c 10.3.0.0/24\n"));
}

Topology withoutB()
{
    Topology topology = test::star(Small);
    apply(removeSite(topology, {QStringLiteral("b")}), topology);
    return topology;
}

ChangeRequest requestOf(const Topology &before, const Topology &now)
{
    const auto older = analyse(before);
    const auto newer = analyse(now);
    return *changeRequest(*older, *newer, QDate(2026, 11, 22));
}

std::map<QString, QByteArray> filesOf(const Topology &topology)
{
    const auto analysis = analyse(topology);
    const ExportRequest request {.plan = *analysis->plan};
    std::map<QString, QByteArray> out;
    const Result<Bundle> bundle = exportDesign(request);
    for (const ExportFile &file : bundle->files)
        out[file.path] = file.bytes;
    return out;
}

/// How often each line stands in all files of a folder.
std::map<QString, int> countLines(const std::map<QString, QByteArray> &files)
{
    std::map<QString, int> out;
    for (const auto &[path, bytes] : files) {
        for (const QString &line : QString::fromUtf8(bytes).split(QLatin1Char('\n')))
            ++out[path + QLatin1Char(':') + line];
    }
    return out;
}

} // namespace

void TestChangeRequest::everyChangedLineStandsThereOnce_data()
{
    QTest::addColumn<Topology>("before");
    QTest::addColumn<Topology>("now");
    QTest::newRow("the page's error") << test::referenceStar(true) << test::referenceStar(false);
    QTest::newRow("a new spoke") << test::star(Small) << grown();
    QTest::newRow("a spoke goes") << test::star(Small) << withoutB();
    QTest::newRow("nothing") << grown() << grown();
}

/// Old lines, less those gone, plus those new, are the new lines: of every file.
void TestChangeRequest::everyChangedLineStandsThereOnce()
{
    QFETCH(Topology, before);
    QFETCH(Topology, now);
    std::map<QString, int> lines = countLines(filesOf(before));
    const ChangeRequest request = requestOf(before, now);
    std::set<std::tuple<QString, bool, int>> places;
    for (const FileChange &file : request.files) {
        for (const ConfigurationLine &line : file.lines) {
            lines[file.path + QLatin1Char(':') + line.text] += line.isNew ? 1 : -1;
            QVERIFY(places.emplace(file.path, line.isNew, line.number).second);
        }
        if (file.isNewFile || file.isGoneFile)
            lines[file.path + QLatin1Char(':')] += file.isNewFile ? 1 : -1; // The last line end.
    }
    std::erase_if(lines, [](const auto &entry) { return entry.second == 0; });
    QCOMPARE(lines, countLines(filesOf(now)));
}

void TestChangeRequest::theDiffTurnsTheOldFilesIntoTheNew()
{
    for (const auto &[before, now] :
         {std::pair(test::star(Small), grown()), std::pair(grown(), withoutB()),
          std::pair(test::referenceStar(true), test::referenceStar(false))}) {
        QTemporaryDir folder;
        for (const auto &[path, bytes] : filesOf(before)) {
            QVERIFY(QDir(folder.path()).mkpath(path.section(QLatin1Char('/'), 0, 0)));
            QFile file(folder.filePath(path));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        QProcess patch;
        patch.setWorkingDirectory(folder.path());
        patch.start(QStringLiteral("git"), {QStringLiteral("apply"),
                                            QStringLiteral("--unidiff-zero"), QStringLiteral("-")});
        patch.write(unifiedDiff(requestOf(before, now).files));
        patch.closeWriteChannel();
        QVERIFY(patch.waitForFinished());
        QVERIFY2(patch.exitCode() == 0, patch.readAllStandardError());
        for (const auto &[path, bytes] : filesOf(now)) {
            QFile file(folder.filePath(path));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            QCOMPARE(file.readAll(), bytes);
        }
    }
}

void TestChangeRequest::groupsNameEachPairOnce_data()
{
    QTest::addColumn<Topology>("before");
    QTest::addColumn<Topology>("now");
    QTest::newRow("a new spoke") << test::star(Small) << grown();
    QTest::newRow("a spoke goes") << grown() << test::star(Small);
    const QString base = QStringLiteral("hub h 10.0.0.0/24\nspoke c 10.3.0.0/24\n");
    QTest::newRow("networks move")
        << test::star(base + QStringLiteral("spoke a 10.1.0.0/24 10.1.1.0/24 10.1.2.0/24\n"
                                            "spoke b 10.2.0.0/24\n"))
        << test::star(base + QStringLiteral("spoke a 10.1.0.0/24\n"
                                            "spoke b 10.2.0.0/24 10.1.1.0/24 10.1.2.0/24\n"));
}

void TestChangeRequest::groupsNameEachPairOnce()
{
    QFETCH(Topology, before);
    QFETCH(Topology, now);
    const ChangeRequest request = requestOf(before, now);
    const TrafficChanges &traffic = request.difference.traffic;
    for (const auto &[groups, known] : {std::pair(&request.plan.gained, &traffic.gained),
                                        std::pair(&request.plan.lost, &traffic.lost)}) {
        std::set<std::pair<QString, QString>> pairs;
        for (const TrafficGroup &group : *groups) {
            for (const QString &from : group.from) {
                for (const QString &to : group.to) {
                    QVERIFY(pairs.emplace(from, to).second);
                    QVERIFY(pairs.emplace(to, from).second);
                }
            }
        }
        QCOMPARE(pairs.size(), known->total);
        for (const TrafficPair &pair : known->rows)
            QVERIFY(pairs.contains({pair.from, pair.to}));
    }
}

void TestChangeRequest::aMistakesReachIsTold()
{
    const ChangeRequest request = requestOf(test::star(Small), grown());
    QStringList told;
    for (const SiteExposure &site : request.plan.exposure)
        told << QStringLiteral("%1 %2 %3 %4")
                    .arg(site.site)
                    .arg(site.changedEnds)
                    .arg(site.atRisk)
                    .arg(site.gains ? QStringLiteral("gains") : QString());
    QCOMPARE(told, QStringList({QStringLiteral("h 3 2 gains"), QStringLiteral("a 1 2 gains"),
                                QStringLiteral("b 1 2 gains"), QStringLiteral("c 1 0 gains")}));
}

void TestChangeRequest::anInterruptionSaysHowLongAndWhom()
{
    // A new key at both ends: no order avoids the gap.
    Topology before = test::star(QString::fromLatin1(Small));
    Topology now = before;
    for (Tunnel tunnel : std::vector<Tunnel>(now.tunnels())) {
        if (tunnel.endAt({QStringLiteral("a")}) < 0)
            continue;
        tunnel.psk = QStringLiteral("env:NEW");
        now.put(tunnel);
    }
    for (Tunnel tunnel : std::vector<Tunnel>(before.tunnels())) {
        if (tunnel.endAt({QStringLiteral("a")}) < 0)
            continue;
        tunnel.psk = QStringLiteral("env:OLD");
        before.put(tunnel);
    }
    const ChangeRequest request = requestOf(before, now);
    QCOMPARE(request.plan.interruptions.size(), 1u);
    const auto table = std::ranges::find(request.report.sections, QStringLiteral("Interruptions"),
                                         &Section::title);
    QVERIFY(table != request.report.sections.end());
    QCOMPARE(table->rows.size(), 1u);
    QStringList said;
    for (const ReportCell &cell : table->rows[0].cells)
        said << cell.items.join(QLatin1Char('|'));
    QCOMPARE(said, (QStringList {QStringLiteral("1"), QStringLiteral("2"),
                                 QStringLiteral("until step 2 is done: 1 step(s)"),
                                 QStringLiteral("4"), QStringLiteral("a \u2194 b (2), h (2)"),
                                 QStringLiteral("unavoidable: both ends of this tunnel would have "
                                                "to change at the same moment")}));
}

void TestChangeRequest::whatOnlyStandsInAnotherOrderIsSaidSo()
{
    const QString cloud = QStringLiteral("platform h qingcloud\nplatform a qingcloud\n"
                                         "platform b qingcloud\n");
    const QString stated = QStringLiteral("end a-h target 10.2.0.0/24 10.0.0.0/24\n"
                                          "end b-h target 10.0.0.0/24\n");
    const ChangeRequest request = requestOf(test::star(QString::fromLatin1(Small) + cloud + stated),
                                            test::star(QString::fromLatin1(Small) + cloud));
    const auto cells = [&](const QString &title) {
        QStringList out;
        const auto table = std::ranges::find(request.report.sections, title, &Section::title);
        for (const Row &row : table->rows) {
            for (const ReportCell &cell : row.cells)
                out << cell.items;
        }
        return out;
    };
    const QStringList said = cells(QStringLiteral("Configuration, line by line"));
    const auto marked = said.count(QStringLiteral("(the same entries in another order: no step)"));
    size_t lines = 0;
    for (const FileChange &file : request.files)
        lines += file.lines.size();
    QVERIFY2(marked > 0 && size_t(2 * marked) < lines, qPrintable(said.join(QLatin1Char('\n'))));
    // Each is a line that goes and a line that comes.
    QVERIFY(cells(QStringLiteral("Scope"))
                .contains(QStringLiteral("%1 changed lines in %2 files, of which %3 have the same "
                                         "networks in another order")
                              .arg(lines)
                              .arg(request.files.size())
                              .arg(2 * marked)));
}

void TestChangeRequest::namesAreNoMarkup()
{
    Topology before = test::star(Small);
    before.heading.name = QStringLiteral("# <b>Star</b> | [x](y)\n- z");
    Topology now = before;
    apply(renameSite(now, {QStringLiteral("a")}, QStringLiteral("a|<img src=x>`*")), now);
    const QByteArray markdown = changeMarkdown(requestOf(before, now));
    // As it stands, or after a backslash that takes its meaning away.
    for (const char *syntax : {"<b>", "<img", "[x](y)", "\n- z"}) {
        QByteArray plain = markdown;
        plain.replace(QByteArray("\\") + syntax[0], "");
        QVERIFY2(!plain.contains(syntax), syntax);
    }
    // Every line of a table has as many cells as its head.
    int columns = 0;
    for (const QByteArray &line : markdown.split('\n')) {
        if (!line.startsWith('|')) {
            columns = 0;
            continue;
        }
        QByteArray plain = line;
        plain.replace("\\|", "");
        if (columns == 0)
            columns = int(plain.count('|'));
        QCOMPARE(int(plain.count('|')), columns);
    }
}

void TestChangeRequest::theJsonHasEverything()
{
    const QJsonObject json =
        QJsonDocument::fromJson(
            changeJson(requestOf(test::referenceStar(true), test::referenceStar(false))))
            .object();
    QCOMPARE(json[QStringLiteral("date")].toString(), QStringLiteral("2026-11-22"));
    QCOMPARE(json[QStringLiteral("now")][QStringLiteral("proved")].toBool(), true);
    QCOMPARE(json[QStringLiteral("before")][QStringLiteral("errors")].toInt(), 1);
    QCOMPARE(json[QStringLiteral("seamless")].toBool(), true);
    const QJsonObject step = json[QStringLiteral("steps")][0].toObject();
    QCOMPARE(step[QStringLiteral("end")].toString(), QStringLiteral("gd2-pek3"));
    QCOMPARE(step[QStringLiteral("undo")].toArray().size(), 2);
    QVERIFY(step[QStringLiteral("after")].toArray().size() >= 3);
    QCOMPARE(
        json[QStringLiteral("traffic")][QStringLiteral("totals")][QStringLiteral("gained")].toInt(),
        2);
    for (const char *key : {"files", "blast", "findings", "waivers", "interruptions", "structure"})
        QVERIFY2(json[QLatin1String(key)].isArray(), key);
}

void TestChangeRequest::longListsShowWhatDiffers()
{
    QStringList entries;
    for (int i = 0; i < 60; ++i)
        entries << QStringLiteral("10.0.%1.0/24").arg(i);
    const QString before = QStringLiteral("remote_ts = ") + entries.join(QLatin1Char(','));
    entries.insert(30, QStringLiteral("10.9.9.0/24"));
    const QString now = QStringLiteral("remote_ts = ") + entries.join(QLatin1Char(','));
    QCOMPARE(shownLine(now, before),
             QStringLiteral("remote_ts = 10.0.0.0/24,[29 unchanged],10.9.9.0/24,[30 unchanged]"));
    QCOMPARE(shownLine(now, {}), now);
    QCOMPARE(shownLine(QStringLiteral("a,b"), QStringLiteral("a,c")), QStringLiteral("a,b"));
}

void TestChangeRequest::twoRunsSayTheSame()
{
    const ChangeRequest one = requestOf(test::star(Small), grown());
    const ChangeRequest two = requestOf(test::star(Small), grown());
    QCOMPARE(changeMarkdown(one), changeMarkdown(two));
    QCOMPARE(changeJson(one), changeJson(two));
    QCOMPARE(unifiedDiff(one.files), unifiedDiff(two.files));
}

QTEST_GUILESS_MAIN(TestChangeRequest)
#include "tst_change_request.moc"
