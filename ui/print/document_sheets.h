// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "model/resilience/failure_outcome.h"
#include "ui/print/chart_layout.h"
#include "ui/print/contents_layout.h"
#include "ui/print/delta_sheet.h"
#include "ui/print/picture_sheet.h"
#include "ui/print/picture_tiles.h"
#include "ui/print/table_layout.h"
#include "ui/theme.h"

#include <QSizeF>

#include <memory>
#include <optional>

namespace hubwright {

/// How a document is laid on sheets.
struct SheetRequest {
    QSizeF size; ///< Of the paper, in paper units.
    Theme theme = Theme::paper();
    bool hasTables = true;             ///< False: the picture's sheet alone.
    const Analysis *against = nullptr; ///< The older design, to show both pictures.
    const DeltaLook *delta = nullptr;  ///< Both in one layout; null if there is no older one.
    /// Paper units to a scene unit at which the picture is shown a second time over as
    /// many sheets as it needs; 0: only fitted to the first sheet.
    double tileScale = 0;
    const FailureEffect *failure = nullptr; ///< What the picture shows; null: the design.
};

/// Where a part of the document begins.
struct SheetMark {
    QString title;
    int sheet = 0;
    double y = 0; ///< Paper units from the upper edge.
};

/// A part of a sheet that leads to another place of the document.
struct SheetLink {
    int sheet = 0;
    QRectF box;
    int toSheet = 0;
    double toY = 0;
};

/// The whole document laid out on sheets of one size: the picture first, then, where
/// they are asked for, both designs of a change and the picture's tiles, then tables
/// and charts; where these are many sheets, contents before them.  Lengths are paper
/// units, a quarter of a millimetre.
class DocumentSheets {
public:
    DocumentSheets(const Analysis &analysis, const Report &report, const SheetRequest &request);

    int count() const { return 1 + int(m_sheets.size()); }
    /// `sheet`: from 0.  The painter's unit is the paper unit, its origin the
    /// paper's top left corner.
    void paint(QPainter &painter, int sheet) const;
    /// The parts with a title, in order.
    const std::vector<SheetMark> &marks() const { return m_marks; }
    /// From the contents to the parts, from cells to the row or the object of the picture
    /// that they name, from the picture to the tables, and from each foot to the contents.
    const std::vector<SheetLink> &links() const { return m_links; }

private:
    /// Rows of a table on a sheet, or a chart.
    struct Part {
        int chart = -1; ///< -1: a table.
        size_t table = 0;
        size_t first = 0;
        size_t last = 0;
        double y = 0;
    };
    /// A sheet after the first.
    struct Sheet {
        bool isDelta = false;
        bool hasContents = false; ///< At its top.
        int tile = -1;
        std::vector<Part> parts;
    };

    void layParts(const Report &report, const SheetRequest &request);
    void layContents();
    void layTables(const Report &report);
    void layCharts(const Report &report);
    void newSheet();
    void linkParts(const Topology &topology);
    QRectF room() const;
    double foot() const;
    QString sheetText(int sheet) const;
    void paintFrame(QPainter &painter, int sheet) const;

    QSizeF m_size;
    Theme m_theme;
    TitleBlock m_titleBlock;
    std::vector<TableLayout> m_tables;
    std::vector<ChartLayout> m_charts;
    std::vector<Sheet> m_sheets; ///< Those after the picture.
    double m_next = 0;           ///< Where the last sheet's next part goes.
    std::vector<SheetMark> m_marks;
    std::vector<SheetLink> m_links;
    std::optional<ContentsLayout> m_contents;
    std::unique_ptr<PictureSheet> m_picture;
    std::optional<DeltaSheet> m_delta;
    std::optional<PictureTiles> m_tiles;
};

} // namespace hubwright
