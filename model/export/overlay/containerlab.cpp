// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/export/config_text.h"
#include "model/export/overlay/overlays.h"
#include "model/export/strongswan.h"
#include "model/export/words.h"
#include "model/platform/platform.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace hubwright {

namespace {

/// Of containers and of Kubernetes objects (RFC 1123).
constexpr NameRule NodeNames {40, "a-z0-9-", "a-z0-9", ""};

/// Pairs of hosts that checks.sh pings at most.
constexpr size_t MostChecks = 500;

/// A JSON string is a YAML string in double quotes.
QString yaml(const QString &text)
{
    const QByteArray json = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

/// A word of the shell that holds the text as it is.
QString shellWord(QString text)
{
    text.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

/// The topology's lines, for a file of its own or as text inside another one.
class ClabText {
public:
    ClabText(ConfigText &out, const QString &indent) : m_out(out), m_indent(indent) {}

    void line(const QString &text) { m_out.line(m_indent + text); }
    void exec(const QString &command) { line(QStringLiteral("        - ") + yaml(command)); }

private:
    ConfigText &m_out;
    QString m_indent;
};

/// A site in the lab: its gateway node and one host behind it.
struct LabSite {
    const Device *device = nullptr;
    int site = -1;
    QString gateway; ///< Node names.
    QString host;
    QStringList outer;     ///< Addresses of eth1, with length.
    QStringList inner;     ///< Of eth2.
    IpAddress hostAddress; ///< Of the host's eth1.
    IpAddress hostGateway;
    int hostLength = 0;
    bool hasHost = false;
    bool hasKeys = false;
};

/// The first address of the prefix that a host may have and that is not `taken`.
IpAddress usable(const Prefix &prefix, const std::vector<IpAddress> &taken)
{
    const AddressBits first = prefix.first().bits();
    const bool isTiny = prefix.length() >= addressLength(prefix.family()) - 1;
    for (AddressBits i = isTiny ? 0 : 1; i < 16; ++i) {
        const IpAddress address(prefix.family(), first + i);
        if (address > prefix.last())
            break;
        if (std::ranges::find(taken, address) == taken.end())
            return address;
    }
    return prefix.last();
}

/// Addresses inside: one of each subnet for the gateway, and the host.
void addressInside(const Site &site, LabSite &out)
{
    std::vector<IpAddress> hosts;
    for (const Host &host : site.hosts)
        hosts.push_back(host.address);
    for (const Network &subnet : site.subnets) {
        const Prefix prefix = subnet.prefixes().front();
        const IpAddress gateway = usable(prefix, hosts);
        out.inner << QStringLiteral("%1/%2").arg(gateway.text()).arg(prefix.length());
        if (out.hasHost)
            continue;
        std::vector<IpAddress> taken {gateway};
        const auto own = std::ranges::find_if(
            site.hosts, [&](const Host &host) { return Network(prefix).contains(host.address); });
        out.hostAddress = own == site.hosts.end() ? usable(prefix, taken) : own->address;
        out.hostGateway = gateway;
        out.hostLength = prefix.length();
        out.hasHost = out.hostAddress != gateway;
    }
}

class LabWriter {
public:
    LabWriter(const Plan &plan, const std::vector<Device> &devices, Bundle &out)
        : m_plan(plan), m_devices(devices), m_out(out)
    {}

    void run()
    {
        collect();
        if (m_sites.empty())
            return;
        writeTopology();
        writeResource();
        writeDeployment();
        writeChecks();
        ConfigText image(*m_lab, QStringLiteral("#"));
        image.line(QStringLiteral("FROM debian:12"));
        image.line(QStringLiteral(
            "RUN apt-get update && apt-get install -y --no-install-recommends strongswan-swanctl "
            "charon-systemd libstrongswan-standard-plugins libstrongswan-extra-plugins iproute2 "
            "iputils-ping procps"));
        image.line(QStringLiteral("CMD [\"/usr/sbin/charon-systemd\"]"));
        m_out.files.push_back(image.file(QStringLiteral("Dockerfile")));
    }

private:
    void collect()
    {
        m_folder = QStringLiteral("lab");
        while (std::ranges::any_of(m_devices, [&](const Device &device) {
            return device.folder.compare(m_folder, Qt::CaseInsensitive) == 0;
        }))
            m_folder += QLatin1Char('_');
        QSet<QString> taken {QStringLiteral("wan")};
        for (const Device &device : m_devices) {
            LabSite site;
            site.device = &device;
            site.site = m_plan.topology().indexOf(device.site->id);
            site.gateway = fittingName(NodeNames, device.site->name(), taken);
            site.host = fittingName(NodeNames, site.gateway + QStringLiteral("-host"), taken);
            site.hasKeys = std::ranges::any_of(
                device.ends, [](const DeviceEnd &end) { return end.key.has_value(); });
            site.outer << outerAddress(device, int(m_sites.size()));
            addressInside(*device.site, site);
            m_sites.push_back(std::move(site));
        }
        if (m_devices.empty())
            return;
        m_labDevice = {m_devices.front().site, m_folder, m_devices.front().preamble, {}};
        m_lab = &m_labDevice;
    }

    /// The gateway's address; one of RFC 2544's where it has none that is fixed.
    QString outerAddress(const Device &device, int number)
    {
        const Gateway &gateway = device.site->gateway;
        if (gateway.form == Gateway::Form::Address)
            return QStringLiteral("%1/%2")
                .arg(gateway.address.text())
                .arg(addressLength(gateway.address.family()));
        const IpAddress stand(Family::V4, (198u << 24 | 18u << 16) + quint32(number) + 1);
        m_out.notes.push_back({Exporters::tr("%1 has no fixed address; in the lab it has %2")
                                   .arg(oneLine(device.site->name()), stand.text()),
                               device.site->name()});
        return stand.text() + QStringLiteral("/32");
    }

    void writeTopology()
    {
        ConfigText out(*m_lab, QStringLiteral("#"));
        out.comment(QStringLiteral("docker build -t strongswan-lab:hubwright . && containerlab "
                                   "deploy -t star.clab.yml && sh checks.sh"));
        ClabText text(out, {});
        writeDefinition(text, true);
        m_out.files.push_back(out.file(QStringLiteral("star.clab.yml")));
    }

    /// What containerlab reads; in a cluster files are no binds of the host's.
    void writeDefinition(ClabText &text, bool withBinds)
    {
        text.line(QStringLiteral("name: star"));
        text.line(QStringLiteral("topology:"));
        text.line(QStringLiteral("  nodes:"));
        text.line(QStringLiteral("    wan:"));
        text.line(QStringLiteral("      kind: linux"));
        text.line(QStringLiteral("      image: \"strongswan-lab:hubwright\""));
        text.line(QStringLiteral("      exec:"));
        text.exec(QStringLiteral("ip link add br0 type bridge"));
        text.exec(QStringLiteral("ip link set br0 up"));
        for (size_t i = 0; i < m_sites.size(); ++i)
            text.exec(QStringLiteral("ip link set eth%1 master br0 up").arg(i + 1));
        for (const LabSite &site : m_sites)
            writeNodes(site, withBinds, text);
        text.line(QStringLiteral("  links:"));
        for (size_t i = 0; i < m_sites.size(); ++i) {
            const LabSite &site = m_sites[i];
            text.line(QStringLiteral("    - endpoints: [\"%1:eth1\", \"wan:eth%2\"]")
                          .arg(site.gateway)
                          .arg(i + 1));
            if (site.hasHost)
                text.line(QStringLiteral("    - endpoints: [\"%1:eth2\", \"%2:eth1\"]")
                              .arg(site.gateway, site.host));
        }
    }

    /// The same lab as a resource of Clabernetes: files come from ConfigMaps.
    void writeResource()
    {
        ConfigText out(*m_lab, QStringLiteral("#"));
        out.comment(QStringLiteral("For Clabernetes: sh deploy-cluster.sh makes the ConfigMaps "
                                   "and applies this. The cluster must be able to pull the "
                                   "image."));
        out.line(QStringLiteral("apiVersion: clabernetes.containerlab.dev/v1alpha1"));
        out.line(QStringLiteral("kind: Topology"));
        out.line(QStringLiteral("metadata:"));
        out.line(QStringLiteral("  name: star"));
        out.line(QStringLiteral("spec:"));
        out.line(QStringLiteral("  deployment:"));
        out.line(QStringLiteral("    filesFromConfigMap:"));
        for (const LabSite &site : m_sites) {
            out.line(QStringLiteral("      \"%1\":").arg(site.gateway));
            addMappedFile(site, QStringLiteral("star.conf"), QStringLiteral("swanctl.conf"), out);
            if (site.hasKeys)
                addMappedFile(site, QStringLiteral("keys.conf"), QStringLiteral("secrets.conf"),
                              out);
        }
        out.line(QStringLiteral("  definition:"));
        out.line(QStringLiteral("    containerlab: |"));
        ClabText text(out, QStringLiteral("      "));
        writeDefinition(text, false);
        m_out.files.push_back(out.file(QStringLiteral("star.c9s.yml")));
    }

    static void addMappedFile(const LabSite &site, const QString &name, const QString &key,
                              ConfigText &out)
    {
        out.line(QStringLiteral("        - filePath: /etc/swanctl/conf.d/") + name);
        out.line(QStringLiteral("          configMapName: \"star-%1\"").arg(site.gateway));
        out.line(QStringLiteral("          configMapPath: ") + key);
        out.line(QStringLiteral("          mode: read"));
    }

    void writeDeployment()
    {
        ConfigText out(*m_lab, QStringLiteral("#"));
        out.comment(QStringLiteral("Run in this folder, with Clabernetes in the cluster. The keys "
                                   "become part of ConfigMaps: for labs only."));
        out.line(QStringLiteral("set -eu"));
        out.line(QStringLiteral("namespace=${NAMESPACE:-default}"));
        out.line(QStringLiteral("config() {"));
        out.line(QStringLiteral("    kubectl -n \"$namespace\" create configmap \"$@\" "
                                "--dry-run=client -o yaml | kubectl -n \"$namespace\" apply -f -"));
        out.line(QStringLiteral("}"));
        for (const LabSite &site : m_sites) {
            const QString folder = QStringLiteral("../") + site.device->folder;
            QString command =
                QStringLiteral("config star-%1 --from-file=swanctl.conf=").arg(site.gateway) +
                shellWord(folder + QStringLiteral("/swanctl.conf"));
            if (site.hasKeys)
                command += QStringLiteral(" --from-file=secrets.conf=") +
                           shellWord(folder + QStringLiteral("/secrets.conf"));
            out.line(command);
        }
        out.line(QStringLiteral("kubectl -n \"$namespace\" apply -f star.c9s.yml"));
        m_out.files.push_back(out.file(QStringLiteral("deploy-cluster.sh")));
    }

    static QString family(const QString &address)
    {
        return address.contains(QLatin1Char(':')) ? QStringLiteral("ip -6") : QStringLiteral("ip");
    }

    static void writeNodes(const LabSite &site, bool withBinds, ClabText &text)
    {
        const QString folder = QStringLiteral("../") + site.device->folder;
        text.line(QStringLiteral("    # site ") + oneLine(site.device->site->name()));
        text.line(QStringLiteral("    \"%1\":").arg(site.gateway));
        text.line(QStringLiteral("      kind: linux"));
        text.line(QStringLiteral("      image: \"strongswan-lab:hubwright\""));
        if (withBinds) {
            const auto bind = [&](const QString &file, const QString &name) {
                text.line(QStringLiteral("        - ") +
                          yaml(folder + QLatin1Char('/') + file +
                               QStringLiteral(":/etc/swanctl/conf.d/") + name +
                               QStringLiteral(":ro")));
            };
            text.line(QStringLiteral("      binds:"));
            bind(QStringLiteral("swanctl.conf"), QStringLiteral("star.conf"));
            if (site.hasKeys)
                bind(QStringLiteral("secrets.conf"), QStringLiteral("keys.conf"));
        }
        text.line(QStringLiteral("      sysctls:"));
        text.line(QStringLiteral("        net.ipv4.ip_forward: 1"));
        text.line(QStringLiteral("        net.ipv6.conf.all.forwarding: 1"));
        text.line(QStringLiteral("      exec:"));
        for (const QString &address : site.outer) {
            text.exec(family(address) + QStringLiteral(" addr add %1 dev eth1").arg(address));
            text.exec(family(address) + QStringLiteral(" route replace default dev eth1"));
        }
        for (const QString &address : site.inner)
            text.exec(family(address) + QStringLiteral(" addr add %1 dev eth2").arg(address));
        text.exec(QStringLiteral("swanctl --load-all"));
        if (!site.hasHost)
            return;
        text.line(QStringLiteral("    \"%1\":").arg(site.host));
        text.line(QStringLiteral("      kind: linux"));
        text.line(QStringLiteral("      image: \"strongswan-lab:hubwright\""));
        text.line(QStringLiteral("      exec:"));
        const QString address = site.hostAddress.text();
        text.exec(family(address) +
                  QStringLiteral(" addr add %1/%2 dev eth1").arg(address).arg(site.hostLength));
        text.exec(family(address) + QStringLiteral(" route replace default via ") +
                  site.hostGateway.text());
    }

    bool isIntended(const LabSite &from, const LabSite &to) const
    {
        const int a = m_plan.universe().atomAt(from.hostAddress);
        const int b = m_plan.universe().atomAt(to.hostAddress);
        return a >= 0 && b >= 0 && from.hostAddress.family() == to.hostAddress.family() &&
               m_plan.intended().allows(a, b) &&
               m_plan.paths().nextEnd(from.site, to.site).isValid();
    }

    void writeChecks()
    {
        ConfigText text(*m_lab, QStringLiteral("#"));
        text.line(QStringLiteral("failed=0"));
        text.line(QStringLiteral("check() {"));
        text.line(QStringLiteral(
            "    if docker exec \"clab-star-$1\" ping -c 2 -W 3 \"$2\" >/dev/null 2>&1"));
        text.line(QStringLiteral("    then echo \"ok $1 -> $2\"; else echo \"FAILED $1 -> $2\"; "
                                 "failed=1; fi"));
        text.line(QStringLiteral("}"));
        size_t count = 0;
        for (const LabSite &from : m_sites) {
            for (const LabSite &to : m_sites) {
                if (&from == &to || !from.hasHost || !to.hasHost || !isIntended(from, to) ||
                    count >= MostChecks)
                    continue;
                ++count;
                text.line(QStringLiteral("check %1 %2").arg(from.host, to.hostAddress.text()));
            }
        }
        text.line(QStringLiteral("exit $failed"));
        m_out.files.push_back(text.file(QStringLiteral("checks.sh")));
    }

    const Plan &m_plan;
    const std::vector<Device> &m_devices;
    Bundle &m_out;
    QString m_folder;
    Device m_labDevice;
    const Device *m_lab = nullptr;
    std::vector<LabSite> m_sites;
};

} // namespace

void exportContainerlab(const Device &device, Bundle &out) { exportStrongSwan(device, out); }

void finishContainerlab(const Plan &plan, const std::vector<Device> &devices, Bundle &out)
{
    LabWriter(plan, devices, out).run();
}

} // namespace hubwright
