// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/topology_file.h"
#include "tests/lab/comparison.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace hubwright;

namespace {

void print(std::FILE *to, const QString &text)
{
    std::fputs(qPrintable(text), to);
    std::fputc('\n', to);
}

} // namespace

/// hubwright_lab FILE: measures a design on real daemons and prints the matrix.  Ends
/// with 0 where the engine predicted all of it, 1 where not, 2 if it cannot be done,
/// 3 if labs cannot be had on this machine.
/// HUBWRIGHT_LAB_KEEP=1 keeps files and logs and says where.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        print(stderr, QStringLiteral("usage: tests/lab/run FILE"));
        return 2;
    }
    const auto file = load(QString::fromLocal8Bit(argv[1]));
    if (!file) {
        for (const Error &error : file.error())
            print(stderr, error.message);
        return 2;
    }
    test::Lab lab(file->topology, qEnvironmentVariable("HUBWRIGHT_PROGRAM"));
    const bool isKept = qEnvironmentVariableIsSet("HUBWRIGHT_LAB_KEEP");
    lab.keep(isKept);
    if (isKept)
        print(stderr, lab.folder());
    const test::LabRun run = lab.run();
    if (run.status != test::LabRun::Status::Measured) {
        print(stderr, run.message);
        return run.status == test::LabRun::Status::NotHere ? 3 : 2;
    }
    std::fputs(qPrintable(test::matrixText(run)), stdout);
    const QStringList wrong = test::disagreements(run);
    for (const QString &line : wrong)
        print(stderr, line);
    return wrong.isEmpty() ? 0 : 1;
}
