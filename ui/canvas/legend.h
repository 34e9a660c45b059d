// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/overlay.h"

#include <QWidget>

namespace hubwright {

/// What the colours of an overlay mean, in a corner of the canvas; hidden while there is
/// nothing to tell.
class Legend final : public QWidget {
public:
    explicit Legend(QWidget *parent);

    void setLines(const std::vector<LegendLine> &lines, const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<LegendLine> m_lines;
    Theme m_theme;
};

} // namespace hubwright
