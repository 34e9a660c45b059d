// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reach/reach.h"
#include "model/topology/topology.h"
#include "ui/diagram/label.h"
#include "ui/diagram/label_layout.h"
#include "ui/diagram/note_look.h"
#include "ui/diagram/signs.h"
#include "ui/theme.h"

#include <QFont>
#include <QRectF>

#include <map>
#include <optional>
#include <vector>

namespace hubwright {

// A look is geometry and style worked out: what stands where, in which colour and
// shape.  It is a function of the drawing, of what is known of each object, and of
// the theme; painter.h draws it on a screen, on paper, as SVG or as PNG, so that
// these cannot differ.  Lengths are scene units: pixels at 100 %.

/// How much of a card is worth drawing at a zoom.
enum class Detail {
    Blocks, ///< Coloured boxes and lines: cards are a few pixels high.
    Names,  ///< Heads with sign and name, marks without texts.
    Full,
};
/// `scale`: device pixels to a scene unit.
Detail detailAt(qreal scale);

/// What becomes of a site in the picture of a failure.
enum class SiteFate {
    AsDrawn,
    Failed,
    CutOff, ///< No way to most of the others is left.
    Loses,  ///< Something of its traffic is lost.
};
/// What becomes of a tunnel there.
enum class TunnelFate {
    AsDrawn,
    Failed,    ///< By itself, or with a site at its end.
    TakesOver, ///< A standby tunnel that carries now.
};

/// What is known of a site beside the drawing.
struct SiteState {
    int errors = 0;
    int warnings = 0;
    bool isSelected = false;
    bool isHovered = false;
    bool isOnPath = false;
    bool isPathEnd = false; ///< The path of a packet ended here, undelivered.
    bool isFaded = false;   ///< Something else is being shown.
    int tone = -1;          ///< Of an overlay: index into `Theme::tones`; -1: none.
    QString remark {};      ///< What the tone or fate stands for; takes the region's place.
    SiteFate fate = SiteFate::AsDrawn;
    size_t lost = 0; ///< Directions that begin or end here, in the picture of a failure.

    friend bool operator==(const SiteState &, const SiteState &) = default;
};

/// What is known of a tunnel beside the drawing.
struct TunnelLineState {
    TunnelState state = TunnelState::NotJudged;
    bool isWrongEnd[2] = {false, false}; ///< An error is to be mended at that end.
    int selectedSide = -2;               ///< -2: not selected, -1: the tunnel, 0 or 1: an end.
    int heldBend = -1;                   ///< The bend that keys move; -1: none.
    bool isHovered = false;
    bool isOnPath = false;
    bool isFaded = false;
    int tone = -1;     ///< As a site's.
    QString remark {}; ///< At most three characters, in the place of the verdict's sign.
    TunnelFate fate = TunnelFate::AsDrawn;

    bool isSelected() const { return selectedSide > -2; }
    friend bool operator==(const TunnelLineState &, const TunnelLineState &) = default;
};

/// A count on a card's corner.
struct Badge {
    Mark mark = Mark::Error;
    QRectF box;
    QColor colour;
    QColor onColour;
    QString text;
};

/// A site.
struct CardLook {
    Id<Site> site;
    QRectF rect;
    QRectF head;
    QColor fill;
    QColor headFill;
    QColor rim;
    qreal rimWidth = 1;
    bool isRimDashed = false;
    bool isStruck = false; ///< Crossed out from corner to corner.
    SiteSign sign = SiteSign::Vpc;
    QPointF signAt;
    QColor signColour;
    Label name;
    std::vector<Label> texts;        ///< All others.
    std::vector<QRectF> subnetMarks; ///< The small squares before subnets.
    QColor markColour;
    QColor blockColour; ///< What `Detail::Blocks` fills the card with.
    std::optional<Badge> badge;
    std::vector<QPointF> handles; ///< Where a tunnel may be drawn from, while hovered.
    qreal opacity = 1;

    /// All that is painted.
    QRectF bounds() const { return rect.adjusted(-8, -14, 16, 8); }
};

/// An end's name on the line.
struct Pill {
    QRectF box;
    QColor rim;
    QColor fill;
    Label name;
    int side = 0;
};

/// A tunnel: the line, the names of its ends, the verdict in its middle.
struct TunnelLook {
    Id<Tunnel> tunnel;
    Route line; ///< From rim to rim, side 0 first; null when the cards touch.
    QColor colour;
    qreal width = 2.5;
    std::vector<qreal> dashes; ///< In units of 2.5, the usual width; empty: solid.
    Mark mark = Mark::NotJudged;
    QRectF markBox; ///< Null where there is no place for it, and on the way of a packet.
    QColor markFill;
    QString markText;        ///< Of `Mark::Remark`.
    std::vector<Pill> pills; ///< Those for which there is room.
    bool hasHandles = false; ///< Its bends can be taken with the pointer.
    int heldBend = -1;
    QColor handleRim;
    qreal opacity = 1;

    QRectF bounds() const;
};

/// The whole picture, tunnels below notes below cards.
struct DiagramLook {
    std::vector<TunnelLook> tunnels;
    std::vector<NoteLook> notes;
    std::vector<CardLook> cards;
    QRectF bounds; ///< Null when there is nothing.
};

/// States of all objects by id; what is missing has the default state.
struct DiagramStates {
    std::map<Id<Site>, SiteState> sites;
    std::map<Id<Tunnel>, TunnelLineState> tunnels;
};

/// The size of a site's card: by its texts, within 206 to 320 wide.
QSizeF cardSize(const Site &site);
CardLook cardLook(const Site &site, const QPointF &centre, const SiteState &state,
                  const Theme &theme);
/// The line between the cards at side 0 and 1, from rim to rim through the bends; null
/// where there are none and the cards touch.
Route tunnelLine(const QRectF &card0, const QRectF &card1, std::vector<QPointF> bends = {});
/// Where the badge at a card's corner lies, however much it counts: names and signs keep
/// off, so that no verdict moves them.
QRectF badgeRoom(const QRectF &card);
/// What `labelLayout` has to know of the tunnel.
LabelledLine labelledLine(const Tunnel &tunnel, const Route &line);
/// The names of what is selected or hovered are shown though there be no place for them.
TunnelLook tunnelLook(const Tunnel &tunnel, const Route &line, const TunnelLineState &state,
                      const Theme &theme, const LabelPlace &place);
/// Half the side of a bend's handle.
constexpr qreal HandleReach = 5;
/// Sites without a placement lie where `starLayout` puts them.
DiagramLook diagramLook(const Topology &topology, const DiagramStates &states, const Theme &theme);

/// The sign of a site: its role first, then its kind.
SiteSign siteSign(const Site &site);
/// Platforms' names as people write them; an unknown id as it is.
QString platformTitle(const QString &platform);
/// Colour and mark of a tunnel's state.
QColor stateColour(TunnelState state, const Theme &theme);
Mark stateMark(TunnelState state);
/// The dashes of its line, in pen widths; empty: solid.
std::vector<qreal> stateDashes(TunnelState state);

} // namespace hubwright
