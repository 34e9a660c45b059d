// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/smallest_fix.h"

#include "app/verbs/words.h"
#include "model/base/text.h"
#include "model/repair/repair.h"
#include "model/store/safe_save.h"
#include "model/store/topology_writer.h"

#include <QJsonArray>

namespace hubwright {

namespace {

QString counted(const Repair &repair)
{
    const QString edits = Verbs::tr("%n edit(s)", nullptr, int(repair.steps.size()));
    const QString ends = Verbs::tr("%n tunnel end(s)", nullptr, int(repair.ends.size()));
    QStringList names;
    for (const QString &name : repair.ends)
        names << oneLine(name);
    constexpr int Most = 6;
    return repair.ends.isEmpty()
               ? edits
               : Verbs::tr("%1 at %2 (%3)").arg(edits, ends, joinedUpTo(names, Most));
}

void printText(const RepairAnswer &answer, Console &console)
{
    QString out;
    if (answer.asked == 0)
        out += Verbs::tr("nothing to fix: what was asked for is as intended\n");
    for (size_t a = 0; a < answer.alternatives.size(); ++a) {
        const Repair &repair = answer.alternatives[a];
        out += QStringLiteral("%1. %2%3\n")
                   .arg(QString::number(a + 1), counted(repair),
                        repair.isProved ? Verbs::tr("; the design is then proved") : QString());
        for (const RepairStep &step : repair.steps)
            out += QStringLiteral("   %1\n").arg(oneLine(step.title));
    }
    if (!answer.alternatives.empty())
        out += answer.isSmallest ? Verbs::tr("no fewer edits do it\n")
                                 : Verbs::tr("fewer edits might do it: not all were tried\n");
    for (const QString &sentence : answer.beyond)
        out += Verbs::tr("no edit helps here: %1\n").arg(oneLine(sentence));
    if (answer.asked > 0 && answer.alternatives.empty() && answer.beyond.isEmpty())
        out += Verbs::tr("no set of edits was found\n");
    console.out(out);
}

void printAsJson(const RepairAnswer &answer, int applied, size_t errorsLeft, Console &console)
{
    QJsonArray alternatives;
    for (const Repair &repair : answer.alternatives) {
        QJsonArray edits;
        for (const RepairStep &step : repair.steps)
            edits.append(QJsonObject {{QStringLiteral("object"), step.object},
                                      {QStringLiteral("field"), step.field},
                                      {QStringLiteral("title"), step.title}});
        alternatives.append(
            QJsonObject {{QStringLiteral("edits"), edits},
                         {QStringLiteral("ends"), QJsonArray::fromStringList(repair.ends)},
                         {QStringLiteral("proved"), repair.isProved}});
    }
    printJson({{QStringLiteral("asked"), double(answer.asked)},
               {QStringLiteral("alternatives"), alternatives},
               {QStringLiteral("smallest"), answer.isSmallest},
               {QStringLiteral("beyond"), QJsonArray::fromStringList(answer.beyond)},
               {QStringLiteral("applied"), applied},
               {QStringLiteral("errorsLeft"), double(errorsLeft)}},
              console);
}

/// What `--for` asks about; everything without it.
Result<RepairRequest> requestOf(const Arguments &arguments, const Analysis &analysis)
{
    if (!arguments.has("for"))
        return RepairRequest {};
    const Result<Intent> wish = parseIntent(arguments.value("for"), analysis.topology);
    if (!wish)
        return wish.error();
    if (!wish->forbids && !isIntended(analysis, *wish))
        return Error {Verbs::tr("no intent asks for \"%1\": a fix would open what nobody wants")
                          .arg(oneLine(arguments.value("for"))),
                      {}};
    return RepairRequest {false, failingPairs(analysis, *wish)};
}

/// The position of the alternative that is to be applied, from 0.
Result<size_t> chosen(const Arguments &arguments, const RepairAnswer &answer)
{
    if (!arguments.has("choose"))
        return size_t(0);
    bool isNumber = false;
    const int wanted = arguments.value("choose").toInt(&isNumber);
    if (!isNumber || wanted < 1 || wanted > int(answer.alternatives.size()))
        return Error {
            Verbs::tr("there is no alternative %1").arg(oneLine(arguments.value("choose"))), {}};
    return size_t(wanted - 1);
}

} // namespace

bool saveInto(const LoadedFile &file, const QString &path, const Topology &topology,
              Console &console)
{
    const Result<QByteArray> text = splice(file.text, topology);
    if (!text) {
        console.error(text.error());
        return false;
    }
    if (const Result<> saved = saveFile(path, *text); !saved) {
        console.error(saved.error());
        return false;
    }
    return true;
}

int runSmallestFix(const Arguments &arguments, Console &console)
{
    const QString path = arguments.positions().front();
    const auto file = openFile(path, console);
    if (!file)
        return Failed;
    const Conditions conditions {QDate::currentDate(), {}};
    const auto analysis = analyse(file->topology, conditions);
    const Result<RepairRequest> request = requestOf(arguments, *analysis);
    if (!request) {
        console.error(request.error());
        return Failed;
    }
    const RepairAnswer answer = smallestFix(*analysis, conditions, *request);
    const Result<size_t> choice = chosen(arguments, answer);
    if (!choice) {
        console.error(choice.error());
        return Failed;
    }
    Topology mended = file->topology;
    const bool isApplied = *choice < answer.alternatives.size() && !arguments.has("dry-run");
    if (*choice < answer.alternatives.size())
        apply(answer.alternatives[*choice].edit, mended);
    if (isApplied && !saveInto(*file, path, mended, console))
        return Failed;
    const size_t left = analyse(mended, conditions)->errors();
    if (arguments.value("format") == QLatin1String("json")) {
        printAsJson(answer, isApplied ? int(*choice) + 1 : 0, left, console);
    } else {
        printText(answer, console);
        if (isApplied)
            console.out(Verbs::tr("applied: %1\n").arg(*choice + 1));
        if (left > 0)
            console.out(Verbs::tr("%n error(s) left", nullptr, int(left)) + QLatin1Char('\n'));
    }
    const bool isHelpless = answer.asked > 0 && answer.alternatives.empty();
    return left > 0 || isHelpless ? Objection : Done;
}

} // namespace hubwright
