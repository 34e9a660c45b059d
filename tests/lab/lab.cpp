// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/lab.h"

#include "model/store/topology_writer.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

#include <unistd.h>

#include <set>

namespace hubwright::test {

namespace {

constexpr int MostSeconds = 90;
/// inside.sh: namespaces cannot be made here.
constexpr int NotHereStatus = 3;

struct Ended {
    int status = -1;
    QString out;
    QString err;
};

Ended runProgram(const QString &program, const QStringList &words, int seconds)
{
    QProcess process;
    process.start(program, words);
    Ended ended;
    if (!process.waitForFinished(seconds * 1000)) {
        ended.err = process.errorString();
        process.kill();
        process.waitForFinished(5000);
        return ended;
    }
    ended.out = QString::fromUtf8(process.readAllStandardOutput());
    ended.err = QString::fromUtf8(process.readAllStandardError());
    ended.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return ended;
}

/// "local  10.0.0.0/24 10.1.0.5..10.1.0.9" as a set.
PrefixSet selectorsIn(const QString &text)
{
    static const QRegularExpression blank(QStringLiteral("\\s+"));
    std::vector<Network> out;
    for (QString word : text.split(blank, Qt::SkipEmptyParts)) {
        const Result<Network> network =
            Network::parse(word.replace(QStringLiteral(".."), QStringLiteral("-")));
        if (network)
            out.push_back(*network);
    }
    return PrefixSet(std::move(out));
}

/// Reads the lines that inside.sh printed.
class Reader {
public:
    explicit Reader(LabRun &run) : m_run(run) {}

    void read(const QString &text)
    {
        for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const QString verb = line.section(QLatin1Char(' '), 0, 0);
            if (verb == QLatin1String("phase"))
                beginPhase(line.section(QLatin1Char(' '), 1));
            else if (verb == QLatin1String("load"))
                m_run.complaints << line.section(QLatin1Char(' '), 1);
            else if (verb == QLatin1String("sa"))
                readSa(line);
            else
                readPacket(line.split(QLatin1Char(' ')));
        }
        for (Measured &measured : m_run.measured) {
            for (auto &[end, lines] : measured.sas) {
                lines.sort();
                lines.removeDuplicates();
            }
        }
    }

private:
    void beginPhase(const QString &name)
    {
        Measured next;
        next.starters = name == QLatin1String("side0")   ? Starters::Side0
                        : name == QLatin1String("side1") ? Starters::Side1
                                                         : Starters::Both;
        for (const auto &pair : m_run.plan.pairs())
            next.cells.insert({pair, {}});
        m_run.measured.push_back(std::move(next));
    }

    /// A line of `swanctl --list-sas` after "sa gN ".
    void readSa(const QString &line)
    {
        static const QRegularExpression ike(QStringLiteral("^([^ :]+): #\\d+, (\\w+)"));
        static const QRegularExpression child(QStringLiteral("^  ([^ :]+): #\\d+, .*INSTALLED"));
        static const QRegularExpression side(QStringLiteral("^    (local|remote) +(.*)$"));
        m_site = line.section(QLatin1Char(' '), 1, 1).mid(1).toInt();
        const QString text = line.section(QLatin1Char(' '), 2);
        if (const auto match = ike.match(text); match.hasMatch()) {
            m_connection = match.captured(1);
            m_isInstalled = false;
        } else if (const auto found = child.match(text); found.hasMatch()) {
            m_isInstalled = true;
        } else if (const auto list = side.match(text); list.hasMatch() && m_isInstalled) {
            if (list.captured(1) == QLatin1String("local"))
                m_local = selectorsIn(list.captured(2));
            else
                addSa(selectorsIn(list.captured(2)));
        } else if (text.startsWith(QLatin1String("  ")) && text.size() > 2 &&
                   text.at(2) != QLatin1Char(' ')) {
            m_isInstalled = false;
        }
    }

    void addSa(const PrefixSet &remote)
    {
        for (const LabChild &child : m_run.plan.sites[size_t(m_site)]) {
            if (child.connection != m_connection)
                continue;
            const bool isSide0 = child.end.side == 0;
            const QString line = (isSide0 ? m_local : remote).text() + QStringLiteral(" === ") +
                                 (isSide0 ? remote : m_local).text();
            m_run.measured.back().sas[{child.end.tunnel, child.end.side}] << line;
            return;
        }
    }

    void readPacket(const QStringList &words)
    {
        if (words.size() < 5 || m_run.measured.empty())
            return;
        const auto found = m_run.measured.back().cells.find({words[1].toInt(), words[2].toInt()});
        if (found == m_run.measured.back().cells.end())
            return;
        MeasuredCell &cell = found->second;
        if (words[0] == QLatin1String("request")) {
            cell.arrivedAt = words[4].toInt();
        } else if (words[0] == QLatin1String("reply")) {
            cell.answers = true;
            cell.ttl = words[4].toInt();
        } else if (words[3] == QLatin1String("request")) {
            cell.leftInClearAt = words[4].mid(1).toInt();
        }
    }

    LabRun &m_run;
    int m_site = -1;
    QString m_connection;
    bool m_isInstalled = false;
    PrefixSet m_local;
};

QString hostText(const LabPlan &plan, int host)
{
    const LabHost &it = plan.hosts[size_t(host)];
    const QString site = plan.analysis->topology.sites()[size_t(it.site)].name();
    return it.name.isEmpty() ? site + QLatin1Char('/') + it.address.text()
                             : QStringLiteral("%1 (%2)").arg(it.name, it.address.text());
}

QString siteText(const LabPlan &plan, int site)
{
    return site < 0 ? QStringLiteral("nowhere")
                    : plan.analysis->topology.sites()[size_t(site)].name();
}

QString text(const PredictedCell &cell, const LabPlan &plan)
{
    return QStringLiteral("%1 at %2, %3")
        .arg(cell.outcome, siteText(plan, cell.site),
             cell.answers ? QStringLiteral("answered, ttl %1").arg(cell.ttl)
                          : QStringLiteral("no answer"));
}

QString text(const MeasuredCell &cell, const LabPlan &plan, int to)
{
    const int site = cell.arrivedAt >= 0 ? cell.arrivedAt : cell.leftInClearAt;
    return QStringLiteral("%1%2, %3")
        .arg(cell.outcome(plan, to),
             site < 0 ? QString() : QStringLiteral(" at ") + siteText(plan, site),
             cell.answers ? QStringLiteral("answered, ttl %1").arg(cell.ttl)
                          : QStringLiteral("no answer"));
}

bool agrees(const PredictedCell &predicted, const MeasuredCell &measured, const LabPlan &plan,
            int to)
{
    if (predicted.outcome.isEmpty() || predicted.isOpen)
        return true;
    const QString outcome = measured.outcome(plan, to);
    const bool isClear = outcome == QLatin1String("clear");
    return outcome == predicted.outcome && (!isClear || measured.leftInClearAt == predicted.site) &&
           measured.answers == predicted.answers &&
           (!measured.answers || measured.ttl == predicted.ttl);
}

} // namespace

QString MeasuredCell::outcome(const LabPlan &plan, int to) const
{
    if (arrivedAt >= 0)
        return arrivedAt == plan.hosts[size_t(to)].site ? QStringLiteral("delivered")
                                                        : QStringLiteral("astray");
    return leftInClearAt >= 0 ? QStringLiteral("clear") : QStringLiteral("dropped");
}

Lab::Lab(Topology topology, QString program)
    : m_analysis(analyse(fitForLab(std::move(topology)))), m_program(std::move(program))
{}

Result<> Lab::exportDesign()
{
    const QDir folder(m_folder.path());
    const QString path = design();
    QFile file(path);
    const QByteArray bytes = write(m_analysis->topology);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return Error {file.errorString()};
    file.close();
    const Ended ended = runProgram(m_program,
                                   {QStringLiteral("export"), path, QStringLiteral("--platform"),
                                    QStringLiteral("strongswan"), QStringLiteral("--secrets"),
                                    QStringLiteral("--force"), QStringLiteral("--out"),
                                    folder.filePath(QStringLiteral("exported"))},
                                   60);
    if (ended.status != 0)
        return Error {
            QStringLiteral("hubwright export ended with %1: %2").arg(ended.status).arg(ended.err)};
    return {};
}

/// Fresh network, mount and process namespaces that end with their first process.
QStringList Lab::namespaceOptions()
{
    QStringList out {QStringLiteral("--net"),        QStringLiteral("--mount"),
                     QStringLiteral("--pid"),        QStringLiteral("--fork"),
                     QStringLiteral("--kill-child"), QStringLiteral("--mount-proc")};
    if (geteuid() != 0)
        out << QStringLiteral("--user") << QStringLiteral("--map-root-user");
    return out;
}

void Lab::start(LabRun &run)
{
    const QString unshare = QStringLiteral("unshare");
    if (runProgram(unshare, namespaceOptions() << QStringLiteral("true"), 20).status != 0) {
        run.status = LabRun::Status::NotHere;
        run.message = QStringLiteral("namespaces cannot be made here");
        return;
    }
    // Whoever dies first, the last of these goes with it, and the namespaces with that.
    const QString kill = QStringLiteral("KILL");
    const QString dieWithParent = QStringLiteral("--pdeathsig");
    QStringList words {dieWithParent, kill, QStringLiteral("timeout"), QStringLiteral("-s"), kill};
    words << QString::number(MostSeconds) << QStringLiteral("setpriv") << dieWithParent << kill
          << unshare << namespaceOptions()
          << QStringLiteral(HUBWRIGHT_SOURCE_DIR "/tests/lab/inside.sh")
          << QDir(m_folder.path()).filePath(QStringLiteral("plan"))
          << QStringLiteral(HUBWRIGHT_LAB_PROBE)
          << QFileInfo(QStringLiteral("/proc/self/ns/net"))
                 .symLinkTarget()
                 .section(QLatin1Char('/'), -1);
    const Ended ended = runProgram(QStringLiteral("setpriv"), words, MostSeconds + 10);
    if (ended.status == 0) {
        run.status = LabRun::Status::Measured;
        Reader(run).read(ended.out);
        return;
    }
    run.status = ended.status == NotHereStatus ? LabRun::Status::NotHere : LabRun::Status::Failed;
    run.message = QStringLiteral("the lab ended with %1: %2").arg(ended.status).arg(ended.err);
}

LabRun Lab::run()
{
    LabRun run;
    const QDir folder(m_folder.path());
    if (const Result<> done = exportDesign(); !done) {
        run.message = done.error().message;
        return run;
    }
    folder.mkpath(QStringLiteral("plan"));
    auto plan = makeLabPlan(m_analysis, QDir(folder.filePath(QStringLiteral("exported"))),
                            QDir(folder.filePath(QStringLiteral("plan"))));
    if (!plan) {
        run.message = plan.error().message;
        return run;
    }
    run.plan = *std::move(plan);
    start(run);
    return run;
}

QStringList disagreements(const LabRun &run)
{
    QStringList out;
    const Analysis &analysis = *run.plan.analysis;
    for (const QString &complaint : run.complaints)
        out << QStringLiteral("a daemon says: ") + complaint;
    for (const Measured &measured : run.measured) {
        for (const auto &[pair, cell] : measured.cells) {
            const auto [from, to] = pair;
            const PredictedCell predicted = predictCell(run.plan, from, to);
            if (!agrees(predicted, cell, run.plan, to))
                out << QStringLiteral("%1 -> %2: measured %3; predicted %4")
                           .arg(hostText(run.plan, from), hostText(run.plan, to),
                                text(cell, run.plan, to), text(predicted, run.plan));
        }
        for (int tunnel = 0; tunnel < int(analysis.topology.tunnels().size()); ++tunnel) {
            const QStringList predicted = predictedSas(analysis, tunnel, measured.starters);
            for (int side = 0; side < 2; ++side) {
                const auto found = measured.sas.find({tunnel, side});
                const QStringList sas = found == measured.sas.end() ? QStringList() : found->second;
                if (sas != predicted)
                    out << QStringLiteral("SAs of %1: measured %2; predicted %3")
                               .arg(analysis.topology.end({tunnel, side}).name,
                                    sas.join(QStringLiteral("; ")),
                                    predicted.join(QStringLiteral("; ")));
            }
        }
    }
    return out;
}

QStringList disagreementsWithReach(const LabRun &run, const QByteArray &json)
{
    const Analysis &analysis = *run.plan.analysis;
    const auto &universe = analysis.plan->universe();
    const auto name = [&](int host) {
        const auto &atom = universe.atoms()[size_t(run.plan.hosts[size_t(host)].atom)];
        const auto &unit = universe.units()[size_t(atom.unit)];
        return analysis.topology.sites()[size_t(unit.site)].name() + QLatin1Char('/') +
               unit.network.text();
    };
    // Networks answer if all their hosts do.
    std::map<std::pair<QString, QString>, bool> answers;
    std::set<std::pair<QString, QString>> open;
    for (const auto &[pair, cell] : run.measured.at(0).cells) {
        const auto [from, to] = pair;
        const PredictedCell predicted = predictCell(run.plan, from, to);
        const std::pair key(name(from), name(to));
        if (predicted.outcome.isEmpty() || predicted.isOpen)
            open.insert(key);
        const auto known = answers.insert({key, true}).first;
        known->second = known->second && cell.answers;
    }
    QStringList out;
    const QJsonArray pairs =
        QJsonDocument::fromJson(json).object()[QStringLiteral("pairs")].toArray();
    for (const QJsonValue &value : pairs) {
        const std::pair key(value[QStringLiteral("from")].toString(),
                            value[QStringLiteral("to")].toString());
        const auto known = answers.find(key);
        const QString verdict = value[QStringLiteral("verdict")].toString();
        if (known == answers.end())
            out << QStringLiteral("%1 -> %2 was never measured").arg(key.first, key.second);
        else if (open.count(key) == 0 && known->second != (verdict == QLatin1String("delivered")))
            out << QStringLiteral("%1 -> %2: reach says %3, the daemons do not")
                       .arg(key.first, key.second, verdict);
    }
    if (pairs.size() != qsizetype(answers.size()))
        out << QStringLiteral("reach lists %1 pairs, measured were %2")
                   .arg(pairs.size())
                   .arg(answers.size());
    return out;
}

QString matrixText(const LabRun &run)
{
    QString out;
    for (const Measured &measured : run.measured) {
        for (const auto &[end, lines] : measured.sas)
            out += QStringLiteral("SA %1: %2\n")
                       .arg(run.plan.analysis->topology.end({end.first, end.second}).name,
                            lines.join(QStringLiteral("; ")));
        for (const auto &[pair, cell] : measured.cells) {
            const auto [from, to] = pair;
            const PredictedCell predicted = predictCell(run.plan, from, to);
            out += QStringLiteral("%1 -> %2: %3")
                       .arg(hostText(run.plan, from), hostText(run.plan, to),
                            text(cell, run.plan, to));
            if (!agrees(predicted, cell, run.plan, to))
                out += QStringLiteral("   PREDICTED: ") + text(predicted, run.plan);
            out += QLatin1Char('\n');
        }
    }
    return out;
}

} // namespace hubwright::test
