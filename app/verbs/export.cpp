// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/export_explain.h"
#include "app/verbs/file.h"
#include "app/verbs/verb_registry.h"
#include "app/verbs/words.h"
#include "model/base/text.h"
#include "model/export/exporter.h"
#include "model/platform/platform.h"
#include "model/report/design_hash.h"
#include "model/store/export_folder.h"
#include "model/store/secret_reference.h"

#include <QDir>
#include <QFileInfo>

namespace hubwright {

namespace {

const Option options[] {
    {"out", "DIR", QT_TRANSLATE_NOOP("Verbs", "the folder to write to, one folder a site")},
    {"platform", "NAME", QT_TRANSLATE_NOOP("Verbs", "write every site for this platform")},
    {"site", "NAME", QT_TRANSLATE_NOOP("Verbs", "only this site")},
    {"end", "NAME", QT_TRANSLATE_NOOP("Verbs", "only this tunnel end")},
    {"secrets", nullptr,
     QT_TRANSLATE_NOOP("Verbs", "write the keys too, to files of their own (mode 0600)")},
    {"force", nullptr,
     QT_TRANSLATE_NOOP("Verbs", "export although errors stand, and over files edited by hand")},
    {"explain", "FILE:LINE|NAME",
     QT_TRANSLATE_NOOP("Verbs", "write nothing; say what this line of an export comes from, or "
                                "which lines come from this object or intent")},
};

/// The keys of an earlier export, which stay as they are.
Result<std::map<QString, QByteArray>> existingSecrets(const ExportRequest &request,
                                                      const QString &folder)
{
    constexpr qint64 MostBytes = 16 * 1024 * 1024;
    std::map<QString, QByteArray> out;
    const QStringList paths = secretsPaths(request);
    for (const QString &path : paths) {
        const QString full = folder + QLatin1Char('/') + path;
        if (!QFileInfo::exists(full))
            continue;
        const Result<QByteArray> bytes = readInput(full, MostBytes);
        if (!bytes)
            return bytes.error();
        out.emplace(path, *bytes);
    }
    return out;
}

/// Makes the files and writes them one by one, so that a large star needs no more memory
/// than its largest device; they take their names when all are there.
int writeFiles(const ExportRequest &request, const QString &folder, bool replacesEdited,
               Console &console)
{
    ExportSaving saving(folder, {request.designHash, request.verdict}, replacesEdited);
    QStringList paths;
    const auto notes = exportDesign(request, [&](ExportFile &&file) {
        paths << file.path;
        return saving.add(file.path, {std::move(file.bytes), file.isSecret});
    });
    if (!notes) {
        console.error(notes.error());
        return Failed;
    }
    if (!saving.edited().isEmpty() && !replacesEdited) {
        for (const QString &path : saving.edited())
            console.error({Verbs::tr("somebody edited this file since it was exported"),
                           {QDir(folder).filePath(path), 0, 0, 0}});
        console.error({Verbs::tr("nothing is written over files edited by hand (--force does it "
                                 "all the same)"),
                       {}});
        return Objection;
    }
    if (const Result<> saved = saving.finish(); !saved) {
        console.error(saved.error());
        return Failed;
    }
    for (const ExportNote &note : *notes) {
        const QString object = oneLine(note.object);
        const bool isNamed = object.isEmpty() || note.message.startsWith(object);
        console.note({},
                     isNamed ? note.message : QStringLiteral("%1: %2").arg(object, note.message));
    }
    for (const QString &path : paths)
        console.out(oneLine(QDir(folder).filePath(path)) + QLatin1Char('\n'));
    return Done;
}

int run(const Arguments &arguments, Console &console)
{
    if (!arguments.has("out") && !arguments.has("explain")) {
        console.error({Verbs::tr("--out DIR is missing"), {}});
        return Failed;
    }
    const QString path = arguments.positions().front();
    const auto file = openFile(path, console);
    if (!file)
        return Failed;
    const QString asked = arguments.value("platform");
    const auto analysis = judge(*file, platformNamed(asked) ? asked : QString());
    if (analysis->errors() > 0 && !arguments.has("force") && !arguments.has("explain")) {
        for (const Finding &finding : analysis->findings) {
            if (finding.severity == Severity::Error && !finding.isWaived)
                console.error({QStringLiteral("%1 [%2]").arg(finding.message, finding.rule),
                               file->places.place(finding.at)});
        }
        console.error({Verbs::tr("nothing is exported while errors stand (--force does it all "
                                 "the same)"),
                       {}});
        return Objection;
    }
    const QString folder = arguments.value("out");
    ExportRequest request {.plan = *analysis->plan,
                           .platform = arguments.value("platform"),
                           .site = {arguments.value("site")},
                           .end = arguments.value("end"),
                           .withSecrets = arguments.has("secrets"),
                           .secretOf = fetchSecret,
                           .verdict = verdictWords(*analysis),
                           .designHash = designHash(file->topology),
                           .isForced = analysis->errors() > 0};
    if (arguments.has("explain")) {
        request.withSecrets = false;
        return explainExport(arguments.value("explain"), request, *file, console);
    }
    if (request.withSecrets) {
        Result<std::map<QString, QByteArray>> known = existingSecrets(request, folder);
        if (!known) {
            console.error(known.error());
            return Failed;
        }
        request.existingSecrets = *std::move(known);
    }
    return writeFiles(request, folder, arguments.has("force"), console);
}

} // namespace

const Verb exportVerb {
    "export",
    "FILE --out DIR",
    QT_TRANSLATE_NOOP("Verbs", "Write the configuration files of every device"),
    options,
    1,
    1,
    "hubwright export star.hubwright.yaml --platform strongswan --out configs/\n"
    "hubwright export star.hubwright.yaml --site vpc-sh1 --secrets --out configs/\n"
    "hubwright export star.hubwright.yaml --end gd2-pek3 --out configs/\n"
    "hubwright export star.hubwright.yaml --explain vpc-pek3/qingcloud.md:12\n"
    "hubwright export star.hubwright.yaml --explain gd2-pek3\n",
    run};

} // namespace hubwright
