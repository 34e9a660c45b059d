// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/device/iosxe_end.h"

#include "model/base/text.h"
#include "model/export/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace hubwright {

namespace {

const Platform &iosxe() { return *platformNamed(QStringLiteral("iosxe")); }

QString title() { return QString::fromUtf8(iosxe().title); }

/// "aes 256", "3des" of a transform set's "esp-aes 256": phase 1 of IKEv1 has the same
/// words without "esp-", and no cipher that authenticates itself.
QString isakmpCipher(const Proposal &proposal)
{
    return espWord(iosxe(), AlgorithmKind::Encryption, proposal.encryption).mid(4);
}

QString isakmpHash(const Proposal &proposal)
{
    return proposal.integrity == QLatin1String("sha1")
               ? QStringLiteral("sha")
               : ikeWord(iosxe(), AlgorithmKind::Integrity, proposal.integrity);
}

bool isHostName(const QString &identity)
{
    static const QRegularExpression name(QStringLiteral("^@?[A-Za-z0-9][A-Za-z0-9._-]*$"));
    return name.match(identity).hasMatch();
}

QString withoutSign(const QString &identity)
{
    return identity.startsWith(QLatin1Char('@')) ? identity.mid(1) : identity;
}

/// "A 255.255.255.255", or "A/128" of IPv6.
QString oneAddress(const IpAddress &address)
{
    return address.family() == Family::V4 ? address.text() + QStringLiteral(" 255.255.255.255")
                                          : address.text() + QStringLiteral("/128");
}

/// "address A", "fqdn NAME", "email A@B" or "key-id X"; empty if nothing of it can be said.
QString ikev2Identity(const QString &identity)
{
    static const QRegularExpression mail(QStringLiteral("^[A-Za-z0-9._-]+@[A-Za-z0-9.-]+$"));
    if (mail.match(identity).hasMatch())
        return QStringLiteral("email ") + identity;
    if (const Result<IpAddress> address = IpAddress::parse(identity))
        return QStringLiteral("address ") + address->text();
    if (isHostName(identity))
        return QStringLiteral("fqdn ") + withoutSign(identity);
    return identity.isEmpty()
               ? QString()
               : QStringLiteral("key-id ") + QString::fromLatin1(identity.toUtf8().toHex());
}

/// Whom a profile of IKEv2 is for.
QString ikev2Match(const IosEnd &end)
{
    const QString identity = end.end->peerIdentity.isEmpty() ? end.peer : end.end->peerIdentity;
    if (const Result<IpAddress> address = IpAddress::parse(identity))
        return QStringLiteral("address ") + oneAddress(*address);
    return identity.isEmpty() ? QStringLiteral("any") : ikev2Identity(identity);
}

/// Whom a profile of IKEv1 is for: an address or a host name, nothing else.
QString isakmpMatch(const IosEnd &end, Bundle &out)
{
    const QString identity = end.end->peerIdentity.isEmpty() ? end.peer : end.end->peerIdentity;
    const Result<IpAddress> address = IpAddress::parse(identity);
    if (!address && isHostName(identity))
        return QStringLiteral("host ") + withoutSign(identity);
    if (!address && !identity.isEmpty())
        addNote(*end.end,
                Exporters::tr("%1: IKEv1 of %2 knows the peer by its address or host name; another "
                              "identity is left out")
                    .arg(oneLine(end.end->planned.name), title()),
                out);
    const Result<IpAddress> known = address ? address : IpAddress::parse(end.peer);
    if (!known)
        return QStringLiteral("address 0.0.0.0");
    return (end.isV6() ? QStringLiteral("address ipv6 ") : QStringLiteral("address ")) +
           oneAddress(*known);
}

void writeIkev2Profile(const Device &device, const IosEnd &end, ConfigText &text)
{
    text.line(QStringLiteral("crypto ikev2 profile ") + end.name);
    text.line(QStringLiteral(" match identity remote ") + ikev2Match(end));
    QString local = ikev2Identity(end.end->localIdentity);
    if (local.isEmpty())
        local = ikev2Identity(ownAddress(device, *end.end));
    if (!local.isEmpty())
        text.line(QStringLiteral(" identity local ") + local);
    text.line(QStringLiteral(" authentication remote pre-share"));
    text.line(QStringLiteral(" authentication local pre-share"));
    text.line(QStringLiteral(" keyring local ") + end.name);
    text.line(QStringLiteral(" lifetime ") +
              QString::number(end.end->profile->ikeLifetime.count()));
    text.line(QStringLiteral(" dpd 30 5 on-demand"));
}

void writeIsakmpProfile(const Device &device, const IosEnd &end, ConfigText &text, Bundle &out)
{
    text.line(QStringLiteral("crypto isakmp profile ") + end.name);
    text.line(QStringLiteral(" keyring ") + end.name);
    text.line(QStringLiteral(" match identity ") + isakmpMatch(end, out));
    const QString own = end.end->localIdentity;
    const bool isAddress = bool(IpAddress::parse(own));
    if (own.isEmpty() || (isAddress && own == ownAddress(device, *end.end)))
        text.line(QStringLiteral(" self-identity address"));
    else if (isHostName(own) && !isAddress)
        text.line(QStringLiteral(" self-identity fqdn ") + withoutSign(own));
    else
        addNote(*end.end,
                Exporters::tr("%1: IKEv1 of %2 says its own address or a host name of itself; "
                              "another identity is left out")
                    .arg(oneLine(end.end->planned.name), title()),
                out);
    text.line(QStringLiteral(" keepalive 30 retry 5"));
}

/// The family that both gateways have; nothing where they differ or a name stands for one.
std::optional<Family> outerFamily(const Device &device, const DeviceEnd &end)
{
    const QString own = ownAddress(device, end);
    const QString peer = peerAddress(end);
    const Result<IpAddress> ours = IpAddress::parse(own);
    const Result<IpAddress> theirs = IpAddress::parse(peer);
    if (!peer.isEmpty() && !theirs)
        return std::nullopt;
    if (ours && theirs && ours->family() != theirs->family())
        return std::nullopt;
    return theirs ? theirs->family() : ours ? ours->family() : Family::V4;
}

} // namespace

std::optional<IosEnd> iosEnd(const Device &device, const DeviceEnd &end, Bundle &out)
{
    const QString called = oneLine(end.planned.name);
    const auto refuse = [&](const QString &message) {
        addNote(end, message.arg(called, title()), out);
        return std::nullopt;
    };
    const std::optional<Family> family = outerFamily(device, end);
    if (!family)
        return refuse(Exporters::tr("%1: %2 needs the peer's address, of the same family as its "
                                    "own; left out"));
    IosEnd made;
    made.end = &end;
    made.outer = *family;
    made.peer = peerAddress(end);
    if (made.isDynamic() && made.isV6())
        return refuse(Exporters::tr("%1: %2 waits for peers without a fixed address on IPv4 only; "
                                    "left out"));
    for (const Child &pair : end.children) {
        if (pair.local.front().family() == *family)
            made.pairs.push_back(pair);
    }
    if (made.pairs.size() < end.children.size())
        addNote(end,
                Exporters::tr("%1: %2 carries networks of the gateways' own family; %n pair(s) "
                              "left out",
                              nullptr, int(end.children.size() - made.pairs.size()))
                    .arg(called, title()),
                out);
    made.ike = end.ike;
    if (made.isVersion1())
        std::erase_if(made.ike, [](const Proposal &each) { return each.integrity.isEmpty(); });
    if (made.ike.empty())
        return refuse(Exporters::tr("%1: phase 1 of IKEv1 on %2 has no cipher that authenticates "
                                    "itself; left out"));
    if (made.pairs.empty())
        return std::nullopt;
    if (made.isV6())
        addNote(end,
                Exporters::tr("%1: crypto maps and tunnel policies of IPv6 on %2 are not "
                              "confirmed; try them on the device first")
                    .arg(called, title()),
                out);
    return made;
}

void writeIsakmpPolicies(const std::vector<IosEnd> &ends, ConfigText &text)
{
    std::vector<std::pair<Proposal, std::chrono::seconds>> policies;
    for (const IosEnd &end : ends) {
        for (const Proposal &proposal : end.isVersion1() ? end.ike : std::vector<Proposal>()) {
            const std::pair policy(proposal, end.end->profile->ikeLifetime);
            if (std::ranges::find(policies, policy) == policies.end())
                policies.push_back(policy);
        }
    }
    int priority = 0;
    for (const auto &[proposal, lifetime] : policies) {
        text.line(QStringLiteral("crypto isakmp policy %1").arg(priority += 10));
        text.line(QStringLiteral(" encryption ") + isakmpCipher(proposal));
        text.line(QStringLiteral(" hash ") + isakmpHash(proposal));
        text.line(QStringLiteral(" authentication pre-share"));
        text.line(QStringLiteral(" group ") +
                  ikeWord(iosxe(), AlgorithmKind::Group, proposal.group));
        text.line(QStringLiteral(" lifetime ") + QString::number(lifetime.count()));
    }
}

void writeIosProfile(const Device &device, const IosEnd &end, ConfigText &text, Bundle &out)
{
    if (end.isVersion1())
        writeIsakmpProfile(device, end, text, out);
    else
        writeIkev2Profile(device, end, text);
}

void writeIosAccessList(const IosEnd &end, ConfigText &text)
{
    const auto words = [&](const Network &network) {
        const Prefix prefix = *network.prefix();
        return end.isV6() ? prefix.text()
                          : prefix.first().text() + QLatin1Char(' ') + wildcard(prefix);
    };
    text.line((end.isV6() ? QStringLiteral("ipv6 access-list ")
                          : QStringLiteral("ip access-list extended ")) +
              end.name);
    text.from(*end.end, "local");
    for (const Child &pair : end.pairs)
        text.line((end.isV6() ? QStringLiteral(" permit ipv6 ") : QStringLiteral(" permit ip ")) +
                  words(pair.local.front()) + QLatin1Char(' ') + words(pair.target.front()));
}

/// As hexadecimal where a pasted '?' would call for help or a blank be lost; IKEv1 has no
/// such form.
void writeIosKey(const IosEnd &end, ConfigText &text, Bundle &out)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_.+/=-]+$"));
    const QString key = QString::fromUtf8(*end.end->key);
    const bool isPlain = plain.match(key).hasMatch();
    if (end.isVersion1() && !isPlain) {
        addNote(*end.end,
                Exporters::tr("%1: IKEv1 of %2 takes keys out of A-Za-z0-9_.+/=- only; the key is "
                              "left out")
                    .arg(oneLine(end.end->planned.name), title()),
                out);
        return;
    }
    text.mark(*end.end);
    const Result<IpAddress> peer = IpAddress::parse(end.peer);
    const QString everybody = QStringLiteral("0.0.0.0 0.0.0.0");
    if (end.isVersion1()) {
        text.line(QStringLiteral("crypto keyring ") + end.name);
        const QString address =
            !peer ? everybody
                  : (end.isV6() ? QStringLiteral("ipv6 ") : QString()) + oneAddress(*peer);
        text.line(QStringLiteral("  pre-shared-key address %1 key 0 ").arg(address) + key);
        return;
    }
    text.line(QStringLiteral("crypto ikev2 keyring ") + end.name);
    text.line(QStringLiteral(" peer ") + end.name);
    const QString identity = ikev2Identity(end.end->peerIdentity);
    if (peer)
        text.line(QStringLiteral("  address ") + (end.isV6() ? oneAddress(*peer) : peer->text()));
    else if (identity.isEmpty())
        text.line(QStringLiteral("  address ") + everybody);
    else
        text.line(QStringLiteral("  identity ") + identity);
    text.line(QStringLiteral("  pre-shared-key ") +
              (isPlain ? QStringLiteral("0 ") + key
                       : QStringLiteral("hex ") + QString::fromLatin1(end.end->key->toHex())));
}

std::optional<QByteArray> iosKeyIn(const QString &line)
{
    static const QRegularExpression key(
        QStringLiteral("^  pre-shared-key (?:address .* key )?(?:0 (\\S+)|hex ([0-9a-f]+))$"));
    const auto match = key.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(2).isEmpty() ? match.captured(1).toUtf8()
                                       : QByteArray::fromHex(match.captured(2).toLatin1());
}

} // namespace hubwright
