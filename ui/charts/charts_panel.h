// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/revision_chart.h"
#include "ui/charts/space_view.h"
#include "ui/theme.h"

#include <QWidget>

#include <array>
#include <memory>

class QChartView;
class QLabel;
class QScrollArea;

namespace hubwright {

/// Charts of a design: selectors and tunnels per gateway against their limits, address
/// space with its free parts, findings per site and over revisions.
class ChartsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartsPanel(const Theme &theme, QWidget *parent = nullptr);
    ~ChartsPanel() override;

    /// Shows the charts of the analysis; null: says that nothing is drawn.
    void show(std::shared_ptr<const Analysis> analysis);
    using QWidget::show;
    void setTheme(const Theme &theme);
    /// Older revisions, the oldest first; the drawing stands at their end.
    void setRevisions(std::vector<RevisionPoint> points);
    SpaceView *space() const { return m_space; }

Q_SIGNALS:
    /// The panel came into sight: who reads revisions may read them now.
    void shown();
    /// A free subnet is wanted for a site.
    void subnetWanted(const hubwright::Id<hubwright::Site> &site, const hubwright::Network &subnet);

protected:
    /// Says everything again in the new language.
    void changeEvent(QEvent *event) override;
    /// Charts are worked out when they come into sight.
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Pane {
        QChartView *view = nullptr;
        QLabel *caption = nullptr;
        int bars = 0;
    };

    void update();
    void fill(Pane &pane, const ChartRows &rows);
    /// Charts as high as the panel has room for, within what can be read.
    void fitHeights();

    Theme m_theme;
    std::shared_ptr<const Analysis> m_analysis;
    std::vector<RevisionPoint> m_revisions;
    std::array<Pane, 4> m_panes;
    SpaceView *m_space = nullptr;
    QScrollArea *m_area = nullptr;
    bool m_isStale = false;
};

} // namespace hubwright
