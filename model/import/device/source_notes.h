// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/document.h"

#include <QMap>

namespace hubwright {

/// What is said about one source while it is read.  Values never appear in it unless
/// they are networks, addresses or algorithms: any other may be a key.
class SourceNotes {
public:
    void add(const QString &message, const Place &place) { m_notes.push_back({message, place}); }
    /// A word that the reader does not know: one note each.
    void notUnderstood(const QString &word, const Place &place);
    /// A word that it knows and that nothing in a design answers to, such as a timer:
    /// all of them are one note, at the first.
    void leftOut(const QString &word, const Place &place);

    /// The notes by line; a flood is cut after 500 with a note that says so.
    std::vector<ImportNote> take();

private:
    std::vector<ImportNote> m_notes;
    QMap<QString, int> m_leftOut; ///< How often.
    Place m_firstLeftOut;
};

} // namespace hubwright
