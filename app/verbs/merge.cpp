// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/merge.h"

#include "app/verbs/file.h"
#include "app/verbs/verb_registry.h"
#include "app/verbs/words.h"
#include "model/base/text.h"
#include "model/store/safe_save.h"
#include "model/store/topology_writer.h"

#include <QFileInfo>

namespace hubwright {

namespace {

const Option options[] {
    {"out", "FILE", QT_TRANSLATE_NOOP("Verbs", "the file to write; it may be OURS itself")},
};

/// The common ancestor; where git has none, because both sides made the file, it
/// hands over an empty one.
std::optional<LoadedFile> openBase(const QString &path, Console &console)
{
    const QFileInfo info(path);
    if (info.exists() && info.isFile() && info.size() == 0)
        return LoadedFile {};
    return openFile(path, console);
}

int run(const Arguments &arguments, Console &console)
{
    if (!arguments.has("out")) {
        console.error({Verbs::tr("--out FILE is missing"), {}});
        return Failed;
    }
    const auto base = openBase(arguments.positions()[0], console);
    const auto ours = openFile(arguments.positions()[1], console);
    const auto theirs = openFile(arguments.positions()[2], console);
    if (!base || !ours || !theirs)
        return Failed;
    const Merged merged = merge(base->topology, ours->topology, theirs->topology);
    const Result<QByteArray> text = splice(ours->text, merged.topology);
    if (!text) {
        console.error(text.error());
        return Failed;
    }
    const QString out = arguments.value("out");
    if (const Result<> saved = saveFile(out, *text); !saved) {
        console.error(saved.error());
        return Failed;
    }
    for (const MergeConflict &conflict : merged.conflicts)
        console.error({Verbs::tr("conflict: %1").arg(conflictLine(conflict)), {}});
    // Two changes that go together as texts may contradict each other as networks.
    const auto judged = analyse(merged.topology, {QDate::currentDate(), {}});
    const size_t errors = judged->errors();
    if (errors > judge(*ours)->errors() && errors > judge(*theirs)->errors())
        console.note({}, Verbs::tr("the merged design has %1 errors, more than either side; see "
                                   "\"hubwright check\"")
                             .arg(QString::number(errors)));
    console.out(oneLine(out) + QLatin1Char('\n'));
    return merged.conflicts.empty() ? Done : Objection;
}

} // namespace

const Verb mergeVerb {
    "merge",
    "BASE OURS THEIRS --out FILE",
    QT_TRANSLATE_NOOP("Verbs", "Merge two changes of one design; conflicts are named"),
    options,
    3,
    3,
    "hubwright merge base.yaml ours.yaml theirs.yaml --out merged.yaml\n"
    "git config merge.hubwright.driver 'hubwright merge %O %A %B --out %A'\n",
    run};

} // namespace hubwright
