// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/file.h"
#include "app/verbs/verb_registry.h"
#include "app/verbs/words.h"
#include "model/base/text.h"
#include "model/store/safe_save.h"
#include "ui/print/document_printer.h"

namespace hubwright {

namespace {

const Option options[] {
    {"out", "DOC", QT_TRANSLATE_NOOP("Verbs", "the document to write: .pdf, .svg or .png")},
    {"paper", "NAME", QT_TRANSLATE_NOOP("Verbs", "A4 (default), A3, Letter, …")},
    {"against", "OLD", QT_TRANSLATE_NOOP("Verbs", "an older design, to show what changes")},
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

int run(const Arguments &arguments, Console &console)
{
    const QString out = arguments.value("out");
    const QString ending = out.section(QLatin1Char('.'), -1).toLower();
    const bool isKnown =
        out.contains(QLatin1Char('.')) &&
        QStringList {QStringLiteral("pdf"), QStringLiteral("svg"), QStringLiteral("png")}.contains(
            ending);
    if (!isKnown) {
        console.error({Verbs::tr("--out names a file that ends in .pdf, .svg or .png"), {}});
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
    std::shared_ptr<const Analysis> against;
    if (arguments.has("against")) {
        const auto older = openFile(arguments.value("against"), console);
        if (!older)
            return Failed;
        against = judge(*older);
        request->against = against.get();
    }
    const Result<QByteArray> bytes = ending == QLatin1String("pdf") ? renderPdf(*analysis, *request)
                                     : ending == QLatin1String("svg")
                                         ? renderSvg(*analysis, *request)
                                         : renderPng(*analysis, *request);
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

} // namespace

const Verb printVerb {
    "print",
    "FILE --out DOC",
    QT_TRANSLATE_NOOP("Verbs", "Print the diagram and its tables as PDF, SVG or PNG"),
    options,
    1,
    1,
    "hubwright print star.hubwright.yaml --out star.pdf\n"
    "hubwright print new.yaml --against old.yaml --paper A3 --out change.pdf\n",
    run,
    true};

} // namespace hubwright
