// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/exporter.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hubwright {

/// Terraform's JSON form, so that JSON's grammar is the judge of what is written: the
/// resources of one device with their variables, and which line comes from which end.
class Terraform {
public:
    explicit Terraform(const Device &device) : m_device(device) {}

    /// The name of the end's resources: "pek3_sh1"; the same at every call.
    QString nameOf(const DeviceEnd &end);
    /// Adds a resource that the end's name, or one that begins with it, is given to.
    void resource(const QString &type, const QString &name, const QJsonObject &body);
    /// A value that the cloud knows and the design does not; returns the reference.
    QString variable(const QString &name, const QString &meaning);
    /// The reference to the end's key, which secrets.auto.tfvars.json holds.
    QString key(const DeviceEnd &end);

    /// main.tf.json, and secrets.auto.tfvars.json where there are keys.
    void finish(Bundle &out) const;

private:
    QJsonArray remarks() const;
    /// Which end's resource a line of the file begins.
    void findOrigins(ExportFile &file) const;

    const Device &m_device;
    std::map<const DeviceEnd *, QString> m_names;
    QSet<QString> m_taken;
    std::map<QString, QJsonObject> m_resources; ///< By type.
    QJsonObject m_variables;
    QJsonObject m_keys;
};

/// Text of the design in a string of Terraform: "${" and "%{" begin no template.
QString terraformText(const QString &text);

/// The keys in secrets.auto.tfvars.json.
std::map<QString, QByteArray> keysInTerraform(const QByteArray &secretsFile);

/// The proposal that a cloud is told, which takes one; what else the profile has is
/// told in a note.
const Proposal &onlyProposal(const DeviceEnd &end, const std::vector<Proposal> &proposals,
                             const char *platformId, Bundle &out);

/// The networks of the children's locals or targets, each once, as JSON.
QJsonArray networksOf(const Children &children, bool isTarget);
/// Each local network, as they come, with the targets that it has in any child.
std::vector<std::pair<Network, QJsonArray>> targetsByLocal(const Children &children);

} // namespace hubwright
