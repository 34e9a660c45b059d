// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/strongswan.h"

#include "model/address/network_text.h"
#include "model/base/text.h"
#include "model/export/words.h"
#include "model/topology/identity.h"

#include <QRegularExpression>

#include <algorithm>

namespace hubwright {

namespace {

constexpr qsizetype LongestName = 64;
const QString EndMark = QStringLiteral("# tunnel end ");

bool isNameCharacter(QChar c)
{
    return c.unicode() < 0x80 &&
           (c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-'));
}

/// Lines with the indentation of nested sections.
class SwanctlText {
public:
    void line(const QString &text)
    {
        if (!text.isEmpty())
            indent() += text.toUtf8();
        end();
    }
    void open(const QString &section)
    {
        line(section + QStringLiteral(" {"));
        ++m_depth;
    }
    void close()
    {
        --m_depth;
        line(QStringLiteral("}"));
    }
    void set(const char *key, const QString &value)
    {
        line(QLatin1String(key) + QStringLiteral(" = ") + swanctlQuoted(value));
    }
    void setNetworks(const char *key, const std::vector<Network> &networks)
    {
        indent() += QByteArray(key) + " = \"";
        appendJoined(networks, ",", m_out);
        m_out += '"';
        end();
    }
    /// What the lines from here on come from.
    void from(const DeviceEnd &end, const char *field = "")
    {
        m_origins.add(m_lines + 1,
                      {end.tunnel->id, end.planned.ref.side, QString::fromLatin1(field), -1});
    }
    /// The lines so far; they are taken out.
    ExportFile file(const QString &path, bool isSecret)
    {
        return {path, std::move(m_out), isSecret, std::move(m_origins)};
    }

private:
    QByteArray &indent() { return m_out.append(m_depth * 4, ' '); }
    void end()
    {
        m_out += '\n';
        ++m_lines;
    }

    QByteArray m_out;
    int m_depth = 0;
    int m_lines = 0;
    LineOrigins m_origins;
};

/// What one connection needs to know, worked out from the plan.
struct Connection {
    const DeviceEnd *end = nullptr;
    QString name;
    QString localId;
    QString remoteId;
    bool isVersion1 = false;
    bool canInitiate = false;
    int interface = 0; ///< Of its routes; 0: selectors choose.
};

/// Our words for algorithms are strongSwan's.
QString proposalsIn(const std::vector<Proposal> &proposals)
{
    return proposalsText(proposals).remove(QLatin1Char(' '));
}

/// Writes the files of one device.
class Writer {
public:
    Writer(const Device &device, Bundle &out) : m_device(device), m_out(out) {}

    void run()
    {
        for (const DeviceEnd &end : m_device.ends)
            addConnection(end);
        writeConnections();
        const bool hasKeys = std::any_of(m_connections.begin(), m_connections.end(),
                                         [](const Connection &each) { return each.end->key; });
        if (hasKeys)
            writeSecrets();
    }

private:
    void note(const DeviceEnd &end, const QString &message)
    {
        m_out.notes.push_back({message, end.planned.name});
    }

    QString called(const DeviceEnd &end) const { return oneLine(end.planned.name); }

    void addConnection(const DeviceEnd &end)
    {
        Connection connection;
        connection.end = &end;
        if (end.planned.isAbsent) {
            note(end, Exporters::tr("%1 is absent on this device and left out").arg(called(end)));
            return;
        }
        if (end.isRouted && end.children.empty())
            return; // Agreement told of it.
        if (end.children.empty()) {
            note(end,
                 Exporters::tr("%1 has no networks to carry and is left out").arg(called(end)));
            return;
        }
        connection.isVersion1 = end.profile->version == 1;
        connection.localId = end.localIdentity;
        connection.remoteId = end.peerIdentity;
        // A standby connection waits, in both directions, until it is brought up.
        connection.canInitiate = !peerAddress(end).isEmpty() && !end.tunnel->isStandby;
        connection.name = swanctlName(end.planned.name, m_names);
        connection.interface = end.isRouted ? ++m_interfaces : 0;
        noteGaps(connection);
        m_connections.push_back(std::move(connection));
    }

    /// The peer's outer address or name; empty if it has none to call at.
    static QString peerAddress(const DeviceEnd &end)
    {
        const QString &peer = end.planned.peerGateway;
        return peer == QLatin1String("dynamic") ? QString() : peer;
    }

    void noteGaps(const Connection &connection)
    {
        const DeviceEnd &end = *connection.end;
        if (end.planned.peerGateway.isEmpty())
            note(end, Exporters::tr("%1: the gateway of %2 is not known; any address is accepted")
                          .arg(called(end), oneLine(end.peer->name())));
        if (connection.remoteId.isEmpty())
            note(end, Exporters::tr(
                          "%1: %2 has neither a fixed address nor an identity; any peer with the "
                          "key is accepted")
                          .arg(called(end), oneLine(end.peer->name())));
        for (size_t n = 0; n < end.children.tooLong(); ++n)
            note(end, Exporters::tr("%1 has more than 255 networks in one direction, which IKEv2 "
                                    "cannot carry in one child")
                          .arg(called(end)));
    }

    void preamble(SwanctlText &text) const
    {
        for (const QString &line : m_device.preamble)
            text.line(QStringLiteral("# ") + oneLine(line));
    }

    void writeConnections()
    {
        SwanctlText text;
        preamble(text);
        text.line(QStringLiteral("# Load: copy to /etc/swanctl/conf.d/, the file with the keys "
                                 "beside it (mode 0600), then: swanctl --load-all"));
        text.line({});
        text.open(QStringLiteral("connections"));
        for (const Connection &connection : m_connections)
            writeConnection(connection, text);
        text.close();
        m_out.files.push_back(text.file(m_device.folder + QStringLiteral("/swanctl.conf"), false));
    }

    void writeConnection(const Connection &connection, SwanctlText &text)
    {
        const DeviceEnd &end = *connection.end;
        const QString own =
            m_device.site->gateway.form == Gateway::Form::Dynamic ? QString() : end.planned.gateway;
        const QString peer = peerAddress(end);
        text.from(end);
        text.line(EndMark + oneLine(end.planned.name) + QStringLiteral(" to site ") +
                  oneLine(end.peer->name()));
        writeRoutes(connection, text);
        text.open(connection.name);
        if (connection.interface > 0) {
            text.set("if_id_in", QString::number(connection.interface));
            text.set("if_id_out", QString::number(connection.interface));
        }
        text.set("version", QString::number(connection.isVersion1 ? 1 : 2));
        text.set("local_addrs", own.isEmpty() ? QStringLiteral("%any") : own);
        text.set("remote_addrs", peer.isEmpty() ? QStringLiteral("%any") : peer);
        text.set("proposals", proposalsIn(end.ike));
        text.set("mobike", QStringLiteral("no"));
        text.set("keyingtries", QStringLiteral("0"));
        text.set("dpd_delay", QStringLiteral("30s"));
        text.set("rekey_time", lifetimeText(end.profile->ikeLifetime));
        writeAuthentication("local", connection.localId, text);
        writeAuthentication("remote", connection.remoteId, text);
        text.open(QStringLiteral("children"));
        size_t number = 0;
        for (const Child &child : end.children)
            writeChild(connection, child, ++number, text);
        text.close();
        text.close();
    }

    /// What has to be there for a tunnel that is for any address.
    static void writeRoutes(const Connection &connection, SwanctlText &text)
    {
        if (connection.interface == 0)
            return;
        const QString device = QStringLiteral("xfrm%1").arg(connection.interface);
        text.line(QStringLiteral("# Routes choose what goes into it: ip link add %1 type xfrm dev "
                                 "eth0 if_id %2; ip link set %1 up")
                      .arg(device)
                      .arg(connection.interface));
        text.from(*connection.end, "target");
        for (const Network &target : eachOnce(connection.end->lists, true))
            text.line(QStringLiteral("# %1 route add %2 dev %3")
                          .arg(target.family() == Family::V6 ? QStringLiteral("ip -6")
                                                             : QStringLiteral("ip"),
                               target.text(), device));
        text.from(*connection.end);
    }

    static void writeAuthentication(const char *side, const QString &identity, SwanctlText &text)
    {
        text.open(QLatin1String(side));
        text.set("auth", QStringLiteral("psk"));
        if (!identity.isEmpty())
            text.set("id", charonIdentity(identity));
        text.close();
    }

    void writeChild(const Connection &connection, const Child &child, size_t number,
                    SwanctlText &text)
    {
        const QString stem = connection.end->children.size() == 1
                                 ? connection.name
                                 : connection.name.left(LongestName - 8) + QLatin1Char('-') +
                                       QString::number(number);
        const QString name = swanctlName(stem, m_childNames);
        if (connection.end->tunnel->isStandby)
            text.line(QStringLiteral("# On standby. When what it stands by for has failed: swanctl "
                                     "--initiate --child ") +
                      name);
        text.open(name);
        text.from(*connection.end, "local");
        text.setNetworks("local_ts", child.local);
        text.from(*connection.end, "target");
        text.setNetworks("remote_ts", child.target);
        text.from(*connection.end, "ike");
        text.set("esp_proposals", proposalsIn(connection.end->esp));
        text.set("rekey_time", lifetimeText(connection.end->profile->espLifetime));
        // Who cannot call the peer waits for its call.
        text.set("dpd_action",
                 connection.canInitiate ? QStringLiteral("restart") : QStringLiteral("clear"));
        text.set("start_action",
                 connection.canInitiate ? QStringLiteral("trap|start") : QStringLiteral("none"));
        text.set("close_action",
                 connection.canInitiate ? QStringLiteral("trap") : QStringLiteral("none"));
        text.close();
    }

    void writeSecrets()
    {
        SwanctlText text;
        preamble(text);
        text.line({});
        text.open(QStringLiteral("secrets"));
        for (const Connection &connection : m_connections) {
            if (!connection.end->key)
                continue;
            text.from(*connection.end);
            text.line(EndMark + oneLine(connection.end->planned.name));
            text.open(QStringLiteral("ike-") + connection.name);
            if (!connection.localId.isEmpty())
                text.set("id-local", charonIdentity(connection.localId));
            if (!connection.remoteId.isEmpty())
                text.set("id-remote", charonIdentity(connection.remoteId));
            text.set("secret",
                     QStringLiteral("0s") + QString::fromLatin1(connection.end->key->toBase64()));
            text.close();
        }
        text.close();
        m_out.files.push_back(text.file(m_device.folder + QStringLiteral("/secrets.conf"), true));
    }

    const Device &m_device;
    Bundle &m_out;
    std::vector<Connection> m_connections;
    TakenNames m_names;
    TakenNames m_childNames;
    int m_interfaces = 0;
};

} // namespace

QString charonIdentity(const QString &identity)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._:-]*$"));
    static const QRegularExpression mail(QStringLiteral("^[A-Za-z0-9._-]+@[A-Za-z0-9.-]+$"));
    static const QRegularExpression typed(QStringLiteral("^[A-Za-z][A-Za-z0-9]*:"));
    const bool isAddress = bool(IpAddress::parse(identity));
    if (isAddress || mail.match(identity).hasMatch() ||
        (plain.match(identity).hasMatch() && !typed.match(identity).hasMatch()) ||
        identityForm(identity).kind == IdentityKind::Name)
        return identity;
    return QStringLiteral("@#") + QString::fromLatin1(identity.toUtf8().toHex());
}

QString swanctlQuoted(const QString &value)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : value) {
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            out += QLatin1Char('\\') + QString(c);
        else if (c == QLatin1Char('\n'))
            out += QStringLiteral("\\n");
        else if (c == QLatin1Char('\r'))
            out += QStringLiteral("\\r");
        else if (c == QLatin1Char('\t'))
            out += QStringLiteral("\\t");
        else
            out += c;
    }
    return out + QLatin1Char('"');
}

bool TakenNames::take(const QString &name)
{
    const qsizetype before = m_names.size();
    m_names.insert(name);
    return m_names.size() > before;
}

void TakenNames::giveBack(const QString &name)
{
    m_names.remove(name);
    m_numbers.clear();
}

int TakenNames::nextNumber(const QString &stem)
{
    int &number = m_numbers.insert(stem, std::max(m_numbers.value(stem), 1)).value();
    return ++number;
}

QString swanctlName(const QString &name, TakenNames &taken)
{
    QString stem;
    for (const QChar c : name) {
        if (isNameCharacter(c))
            stem += c;
        else if (!stem.isEmpty() && !stem.endsWith(QLatin1Char('-')))
            stem += QLatin1Char('-');
    }
    while (stem.endsWith(QLatin1Char('-')))
        stem.chop(1);
    stem = stem.left(LongestName);
    // A section called "include" is read as an include statement.
    if (stem.isEmpty() || stem.compare(QLatin1String("include"), Qt::CaseInsensitive) == 0)
        stem = QStringLiteral("tunnel");
    QString out = stem;
    while (!taken.take(out)) {
        const QString number = QLatin1Char('-') + QString::number(taken.nextNumber(stem));
        out = stem.left(LongestName - number.size()) + number;
    }
    return out;
}

void exportStrongSwan(const Device &device, Bundle &out) { Writer(device, out).run(); }

std::map<QString, QByteArray> keysInStrongSwan(const QByteArray &secretsFile)
{
    static const QRegularExpression secret(QStringLiteral("^secret = \"0s([A-Za-z0-9+/]+=*)\"$"));
    std::map<QString, QByteArray> keys;
    QString end;
    const QStringList lines = QString::fromUtf8(secretsFile).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        if (text.startsWith(EndMark))
            end = text.mid(EndMark.size());
        const auto match = secret.match(text);
        if (match.hasMatch() && !end.isEmpty()) {
            keys.insert({end, QByteArray::fromBase64(match.captured(1).toLatin1())});
            end.clear();
        }
    }
    return keys;
}

} // namespace hubwright
