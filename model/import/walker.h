// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/drafts.h"
#include "model/import/name_index.h"
#include "model/import/table_reading.h"

#include <QMap>

namespace hubwright {

constexpr int ItemLevel = 1000; ///< Bullets lie below every heading.

/// What holds for the blocks below a heading or bullet.
struct WalkScope {
    int level = 0;
    int site = -1;
    bool isFixed = false; ///< The heading itself names the site.
    int tunnel = -1;
    QString subject;
    QString region; ///< Of a heading such as "北京 3 区".
};

/// Goes through the blocks of all documents once (document_walk.h).  The parts are in
/// document_walk.cpp (headings, bullets), walk_facts.cpp and walk_tables.cpp.
class Walker {
public:
    Walker(const NameIndex &known, const QStringList &knownNames)
        : m_known(known), m_knownNames(knownNames)
    {}

    void readDocument(const Document &document);

    Drafts drafts;

private:
    WalkScope &top() { return m_scopes.back(); }

    /// Leaves the scopes at `level` and deeper.
    void popTo(int level);

    /// Opens a scope that inherits what holds above.
    void push(int level);

    void readHeading(const Block &block);

    /// Whether `text` is about a site or a tunnel; then what follows is, too.
    bool openSubject(const QString &text, const Place &place, bool isHeading);

    /// A text that could turn out to be a site's name.
    bool openCandidate(const QString &text, const Place &place, bool isHeading);

    /// The tunnel that a heading or bullet is about: named after the word "tunnel",
    /// or by a word that names two sites.
    QString tunnelNameIn(const QString &text) const;

    /// The draft of the `index`th site of the first walk.
    int known(int index, const Place &place);

    /// Goes on with the tunnel of that name here, or begins it.
    void openTunnel(const QString &name, const Place &place);

    void setTunnelName(const QString &name);

    /// Texts that could name what stands here, the nearest first.
    QStringList subjectsAbove() const;

    int newTunnel(const Place &place);

    /// The site that facts here are about, begun without a name if need be.
    int site(const Place &place);

    void readLine(const Block &block);

    /// A bullet or line of nothing but networks belongs to the label above it.
    bool addToLast(const Block &block);

    /// A line without labels: a subject, a sentence, or not understood.
    void readProse(const Block &block);

    /// Applies a line's facts; false if on a closer look it is prose.
    bool readFactLine(const FactLine &line, const Place &place, const QString &text = {});

    /// Words beside facts: prose about who talks, a fragment otherwise.
    void readRest(const QString &rest, const Place &place);

    /// "vpc-pek3: public IP …": what the facts of the line are about.
    void openFactSubject(const QString &subject, bool isTunnel, const Place &place);

    /// Gives one fact to the site or tunnel that it is about.
    void apply(const Fact &fact, const Place &place);

    void applyToSite(FactField field, const Fact &fact, const Place &place);

    /// "pek3-sh1: 192.168.0.0/24 -> 172.16.0.0/24".
    bool readArrow(const Fact &fact, const Place &place);

    void applyToTunnel(FactField field, const Fact &fact, const Place &place);

    /// A local list after a target list begins the next tunnel, unless it only goes on.
    bool isSecondLocal(const TunnelDraft &tunnel) const;

    /// A label says the site's name; `isHeading` if it is only a phrase.
    void nameSite(const Fact &fact, const Place &place, bool isHeading);

    /// Goes on with the site of that name; facts without one before it are its own.
    void takeName(const SiteName &name, const Place &place);

    void readTable(const Block &block);

    /// Whether a cell of the record has that meaning.
    static bool has(const TableRecord &record, FactField field);

    void readRecord(const TableRecord &record, bool isOnly);

    /// Names first: every other cell of the row is about them.
    void readRecordNames(const TableRecord &record, bool isTunnel, bool isNamed);

    /// Columns "Hub" and "Spoke" of a tunnel table name its two ends.
    void readEndColumns(const TableRecord &record);

    /// A row whose site nobody named is called by its region.
    void finishRecord(const TableRecord &record);

    const NameIndex &m_known;
    const QStringList &m_knownNames;
    std::vector<WalkScope> m_scopes {WalkScope {}};
    bool m_isRow = false;     ///< Within a table: what belongs together is known.
    bool m_continues = false; ///< Networks below go on with the last label's list.
    bool m_isProse = false;
    bool m_wasProse = false;
    QMap<QString, Place> m_candidates; ///< Bullets that could still name a site.
    QHash<QString, std::vector<int>> m_tunnelsByName;
    FactField m_lastField = FactField::Unknown;
    QString m_lastLabel;
};

} // namespace hubwright
