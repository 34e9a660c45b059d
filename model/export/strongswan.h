// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/exporter.h"

#include <QHash>
#include <QSet>

namespace hubwright {

/// swanctl.conf (strongSwan 5.9): one connection a tunnel end, one child a selector
/// pair; with keys also secrets.conf.
void exportStrongSwan(const Device &device, Bundle &out);

std::map<QString, QByteArray> keysInStrongSwan(const QByteArray &secretsFile);

/// An identity as charon reads it: an address or plain name as it is, anything that
/// its parser could take for another type as an opaque key id (RFC 7296 ID_KEY_ID).
QString charonIdentity(const QString &identity);

/// A value between double quotes, as swanctl's lexer reads it back.
QString swanctlQuoted(const QString &value);

/// The names that a device's sections have already.
class TakenNames {
public:
    /// Adds the name if nothing has it; otherwise false.
    bool take(const QString &name);
    /// Takes the name back, as if nobody had asked for it.
    void giveBack(const QString &name);
    /// The first number from 2 on that may be free behind the stem, and is not asked
    /// for again.
    int nextNumber(const QString &stem);

private:
    QSet<QString> m_names;
    QHash<QString, int> m_numbers;
};

/// A name of at most 64 characters out of [A-Za-z0-9_-] that resembles `name` and is
/// not in `taken`, to which it is added.
QString swanctlName(const QString &name, TakenNames &taken);

} // namespace hubwright
