// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/space_view.h"

#include "model/base/text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace hubwright {

namespace {

constexpr int RowHeight = 40;
constexpr int StripHeight = 16;
constexpr int Inset = 2;
constexpr double LeastWidth = 3; ///< Pixels of a used part, so that a /24 of a /8 is seen.

} // namespace

SpaceView::SpaceView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Address blocks"));
}

QSize SpaceView::sizeHint() const { return {280, int(m_rows.size()) * RowHeight + 2 * Inset}; }

void SpaceView::show(std::shared_ptr<const Topology> topology)
{
    m_topology = std::move(topology);
    m_rows = m_topology ? spaceRows(*m_topology) : std::vector<SpaceRow>();
    const auto known = offers();
    if (m_offer && std::ranges::find(known, *m_offer) == known.end())
        m_offer.reset();
    setFixedHeight(sizeHint().height());
    updateGeometry();
    update();
}

void SpaceView::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QRectF SpaceView::stripOf(size_t row) const
{
    return {double(Inset), Inset + double(row) * RowHeight + RowHeight - StripHeight - 6,
            double(width() - 2 * Inset), double(StripHeight)};
}

QRectF SpaceView::boxOf(size_t row, const Network &network) const
{
    const QRectF strip = stripOf(row);
    const double left = strip.left() + m_rows[row].before(network.first()) * strip.width();
    const double end =
        network.last() == m_rows[row].block.last()
            ? strip.right()
            : strip.left() +
                  m_rows[row].before({network.family(), network.last().bits() + 1}) * strip.width();
    return {left, strip.top(), std::max(LeastWidth, end - left), strip.height()};
}

QPointF SpaceView::middleOf(size_t row, size_t part) const
{
    return boxOf(row, Network(m_rows[row].free[part])).center();
}

std::optional<SpaceView::Offer> SpaceView::offerAt(const QPointF &position) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const QRectF strip = stripOf(row);
        if (!strip.contains(position))
            continue;
        // What is drawn wider than it is can be seen: it is not free.
        for (const Network &used : m_rows[row].used) {
            if (boxOf(row, used).contains(position))
                return std::nullopt;
        }
        const double part = (position.x() - strip.left()) / strip.width();
        if (const auto subnet = freeSubnetAt(*m_topology, m_rows[row], m_rows[row].at(part)))
            return Offer {row, *subnet};
    }
    return std::nullopt;
}

/// The first subnet of each free part: what the keys go through.
std::vector<SpaceView::Offer> SpaceView::offers() const
{
    std::vector<Offer> out;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        for (const Prefix &prefix : m_rows[row].free) {
            if (const auto subnet = freeSubnetAt(*m_topology, m_rows[row], Network(prefix).first()))
                out.push_back({row, *subnet});
        }
    }
    return out;
}

void SpaceView::offer(const std::optional<Offer> &what)
{
    if (m_offer == what)
        return;
    m_offer = what;
    setCursor(m_offer ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void SpaceView::take()
{
    if (m_offer && m_offer->row < m_rows.size())
        Q_EMIT subnetWanted(m_rows[m_offer->row].site, m_offer->subnet);
}

void SpaceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(11));
    const QFontMetricsF metrics(painter.font());
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const QRectF strip = stripOf(row);
        const QRectF above(strip.left(), strip.top() - 17, strip.width(), 16);
        const QString name =
            QStringLiteral("%1  %2").arg(oneLine(m_rows[row].site.key), m_rows[row].block.text());
        painter.setPen(m_theme.text);
        painter.drawText(above, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                         metrics.elidedText(name, Qt::ElideRight, above.width()));
        painter.setBrush(m_theme.card);
        painter.setPen(QPen(m_theme.line, 1));
        painter.drawRect(strip);
        // Used by colour and by hatching; free is open.
        painter.setPen(QPen(m_theme.accent, 1));
        for (const Network &used : m_rows[row].used) {
            painter.fillRect(boxOf(row, used), m_theme.accent);
            painter.fillRect(boxOf(row, used), QBrush(m_theme.onAccent, Qt::Dense7Pattern));
        }
        if (!m_offer || m_offer->row != row)
            continue;
        const QRectF box = boxOf(row, m_offer->subnet);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.text, 2));
        painter.drawRect(box.adjusted(0, -1, 0, 1));
        const QString text = tr("take %1").arg(m_offer->subnet.text());
        const double width = metrics.horizontalAdvance(text);
        painter.fillRect(QRectF(strip.right() - width - 4, above.top(), width + 4, 16),
                         m_theme.panel);
        painter.drawText(above, int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void SpaceView::mouseMoveEvent(QMouseEvent *event) { offer(offerAt(event->position())); }

void SpaceView::leaveEvent(QEvent *) { offer(std::nullopt); }

void SpaceView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    offer(offerAt(event->position()));
    take();
}

void SpaceView::keyPressEvent(QKeyEvent *event)
{
    const std::vector<Offer> all = offers();
    const auto at = m_offer ? std::ranges::find(all, *m_offer) : all.end();
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        if (!all.empty())
            offer(at == all.end() || std::next(at) == all.end() ? all.front() : *std::next(at));
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        if (!all.empty())
            offer(at == all.end() || at == all.begin() ? all.back() : *std::prev(at));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return take();
    default:
        QWidget::keyPressEvent(event);
    }
}

bool SpaceView::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Address blocks"));
        update();
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto what = offerAt(help->pos());
    QToolTip::showText(help->globalPos(),
                       what ? tr("Free: a click gives %1 to %2")
                                  .arg(what->subnet.text(), oneLine(m_rows[what->row].site.key))
                                  .toHtmlEscaped()
                            : QString());
    return true;
}

} // namespace hubwright
