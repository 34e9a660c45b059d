// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reach/negotiation.h"
#include "model/steps/change_space.h"

namespace hubwright {

/// One device's change of one tunnel end: the smallest thing that is done at a time.
struct ChangingEnd {
    int tunnel = -1; ///< Position in `ChangeSpace::tunnels()`.
    int side = 0;

    friend auto operator<=>(const ChangingEnd &, const ChangingEnd &) = default;
};

/// Two blocks, the smaller number first.
using BlockPair = std::pair<int, int>;

/// A state between two designs, in which each tunnel end is configured as before or
/// as afterwards, and what becomes of packets in it: the same checks as `Reach`, made
/// of what the devices have at that moment.  A tunnel that does not come up fails, and
/// the standby tunnel that stands by for it carries its traffic as far as it is
/// configured to, as in `FailureJudge`; peers that take exact pairs compare entries, as
/// `needsExactSelectors` says of what the devices have.
class StateJudge {
public:
    /// Keeps a reference.  Begins with every end as before.
    explicit StateJudge(const ChangeSpace &space);

    int version(ChangingEnd end) const { return m_version[size_t(end.tunnel)][size_t(end.side)]; }
    void set(ChangingEnd end, int version)
    {
        m_version[size_t(end.tunnel)][size_t(end.side)] = version;
    }

    /// Whether a packet and its reply arrive.
    bool isDelivered(int from, int to) const { return follow(from, to) && follow(to, from); }
    /// Sites that a packet visits, the first and the last among them; 0: it is lost.
    int visited(int from, int to) const;
    /// What the tunnel's ends make of their selectors now.
    const Negotiated &negotiated(int tunnel) const { return passOf(tunnel).negotiated; }

    /// The standby tunnel that carries now what this one would, or -1: it has not failed,
    /// or nothing that is up stands by for it.
    int standInFor(int tunnel) const;

    /// The pairs that must be kept and that a change of this end alone could break, in
    /// one state or another; all others stay as they are.
    const std::vector<BlockPair> &endangered(ChangingEnd end) const;
    /// Whether the end, before or afterwards, matches packets of the pair, in either
    /// direction.
    bool concerns(ChangingEnd end, const BlockPair &pair) const;

    /// Blocks for which the site has several ends that match, one or other version.
    const AtomSet &contested(int site) const { return m_contested[size_t(site)]; }
    /// What the end's targets cover in the version.
    AtomSet targets(ChangingEnd end, int version) const;

private:
    /// What passes a tunnel with one pair of versions.
    struct Pass {
        bool isKnown = false;
        Negotiated negotiated;
        std::array<std::vector<BlockProduct>, 2> startedBy;
    };

    bool follow(int from, int to) const { return visited(from, to) > 0; }
    const Pass &passOf(int tunnel) const;
    const Pass &passOf(int tunnel, int version0, int version1) const;
    static bool passes(const Pass &pass, int block0, int block1);
    bool hasFailed(int tunnel) const;
    bool matches(ChangingEnd end, int version, int from, int to) const;
    bool standsInFor(ChangingEnd end, int version, int from, int to) const;
    bool takesNow(ChangingEnd end, int from, int to) const;
    int specificity(ChangingEnd end, int from, int to) const;
    AtomSet covered(const PrefixSet &set) const;
    void indexEnds();

    const ChangeSpace &m_space;
    std::vector<std::array<int, 2>> m_version;
    mutable std::vector<std::array<std::array<Pass, 2>, 2>> m_passes;
    std::vector<std::vector<ChangingEnd>> m_ends; ///< By site.
    /// At sites of many ends, by block, positions in `m_ends`.
    std::vector<std::vector<std::vector<int>>> m_towards;
    std::vector<AtomSet> m_contested;
    mutable std::vector<std::array<std::optional<std::vector<BlockPair>>, 2>> m_endangered;
};

} // namespace hubwright
