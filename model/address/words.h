// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace hubwright {

/// Gives what reads addresses the translation context "Address": `Address::tr("…")`.
struct Address {
    Q_DECLARE_TR_FUNCTIONS(Address)
};

} // namespace hubwright
