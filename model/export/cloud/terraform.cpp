// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/cloud/terraform.h"

#include "model/base/text.h"
#include "model/export/config_text.h"
#include "model/export/words.h"
#include "model/platform/platform.h"

#include <QJsonDocument>

#include <set>

namespace hubwright {

namespace {

/// Letters, digits and '_', so that it can stand in a reference.
constexpr NameRule ResourceNames {60, "A-Za-z0-9_", "A-Za-z_", ""};

/// Between the end's name and the number of one of several resources.
const QString Part = QStringLiteral("__");

/// A string of Terraform's expressions, for inside "${…}".
QString expressionString(const QString &text)
{
    QString out = text;
    out.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    out.replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QLatin1Char('"') + terraformText(out) + QLatin1Char('"');
}

} // namespace

QString terraformText(const QString &text)
{
    QString out = text;
    out.replace(QLatin1String("${"), QLatin1String("$${"));
    return out.replace(QLatin1String("%{"), QLatin1String("%%{"));
}

QString Terraform::nameOf(const DeviceEnd &end)
{
    const auto known = m_names.find(&end);
    if (known != m_names.end())
        return known->second;
    // '-' is fine in a name, but reads as a minus in a reference.
    const QString name =
        fittingName(ResourceNames,
                    QString(end.planned.name).replace(QLatin1Char('-'), QLatin1Char('_')), m_taken)
            .replace(QLatin1Char('-'), QLatin1Char('_'));
    m_names.emplace(&end, name);
    return name;
}

void Terraform::resource(const QString &type, const QString &name, const QJsonObject &body)
{
    m_resources[type].insert(name, body);
}

QString Terraform::variable(const QString &name, const QString &meaning)
{
    m_variables.insert(name, QJsonObject {{QStringLiteral("type"), QStringLiteral("string")},
                                          {QStringLiteral("description"), meaning}});
    return QStringLiteral("${var.%1}").arg(name);
}

QString Terraform::key(const DeviceEnd &end)
{
    const QString name = oneLine(end.planned.name);
    m_variables.insert(
        QStringLiteral("psk"),
        QJsonObject {{QStringLiteral("type"), QStringLiteral("map(string)")},
                     {QStringLiteral("sensitive"), true},
                     {QStringLiteral("description"),
                      QStringLiteral("Pre-shared keys by the name of the tunnel end")}});
    if (end.key)
        m_keys.insert(name, QString::fromUtf8(*end.key));
    return QStringLiteral("${var.psk[%1]}").arg(expressionString(name));
}

QJsonArray Terraform::remarks() const
{
    QJsonArray out;
    for (const QString &line : m_device.preamble)
        out.append(oneLine(line));
    return out;
}

void Terraform::findOrigins(ExportFile &file) const
{
    constexpr QByteArrayView Before = "            \"";
    constexpr QByteArrayView After = "\": {";
    const QByteArrayView bytes = file.bytes;
    int number = 0;
    for (qsizetype at = 0; at < bytes.size(); ++number) {
        const qsizetype end = bytes.indexOf('\n', at);
        const QByteArrayView line = bytes.sliced(at, end - at);
        at = end + 1;
        // A resource is a key at the third level, and its name begins with the end's.
        if (!line.startsWith(Before) || !line.endsWith(After))
            continue;
        const QString name = QString::fromUtf8(
            line.sliced(Before.size(), line.size() - Before.size() - After.size()));
        for (const auto &[owner, own] : m_names) {
            if (name == own || (name.startsWith(own) && name.mid(own.size(), 2) == Part))
                file.origins.add(number + 1, {owner->tunnel->id, owner->planned.ref.side, {}, -1});
        }
    }
}

void Terraform::finish(Bundle &out) const
{
    if (m_resources.empty())
        return;
    QJsonObject resources;
    for (const auto &[type, all] : m_resources)
        resources.insert(type, all);
    QJsonObject root {{QStringLiteral("//"), remarks()}, {QStringLiteral("resource"), resources}};
    if (!m_variables.isEmpty())
        root.insert(QStringLiteral("variable"), m_variables);
    ExportFile main {
        m_device.folder + QStringLiteral("/main.tf.json"), QJsonDocument(root).toJson(), false, {}};
    findOrigins(main);
    out.files.push_back(std::move(main));
    if (m_keys.isEmpty())
        return;
    const QJsonObject secrets {{QStringLiteral("//"), remarks()}, {QStringLiteral("psk"), m_keys}};
    out.files.push_back({m_device.folder + QStringLiteral("/secrets.auto.tfvars.json"),
                         QJsonDocument(secrets).toJson(),
                         true,
                         {}});
}

std::map<QString, QByteArray> keysInTerraform(const QByteArray &secretsFile)
{
    std::map<QString, QByteArray> keys;
    const QJsonObject psk =
        QJsonDocument::fromJson(secretsFile).object().value(QLatin1String("psk")).toObject();
    for (auto it = psk.begin(); it != psk.end(); ++it) {
        if (!it.value().toString().isEmpty())
            keys.insert({it.key(), it.value().toString().toUtf8()});
    }
    return keys;
}

const Proposal &onlyProposal(const DeviceEnd &end, const std::vector<Proposal> &proposals,
                             const char *platformId, Bundle &out)
{
    if (proposals.size() > 1)
        addNote(end,
                Exporters::tr("%1: %2 is told the strongest proposal alone, %3")
                    .arg(oneLine(end.planned.name),
                         QString::fromUtf8(platformNamed(QLatin1String(platformId))->title),
                         proposals.front().text()),
                out);
    return proposals.front();
}

std::vector<std::pair<Network, QJsonArray>> targetsByLocal(const Children &children)
{
    std::vector<std::pair<Network, QJsonArray>> out;
    std::map<Network, size_t> placeOf;
    std::set<std::pair<Network, Network>> known;
    for (const Child &child : children) {
        for (const Network &local : child.local) {
            const auto [place, isNew] = placeOf.emplace(local, out.size());
            if (isNew)
                out.emplace_back(local, QJsonArray());
            for (const Network &target : child.target) {
                if (known.emplace(local, target).second)
                    out[place->second].second.append(target.text());
            }
        }
    }
    return out;
}

QJsonArray networksOf(const Children &children, bool isTarget)
{
    QJsonArray out;
    for (const Network &network : eachOnce(children, isTarget))
        out.append(network.text());
    return out;
}

} // namespace hubwright
