// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_text.h"

#include "ui/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace hubwright {

namespace {

PaperFace face(QFont font, int size, bool isBold)
{
    font.setPixelSize(size);
    font.setBold(isBold);
    // Each character keeps its own code point, so that a search finds it; and the
    // widths are those of the paper, not of a screen's pixels.
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferNoHinting);
    return {font, QFontMetricsF(font), double(size)};
}

} // namespace

double PaperFace::widthOf(const QString &text) const { return metrics.horizontalAdvance(text); }

const PaperFace &titleFace()
{
    static const PaperFace known = face(uiFont(), 20, true);
    return known;
}
const PaperFace &longTitleFace()
{
    static const PaperFace known = face(uiFont(), 13, true);
    return known;
}
const PaperFace &subtitleFace()
{
    static const PaperFace known = face(uiFont(), 12, false);
    return known;
}
const PaperFace &sectionFace()
{
    static const PaperFace known = face(uiFont(), 13, true);
    return known;
}
const PaperFace &headerFace()
{
    static const PaperFace known = face(uiFont(), 10, true);
    return known;
}
const PaperFace &bodyFace()
{
    static const PaperFace known = face(uiFont(), 10, false);
    return known;
}
const PaperFace &boldFace()
{
    static const PaperFace known = face(uiFont(), 11, true);
    return known;
}
const PaperFace &monoFace()
{
    static const PaperFace known = face(monoFont(), 10, false);
    return known;
}
const PaperFace &boldMonoFace()
{
    static const PaperFace known = face(monoFont(), 10, true);
    return known;
}
const PaperFace &labelFace()
{
    static const PaperFace known = face(uiFont(), 8, false);
    return known;
}

std::vector<QString> wrapped(const QString &text, const PaperFace &face, double width)
{
    if (text.isEmpty() || face.widthOf(text) <= width)
        return {text};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, face.font);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    std::vector<QString> out;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        QString part = text.mid(line.textStart(), line.textLength());
        while (part.endsWith(QLatin1Char(' ')))
            part.chop(1);
        out.push_back(part);
    }
    layout.endLayout();
    return out;
}

void drawLine(QPainter &painter, const QPointF &at, const QString &text, const PaperFace &face)
{
    painter.setFont(face.font);
    const double above = (face.lineHeight() - face.size) / 2;
    painter.drawText(QPointF(at.x(), at.y() + above + face.size * 0.86), text);
}

} // namespace hubwright
