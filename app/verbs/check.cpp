// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/finding_text.h"
#include "app/verbs/sarif.h"
#include "app/verbs/verb_registry.h"
#include "app/verbs/words.h"
#include "model/base/text.h"
#include "model/platform/platform.h"

#include <QJsonArray>

namespace hubwright {

namespace {

const Option options[] {
    {"format", "FORMAT", QT_TRANSLATE_NOOP("Verbs", "text, json or sarif"), "text|json|sarif"},
    {"fail-on", "SEVERITY", QT_TRANSLATE_NOOP("Verbs", "what makes the exit status 1"),
     "error|warning"},
    {"platform", "NAME", QT_TRANSLATE_NOOP("Verbs", "judge every gateway as this one")},
};

void printText(const Analysis &analysis, const LoadedFile &file, Console &console)
{
    size_t waived = 0;
    for (const Finding &finding : analysis.findings) {
        console.out(findingText(finding, file, console));
        waived += finding.isWaived ? 1 : 0;
    }
    QString summary = Verbs::tr("%1, %2").arg(
        QCoreApplication::translate("Verbs", "%n error(s)", nullptr, int(analysis.errors())),
        QCoreApplication::translate("Verbs", "%n warning(s)", nullptr, int(analysis.warnings())));
    if (waived > 0)
        summary += Verbs::tr(", %1 waived").arg(waived);
    const Reach::Counts &counts = analysis.reach->counts();
    summary += Verbs::tr("; %1 of %2 directions delivered, %3")
                   .arg(QString::number(counts.intendedDelivered), QString::number(counts.intended),
                        analysis.isProved() ? Verbs::tr("proved") : Verbs::tr("not proved"));
    console.out(summary + QLatin1Char('\n'));
}

void printAsJson(const Analysis &analysis, const LoadedFile &file, const QString &path,
                 Console &console)
{
    QJsonArray findings;
    for (const Finding &finding : analysis.findings)
        findings.append(findingJson(finding, file));
    printJson({{QStringLiteral("file"), path},
               {QStringLiteral("errors"), int(analysis.errors())},
               {QStringLiteral("warnings"), int(analysis.warnings())},
               {QStringLiteral("findings"), findings},
               {QStringLiteral("proved"), analysis.isProved()}},
              console);
}

int run(const Arguments &arguments, Console &console)
{
    const QString path = arguments.positions().front();
    if (arguments.has("platform") && !platformNamed(arguments.value("platform"))) {
        console.error({Verbs::tr("there is no platform \"%1\" (see \"hubwright platforms\")")
                           .arg(oneLine(arguments.value("platform"))),
                       {}});
        return Failed;
    }
    const auto file = openFile(path, console);
    if (!file)
        return Failed;
    const auto analysis = judge(*file, arguments.value("platform"));
    const QString format = arguments.value("format");
    if (format == QLatin1String("json"))
        printAsJson(*analysis, *file, path, console);
    else if (format == QLatin1String("sarif"))
        printJson(sarifLog(*analysis, *file, path), console);
    else
        printText(*analysis, *file, console);
    const bool warningsCount = arguments.value("fail-on") == QLatin1String("warning");
    const bool isFailed = analysis->errors() > 0 || (warningsCount && analysis->warnings() > 0);
    return isFailed ? Objection : Done;
}

} // namespace

const Verb checkVerb {"check",
                      "FILE",
                      QT_TRANSLATE_NOOP("Verbs", "Say what is wrong with a topology, and where"),
                      options,
                      1,
                      1,
                      "hubwright check star.hubwright.yaml\n"
                      "hubwright check star.hubwright.yaml --format json --fail-on warning\n"
                      "hubwright check star.hubwright.yaml --format sarif > findings.sarif\n",
                      run};

} // namespace hubwright
