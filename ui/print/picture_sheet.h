// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "ui/diagram/look.h"
#include "ui/print/table_layout.h"
#include "ui/print/title_block.h"

#include <QSizeF>

#include <optional>

namespace hubwright {

/// What the first sheet shows beside the tables.
struct PictureFacts {
    DiagramLook diagram;
    std::vector<TunnelState> states; ///< Those that occur, for the legend.
    bool hasErrors = false;
    bool hasWarnings = false;
    bool isFailure = false; ///< It shows what happens when something fails.
};

/// The sheet with the picture: the diagram fitted, the tunnel ends at its right where
/// they fit, what changes, the legend, the title block.  Lengths are paper units.
class PictureSheet {
public:
    PictureSheet(PictureFacts facts, const Report &report, const QString &sheet,
                 const QSizeF &size);

    void paint(QPainter &painter, const Theme &theme) const;

    /// A site's card or a tunnel end's name as it lies on the sheet.
    struct Object {
        QString anchor; ///< `siteAnchor` or `endAnchor`.
        QRectF box;
    };
    /// In the order of painting; of an end without a visible name, the tunnel's mark.
    std::vector<Object> objects(const Topology &topology) const;
    /// Cells of the table beside the picture that name an end.
    std::vector<Object> references() const;

private:
    struct LegendEntry {
        enum class Sign { Verdict, ErrorBadge, WarningBadge, Changed, Failed, TakesOver, Loss };
        Sign sign = Sign::Verdict;
        TunnelState state = TunnelState::Right;
        QString text;
    };

    void listLegend(const Report &report);
    void placeTitle(const Report &report);
    void placeColumn(const Report &report);
    void placeDiagram();
    double changesHeight() const;
    double legendHeight() const;
    void paintChanges(QPainter &painter, const Theme &theme, double y) const;
    void paintLegend(QPainter &painter, const Theme &theme, const QPointF &at) const;
    void paintSample(QPainter &painter, const Theme &theme, const LegendEntry &entry,
                     const QRectF &box) const;

    PictureFacts m_facts;
    QSizeF m_size;
    TitleBlockLayout m_block;
    std::vector<QString> m_title;
    bool m_hasLongTitle = false;
    std::vector<QString> m_verdict;
    double m_titleEnd = 0; ///< Where what is below the title may begin.
    std::optional<TableLayout> m_ends;
    std::vector<std::vector<QString>> m_changes; ///< Lines of each change.
    std::vector<LegendEntry> m_legend;
    bool m_hasColumn = false;
    double m_columnLeft = 0;
    double m_columnWidth = 0;
    QPointF m_legendAt;
    QRectF m_room; ///< For the diagram.
    bool m_isEmpty = false;
};

} // namespace hubwright
