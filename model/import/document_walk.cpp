// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/document_walk.h"

#include "model/import/site_name.h"
#include "model/import/table_reading.h"
#include "model/import/words.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace hubwright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

constexpr int ItemLevel = 1000; ///< Bullets lie below every heading.
constexpr qsizetype LongestSubject = 80;

/// What holds for the blocks below a heading or bullet.
struct Scope {
    int level = 0;
    int site = -1;
    bool isFixed = false; ///< The heading itself names the site.
    int tunnel = -1;
    QString subject;
    QString region; ///< Of a heading such as "北京 3 区".
};

bool isSentence(const QString &text)
{
    const QString plain = folded(text).trimmed();
    return plain.endsWith(QChar(0x3002)) || plain.endsWith(QLatin1Char('.')) ||
           plain.endsWith(QLatin1Char('!')) || plain.size() > LongestSubject;
}

bool looksLikeRegion(const QString &text)
{
    const QString plain = folded(text).trimmed().toLower();
    return fieldOf(text) == Field::Unknown &&
           (plain.endsWith(QChar(u'区')) || plain.contains(QLatin1String("zone")) ||
            plain.contains(QLatin1String("region")));
}

/// Too many words for a site's name, at the top of a document.
bool isTitle(const QString &text)
{
    const bool isChinese = text.front().unicode() >= 0x2E80;
    return isChinese ? text.size() > 6 : text.simplified().count(QLatin1Char(' ')) > 1;
}

/// "隧道 pek3-sh1 配置完成后", "Tunnel gd2-pek3": the name after the word.
QString tunnelIn(const QString &text)
{
    const QString plain = foldedName(text);
    for (const QString &noun : {QStringLiteral("隧道"), QStringLiteral("tunnel")}) {
        qsizetype at = plain.indexOf(noun, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        at += noun.size();
        while (at < plain.size() && !isNameCharacter(plain.at(at)) && !plain.at(at).isLetter())
            ++at;
        qsizetype end = at;
        while (end < plain.size() && isNameCharacter(plain.at(end)))
            ++end;
        const QString name = plain.sliced(at, end - at);
        if (name.contains(QLatin1Char('-')) || name.contains(QLatin1Char('_')))
            return name;
    }
    return {};
}

/// "192.168.0.0/24 -> 172.16.0.0/24": what stands left and right of an arrow.
std::optional<std::pair<QString, QString>> arrowSides(const QString &value)
{
    for (const QString &arrow :
         {QStringLiteral("<->"), QStringLiteral("<=>"), QStringLiteral("==="),
          QStringLiteral("-->"), QStringLiteral("->"), QStringLiteral("=>"), QStringLiteral("→"),
          QStringLiteral("↔"), QStringLiteral("⇔")}) {
        const qsizetype at = value.indexOf(arrow);
        if (at > 0)
            return std::pair {value.left(at), value.mid(at + arrow.size())};
    }
    return std::nullopt;
}

/// Facts that came before a name that another table had already told.
void merge(Drafts &drafts, int from, int to)
{
    const Site early = drafts.sites[size_t(from)].site;
    const Place place = drafts.sites[size_t(from)].place;
    drafts.sites[size_t(from)].site = {};
    Site &site = drafts.sites[size_t(to)].site;
    if (site.region.isEmpty())
        site.region = early.region;
    if (site.gateway.form == Gateway::Form::Unset)
        site.gateway = early.gateway;
    for (const Network &network : early.subnets)
        addSiteFact(drafts, to, Field::Networks, {Field::Networks, {}, network.text()}, place);
    for (const Host &host : early.hosts) {
        if (std::find(site.hosts.begin(), site.hosts.end(), host) == site.hosts.end())
            site.hosts.push_back(host);
    }
}

/// Goes through the blocks of all documents once.
class Walker {
public:
    Walker(const NameIndex &known, const QStringList &knownNames)
        : m_known(known), m_knownNames(knownNames)
    {}

    void readDocument(const Document &document)
    {
        m_scopes = {Scope {}};
        m_continues = false;
        if (drafts.title.isEmpty())
            drafts.title = document.title;
        drafts.words << document.title << document.keywords;
        drafts.notes.insert(drafts.notes.end(), document.notes.begin(), document.notes.end());
        for (const Block &block : document.blocks) {
            if (block.kind == Block::Kind::Table)
                readTable(block);
            else
                drafts.words << block.text;
            if (block.kind == Block::Kind::Heading)
                readHeading(block);
            else if (block.kind == Block::Kind::Item || block.kind == Block::Kind::Line)
                readLine(block);
            m_wasProse = m_isProse;
            m_isProse = false;
        }
        // Bullets that could have named a site, but nothing was said of one.
        for (auto it = m_candidates.cbegin(); it != m_candidates.cend(); ++it)
            drafts.noteUnread(it.key(), it.value());
        m_candidates.clear();
    }

    Drafts drafts;

private:
    Scope &top() { return m_scopes.back(); }

    void popTo(int level)
    {
        while (m_scopes.size() > 1 && m_scopes.back().level >= level)
            m_scopes.pop_back();
    }

    void push(int level)
    {
        Scope scope = top();
        scope.level = level;
        m_scopes.push_back(std::move(scope));
    }

    void readHeading(const Block &block)
    {
        popTo(block.level);
        push(block.level);
        m_continues = false;
        top().tunnel = -1;
        const FactLine line = readFacts(block.text);
        const bool names = std::any_of(line.facts.begin(), line.facts.end(), [](const Fact &fact) {
            return fact.field != Field::Unknown && fact.field != Field::TargetNetworks &&
                   fact.field != Field::LocalNetworks && !fact.value.isEmpty();
        });
        if (names) {
            top().site = -1;
            readFactLine(line, block.place);
            top().isFixed = top().site >= 0;
        } else {
            openSubject(block.text, block.place, true);
        }
    }

    /// Whether `text` is about a site or a tunnel; then what follows is, too.
    bool openSubject(const QString &text, const Place &place, bool isHeading)
    {
        const std::vector<int> named = m_known.namedIn(text);
        const QString tunnel = tunnelNameIn(text);
        if (!tunnel.isEmpty()) {
            if (!named.empty())
                top().site = known(named.front(), place);
            openTunnel(tunnel, place);
            return true;
        }
        if (!named.empty()) {
            top().site = known(named.front(), place);
            top().isFixed = isHeading;
            top().tunnel = -1;
            // "vpc-pek3 (hub)" says more than the name, a whole sentence does not.
            const SiteName name = siteNameInHeading(text);
            if (drafts.indexOf(name.name) == top().site)
                addNameDetails(drafts, top().site, name.description, name.role, name.facts, place);
            return true;
        }
        if (isHeading && looksLikeRegion(text)) {
            top().region = foldedName(text);
            top().subject.clear();
            if (!top().isFixed)
                top().site = -1;
            return true;
        }
        return openCandidate(text, place, isHeading);
    }

    /// A text that could turn out to be a site's name.
    bool openCandidate(const QString &text, const Place &place, bool isHeading)
    {
        if (text.size() > LongestSubject)
            return false;
        const bool looksNamed = identifierScore(siteNameInHeading(text).name) > 1;
        const bool isCovered =
            top().site >= 0 && (top().isFixed || drafts.sites[size_t(top().site)].isNamed());
        if (isCovered && !looksNamed)
            return false;
        const bool hasBrackets = folded(text).contains(QLatin1Char('('));
        if (fieldOf(text) != Field::Unknown && !hasBrackets)
            return false;
        if (isHeading && top().level == 1 && !looksNamed && !hasBrackets && isTitle(text))
            return false;
        if (isHeading && isCovered)
            return false;
        if (!isHeading || !top().isFixed)
            top().site = -1;
        top().tunnel = -1;
        top().subject = text;
        if (!isHeading)
            m_candidates.insert(text, place);
        return true;
    }

    /// The tunnel that a heading or bullet is about: named after the word "tunnel",
    /// or by a word that names two sites.
    QString tunnelNameIn(const QString &text) const
    {
        const QString after = tunnelIn(text);
        if (!after.isEmpty() && m_known.site(after) < 0)
            return after;
        QString word = foldedName(text);
        if (endsInColon(word))
            word = word.left(folded(word).lastIndexOf(QLatin1Char(':'))).trimmed();
        const bool isOneWord = identifierScore(word) > 0;
        const bool isTunnel =
            isOneWord && m_known.site(word) < 0 && m_known.sitesInTunnelName(word).size() == 2;
        return isTunnel ? word : QString();
    }

    int known(int index, const Place &place)
    {
        return drafts.siteNamed(m_knownNames.at(index), place);
    }

    void openTunnel(const QString &name, const Place &place)
    {
        for (const int known : m_tunnelsByName.value(name)) {
            if (drafts.tunnels[size_t(known)].site == top().site || top().site < 0) {
                top().tunnel = known;
                return;
            }
        }
        top().tunnel = newTunnel(place);
        setTunnelName(name);
    }

    void setTunnelName(const QString &name)
    {
        drafts.tunnels[size_t(top().tunnel)].name = name;
        std::vector<int> &known = m_tunnelsByName[name];
        if (std::find(known.begin(), known.end(), top().tunnel) == known.end())
            known.push_back(top().tunnel);
    }

    QStringList subjectsAbove() const
    {
        QStringList out;
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
            if (!scope->subject.isEmpty() && !out.contains(scope->subject))
                out << scope->subject;
        }
        return out;
    }

    int newTunnel(const Place &place)
    {
        TunnelDraft tunnel;
        tunnel.place = place;
        tunnel.site = top().site;
        tunnel.headings = subjectsAbove();
        if (!tunnel.headings.isEmpty())
            m_candidates.remove(tunnel.headings.front());
        tunnel.isLoose = !top().isFixed && !m_isRow;
        drafts.tunnels.push_back(std::move(tunnel));
        return int(drafts.tunnels.size()) - 1;
    }

    int site(const Place &place)
    {
        if (top().site >= 0)
            return top().site;
        SiteDraft draft;
        draft.place = place;
        draft.headings = subjectsAbove();
        if (!draft.headings.isEmpty())
            m_candidates.remove(draft.headings.front());
        draft.site.region = top().region;
        drafts.sites.push_back(std::move(draft));
        top().site = int(drafts.sites.size()) - 1;
        return top().site;
    }

    void readLine(const Block &block)
    {
        const bool isItem = block.kind == Block::Kind::Item;
        // A line that is not indented ends the list above it.
        if (isItem || block.level > 0 || block.followsGap)
            popTo(ItemLevel + block.level + (isItem ? 0 : 1) -
                  (block.level == 0 && !isItem ? 1 : 0));
        const int before = top().site;
        const FactLine line = readFacts(block.text);
        if (!line.isEmpty() && readFactLine(line, block.place, block.text)) {
            // read
        } else if (!addToLast(block)) {
            readProse(block);
        }
        if (!isItem)
            return;
        const bool namesSite = top().site >= 0 && top().site != before;
        push(ItemLevel + block.level);
        top().isFixed = top().isFixed || namesSite;
    }

    /// A bullet or line of nothing but networks belongs to the label above it.
    bool addToLast(const Block &block)
    {
        const NetworkList list = readNetworks(block.text);
        if (list.isEmpty() || !list.rest.isEmpty() || !m_continues)
            return false;
        apply({m_lastField, m_lastLabel, block.text}, block.place);
        return true;
    }

    void readProse(const Block &block)
    {
        const bool isItem = block.kind == Block::Kind::Item;
        // A sentence may go on in the next line.
        m_isProse = true;
        if (m_wasProse && !isItem && !block.followsGap)
            drafts.prose.back().text += QLatin1Char(' ') + block.text;
        else
            drafts.prose.push_back({block.text, block.place, false, false});
        m_continues = false;
        if (!isItem || isSentence(block.text)) {
            if (findAddress(folded(block.text)).isFound())
                drafts.noteUnread(block.text, block.place);
            return;
        }
        const bool isBareLabel = fieldOf(block.text) != Field::Unknown;
        if (isBareLabel || openSubject(block.text, block.place, false))
            return;
        if (!m_known.mentions(block.text).empty())
            return; // Prose about sites: who talks to whom.
        drafts.noteUnread(block.text, block.place);
    }

    /// Applies a line's facts; false if on a closer look it is prose.
    bool readFactLine(const FactLine &line, const Place &place, const QString &text = {})
    {
        const bool hasKnown =
            std::any_of(line.facts.begin(), line.facts.end(),
                        [](const Fact &fact) { return fact.field != Field::Unknown; });
        const bool hasAddress = findAddress(folded(text)).isFound();
        if (!hasKnown && !hasAddress && (isSentence(text) || !m_known.mentions(text).empty()) &&
            !line.facts.front().value.isEmpty())
            return false;
        const bool isTunnel =
            std::any_of(line.facts.begin(), line.facts.end(),
                        [](const Fact &fact) { return isTunnelField(fact.field); });
        if (!line.subject.isEmpty())
            openFactSubject(line.subject, isTunnel, place);
        for (const Fact &fact : line.facts)
            apply(fact, place);
        if (!line.rest.isEmpty())
            readRest(line.rest, place);
        return true;
    }

    /// Words beside facts: prose about who talks, a fragment otherwise.
    void readRest(const QString &rest, const Place &place)
    {
        drafts.prose.push_back({rest, place, false, true});
    }

    void openFactSubject(const QString &subject, bool isTunnel, const Place &place)
    {
        const std::vector<int> named = m_known.namedIn(subject);
        if (!tunnelNameIn(subject).isEmpty()) {
            openTunnel(tunnelNameIn(subject), place);
            return;
        }
        if (isTunnel && named.empty() && identifierScore(subject) > 0) {
            openTunnel(foldedName(subject), place);
            return;
        }
        if (!named.empty()) {
            top().site = known(named.front(), place);
            top().tunnel = -1;
        } else if (top().isFixed && identifierScore(siteNameInHeading(subject).name) < 2) {
            return;
        } else {
            top().site = -1;
            top().tunnel = -1;
            nameSite({Field::SiteName, {}, subject}, place, true);
            return;
        }
        const SiteName name = siteNameInHeading(subject);
        if (drafts.indexOf(name.name) == top().site)
            addNameDetails(drafts, top().site, name.description, name.role, name.facts, place);
    }

    void apply(const Fact &fact, const Place &place)
    {
        const Field field = settledField(fact);
        if (field == Field::Ignored)
            return;
        const bool isList = field == Field::Networks || field == Field::LocalNetworks ||
                            field == Field::TargetNetworks;
        m_lastField = field;
        m_lastLabel = fact.label;
        m_continues = isList;
        if (fact.value.trimmed().isEmpty()) {
            if (field == Field::Unknown)
                openSubject(fact.label, place, false);
            return;
        }
        if (saysNothing(fact.value))
            return;
        if (field == Field::Intent)
            drafts.prose.push_back({fact.value, place, true, true});
        else if (field == Field::SiteName || field == Field::Hub || field == Field::Spoke)
            nameSite({field, fact.label, fact.value}, place, false);
        else if (isTunnelField(field))
            applyToTunnel(field, fact, place);
        else
            applyToSite(field, fact, place);
    }

    void applyToSite(Field field, const Fact &fact, const Place &place)
    {
        if (field == Field::Unknown && readArrow(fact, place))
            return;
        const bool hasSite = top().site >= 0 || !subjectsAbove().isEmpty();
        const bool isAddress = findAddress(folded(fact.value)).isFound();
        if (field == Field::Remark && top().site < 0)
            return;
        if (field == Field::Unknown && (!hasSite || !isAddress)) {
            drafts.prose.push_back(
                {fact.label + QStringLiteral(": ") + fact.value, place, false, true});
            return;
        }
        const int before = site(place);
        // Facts may come before the name: a second region or gateway begins the
        // next site, unless a heading says that all is one site's.
        const Site &known = drafts.sites[size_t(before)].site;
        const bool isSecond =
            !top().isFixed &&
            ((field == Field::Region && !known.region.isEmpty() && top().region.isEmpty()) ||
             (field == Field::PublicIp && known.gateway.form != Gateway::Form::Unset &&
              !known.subnets.empty()));
        if (isSecond && !m_isRow) {
            top().site = -1;
            top().tunnel = -1;
        }
        addSiteFact(drafts, site(place), field, fact, place);
    }

    /// "pek3-sh1: 192.168.0.0/24 -> 172.16.0.0/24".
    bool readArrow(const Fact &fact, const Place &place)
    {
        const auto sides = arrowSides(fact.value);
        if (!sides || readNetworks(sides->first).isEmpty() || readNetworks(sides->second).isEmpty())
            return false;
        const QString after = tunnelIn(fact.label);
        openTunnel(after.isEmpty() ? foldedName(fact.label) : after, place);
        addTunnelFact(drafts, top().tunnel, Field::LocalNetworks, {{}, fact.label, sides->first},
                      place);
        addTunnelFact(drafts, top().tunnel, Field::TargetNetworks, {{}, fact.label, sides->second},
                      place);
        return true;
    }

    void applyToTunnel(Field field, const Fact &fact, const Place &place)
    {
        if (field == Field::TunnelName) {
            const QString name = foldedName(fact.value);
            const bool isNew =
                top().tunnel < 0 || !drafts.tunnels[size_t(top().tunnel)].name.isEmpty();
            if (isNew && !m_isRow)
                openTunnel(name, place);
            else if (isNew)
                top().tunnel = newTunnel(place);
            setTunnelName(name);
            return;
        }
        const bool needsNew =
            top().tunnel < 0 ||
            (field == Field::LocalNetworks && isSecondLocal(drafts.tunnels[size_t(top().tunnel)]));
        if (needsNew)
            top().tunnel = newTunnel(place);
        addTunnelFact(drafts, top().tunnel, field, fact, place);
    }

    /// A local list after a target list begins the next tunnel, unless it only goes on.
    bool isSecondLocal(const TunnelDraft &tunnel) const
    {
        return tunnel.local && tunnel.target && tunnel.name.isEmpty() && !m_isRow;
    }

    void nameSite(const Fact &fact, const Place &place, bool isHeading)
    {
        if (fact.field == Field::Hub || fact.field == Field::Spoke) {
            const auto answer = yesOrNo(fact.value);
            if (answer) {
                SiteDraft &draft = drafts.sites[size_t(site(place))];
                draft.site.role = *answer == (fact.field == Field::Hub) ? Role::Hub : Role::Spoke;
                draft.hasRole = true;
                return;
            }
        }
        const SiteName name = isHeading ? siteNameInHeading(fact.value) : readSiteName(fact.value);
        if (name.name.isEmpty()) {
            drafts.noteUnread(fact.value, place);
            return;
        }
        takeName(name, place);
        if (fact.field == Field::Hub || fact.field == Field::Spoke) {
            SiteDraft &draft = drafts.sites[size_t(top().site)];
            draft.site.role = fact.field == Field::Hub ? Role::Hub : Role::Spoke;
            draft.hasRole = true;
        }
        addNameDetails(drafts, top().site, name.description, name.role, name.facts, place);
    }

    void takeName(const SiteName &name, const Place &place)
    {
        const int known = drafts.indexOf(name.name);
        const bool isUnnamed = top().site >= 0 && !drafts.sites[size_t(top().site)].isNamed();
        if (isUnnamed && known < 0) {
            drafts.nameSite(top().site, name.name);
            return;
        }
        const int before = top().site;
        top().site = drafts.siteNamed(name.name, place);
        if (isUnnamed)
            merge(drafts, before, top().site);
        if (before != top().site && !m_isRow)
            top().tunnel = -1;
        if (!top().region.isEmpty() && drafts.sites[size_t(top().site)].site.region.isEmpty())
            drafts.sites[size_t(top().site)].site.region = top().region;
    }

    void readTable(const Block &block)
    {
        m_continues = false;
        const std::vector<TableRecord> records = recordsOf(block.table);
        const bool isUnderstood =
            std::any_of(records.begin(), records.end(), [](const TableRecord &record) {
                return std::any_of(
                    record.facts.begin(), record.facts.end(),
                    [](const PlacedFact &placed) { return placed.fact.field != Field::Unknown; });
            });
        if (!isUnderstood) {
            drafts.note(tr("no column of this table is understood; its rows (%1) are left out")
                            .arg(records.size()),
                        block.place);
            return;
        }
        m_isRow = true;
        for (const TableRecord &record : records)
            readRecord(record, records.size() == 1);
        m_isRow = false;
    }

    static bool has(const TableRecord &record, Field field)
    {
        return std::any_of(record.facts.begin(), record.facts.end(), [&](const PlacedFact &placed) {
            return settledField(placed.fact) == field;
        });
    }

    void readRecord(const TableRecord &record, bool isOnly)
    {
        push(ItemLevel * 2);
        const bool isTunnel = has(record, Field::LocalNetworks) ||
                              has(record, Field::TargetNetworks) ||
                              has(record, Field::TunnelName) || has(record, Field::Peer);
        const bool isNamed = has(record, Field::SiteName) ||
                             (!isTunnel && (has(record, Field::Hub) || has(record, Field::Spoke)));
        const bool belongsAbove =
            isTunnel || (isOnly && (top().site >= 0 || !top().subject.isEmpty()));
        top().tunnel = -1;
        if (!belongsAbove || isNamed) {
            top().site = -1;
            top().isFixed = false;
        }
        readRecordNames(record, isTunnel, isNamed);
        for (const PlacedFact &placed : record.facts) {
            const Field field = settledField(placed.fact);
            const bool isName = field == Field::SiteName || field == Field::Host;
            if (!isName && !(isTunnel && (field == Field::Hub || field == Field::Spoke)))
                apply(placed.fact, placed.place);
        }
        for (const PlacedFact &placed : record.facts) {
            if (!isTunnel && placed.fact.field == Field::Host &&
                findAddress(folded(placed.fact.value)).isFound())
                apply(placed.fact, placed.place);
        }
        finishRecord(record);
        m_scopes.pop_back();
    }

    /// Names first: every other cell of the row is about them.
    void readRecordNames(const TableRecord &record, bool isTunnel, bool isNamed)
    {
        for (const PlacedFact &placed : record.facts) {
            const Field field = settledField(placed.fact);
            if (field == Field::SiteName && !saysNothing(placed.fact.value))
                nameSite({Field::SiteName, placed.fact.label, placed.fact.value}, placed.place,
                         false);
        }
        if (isTunnel)
            readEndColumns(record);
        for (const PlacedFact &placed : record.facts) {
            const bool isPendingHost = placed.fact.field == Field::Host &&
                                       !findAddress(folded(placed.fact.value)).isFound();
            if (isPendingHost && !saysNothing(placed.fact.value))
                apply(placed.fact, placed.place);
        }
        if (record.candidate.isEmpty())
            return;
        if (isNamed || isTunnel)
            drafts.noteUnread(record.candidate, record.place);
        else if (top().site < 0)
            nameSite({Field::SiteName, {}, record.candidate}, record.place, false);
    }

    /// Columns "Hub" and "Spoke" of a tunnel table name its two ends.
    void readEndColumns(const TableRecord &record)
    {
        for (const PlacedFact &placed : record.facts) {
            const bool isHub = placed.fact.field == Field::Hub;
            if ((!isHub && placed.fact.field != Field::Spoke) || yesOrNo(placed.fact.value))
                continue;
            if (isHub && top().site < 0)
                nameSite(placed.fact, placed.place, false);
            else
                applyToTunnel(Field::Peer, placed.fact, placed.place);
        }
    }

    void finishRecord(const TableRecord &record)
    {
        if (top().site >= 0) {
            SiteDraft &draft = drafts.sites[size_t(top().site)];
            if (!draft.isNamed() && draft.headings.isEmpty() && !draft.site.region.isEmpty() &&
                m_isRow)
                takeName(readSiteName(draft.site.region), record.place);
        }
        if (top().tunnel >= 0) {
            TunnelDraft &tunnel = drafts.tunnels[size_t(top().tunnel)];
            tunnel.site = top().site;
        }
    }

    const NameIndex &m_known;
    const QStringList &m_knownNames;
    std::vector<Scope> m_scopes {Scope {}};
    bool m_isRow = false;
    bool m_continues = false; ///< Networks below go on with the last label's list.
    bool m_isProse = false;
    bool m_wasProse = false;
    QMap<QString, Place> m_candidates;
    QHash<QString, std::vector<int>> m_tunnelsByName;
    Field m_lastField = Field::Unknown;
    QString m_lastLabel;
};

/// Gives the drafts that nobody named the name of what stands above them, and tells
/// of those that stay without.
void nameTheRest(Drafts &drafts)
{
    for (size_t i = 0; i < drafts.sites.size(); ++i) {
        if (drafts.sites[i].isNamed() || drafts.sites[i].site == Site {})
            continue;
        bool isMerged = false;
        for (const QString &heading : drafts.sites[i].headings) {
            const SiteName name = siteNameInHeading(heading);
            if (name.name.isEmpty())
                continue;
            int site = drafts.indexOf(name.name);
            isMerged = site >= 0;
            if (isMerged)
                merge(drafts, int(i), site);
            else
                drafts.nameSite(site = int(i), name.name);
            addNameDetails(drafts, site, name.description, name.role, name.facts,
                           drafts.sites[i].place);
            break;
        }
        if (!drafts.sites[i].isNamed() && !isMerged)
            drafts.note(tr("these facts belong to no site: nothing here says its name"),
                        drafts.sites[i].place);
    }
}

} // namespace

NameIndex indexOf(const Drafts &drafts)
{
    NameIndex index;
    for (size_t i = 0; i < drafts.sites.size(); ++i) {
        const SiteDraft &draft = drafts.sites[i];
        if (!draft.isNamed())
            continue;
        index.add(int(i), draft.site.name());
        if (!draft.site.region.isEmpty())
            index.addOther(int(i), draft.site.region);
        if (!draft.description.isEmpty())
            index.addOther(int(i), draft.description);
        for (const Host &host : draft.site.hosts)
            index.addHost(int(i), host.name);
    }
    index.finish();
    return index;
}

Drafts walk(const std::vector<Document> &documents, const NameIndex &known,
            const QStringList &knownNames)
{
    Walker walker(known, knownNames);
    for (const Document &document : documents)
        walker.readDocument(document);
    nameTheRest(walker.drafts);
    return std::move(walker.drafts);
}

} // namespace hubwright
