// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/import/document.h"

#include <QString>

#include <map>
#include <vector>

namespace hubwright {

// The grammar of ipsec.conf, which strongSwan's starter and Libreswan share: a section
// begins in the first column, its settings are indented.
//
//     conn %default
//         ike=aes256-sha256-modp2048!
//     conn berlin            # with all of %default
//         also=hub           # and of "conn hub", unless it says so itself
//         right="198.51.100.7"

struct IpsecSetting {
    QString value;
    Place place;      ///< Of the key.
    Place valuePlace; ///< Of the value, inside of its quotes.
    int order = 0;    ///< In the file.
};

struct IpsecSection {
    QString kind; ///< "conn", "config", "ca".
    QString name;
    Place place;
    std::map<QString, IpsecSetting> settings {}; ///< By key in lower case.
    bool isIncluded = false;                     ///< Another one has `also=` of it.
    bool hasAlso = false;
};

struct IpsecConfFile {
    std::vector<IpsecSection> sections; ///< In the file's order, with what they inherit.
    std::vector<ImportNote> notes;
};

/// Where a "#" begins a comment: behind a blank, as Libreswan has it, or everywhere
/// outside of quotes, as strongSwan's starter has it.
enum class HashComment { BehindBlank, Everywhere };

/// Reads the whole text, or tells up to 20 places where it breaks the grammar.
Result<IpsecConfFile, Errors> parseIpsecConf(const QString &text, const QString &file,
                                             HashComment comments);

} // namespace hubwright
