// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/platform/platform.h"
#include "model/reach/agreement.h"
#include "model/reach/negotiation.h"

namespace hubwright {

/// What an end's device does with several networks.
struct EndModel {
    SelectorModel selectors = SelectorModel::List;
    bool isCertain = true; ///< Verified or stated by the vendor; else it may be otherwise.
};

/// SAs that a rehearsal lists; totals are exact.
constexpr size_t MostRehearsedSas = 100;

/// What happens when one of the ends starts.
struct RehearsedRun {
    Agreement agreement;
    std::vector<SelectorPair> sas; ///< At most `MostRehearsedSas`.
    size_t sasTotal = 0;
    /// What the tunnel is to carry and no SA covers, by the side that it lies on: no
    /// daemon complains of it.
    std::array<PrefixSet, 2> lost;
    /// What each end's log shows, in strongSwan's words; empty: nothing.
    std::array<QString, 2> said;

    bool losesNothing() const { return lost[0].isEmpty() && lost[1].isEmpty(); }
    /// Whether there is no difference but in who says what.
    bool isLike(const RehearsedRun &other) const
    {
        return agreement == other.agreement && sas == other.sas && sasTotal == other.sasTotal &&
               lost == other.lost;
    }
};

/// A tunnel's negotiation, played through before the devices do it.
///
/// Lists (strongSwan) agree on the intersection.  Where either end's device has one
/// SA a pair of networks, both ends are configured pair by pair, and a pair comes up
/// where both state it; what an inexact device (Cisco, RouterOS, PAN-OS) makes of a
/// pair that its peer states wider or narrower is not known.  A device with one SA for
/// any address leaves the choice to its routes.
struct Rehearsal {
    FaultAt fault;
    std::array<EndModel, 2> models;
    std::array<RehearsedRun, 2> runs; ///< By the side that starts.
    bool isPerPair = false;           ///< Both ends are configured pair by pair.
    bool isAnyToAny = false;          ///< One SA for any address: routes choose.
    /// Whether the outcome rests on what a device's makers do not say; it was then
    /// judged as lists.
    bool isUnsure = false;
    /// Where one end takes exact pairs only and the other could send lists: the one
    /// pair that would come up if it did.
    std::optional<Child> pairOfLists;
    bool isUsed = true; ///< Whether intended traffic crosses it, or it states its lists.

    bool isUp() const { return fault.fault == TunnelFault::None; }
    bool losesNothing() const { return runs[0].losesNothing() && runs[1].losesNothing(); }
};

/// Plays the tunnel's negotiation through, for each end starting.  n log n in its
/// selectors, but for the SAs listed.
Rehearsal rehearse(const Plan &plan, int tunnel);

/// Plays the tunnels of one plan through, one after the other.
///
/// Where both ends have what is derived, as one child of lists, its SA needs no lists to be
/// made: what lies outside is all that the component owns less what lies inside, as ranges.
/// So all tunnels of a star cost n log n in its subnets, and what is returned: the ranges,
/// which are few where subnets lie side by side.  Any other tunnel costs what `rehearse`
/// says, that is its lists: a star that has pairs, or states its lists, has N lists of N.
class Rehearsals {
public:
    /// Keeps a reference to the plan.
    explicit Rehearsals(const Plan &plan) : m_plan(plan) {}

    /// As `rehearse`.
    Rehearsal of(int tunnel);

private:
    std::optional<SelectorPair> derivedSa(int tunnel);
    const PrefixSet &ownedBy(int component, const AtomSet &classes);
    PrefixSet inside(int tunnel, const AtomSet &classes) const;

    const Plan &m_plan;
    /// What a component owns of some classes.
    struct Owned {
        int component = -1;
        AtomSet classes;
        PrefixSet addresses;
    };
    std::vector<Owned> m_owned; ///< The last that were asked for.
};

/// What a device of that platform does with several networks in that IKE version;
/// lists where it is not known to have the version.
EndModel endModel(const QString &platform, int ikeVersion);

/// Whether the words of `said` are those of the site's device: it is generic, or runs
/// strongSwan; the words of others are not known.
bool speaksStrongSwan(const Site &site);

} // namespace hubwright
