// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/change_request.h"

namespace hubwright {

// The tables of a change request, one function each, in the order of the document.

Section scopeTable(const ChangeRequest &request);
Section proofTable(const ChangeRequest &request);
Section trafficGroupTable(const ChangeRequest &request);
Section blastTable(const ChangeRequest &request);
Section stepTable(const ChangeRequest &request);
/// No rows if nothing is interrupted.
Section interruptionTable(const ChangeRequest &request);
Section checkTable(const ChangeRequest &request);
/// Every changed line of every device's configuration, once.
Section configurationTable(const ChangeRequest &request);
/// Empty fields for those who prepare, review, approve, carry out and verify.
Section signOffTable();

} // namespace hubwright
