// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/file.h"
#include "app/verbs/verb_registry.h"
#include "app/verbs/words.h"
#include "model/base/text.h"
#include "model/resilience/failure_outcome.h"
#include "model/store/safe_save.h"
#include "ui/charts/revision_reader.h"
#include "ui/print/change_pack.h"
#include "ui/print/document_printer.h"
#include "ui/print/grey_theme.h"

#include <QDir>

namespace hubwright {

namespace {

const Option options[] {
    {"out", "DOC",
     QT_TRANSLATE_NOOP("Verbs", "the file to write: .pdf, .svg, .png, .drawio, .dot or .mmd")},
    {"pack", "DIR",
     QT_TRANSLATE_NOOP("Verbs",
                       "write the change request against OLD: PDF, HTML, Markdown, JSON, diff")},
    {"paper", "NAME", QT_TRANSLATE_NOOP("Verbs", "A4 (default), A3, Letter, …")},
    {"orientation", "WAY", QT_TRANSLATE_NOOP("Verbs", "landscape (default) or portrait"),
     "landscape|portrait"},
    {"tile", nullptr,
     QT_TRANSLATE_NOOP("Verbs", "show the picture once more over several sheets, to be glued")},
    {"grey", nullptr, QT_TRANSLATE_NOOP("Verbs", "without colours, as a grey printer shows it")},
    {"against", "OLD", QT_TRANSLATE_NOOP("Verbs", "an older design, to show what changes")},
    {"history", "N",
     QT_TRANSLATE_NOOP("Verbs", "chart the findings of the last N revisions of FILE in git")},
    {"failure", "NAME",
     QT_TRANSLATE_NOOP("Verbs", "the picture shows what happens when this site or tunnel fails")},
    {"date", "DATE", QT_TRANSLATE_NOOP("Verbs", "the date on it, as 2026-11-22 (default: today)")},
};

/// The request, or an error about a word of it.
Result<PrintRequest> requestOf(const Arguments &arguments)
{
    PrintRequest request;
    if (arguments.has("paper")) {
        const auto paper = paperNamed(arguments.value("paper"));
        if (!paper)
            return Error {Verbs::tr("there is no paper \"%1\"; known are %2")
                              .arg(oneLine(arguments.value("paper")),
                                   paperNames().join(QStringLiteral(", "))),
                          {}};
        request.paper = *paper;
    }
    if (arguments.value("orientation") == QLatin1String("portrait"))
        request.orientation = QPageLayout::Portrait;
    if (arguments.has("grey"))
        request.theme = inGrey(request.theme);
    request.isTiled = arguments.has("tile");
    request.date = QDate::currentDate();
    if (arguments.has("date")) {
        request.date = QDate::fromString(arguments.value("date"), Qt::ISODate);
        if (!request.date.isValid())
            return Error {Verbs::tr("\"%1\" is no date; write it as 2026-11-22")
                              .arg(oneLine(arguments.value("date"))),
                          {}};
    }
    return request;
}

/// The revisions asked for, oldest first, or an error about the word.
Result<std::vector<RevisionPoint>> historyOf(const Arguments &arguments)
{
    if (!arguments.has("history"))
        return std::vector<RevisionPoint> {};
    bool isNumber = false;
    const int most = arguments.value("history").toInt(&isNumber);
    if (!isNumber || most < 1 || most > int(MostBars))
        return Error {
            Verbs::tr("--history takes a number from 1 to %1").arg(QString::number(MostBars)), {}};
    KnownPoints known;
    return judgedRevisions(arguments.positions().front(), most, known);
}

/// Writes the change request, all of its files or none.
int writePack(const Arguments &arguments, const Analysis &analysis, const PrintRequest &request,
              Console &console)
{
    const Result<std::map<QString, QByteArray>> pack = changePack(analysis, request);
    if (!pack) {
        console.error(pack.error());
        return Failed;
    }
    const QString folder = arguments.value("pack");
    std::map<QString, FileToSave> files;
    for (const auto &[name, bytes] : *pack)
        files[name] = {bytes, false};
    if (const Result<> saved = saveFiles(folder, files); !saved) {
        console.error(saved.error());
        return Failed;
    }
    for (const auto &[name, bytes] : *pack)
        console.out(oneLine(QDir(folder).filePath(name)) + QLatin1Char('\n'));
    return Done;
}

int writeDocument(const QString &out, const Analysis &analysis, const PrintRequest &request,
                  Console &console)
{
    const QString ending = out.section(QLatin1Char('.'), -1).toLower();
    const Result<QByteArray> bytes = renderAs(ending, analysis, request);
    if (!bytes) {
        console.error(bytes.error());
        return Failed;
    }
    if (const Result<> saved = saveFile(out, *bytes); !saved) {
        console.error(saved.error());
        return Failed;
    }
    console.out(oneLine(out) + QLatin1Char('\n'));
    return Done;
}

/// What happens when the site or the tunnel of that name fails.
Result<FailureEffect> effectOf(const QString &name, const Analysis &analysis)
{
    const Result<Failure> failure = failureNamed(*analysis.plan, name);
    if (!failure)
        return failure.error();
    return FailureJudge(*analysis.reach).effectOf(*failure);
}

int run(const Arguments &arguments, Console &console)
{
    const bool isPack = arguments.has("pack");
    if (isPack && (arguments.has("out") || !arguments.has("against"))) {
        console.error({Verbs::tr("--pack DIR goes with --against OLD and without --out"), {}});
        return Failed;
    }
    const QString out = arguments.value("out");
    const QString ending = out.section(QLatin1Char('.'), -1).toLower();
    const bool isKnown = out.contains(QLatin1Char('.')) && documentEndings().contains(ending);
    if (!isPack && !isKnown) {
        console.error({Verbs::tr("--out names a file that ends in one of .%1")
                           .arg(documentEndings().join(QStringLiteral(", ."))),
                       {}});
        return Failed;
    }
    Result<PrintRequest> request = requestOf(arguments);
    if (!request) {
        console.error(request.error());
        return Failed;
    }
    const auto file = openFile(arguments.positions().front(), console);
    if (!file)
        return Failed;
    const auto analysis = judge(*file);
    Result<std::vector<RevisionPoint>> history = historyOf(arguments);
    if (!history) {
        console.error(history.error());
        return Failed;
    }
    request->history = *std::move(history);
    std::shared_ptr<const Analysis> against;
    if (arguments.has("against")) {
        const auto older = openFile(arguments.value("against"), console);
        if (!older)
            return Failed;
        against = judge(*older);
        request->against = against.get();
    }
    std::optional<FailureEffect> effect;
    if (arguments.has("failure")) {
        Result<FailureEffect> found = effectOf(arguments.value("failure"), *analysis);
        if (!found || isPack || QStringLiteral("drawio dot mmd").contains(ending)) {
            console.error(!found ? found.error()
                                 : Error {Verbs::tr("--failure goes with --out and .pdf, .svg or "
                                                    ".png"),
                                          {}});
            return Failed;
        }
        effect = *std::move(found);
        request->failure = &*effect;
    }
    return isPack ? writePack(arguments, *analysis, *request, console)
                  : writeDocument(out, *analysis, *request, console);
}

} // namespace

const Verb printVerb {
    "print",
    "FILE --out DOC | --pack DIR",
    QT_TRANSLATE_NOOP("Verbs", "Print the diagram, its tables, or a change request"),
    options,
    1,
    1,
    "hubwright print star.hubwright.yaml --out star.pdf\n"
    "hubwright print new.yaml --against old.yaml --paper A3 --out change.pdf\n"
    "hubwright print star.hubwright.yaml --failure vpc-pek3 --out hub-fails.svg\n"
    "hubwright print new.yaml --against old.yaml --pack change-4711/\n",
    run,
    true};

} // namespace hubwright
