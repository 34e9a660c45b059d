// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/document_walk.h"

#include "model/import/draft_names.h"
#include "model/import/site_name.h"
#include "model/import/subject.h"
#include "model/import/walker.h"
#include "model/import/words.h"

#include <algorithm>

namespace hubwright {

void Walker::readDocument(const Document &document)
{
    m_scopes = {WalkScope {}};
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

void Walker::popTo(int level)
{
    while (m_scopes.size() > 1 && m_scopes.back().level >= level)
        m_scopes.pop_back();
}

void Walker::push(int level)
{
    WalkScope scope = top();
    scope.level = level;
    m_scopes.push_back(std::move(scope));
}

void Walker::readHeading(const Block &block)
{
    popTo(block.level);
    push(block.level);
    m_continues = false;
    top().tunnel = -1;
    const FactLine line = readFacts(block.text);
    const bool names = std::any_of(line.facts.begin(), line.facts.end(), [](const Fact &fact) {
        return fact.field != FactField::Unknown && fact.field != FactField::TargetNetworks &&
               fact.field != FactField::LocalNetworks && !fact.value.isEmpty();
    });
    if (names) {
        top().site = -1;
        readFactLine(line, block.place);
        top().isFixed = top().site >= 0;
    } else {
        openSubject(block.text, block.place, true);
    }
}

bool Walker::openSubject(const QString &text, const Place &place, bool isHeading)
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

bool Walker::openCandidate(const QString &text, const Place &place, bool isHeading)
{
    if (text.size() > LongestSubject)
        return false;
    const bool looksNamed = identifierScore(siteNameInHeading(text).name) > 1;
    // A site that a line above happened to name does not own the headings that follow.
    const bool isCovered =
        top().site >= 0 &&
        (top().isFixed || (!isHeading && drafts.sites[size_t(top().site)].isNamed()));
    if (isCovered && !looksNamed)
        return false;
    const bool hasBrackets = folded(text).contains(QLatin1Char('('));
    if (fieldOf(text) != FactField::Unknown && !hasBrackets)
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

QString Walker::tunnelNameIn(const QString &text) const
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

int Walker::known(int index, const Place &place)
{
    return drafts.siteNamed(m_knownNames.at(index), place);
}

void Walker::openTunnel(const QString &name, const Place &place)
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

void Walker::setTunnelName(const QString &name)
{
    drafts.tunnels[size_t(top().tunnel)].name = name;
    std::vector<int> &known = m_tunnelsByName[name];
    if (std::find(known.begin(), known.end(), top().tunnel) == known.end())
        known.push_back(top().tunnel);
}

QStringList Walker::subjectsAbove() const
{
    QStringList out;
    for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
        if (!scope->subject.isEmpty() && !out.contains(scope->subject))
            out << scope->subject;
    }
    return out;
}

int Walker::newTunnel(const Place &place)
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

int Walker::site(const Place &place)
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

void Walker::readLine(const Block &block)
{
    const bool isItem = block.kind == Block::Kind::Item;
    // A line that is not indented ends the list above it.
    if (isItem || block.level > 0 || block.followsGap)
        popTo(ItemLevel + block.level + (isItem ? 0 : 1) - (block.level == 0 && !isItem ? 1 : 0));
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

bool Walker::addToLast(const Block &block)
{
    const NetworkList list = readNetworks(block.text);
    if (list.isEmpty() || !list.rest.isEmpty() || !m_continues)
        return false;
    apply({m_lastField, m_lastLabel, block.text}, block.place);
    return true;
}

void Walker::readProse(const Block &block)
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
    const bool isBareLabel = fieldOf(block.text) != FactField::Unknown;
    if (isBareLabel || openSubject(block.text, block.place, false))
        return;
    if (!m_known.mentions(block.text).empty())
        return; // Prose about sites: who talks to whom.
    drafts.noteUnread(block.text, block.place);
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
