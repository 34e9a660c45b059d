// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <set>

namespace hubwright::test {

namespace {

QString firstDifference(const QByteArray &got, const QByteArray &want)
{
    const QList<QByteArray> gotLines = got.split('\n');
    const QList<QByteArray> wantLines = want.split('\n');
    for (qsizetype i = 0; i < std::max(gotLines.size(), wantLines.size()); ++i) {
        const QByteArray left = i < gotLines.size() ? gotLines[i] : "(end of file)";
        const QByteArray right = i < wantLines.size() ? wantLines[i] : "(end of file)";
        if (left != right)
            return QStringLiteral("line %1\n  got:  %2\n  want: %3")
                .arg(QString::number(i + 1), QString::fromUtf8(left), QString::fromUtf8(right));
    }
    return {};
}

std::set<QString> filesBelow(const QString &folder)
{
    std::set<QString> paths;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        paths.insert(QDir(folder).relativeFilePath(it.next()));
    return paths;
}

void rewrite(const QString &folder, const std::map<QString, QByteArray> &files)
{
    QDir(folder).removeRecursively();
    for (const auto &[path, bytes] : files) {
        const QString full = folder + QLatin1Char('/') + path;
        QDir().mkpath(full.section(QLatin1Char('/'), 0, -2));
        QFile file(full);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(full));
    }
}

} // namespace

QString compareWithGolden(const QString &name, const std::map<QString, QByteArray> &files)
{
    const QString folder = QStringLiteral(HUBWRIGHT_SOURCE_DIR "/tests/golden/") + name;
    if (qEnvironmentVariableIntValue("UPDATE_GOLDEN") != 0) {
        rewrite(folder, files);
        return {};
    }
    std::set<QString> wanted = filesBelow(folder);
    for (const auto &[path, bytes] : files) {
        if (wanted.erase(path) == 0)
            return path + QStringLiteral(" is not among the golden files");
        QFile file(folder + QLatin1Char('/') + path);
        if (!file.open(QIODevice::ReadOnly))
            return path + QStringLiteral(" cannot be read");
        const QByteArray want = file.readAll();
        if (want != bytes)
            return path + QStringLiteral(", ") + firstDifference(bytes, want);
    }
    if (!wanted.empty())
        return *wanted.begin() + QStringLiteral(" was not written");
    return {};
}

} // namespace hubwright::test
