// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/qingcloud.h"

#include "model/address/prefix_set.h"
#include "model/base/text.h"
#include "model/export/cloud/qingcloud_calls.h"
#include "model/export/words.h"

#include <algorithm>

namespace hubwright {

namespace {

const QString KeyMark = QStringLiteral("tunnel end ");

/// The sheet of one device.  Its words are the console's, which is Chinese.
class Sheet {
public:
    Sheet(const Device &device, Bundle &out) : m_device(device), m_out(out) {}

    void run()
    {
        line(QStringLiteral("# ") + markdownEscaped(m_device.site->name()));
        line({});
        for (const QString &text : m_device.preamble)
            line(QStringLiteral("> ") + markdownEscaped(text) + QStringLiteral("  "));
        line({});
        line(QStringLiteral("VPC 网络 > 详情 > 管理配置 > 隧道服务 > 添加隧道规则；全部添加后点击 "
                            "**应用修改**，否则不生效。安全组需放行 UDP 500、UDP 4500、ESP、AH。"));
        QString keys;
        for (const DeviceEnd &end : m_device.ends) {
            if (!addEnd(end))
                continue;
            m_written.push_back(&end);
            if (end.key)
                keys += KeyMark + oneLine(end.planned.name) + QLatin1Char('\t') +
                        QString::fromUtf8(*end.key) + QLatin1Char('\n');
        }
        line({});
        line(QStringLiteral("最后：**应用修改**"));
        m_out.files.push_back({m_device.folder + QStringLiteral("/qingcloud.md"), std::move(m_text),
                               false, std::move(m_origins)});
        exportQingCloudCalls(m_device, m_written, m_out);
        if (keys.isEmpty())
            return;
        QString head;
        for (const QString &text : m_device.preamble)
            head += QStringLiteral("# ") + oneLine(text) + QLatin1Char('\n');
        m_out.files.push_back(
            {m_device.folder + QStringLiteral("/secrets.txt"), (head + keys).toUtf8(), true});
    }

private:
    void line(const QString &text)
    {
        m_text += text.toUtf8() + '\n';
        ++m_lines;
    }

    /// What the lines from here on come from.
    void from(const DeviceEnd &end, const char *field = "")
    {
        m_origins.add(m_lines + 1,
                      {end.tunnel->id, end.planned.ref.side, QString::fromLatin1(field), -1});
    }

    void row(const QString &field, const QString &value)
    {
        line(QStringLiteral("| ") + field + QStringLiteral(" | ") + value + QStringLiteral(" |"));
    }

    void note(const DeviceEnd &end, const QString &message)
    {
        m_out.notes.push_back({message, end.planned.name});
    }

    bool addEnd(const DeviceEnd &end)
    {
        const QString name = oneLine(end.planned.name);
        if (end.planned.isAbsent) {
            note(end, Exporters::tr("%1 is absent on this device and left out").arg(name));
            return false;
        }
        if (end.isRouted)
            return false; // Agreement told of it.
        if (end.lists.empty()) {
            note(end, Exporters::tr("%1 has no networks to carry and is left out").arg(name));
            return false;
        }
        line({});
        from(end);
        line(QStringLiteral("## ") + markdownEscaped(end.planned.name));
        line({});
        row(QStringLiteral("字段"), QStringLiteral("值"));
        line(QStringLiteral("| --- | --- |"));
        addFields(end);
        from(end, "local");
        const Child first = end.lists.front();
        row(QStringLiteral("本地网络"), joined(first.local));
        from(end, "target");
        row(QStringLiteral("目标网络"), joined(first.target));
        from(end);
        row(QStringLiteral("健康检查 IP"), {});
        row(QStringLiteral("健康检查源 IP"), QStringLiteral("关闭"));
        addFurtherGroups(end.lists);
        noteOwnNetworks(end);
        return true;
    }

    void addFields(const DeviceEnd &end)
    {
        const QString &peer = end.planned.peerGateway;
        const bool isAnywhere = peer.isEmpty() || peer == QLatin1String("dynamic");
        row(QStringLiteral("名称"), markdownEscaped(end.planned.name));
        row(QStringLiteral("远端路由器"),
            isAnywhere ? QStringLiteral("0.0.0.0") : markdownEscaped(peer));
        row(QStringLiteral("协议"), QStringLiteral("IPsec"));
        row(QStringLiteral("远端设备 ID"), end.peerIdentity.isEmpty()
                                               ? QStringLiteral("匹配任意 ID")
                                               : markdownEscaped(end.peerIdentity));
        row(QStringLiteral("密钥"), end.key ? QStringLiteral("（见 secrets.txt）")
                                            : QStringLiteral("（两端相同，另行保管）"));
        const bool isOld = end.ike.front().encryption == QLatin1String("3des");
        row(QStringLiteral("加密方法"), isOld ? QStringLiteral("3DES") : QStringLiteral("AES"));
        row(QStringLiteral("隧道模式"), QStringLiteral("主模式"));
        row(QStringLiteral("开启 PFS"),
            end.esp.front().group.isEmpty() ? QStringLiteral("否") : QStringLiteral("是"));
        row(QStringLiteral("IKE 版本"), end.profile->version == 1 ? QStringLiteral("IKEv1 Only")
                                                                  : QStringLiteral("IKEv2 Only"));
        if (isAnywhere && peer.isEmpty())
            note(end, Exporters::tr("%1: the gateway of %2 is not known; any address is accepted")
                          .arg(oneLine(end.planned.name), oneLine(end.peer->name())));
    }

    /// More selector pairs are added under 感兴趣流 once the tunnel is there.
    void addFurtherGroups(const Children &children)
    {
        if (children.size() < 2)
            return;
        line({});
        line(QStringLiteral("创建后在 **感兴趣流** 中再添加："));
        line({});
        row(QStringLiteral("本地网络"), QStringLiteral("目标网络"));
        line(QStringLiteral("| --- | --- |"));
        Children::Iterator child = children.begin();
        while (++child != children.end())
            row(joined((*child).local), joined((*child).target));
    }

    /// The console refuses a target network that the VPC has itself.
    void noteOwnNetworks(const DeviceEnd &end)
    {
        const PrefixSet own(m_device.site->subnets);
        for (const Child &child : end.lists) {
            for (const Network &network : child.target) {
                if (own.meets(network))
                    note(end, Exporters::tr("%1: the console refuses the target network %2, "
                                            "because the VPC has it itself")
                                  .arg(oneLine(end.planned.name), network.text()));
            }
        }
    }

    const Device &m_device;
    Bundle &m_out;
    QByteArray m_text;
    int m_lines = 0;
    std::vector<const DeviceEnd *> m_written;
    LineOrigins m_origins;
};

} // namespace

void exportQingCloud(const Device &device, Bundle &out) { Sheet(device, out).run(); }

std::map<QString, QByteArray> keysInQingCloud(const QByteArray &secretsFile)
{
    std::map<QString, QByteArray> keys;
    const QStringList lines = QString::fromUtf8(secretsFile).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const qsizetype tab = line.lastIndexOf(QLatin1Char('\t'));
        if (!line.startsWith(KeyMark) || tab < 0 || tab + 1 == line.size())
            continue;
        keys.insert(
            {line.sliced(KeyMark.size(), tab - KeyMark.size()), line.mid(tab + 1).toUtf8()});
    }
    return keys;
}

} // namespace hubwright
