// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_preview.h"
#include "ui/canvas/note_item.h"
#include "ui/canvas/path_picture.h"
#include "ui/canvas/site_item.h"
#include "ui/canvas/tunnel_item.h"
#include "ui/diagram/overlay.h"
#include "ui/diagram/region_frames.h"
#include "ui/drawing/drawing.h"
#include "ui/drawing/failure_watch.h"

#include <QGraphicsScene>
#include <QHash>
#include <QSet>
#include <QVariantAnimation>

#include <array>
#include <unordered_map>

namespace hubwright {

/// A way through the drawing to be shown: the sites in its order and the tunnels
/// between them.
struct ShownPath {
    std::vector<Id<Site>> sites;
    std::vector<Id<Tunnel>> tunnels;
    std::optional<Id<Site>> endedAt; ///< Where an undelivered packet ended.

    bool isEmpty() const { return sites.empty(); }
    friend bool operator==(const ShownPath &, const ShownPath &) = default;
};

/// A tunnel at a card that moves.
struct MovingLine {
    const TunnelItem *tunnel = nullptr;
    std::array<const SiteItem *, 2> cards {};
    std::vector<QPointF> bends {};

    /// Its line between the cards as they stand now.
    Route now() const { return tunnelLine(cards[0]->card(), cards[1]->card(), bends); }
};

/// The canvas: makes, shows and deletes items as the document changes.  It holds no
/// truth; a preview (of a drag, of a tunnel to be) is forgotten with `endPreview`.
class CanvasScene final : public QGraphicsScene {
    Q_OBJECT

public:
    explicit CanvasScene(Drawing &drawing, QObject *parent = nullptr);

    Drawing &drawing() const { return m_drawing; }
    const Theme &theme() const { return m_theme; }
    void setTheme(const Theme &theme);

    SiteItem *siteItem(const Id<Site> &id) const { return m_sites.value(id); }
    TunnelItem *tunnelItem(const Id<Tunnel> &id) const { return m_tunnels.value(id); }
    NoteItem *noteItem(const Id<Note> &id) const { return m_notes.value(id); }
    /// All of them in the order of the file; valid until cards or lines come or go.
    const std::vector<const SiteItem *> &siteItems() const;
    const std::vector<const TunnelItem *> &tunnelItems() const;
    /// The topmost at the point, or null.  `rimOf`: the card whose rim is there.
    SiteItem *siteAt(const QPointF &point) const;
    SiteItem *rimAt(const QPointF &point) const;
    TunnelItem *tunnelAt(const QPointF &point) const;
    NoteItem *noteAt(const QPointF &point) const;
    /// What the note lies against: a card, named twice, or the two ends of a line that it
    /// lies on; empty ids: nothing.  It goes along when that moves.
    std::array<Id<Site>, 2> stuckTo(const Id<Note> &note) const;
    /// The notes that go along when cards go to these places, as they are then; those that
    /// lie on a line go as far as its middle.
    std::vector<Note> notesAlong(const std::vector<Placement> &places) const;
    /// Likewise of the move that `previewMove` shows.
    std::vector<Note> notesAlongPreview() const;
    /// The tunnel whose handles are shown and one of them is at the point, and which;
    /// null: none.  `scale`: pixels to a scene unit.
    std::pair<TunnelItem *, int> bendAt(const QPointF &point, qreal scale) const;
    /// All cards, bends and notes; null when there are none.
    QRectF contentRect() const;
    /// What nothing should lie over: cards, notes and titles of frames.
    std::vector<QRectF> boxesToSee() const;

    /// Fades what is not on the way; arrow heads along it say where the packet goes, and
    /// travel there for a while where the canvas is animated.
    void showPath(const ShownPath &path);
    /// Shows the drawing as it is when something fails, until told null.  Keeps a copy.
    void showFailure(const ShownFailure *failure);
    const PathPicture &pathPicture() const { return m_pathPicture; }
    bool isPathTravelling() const { return m_travel.state() == QAbstractAnimation::Running; }
    /// What colours and signs speak of from now on.
    void setOverlay(Overlay overlay);
    Overlay overlay() const { return m_overlay; }
    /// What the overlay's colours mean; empty for the verdicts.
    const std::vector<LegendLine> &legend() const { return m_legend; }
    /// Frames around the sites of a region, as far as a region has a name.
    void setRegionsShown(bool areShown);
    bool areRegionsShown() const { return m_areRegionsShown; }
    /// The region whose frame has its title at the point; empty: none.
    QString regionTitleAt(const QPointF &point) const;
    std::vector<Id<Site>> sitesIn(const QString &region) const;
    void hover(const Id<Site> &site, const Id<Tunnel> &tunnel, const Id<Note> &note = {});

    /// Shows cards elsewhere without an edit; only they and their tunnels change.
    /// Cards that an edit moves glide to their places instead of being there at once;
    /// not more of them than `MostGliding`.
    void setAnimated(bool isAnimated);
    bool isGliding() const { return m_glide.state() == QAbstractAnimation::Running; }
    static constexpr size_t MostGliding = 300;
    /// Sites and notes of `picked`, bends of tunnels between two of the sites, and notes that
    /// lie against what moves.
    void previewMove(const Picked &picked, const QPointF &offset);
    /// Shows the tunnel's line through other points.
    void previewBends(const Id<Tunnel> &tunnel, const std::vector<QPointF> &bends);
    /// Shows the note with another width or text.
    void previewNote(const Note &note);
    /// A tunnel to be, a frame around cards to be picked, a card to be dropped, guides.
    void setPreview(const CanvasPreview &preview);
    const CanvasPreview &preview() const { return m_preview; }
    /// Cards back to their places, previews away.
    void endPreview();

    /// What `previewMove` moves now: these cards and every tunnel at them.
    const std::vector<Id<Site>> &movingSites() const { return m_movedInPreview; }
    /// What is right first, so that the rest lies on top of it.
    const std::vector<MovingLine> &movingLines() const { return m_movingLines; }
    const std::vector<Id<Note>> &movingNotes() const { return m_movingNotes; }
    bool isMovingAny() const
    {
        return !m_movedInPreview.empty() || !m_movingTunnels.empty() || !m_movingNotes.empty();
    }
    bool isMoving(const Id<Note> &id) const { return m_movingNoteSet.contains(id); }
    bool isMoving(const Id<Site> &id) const { return m_movingSiteSet.contains(id); }
    bool isMoving(const Id<Tunnel> &id) const { return m_movingTunnelSet.contains(id); }
    /// Hundreds of tunnels move: only their lines are shown, and their items stay behind
    /// until the drag ends.
    bool isMovingBriefly() const;
    /// Where what stands still looks different since this was last asked; few rectangles,
    /// which may cover more than that.
    std::vector<QRectF> takeStale() { return std::exchange(m_stale, {}); }

    /// The ground with its grid; and what is shown on top while a gesture goes on.
    void paintGround(QPainter &painter, const QRectF &rect) const;
    void paintPreviews(QPainter &painter) const;
    /// How far the arrow heads of the path have travelled, 0 to 1; ½ at rest.
    qreal pathPhase() const { return m_pathPhase; }

    /// What is known of the object, as it is shown now.
    SiteState stateOf(const Site &site) const;
    TunnelLineState stateOf(const Tunnel &tunnel) const;

Q_SIGNALS:
    /// Cards or lines came, went or moved.
    void contentChanged();
    /// What lies in these rectangles looks different.  Told once a turn of the event
    /// loop.
    void paintWanted(const std::vector<QRectF> &rects);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void rebuild();
    void follow(const std::vector<Subject> &subjects);
    void showJudgement();
    void showSelection();
    void showSite(const Id<Site> &id);
    void showTunnel(const Id<Tunnel> &id);
    void showTunnelsOf(const Id<Site> &id);
    /// Finds places for the names again where cards or tunnels have moved.
    void placeLabels();
    /// A card on its way.
    struct Glider {
        Id<Site> site;
        QPointF from;
        QPointF to;
    };
    std::vector<Glider> glidersOf(const std::vector<Subject> &subjects) const;
    void startGlide(std::vector<Glider> gliders);
    void showGlide(qreal part);
    void endGlide();
    /// Lays the arrow heads along the lines as they are now, off what is written there.
    void placePath();
    /// Cards, notes, titles, signs and names within the area.
    std::vector<QRectF> obstaclesIn(const QRectF &area) const;
    void startTravel();
    void endTravel();
    void setMoving(const std::vector<Id<Site>> &sites, const std::vector<Id<Note>> &notes = {},
                   const std::vector<Id<Tunnel>> &tunnels = {});
    void addMoving(const Id<Tunnel> &tunnel);
    bool isMovingNotes(const std::vector<Id<Note>> &notes) const;
    /// Begins to move what is picked, and finds the notes that lie against it.
    void startMoving(const Picked &picked);
    void showNote(const Id<Note> &id);
    NoteState stateOf(const Note &note) const;
    /// The points that the tunnel's line goes through as it is shown now.
    std::vector<QPointF> bendsNow(const Id<Tunnel> &tunnel) const;
    void addAttachment(const Tunnel &tunnel);
    /// What stands still there looks different.
    void wantPaint(const QRectF &rect);
    /// Only what moves, or is a preview, looks different there.
    void wantRepaint(const QRectF &rect);
    void wantPaintOfMoving();
    /// Works the frames out again.
    void placeFrames();
    void orderItems() const;
    void growSceneRect();
    void tellContent();

    Drawing &m_drawing;
    Theme m_theme = Theme::light();
    QHash<Id<Site>, SiteItem *> m_sites;
    QHash<Id<Tunnel>, TunnelItem *> m_tunnels;
    QHash<Id<Note>, NoteItem *> m_notes;
    QHash<Id<Site>, std::vector<Id<Tunnel>>> m_tunnelsOf;
    QHash<Id<Tunnel>, std::pair<Id<Site>, Id<Site>>> m_endsOf; ///< As attached.
    Overlay m_overlay = Overlay::Verdict;
    std::vector<LegendLine> m_legend;
    bool m_areRegionsShown = false;
    std::vector<RegionFrame> m_frames; ///< Empty while they are not shown.
    std::optional<ShownFailure> m_failure;
    DiagramStates m_judged; ///< What the last analysis says.
    Picked m_shownPicked;
    ShownPath m_path;
    Id<Site> m_hoveredSite;
    Id<Tunnel> m_hoveredTunnel;
    Id<Note> m_hoveredNote;
    std::vector<Id<Site>> m_movedInPreview;
    QPointF m_previewOffset; ///< How far what moves is from where it lies.
    std::optional<std::pair<Id<Tunnel>, std::vector<QPointF>>> m_previewBends;
    std::optional<Note> m_previewNote;
    std::vector<Id<Note>> m_movingNotes;
    std::map<Id<Note>, double> m_noteShares; ///< Of those: the part of the way that each goes.
    QSet<Id<Note>> m_movingNoteSet;
    std::vector<Id<Tunnel>> m_movingTunnels;
    std::vector<MovingLine> m_movingLines;
    QSet<Id<Site>> m_movingSiteSet;
    QSet<Id<Tunnel>> m_movingTunnelSet;
    bool m_isAnimated = false;
    PathPicture m_pathPicture;
    QVariantAnimation m_travel; ///< Of the path's arrow heads.
    qreal m_pathPhase = PathPicture::AtRest;
    QVariantAnimation m_glide;
    std::vector<Glider> m_gliders;
    QHash<Id<Tunnel>, LabelPlace> m_labels;
    bool m_areLabelsStale = false;
    mutable std::vector<const SiteItem *> m_siteItems;
    mutable std::vector<const TunnelItem *> m_tunnelItems;
    mutable bool m_areItemsStale = true;
    mutable QRectF m_content; ///< Of the cards where they rest.
    mutable bool m_isContentStale = true;
    std::vector<QRectF> m_stale;
    std::vector<QRectF> m_toPaint;
    CanvasPreview m_preview;
    bool m_isTelling = false;
};

} // namespace hubwright
