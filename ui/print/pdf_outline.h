// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace hubwright {

/// An entry of the outline that a reader shows beside the pages.
struct PdfBookmark {
    QString title;
    int page = 0;   ///< From 0.
    double top = 0; ///< Points (1/72 inch) from the page's upper edge.
};

/// A part of a page that leads to another place of the document.
struct PdfLink {
    int page = 0; ///< From 0.
    QRectF box;   ///< Points from the page's upper left corner.
    int toPage = 0;
    double toTop = 0; ///< Points from that page's upper edge.
};

/// What a file manager shows of a document; empty ones are left out.
struct PdfFacts {
    QString author;
    QString subject;
    QString keywords;
};

/// Adds bookmarks, links and facts to a PDF of QPdfWriter, which can write none of them,
/// as an incremental update (ISO 32000-1 section 7.5.6): what is there keeps its bytes.
/// A file that is not built as QPdfWriter builds it comes back as it is.
QByteArray withOutline(QByteArray pdf, const std::vector<PdfBookmark> &bookmarks,
                       const std::vector<PdfLink> &links, const PdfFacts &facts);

} // namespace hubwright
