// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/document.h"
#include "model/topology/tunnel.h"

#include <QMap>
#include <QSet>

namespace hubwright {

/// Stands for keys by references: equal keys get the same, `env:PSK_` and the name of the
/// first end that has it.  The keys themselves go no further.
class KeyReferences {
public:
    /// Gives the tunnel its reference, or each end its own where their keys differ, about
    /// which is a note.  Empty: that end's key is not known.
    void refer(const QString &first, const QString &second, Tunnel &tunnel, const Place &place,
               std::vector<ImportNote> &notes);

    /// One note about all references that were made.
    void tell(std::vector<ImportNote> &notes) const;

private:
    QString referenceFor(const QString &key, const QString &end);

    QMap<QString, QString> m_references; ///< By key.
    QSet<QString> m_taken;
};

} // namespace hubwright
