// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"

#include <QByteArray>

namespace hubwright {

// The picture for other people's programs, UTF-8.  Sites are numbered in them, so
// that no name is an identifier, and every text is escaped by the rules of the form:
// a name stays a name.  The same design gives the same bytes.

/// draw.io (mxGraph XML, uncompressed): the places and sizes of the canvas, one object
/// a site and a tunnel, with their facts as data fields.
QByteArray drawioFile(const Analysis &analysis);
/// Graphviz: an undirected graph; `neato -n2` keeps the places and bent lines, other
/// layouts make their own.
QByteArray dotGraph(const Analysis &analysis);
/// A Mermaid flowchart, as Markdown pages show it.
QByteArray mermaidGraph(const Analysis &analysis);

} // namespace hubwright
