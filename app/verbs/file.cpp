// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/file.h"

#include <QJsonDocument>

namespace hubwright {

std::optional<LoadedFile> openFile(const QString &path, Console &console)
{
    Result<LoadedFile, Errors> loaded = load(path);
    if (!loaded) {
        console.errors(loaded.error());
        return std::nullopt;
    }
    if (loaded->isNewer) {
        console.error(newerVersionError(path));
        return std::nullopt;
    }
    return *std::move(loaded);
}

std::shared_ptr<const Analysis> judge(const LoadedFile &file, const QString &platform)
{
    return analyse(file.topology, {QDate::currentDate(), platform});
}

void printJson(const QJsonObject &object, Console &console)
{
    console.out(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

} // namespace hubwright
