// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/exporter.h"

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

/// A name of at most 64 characters out of [A-Za-z0-9_-] that resembles `name` and is
/// not in `taken`, to which it is added.
QString swanctlName(const QString &name, std::vector<QString> &taken);

} // namespace hubwright
