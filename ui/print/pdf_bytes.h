// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>

namespace hubwright {

/// Takes from a PDF of QPdfWriter what differs from run to run: the time of creation
/// becomes midnight (UTC) of `date`, and the identifiers follow from the content.
/// Everything keeps its length, so that the file's table of offsets stays right.
/// An invalid date: 2000-01-01.
QByteArray withFixedDate(QByteArray pdf, const QDate &date);

} // namespace hubwright
