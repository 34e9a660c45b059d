// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/address/prefix_set.h"
#include "model/check/analysis.h"
#include "model/diff/site_match.h"

#include <vector>

namespace hubwright {

/// A part of a site's address space that neither design cuts further.  -1: not there, or
/// owned by two sites.
struct TrafficPiece {
    int site = -1; ///< Number of the site in both topologies together.
    int unitBefore = -1;
    int unitNow = -1;
    PrefixSet space;
    Network network; ///< What it is called by.
    QString name;    ///< site/prefix.
    /// The same network at the site that has it in the other design: it moved; -1: it did not.
    int twin = -1;
};

/// The address space of two designs, cut where either cuts it.
class TrafficPieces {
public:
    TrafficPieces(const Analysis &before, const Analysis &now, const SiteMatch &match);

    /// What stands for the piece in the other design: its twin, where it moved; itself.
    /// `isNow`: the piece is looked at in the newer design.
    int counterpart(int piece, bool isNow) const
    {
        const TrafficPiece &known = pieces[size_t(piece)];
        return known.twin >= 0 && (isNow ? known.unitBefore : known.unitNow) < 0 ? known.twin
                                                                                 : piece;
    }

    std::vector<TrafficPiece> pieces;        ///< By name of site, then address.
    std::vector<std::vector<int>> ofOldAtom; ///< Old atom -> pieces.
    std::vector<std::vector<int>> ofNewAtom;
    std::vector<int> moved; ///< Those of the newer design that moved to their site.

private:
    void cutSite(int number, int siteBefore, int siteNow, const QString &name);
    void add(int number, int unitBefore, int unitNow, const PrefixSet &space, const QString &name);
    void findMoves();

    const Analysis &m_before;
    const Analysis &m_now;
};

} // namespace hubwright
