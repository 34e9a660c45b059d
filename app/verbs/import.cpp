// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/file.h"
#include "app/verbs/verb_registry.h"
#include "app/verbs/words.h"
#include "model/base/text.h"
#include "model/import/importer.h"
#include "model/store/safe_save.h"
#include "model/store/source_files.h"
#include "model/store/topology_writer.h"

namespace hubwright {

namespace {

const Option options[] {
    {"out", "FILE", QT_TRANSLATE_NOOP("Verbs", "the topology file to write")},
};

int run(const Arguments &arguments, Console &console)
{
    if (!arguments.has("out")) {
        console.error({Verbs::tr("--out FILE is missing"), {}});
        return Failed;
    }
    const Result<std::vector<SourceFile>> files = readSourceFiles(arguments.positions());
    if (!files) {
        console.error(files.error());
        return Failed;
    }
    std::vector<SourceText> sources;
    for (const SourceFile &file : *files)
        sources.push_back({file.path, file.bytes, file.isFromFolder});
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
                       QT_TRANSLATE_NOOP("Verbs", "Make a topology file out of documents or of "
                                                  "device configurations"),
                       options,
                       1,
                       -1,
                       "hubwright import page.md --out star.hubwright.yaml\n"
                       "hubwright import sites.csv tunnels.csv --out star.hubwright.yaml\n"
                       "hubwright import configs/ --out deployed.hubwright.yaml\n",
                       run};

} // namespace hubwright
