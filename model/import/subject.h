// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace hubwright {

// What a heading or a line can be about, by its words alone.

/// Longer texts are sentences, not names.
constexpr qsizetype LongestSubject = 80;

/// Whether it ends like one, or is too long for a name.
bool isSentence(const QString &text);

/// "北京 3 区", "Zone B": a heading that tells where the sites below are.
bool looksLikeRegion(const QString &text);

/// Too many words for a site's name, at the top of a document.
bool isTitle(const QString &text);

/// "隧道 pek3-sh1 配置完成后", "Tunnel gd2-pek3": the name after the word.
QString tunnelIn(const QString &text);

/// "192.168.0.0/24 -> 172.16.0.0/24": what stands left and right of an arrow.
std::optional<std::pair<QString, QString>> arrowSides(const QString &value);

} // namespace hubwright
