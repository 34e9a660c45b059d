// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QHash>
#include <QStringList>

#include <span>

namespace hubwright {

/// An option of a verb.
struct Option {
    const char *name;              ///< Without the two dashes.
    const char *value;             ///< What its value is called, or null for a switch.
    const char *description;       ///< Translated in context "Verbs".
    const char *choices = nullptr; ///< "a|b|c" if only these are values.
};

/// What was written after a verb.
class Arguments {
public:
    /// Sorts the words into positions and options.  Unknown options, missing or
    /// wrong values and a wrong number of positions are errors.
    static Result<Arguments> parse(const QStringList &words, std::span<const Option> options,
                                   int least, int most);

    const QStringList &positions() const { return m_positions; }
    bool has(const char *option) const { return m_values.contains(QLatin1String(option)); }
    /// The option's value, or the fallback if it is not there.
    QString value(const char *option, const QString &fallback = {}) const
    {
        return m_values.value(QLatin1String(option), fallback);
    }

private:
    QStringList m_positions;
    QHash<QString, QString> m_values;
};

} // namespace hubwright
