// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/draft_names.h"
#include "model/import/site_name.h"
#include "model/import/subject.h"
#include "model/import/walker.h"
#include "model/import/words.h"

#include <algorithm>

namespace hubwright {

bool Walker::readFactLine(const FactLine &line, const Place &place, const QString &text)
{
    const bool hasKnown = std::any_of(line.facts.begin(), line.facts.end(), [](const Fact &fact) {
        return fact.field != FactField::Unknown;
    });
    const bool hasAddress = findAddress(folded(text)).isFound();
    if (!hasKnown && !hasAddress && (isSentence(text) || !m_known.mentions(text).empty()) &&
        !line.facts.front().value.isEmpty())
        return false;
    const bool isTunnel = std::any_of(line.facts.begin(), line.facts.end(),
                                      [](const Fact &fact) { return isTunnelField(fact.field); });
    if (!line.subject.isEmpty())
        openFactSubject(line.subject, isTunnel, place);
    for (const Fact &fact : line.facts)
        apply(fact, place);
    if (!line.rest.isEmpty())
        readRest(line.rest, place);
    return true;
}

void Walker::readRest(const QString &rest, const Place &place)
{
    drafts.prose.push_back({rest, place, false, true});
}

void Walker::openFactSubject(const QString &subject, bool isTunnel, const Place &place)
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
        nameSite({FactField::SiteName, {}, subject}, place, true);
        return;
    }
    const SiteName name = siteNameInHeading(subject);
    if (drafts.indexOf(name.name) == top().site)
        addNameDetails(drafts, top().site, name.description, name.role, name.facts, place);
}

void Walker::apply(const Fact &fact, const Place &place)
{
    const FactField field = settledField(fact);
    if (field == FactField::Ignored)
        return;
    const bool isList = field == FactField::Networks || field == FactField::LocalNetworks ||
                        field == FactField::TargetNetworks;
    m_lastField = field;
    m_lastLabel = fact.label;
    m_continues = isList;
    if (fact.value.trimmed().isEmpty()) {
        if (field == FactField::Unknown)
            openSubject(fact.label, place, false);
        return;
    }
    if (saysNothing(fact.value))
        return;
    if (field == FactField::Intent)
        drafts.prose.push_back({fact.value, place, true, true});
    else if (field == FactField::SiteName || field == FactField::Hub || field == FactField::Spoke)
        nameSite({field, fact.label, fact.value}, place, false);
    else if (isTunnelField(field))
        applyToTunnel(field, fact, place);
    else
        applyToSite(field, fact, place);
}

void Walker::applyToSite(FactField field, const Fact &fact, const Place &place)
{
    if (field == FactField::Unknown && readArrow(fact, place))
        return;
    const bool hasSite = top().site >= 0 || !subjectsAbove().isEmpty();
    const bool isAddress = findAddress(folded(fact.value)).isFound();
    if (field == FactField::Remark && top().site < 0)
        return;
    if (field == FactField::Unknown && (!hasSite || !isAddress)) {
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
        ((field == FactField::Region && !known.region.isEmpty() && top().region.isEmpty()) ||
         (field == FactField::PublicIp && known.gateway.form != Gateway::Form::Unset &&
          !known.subnets.empty()));
    if (isSecond && !m_isRow) {
        top().site = -1;
        top().tunnel = -1;
    }
    addSiteFact(drafts, site(place), field, fact, place);
}

bool Walker::readArrow(const Fact &fact, const Place &place)
{
    const auto sides = arrowSides(fact.value);
    if (!sides || readNetworks(sides->first).isEmpty() || readNetworks(sides->second).isEmpty())
        return false;
    const QString after = tunnelIn(fact.label);
    openTunnel(after.isEmpty() ? foldedName(fact.label) : after, place);
    addTunnelFact(drafts, top().tunnel, FactField::LocalNetworks, {{}, fact.label, sides->first},
                  place);
    addTunnelFact(drafts, top().tunnel, FactField::TargetNetworks, {{}, fact.label, sides->second},
                  place);
    return true;
}

void Walker::applyToTunnel(FactField field, const Fact &fact, const Place &place)
{
    if (field == FactField::TunnelName) {
        const QString name = foldedName(fact.value);
        const bool isNew = top().tunnel < 0 || !drafts.tunnels[size_t(top().tunnel)].name.isEmpty();
        if (isNew && !m_isRow)
            openTunnel(name, place);
        else if (isNew)
            top().tunnel = newTunnel(place);
        setTunnelName(name);
        return;
    }
    const bool needsNew = top().tunnel < 0 || (field == FactField::LocalNetworks &&
                                               isSecondLocal(drafts.tunnels[size_t(top().tunnel)]));
    if (needsNew)
        top().tunnel = newTunnel(place);
    addTunnelFact(drafts, top().tunnel, field, fact, place);
}

bool Walker::isSecondLocal(const TunnelDraft &tunnel) const
{
    return tunnel.local && tunnel.target && tunnel.name.isEmpty() && !m_isRow;
}

void Walker::nameSite(const Fact &fact, const Place &place, bool isHeading)
{
    if (fact.field == FactField::Hub || fact.field == FactField::Spoke) {
        const auto answer = yesOrNo(fact.value);
        if (answer) {
            SiteDraft &draft = drafts.sites[size_t(site(place))];
            draft.site.role = *answer == (fact.field == FactField::Hub) ? Role::Hub : Role::Spoke;
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
    if (fact.field == FactField::Hub || fact.field == FactField::Spoke) {
        SiteDraft &draft = drafts.sites[size_t(top().site)];
        draft.site.role = fact.field == FactField::Hub ? Role::Hub : Role::Spoke;
        draft.hasRole = true;
    }
    addNameDetails(drafts, top().site, name.description, name.role, name.facts, place);
}

void Walker::takeName(const SiteName &name, const Place &place)
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

} // namespace hubwright
