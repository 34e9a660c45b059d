// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/cloud/terraform.h"

#include "model/base/text.h"
#include "model/export/config_text.h"
#include "model/export/words.h"
#include "model/platform/platform.h"

#include <QJsonDocument>

namespace hubwright {

namespace {

/// Letters, digits and '_', so that it can stand in a reference.
constexpr NameRule ResourceNames {60, "A-Za-z0-9_", "A-Za-z_", ""};

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
    QJsonObject all = m_resources.value(type).toObject();
    all.insert(name, body);
    m_resources.insert(type, all);
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

void Terraform::finish(Bundle &out) const
{
    if (m_resources.isEmpty())
        return;
    QJsonObject root {{QStringLiteral("//"), remarks()}, {QStringLiteral("resource"), m_resources}};
    if (!m_variables.isEmpty())
        root.insert(QStringLiteral("variable"), m_variables);
    ExportFile main {
        m_device.folder + QStringLiteral("/main.tf.json"), QJsonDocument(root).toJson(), false, {}};
    // A resource is a key at the third level, and its name begins with the end's.
    int number = 0;
    for (const QByteArray &line : main.bytes.split('\n')) {
        ++number;
        const bool isName = line.startsWith("            \"") && line.endsWith("\": {");
        const QString name = QString::fromUtf8(line.mid(13, line.size() - 17));
        for (const auto &[end, own] : m_names) {
            if (isName && (name == own || name.startsWith(own + QStringLiteral("__"))))
                main.origins.push_back({number, {end->tunnel->id, end->planned.ref.side, {}, -1}});
        }
    }
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

QJsonArray networksOf(const std::vector<Child> &children, bool isTarget)
{
    QJsonArray out;
    for (const Child &child : children) {
        for (const Network &network : isTarget ? child.target : child.local) {
            if (!out.contains(network.text()))
                out.append(network.text());
        }
    }
    return out;
}

} // namespace hubwright
