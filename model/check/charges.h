// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/list_judgement.h"

namespace hubwright {

/// An ordered pair of units (`Universe`) that is not as intended.
struct UnitPair {
    int from = -1;
    int to = -1;
    bool isOpened = false; ///< Delivered though nobody asks for it.

    friend auto operator<=>(const UnitPair &, const UnitPair &) = default;
};

/// Which wrong pair is charged to which defect, so that one defect is one finding.
///
/// A pair is charged to every wrong list of an end on its path that explains it: the
/// list lacks one of its addresses where the path needs it, or has a wrong entry
/// that takes it.  It is charged to every tunnel on its path that is down.  What is
/// charged to nobody is left for the rules that judge outcomes.
class Charges {
public:
    Charges() = default;
    Charges(const Reach &reach, const std::vector<ListJudgement> &judgements);

    /// Sorted and without duplicates.
    const std::vector<UnitPair> &ofList(size_t judgement) const { return m_ofList[judgement]; }
    const std::vector<UnitPair> &ofTunnel(int tunnel) const { return m_ofTunnel[size_t(tunnel)]; }
    const std::vector<WrongPair> &uncharged() const { return m_uncharged; }

private:
    std::vector<std::vector<UnitPair>> m_ofList;
    std::vector<std::vector<UnitPair>> m_ofTunnel;
    std::vector<WrongPair> m_uncharged;
};

} // namespace hubwright
