// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/source_notes.h"

#include "model/base/text.h"
#include "model/import/messages.h"

#include <algorithm>

namespace hubwright {

namespace {

constexpr size_t MostNotes = 500;
constexpr int MostWords = 12;
constexpr qsizetype LongestWord = 60;

} // namespace

void SourceNotes::notUnderstood(const QString &word, const Place &place)
{
    add(Import::tr("%1 is not understood and is left out").arg(oneLine(word.left(LongestWord))),
        place);
}

void SourceNotes::leftOut(const QString &word, const Place &place)
{
    if (m_leftOut.isEmpty())
        m_firstLeftOut = place;
    ++m_leftOut[oneLine(word.left(LongestWord))];
}

std::vector<ImportNote> SourceNotes::take()
{
    if (!m_leftOut.isEmpty())
        add(Import::tr("settings that a design does not hold are left out: %1")
                .arg(joinedUpTo(m_leftOut.keys(), MostWords)),
            m_firstLeftOut);
    std::stable_sort(m_notes.begin(), m_notes.end(), [](const ImportNote &a, const ImportNote &b) {
        return a.place.line < b.place.line;
    });
    if (m_notes.size() > MostNotes) {
        const Place last = m_notes[MostNotes].place;
        const size_t more = m_notes.size() - MostNotes;
        m_notes.resize(MostNotes);
        add(Import::tr("%1 more notes about this file are not shown").arg(more), last);
    }
    return std::move(m_notes);
}

} // namespace hubwright
