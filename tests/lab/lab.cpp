// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/lab.h"

#include "model/store/topology_writer.h"
#include "tests/lab/contained.h"
#include "tests/lab/lab_output.h"

#include <QFile>

namespace hubwright::test {

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

void Lab::start(LabRun &run)
{
    const Ended ended = runContained({QStringLiteral(HUBWRIGHT_SOURCE_DIR "/tests/lab/inside.sh"),
                                      QDir(m_folder.path()).filePath(QStringLiteral("plan")),
                                      QStringLiteral(HUBWRIGHT_LAB_PROBE), outerNetwork()});
    if (ended.status == 0) {
        run.status = LabRun::Status::Measured;
        readOutput(ended.out, run);
        return;
    }
    run.status = ended.status == NotContained ? LabRun::Status::NotHere : LabRun::Status::Failed;
    run.message = QStringLiteral("the lab ended with %1: %2").arg(ended.status).arg(ended.err);
}

LabRun Lab::run(const std::optional<Failure> &failure)
{
    LabRun run;
    const QDir folder(m_folder.path());
    if (const Result<> done = exportDesign(); !done) {
        run.message = done.error().message;
        return run;
    }
    folder.mkpath(QStringLiteral("plan"));
    auto plan = makeLabPlan(m_analysis, QDir(folder.filePath(QStringLiteral("exported"))),
                            QDir(folder.filePath(QStringLiteral("plan"))), failure);
    if (!plan) {
        run.message = plan.error().message;
        return run;
    }
    run.plan = *std::move(plan);
    start(run);
    return run;
}

} // namespace hubwright::test
