// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/secret_reference.h"

#include "model/base/text.h"
#include "model/store/topology_file.h"

#include <QCoreApplication>

namespace hubwright {

Result<QByteArray> fetchSecret(const QString &reference)
{
    const QString name = reference.mid(reference.indexOf(QLatin1Char(':')) + 1);
    if (reference.startsWith(QLatin1String("env:"))) {
        const QByteArray value = qgetenv(name.toLocal8Bit().constData());
        if (!value.isEmpty())
            return value;
        return Error {QCoreApplication::translate(
                          "Store", "the environment variable %1, which a tunnel's key is to come "
                                   "from, is not set")
                          .arg(oneLine(name)),
                      {}};
    }
    if (reference.startsWith(QLatin1String("file:"))) {
        constexpr qint64 MostBytes = 64 * 1024;
        const Result<QByteArray> bytes = readInput(name, MostBytes);
        if (!bytes)
            return bytes.error();
        QByteArray line =
            bytes->left(bytes->indexOf('\n') < 0 ? bytes->size() : bytes->indexOf('\n'));
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty())
            return line;
        return Error {QCoreApplication::translate(
                          "Store", "the file %1, which a tunnel's key is to come from, begins "
                                   "with an empty line")
                          .arg(oneLine(name)),
                      {}};
    }
    return Error {QCoreApplication::translate(
                      "Store", "a tunnel's key must be referred to as env:NAME or file:PATH"),
                  {}};
}

} // namespace hubwright
