// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hubwright {

/// The canonical keywords that a proposal can be made of, the usual ones first.
struct AlgorithmNames {
    QStringList encryption;
    QStringList integrity;
    QStringList prf;
    QStringList groups;
};
const AlgorithmNames &algorithmNames();

/// What people call it, with the number of IANA's registry for a group:
/// "AES-256-GCM-16", "SHA2-256", "PRF-SHA2-384", "DH 14 (MODP-2048)".  Never translated;
/// an unknown keyword as it is.
QString algorithmTitle(const QString &keyword);

} // namespace hubwright
