// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubwright::test {

/// A small design for a lab as text (`test::star`): one or two joined stars of 1 to 6
/// sites, derived or with stated lists that are right, wide, wrong or missing, isolated
/// or not, with absent ends and wrong peers among them.  The same seed gives the same
/// design.
///
/// Left out, by name, is what a lab cannot decide:
///   - addresses that two sites own: which tunnel wins differs from run to run;
///   - selectors that are ranges: userspace ESP holds to them, a kernel widens them;
///   - IKEv1: strongSwan narrows there too, which the standard does not ask of anybody.
QString randomLabDesign(quint32 seed);

} // namespace hubwright::test
