// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/topology_file.h"

#include "model/base/text.h"
#include "model/store/text_guard.h"
#include "model/store/topology_reader.h"
#include "model/store/words.h"
#include "model/store/yaml_parser.h"

#include <QFile>
#include <QFileInfo>

/// A static library's resources are linked in only where somebody asks for them.
/// The macro works in the global namespace alone.
static void linkSchema() { Q_INIT_RESOURCE(schema); }

namespace hubwright {

Result<LoadedFile, Errors> load(const QString &path, const Progress &progress)
{
    Result<QByteArray> text = readInput(path, MostTextBytes);
    if (!text)
        return Errors {text.error()};
    return parse(*text, path, progress);
}

Result<LoadedFile, Errors> parse(const QByteArray &text, const QString &fileName,
                                 const Progress &progress)
{
    ParsedYaml yaml = parseYaml(text, fileName, progress);
    if (!yaml.isComplete)
        return fitForShow(std::move(yaml.errors), fileName);
    const auto tree = std::make_shared<const YamlTree>(std::move(yaml.tree));
    ReadTopology read = readTopology(*tree);
    Errors errors = std::move(yaml.errors);
    errors.insert(errors.end(), read.errors.begin(), read.errors.end());
    if (!errors.empty() && !read.isNewer)
        return fitForShow(std::move(errors), fileName);
    SourceMap places(tree, read.topology, read.siteKeys, read.tunnelEntries);
    return LoadedFile {std::move(read.topology), std::move(places), text, read.isNewer, fileName};
}

Error newerVersionError(const QString &fileName)
{
    return {
        Store::tr("the file was written by a newer version of Hubwright; this one reads format %1")
            .arg(FormatVersion),
        {fileName}};
}

QByteArray fileSchema()
{
    linkSchema();
    QFile file(QStringLiteral(":/hubwright/schema/hubwright-1.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the schema is missing from the program");
    return file.readAll();
}

Result<QByteArray> readInput(const QString &path, qint64 maxBytes)
{
    const QFileInfo info(path);
    const Place place {path};
    if (!info.exists())
        return Error {info.isSymLink() ? Store::tr("this link points to nothing")
                                       : Store::tr("there is no such file"),
                      place};
    if (info.isDir())
        return Error {Store::tr("this is a folder, not a file"), place};
    if (!info.isFile())
        return Error {Store::tr("this is not a regular file"), place};
    if (info.size() > maxBytes)
        return Error {Store::tr("the file has %1 MB; at most %2 MB are read")
                          .arg(QString::number(info.size() / 1024 / 1024),
                               QString::number(maxBytes / 1024 / 1024)),
                      place};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Store::tr("the file cannot be read: %1").arg(oneLine(file.errorString())),
                      place};
    QByteArray bytes = file.read(maxBytes);
    if (file.error() != QFileDevice::NoError)
        return Error {Store::tr("the file cannot be read: %1").arg(oneLine(file.errorString())),
                      place};
    return bytes;
}

} // namespace hubwright
