// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/config_text.h"

#include "model/base/text.h"
#include "model/export/words.h"
#include "model/platform/platform.h"

#include <algorithm>

namespace hubwright {

namespace {

const QString EndMark = QStringLiteral("tunnel end ");

QString dotted(quint32 bits) { return IpAddress(Family::V4, bits).text(); }

quint32 maskBits(const Prefix &prefix)
{
    return prefix.length() == 0 ? 0u : 0xFFFFFFFFu << (32 - prefix.length());
}

QString wordOf(const Platform &platform, AlgorithmKind kind, const QString &keyword, bool isIke)
{
    const AlgorithmWord *word = algorithmWord(platform, kind, keyword);
    const char *text = word ? (isIke ? word->ike : word->esp) : nullptr;
    return QString::fromUtf8(text ? text : "");
}

} // namespace

ConfigText::ConfigText(const Device &device, const QString &comment)
    : m_device(device), m_comment(comment)
{
    fromDevice();
    for (const QString &line : device.preamble)
        this->comment(line);
    m_preamble = m_lines;
}

void ConfigText::from(const DeviceEnd &end, const char *field)
{
    m_origins.add(m_lines + 1,
                  {end.tunnel->id, end.planned.ref.side, QString::fromLatin1(field), -1});
}

void ConfigText::fromDevice() { m_origins.add(m_lines + 1, {m_device.site->id, -1, {}, -1}); }

void ConfigText::line(const QString &text)
{
    m_text += text.toUtf8();
    m_text += '\n';
    ++m_lines;
}

void ConfigText::line(std::initializer_list<QByteArrayView> parts)
{
    for (const QByteArrayView part : parts)
        m_text += part;
    m_text += '\n';
    ++m_lines;
}

void ConfigText::comment(const QString &text)
{
    line(m_comment + QLatin1Char(' ') + oneLine(text));
}

void ConfigText::mark(const DeviceEnd &end)
{
    from(end);
    comment(EndMark + end.planned.name);
}

ExportFile ConfigText::file(const QString &name, bool isSecret)
{
    return {m_device.folder + QLatin1Char('/') + name, std::move(m_text), isSecret,
            std::move(m_origins)};
}

std::vector<const DeviceEnd *> writableEnds(const Device &device, Bundle &out)
{
    std::vector<const DeviceEnd *> ends;
    for (const DeviceEnd &end : device.ends) {
        const QString name = oneLine(end.planned.name);
        if (end.planned.isAbsent)
            addNote(end, Exporters::tr("%1 is absent on this device and left out").arg(name), out);
        else if (end.isRouted && end.children.empty())
            continue; // Agreement told of it.
        else if (end.children.empty())
            addNote(end, Exporters::tr("%1 has no networks to carry and is left out").arg(name),
                    out);
        else
            ends.push_back(&end);
    }
    return ends;
}

QString ownAddress(const Device &device, const DeviceEnd &end)
{
    return device.site->gateway.form == Gateway::Form::Dynamic ? QString() : end.planned.gateway;
}

QString peerAddress(const DeviceEnd &end)
{
    const QString &peer = end.planned.peerGateway;
    return peer == QLatin1String("dynamic") ? QString() : peer;
}

void addNote(const DeviceEnd &end, const QString &message, Bundle &out)
{
    out.notes.push_back({message, end.planned.name});
}

QString netmask(const Prefix &prefix) { return dotted(maskBits(prefix)); }

QString wildcard(const Prefix &prefix) { return dotted(~maskBits(prefix)); }

QString Suites::nameOf(const DeviceEnd &end)
{
    const Suite suite {end.profile->version,
                       end.ike,
                       end.esp,
                       end.profile->ikeLifetime,
                       end.profile->espLifetime,
                       m_tellsStandby && end.tunnel->isStandby};
    const auto known =
        std::ranges::find(m_all, suite, [](const auto &each) { return each.second; });
    if (known != m_all.end())
        return known->first;
    QString stem = end.profile->name + (suite.isStandby ? QStringLiteral("-standby") : QString());
    // What the device has of that name would be changed, or stand in the way.
    if (*m_rule.reserved && stem == QLatin1String(m_rule.reserved))
        stem.prepend(QStringLiteral("hubwright-"));
    const QString name = fittingName(m_rule, stem, m_taken);
    m_all.emplace_back(name, suite);
    return name;
}

QString ikeWord(const Platform &platform, AlgorithmKind kind, const QString &keyword)
{
    return wordOf(platform, kind, keyword, true);
}

QString espWord(const Platform &platform, AlgorithmKind kind, const QString &keyword)
{
    return wordOf(platform, kind, keyword, false);
}

std::vector<Proposal> ofOneGroup(const DeviceEnd &end, Bundle &out)
{
    std::vector<Proposal> kept;
    std::vector<Proposal> others;
    for (const Proposal &proposal : end.esp)
        (proposal.group == end.esp.front().group ? kept : others).push_back(proposal);
    if (!others.empty())
        addNote(end,
                Exporters::tr("%1: the device has one setting for PFS; left out: %2")
                    .arg(oneLine(end.planned.name), proposalsText(others)),
                out);
    return kept;
}

std::map<QString, QByteArray> markedKeys(const QByteArray &file,
                                         std::optional<QByteArray> (*keyIn)(const QString &line))
{
    std::map<QString, QByteArray> keys;
    QString end;
    const QStringList lines = QString::fromUtf8(file).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const qsizetype at = line.indexOf(EndMark);
        if (at >= 0 && at < 8) {
            end = line.mid(at + EndMark.size());
            continue;
        }
        const std::optional<QByteArray> key = end.isEmpty() ? std::nullopt : keyIn(line);
        if (key) {
            keys.insert({end, *key});
            end.clear();
        }
    }
    return keys;
}

} // namespace hubwright
