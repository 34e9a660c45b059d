// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/site.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace hubwright {

/// What a phrase that names a site says of it: "北京机房（dc1，中心）" is dc1, the
/// hub, described as 北京机房.
struct SiteName {
    QString name;
    QString description;
    std::optional<Role> role;
    QStringList facts; ///< What else stood in brackets: addresses, labelled facts.
};

/// Reads a value that is a site's name, with what stands in brackets after it.  Of
/// a name and a description, in either order, the name is the one that looks like
/// an identifier; if both do, the one in brackets.
SiteName readSiteName(const QString &text);

/// The site that a heading or a bullet is about, if nobody knows its name yet: what
/// stands in brackets, the one word that looks like an identifier, or the text
/// without its number and without "Site" or "Hub" in front.
SiteName siteNameInHeading(const QString &text);

/// How much a text looks like an identifier: 0 not at all, "Beijing" a little,
/// "vpc-pek3" most.
int identifierScore(const QString &text);

/// Hub or spoke, if the words say so.
std::optional<Role> roleInWords(const QString &text);

/// Yes or no, if the words say so.
std::optional<bool> yesOrNo(const QString &text);

} // namespace hubwright
