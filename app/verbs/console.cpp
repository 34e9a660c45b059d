// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/console.h"

#include "app/verbs/words.h"
#include "model/base/text.h"

#include <QCoreApplication>

#include <unistd.h>

namespace hubwright {

namespace {

void writeError(const QString &line)
{
    const QByteArray bytes = (line + QLatin1Char('\n')).toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

} // namespace

Console::Console()
    : m_hasColour(isatty(STDOUT_FILENO) != 0 && qEnvironmentVariableIsEmpty("NO_COLOR"))
{}

void Console::out(const QString &text) { out(text.toUtf8()); }

void Console::out(const QByteArray &bytes)
{
    const auto size = size_t(bytes.size());
    m_hasFailed = std::fwrite(bytes.constData(), 1, size, stdout) != size || m_hasFailed;
}

void Console::error(const Error &error)
{
    const QString where =
        error.place.file.isEmpty() ? QStringLiteral("hubwright") : error.place.text();
    writeError(QStringLiteral("%1: %2: %3").arg(oneLine(where), Verbs::tr("error"), error.message));
}

void Console::errors(const Errors &errors)
{
    for (const Error &one : errors)
        error(one);
}

void Console::note(const Place &place, const QString &message)
{
    const QString where = place.file.isEmpty() ? QStringLiteral("hubwright") : place.text();
    writeError(QStringLiteral("%1: %2: %3").arg(oneLine(where), Verbs::tr("note"), message));
}

QString Console::painted(const QString &text, Colour colour) const
{
    if (!m_hasColour || colour == Colour::Plain)
        return text;
    const char *code = "1";
    switch (colour) {
    case Colour::Plain:
    case Colour::Bold:
        break;
    case Colour::Red:
        code = "1;31";
        break;
    case Colour::Yellow:
        code = "1;33";
        break;
    case Colour::Blue:
        code = "1;34";
        break;
    case Colour::Green:
        code = "1;32";
        break;
    }
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1String(code), text);
}

bool Console::flush() { return std::fflush(stdout) == 0 && !m_hasFailed; }

} // namespace hubwright
