// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/look.h"

#include "model/base/text.h"
#include "model/platform/platform.h"
#include "ui/diagram/star_layout.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>

#include <algorithm>

namespace hubwright {

namespace {

constexpr qreal MinWidth = 206;
constexpr qreal MaxWidth = 320;
constexpr qreal HeadHeight = 30;
constexpr qreal RowHeight = 18;
constexpr qreal HostHeight = 16;
constexpr qreal Margin = 12;
constexpr size_t MostSubnets = 6;
constexpr size_t MostHosts = 4;
constexpr qreal PillHeight = 18;
constexpr qreal MostPillText = 170; ///< A longer name is shortened.

QFont labelFont(QFont font, bool isBold = false)
{
    font.setBold(isBold);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

/// The same font with nothing that it shares: what measuring loads into it stays there.
QFont ownCopy(QFont font)
{
    const int size = font.pixelSize();
    font.setPixelSize(size + 1);
    font.setPixelSize(size);
    return font;
}

// Fonts and their metrics cost more than all else here, so they are made once for each
// thread that lays out.  A look may be painted on another thread, so its labels have fonts
// that are never measured here.
struct Face {
    QFont font;
    QFontMetricsF metrics;
    explicit Face(const QFont &f) : font(f), metrics(ownCopy(f)) {}
};

const Face &nameFace()
{
    static thread_local const Face face(labelFont(uiFont(13), true));
    return face;
}
const Face &smallFace()
{
    static thread_local const Face face(labelFont(uiFont(11)));
    return face;
}
const Face &monoFace()
{
    static thread_local const Face face(labelFont(monoFont(12)));
    return face;
}
const Face &pillFace(bool isBold)
{
    static thread_local const Face plain(labelFont(monoFont(11)));
    static thread_local const Face bold(labelFont(monoFont(11), true));
    return isBold ? bold : plain;
}

/// What the card lists under its head.
struct Rows {
    QString gateway;
    QString platform;
    QStringList subnets;
    QStringList hosts;
};

QString more(size_t count)
{
    return QCoreApplication::translate("Look", "and %n more", nullptr, int(count));
}

Rows rowsOf(const Site &site)
{
    Rows rows;
    rows.gateway = oneLine(site.gateway.text());
    if (rows.gateway.isEmpty())
        rows.gateway = QCoreApplication::translate("Look", "no gateway");
    rows.platform = oneLine(platformTitle(site.platform));
    for (size_t i = 0; i < site.subnets.size(); ++i) {
        if (i + 1 == MostSubnets && site.subnets.size() > MostSubnets) {
            rows.subnets << more(site.subnets.size() - i);
            break;
        }
        rows.subnets << site.subnets[i].text();
    }
    for (size_t i = 0; i < site.hosts.size(); ++i) {
        if (i + 1 == MostHosts && site.hosts.size() > MostHosts) {
            rows.hosts << more(site.hosts.size() - i);
            break;
        }
        rows.hosts << oneLine(site.hosts[i].name) + QLatin1Char(' ') + site.hosts[i].address.text();
    }
    return rows;
}

QSizeF sizeOf(const Site &site, const Rows &rows)
{
    qreal width = Margin + 20 + nameFace().metrics.horizontalAdvance(oneLine(site.name())) + 14 +
                  smallFace().metrics.horizontalAdvance(oneLine(site.region)) + Margin;
    width = std::max(width, Margin + monoFace().metrics.horizontalAdvance(rows.gateway) + 14 +
                                smallFace().metrics.horizontalAdvance(rows.platform) + Margin);
    for (const QString &subnet : rows.subnets)
        width =
            std::max(width, Margin + 13 + monoFace().metrics.horizontalAdvance(subnet) + Margin);
    for (const QString &host : rows.hosts)
        width = std::max(width, Margin + smallFace().metrics.horizontalAdvance(host) + Margin);
    const qreal hosts = rows.hosts.isEmpty() ? 0 : 6 + HostHeight * qreal(rows.hosts.size());
    const qreal height = HeadHeight + 6 + RowHeight * qreal(1 + rows.subnets.size()) + hosts + 8;
    // Even numbers, so that the rim stays on whole pixels around a centre on the grid.
    return {std::ceil(std::clamp(width, MinWidth, MaxWidth) / 2) * 2, std::ceil(height / 2) * 2};
}

/// So much of `a` in `b`, 0 to 1.
QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() * share + b.redF() * (1 - share),
                            a.greenF() * share + b.greenF() * (1 - share),
                            a.blueF() * share + b.blueF() * (1 - share));
}

Label label(const Face &face, const QRectF &box, const QString &text, const QColor &colour,
            Qt::Alignment alignment = Qt::AlignLeft)
{
    return {box, face.metrics.elidedText(text, Qt::ElideRight, box.width() + 1), face.font, colour,
            alignment | Qt::AlignVCenter};
}

void layHead(CardLook &look, const Site &site, const SiteState &state, const Theme &theme)
{
    const bool isHub = site.role == Role::Hub && state.tone < 0;
    const bool isRemark = state.tone >= 0 || state.fate != SiteFate::AsDrawn;
    const QString region = isRemark ? state.remark : oneLine(site.region);
    const QColor onHead = isHub ? theme.onAccent : theme.text;
    const qreal room = look.head.width() - 2 * Margin - 20;
    const qreal nameWidth =
        std::min(room, nameFace().metrics.horizontalAdvance(oneLine(site.name())) + 2);
    look.name =
        label(nameFace(), {look.head.left() + Margin + 20, look.head.top(), nameWidth, HeadHeight},
              oneLine(site.name()), onHead);
    const qreal regionWidth = room - nameWidth - 8;
    if (!region.isEmpty() && regionWidth > 24) {
        look.texts.push_back(
            label(smallFace(),
                  {look.head.right() - 10 - regionWidth, look.head.top(), regionWidth, HeadHeight},
                  region,
                  isHub      ? theme.onAccent
                  : isRemark ? theme.text
                             : theme.dim,
                  Qt::AlignRight));
    }
    look.sign = siteSign(site);
    look.signAt = {look.head.left() + Margin + 6, look.head.center().y()};
    look.signColour = isHub ? theme.onAccent : theme.dim;
}

void layBody(CardLook &look, const Rows &rows, const Site &site, const Theme &theme)
{
    const qreal left = look.rect.left() + Margin;
    const qreal width = look.rect.width() - 2 * Margin;
    qreal y = look.rect.top() + HeadHeight + 6;
    const bool hasGateway = site.gateway.form != Gateway::Form::Unset;
    const qreal platformWidth =
        std::min(width / 2, smallFace().metrics.horizontalAdvance(rows.platform) + 1);
    look.texts.push_back(label(hasGateway ? monoFace() : smallFace(),
                               {left, y, width - platformWidth - 4, RowHeight}, rows.gateway,
                               hasGateway ? theme.text : theme.dim));
    if (!rows.platform.isEmpty()) {
        look.texts.push_back(label(smallFace(),
                                   {left + width - platformWidth, y, platformWidth, RowHeight},
                                   rows.platform, theme.dim, Qt::AlignRight));
    }
    for (const QString &subnet : rows.subnets) {
        y += RowHeight;
        look.subnetMarks.emplace_back(left - 1, y + RowHeight / 2 - 5, 7, 10);
        look.texts.push_back(
            label(monoFace(), {left + 13, y, width - 13, RowHeight}, subnet, theme.text));
    }
    y += RowHeight + 6;
    for (const QString &host : rows.hosts) {
        look.texts.push_back(label(smallFace(), {left, y, width, HostHeight}, host, theme.dim));
        y += HostHeight;
    }
}

std::optional<Badge> badgeOf(const QRectF &card, const SiteState &state, const Theme &theme)
{
    if (state.lost > 0) {
        const QString text = QStringLiteral("\u2212%1").arg(state.lost);
        const qreal wide = 14 + 7.5 * qreal(text.size());
        return Badge {Mark::Loss,
                      {card.right() - wide + 9, card.top() - 8, wide, 18},
                      theme.wrong,
                      theme.onAccent,
                      text};
    }
    if (state.errors + state.warnings == 0)
        return {};
    const bool isError = state.errors > 0;
    const QString text = QString::number(isError ? state.errors : state.warnings);
    const qreal width = 22 + 6 * std::max(0.0, qreal(text.size()) - 2);
    return Badge {isError ? Mark::Error : Mark::Warning,
                  {card.right() - width + 9, card.top() - 8, width, 18},
                  isError ? theme.wrong : theme.warning,
                  theme.onAccent,
                  text};
}

/// Where the line from the centre of `card` towards `to` crosses the card's rim.
QPointF rimPoint(const QRectF &card, const QPointF &to)
{
    const QPointF c = card.center();
    const QPointF d = to - c;
    const qreal sx = qFuzzyIsNull(d.x()) ? 1e9 : card.width() / 2 / std::abs(d.x());
    const qreal sy = qFuzzyIsNull(d.y()) ? 1e9 : card.height() / 2 / std::abs(d.y());
    return c + d * std::min({sx, sy, 1.0});
}

/// Names are measured again at every layout, and measuring costs more than the rest of it.
qreal pillWidth(const QString &name, bool isBold)
{
    constexpr qsizetype MostKept = 50'000;
    static thread_local QHash<QString, qreal> known[2];
    QHash<QString, qreal> &widths = known[isBold ? 1 : 0];
    if (const auto found = widths.constFind(name); found != widths.constEnd())
        return *found;
    if (widths.size() >= MostKept)
        widths.clear();
    const QFontMetricsF &metrics = pillFace(isBold).metrics;
    const QString text = metrics.elidedText(oneLine(name), Qt::ElideRight, MostPillText);
    const qreal width = std::ceil(metrics.horizontalAdvance(text)) + 18;
    widths.insert(name, width);
    return width;
}

Pill pillAt(const QPointF &centre, const QString &name, bool isWrong, bool isSelected,
            const Theme &theme)
{
    const Face &face = pillFace(isWrong);
    const QString text = face.metrics.elidedText(oneLine(name), Qt::ElideRight, MostPillText);
    const qreal width = pillWidth(name, isWrong);
    Pill pill;
    pill.box = QRectF(centre.x() - width / 2, centre.y() - PillHeight / 2, width, PillHeight);
    pill.rim = isSelected ? theme.accent : isWrong ? theme.wrong : theme.line;
    pill.fill = theme.panel;
    pill.name = {pill.box, text, face.font, isWrong ? theme.wrong : theme.text, Qt::AlignCenter};
    return pill;
}

/// The signs of the picture of a failure: a cross over what failed, a broken rim around
/// what is cut off.
void layFate(CardLook &look, const SiteState &state, const Theme &theme)
{
    if (state.fate != SiteFate::Failed && state.fate != SiteFate::CutOff)
        return;
    look.rim = theme.wrong;
    look.rimWidth = 3;
    look.isRimDashed = true;
    look.isStruck = state.fate == SiteFate::Failed;
    look.blockColour = theme.wrong;
}

void layFate(TunnelLook &look, const TunnelLineState &state, const Theme &theme)
{
    if (state.fate == TunnelFate::Failed) {
        look.colour = theme.wrong;
        look.dashes = {1.5, 3};
        look.mark = Mark::Struck;
        look.markFill = theme.ground;
    } else if (state.fate == TunnelFate::TakesOver) {
        look.colour = theme.accent;
        look.dashes.clear();
        look.width = std::max(look.width, 5.0);
        look.mark = Mark::TakesOver;
    }
}

} // namespace

Detail detailAt(qreal scale)
{
    return scale < 0.18 ? Detail::Blocks : scale < 0.42 ? Detail::Names : Detail::Full;
}

SiteSign siteSign(const Site &site)
{
    if (site.role == Role::Hub)
        return SiteSign::Hub;
    switch (site.kind) {
    case SiteKind::Vpc:
        return SiteSign::Vpc;
    case SiteKind::DataCentre:
        return SiteSign::DataCentre;
    case SiteKind::Branch:
        return SiteSign::Branch;
    case SiteKind::Partner:
        return SiteSign::Partner;
    }
    return SiteSign::Vpc;
}

QString platformTitle(const QString &platform)
{
    const Platform *known = platformNamed(platform);
    if (!known)
        return platform;
    // The card has room for the product, not for its version or form.
    const QString title = QString::fromUtf8(known->title);
    return title.section(QStringLiteral(" ("), 0, 0);
}

QColor stateColour(TunnelState state, const Theme &theme)
{
    switch (state) {
    case TunnelState::Right:
        return theme.right;
    case TunnelState::Lossy:
    case TunnelState::Down:
        return theme.wrong;
    case TunnelState::NotJudged:
        return theme.dim;
    }
    return theme.dim;
}

std::vector<qreal> stateDashes(TunnelState state)
{
    switch (state) {
    case TunnelState::Right:
        return {};
    case TunnelState::Lossy:
        return {4, 2, 1, 2};
    case TunnelState::Down:
        return {3, 3};
    case TunnelState::NotJudged:
        return {1, 2};
    }
    return {};
}

Mark stateMark(TunnelState state)
{
    switch (state) {
    case TunnelState::Right:
        return Mark::Right;
    case TunnelState::Lossy:
        return Mark::Lossy;
    case TunnelState::Down:
        return Mark::Down;
    case TunnelState::NotJudged:
        return Mark::NotJudged;
    }
    return Mark::NotJudged;
}

QSizeF cardSize(const Site &site) { return sizeOf(site, rowsOf(site)); }

CardLook cardLook(const Site &site, const QPointF &centre, const SiteState &state,
                  const Theme &theme)
{
    const Rows rows = rowsOf(site);
    const QSizeF size = sizeOf(site, rows);
    const bool isHub = site.role == Role::Hub;
    CardLook look;
    look.site = site.id;
    look.rect = QRectF(centre - QPointF(size.width() / 2, size.height() / 2), size);
    look.head = QRectF(look.rect.topLeft(), QSizeF(size.width(), HeadHeight));
    look.fill = theme.card;
    look.headFill = isHub ? theme.hub : theme.cardHead;
    look.rim = isHub ? theme.hub : theme.line;
    look.rimWidth = isHub ? 2 : 1.5;
    if (state.isOnPath || state.isPathEnd) {
        look.rim = state.isPathEnd ? theme.wrong : theme.right;
        look.rimWidth = 3;
    }
    if (state.isSelected || state.isHovered) {
        look.rim = theme.accent;
        look.rimWidth = state.isSelected ? 2.5 : 1.5;
    }
    look.markColour = theme.accent;
    look.blockColour = state.errors > 0     ? theme.wrong
                       : state.warnings > 0 ? theme.warning
                       : isHub              ? theme.hub
                                            : theme.dim;
    if (state.tone >= 0) {
        const QColor &tone = theme.tones[size_t(state.tone) % theme.tones.size()];
        look.headFill = mixed(tone, theme.card, 0.28F);
        look.blockColour = tone;
        if (!state.isSelected && !state.isHovered)
            look.rim = tone;
        look.rimWidth = std::max(look.rimWidth, 2.0);
    }
    layFate(look, state, theme);
    layHead(look, site, state, theme);
    layBody(look, rows, site, theme);
    look.badge = badgeOf(look.rect, state, theme);
    if (state.isHovered) {
        const QRectF &r = look.rect;
        look.handles = {{r.center().x(), r.top()},
                        {r.right(), r.center().y()},
                        {r.center().x(), r.bottom()},
                        {r.left(), r.center().y()}};
    }
    look.opacity = state.isFaded ? 0.4 : look.isStruck ? 0.7 : 1;
    return look;
}

QRectF TunnelLook::bounds() const
{
    const qreal reach = hasHandles && !line.bends().empty() ? HandleReach + 2 : 4;
    QRectF out = line.box().adjusted(-reach, -reach, reach, reach);
    if (!markBox.isNull())
        out |= markBox.adjusted(-2, -2, 2, 2);
    for (const Pill &pill : pills)
        out |= pill.box.adjusted(-2, -2, 2, 2);
    return out;
}

Route tunnelLine(const QRectF &card0, const QRectF &card1, std::vector<QPointF> bends)
{
    const QPointF first = bends.empty() ? card1.center() : bends.front();
    const QPointF last = bends.empty() ? card0.center() : bends.back();
    return {QLineF(rimPoint(card0, first), rimPoint(card1, last)), std::move(bends)};
}

QRectF badgeRoom(const QRectF &card)
{
    constexpr qreal Widest = 70;
    return {card.right() + 9 - Widest, card.top() - 8, Widest, 18};
}

LabelledLine labelledLine(const Tunnel &tunnel, const Route &line)
{
    LabelledLine out {line, {}};
    // As wide as the name of an end with an error, so that a verdict moves no label.
    for (size_t side = 0; side < 2; ++side)
        out.names[side] = QSizeF(pillWidth(tunnel.ends[side].name, true), PillHeight);
    return out;
}

TunnelLook tunnelLook(const Tunnel &tunnel, const Route &line, const TunnelLineState &state,
                      const Theme &theme, const LabelPlace &place)
{
    TunnelLook look;
    look.tunnel = tunnel.id;
    look.line = line;
    look.colour = stateColour(state.state, theme);
    look.width = state.isSelected() || state.isOnPath ? 4 : state.isHovered ? 3.2 : 2.5;
    look.dashes = stateDashes(state.state);
    look.mark = stateMark(state.state);
    look.markFill = theme.card;
    look.hasHandles = state.isSelected() || state.isHovered;
    look.heldBend = state.heldBend;
    look.handleRim = theme.accent;
    if (state.tone >= 0) {
        look.colour = theme.tones[size_t(state.tone) % theme.tones.size()];
        look.mark = Mark::Remark;
        look.markText = state.remark;
        look.dashes.clear();
    }
    layFate(look, state, theme);
    // On a packet's way arrow heads say more, and need the room.
    if (place.mark && !state.isOnPath) {
        const QPointF at = look.line.pointAt(*place.mark);
        look.markBox = QRectF(at - QPointF(MarkSize.width() / 2, MarkSize.height() / 2), MarkSize);
    }
    const LabelPlace plain = plainLabelPlace(look.line);
    for (int side = 0; side < 2; ++side) {
        std::optional<qreal> at = place.names[size_t(side)];
        if (!at && (state.isSelected() || state.isHovered))
            at = plain.names[size_t(side)];
        if (!at)
            continue;
        look.pills.push_back(pillAt(look.line.pointAt(*at), tunnel.ends[size_t(side)].name,
                                    state.isWrongEnd[side],
                                    state.selectedSide == side || state.selectedSide == -1, theme));
        look.pills.back().side = side;
    }
    look.opacity = state.isFaded ? 0.3 : 1;
    return look;
}

DiagramLook diagramLook(const Topology &topology, const DiagramStates &states, const Theme &theme)
{
    DiagramLook look;
    std::map<Id<Site>, Placement> places = topology.placements;
    if (places.size() < topology.sites().size()) {
        for (const Placement &place : placementsForNew(topology))
            places.emplace(place.site, place);
    }
    std::map<Id<Site>, QRectF> rects;
    for (const Site &site : topology.sites()) {
        const Placement &place = places[site.id];
        const auto state = states.sites.find(site.id);
        look.cards.push_back(cardLook(site, QPointF(place.x, place.y),
                                      state == states.sites.end() ? SiteState {} : state->second,
                                      theme));
        rects.emplace(site.id, look.cards.back().rect);
        look.bounds |= look.cards.back().bounds();
    }
    std::vector<LabelledLine> lines;
    std::vector<const Tunnel *> drawn;
    for (const Tunnel &tunnel : topology.tunnels()) {
        const auto card0 = rects.find(tunnel.ends[0].site);
        const auto card1 = rects.find(tunnel.ends[1].site);
        if (card0 == rects.end() || card1 == rects.end())
            continue;
        lines.push_back(labelledLine(
            tunnel, tunnelLine(card0->second, card1->second, bendsOf(topology, tunnel.id))));
        drawn.push_back(&tunnel);
    }
    std::vector<QRectF> obstacles;
    for (const CardLook &card : look.cards) {
        obstacles.push_back(card.rect);
        obstacles.push_back(badgeRoom(card.rect));
    }
    for (const auto &[id, note] : topology.notes) {
        look.notes.push_back(noteLook(note, QPointF(note.x, note.y), {}, theme));
        obstacles.push_back(look.notes.back().rect);
        look.bounds |= look.notes.back().bounds();
    }
    const std::vector<LabelPlace> labels = labelLayout(lines, obstacles);
    for (size_t i = 0; i < drawn.size(); ++i) {
        const Tunnel &tunnel = *drawn[i];
        const auto state = states.tunnels.find(tunnel.id);
        look.tunnels.push_back(tunnelLook(
            tunnel, lines[i].line,
            state == states.tunnels.end() ? TunnelLineState {} : state->second, theme, labels[i]));
        look.bounds |= look.tunnels.back().bounds();
    }
    return look;
}

} // namespace hubwright
