// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/networks_text.h"

#include "ui/diagram/look.h"

#include <QRegularExpression>

namespace hubwright {

Result<std::vector<Network>> networksFromText(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[\\n,，、;；]"));
    std::vector<Network> out;
    for (const QString &part : text.split(separator)) {
        const QString word = part.trimmed();
        if (word.isEmpty())
            continue;
        const Result<Network> network = Network::parse(word);
        if (!network)
            return network.error();
        out.push_back(*network);
    }
    return out;
}

QRectF subnetArea(const CardLook &look)
{
    constexpr qreal Row = 18;
    QRectF out(look.rect.left() + 8, look.head.bottom() + 6 + Row, look.rect.width() - 16, Row);
    if (!look.subnetMarks.empty()) {
        out.setTop(look.subnetMarks.front().top() - 4);
        out.setBottom(look.subnetMarks.back().bottom() + 4);
    }
    return out;
}

} // namespace hubwright
