// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/messages.h"
#include "model/import/site_name.h"
#include "model/import/walker.h"
#include "model/import/words.h"

#include <algorithm>

namespace hubwright {

void Walker::readTable(const Block &block)
{
    m_continues = false;
    const std::vector<TableRecord> records = recordsOf(block.table);
    const bool isUnderstood =
        std::any_of(records.begin(), records.end(), [](const TableRecord &record) {
            return std::any_of(
                record.facts.begin(), record.facts.end(),
                [](const PlacedFact &placed) { return placed.fact.field != FactField::Unknown; });
        });
    if (!isUnderstood) {
        drafts.note(Import::tr("no column of this table is understood; its rows (%1) are left out")
                        .arg(records.size()),
                    block.place);
        return;
    }
    m_isRow = true;
    for (const TableRecord &record : records)
        readRecord(record, records.size() == 1);
    m_isRow = false;
}

bool Walker::has(const TableRecord &record, FactField field)
{
    return std::any_of(record.facts.begin(), record.facts.end(), [&](const PlacedFact &placed) {
        return settledField(placed.fact) == field;
    });
}

void Walker::readRecord(const TableRecord &record, bool isOnly)
{
    push(ItemLevel * 2);
    const bool isTunnel = has(record, FactField::LocalNetworks) ||
                          has(record, FactField::TargetNetworks) ||
                          has(record, FactField::TunnelName) || has(record, FactField::Peer);
    const bool isNamed =
        has(record, FactField::SiteName) ||
        (!isTunnel && (has(record, FactField::Hub) || has(record, FactField::Spoke)));
    const bool belongsAbove = isTunnel || (isOnly && (top().site >= 0 || !top().subject.isEmpty()));
    top().tunnel = -1;
    if (!belongsAbove || isNamed) {
        top().site = -1;
        top().isFixed = false;
    }
    readRecordNames(record, isTunnel, isNamed);
    for (const PlacedFact &placed : record.facts) {
        const FactField field = settledField(placed.fact);
        const bool isName = field == FactField::SiteName || field == FactField::Host;
        if (!isName && !(isTunnel && (field == FactField::Hub || field == FactField::Spoke)))
            apply(placed.fact, placed.place);
    }
    for (const PlacedFact &placed : record.facts) {
        if (!isTunnel && placed.fact.field == FactField::Host &&
            findAddress(folded(placed.fact.value)).isFound())
            apply(placed.fact, placed.place);
    }
    finishRecord(record);
    m_scopes.pop_back();
}

void Walker::readRecordNames(const TableRecord &record, bool isTunnel, bool isNamed)
{
    for (const PlacedFact &placed : record.facts) {
        const FactField field = settledField(placed.fact);
        if (field == FactField::SiteName && !saysNothing(placed.fact.value))
            nameSite({FactField::SiteName, placed.fact.label, placed.fact.value}, placed.place,
                     false);
    }
    if (isTunnel)
        readEndColumns(record);
    for (const PlacedFact &placed : record.facts) {
        const bool isPendingHost = placed.fact.field == FactField::Host &&
                                   !findAddress(folded(placed.fact.value)).isFound();
        if (isPendingHost && !saysNothing(placed.fact.value))
            apply(placed.fact, placed.place);
    }
    if (record.candidate.isEmpty())
        return;
    if (isNamed || isTunnel)
        drafts.noteUnread(record.candidate, record.place);
    else if (top().site < 0)
        nameSite({FactField::SiteName, {}, record.candidate}, record.place, false);
}

void Walker::readEndColumns(const TableRecord &record)
{
    for (const PlacedFact &placed : record.facts) {
        const bool isHub = placed.fact.field == FactField::Hub;
        if ((!isHub && placed.fact.field != FactField::Spoke) || yesOrNo(placed.fact.value))
            continue;
        if (isHub && top().site < 0)
            nameSite(placed.fact, placed.place, false);
        else
            applyToTunnel(FactField::Peer, placed.fact, placed.place);
    }
}

void Walker::finishRecord(const TableRecord &record)
{
    if (top().site >= 0) {
        SiteDraft &draft = drafts.sites[size_t(top().site)];
        if (!draft.isNamed() && draft.headings.isEmpty() && !draft.site.region.isEmpty() && m_isRow)
            takeName(readSiteName(draft.site.region), record.place);
    }
    if (top().tunnel >= 0) {
        TunnelDraft &tunnel = drafts.tunnels[size_t(top().tunnel)];
        tunnel.site = top().site;
    }
}

} // namespace hubwright
