// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/cloud/qingcloud_calls.h"

#include "model/base/text.h"
#include "model/export/cloud/terraform.h"
#include "model/export/config_text.h"
#include "model/export/words.h"

#include <QJsonDocument>

#include <algorithm>

namespace hubwright {

namespace {

constexpr int IpsecStatic = 7;

/// val1 to val4 of a static rule, with `key` as what stands for the key.
struct StaticValues {
    QString peer; ///< val1
    QString local;
    QString target;
};

StaticValues valuesOf(const DeviceEnd &end, const QString &key, Bundle &out)
{
    const QString address = peerAddress(end);
    const bool hasBar = end.peerIdentity.contains(QLatin1Char('|'));
    if (hasBar)
        addNote(end,
                Exporters::tr("%1: the API cannot be told an identity with '|'; any is "
                              "accepted")
                    .arg(oneLine(end.planned.name)),
                out);
    const QString identity =
        hasBar || end.peerIdentity.isEmpty() ? QStringLiteral("%any") : oneLine(end.peerIdentity);
    const Child child = end.lists.front();
    return {QStringList {address.isEmpty() ? QStringLiteral("0.0.0.0") : address,
                         QStringLiteral("aes"), key, identity}
                .join(QLatin1Char('|')),
            joined(child.local, QStringLiteral("|")), joined(child.target, QStringLiteral("|"))};
}

void writeCalls(const Device &device, const std::vector<const DeviceEnd *> &ends, Bundle &out)
{
    QJsonObject add {{QStringLiteral("action"), QStringLiteral("AddRouterStatics")},
                     {QStringLiteral("router"), QStringLiteral("ROUTER-ID")},
                     {QStringLiteral("zone"), QStringLiteral("ZONE")}};
    int number = 0;
    for (const DeviceEnd *end : ends) {
        const QString rule = QStringLiteral("statics.%1.").arg(++number);
        Bundle untold;
        const StaticValues values =
            valuesOf(*end, QStringLiteral("PSK-OF-") + QString::number(number), untold);
        add.insert(rule + QStringLiteral("router_static_name"), oneLine(end->planned.name));
        add.insert(rule + QStringLiteral("static_type"), IpsecStatic);
        add.insert(rule + QStringLiteral("val1"), values.peer);
        add.insert(rule + QStringLiteral("val2"), values.local);
        add.insert(rule + QStringLiteral("val3"), values.target);
        add.insert(rule + QStringLiteral("val4"), QStringLiteral("main"));
    }
    const QJsonObject apply {{QStringLiteral("action"), QStringLiteral("UpdateRouters")},
                             {QStringLiteral("routers.1"), QStringLiteral("ROUTER-ID")},
                             {QStringLiteral("zone"), QStringLiteral("ZONE")}};
    QJsonArray remarks;
    for (const QString &line : device.preamble)
        remarks.append(oneLine(line));
    ExportFile file {device.folder + QStringLiteral("/qingcloud-api.json"),
                     QJsonDocument(QJsonObject {{QStringLiteral("//"), remarks},
                                                {QStringLiteral("calls"), QJsonArray {add, apply}}})
                         .toJson(),
                     false,
                     {}};
    int line = 0;
    for (const QByteArray &text : file.bytes.split('\n')) {
        ++line;
        const QByteArray trimmed = text.trimmed();
        if (!trimmed.startsWith("\"statics."))
            continue;
        const int rule = trimmed.mid(9, trimmed.indexOf('.', 9) - 9).toInt();
        const DeviceEnd &end = *ends[size_t(rule - 1)];
        const char *field = trimmed.contains(".val2\"")   ? "local"
                            : trimmed.contains(".val3\"") ? "target"
                                                          : "";
        file.origins.add(line,
                         {end.tunnel->id, end.planned.ref.side, QString::fromLatin1(field), -1});
    }
    out.files.push_back(std::move(file));
}

} // namespace

void exportQingCloudCalls(const Device &device, const std::vector<const DeviceEnd *> &ends,
                          Bundle &out)
{
    if (ends.empty())
        return;
    writeCalls(device, ends, out);
    Terraform terraform(device);
    for (const DeviceEnd *end : ends) {
        StaticValues values = valuesOf(*end, QStringLiteral("\n"), out);
        // The text is escaped around the reference to the key, never within it.
        QStringList parts = values.peer.split(QLatin1Char('\n'));
        terraform.resource(
            QStringLiteral("qingcloud_vpc_static"), terraform.nameOf(*end),
            {{QStringLiteral("vpc_id"),
              terraform.variable(QStringLiteral("vpc_id"),
                                 QStringLiteral("The VPC's router, rtr-…"))},
             {QStringLiteral("name"), terraformText(oneLine(end->planned.name))},
             {QStringLiteral("type"), IpsecStatic},
             {QStringLiteral("val1"),
              terraformText(parts.value(0)) + terraform.key(*end) + terraformText(parts.value(1))},
             {QStringLiteral("val2"), values.local},
             {QStringLiteral("val3"), values.target},
             {QStringLiteral("val4"), QStringLiteral("main")}});
    }
    terraform.finish(out);
}

} // namespace hubwright
