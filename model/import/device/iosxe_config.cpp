// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/iosxe_config.h"

#include "model/base/text.h"
#include "model/import/device/device_values.h"
#include "model/import/device/iosxe_acl.h"
#include "model/import/device/iosxe_crypto.h"
#include "model/import/device/iosxe_interfaces.h"
#include "model/import/device/routed.h"
#include "model/import/messages.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hubwright {

namespace {

/// Joins the sections of one file.
class IosxeConfigReader {
public:
    IosxeConfigReader(const std::vector<IosSection> &sections, const QString &file,
                      SourceNotes &notes)
        : m_sections(sections), m_notes(notes)
    {
        m_config.platform = QStringLiteral("iosxe");
        m_config.place = {file, 1, 1, 0};
    }

    DeviceConfig run()
    {
        for (const IosSection &section : m_sections)
            take(section);
        countNames();
        m_routed = routedInto(m_interfaces, m_routes);
        for (const IosMapEntry &entry : m_crypto.mapEntries)
            addMapEntry(entry);
        for (const IosInterface &interface : m_interfaces.all())
            addTunnelInterface(interface);
        for (const IosSection *section : m_lists.unused())
            countOther(*section);
        addKeys();
        readIosNetworks(m_interfaces, m_routes, m_config);
        completeRouted(m_config);
        for (const auto &[word, first] : m_others.toStdMap())
            m_notes.add(Import::tr("%1: %n line(s) that concern no IPsec tunnel are left out",
                                   nullptr, first.second)
                            .arg(word),
                        first.first);
        return std::move(m_config);
    }

private:
    void take(const IosSection &section)
    {
        const IosLine &head = section.head;
        if (head.begins("hostname"))
            m_config.name = head.word(1);
        else if (head.begins("crypto"))
            takeCrypto(section, m_crypto, m_notes);
        else if (head.begins("interface"))
            m_interfaces.add(readIosInterface(section, m_notes));
        else if (head.begins("ip route") || head.begins("ipv6 route"))
            takeIosRoute(head, m_routes);
        else if (!m_lists.take(section))
            countOther(section);
    }

    /// One note a first word, however many lines there are.
    void countOther(const IosSection &section)
    {
        static const QRegularExpression command(QStringLiteral("^[a-z][a-z0-9-]{0,30}$"));
        const QString first = section.head.word(0);
        // A word alone on its line is more often a piece of another line than a command.
        const bool isShown = command.match(first).hasMatch() &&
                             (section.head.words.size() > 1 || first.contains(QLatin1Char('-')));
        const QString word = isShown ? first : QStringLiteral("…");
        const auto known = m_others.find(word);
        const int lines = int(section.lines.size()) + 1;
        if (known == m_others.end())
            m_others.insert(word, {section.head.place, lines});
        else
            known->second += lines;
    }

    /// How often each profile is named: a tunnel is called by it only where it is its own.
    void countNames()
    {
        for (const IosMapEntry &entry : m_crypto.mapEntries)
            ++m_uses[entry.settings.ikev2Profile];
        for (const IosInterface &interface : m_interfaces.all())
            ++m_uses[interface.profile];
    }

    /// The access list's name, else that of a profile which nobody shares, else `otherwise`.
    QString nameOf(const QString &accessList, const QString &profile,
                   const QString &otherwise) const
    {
        bool isNumber = false;
        accessList.toUInt(&isNumber);
        if (!accessList.isEmpty() && !isNumber)
            return accessList;
        return !profile.isEmpty() && m_uses.value(profile) == 1 ? profile : otherwise;
    }

    const IosInterface *interfaceWith(const QString &map) const
    {
        for (const IosInterface &interface : m_interfaces.all()) {
            if (interface.cryptoMaps.contains(map))
                return &interface;
        }
        return nullptr;
    }

    void addMapEntry(const IosMapEntry &entry)
    {
        // Its parent entry says where it is applied and has nothing else.
        if (!entry.dynamicMap.isEmpty())
            return;
        const QString map = entry.isDynamic ? mapOfDynamic(entry.map) : entry.map;
        const QString label = QStringLiteral("%1 %2").arg(entry.map).arg(entry.sequence);
        DeviceConnection connection;
        connection.place = entry.settings.place;
        connection.name = nameOf(entry.accessList, entry.settings.ikev2Profile,
                                 QStringLiteral("%1-%2").arg(entry.map).arg(entry.sequence));
        const IosInterface *interface = interfaceWith(map);
        const auto localInterface = m_crypto.mapLocalInterfaces.find(map);
        if (localInterface != m_crypto.mapLocalInterfaces.end())
            connection.own = m_interfaces.addressOf(localInterface->second);
        else if (interface)
            connection.own = m_interfaces.addressOf(interface->name);
        if (!interface)
            m_notes.add(Import::tr("the crypto map %1 is on no interface of this file; it is read "
                                   "all the same")
                            .arg(oneLine(map)),
                        entry.settings.place);
        readPeers(entry, connection);
        readSettings(entry.settings, connection);
        addChildren(entry.accessList, entry.accessListPlace, label, connection);
        if (connection.children.empty())
            m_notes.add(Import::tr("%1 carries nothing that a design holds and is left out")
                            .arg(oneLine(label)),
                        entry.settings.place);
        else
            m_config.connections.push_back(std::move(connection));
    }

    QString mapOfDynamic(const QString &dynamic) const
    {
        for (const IosMapEntry &entry : m_crypto.mapEntries) {
            if (entry.dynamicMap == dynamic)
                return entry.map;
        }
        return dynamic;
    }

    void readPeers(const IosMapEntry &entry, DeviceConnection &connection)
    {
        connection.peer.form = entry.isDynamic ? Gateway::Form::Dynamic : Gateway::Form::Unset;
        bool isFirst = true;
        for (const IosLine &line : entry.peers) {
            if (!isFirst) {
                m_notes.add(Import::tr("a gateway has one address in a design; %1 is left out")
                                .arg(oneLine(line.word(2))),
                            line.place);
                continue;
            }
            connection.peer = readOuterAddress(line.word(2), line.place, m_notes);
            isFirst = false;
        }
    }

    void addChildren(const QString &accessList, const Place &place, const QString &label,
                     DeviceConnection &connection)
    {
        if (!accessList.isEmpty() && !m_lists.has(accessList))
            m_notes.add(Import::tr("%1: there is no access list %2 in this file")
                            .arg(oneLine(label), oneLine(accessList)),
                        place);
        connection.children = m_lists.pairsOf(accessList, m_notes);
    }

    void readSettings(const IosSaSettings &settings, DeviceConnection &connection)
    {
        for (const QString &name : settings.transformSets) {
            const auto set = m_crypto.transformSets.find(name);
            if (set == m_crypto.transformSets.end()) {
                m_notes.add(Import::tr("there is no %1 %2 in this file, or none that is understood")
                                .arg(QStringLiteral("transform-set"), oneLine(name)),
                            settings.place);
                continue;
            }
            Proposal proposal = set->second;
            proposal.group = settings.pfs;
            if (std::ranges::find(connection.esp, proposal) == connection.esp.end())
                connection.esp.push_back(proposal);
        }
        connection.espLifetime = settings.lifetime ? settings.lifetime : m_crypto.saLifetime;
        if (settings.ikev2Profile.isEmpty())
            readVersion1(settings, connection);
        else
            readVersion2(settings, connection);
    }

    void readVersion1(const IosSaSettings &settings, DeviceConnection &connection)
    {
        connection.version = 1;
        for (const auto &[priority, proposal] : m_crypto.isakmpPolicies)
            connection.ike.push_back(proposal);
        connection.ikeLifetime = m_crypto.isakmpLifetime;
        QString keyring;
        if (!settings.isakmpProfile.isEmpty()) {
            if (const IosProfile *profile =
                    profileNamed(m_crypto.isakmpProfiles, settings.isakmpProfile,
                                 "crypto isakmp profile", settings.place)) {
                takeProfile(*profile, connection);
                keyring = profile->keyring;
            }
        }
        connection.keyText = keyFor(keyring, connection);
    }

    void readVersion2(const IosSaSettings &settings, DeviceConnection &connection)
    {
        const IosProfile *profile = profileNamed(m_crypto.ikev2Profiles, settings.ikev2Profile,
                                                 "crypto ikev2 profile", settings.place);
        if (!profile)
            return;
        takeProfile(*profile, connection);
        connection.ikeLifetime = profile->lifetime;
        connection.keyText = profile->key;
        if (connection.keyText.isEmpty() && !profile->keyring.isEmpty())
            connection.keyText = keyFor(profile->keyring, connection);
        connection.ike = policyFor(connection);
    }

    const IosProfile *profileNamed(const std::map<QString, IosProfile> &profiles,
                                   const QString &name, const char *kind, const Place &place)
    {
        const auto found = profiles.find(name);
        if (found != profiles.end())
            return &found->second;
        m_notes.add(Import::tr("there is no %1 %2 in this file")
                        .arg(QString::fromLatin1(kind), oneLine(name)),
                    place);
        return nullptr;
    }

    void takeProfile(const IosProfile &profile, DeviceConnection &connection)
    {
        connection.identity = profile.identity;
        if (connection.own.form == Gateway::Form::Unset)
            connection.own = m_interfaces.addressOf(profile.localAddress);
        // A script that says nothing of interfaces still says who the device is.
        if (connection.own.form == Gateway::Form::Unset)
            connection.own = m_interfaces.addressOf(profile.identity);
        // A profile for many peers names this one by its address, or not at all.
        const QString address = connection.peer.form == Gateway::Form::Address
                                    ? connection.peer.address.text()
                                    : connection.peer.name;
        if (profile.peerIdentities.contains(address))
            connection.peerIdentity = address;
        else if (profile.peerIdentities.size() == 1 && !profile.matchesAll)
            connection.peerIdentity = profile.peerIdentities.front();
    }

    /// The proposals of the policy for this local address, else of one for all.
    std::vector<Proposal> policyFor(const DeviceConnection &connection)
    {
        const IosPolicy *chosen = nullptr;
        for (const auto &[name, policy] : m_crypto.ikev2Policies) {
            const bool isOwn = connection.own.form == Gateway::Form::Address &&
                               policy.localAddress == connection.own.address.text();
            if (isOwn || (policy.localAddress.isEmpty() && !chosen))
                chosen = &policy;
            if (isOwn)
                break;
        }
        std::vector<Proposal> out;
        if (!chosen)
            return out;
        for (const QString &name : chosen->proposals) {
            const auto found = m_crypto.ikev2Proposals.find(name);
            if (found == m_crypto.ikev2Proposals.end())
                m_notes.add(Import::tr("there is no %1 %2 in this file, or none that is understood")
                                .arg(QStringLiteral("crypto ikev2 proposal"), oneLine(name)),
                            chosen->place);
            else
                out.insert(out.end(), found->second.begin(), found->second.end());
        }
        return out;
    }

    QString keyFor(const QString &keyring, const DeviceConnection &connection)
    {
        m_usedKeyrings.insert(keyring);
        const auto found = m_crypto.keyrings.find(keyring);
        const IosKey *key =
            found == m_crypto.keyrings.end() ? nullptr : iosKeyFor(found->second, connection);
        return key ? key->text : QString();
    }

    void addTunnelInterface(const IosInterface &interface)
    {
        if (interface.profile.isEmpty())
            return;
        const QString name = oneLine(interface.name);
        const auto routes = m_routed.find(&interface);
        const IosRouted routed = routes == m_routed.end() ? IosRouted() : routes->second;
        // What waits for the failure of another tunnel has routes that wait, too.
        constexpr int LateDistance = 200;
        const bool isStandby = interface.isShutdown && routed.distance >= LateDistance;
        if (interface.isShutdown && !isStandby) {
            m_notes.add(Import::tr("%1 is switched off on this device and is left out").arg(name),
                        interface.place);
            return;
        }
        if (interface.mode.contains(QLatin1String("multipoint"))) {
            m_notes.add(Import::tr("%1 leads to many peers that it learns of (DMVPN); it is left "
                                   "out")
                            .arg(name),
                        interface.place);
            return;
        }
        if (!interface.mode.startsWith(QLatin1String("ipsec")))
            m_notes.add(Import::tr("%1 carries GRE inside of IPsec; it is read as a tunnel whose "
                                   "networks the routes choose")
                            .arg(name),
                        interface.place);
        DeviceConnection connection;
        connection.place = interface.place;
        connection.isStandby = isStandby;
        connection.name = nameOf(interface.accessList, interface.profile, interface.name);
        connection.own = m_interfaces.addressOf(interface.source);
        connection.peer.form = Gateway::Form::Unset;
        const QString destination = interface.destination.word(2);
        if (destination == QLatin1String("dynamic"))
            connection.peer.form = Gateway::Form::Dynamic;
        else if (!destination.isEmpty())
            connection.peer = readOuterAddress(destination, interface.destination.place, m_notes);
        const auto profile = m_crypto.ipsecProfiles.find(interface.profile);
        if (profile == m_crypto.ipsecProfiles.end())
            m_notes.add(
                Import::tr("there is no %1 %2 in this file")
                    .arg(QStringLiteral("crypto ipsec profile"), oneLine(interface.profile)),
                interface.place);
        else
            readSettings(profile->second, connection);
        if (!interface.accessList.isEmpty())
            addChildren(interface.accessList, interface.accessListPlace, interface.name,
                        connection);
        else if (!routed.networks.empty())
            connection.children.push_back(
                {{}, interface.place, {}, routed.networks, {}, routed.place});
        connection.isRouted = interface.accessList.isEmpty();
        m_config.connections.push_back(std::move(connection));
    }

    /// Keys of keyrings that nothing in this file refers to: what does may stand in
    /// another file of the device.
    void addKeys()
    {
        for (const auto &[name, keys] : m_crypto.keyrings) {
            if (m_usedKeyrings.contains(name))
                continue;
            for (const IosKey &key : keys) {
                DeviceKey out;
                out.text = key.text;
                out.place = key.place;
                if (!key.identity.isEmpty())
                    out.owners << key.identity;
                if (key.address && key.address->first() == key.address->last())
                    out.owners << key.address->first().text();
                const bool isForSome = key.address && out.owners.isEmpty() &&
                                       key.address->coveringPrefix().length() > 0;
                if (!out.text.isEmpty() && !isForSome)
                    m_config.keys.push_back(std::move(out));
            }
        }
    }

    const std::vector<IosSection> &m_sections;
    SourceNotes &m_notes;
    DeviceConfig m_config;
    IosCrypto m_crypto;
    IosAccessLists m_lists;
    IosInterfaces m_interfaces;
    std::vector<IosRoute> m_routes;
    std::map<const IosInterface *, IosRouted> m_routed;
    QMap<QString, int> m_uses;
    QSet<QString> m_usedKeyrings;
    QMap<QString, std::pair<Place, int>> m_others;
};

} // namespace

bool isIosxe(const SourceText &source)
{
    static const QRegularExpression lines(
        QStringLiteral("^(?:[A-Za-z0-9_.-]{1,64}(?:\\([a-z0-9-]{1,40}\\))?[#>] *)?"
                       "(?:crypto (?:isakmp|ikev2|ipsec|map|dynamic-map|keyring) |"
                       "ip access-list extended |interface (?:Tunnel|GigabitEthernet|"
                       "TenGigabitEthernet|FastEthernet)[0-9])"),
        QRegularExpression::MultilineOption);
    return lines.match(QString::fromUtf8(source.bytes)).hasMatch();
}

Result<std::vector<DeviceConfig>, Errors> readIosxeConfig(const SourceText &source)
{
    const Result<QString, Errors> text = sourceText(source);
    if (!text)
        return text.error();
    SourceNotes notes;
    const std::vector<IosSection> sections = readIosText(*text, source.fileName);
    DeviceConfig config = IosxeConfigReader(sections, source.fileName, notes).run();
    config.notes = notes.take();
    return std::vector<DeviceConfig> {std::move(config)};
}

} // namespace hubwright
