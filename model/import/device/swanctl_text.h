// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/import/document.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hubwright {

// The grammar of swanctl.conf and strongswan.conf: nested sections, settings, comments.
//
//     connections {
//       conn-defaults { version = 2 }          # a section in a section
//       berlin : connections.conn-defaults {   # with all of that one, unless it says so itself
//         remote_addrs = 198.51.100.7          # up to the end of the line
//         remote { id = "berlin \"hq\"" }      # quoted: escapes, line ends, anything
//       }
//     }
//     include conf.d/*.conf                    # not followed: told

struct SwanctlSetting {
    QString key;
    QString value;    ///< Quotes and escapes resolved; several words joined by a blank.
    Place place;      ///< Of the key.
    Place valuePlace; ///< Of the first character of the value, inside of its quotes.
};

/// A section with everything that it inherits; sections of one name are one, the last
/// of settings of one key counts.
struct SwanctlSection {
    QString name;
    Place place;
    std::vector<SwanctlSetting> settings {};
    std::vector<SwanctlSection> sections {};

    /// Null where there is none.
    const SwanctlSetting *setting(const char *key) const;
    const SwanctlSection *section(const char *called) const;
};

struct SwanctlText {
    SwanctlSection root; ///< Without a name: what stands outside of sections.
    /// Sections that others inherit from, by dotted path.
    QStringList templates {};
    std::vector<ImportNote> notes {}; ///< Includes, sections that are not there.
};

/// Reads the whole text, or tells up to 20 places where it breaks the grammar.  At most
/// 64 sections lie in each other and a million settings are inherited: more is an error.
Result<SwanctlText, Errors> parseSwanctl(const QString &text, const QString &file);

} // namespace hubwright
