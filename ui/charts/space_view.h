// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/space_rows.h"
#include "ui/theme.h"

#include <QWidget>

#include <memory>

namespace hubwright {

/// The address blocks of the sites, a strip each: what is in use is filled, what is free
/// is open.  A click into a free part asks for the subnet that stands there; Tab and the
/// arrow keys go through the free parts, Return takes one.
class SpaceView final : public QWidget {
    Q_OBJECT

public:
    explicit SpaceView(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the blocks of the topology; the shared one is kept.
    void show(std::shared_ptr<const Topology> topology);
    using QWidget::show;
    void setTheme(const Theme &theme);
    bool isEmpty() const { return m_rows.empty(); }

    /// The middle of a free part on the widget, for those who click; `part`: its number.
    QPointF middleOf(size_t row, size_t part) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A person wants the site to own the subnet, which is free.
    void subnetWanted(const hubwright::Id<hubwright::Site> &site, const hubwright::Network &subnet);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// What would be taken.
    struct Offer {
        size_t row = 0;
        Network subnet;

        friend bool operator==(const Offer &, const Offer &) = default;
    };

    QRectF stripOf(size_t row) const;
    QRectF boxOf(size_t row, const Network &network) const;
    std::optional<Offer> offerAt(const QPointF &position) const;
    std::vector<Offer> offers() const;
    void offer(const std::optional<Offer> &what);
    void take();

    Theme m_theme;
    std::shared_ptr<const Topology> m_topology;
    std::vector<SpaceRow> m_rows;
    std::optional<Offer> m_offer; ///< Below the pointer, or chosen by keys.
};

} // namespace hubwright
