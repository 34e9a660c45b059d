// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/ipsec_secrets.h"

#include "model/base/text.h"
#include "model/import/device/device_values.h"
#include "model/import/messages.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace hubwright {

namespace {

constexpr size_t MostErrors = 20;

/// An entry: its line and those indented below it.
struct SecretEntry {
    QString text;
    Place place;
};

std::vector<SecretEntry> entriesOf(const QString &text, const QString &file)
{
    std::vector<SecretEntry> out;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(QLatin1Char('#')))
            continue;
        if (line.at(0).isSpace() && !out.empty())
            out.back().text += QLatin1Char(' ') + trimmed;
        else
            out.push_back({trimmed, {file, int(i) + 1, 1, 0}});
    }
    return out;
}

} // namespace

bool isIpsecSecrets(const SourceText &source)
{
    static const QRegularExpression entry(
        QStringLiteral(
            "^(?:[^#\\n]*[ \\t])?:[ \\t]+(?:PSK|RSA|ECDSA|XAUTH|EAP|P12|PKCS8)[ \\t]+\\S"),
        QRegularExpression::MultilineOption);
    return source.fileName.endsWith(QLatin1String(".secrets"), Qt::CaseInsensitive) ||
           entry.match(QString::fromUtf8(source.bytes)).hasMatch();
}

Result<std::vector<DeviceConfig>, Errors> readIpsecSecrets(const SourceText &source)
{
    static const QRegularExpression shape(
        QStringLiteral("^(.*?)(?:^|\\s):\\s*([A-Za-z0-9]+)\\s+(.*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    const Result<QString, Errors> text = sourceText(source);
    if (!text)
        return text.error();
    DeviceConfig config;
    config.place = {source.fileName, 1, 1, 0};
    SourceNotes notes;
    Errors errors;
    for (const SecretEntry &entry : entriesOf(*text, source.fileName)) {
        if (entry.text.startsWith(QLatin1String("include "))) {
            notes.add(Import::tr("the include of %1 is not followed; give those files beside this "
                                 "one")
                          .arg(oneLine(entry.text.mid(8).trimmed())),
                      entry.place);
            continue;
        }
        const auto match = shape.match(entry.text);
        if (!match.hasMatch()) {
            if (errors.size() < MostErrors)
                errors.push_back(
                    {Import::tr("an entry is written IDENTITIES : PSK KEY"), entry.place});
            continue;
        }
        if (match.captured(2).toUpper() != QLatin1String("PSK")) {
            static const QSet<QString> kinds {
                QStringLiteral("RSA"), QStringLiteral("ECDSA"), QStringLiteral("PUBKEY"),
                QStringLiteral("P12"), QStringLiteral("PKCS8"), QStringLiteral("XAUTH"),
                QStringLiteral("EAP"), QStringLiteral("NTLM"),  QStringLiteral("BLISS"),
                QStringLiteral("PIN"), QStringLiteral("PPK"),   QStringLiteral("PPKS"),
            };
            const QString kind = match.captured(2).toUpper();
            notes.add(Import::tr("%1 is no pre-shared key and is left out")
                          .arg(kinds.contains(kind) ? kind : QStringLiteral("…")),
                      entry.place);
            continue;
        }
        DeviceKey key;
        key.place = entry.place;
        const QStringList owners =
            match.captured(1).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &owner : owners) {
            QString plain = owner;
            plain.remove(QLatin1Char('"'));
            const QString identity = readIdentity(plain, entry.place, notes);
            if (!identity.isEmpty())
                key.owners << identity;
        }
        QString written = match.captured(3).trimmed();
        const QChar quote = written.isEmpty() ? QChar() : written.at(0);
        const bool isQuoted = quote == QLatin1Char('"') || quote == QLatin1Char('\'');
        if (isQuoted) {
            const qsizetype end = written.indexOf(quote, 1);
            if (end < 0) {
                if (errors.size() < MostErrors)
                    errors.push_back({Import::tr("the quote is never closed"), entry.place});
                continue;
            }
            written = written.mid(1, end - 1);
        } else {
            written = written.section(QLatin1Char(' '), 0, 0);
        }
        key.text = readKey(written, isQuoted);
        if (!key.text.isEmpty())
            config.keys.push_back(std::move(key));
    }
    if (!errors.empty())
        return errors;
    config.platform = QStringLiteral("strongswan-ipsec");
    config.notes = notes.take();
    return std::vector<DeviceConfig> {std::move(config)};
}

} // namespace hubwright
