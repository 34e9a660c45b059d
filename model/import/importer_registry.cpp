// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/importer_registry.h"

#include "model/import/csv_document.h"
#include "model/import/document_topology.h"
#include "model/import/markdown_document.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace hubwright {

namespace {

constexpr std::array Registry {
    Importer {"csv", QT_TRANSLATE_NOOP("Importers", "Table as comma-separated values"), isCsv,
              readCsv},
    Importer {"markdown", QT_TRANSLATE_NOOP("Importers", "Markdown document or plain text"),
              isMarkdown, readMarkdown},
};

} // namespace

std::span<const Importer> importers() { return Registry; }

const Importer &importerFor(const SourceText &source)
{
    const auto found =
        std::find_if(Registry.begin(), Registry.end(),
                     [&](const Importer &importer) { return importer.recognises(source); });
    return found != Registry.end() ? *found : Registry.back();
}

Result<Imported, Errors> importSources(const std::vector<SourceText> &sources)
{
    std::vector<Document> documents;
    Errors errors;
    for (const SourceText &source : sources) {
        Result<Document, Errors> document = importerFor(source).read(source);
        if (document)
            documents.push_back(*std::move(document));
        else
            errors.insert(errors.end(), document.error().begin(), document.error().end());
    }
    if (!errors.empty())
        return errors;
    Result<Imported, Errors> imported = topologyOf(documents);
    if (!imported && sources.size() == 1 && imported.error().size() == 1 &&
        imported.error().front().place.file.isEmpty())
        return Errors {{imported.error().front().message, {sources.front().fileName, 0, 0, 0}}};
    return imported;
}

} // namespace hubwright
