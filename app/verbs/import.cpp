// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/file.h"
#include "app/verbs/verb_registry.h"
#include "app/verbs/words.h"
#include "model/base/text.h"
#include "model/import/importer.h"
#include "model/store/safe_save.h"
#include "model/store/topology_writer.h"

namespace hubwright {

namespace {

/// Documents are prose and tables; more than this is something else.
constexpr qint64 MostBytes = 64 * 1024 * 1024;

const Option options[] {
    {"out", "FILE", QT_TRANSLATE_NOOP("Verbs", "the topology file to write")},
};

int run(const Arguments &arguments, Console &console)
{
    if (!arguments.has("out")) {
        console.error({Verbs::tr("--out FILE is missing"), {}});
        return Failed;
    }
    std::vector<SourceText> sources;
    for (const QString &path : arguments.positions()) {
        const Result<QByteArray> bytes = readInput(path, MostBytes);
        if (!bytes) {
            console.error(bytes.error());
            return Failed;
        }
        sources.push_back({path, *bytes});
    }
    const Result<Imported, Errors> imported = importSources(sources);
    if (!imported) {
        console.errors(imported.error());
        return Failed;
    }
    for (const ImportNote &note : imported->notes)
        console.note(note.place, note.message);
    const QString out = arguments.value("out");
    const QByteArray text = write(imported->topology);
    // What is written must be a file that this program reads.
    if (const Result<LoadedFile, Errors> again = parse(text, out); !again) {
        console.errors(again.error());
        return Failed;
    }
    if (const Result<> saved = saveFile(out, text); !saved) {
        console.error(saved.error());
        return Failed;
    }
    console.out(Verbs::tr("%1: %2, %3")
                    .arg(oneLine(out),
                         QCoreApplication::translate("Verbs", "%n site(s)", nullptr,
                                                     int(imported->topology.sites().size())),
                         QCoreApplication::translate("Verbs", "%n tunnel(s)", nullptr,
                                                     int(imported->topology.tunnels().size()))) +
                QLatin1Char('\n'));
    return Done;
}

} // namespace

const Verb importVerb {"import",
                       "SOURCE…",
                       QT_TRANSLATE_NOOP("Verbs", "Make a topology file out of documents"),
                       options,
                       1,
                       -1,
                       "hubwright import page.md --out star.hubwright.yaml\n"
                       "hubwright import sites.csv tunnels.csv --out star.hubwright.yaml\n",
                       run};

} // namespace hubwright
