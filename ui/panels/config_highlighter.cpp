// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/config_highlighter.h"

#include <QRegularExpression>

namespace hubwright {

void ConfigHighlighter::setTheme(const Theme &theme)
{
    m_theme = theme;
    rehighlight();
}

void ConfigHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression key(QStringLiteral("^[+\\- ]?\\s*([\\w.-]+)\\s*[={:]"));
    static const QRegularExpression quoted(QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\""));
    static const QRegularExpression address(
        QStringLiteral("\\b\\d{1,3}(?:\\.\\d{1,3}){3}(?:/\\d+)?\\b"));
    const auto colour = [&](const QRegularExpression &pattern, int group, const QColor &ink) {
        auto matches = pattern.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            setFormat(int(match.capturedStart(group)), int(match.capturedLength(group)), ink);
        }
    };
    if (m_isComparing &&
        (text.startsWith(QLatin1String("+ ")) || text.startsWith(QLatin1String("- ")))) {
        QTextCharFormat format;
        format.setForeground(text.startsWith(QLatin1Char('+')) ? m_theme.right : m_theme.wrong);
        format.setFontWeight(QFont::Bold);
        setFormat(0, int(text.size()), format);
        return;
    }
    colour(key, 1, m_theme.accent);
    colour(quoted, 0, m_theme.right);
    colour(address, 0, m_theme.text);
    const qsizetype comment = text.indexOf(QLatin1Char('#'));
    if (comment >= 0 && text.left(comment).trimmed().isEmpty())
        setFormat(int(comment), int(text.size() - comment), m_theme.dim);
}

} // namespace hubwright
