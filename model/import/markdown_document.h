// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/document.h"

namespace hubwright {

/// By the name's ending (.md, .markdown, .txt).
bool isMarkdown(const SourceText &source);

/// Reads Markdown, and plain text as the simplest Markdown: headings, bullets,
/// lines, pipe tables.  Code blocks, images and comments say nothing.
Result<Document, Errors> readMarkdown(const SourceText &source);

} // namespace hubwright
