// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/document_topology.h"

#include "model/base/text.h"
#include "model/import/document_walk.h"
#include "model/import/draft_names.h"
#include "model/import/messages.h"
#include "model/import/prose.h"
#include "model/import/site_name.h"
#include "model/import/tunnel_ends.h"
#include "model/import/words.h"
#include "model/platform/platform.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace hubwright {

namespace {

constexpr size_t MostErrors = 20;

/// The id of the platform that a text names; empty if it names none or several.
QString platformIdIn(const QString &text)
{
    const Platform *platform = platformIn(text);
    return platform ? QString::fromLatin1(platform->id) : QString();
}

SiteKind kindIn(const QString &text)
{
    const QString word = folded(text).toLower();
    for (const char16_t *sign : {u"机房", u"数据中心", u"data cent", u"datacent", u"idc"}) {
        if (word.contains(QStringView(sign)))
            return SiteKind::DataCentre;
    }
    for (const char16_t *sign : {u"分公司", u"分支", u"branch", u"office", u"门店"}) {
        if (word.contains(QStringView(sign)))
            return SiteKind::Branch;
    }
    return SiteKind::Vpc;
}

/// Whether the regions are zones as QingCloud alone writes them ("北京 3 区"): a city,
/// an Arabic number and 区.  All sites must say one.
bool areQingCloudZones(const std::vector<SiteDraft> &sites)
{
    static const QRegularExpression zone(
        QStringLiteral("^(北京|上海|广东|陕西|亚太|雅加达) ?[0-9]+ ?区(-?[A-Z])?$"));
    return !sites.empty() && std::all_of(sites.begin(), sites.end(), [](const SiteDraft &draft) {
        return draft.site.kind == SiteKind::Vpc &&
               zone.match(folded(draft.site.region).trimmed()).hasMatch();
    });
}

/// Settles what needed the whole document: platforms, descriptions, blocks.
void finishSites(Drafts &drafts)
{
    QString everywhere = platformIdIn(drafts.words.join(QLatin1Char('\n')));
    if (everywhere.isEmpty() && areQingCloudZones(drafts.sites)) {
        everywhere = QStringLiteral("qingcloud");
        drafts.note(Import::tr("the regions are named as QingCloud names its zones: the platform "
                               "qingcloud is assumed"),
                    drafts.sites.front().place);
    }
    for (SiteDraft &draft : drafts.sites) {
        Site &site = draft.site;
        const QString stated = site.platform;
        site.platform = stated.isEmpty() ? everywhere : platformIdIn(stated);
        if (!stated.isEmpty() && site.platform.isEmpty())
            drafts.note(Import::tr("%1: the platform %2 is not known and is left out")
                            .arg(oneLine(site.name()), oneLine(stated)),
                        draft.place);
        if (site.kind == SiteKind::Vpc)
            site.kind = kindIn(draft.description);
        if (site.region.isEmpty())
            site.region = draft.description;
        else if (site.note.isEmpty() && draft.description != site.region)
            site.note = draft.description;
        if (site.subnets.empty() && site.block) {
            site.subnets = {*site.block};
            site.block.reset();
        }
        if (!draft.pendingHost.isEmpty())
            drafts.note(Import::tr("%1: the host %2 has no address here and is left out")
                            .arg(oneLine(site.name()), oneLine(draft.pendingHost)),
                        draft.place);
    }
}

void findHubInProse(Drafts &drafts, const NameIndex &index)
{
    const bool isStated =
        std::any_of(drafts.sites.begin(), drafts.sites.end(), [](const SiteDraft &draft) {
            return draft.hasRole && draft.site.role == Role::Hub;
        });
    if (isStated)
        return;
    for (const Prose &prose : drafts.prose) {
        const int hub = hubInProse(prose.text, index);
        if (hub < 0)
            continue;
        drafts.sites[size_t(hub)].site.role = Role::Hub;
        drafts.sites[size_t(hub)].hasRole = true;
        return;
    }
}

/// Makes ends of drafts and gives names to those without.
class TunnelBuilder {
public:
    explicit TunnelBuilder(const Drafts &drafts) : m_drafts(drafts)
    {
        for (const TunnelDraft &tunnel : drafts.tunnels)
            m_taken.insert(tunnel.name);
    }

    void add(const JoinedTunnel &joined, Topology &topology)
    {
        Tunnel tunnel;
        const std::array sites {idOf(joined.sites[0]), idOf(joined.sites[1])};
        tunnel.id = topology.freeTunnelId(sites[0], sites[1]);
        for (size_t side = 0; side < 2; ++side) {
            TunnelEnd &end = tunnel.ends[side];
            end.site = sites[side];
            end.isAbsent = joined.isAbsent[side];
            if (joined.ends[side] >= 0)
                take(m_drafts.tunnels[size_t(joined.ends[side])], joined.sites[1 - side], end,
                     tunnel);
            if (end.name.isEmpty())
                end.name = freeName(defaultEndName(sites[side], sites[1 - side]));
        }
        topology.put(std::move(tunnel));
    }

private:
    Id<Site> idOf(int site) const { return m_drafts.sites[size_t(site)].site.id; }

    void take(const TunnelDraft &draft, int peer, TunnelEnd &end, Tunnel &tunnel) const
    {
        end.name = draft.name;
        end.local = draft.local;
        end.target = draft.target;
        if (draft.peerGateway && *draft.peerGateway != m_drafts.sites[size_t(peer)].site.gateway)
            end.peer = draft.peerGateway;
        if (!draft.psk.isEmpty())
            tunnel.psk = draft.psk;
        if (!draft.ike.isEmpty())
            tunnel.ike = draft.ike;
    }

    QString freeName(const QString &stem)
    {
        QString name = stem;
        for (int n = 2; m_taken.contains(name); ++n)
            name = stem + QLatin1Char('-') + QString::number(n);
        m_taken.insert(name);
        return name;
    }

    const Drafts &m_drafts;
    QSet<QString> m_taken;
};

/// What all local lists name: another site's networks are in those of some of a hub's
/// tunnels, its own in all of them.
std::vector<Network> inEveryLocal(const std::vector<const TunnelDraft *> &ends)
{
    std::vector<Network> out;
    bool isFirst = true;
    for (const TunnelDraft *end : ends) {
        if (!end->local)
            continue;
        const std::vector<Network> &local = *end->local;
        if (isFirst)
            out = local;
        else
            std::erase_if(out, [&](const Network &network) {
                return std::find(local.begin(), local.end(), network) == local.end();
            });
        isFirst = false;
    }
    return out;
}

/// Sites of which no gateway is told have the address that the first of their peers calls.
void giveCalledGateways(Drafts &drafts, const std::vector<JoinedTunnel> &tunnels)
{
    for (const JoinedTunnel &tunnel : tunnels) {
        for (size_t side = 0; side < 2; ++side) {
            if (tunnel.ends[side] < 0 || tunnel.sites[1 - side] < 0)
                continue;
            const TunnelDraft &end = drafts.tunnels[size_t(tunnel.ends[side])];
            Site &peer = drafts.sites[size_t(tunnel.sites[1 - side])].site;
            if (end.peerGateway && peer.gateway.form == Gateway::Form::Unset)
                peer.gateway = *end.peerGateway;
        }
    }
}

/// Sites of which no networks are told have those that the lists of their tunnels name:
/// documents of devices say nothing else.
void giveListedNetworks(Drafts &drafts, const std::vector<JoinedTunnel> &tunnels)
{
    std::vector<std::vector<const TunnelDraft *>> ends(drafts.sites.size());
    for (const JoinedTunnel &tunnel : tunnels) {
        for (size_t side = 0; side < 2; ++side) {
            if (tunnel.ends[side] >= 0 && tunnel.sites[side] >= 0)
                ends[size_t(tunnel.sites[side])].push_back(
                    &drafts.tunnels[size_t(tunnel.ends[side])]);
        }
    }
    for (size_t s = 0; s < drafts.sites.size(); ++s) {
        Site &site = drafts.sites[s].site;
        if (!site.subnets.empty() || ends[s].empty())
            continue;
        site.subnets = inEveryLocal(ends[s]);
        if (!site.subnets.empty())
            drafts.note(Import::tr("%1: its networks are those that all its local lists name: %2")
                            .arg(oneLine(site.name()), joined(site.subnets)),
                        drafts.sites[s].place);
    }
}

/// Sites that nothing but a tunnel named have no facts of their own: worth a word.
void noteBareSites(Drafts &drafts)
{
    for (const SiteDraft &draft : drafts.sites) {
        if (!draft.isNamed())
            continue;
        if (draft.site.subnets.empty())
            drafts.note(
                Import::tr("%1: no network of its own was found").arg(oneLine(draft.site.name())),
                draft.place);
    }
}

void sortNotes(std::vector<ImportNote> &notes, const std::vector<Document> &documents)
{
    std::vector<QString> files;
    for (const Document &document : documents) {
        if (!document.blocks.empty())
            files.push_back(document.blocks.front().place.file);
    }
    const auto rank = [&](const ImportNote &note) {
        const auto at = std::find(files.begin(), files.end(), note.place.file);
        return std::tuple(at - files.begin(), note.place.line, note.place.column);
    };
    std::stable_sort(notes.begin(), notes.end(),
                     [&](const ImportNote &a, const ImportNote &b) { return rank(a) < rank(b); });
    notes.erase(std::unique(notes.begin(), notes.end()), notes.end());
}

Errors brokenTables(const std::vector<Document> &documents)
{
    Errors errors;
    for (const Document &document : documents)
        errors.insert(errors.end(), document.errors.begin(), document.errors.end());
    if (errors.size() > MostErrors)
        errors.resize(MostErrors);
    return errors;
}

Drafts readDrafts(const std::vector<Document> &documents)
{
    // The first walk finds the names that the second one looks for in headings.
    const Drafts first = walk(documents, NameIndex(), {});
    QStringList names;
    for (const SiteDraft &draft : first.sites)
        names << draft.site.name();
    return walk(documents, indexOf(first), names);
}

} // namespace

namespace {

/// The file's name without folders and ending.
QString stemOf(const QString &file)
{
    const QString name = file.section(QRegularExpression(QStringLiteral("[/\\\\]")), -1);
    const qsizetype dot = name.indexOf(QLatin1Char('.'), 1);
    return dot < 0 ? name : name.left(dot);
}

/// Tables of one device each, which only their files' names tell apart: the documents
/// without a heading, headed by those.
std::vector<Document> headedByFiles(std::vector<Document> documents)
{
    for (Document &document : documents) {
        const bool hasHeading =
            std::any_of(document.blocks.begin(), document.blocks.end(),
                        [](const Block &block) { return block.kind == Block::Kind::Heading; });
        if (document.blocks.empty() || hasHeading)
            continue;
        const Place first = document.blocks.front().place;
        const QString stem = stemOf(first.file);
        if (stem.isEmpty())
            continue;
        Block heading;
        heading.kind = Block::Kind::Heading;
        heading.level = 1;
        heading.text = QStringLiteral("Site name: ") + stem;
        heading.place = {first.file, first.line, 0, 0};
        document.blocks.insert(document.blocks.begin(), std::move(heading));
        document.notes.push_back(
            {Import::tr("no site is named here: this is taken for the device that the file is "
                        "called after, %1")
                 .arg(oneLine(stem)),
             {first.file, first.line, 0, 0}});
    }
    return documents;
}

Imported designOf(const std::vector<Document> &documents)
{
    Drafts drafts = readDrafts(documents);
    NameIndex index = indexOf(drafts);
    findHubInProse(drafts, index);
    const std::vector<JoinedTunnel> tunnels = joinTunnels(drafts, index);
    finishSites(drafts);
    giveCalledGateways(drafts, tunnels);
    giveListedNetworks(drafts, tunnels);
    Imported out;
    out.topology.heading.name = drafts.title;
    for (const SiteDraft &draft : drafts.sites) {
        if (draft.isNamed())
            out.topology.put(draft.site);
    }
    TunnelBuilder builder(drafts);
    for (const JoinedTunnel &tunnel : tunnels)
        builder.add(tunnel, out.topology);
    out.topology.intents = intentsInProse(drafts, indexOf(drafts));
    noteBareSites(drafts);
    sortNotes(drafts.notes, documents);
    out.notes = std::move(drafts.notes);
    return out;
}

} // namespace

Result<Imported, Errors> topologyOf(const std::vector<Document> &documents)
{
    Errors errors = brokenTables(documents);
    if (!errors.empty())
        return errors;
    Imported out = designOf(documents);
    if (out.topology.sites().empty()) {
        out = designOf(headedByFiles(documents));
        // A file's name alone makes no design.
        if (out.topology.tunnels().empty())
            out = {};
    }
    if (out.topology.sites().empty())
        return Errors {
            {Import::tr("no site was found: nothing is labelled as a site, a gateway or a "
                        "network"),
             {}}};
    return out;
}

} // namespace hubwright
