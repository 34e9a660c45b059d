// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/topology_reader.h"

#include "model/base/text.h"
#include "model/store/drawing_reader.h"
#include "model/store/node_reader.h"
#include "model/store/words.h"

#include <QSet>

#include <algorithm>

namespace hubwright {

namespace {

using Kind = YamlNode::Kind;

/// "env:NAME" or "file:PATH": says where a key is, and is none itself.
bool isSecretReference(const QString &text)
{
    const QString env = QStringLiteral("env:");
    const QString file = QStringLiteral("file:");
    if (text.startsWith(file))
        return text.size() > file.size();
    const QString name = text.mid(env.size());
    return text.startsWith(env) && !name.isEmpty() && !name.at(0).isDigit() &&
           std::all_of(name.begin(), name.end(), [](QChar c) {
               return c == QLatin1Char('_') || (c.unicode() < 0x80 && c.isLetterOrNumber());
           });
}

/// Goes through the tree once and takes down what it says.
class Reader : private NodeReader {
public:
    explicit Reader(const YamlTree &tree) : NodeReader(tree) {}

    ReadTopology read()
    {
        readAll();
        m_out.errors = std::move(m_errors);
        return std::move(m_out);
    }

private:
    void readAll()
    {
        if (m_tree.isEmpty() || m_tree[YamlTree::Root].kind == Kind::Null) {
            m_errors.push_back({Store::tr("the file is empty: it needs at least \"hubwright: 1\""),
                                {m_tree.fileName, 1, 1, 0}});
            return;
        }
        if (!isMap(YamlTree::Root,
                   Store::tr("a topology of keys and values, such as \"hubwright: 1\"")))
            return;
        readVersion();
        readHeading();
        readProfiles(topLevel("profiles"));
        readSites(topLevel("sites"));
        readTunnels(topLevel("tunnels"));
        readIntents();
        readWaivers(topLevel("waivers"));
        readAppearance(m_tree, m_out.topology, m_errors);
    }

    int topLevel(std::string_view key) const { return m_tree.valueNamed(YamlTree::Root, key); }

    // The sections.

    void readVersion()
    {
        const int node = topLevel("hubwright");
        if (node == YamlTree::None) {
            m_errors.push_back(
                {Store::tr("the key \"hubwright\" is missing: a topology file begins "
                           "with \"hubwright: 1\""),
                 m_tree.placeOf(m_tree[YamlTree::Root].begin, m_tree[YamlTree::Root].begin + 1)});
            return;
        }
        const int version = isWholeNumber(node) ? m_tree.text(node).toInt() : 0;
        if (version < 1)
            complain(node, Store::tr("the format version must be a whole number, such as 1"));
        m_out.isNewer = version > FormatVersion;
    }

    void readHeading()
    {
        constexpr int root = YamlTree::Root;
        Heading &heading = m_out.topology.heading;
        heading.name = textAt(root, "name");
        heading.change = textAt(root, "change");
        heading.revision = textAt(root, "revision");
        heading.author = textAt(root, "author");
        heading.note = textAt(root, "note");
        if (const int node = topLevel("aggregate"); !isMissing(node))
            heading.aggregates = truth(node);
    }

    void readProfiles(int profiles)
    {
        if (isMissing(profiles) || !isMap(profiles, Store::tr("profiles by their names")))
            return;
        for (int key = m_tree.firstIn(profiles); key < m_tree.endOf(profiles);
             key = m_tree.after(m_tree.after(key))) {
            if (m_tree[key].kind != Kind::Scalar)
                continue;
            IkeProfile profile = presetProfiles().front();
            profile.name = m_tree.text(key);
            if (profile.name.isEmpty()) {
                complain(key, Store::tr("a profile needs a name"));
                continue;
            }
            const size_t before = m_errors.size();
            readProfile(m_tree.after(key), profile);
            if (m_errors.size() > before)
                m_badProfiles.insert(profile.name); // One error is enough.
            else if (std::ranges::find(m_out.topology.profiles, profile.name, &IkeProfile::name) ==
                     m_out.topology.profiles.end())
                m_out.topology.profiles.push_back(std::move(profile));
        }
    }

    void readProfile(int map, IkeProfile &profile)
    {
        if (isMissing(map) || !isMap(map, Store::tr("the keys of a profile")))
            return;
        if (const int version = m_tree.valueNamed(map, "version"); !isMissing(version))
            profile.version = meaningOf<int>(version, {{"1", 1}, {"2", 2}}).value_or(2);
        readProposals(m_tree.valueNamed(map, "ike"), ProposalUse::Ike, profile.ike);
        readProposals(m_tree.valueNamed(map, "esp"), ProposalUse::Esp, profile.esp);
        readLifetime(m_tree.valueNamed(map, "ike-lifetime"), profile.ikeLifetime);
        readLifetime(m_tree.valueNamed(map, "esp-lifetime"), profile.espLifetime);
    }

    void readProposals(int node, ProposalUse use, std::vector<Proposal> &proposals)
    {
        const QString expected = Store::tr("a list of proposals, such as [aes256-sha256-modp2048]");
        if (isMissing(node) || !isList(node, expected))
            return;
        proposals.clear();
        for (int item = m_tree.firstIn(node); item < m_tree.endOf(node);
             item = m_tree.after(item)) {
            if (!isText(item, Store::tr("a proposal such as aes256-sha256-modp2048")))
                continue;
            const Result<Proposal> proposal = Proposal::parse(m_tree.text(item), use);
            if (proposal)
                proposals.push_back(*proposal);
            else
                complain(item, proposal.error().message);
        }
        if (m_tree[node].size == 0)
            complain(node, Store::tr("a profile needs a proposal at least"));
    }

    void readLifetime(int node, std::chrono::seconds &lifetime)
    {
        if (isMissing(node) || !isText(node, Store::tr("a lifetime such as 8h")))
            return;
        const Result<std::chrono::seconds> read = parseLifetime(m_tree.text(node));
        if (read)
            lifetime = *read;
        else
            complain(node, read.error().message);
    }

    void readSites(int sites)
    {
        if (isMissing(sites) || !isMap(sites, Store::tr("sites by their names")))
            return;
        for (int key = m_tree.firstIn(sites); key < m_tree.endOf(sites);
             key = m_tree.after(m_tree.after(key))) {
            if (m_tree[key].kind != Kind::Scalar)
                continue;
            Site site;
            site.id = {m_tree.text(key)};
            if (site.id.isEmpty()) {
                complain(key, Store::tr("a site needs a name"));
                continue;
            }
            if (m_out.topology.site(site.id))
                continue; // The tree's builder has told of it.
            readSite(m_tree.after(key), site);
            m_out.topology.put(std::move(site));
            m_out.siteKeys.push_back(key);
        }
    }

    void readSite(int map, Site &site)
    {
        if (isMissing(map) || !isMap(map, Store::tr("the keys of a site")))
            return;
        for (int key = m_tree.firstIn(map); key < m_tree.endOf(map);
             key = m_tree.after(m_tree.after(key))) {
            const int value = m_tree.after(key);
            if (m_tree[key].kind == Kind::Scalar && m_tree[value].kind != Kind::Unusable)
                readSiteField(m_tree.bytes(key), value, site);
        }
    }

    void readSiteField(std::string_view key, int value, Site &site)
    {
        const bool isNull = m_tree[value].kind == Kind::Null;
        const auto text = [&](QString &field) {
            if (isText(value, Store::tr("a text")))
                field = m_tree.text(value);
        };
        if (isNull) {
            return;
        } else if (key == "subnets") {
            site.subnets = networks(value);
        } else if (key == "gateway") {
            site.gateway =
                parsed<Gateway>(value, Store::tr("an address, a host name or \"dynamic\""))
                    .value_or(Gateway {});
        } else if (key == "role") {
            site.role = meaningOf<Role>(value, {{"hub", Role::Hub}, {"spoke", Role::Spoke}})
                            .value_or(Role::Spoke);
        } else if (key == "kind") {
            readSiteKind(value, site);
        } else if (key == "hosts") {
            readHosts(value, site);
        } else if (key == "block") {
            site.block = parsed<Network>(value, Store::tr("a network such as 10.0.0.0/16"));
        } else if (key == "default") {
            site.discardsUnmatched =
                meaningOf<bool>(value, {{"discard", true}, {"forward", false}}).value_or(false);
        } else if (key == "region") {
            text(site.region);
        } else if (key == "platform") {
            text(site.platform);
        } else if (key == "identity") {
            text(site.identity);
        } else if (key == "note") {
            text(site.note);
        }
    }

    void readSiteKind(int value, Site &site)
    {
        if (!isText(value, Store::tr("a kind of site")))
            return;
        const auto kind = siteKindFromWord(m_tree.text(value));
        if (kind)
            site.kind = *kind;
        else
            complain(value, Store::tr("expected vpc, data-centre, branch or partner, found \"%1\"")
                                .arg(oneLine(m_tree.text(value))));
    }

    void readHosts(int map, Site &site)
    {
        if (!isMap(map, Store::tr("hosts with their addresses, such as {vm1: 10.0.0.5}")))
            return;
        for (int key = m_tree.firstIn(map); key < m_tree.endOf(map);
             key = m_tree.after(m_tree.after(key))) {
            if (m_tree[key].kind != Kind::Scalar)
                continue;
            const auto address = parsed<IpAddress>(m_tree.after(key), Store::tr("an address"));
            if (m_tree[key].textLength == 0)
                complain(key, Store::tr("a host needs a name"));
            else if (address)
                site.hosts.push_back({m_tree.text(key), *address});
        }
    }

    void readTunnels(int tunnels)
    {
        if (isMissing(tunnels) || !isList(tunnels, Store::tr("a list of tunnels")))
            return;
        std::vector<Tunnel> read;
        for (int item = m_tree.firstIn(tunnels); item < m_tree.endOf(tunnels);
             item = m_tree.after(item)) {
            Tunnel tunnel;
            if (!readTunnel(item, tunnel))
                continue;
            read.push_back(std::move(tunnel));
            m_out.tunnelEntries.push_back(item);
        }
        nameEnds(read);
        for (Tunnel &tunnel : read) {
            // The first of two sites in either order counts its tunnels on its own.
            tunnel.id = m_out.topology.freeTunnelId(tunnel.ends[0].site, tunnel.ends[1].site);
            m_out.topology.put(std::move(tunnel));
        }
    }

    bool readTunnel(int item, Tunnel &tunnel)
    {
        if (!isMap(item, Store::tr("the keys of a tunnel, such as between: [a, b]")))
            return false;
        const bool isBetweenSites = readBetween(item, tunnel);
        if (const int psk = m_tree.valueNamed(item, "psk"); !isMissing(psk))
            readPsk(psk, tunnel.psk);
        if (const int ike = m_tree.valueNamed(item, "ike"); !isMissing(ike))
            readProfileName(ike, tunnel.ike);
        if (const int standby = m_tree.valueNamed(item, "standby"); !isMissing(standby))
            tunnel.isStandby = truth(standby);
        if (const int ends = m_tree.valueNamed(item, "ends"); !isMissing(ends))
            readEnds(ends, tunnel, isBetweenSites);
        return isBetweenSites;
    }

    bool readBetween(int item, Tunnel &tunnel)
    {
        const int between = m_tree.valueNamed(item, "between");
        const QString expected = Store::tr("the names of two sites, such as [a, b]");
        if (between == YamlTree::None) {
            complain(item, Store::tr("the tunnel lacks \"between\": %1").arg(expected));
            return false;
        }
        if (!isList(between, expected))
            return false;
        if (m_tree[between].size != 2) {
            complain(
                between,
                Store::tr("a tunnel joins two sites, and here are %1").arg(m_tree[between].size));
            return false;
        }
        bool isGood = true;
        for (int side = 0; side < 2; ++side) {
            const int name = m_tree.entry(between, side);
            if (!isText(name, Store::tr("the name of a site"))) {
                isGood = false;
                continue;
            }
            tunnel.ends[size_t(side)].site = {m_tree.text(name)};
            if (!isSite(name))
                isGood = false;
        }
        if (isGood && tunnel.ends[0].site == tunnel.ends[1].site) {
            complain(m_tree.entry(between, 1), Store::tr("a tunnel joins two different sites"));
            isGood = false;
        }
        return isGood;
    }

    bool isSite(int name)
    {
        if (m_out.topology.site({m_tree.text(name)}))
            return true;
        complain(name, Store::tr("there is no site \"%1\"").arg(oneLine(m_tree.text(name))));
        return false;
    }

    void readPsk(int node, QString &reference)
    {
        const QString expected = Store::tr("a reference to a key: env:NAME or file:PATH");
        if (!isText(node, expected))
            return;
        const QString psk = m_tree.text(node);
        if (isSecretReference(psk) || psk.isEmpty())
            reference = psk;
        else // What stands there may be the key: it is not repeated.
            complain(node,
                     Store::tr("a key must not stand in the file; expected %1").arg(expected));
    }

    void readEnds(int ends, Tunnel &tunnel, bool isBetweenSites)
    {
        if (!isMap(ends, Store::tr("the tunnel's ends by the names of its sites")))
            return;
        for (int key = m_tree.firstIn(ends); key < m_tree.endOf(ends);
             key = m_tree.after(m_tree.after(key))) {
            if (m_tree[key].kind != Kind::Scalar)
                continue;
            const int side = tunnel.endAt({m_tree.text(key)});
            TunnelEnd unknown;
            if (side < 0 && isBetweenSites)
                complain(key, Store::tr("\"%1\" is not one of the tunnel's two sites")
                                  .arg(oneLine(m_tree.text(key))));
            readEnd(m_tree.after(key), side < 0 ? unknown : tunnel.ends[size_t(side)]);
        }
    }

    void readEnd(int node, TunnelEnd &end)
    {
        if (isMissing(node))
            return;
        if (m_tree[node].kind == Kind::Scalar && m_tree.bytes(node) == "absent") {
            end.isAbsent = true;
            return;
        }
        if (!isMap(node, Store::tr("the keys of a tunnel end, or absent")))
            return;
        if (const int name = m_tree.valueNamed(node, "name"); !isMissing(name)) {
            if (isText(name, Store::tr("a name")))
                end.name = m_tree.text(name);
            if (m_tree[name].kind == Kind::Scalar && end.name.isEmpty())
                complain(name, Store::tr("a tunnel end needs a name"));
        }
        if (const int local = m_tree.valueNamed(node, "local"); local != YamlTree::None)
            end.local = networks(local);
        if (const int target = m_tree.valueNamed(node, "target"); target != YamlTree::None)
            end.target = networks(target);
        if (const int peer = m_tree.valueNamed(node, "peer"); !isMissing(peer))
            end.peer = parsed<Gateway>(peer, Store::tr("an address, a host name or \"dynamic\""));
        if (const int absent = m_tree.valueNamed(node, "absent"); !isMissing(absent))
            end.isAbsent = truth(absent);
        if (const int ike = m_tree.valueNamed(node, "ike"); !isMissing(ike))
            readProfileName(ike, end.ike);
        if (const int psk = m_tree.valueNamed(node, "psk"); !isMissing(psk))
            readPsk(psk, end.psk);
        end.identity = textAt(node, "identity");
        end.peerIdentity = textAt(node, "peer-identity");
    }

    bool truth(int node)
    {
        return meaningOf<bool>(node, {{"true", true}, {"false", false}}).value_or(false);
    }

    void readProfileName(int node, QString &name)
    {
        if (!isText(node, Store::tr("the name of a profile")))
            return;
        const QString text = m_tree.text(node);
        if (text.isEmpty() || profileNamed(m_out.topology, text) || m_badProfiles.contains(text))
            name = text.isEmpty() ? name : text;
        else
            complain(node, Store::tr("there is no profile \"%1\"; there are: %2")
                               .arg(oneLine(text), joinedUpTo(profileNamesOnLine(), 12)));
    }

    QStringList profileNamesOnLine() const
    {
        QStringList names = profileNames(m_out.topology);
        for (QString &name : names)
            name = oneLine(name);
        return names;
    }

    /// Ends that the file does not name get the default name, counted where taken.
    static void nameEnds(std::vector<Tunnel> &tunnels)
    {
        QSet<QString> taken;
        for (const Tunnel &tunnel : tunnels) {
            for (const TunnelEnd &end : tunnel.ends)
                taken.insert(end.name);
        }
        for (Tunnel &tunnel : tunnels) {
            for (size_t side = 0; side < 2; ++side) {
                TunnelEnd &end = tunnel.ends[side];
                if (!end.name.isEmpty())
                    continue;
                const QString stem = defaultEndName(end.site, tunnel.ends[1 - side].site);
                end.name = stem;
                for (int n = 2; taken.contains(end.name); ++n)
                    end.name = stem + QLatin1Char('-') + QString::number(n);
                taken.insert(end.name);
            }
        }
    }

    void readIntents()
    {
        const int intents = topLevel("intents");
        // Nothing after the key could mean "all" or "none", so it is neither.
        if (intents == YamlTree::None ||
            !isList(intents, Store::tr("a list of intents ([] if nothing may pass)")))
            return;
        std::vector<Intent> read;
        for (int item = m_tree.firstIn(intents); item < m_tree.endOf(intents);
             item = m_tree.after(item)) {
            if (!isText(item, Store::tr("an intent such as \"a <-> b\"")))
                continue;
            const Result<Intent> intent = parseIntent(m_tree.text(item), m_out.topology);
            if (intent)
                read.push_back(*intent);
            else
                complain(item, intent.error().message);
        }
        m_out.topology.intents = std::move(read);
    }

    void readWaivers(int waivers)
    {
        if (isMissing(waivers) || !isList(waivers, Store::tr("a list of waivers")))
            return;
        for (int item = m_tree.firstIn(waivers); item < m_tree.endOf(waivers);
             item = m_tree.after(item)) {
            if (!isMap(item, Store::tr("the keys of a waiver")))
                continue;
            Waiver waiver {
                textAt(item, "rule"), textAt(item, "object"), textAt(item, "reason"), {}};
            for (const char *key : {"rule", "object", "reason"}) {
                if (isMissing(m_tree.valueNamed(item, key)))
                    complain(item,
                             Store::tr("the waiver lacks \"%1\"").arg(QString::fromUtf8(key)));
            }
            if (const int until = m_tree.valueNamed(item, "until"); !isMissing(until))
                readDate(until, waiver);
            m_out.topology.waivers.push_back(std::move(waiver));
        }
    }

    void readDate(int node, Waiver &waiver)
    {
        const QString expected = Store::tr("a date such as 2027-03-01");
        if (!isText(node, expected))
            return;
        const QDate date = QDate::fromString(m_tree.text(node), Qt::ISODate);
        if (date.isValid() && date.toString(Qt::ISODate) == m_tree.text(node))
            waiver.until = date;
        else
            complain(
                node,
                Store::tr("expected %1, found \"%2\"").arg(expected, oneLine(m_tree.text(node))));
    }

    ReadTopology m_out;
    QSet<QString> m_badProfiles; ///< Names whose profiles could not be read.
};

} // namespace

ReadTopology readTopology(const YamlTree &tree) { return Reader(tree).read(); }

Errors fitForShow(Errors errors, const QString &fileName)
{
    std::stable_sort(errors.begin(), errors.end(), [](const Error &a, const Error &b) {
        return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
    });
    if (errors.size() <= MostLoadErrors)
        return errors;
    const auto more = int(errors.size() - MostLoadErrors);
    errors.resize(MostLoadErrors);
    errors.push_back({Store::tr("and %n more error(s)", nullptr, more), {fileName}});
    return errors;
}

} // namespace hubwright
