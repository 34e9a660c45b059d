// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <QByteArray>

namespace hubwright {

/// A drawing inside a page.
struct HtmlPicture {
    QString title;   ///< Above it, and what a screen reader says.
    QString caption; ///< Below the title; may be empty.
    QByteArray svg;  ///< A whole SVG document, as a drawing program writes it.
};

/// What a page says, in this order.
struct HtmlPage {
    TitleBlock block;
    QString verdict;
    std::vector<HtmlPicture> pictures; ///< The last one shows the newest state.
    std::vector<Section> sections;
    std::vector<HtmlPicture> charts;
};

/// The page as HTML that is well-formed XML too, UTF-8: nothing outside of it is needed
/// or fetched, there is no script in it, and a name is never markup.  It prints with heads
/// repeated and rows uncut.  The same page gives the same bytes.
QByteArray htmlPage(const HtmlPage &page);

} // namespace hubwright
