// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/ipsec_conf.h"

#include "model/address/network_text.h"
#include "model/base/text.h"
#include "model/export/strongswan.h"
#include "model/export/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace hubwright {

namespace {

const QString EndMark = QStringLiteral("tunnel end ");

} // namespace

IpsecConfText::IpsecConfText(const Device &device)
{
    for (const QString &line : device.preamble)
        comment(line);
}

void IpsecConfText::comment(const QString &text)
{
    if (!text.isEmpty())
        m_out += "# " + oneLine(text).toUtf8();
    m_out += '\n';
    ++m_lines;
}

void IpsecConfText::section(const QString &heading)
{
    m_out += heading.toUtf8() + '\n';
    ++m_lines;
}

void IpsecConfText::from(const DeviceEnd &end, const char *field)
{
    m_origins.add(m_lines + 1,
                  {end.tunnel->id, end.planned.ref.side, QString::fromLatin1(field), -1});
}

ExportFile IpsecConfText::file(const QString &path, bool isSecret)
{
    return {path, std::move(m_out), isSecret, std::move(m_origins)};
}

void IpsecConfText::set(const char *key, const QString &value)
{
    static const QRegularExpression special(QStringLiteral("[\\s#=]"));
    Q_ASSERT(!value.contains(QLatin1Char('"')) && !value.contains(QLatin1Char('\n')));
    const bool isQuoted = special.match(value).hasMatch();
    const QString written = isQuoted ? QLatin1Char('"') + value + QLatin1Char('"') : value;
    // No blanks around the sign: Libreswan's own files have none either.
    m_out += QStringLiteral("    %1=%2\n").arg(QLatin1String(key), written).toUtf8();
    ++m_lines;
}

void IpsecConfText::setNetworks(const char *key, const std::vector<Network> &networks,
                                const char *opening, const char *closing)
{
    m_out += QByteArray("    ") + key + '=' + opening;
    appendJoined(networks, ",", m_out);
    m_out += closing;
    m_out += '\n';
    ++m_lines;
}

std::vector<IpsecConfEnd> ipsecConfEnds(const Device &device, TakenNames &taken, Bundle &out)
{
    std::vector<IpsecConfEnd> ends;
    const auto note = [&](const DeviceEnd &end, const QString &message) {
        out.notes.push_back({message, end.planned.name});
    };
    for (const DeviceEnd &end : device.ends) {
        const QString called = oneLine(end.planned.name);
        IpsecConfEnd next;
        next.end = &end;
        if (end.planned.isAbsent) {
            note(end, Exporters::tr("%1 is absent on this device and left out").arg(called));
            continue;
        }
        if (end.isRouted)
            continue; // Agreement told of it.
        if (end.lists.empty()) {
            note(end, Exporters::tr("%1 has no networks to carry and is left out").arg(called));
            continue;
        }
        const QString dynamic = QStringLiteral("dynamic");
        if (device.site->gateway.form != Gateway::Form::Dynamic)
            next.ownAddress = end.planned.gateway;
        if (end.planned.peerGateway != dynamic)
            next.peerAddress = end.planned.peerGateway;
        next.name = swanctlName(end.planned.name, taken);
        if (end.planned.peerGateway.isEmpty())
            note(end, Exporters::tr("%1: the gateway of %2 is not known; any address is accepted")
                          .arg(called, oneLine(end.peer->name())));
        if (end.peerIdentity.isEmpty())
            note(end, Exporters::tr(
                          "%1: %2 has neither a fixed address nor an identity; any peer with the "
                          "key is accepted")
                          .arg(called, oneLine(end.peer->name())));
        ends.push_back(std::move(next));
    }
    return ends;
}

void appendIpsecSecrets(const Device &device, const std::vector<IpsecConfEnd> &ends,
                        QString (*identity)(const QString &), Bundle &out)
{
    const bool hasKeys = std::any_of(ends.begin(), ends.end(),
                                     [](const IpsecConfEnd &each) { return each.end->key; });
    if (!hasKeys)
        return;
    IpsecConfText text(device);
    text.comment({});
    const auto named = [&](const QString &id) {
        return id.isEmpty() ? QStringLiteral("%any") : identity(id);
    };
    for (const IpsecConfEnd &each : ends) {
        if (!each.end->key)
            continue;
        text.from(*each.end);
        text.comment(EndMark + each.end->planned.name);
        text.section(QStringLiteral("%1 %2 : PSK 0s%3")
                         .arg(named(each.end->localIdentity), named(each.end->peerIdentity),
                              QString::fromLatin1(each.end->key->toBase64())));
    }
    out.files.push_back(text.file(device.folder + QStringLiteral("/ipsec.secrets"), true));
}

std::map<QString, QByteArray> keysInIpsecSecrets(const QByteArray &secretsFile)
{
    static const QRegularExpression secret(QStringLiteral("^[^#].* : PSK 0s([A-Za-z0-9+/]+=*)$"));
    const QString mark = QStringLiteral("# ") + EndMark;
    std::map<QString, QByteArray> keys;
    QString end;
    const QStringList lines = QString::fromUtf8(secretsFile).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(mark))
            end = line.mid(mark.size());
        const auto match = secret.match(line);
        if (match.hasMatch() && !end.isEmpty()) {
            keys.insert({end, QByteArray::fromBase64(match.captured(1).toLatin1())});
            end.clear();
        }
    }
    return keys;
}

} // namespace hubwright
