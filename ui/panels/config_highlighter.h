// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QSyntaxHighlighter>

namespace hubwright {

/// Colours comments, keys, quoted texts and addresses of a device configuration; in
/// a comparison, lines that begin with "+ " and "- ".
class ConfigHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    void setTheme(const Theme &theme);
    void setComparing(bool isComparing) { m_isComparing = isComparing; }

protected:
    void highlightBlock(const QString &text) override;

private:
    Theme m_theme = Theme::light();
    bool m_isComparing = false;
};

} // namespace hubwright
