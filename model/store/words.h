// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace hubwright {

/// Gives the reading and writing of files the translation context "Store": `Store::tr("…")`.
struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace hubwright
