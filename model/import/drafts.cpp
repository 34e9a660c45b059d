// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/drafts.h"

#include "model/base/text.h"
#include "model/import/messages.h"
#include "model/import/site_name.h"
#include "model/import/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace hubwright {

namespace {

void noteDoubts(Drafts &drafts, const NetworkList &list, const Place &place)
{
    for (const QString &doubt : list.doubts)
        drafts.note(doubt, place);
    for (const QString &rest : list.rest)
        drafts.note(Import::tr("not understood: %1").arg(rest), place);
}

void addNetworks(std::vector<Network> &to, const std::vector<Network> &more)
{
    for (const Network &network : more) {
        if (std::find(to.begin(), to.end(), network) == to.end())
            to.push_back(network);
    }
}

bool saysDynamic(const QString &text)
{
    const QString word = folded(text).trimmed().toLower();
    static const QStringList words {
        QStringLiteral("dynamic"),    QStringLiteral("动态"),     QStringLiteral("动态 ip"),
        QStringLiteral("动态ip"),     QStringLiteral("dhcp"),     QStringLiteral("pppoe"),
        QStringLiteral("%any"),       QStringLiteral("动态获取"), QStringLiteral("不固定"),
        QStringLiteral("dynamic ip"), QStringLiteral("any"),      QStringLiteral("0.0.0.0")};
    return words.contains(word);
}

/// The gateway that a value names; what else stands there is told.
std::optional<Gateway> readGateway(Drafts &drafts, const Fact &fact, const Place &place)
{
    Gateway gateway;
    if (saysDynamic(fact.value)) {
        gateway.form = Gateway::Form::Dynamic;
        return gateway;
    }
    const QString plain = folded(fact.value);
    const Stretch found = findAddress(plain);
    if (!found.isFound()) {
        const Result<Gateway> named = Gateway::parse(plain.trimmed());
        if (named)
            return *named;
        drafts.noteUnread(fact.label + QStringLiteral(": ") + fact.value, place);
        return std::nullopt;
    }
    const QString word = plain.mid(found.start, found.length);
    gateway.form = Gateway::Form::Address;
    gateway.address = *IpAddress::parse(word.section(QLatin1Char('/'), 0, 0));
    const QString rest = (plain.left(found.start) + plain.mid(found.end())).trimmed();
    if (word.contains(QLatin1Char('/')) && !readAddress(word))
        drafts.note(Import::tr("%1 is taken as the address %2").arg(word, gateway.address.text()),
                    place);
    if (!rest.isEmpty())
        drafts.noteUnread(rest, place);
    return gateway;
}

void setGateway(Drafts &drafts, int index, const Fact &fact, const Place &place)
{
    SiteDraft &draft = drafts.sites[size_t(index)];
    const auto gateway = readGateway(drafts, fact, place);
    if (!gateway)
        return;
    if (draft.site.gateway.form != Gateway::Form::Unset && draft.site.gateway != *gateway) {
        drafts.note(
            Import::tr("%1 already has the gateway %2; %3 is left out")
                .arg(oneLine(draft.site.name()), draft.site.gateway.text(), gateway->text()),
            place);
        return;
    }
    draft.site.gateway = *gateway;
    draft.gatewayPlace = place;
}

void addHost(Drafts &drafts, int index, const QString &name, const IpAddress &address,
             const Place &place)
{
    Site &site = drafts.sites[size_t(index)].site;
    for (const Host &host : site.hosts) {
        if (host.name != name)
            continue;
        if (host.address != address)
            drafts.note(Import::tr("the host %1 already has the address %2; %3 is left out")
                            .arg(oneLine(name), host.address.text(), address.text()),
                        place);
        return;
    }
    site.hosts.push_back({name, address});
}

/// A name beside an address, without separators, brackets and filling words.
QString nameBeside(const QString &text)
{
    const QString plain = folded(text);
    qsizetype start = 0;
    qsizetype end = plain.size();
    const auto isEdge = [](QChar c) {
        static const QString edges = QStringLiteral(",;:=()[]、，；：（）@|/<>-\n");
        return c.isSpace() || edges.contains(c);
    };
    while (start < end && isEdge(plain.at(start)))
        ++start;
    while (end > start && isEdge(plain.at(end - 1)))
        --end;
    const QString name = foldedName(text.sliced(start, end - start));
    static const QStringList fillers {QStringLiteral("和"), QStringLiteral("及"),
                                      QStringLiteral("与"), QStringLiteral("and"),
                                      QStringLiteral("为"), QStringLiteral("is")};
    return fillers.contains(name.toLower()) ? QString() : name;
}

/// "vm1 10.0.0.5, vm2 (10.0.0.6)", "10.0.0.5（vm1）", "10.0.0.5".
void addHosts(Drafts &drafts, int index, const Fact &fact, const Place &place)
{
    const QString plain = folded(fact.value);
    std::vector<Stretch> addresses;
    for (Stretch found = findAddress(plain); found.isFound();
         found = findAddress(plain, found.end()))
        addresses.push_back(found);
    SiteDraft &draft = drafts.sites[size_t(index)];
    if (addresses.empty()) {
        if (!draft.pendingHost.isEmpty())
            drafts.noteUnread(draft.pendingHost, place);
        draft.pendingHost = foldedName(fact.value);
        return;
    }
    const bool namesFollow = addresses.front().start == 0;
    for (size_t i = 0; i < addresses.size(); ++i) {
        const qsizetype before = i == 0 ? 0 : addresses[i - 1].end();
        const qsizetype after = i + 1 < addresses.size() ? addresses[i + 1].start : plain.size();
        const QString word = plain.mid(addresses[i].start, addresses[i].length);
        QString name = nameBeside(
            namesFollow ? fact.value.sliced(addresses[i].end(), after - addresses[i].end())
                        : fact.value.sliced(before, addresses[i].start - before));
        if (name.isEmpty() && addresses.size() == 1 && !draft.pendingHost.isEmpty())
            name = draft.pendingHost;
        if (name.isEmpty()) {
            name = lastWord(fact.label);
            if (i > 0)
                name += QLatin1Char('-') + QString::number(i + 1);
        }
        const auto address = readAddress(word.section(QLatin1Char('/'), 0, 0));
        if (address)
            addHost(drafts, index, name, *address, place);
    }
    draft.pendingHost.clear();
}

/// "IP": an address of the host just named, a network, or else the gateway.
void addAddress(Drafts &drafts, int index, const Fact &fact, const Place &place)
{
    const SiteDraft &draft = drafts.sites[size_t(index)];
    if (!draft.pendingHost.isEmpty())
        addHosts(drafts, index, fact, place);
    else if (folded(fact.value).contains(QLatin1Char('/')))
        addSiteFact(drafts, index, FactField::Networks, fact, place);
    else if (draft.site.gateway.form == Gateway::Form::Unset)
        setGateway(drafts, index, fact, place);
    else
        addHosts(drafts, index, fact, place);
}

void setRole(Drafts &drafts, int index, const Fact &fact, const Place &place)
{
    SiteDraft &draft = drafts.sites[size_t(index)];
    std::optional<Role> role = roleInWords(fact.value);
    if (!role) {
        const QString word = folded(fact.value).toLower();
        const bool isHub = word.contains(QLatin1String("hub")) || word.contains(u"中心");
        const bool isSpoke = word.contains(QLatin1String("spoke")) || word.contains(u"分支");
        if (isHub != isSpoke)
            role = isHub ? Role::Hub : Role::Spoke;
    }
    if (!role) {
        drafts.noteUnread(fact.label + QStringLiteral(": ") + fact.value, place);
        return;
    }
    draft.site.role = *role;
    draft.hasRole = true;
}

void setKind(Drafts &drafts, int index, const Fact &fact, const Place &place)
{
    if (roleInWords(fact.value)) {
        setRole(drafts, index, fact, place);
        return;
    }
    struct Word {
        SiteKind kind;
        const char16_t *text;
    };
    static constexpr std::array words {Word {SiteKind::Vpc, u"vpc"},
                                       Word {SiteKind::DataCentre, u"data cent"},
                                       Word {SiteKind::DataCentre, u"数据中心"},
                                       Word {SiteKind::DataCentre, u"机房"},
                                       Word {SiteKind::DataCentre, u"idc"},
                                       Word {SiteKind::Branch, u"branch"},
                                       Word {SiteKind::Branch, u"分支"},
                                       Word {SiteKind::Branch, u"office"},
                                       Word {SiteKind::Partner, u"partner"},
                                       Word {SiteKind::Partner, u"合作"}};
    const QString value = folded(fact.value).toLower();
    for (const Word &word : words) {
        if (value.contains(QStringView(word.text))) {
            drafts.sites[size_t(index)].site.kind = word.kind;
            return;
        }
    }
    drafts.noteUnread(fact.label + QStringLiteral(": ") + fact.value, place);
}

void setText(Drafts &drafts, QString &to, const Fact &fact, const Place &place)
{
    const QString value = foldedName(fact.value);
    if (to.isEmpty())
        to = value;
    else if (to != value)
        drafts.noteUnread(fact.label + QStringLiteral(": ") + fact.value, place);
}

} // namespace

FactField settledField(const Fact &fact)
{
    if (fact.field != FactField::LocalSide && fact.field != FactField::RemoteSide &&
        fact.field != FactField::Peer && fact.field != FactField::PublicIp)
        return fact.field;
    const QString plain = folded(fact.value);
    const Stretch found = findAddress(plain);
    const bool isNetwork =
        found.isFound() && plain.mid(found.start, found.length).contains(QLatin1Char('/'));
    switch (fact.field) {
    case FactField::LocalSide:
        return isNetwork         ? FactField::LocalNetworks
               : found.isFound() ? FactField::PublicIp
                                 : FactField::SiteName;
    case FactField::RemoteSide:
        return isNetwork         ? FactField::TargetNetworks
               : found.isFound() ? FactField::PeerGateway
                                 : FactField::Peer;
    case FactField::Peer:
        return found.isFound() && plain.trimmed().size() == found.length ? FactField::PeerGateway
                                                                         : FactField::Peer;
    default:
        return fact.field;
    }
}

void addSiteFact(Drafts &drafts, int index, FactField field, const Fact &fact, const Place &place)
{
    Site &site = drafts.sites[size_t(index)].site;
    switch (field) {
    case FactField::PublicIp:
        setGateway(drafts, index, fact, place);
        break;
    case FactField::Networks: {
        const NetworkList list = readNetworks(fact.value);
        noteDoubts(drafts, list, place);
        addNetworks(site.subnets, list.networks);
        break;
    }
    case FactField::Block: {
        const NetworkList list = readNetworks(fact.value);
        noteDoubts(drafts, list, place);
        if (list.networks.size() == 1 && !site.block)
            site.block = list.networks.front();
        else
            addNetworks(site.subnets, list.networks);
        break;
    }
    case FactField::Region:
        setText(drafts, site.region, fact, place);
        break;
    case FactField::Role:
        setRole(drafts, index, fact, place);
        break;
    case FactField::Kind:
        setKind(drafts, index, fact, place);
        break;
    case FactField::Platform:
        setText(drafts, site.platform, fact, place);
        break;
    case FactField::Identity:
        setText(drafts, site.identity, fact, place);
        break;
    case FactField::Remark:
        site.note +=
            (site.note.isEmpty() ? QString() : QStringLiteral("\n")) + fact.value.trimmed();
        break;
    case FactField::Host:
        addHosts(drafts, index, fact, place);
        break;
    case FactField::Address:
        addAddress(drafts, index, fact, place);
        break;
    case FactField::Unknown:
        // A labelled address that is nothing else is a host.
        if (findAddress(folded(fact.value)).isFound() &&
            !folded(fact.value).contains(QLatin1Char('/')))
            addHosts(drafts, index, fact, place);
        else
            drafts.noteUnread(fact.label + QStringLiteral(": ") + fact.value, place);
        break;
    default:
        drafts.noteUnread(fact.label + QStringLiteral(": ") + fact.value, place);
    }
}

void addTunnelFact(Drafts &drafts, int index, FactField field, const Fact &fact, const Place &place)
{
    TunnelDraft &tunnel = drafts.tunnels[size_t(index)];
    switch (field) {
    case FactField::TunnelName:
        tunnel.name = foldedName(fact.value);
        break;
    case FactField::LocalNetworks:
    case FactField::TargetNetworks: {
        const NetworkList list = readNetworks(fact.value);
        noteDoubts(drafts, list, place);
        if (list.isEmpty())
            break;
        auto &to = field == FactField::LocalNetworks ? tunnel.local : tunnel.target;
        if (!to)
            to.emplace();
        addNetworks(*to, list.networks);
        break;
    }
    case FactField::Peer:
        tunnel.peerName = foldedName(fact.value);
        break;
    case FactField::PeerGateway:
        tunnel.peerGateway = readGateway(drafts, fact, place);
        break;
    case FactField::Secret: {
        const QString value = fact.value.trimmed();
        if (value.startsWith(QLatin1String("env:")) || value.startsWith(QLatin1String("file:")))
            tunnel.psk = value;
        else
            drafts.note(Import::tr("a pre-shared key stands here; keys are not taken over"), place);
        break;
    }
    case FactField::IkeVersion: {
        const QString value = folded(fact.value).toLower();
        if (value.contains(QLatin1String("v1")) || value.trimmed() == QLatin1String("1"))
            tunnel.ike = QStringLiteral("ikev1");
        else if (!value.contains(QLatin1Char('2')))
            drafts.noteUnread(fact.label + QStringLiteral(": ") + fact.value, place);
        break;
    }
    default:
        Q_UNREACHABLE();
    }
}

void addNameDetails(Drafts &drafts, int index, const QString &description, std::optional<Role> role,
                    const QStringList &facts, const Place &place)
{
    SiteDraft &draft = drafts.sites[size_t(index)];
    if (role) {
        draft.site.role = *role;
        draft.hasRole = true;
    }
    if (draft.description.isEmpty())
        draft.description = description;
    for (const QString &text : facts) {
        const FactLine line = readFacts(text);
        for (const Fact &fact : line.facts)
            addSiteFact(drafts, index, fact.field, fact, place);
        if (!line.isEmpty())
            continue;
        const FactField field =
            text.contains(QLatin1Char('/')) ? FactField::Networks : FactField::PublicIp;
        addSiteFact(drafts, index, field, {field, text, text}, place);
    }
}

int Drafts::indexOf(const QString &name) const
{
    const auto exact = m_names.constFind(name);
    if (exact != m_names.constEnd())
        return *exact;
    return m_foldedNames.value(name.toLower(), -1);
}

void Drafts::nameSite(int site, const QString &name)
{
    sites[size_t(site)].site.id = {name};
    m_names.insert(name, site);
    if (!m_foldedNames.contains(name.toLower()))
        m_foldedNames.insert(name.toLower(), site);
}

int Drafts::siteNamed(const QString &name, const Place &place)
{
    const int known = indexOf(name);
    if (known >= 0)
        return known;
    SiteDraft draft;
    draft.place = place;
    sites.push_back(draft);
    nameSite(int(sites.size()) - 1, name);
    return int(sites.size()) - 1;
}

namespace {

/// The line without what stands behind a word for a key: it may be one.
QString withoutKeys(const QString &line)
{
    static const QRegularExpression key(
        QStringLiteral(
            "((?:private|pre-?shared|shared)[ _-]?key|psk|secret|password|passwd|密钥|密码|"
            "口令)(.*)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = key.match(line);
    const bool isLast = !match.hasMatch() || match.captured(2).trimmed().isEmpty();
    return isLast ? line : line.left(match.capturedEnd(1)) + QStringLiteral(" …");
}

} // namespace

void Drafts::noteUnread(const QString &text, const Place &place)
{
    constexpr qsizetype Longest = 120;
    const QString line = withoutKeys(text.simplified());
    const QString shown = line.size() > Longest ? line.left(Longest) + QStringLiteral("…") : line;
    note(Import::tr("not understood: %1").arg(oneLine(shown)), place);
}

} // namespace hubwright
