// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_designs.h"

#include "model/plan/plan.h"
#include "model/topology/ike_profile.h"
#include "tests/support/topologies.h"
#include "tests/support/topology_dump.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace hubwright::test {

namespace {

/// Writes a design line by line, in the language of topologies.h.
class Writer {
public:
    Writer(QRandomGenerator &random, const Variety &variety) : m_random(random), m_variety(variety)
    {
        drawSites();
        if (one(6))
            m_lines << QStringLiteral("discard h0");
        intend();
        if (variety.hasRandomLists)
            stateRandomLists();
        if (variety.hasWaivers && one(4))
            m_lines << QStringLiteral("waive over-open %1 agreed").arg(m_sites.front());
    }

    QString text() const { return m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n'); }

private:
    int below(int most) { return int(m_random.bounded(most)); }
    bool one(int of) { return below(of) == 0; }

    QString block(int b, int length) const
    {
        return QStringLiteral("10.%1.%2.0/%3").arg(b / 4).arg(b % 4 * 64).arg(length);
    }

    QString subnets()
    {
        QStringList out;
        const int family = m_variety.hasBothFamilies ? below(10) : 0; // 9: IPv6 only; 7, 8: both.
        for (int n = 1 + below(2); n > 0 && family != 9; --n, ++m_blocks) {
            if (m_variety.hasOverlaps && m_blocks > 0 && one(8))
                out << block(below(m_blocks), 26 + below(3));
            else if (one(12))
                out << QStringLiteral("10.%1.%2.5-10.%1.%2.20")
                           .arg(m_blocks / 4)
                           .arg(m_blocks % 4 * 64);
            else
                out << block(m_blocks, 26 + below(3));
        }
        if (family >= 7)
            out << QStringLiteral("fd00:0:0:%1::/64").arg(m_sixes++, 0, 16);
        return out.join(QLatin1Char(' '));
    }

    void drawSites()
    {
        // Mostly small, for small designs hold most mistakes; some as large as allowed.
        const int wanted =
            1 + below(one(8) ? m_variety.mostSites : std::min(5, m_variety.mostSites));
        const int hubs = wanted < 4 || !one(3) ? 1 : 2 + below(2);
        int left = wanted - hubs;
        for (int h = 0; h < hubs; ++h) {
            const QString hub = QStringLiteral("h%1").arg(h);
            m_lines << QStringLiteral("hub %1 %2").arg(hub, subnets());
            m_sites << hub;
            int spokes = h + 1 == hubs ? left : below(left + 1);
            left -= spokes;
            for (; spokes > 0; --spokes) {
                const QString spoke = QStringLiteral("s%1x%2").arg(h).arg(spokes);
                m_lines << QStringLiteral("spoke %1 %2").arg(spoke, subnets());
                m_ends << hub + QLatin1Char('-') + spoke << spoke + QLatin1Char('-') + hub;
                m_sites << spoke;
            }
            if (h > 0)
                m_lines << QStringLiteral("tunnel h%1 %2").arg(below(h)).arg(hub);
        }
    }

    void intend()
    {
        const auto site = [this] { return m_sites[below(int(m_sites.size()))]; };
        switch (below(5)) {
        case 0:
            break; // The file does not say: everyone with everyone.
        case 1:
            m_lines << QStringLiteral("intent hub <-> spokes");
            break;
        case 2: {
            m_lines << QStringLiteral("intent everyone <-> everyone");
            const QString a = site();
            const QString b = site();
            if (a != b)
                m_lines << QStringLiteral("intent not %1 <-> %2").arg(a, b);
            break;
        }
        case 3:
            for (int n = 2 + below(int(m_sites.size())); n > 0; --n) {
                const QString a = site();
                const QString b = site();
                if (a != b)
                    m_lines << QStringLiteral("intent %1 <-> %2").arg(a, b);
            }
            break;
        default:
            m_lines << QStringLiteral("intent everyone <-> everyone");
        }
    }

    /// Only between a hub and its own spoke: there one child says all that is wanted.
    void stateRandomLists()
    {
        const auto network = [&] {
            const int b = below(m_blocks + 1);
            switch (below(6)) {
            case 0:
                return QStringLiteral("10.0.0.0/8");
            case 1:
                return block(b, 25);
            case 2:
                return block(b, 28);
            case 3:
                return m_sixes > 0 ? QStringLiteral("fd00:0:0:%1::/64").arg(below(m_sixes), 0, 16)
                                   : block(b, 26);
            default:
                return block(b, 26);
            }
        };
        for (const QString &end : std::as_const(m_ends)) {
            if (!one(3))
                continue;
            for (const char *list : {"local", "target"}) {
                if (one(2))
                    continue;
                QSet<QString> entries;
                for (int n = 1 + below(std::min(m_blocks, 8) + 1); n > 0; --n)
                    entries.insert(network());
                QStringList sorted(entries.begin(), entries.end());
                sorted.sort();
                m_lines << QStringLiteral("end %1 %2 %3")
                               .arg(end, QLatin1String(list), sorted.join(QLatin1Char(' ')));
            }
        }
    }

    QRandomGenerator &m_random;
    const Variety &m_variety;
    QStringList m_lines;
    QStringList m_sites;
    QStringList m_ends;
    int m_blocks = 0;
    int m_sixes = 0;
};

} // namespace

Topology randomDesign(QRandomGenerator &random, const Variety &variety)
{
    Topology topology = star(Writer(random, variety).text());
    if (!variety.hasStatedLists)
        return topology;
    const auto wanted = int(random.bounded(3)); // None, some, all.
    for (int t = 0; t < int(topology.tunnels().size()); ++t) {
        if (wanted == 2 || (wanted == 1 && random.bounded(2) == 0))
            stateDerivedLists(topology, t);
    }
    return topology;
}

namespace {

QString oneOf(QRandomGenerator &random, const char *words)
{
    const QStringList all = QString::fromLatin1(words).split(QLatin1Char(' '));
    return all[random.bounded(int(all.size()))];
}

Proposal randomProposal(QRandomGenerator &random, ProposalUse use, const QString &group)
{
    const bool isAead = random.bounded(3) == 0;
    QString text = isAead ? oneOf(random, "aes128gcm16 aes256gcm16 chacha20poly1305 aes256ccm16")
                          : oneOf(random, "aes128 aes192 aes256 aes256 3des camellia256") +
                                QLatin1Char('-') +
                                oneOf(random, "sha1 sha256 sha256 sha384 sha512 aesxcbc");
    if (isAead && use == ProposalUse::Ike)
        text += QLatin1Char('-') + oneOf(random, "prfsha256 prfsha384 prfsha512");
    if (!group.isEmpty())
        text += QLatin1Char('-') + group;
    const Result<Proposal> proposal = Proposal::parse(text, use);
    if (!proposal)
        qFatal("%s", qPrintable(text));
    return *proposal;
}

IkeProfile randomProfile(QRandomGenerator &random, int number)
{
    constexpr std::array lifetimes {600, 3600, 5400, 28'800, 86'400, 3601};
    IkeProfile profile;
    profile.name = QStringLiteral("own-%1").arg(number);
    profile.version = random.bounded(5) == 0 ? 1 : 2;
    profile.ikeLifetime =
        std::chrono::seconds(lifetimes[random.bounded(quint32(lifetimes.size()))]);
    profile.espLifetime =
        std::chrono::seconds(lifetimes[random.bounded(quint32(lifetimes.size()))]);
    const auto group = [&] {
        return oneOf(random, "modp1024 modp2048 modp2048 modp3072 ecp256 ecp384 curve25519");
    };
    const QString pfs = random.bounded(4) == 0 ? QString() : group();
    const auto add = [](std::vector<Proposal> &list, const Proposal &proposal) {
        if (std::ranges::find(list, proposal) == list.end())
            list.push_back(proposal);
    };
    for (int n = 1 + random.bounded(3); n > 0; --n) {
        add(profile.ike, randomProposal(random, ProposalUse::Ike, group()));
        add(profile.esp, randomProposal(random, ProposalUse::Esp, pfs));
    }
    return profile;
}

} // namespace

void chooseProfiles(QRandomGenerator &random, Topology &topology)
{
    for (int n = 1; n <= 3; ++n)
        topology.profiles.push_back(randomProfile(random, n));
    const QStringList names = profileNames(topology);
    for (Tunnel tunnel : std::vector<Tunnel>(topology.tunnels())) {
        tunnel.ike = names[random.bounded(int(names.size()))];
        topology.put(std::move(tunnel));
    }
}

void stateDerivedLists(Topology &topology, int tunnel)
{
    Tunnel stated = topology.tunnels()[size_t(tunnel)];
    {
        const Plan plan(topology);
        if (plan.crossings(tunnel).size() != 1)
            return;
        for (int side = 0; side < 2; ++side) {
            const Child lists = plan.derivedLists({tunnel, side});
            stated.ends[size_t(side)].local = lists.local;
            stated.ends[size_t(side)].target = lists.target;
        }
    }
    topology.put(std::move(stated));
}

int designsToTry()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("HUBWRIGHT_DESIGNS", &isSet);
    return isSet ? wanted : 2000;
}

quint32 firstSeed() { return quint32(qEnvironmentVariableIntValue("HUBWRIGHT_SEED")); }

QByteArray story(quint32 seed, const Topology &topology)
{
    return "seed " + QByteArray::number(seed) + '\n' + dump(topology);
}

} // namespace hubwright::test
