// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/document.h"
#include "model/import/fact_line.h"
#include "model/topology/site.h"
#include "model/topology/tunnel.h"

#include <QHash>

#include <optional>
#include <vector>

namespace hubwright {

/// A site as far as the documents have told of it.
struct SiteDraft {
    Site site; ///< With an empty id while nobody has named it.
    Place place;
    bool hasRole = false;
    Place gatewayPlace;
    QString description;  ///< What stood beside its name in brackets.
    QStringList headings; ///< Texts above it that could name it, the nearest first.
    QString pendingHost;  ///< A host's name whose address is still to come.
    bool isNamed() const { return !site.id.isEmpty(); }
};

/// One row or list of facts about one end of a tunnel.
struct TunnelDraft {
    QString name;
    Place place;
    int site = -1;    ///< Where it stands, an index into `Drafts::sites`.
    QString siteName; ///< Where the row itself says that it stands.
    QString peerName;
    std::optional<Gateway> peerGateway;
    std::optional<std::vector<Network>> local;
    std::optional<std::vector<Network>> target;
    QString psk;
    QString ike;
    QStringList headings;
    bool isLoose = false; ///< `site` is only the one that was told of last.

    bool isEmpty() const
    {
        return name.isEmpty() && peerName.isEmpty() && !peerGateway && !local && !target;
    }
};

/// A sentence that may tell who talks to whom, or which site is the hub.
struct Prose {
    QString text;
    Place place;
    bool isIntent = false;     ///< It stands behind a label such as "Intents".
    bool needsReading = false; ///< If it tells nothing, that is worth a note.
};

/// The facts of all documents by what they are about.
struct Drafts {
    QString title;
    std::vector<SiteDraft> sites;
    std::vector<TunnelDraft> tunnels;
    std::vector<Prose> prose;
    QStringList words; ///< Everything that could name a platform.
    std::vector<ImportNote> notes;

    /// The site of that name, made if it is new; the case of letters tells sites
    /// apart only if both spellings are names of their own.
    int siteNamed(const QString &name, const Place &place);
    int indexOf(const QString &name) const;
    void nameSite(int site, const QString &name);
    void note(const QString &message, const Place &place) { notes.push_back({message, place}); }
    /// "…" is not understood.
    void noteUnread(const QString &text, const Place &place);

private:
    QHash<QString, int> m_names;
    QHash<QString, int> m_foldedNames;
};

/// What the facts do to one site.  `field` is the meaning that the context gave.
void addSiteFact(Drafts &drafts, int site, FactField field, const Fact &fact, const Place &place);

/// What they do to one tunnel end.
void addTunnelFact(Drafts &drafts, int tunnel, FactField field, const Fact &fact,
                   const Place &place);

/// Takes over what stood in brackets beside the site's name.
void addNameDetails(Drafts &drafts, int site, const QString &description, std::optional<Role> role,
                    const QStringList &facts, const Place &place);

/// The field of a fact once its value is seen: "Local" is networks or a site.
FactField settledField(const Fact &fact);

} // namespace hubwright
