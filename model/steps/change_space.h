// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"
#include "model/diff/site_match.h"

#include <array>
#include <optional>
#include <vector>

namespace hubwright {

/// What one device has for one tunnel end, before or after the change.
struct EndVersion {
    /// Nothing: the device has no such tunnel end.
    std::optional<PlannedEnd> planned;
    Gateway own;  ///< Where the device answers.
    Gateway peer; ///< Where it looks for its peer.
    QString says; ///< The IKE identity that it shows, and the one that it expects.
    QString expects;
    QString psk;           ///< A reference.
    QString ike;           ///< Name of the profile,
    IkeProfile profile;    ///< and what it says.
    bool isExact = false;  ///< Its tunnel's ends must state equal entries.
    bool isJudged = false; ///< Part of a tree: the plan gives it selectors.
    /// On the device and waiting: it takes part while another tunnel fails.
    bool isStandby = false;

    bool isThere() const { return planned && !planned->isAbsent; }
};

/// A product of two sets of blocks: one child of an end, or one SA.
struct BlockProduct {
    AtomSet a; ///< Local networks, or those of side 0.
    AtomSet b; ///< Target networks, or those of side 1.
};

/// What an end of a standby tunnel carries while another tunnel fails (takeover.h).
struct StandIn {
    int failed = -1; ///< Position in `ChangeSpace::tunnels()`.
    /// Local and target blocks: what the failed one carried and this one is configured for.
    std::vector<BlockProduct> products;
};

/// One tunnel in both designs.  Side 0 is that of the newer design, where it has it.
struct ChangingTunnel {
    std::array<int, 2> index {-1, -1};                 ///< In the older and the newer topology.
    std::array<int, 2> sites {-1, -1};                 ///< By side: numbers of `ChangeSpace`.
    std::array<bool, 2> isChanged {};                  ///< By side: the two versions differ.
    std::array<std::array<EndVersion, 2>, 2> versions; ///< By side, then older and newer.
    /// By side and version: what the children cover; empty unless `isJudged`.
    std::array<std::array<std::vector<BlockProduct>, 2>, 2> children;
    /// By side and version: for what it comes in; empty unless `isStandby` there.
    std::array<std::array<std::vector<StandIn>, 2>, 2> standIns;
    /// Positions of the tunnels that come in for this one, in either version.
    std::vector<int> standbys;
};

/// Two designs laid over each other: which tunnel end is which, and the owned
/// addresses cut into blocks that neither design tells apart any further.
///
/// A block is all the addresses of one site that the same selectors name, in both
/// designs and at every device, and that may talk to the same others.  So what is
/// true of one address of a block is true of all, in every state between the two
/// designs; an untouched site has one block, however many subnets it has.
class ChangeSpace {
public:
    /// Keeps references to both, which must outlive it.
    ChangeSpace(const Analysis &before, const Analysis &now);

    const Analysis &analysis(int version) const { return version == 0 ? m_before : m_now; }
    /// Sites of the newer design as they are numbered there, then those that are gone.
    int sites() const { return int(m_siteNames.size()); }
    const QString &siteName(int site) const { return m_siteNames[size_t(site)]; }
    /// The site in a version, or null.
    const Site *site(int site, int version) const;
    const std::vector<ChangingTunnel> &tunnels() const { return m_tunnels; }

    struct Block {
        int site = -1;                  ///< Its owner, in each version that it has one.
        std::array<bool, 2> isOwned {}; ///< By version: owned by one site, that one.
        std::vector<Network> ranges;
        std::array<int, 2> atom {-1, -1}; ///< One of its atoms, by version.
    };
    const std::vector<Block> &blocks() const { return m_blocks; }
    /// The block of an address, or -1.
    int blockAt(const IpAddress &address) const;
    AtomSet none() const { return AtomSet(m_blocks.size()); }

    /// The blocks that the block may talk to before and after the change and does,
    /// both times: what no step may break.  Symmetric.
    const AtomSet &kept(int block) const { return m_kept[size_t(block)]; }
    /// Those that it talks to in the version, asked for or not.
    const AtomSet &delivered(int block, int version) const
    {
        return m_delivered[size_t(version)][size_t(block)];
    }
    /// Ordered pairs of ranges that `kept` stands for.
    size_t keptPairs() const;

private:
    /// An owned range that no list of either design cuts.
    struct Piece {
        Network range;
        std::array<int, 2> site {-1, -1};
        std::array<int, 2> atom {-1, -1};
        int block = -1;
    };
    using Sets = std::vector<std::pair<int, int>>; ///< Stretches of pieces.

    void joinSites(const SiteMatch &match);
    void joinTunnels(const SiteMatch &match);
    EndVersion versionOf(int version, EndRef ref) const;
    void cutPieces();
    Sets piecesOf(const std::vector<Network> &networks) const;
    void refine();
    void split(const Sets &stretches, std::vector<int> &sizes);
    AtomSet covered(const std::vector<Network> &networks) const;
    void coverChildren();
    void coverStandIns(size_t version);
    int sideOf(size_t version, const ChangingTunnel &tunnel, int rawSide) const;
    void relate();
    void relateVersion(int version);

    const Analysis &m_before;
    const Analysis &m_now;
    std::vector<QString> m_siteNames;
    std::array<std::vector<int>, 2> m_numberOf; ///< By version: site -> number.
    std::vector<std::array<int, 2>> m_sites;    ///< Number -> site by version.
    std::vector<ChangingTunnel> m_tunnels;
    std::vector<Piece> m_pieces; ///< Sorted by address.
    std::vector<int> m_inside;   ///< Scratch of `split`: zero between its calls.
    std::vector<Block> m_blocks;
    std::array<std::vector<AtomSet>, 2> m_delivered;
    std::array<std::vector<AtomSet>, 2> m_wanted;
    std::vector<AtomSet> m_kept;
};

/// Whether two references may stand for one key; a missing one says nothing.
bool isSameKey(const QString &before, const QString &now);

/// Whether the device is configured alike in both versions.
bool isSameConfiguration(const EndVersion &before, const EndVersion &now);

} // namespace hubwright
