// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/platform_facts.h"

#include <QCoreApplication>

namespace hubwright {

namespace {

/// Gives what is said of platforms the translation context "Platforms".
struct Platforms {
    Q_DECLARE_TR_FUNCTIONS(Platforms)
};

QString words(bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }
QString words(int value) { return QString::number(value); }
QString words(SelectorModel value) { return selectorModelWord(value); }
QString words(StandbyForm value) { return standbyFormWord(value); }

QString words(const NameRule &rule)
{
    QString out =
        QString::number(rule.longest) + QStringLiteral(": ") + QString::fromUtf8(rule.characters);
    if (*rule.first)
        out += QStringLiteral(", first ") + QString::fromUtf8(rule.first);
    if (*rule.reserved)
        out += QStringLiteral(", not ") + QLatin1String(rule.reserved);
    return out;
}

QString words(const KeyRule &rule)
{
    QString out = QString::number(rule.shortest) + QLatin1Char('-') +
                  (rule.longest > 0 ? QString::number(rule.longest) : QString());
    out += *rule.characters ? QStringLiteral(": ") + QString::fromUtf8(rule.characters)
                            : QStringLiteral(": any");
    if (*rule.badBeginnings)
        out += QStringLiteral(", not beginning with ") + QLatin1String(rule.badBeginnings);
    return out;
}

QString words(const char *value) { return QString::fromUtf8(value); }

QString words(const LifetimeRule &rule)
{
    return QString::number(rule.shortest) + QLatin1Char('-') +
           (rule.longest > 0 ? QString::number(rule.longest) : QString()) + QStringLiteral(" s");
}

/// "aes256gcm16 = aes-gcm-256 / esp-gcm 256, …": what IKE and what ESP call it.
QString words(std::span<const AlgorithmWord> table)
{
    QStringList out;
    for (const AlgorithmWord &word : table) {
        QString each = QLatin1String(word.keyword) + QStringLiteral(" = ") +
                       (word.ike ? QString::fromUtf8(word.ike) : QStringLiteral("-"));
        if (word.esp)
            each += QStringLiteral(" / ") + QString::fromUtf8(word.esp);
        if (word.certainty == Certainty::Unconfirmed)
            each += QLatin1Char('?');
        out << each;
    }
    return out.join(QStringLiteral(", "));
}

class FactList {
public:
    template <typename T>
    void add(const char *key, const QString &title, const std::optional<Known<T>> &fact)
    {
        if (fact)
            add(key, title, *fact);
    }
    template <typename T>
    void add(const char *key, const QString &title, const Known<T> &fact)
    {
        m_facts.push_back({QLatin1String(key), title, words(fact.value),
                           certaintyWord(fact.certainty), QString::fromUtf8(fact.source)});
    }
    void add(const char *key, const QString &title, std::span<const AlgorithmWord> table,
             const char *source)
    {
        if (!table.empty())
            m_facts.push_back({QLatin1String(key), title, words(table),
                               certaintyWord(Certainty::Stated), QString::fromUtf8(source)});
    }
    std::vector<PlatformFact> take() { return std::move(m_facts); }

private:
    std::vector<PlatformFact> m_facts;
};

template <typename T>
QString shortly(const std::optional<Known<T>> &fact)
{
    if (!fact)
        return QStringLiteral("-");
    return words(fact->value) +
           (fact->certainty == Certainty::Unconfirmed ? QStringLiteral("?") : QString());
}

QString versions(const Platform &platform)
{
    QStringList out;
    if (platform.ikeV2)
        out << QStringLiteral("2");
    if (platform.ikeV1)
        out << QStringLiteral("1");
    return out.isEmpty() ? QStringLiteral("-") : out.join(QStringLiteral(", "));
}

} // namespace

std::vector<PlatformFact> factsOf(const Platform &platform)
{
    FactList list;
    list.add("ikev2-selectors", Platforms::tr("Selectors in IKEv2"), platform.ikeV2);
    list.add("ikev1-selectors", Platforms::tr("Selectors in IKEv1"), platform.ikeV1);
    list.add("relays", Platforms::tr("Can be a hub"), platform.relays);
    list.add("ranges", Platforms::tr("Takes ranges"), platform.takesRanges);
    list.add("ipv6", Platforms::tr("Carries IPv6"), platform.carriesIpv6);
    list.add("standby", Platforms::tr("A standby tunnel"), platform.standby);
    list.add("networks-per-side", Platforms::tr("Networks a side of one SA"),
             platform.selectorsPerSide);
    list.add("sas-per-tunnel", Platforms::tr("SAs of one tunnel"), platform.sasPerTunnel);
    list.add("sas-per-gateway", Platforms::tr("SAs of the gateway"), platform.sasPerGateway);
    list.add("tunnels-per-gateway", Platforms::tr("Tunnels of the gateway"),
             platform.tunnelsPerGateway);
    list.add("tunnel-name",
             Platforms::tr("Name of a tunnel (%1)").arg(QString::fromUtf8(platform.tunnelNameIs)),
             platform.tunnelName);
    list.add("pre-shared-key", Platforms::tr("Pre-shared key"), platform.key);
    list.add("ike-lifetime", Platforms::tr("Lifetime of an IKE SA"), platform.ikeLifetime);
    list.add("esp-lifetime", Platforms::tr("Lifetime of an ESP SA"), platform.espLifetime);
    list.add("refused-network", Platforms::tr("Takes no network of"), platform.refusedNetwork);
    list.add("routes-any", Platforms::tr("Any address, chosen by routes"), platform.routesAny);
    list.add("fragments-ike", Platforms::tr("Fragments IKE messages"), platform.fragmentsIke);
    list.add("other-family", Platforms::tr("Networks of the other family than the gateways'"),
             platform.carriesOtherFamily);
    list.add("routes-per-gateway", Platforms::tr("Routes of a gateway"), platform.routesPerGateway);
    list.add("stays-inside", Platforms::tr("No tunnel over the border of mainland China"),
             platform.staysInside);
    const AlgorithmTable &algorithms = platform.algorithms;
    list.add("encryption", Platforms::tr("Encryption"), algorithms.encryption, algorithms.source);
    list.add("integrity", Platforms::tr("Integrity"), algorithms.integrity, algorithms.source);
    list.add("prf", Platforms::tr("PRF"), algorithms.prf, algorithms.source);
    list.add("groups", Platforms::tr("Key exchange groups"), algorithms.groups, algorithms.source);
    return list.take();
}

std::vector<QStringList> platformTable()
{
    std::vector<QStringList> rows {{Platforms::tr("Platform"), Platforms::tr("What it is"),
                                    Platforms::tr("IKE"), Platforms::tr("Selectors"),
                                    Platforms::tr("Networks a side"), Platforms::tr("SAs a tunnel"),
                                    Platforms::tr("Longest name"), Platforms::tr("Hub")}};
    for (const Platform *platform : platforms()) {
        std::optional<Known<int>> longest;
        if (platform->tunnelName)
            longest = {platform->tunnelName->value.longest, platform->tunnelName->certainty,
                       platform->tunnelName->source};
        rows.push_back({QLatin1String(platform->id), QString::fromUtf8(platform->title),
                        versions(*platform), shortly(platform->ikeV2),
                        shortly(platform->selectorsPerSide), shortly(platform->sasPerTunnel),
                        shortly(longest), shortly(std::optional(platform->relays))});
    }
    return rows;
}

} // namespace hubwright
