// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/importer_registry.h"

#include "model/import/csv_document.h"
#include "model/import/device/device_importer.h"
#include "model/import/device/device_topology.h"
#include "model/import/document_topology.h"
#include "model/import/markdown_document.h"
#include "model/import/messages.h"

#include <QRegularExpression>
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

namespace {

constexpr size_t MostErrors = 20;

/// The sources by what reads them.
struct SortedSources {
    std::vector<const SourceText *> documents;
    std::vector<std::pair<const SourceText *, const DeviceImporter *>> devices;
    std::vector<ImportNote> notes; ///< What is passed over.
    Errors unread;                 ///< Of it what somebody may have meant to be read.
};

/// Full of keys, and told of nobody's networks but as routes: nothing to make a star of.
bool isWireGuard(const SourceText &source)
{
    static const QRegularExpression section(QStringLiteral("^\\[(?:Interface|Peer)\\]\\s*$"),
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression key(QStringLiteral("^\\s*(?:PrivateKey|PublicKey)\\s*="),
                                        QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(source.bytes.left(64 * 1024));
    return section.match(text).hasMatch() && key.match(text).hasMatch();
}

bool isCalledDocument(const SourceText &source)
{
    for (const char *ending : {".md", ".markdown", ".csv", ".txt"}) {
        if (source.fileName.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

SortedSources sorted(const std::vector<SourceText> &sources)
{
    SortedSources out;
    const auto passOver = [&](const SourceText &source) {
        // The manifest of an export is this program's own.
        if (!source.fileName.endsWith(QLatin1String("manifest.json")))
            out.notes.push_back({Import::tr("this is nothing that can be imported; it is passed "
                                            "over"),
                                 {source.fileName, 0, 0, 0}});
    };
    std::vector<const SourceText *> found;
    for (const SourceText &source : sources) {
        if (isWireGuard(source)) {
            out.unread.push_back({Import::tr("configurations of WireGuard are not read"),
                                  {source.fileName, 0, 0, 0}});
            out.notes.push_back({out.unread.back().message, out.unread.back().place});
        } else if (const DeviceImporter *importer = deviceImporterFor(source))
            out.devices.emplace_back(&source, importer);
        else if (!source.isFromFolder)
            out.documents.push_back(&source);
        else if (isCalledDocument(source))
            found.push_back(&source);
        else
            passOver(source);
    }
    for (const SourceText *source : found) {
        if (out.devices.empty())
            out.documents.push_back(source);
        else
            passOver(*source);
    }
    return out;
}

Result<Imported, Errors> importDevices(const SortedSources &sources)
{
    std::vector<DeviceConfig> configs;
    Errors errors;
    for (const auto &[source, importer] : sources.devices) {
        Result<std::vector<DeviceConfig>, Errors> read = importer->read(*source);
        if (!read)
            errors.insert(errors.end(), read.error().begin(), read.error().end());
        else
            std::ranges::move(*read, std::back_inserter(configs));
    }
    if (errors.size() > MostErrors)
        errors.resize(MostErrors);
    if (!errors.empty())
        return errors;
    return topologyOfDevices(std::move(configs));
}

Result<Imported, Errors> importDocuments(const SortedSources &sources)
{
    std::vector<Document> documents;
    Errors errors;
    for (const SourceText *source : sources.documents) {
        Result<Document, Errors> document = importerFor(*source).read(*source);
        if (document)
            documents.push_back(*std::move(document));
        else
            errors.insert(errors.end(), document.error().begin(), document.error().end());
    }
    if (!errors.empty())
        return errors;
    return topologyOf(documents);
}

} // namespace

Result<Imported, Errors> importSources(const std::vector<SourceText> &sources)
{
    const SortedSources all = sorted(sources);
    if (!all.devices.empty() && !all.documents.empty())
        return Errors {
            {Import::tr("documents and configurations of devices are not one design: import each "
                        "into a file of its own and compare the two with \"hubwright diff\""),
             {all.documents.front()->fileName, 0, 0, 0}}};
    if (all.devices.empty() && all.documents.empty() && !all.unread.empty())
        return all.unread;
    Result<Imported, Errors> imported =
        all.devices.empty() ? importDocuments(all) : importDevices(all);
    if (!imported && sources.size() == 1 && imported.error().size() == 1 &&
        imported.error().front().place.file.isEmpty())
        return Errors {{imported.error().front().message, {sources.front().fileName, 0, 0, 0}}};
    if (imported)
        imported->notes.insert(imported->notes.end(), all.notes.begin(), all.notes.end());
    return imported;
}

} // namespace hubwright
