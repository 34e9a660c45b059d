// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace hubwright {

// What a document says in its own words, before anybody asks what it means: a list
// of headings, lines, bullets and tables with their places.  Markdown and CSV are
// both read into it.

/// One source as it was read from disk or dropped on the window.
struct SourceText {
    QString fileName; ///< For messages, for its ending, and for the folder that it is in.
    QByteArray bytes;
    /// Found in a folder that was given: passed over where it is nothing to import.
    bool isFromFolder = false;
};

/// Something doubtful or not understood; never a reason to refuse.
struct ImportNote {
    QString message;
    Place place {};

    friend bool operator==(const ImportNote &, const ImportNote &) = default;
};

/// Text with inline markup taken away; the lines of a table cell are separated by
/// '\n'.
struct Cell {
    QString text;
    Place place;
};

/// Every row has as many cells as the head.
struct Table {
    std::vector<Cell> head;
    std::vector<std::vector<Cell>> rows;
};

/// A piece of a document.
struct Block {
    enum class Kind { Heading, Line, Item, Table };

    Kind kind = Kind::Line;
    /// Headings: 1 to 6, 7 for a bold line that stands for one.  Items and lines:
    /// columns of indentation.
    int level = 0;
    bool followsGap = false; ///< An empty line stands before it.
    QString text {};
    Place place {};
    Table table {}; ///< For `Table`.
};

struct Document {
    QString title;    ///< Of the front matter, else the first heading of level 1.
    QString keywords; ///< Other words of the front matter.
    std::vector<Block> blocks;
    std::vector<ImportNote> notes;
    Errors errors; ///< Broken tables: why the document cannot be used as it is.
};

/// The text of a source, or an error with the place of the first byte that is not
/// UTF-8.  Line ends become '\n'; a byte order mark and other characters that nobody
/// sees are dropped.
Result<QString, Errors> sourceText(const SourceText &source);

} // namespace hubwright
