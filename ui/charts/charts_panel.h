// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/chart_rows.h"
#include "ui/theme.h"

#include <QWidget>

#include <array>
#include <memory>

class QChartView;
class QLabel;

namespace hubwright {

/// Three bar charts of a design: selectors and tunnels per gateway against their
/// limits, address space used per site, findings per site.
class ChartsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartsPanel(const Theme &theme, QWidget *parent = nullptr);
    ~ChartsPanel() override;

    /// Shows the charts of the analysis; null: says that nothing is drawn.
    void show(std::shared_ptr<const Analysis> analysis);
    using QWidget::show;
    void setTheme(const Theme &theme);

protected:
    /// Says everything again in the new language.
    void changeEvent(QEvent *event) override;
    /// Charts are worked out when they come into sight.
    void showEvent(QShowEvent *event) override;

private:
    struct Pane {
        QChartView *view = nullptr;
        QLabel *caption = nullptr;
    };

    void update();
    void fill(Pane &pane, const ChartRows &rows);

    Theme m_theme;
    std::shared_ptr<const Analysis> m_analysis;
    std::array<Pane, 3> m_panes;
    bool m_isStale = false;
};

} // namespace hubwright
