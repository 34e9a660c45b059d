// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/vyos_config.h"

#include "model/address/distinct_networks.h"
#include "model/base/text.h"
#include "model/import/device/device_values.h"
#include "model/import/device/routed.h"
#include "model/import/device/shown_words.h"
#include "model/import/device/vyos_groups.h"
#include "model/import/device/vyos_interfaces.h"
#include "model/import/device/vyos_text.h"
#include "model/import/messages.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hubwright {

namespace {

/// What a peer may hold that nothing in a design answers to.
constexpr const char *SilentPeerWords[] {
    "description",     "force-encapsulation", "force-udp-encapsulation", "ikev2-reauth",
    "virtual-address", "replay-window",       "disable-uniqreqids",
};
constexpr const char *SilentIpsecWords[] {
    "auto-update", "disable-uniqreqids", "interface",     "ipsec-interfaces",
    "log",         "nat-networks",       "nat-traversal", "options",
};

/// A word that may be shown: neither a name nor anything that could be a key.
bool isKeyword(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z-]{0,30}$"));
    return form.match(word).hasMatch();
}

/// A protocol or a port.
QString shownValue(const QString &word)
{
    static const QRegularExpression number(QStringLiteral("^[0-9]{1,5}$"));
    return number.match(word).hasMatch() ? word : shownKeyword(word);
}

/// Whether what stands below the word is a name that somebody gave.
bool holdsNames(const QString &word)
{
    static const QSet<QString> words {
        QStringLiteral("peer"),     QStringLiteral("tunnel"),    QStringLiteral("ike-group"),
        QStringLiteral("proposal"), QStringLiteral("esp-group"), QStringLiteral("psk"),
        QStringLiteral("profile"),
    };
    return words.contains(word);
}

/// The path of a line up to its first word that could be a key.
QString shownPath(const ConfigNode &leaf)
{
    constexpr qsizetype MostWords = 8;
    static const QRegularExpression secret(QStringLiteral("auth|secret|key|psk|pass"));
    QStringList shown;
    bool isSecret = false;
    for (const QString &word : leaf.path()) {
        const bool isName = !shown.isEmpty() && holdsNames(shown.last()) && !isSecret;
        static const QRegularExpression kind(QStringLiteral("^[a-z][a-z0-9-]{0,20}$"));
        const bool isPlain = (shown.size() == 1 && kind.match(word).hasMatch()) ||
                             (isKeyword(word) && (!isSecret || shown.size() < 3 ||
                                                  shown.last() == QLatin1String("authentication")));
        if ((!isName && !isPlain) || shown.size() == MostWords)
            break;
        isSecret = isSecret || (!isName && word.contains(secret));
        shown << word;
    }
    if (shown.size() > 2 && shown[1] == QLatin1String("ipsec"))
        shown = shown.mid(2);
    return shown.isEmpty() ? QStringLiteral("…") : shown.join(QLatin1Char(' '));
}

/// Reads the tree of one file.
class VyosConfigReader {
public:
    VyosConfigReader(const ConfigTree &tree, const QString &file, SourceNotes &notes)
        : m_root(tree.root()),
          m_ipsec(m_root.at("vpn ipsec")),
          m_notes(notes),
          m_groups(m_ipsec, notes)
    {
        m_config.platform = QStringLiteral("vyos");
        m_config.place = {file, 1, 1, 0};
    }

    DeviceConfig run()
    {
        if (const ConfigNode name = m_root.value("system host-name"); name.exists())
            m_config.name = name.word();
        m_routed = vyosRoutedInto(m_root);
        for (const ConfigNode &section : m_ipsec.at("authentication psk").children())
            readKey(section);
        for (const ConfigNode &peer : m_ipsec.at("site-to-site peer").children())
            readPeer(peer);
        for (const char *word : SilentIpsecWords)
            leaveOut(m_ipsec, word, m_notes);
        // A group that no peer names has been read by nobody.
        for (const char *kind : {"ike-group", "esp-group"}) {
            for (const ConfigNode &group : m_ipsec.at(kind).children())
                m_groups.named(kind, group.word(), group.place());
        }
        readVyosInterfaces(m_root, m_config, m_notes);
        completeRouted(m_config);
        tellTheRest();
        return std::move(m_config);
    }

private:
    void readKey(const ConfigNode &section)
    {
        DeviceKey key;
        key.place = section.place();
        for (const ConfigNode &id : section.values("id")) {
            const QString owner = readIdentity(id.word(), id.place(), m_notes);
            if (!owner.isEmpty())
                key.owners << owner;
        }
        leaveOut(section, "description", m_notes);
        const ConfigNode type = section.value("secret-type");
        const ConfigNode secret = section.value("secret");
        if (!secret.exists())
            return; // Without its key, which may stand in another file.
        const QString kind = type.exists() ? type.word() : QString();
        const QString prefix = kind == QLatin1String("base64") ? QStringLiteral("0s")
                               : kind == QLatin1String("hex")  ? QStringLiteral("0x")
                                                               : QString();
        key.text = readKey(prefix + secret.word());
        m_config.keys.push_back(std::move(key));
    }

    static QString readKey(const QString &text) { return hubwright::readKey(text, false); }

    void readPeer(const ConfigNode &peer)
    {
        peer.markOwnRead();
        if (peer.has("disable")) {
            m_notes.add(Import::tr("%1 is switched off on this device and is left out")
                            .arg(oneLine(peer.word())),
                        peer.place());
            peer.markRead();
            return;
        }
        DeviceConnection connection;
        connection.name = peer.word();
        connection.place = peer.place();
        readAddresses(peer, connection);
        readAuthentication(peer.at("authentication"), connection);
        readIke(peer, connection);
        readTunnels(peer, connection);
        readVti(peer, connection);
        if (const ConfigNode start = peer.value("connection-type"); start.exists())
            connection.isStandby = start.word() == QLatin1String("none");
        for (const char *word : SilentPeerWords)
            leaveOut(peer, word, m_notes);
        if (connection.children.empty() && !peer.at("vti bind").exists())
            m_notes.add(Import::tr("%1 carries nothing that a design holds and is left out")
                            .arg(oneLine(peer.word())),
                        peer.place());
        else
            m_config.connections.push_back(std::move(connection));
    }

    /// "any" is charon's %any.
    Gateway outerAddress(const ConfigNode &node)
    {
        const bool isAny = node.word() == QLatin1String("any");
        return readOuterAddress(isAny ? QStringLiteral("%any") : node.word(), node.place(),
                                m_notes);
    }

    void readAddresses(const ConfigNode &peer, DeviceConnection &connection)
    {
        if (const ConfigNode own = peer.value("local-address"); own.exists()) {
            connection.own = outerAddress(own);
            // "any" only says that the device listens everywhere.
            if (connection.own.form == Gateway::Form::Dynamic)
                connection.own = {};
        } else if (const ConfigNode lease = peer.value("dhcp-interface"); lease.exists()) {
            connection.own.form = Gateway::Form::Dynamic;
        }
        const std::vector<ConfigNode> remote = peer.values("remote-address");
        // Up to 1.3 a peer is called by its address, its name, or "@" and its identity.
        if (remote.empty() && peer.word().startsWith(QLatin1Char('@'))) {
            connection.peer.form = Gateway::Form::Dynamic;
            connection.peerIdentity = readIdentity(peer.word(), peer.place(), m_notes);
        } else {
            connection.peer = outerAddress(remote.empty() ? peer : remote.front());
        }
        for (size_t i = 1; i < remote.size(); ++i)
            m_notes.add(Import::tr("a gateway has one address in a design; %1 is left out")
                            .arg(shownAddress(remote[i].word())),
                        remote[i].place());
    }

    void readAuthentication(const ConfigNode &node, DeviceConnection &connection)
    {
        const auto identity = [&](std::initializer_list<const char *> words) {
            for (const char *word : words) {
                if (const ConfigNode id = node.value(word); id.exists())
                    return readIdentity(id.word(), id.place(), m_notes);
            }
            return QString();
        };
        connection.identity = identity({"local-id", "id"});
        if (const QString expected = identity({"remote-id"}); !expected.isEmpty())
            connection.peerIdentity = expected;
        const ConfigNode key = node.value("pre-shared-secret");
        if (key.exists())
            connection.keyText = readKey(key.word());
        const ConfigNode mode = node.value("mode");
        if (!mode.exists() || mode.word() == QLatin1String("pre-shared-secret"))
            return;
        m_notes.add(Import::tr("%1 does not use a pre-shared key; how the two ends prove who they "
                               "are is left out")
                        .arg(oneLine(connection.name)),
                    mode.place());
        node.markRead();
    }

    void readIke(const ConfigNode &peer, DeviceConnection &connection)
    {
        const ConfigNode name = peer.value("ike-group");
        if (!name.exists())
            return;
        const VyosGroup &group = m_groups.named("ike-group", name.word(), name.place());
        connection.version = group.version;
        connection.ike = group.proposals;
        connection.ikeLifetime = group.lifetime;
        m_firstIkeGroup = group.firstGroup;
    }

    /// What the group says of the SAs; of several groups of one peer the first counts.
    void readEsp(const ConfigNode &name, DeviceConnection &connection)
    {
        const VyosGroup &group = m_groups.named("esp-group", name.word(), name.place());
        std::vector<Proposal> proposals = group.proposals;
        for (Proposal &proposal : proposals) {
            if (proposal.group == QLatin1String("ike"))
                proposal.group = m_firstIkeGroup;
        }
        if (!connection.esp.empty() && connection.esp != proposals) {
            m_notes.add(Import::tr("%1: a tunnel has one ESP profile in a design; that of %2 is "
                                   "left out")
                            .arg(oneLine(connection.name), oneLine(name.word())),
                        name.place());
            return;
        }
        connection.esp = std::move(proposals);
        connection.espLifetime = group.lifetime;
    }

    void readTunnels(const ConfigNode &peer, DeviceConnection &connection)
    {
        const ConfigNode common = peer.value("default-esp-group");
        bool needsCommon = false;
        for (const ConfigNode &tunnel : peer.at("tunnel").children()) {
            tunnel.markOwnRead();
            const QString name = QStringLiteral("%1 tunnel %2").arg(connection.name, tunnel.word());
            if (tunnel.has("disable")) {
                m_notes.add(Import::tr("%1 is switched off on this device and is left out")
                                .arg(oneLine(name)),
                            tunnel.place());
                tunnel.markRead();
                continue;
            }
            if (const ConfigNode own = tunnel.value("esp-group"); own.exists())
                readEsp(own, connection);
            else
                needsCommon = true;
            readTunnel(tunnel, name, connection);
        }
        if (common.exists() && (needsCommon || connection.esp.empty()))
            readEsp(common, connection);
    }

    void readTunnel(const ConfigNode &tunnel, const QString &name, DeviceConnection &connection)
    {
        DeviceChild child;
        child.name = tunnel.word();
        child.place = tunnel.place();
        child.local = networksOf(tunnel.at("local"), child.localPlace);
        child.target = networksOf(tunnel.at("remote"), child.targetPlace);
        for (const char *word : {"protocol", "local port", "remote port"}) {
            if (const ConfigNode part = tunnel.value(word); part.exists())
                m_notes.add(
                    Import::tr("%1: protocols and ports are not part of a design; the "
                               "networks are taken over for all traffic")
                        .arg(QLatin1String(word) + QLatin1Char(' ') + shownValue(part.word())),
                    part.place());
        }
        for (const char *word : {"allow-nat-networks", "allow-public-networks", "priority"})
            leaveOut(tunnel, word, m_notes);
        if (child.local.empty() || child.target.empty())
            m_notes.add(Import::tr("%1 names no networks at both of its ends and is left out")
                            .arg(oneLine(name)),
                        tunnel.place());
        else
            connection.children.push_back(std::move(child));
    }

    /// `prefix`, which VyOS 1.1 and EdgeOS write once: up to 1.1 it was "subnet".
    std::vector<Network> networksOf(const ConfigNode &side, Place &place)
    {
        DistinctNetworks out;
        for (const char *word : {"prefix", "subnet"}) {
            for (const ConfigNode &prefix : side.values(word)) {
                if (!place.isKnown())
                    place = prefix.place();
                const std::vector<Network> networks =
                    readSelectors(prefix.word(), {}, prefix.place(), m_notes);
                for (const Network &network : networks)
                    out.add(network);
            }
        }
        return out.take();
    }

    /// A peer bound to an interface takes whatever the routes send there.
    void readVti(const ConfigNode &peer, DeviceConnection &connection)
    {
        const ConfigNode bound = peer.value("vti bind");
        if (const ConfigNode group = peer.value("vti esp-group"); group.exists())
            readEsp(group, connection);
        if (!bound.exists() || !connection.children.empty())
            return;
        connection.isRouted = true;
        DeviceChild routed;
        routed.name = bound.word();
        routed.place = bound.place();
        const auto routes = m_routed.find(bound.word());
        if (routes == m_routed.end())
            return;
        routed.target = routes->second.networks;
        routed.targetPlace = routes->second.place;
        connection.children.push_back(std::move(routed));
    }

    void tellTheRest()
    {
        for (const ConfigNode &leaf : m_root.at("vpn").unread())
            m_notes.notUnderstood(shownPath(leaf), leaf.place());
        for (const ConfigNode &top : m_root.children()) {
            const QString word = top.word();
            if (word == QLatin1String("vpn"))
                continue;
            const int lines = int(top.unread().size());
            if (lines > 0 && isKeyword(word))
                m_notes.add(Import::tr("%1: %n line(s) that concern no IPsec tunnel are left out",
                                       nullptr, lines)
                                .arg(word),
                            top.place());
            else if (lines > 0)
                m_notes.notUnderstood(word.left(1) + QStringLiteral("…"), top.place());
        }
    }

    ConfigNode m_root;
    ConfigNode m_ipsec;
    SourceNotes &m_notes;
    DeviceConfig m_config;
    VyosGroups m_groups;
    std::map<QString, VyosRouted> m_routed;
    QString m_firstIkeGroup;
};

} // namespace

bool isVyos(const SourceText &source)
{
    static const QRegularExpression commands(
        QStringLiteral("^(?:\\S{1,130}[#$] ?)?\\s*set (?:vpn ipsec|interfaces (?:ethernet|bonding|"
                       "bridge|dummy|loopback|vti|pseudo-ethernet) )"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression braces(
        QStringLiteral("^\\s*vpn \\{\\s*$|^// (?:Release version|vyos-config-version): "),
        QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(source.bytes);
    return commands.match(text).hasMatch() ||
           (braces.match(text).hasMatch() && text.contains(QLatin1String("ipsec {")));
}

Result<std::vector<DeviceConfig>, Errors> readVyosConfig(const SourceText &source)
{
    const Result<QString, Errors> text = sourceText(source);
    if (!text)
        return text.error();
    SourceNotes notes;
    const ConfigTree tree = readVyosText(*text, source.fileName, notes);
    DeviceConfig config = VyosConfigReader(tree, source.fileName, notes).run();
    config.notes = notes.take();
    return std::vector<DeviceConfig> {std::move(config)};
}

} // namespace hubwright
