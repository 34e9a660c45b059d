// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/finding_delegate.h"

#include "model/check/finding.h"
#include "ui/diagram/signs.h"
#include "ui/models/findings_model.h"

#include <QMouseEvent>
#include <QPainter>

namespace hubwright {

namespace {

constexpr int TextLeft = 46;
constexpr int FixWidth = 92;
constexpr int WaiveWidth = 78;
constexpr int ButtonHeight = 28;
constexpr int Gap = 8;
constexpr int ButtonsWidth = FixWidth + WaiveWidth + 3 * Gap;

QFont sentenceFont()
{
    QFont font = uiFont(13);
    font.setBold(true);
    return font;
}

QRect sentenceBox(const QRect &row)
{
    return {row.left() + TextLeft, row.top() + 8, row.width() - TextLeft - ButtonsWidth, 1000};
}

int sentenceHeight(int rowWidth, const QString &sentence)
{
    const int width = std::max(120, rowWidth - TextLeft - ButtonsWidth);
    return QFontMetrics(sentenceFont())
        .boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, sentence)
        .height();
}

} // namespace

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.widget ? option.widget->width() : 800;
    const bool hasBreaks = !index.data(FindingsModel::BreaksRole).toString().isEmpty();
    return {200, 16 + sentenceHeight(width, index.data().toString()) + (hasBreaks ? 20 : 0) + 20};
}

QRect FindingDelegate::waiveButton(const QRect &row, const QModelIndex &index) const
{
    if (index.data(FindingsModel::WaivedRole).toBool())
        return {};
    return {row.right() - Gap - WaiveWidth, row.center().y() - ButtonHeight / 2, WaiveWidth,
            ButtonHeight};
}

QRect FindingDelegate::fixButton(const QRect &row, const QModelIndex &index) const
{
    if (index.data(FindingsModel::WaivedRole).toBool() ||
        index.data(FindingsModel::FixCountRole).toInt() == 0)
        return {};
    return {row.right() - 2 * Gap - WaiveWidth - FixWidth, row.center().y() - ButtonHeight / 2,
            FixWidth, ButtonHeight};
}

void FindingDelegate::paintButton(QPainter *painter, const QRect &box, const QString &text,
                                  bool isPrimary) const
{
    if (box.isNull())
        return;
    painter->setPen(isPrimary ? m_theme.accent : m_theme.line);
    painter->setBrush(isPrimary ? m_theme.accent : m_theme.card);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    QFont font = uiFont(12);
    font.setBold(isPrimary);
    painter->setFont(font);
    painter->setPen(isPrimary ? m_theme.onAccent : m_theme.text);
    painter->drawText(box, Qt::AlignCenter, text);
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_theme.tint);
    painter->setPen(m_theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool isWaived = index.data(FindingsModel::WaivedRole).toBool();
    if (isWaived)
        painter->setOpacity(0.6);
    const auto severity = Severity(index.data(FindingsModel::SeverityRole).toInt());
    const QRectF sign(option.rect.left() + 15, option.rect.top() + 9, 22, 18);
    if (severity == Severity::Error)
        paintMark(*painter, Mark::Error, sign, m_theme.wrong, m_theme.onAccent,
                  QStringLiteral("!"));
    else if (severity == Severity::Warning)
        paintMark(*painter, Mark::Warning, sign, m_theme.warning, m_theme.onAccent,
                  QStringLiteral("!"));
    else
        paintMark(*painter, Mark::Info, sign.adjusted(2, 0, -2, 0), m_theme.dim, m_theme.panel,
                  QStringLiteral("i"));
    const QString sentence = index.data().toString();
    QRect box = sentenceBox(option.rect);
    box.setHeight(sentenceHeight(option.rect.width(), sentence));
    painter->setFont(sentenceFont());
    painter->setPen(m_theme.text);
    painter->drawText(box, Qt::TextWordWrap, sentence);
    int y = box.bottom() + 3;
    const auto line = [&](const QFont &font, const QString &text) {
        if (text.isEmpty())
            return;
        painter->setFont(font);
        painter->setPen(m_theme.dim);
        painter->drawText(QRect(box.left(), y, box.width(), 18), Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
        y += 20;
    };
    line(uiFont(12), index.data(FindingsModel::BreaksRole).toString());
    line(monoFont(11), index.data(FindingsModel::SourceRole).toString());
    const bool hasMenu = index.data(FindingsModel::FixCountRole).toInt() > 1;
    paintButton(painter, fixButton(option.rect, index), hasMenu ? tr("Fix ▾") : tr("Fix"), true);
    paintButton(painter, waiveButton(option.rect, index), tr("Waive…"), false);
    painter->restore();
}

bool FindingDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    if (fixButton(option.rect, index).contains(mouse->pos())) {
        Q_EMIT fixClicked(index);
        return true;
    }
    if (waiveButton(option.rect, index).contains(mouse->pos())) {
        Q_EMIT waiveClicked(index);
        return true;
    }
    return false;
}

} // namespace hubwright
