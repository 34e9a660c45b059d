// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/platform/platform.h"

namespace hubwright {

/// What the platform's word means, as a keyword of proposals: "aes-cbc-256" of IOS-XE is
/// "aes256".  Empty where its table has no such word.
QString keywordOf(const Platform &platform, AlgorithmKind kind, const QString &word, bool isIke);

/// The keyword of a Diffie-Hellman group out of "14", "group14" or "dh-group14", the number
/// that IANA gave it: "modp2048".  Empty for none of them.
QString groupKeyword(const QString &word);

} // namespace hubwright
