// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"
#include "model/reach/wrong_pairs.h"

#include <functional>
#include <map>
#include <memory>

namespace hubwright {

enum class Outcome { Delivered, Dropped, Clear };

/// "delivered", "dropped", "clear": the words of the JSON, never translated.
QString outcomeWord(Outcome outcome);

/// Which check a packet met at a gateway (RFC 4301 sections 5.1 and 5.2).
enum class PacketCheck {
    Outbound,   ///< The sender's configured selectors.
    Negotiated, ///< The SA that the tunnel's ends agreed on.
    Inbound,    ///< The receiver's check of a decrypted packet.
    Rematch,    ///< The hub's outbound lookup for the next tunnel.
    Local,      ///< Arrived at the site that owns the address.
};

/// "outbound", "negotiated", "inbound", "rematch", "local".
QString checkWord(PacketCheck check);

/// One step of a packet's way.
struct Hop {
    int site = -1; ///< Position in `Topology::sites()`.
    EndRef out;    ///< The end that it leaves by; invalid where it stays.
    PacketCheck check = PacketCheck::Outbound; ///< The last check made here.
    bool hasPassed = true;
};

/// A packet's way in one direction.
struct Trace {
    Outcome outcome = Outcome::Dropped;
    std::vector<Hop> hops; ///< From the sender's gateway to where it ended.
    QString why;           ///< One sentence on the check that ended it; empty if delivered.
};

/// What becomes of an ordered pair of networks, replies included.
struct Verdict {
    Outcome outcome = Outcome::Dropped;
    bool isIntended = false;
    bool failsInReply = false; ///< The way there works and the reply does not.
    Trace forward;
    Trace reply;
    int ttl = 0; ///< Seen by the sender of a ping in the reply: 64 less the hops.

    const Trace &failing() const { return failsInReply ? reply : forward; }
};

/// How a tunnel stands, for the canvas.
enum class TunnelState {
    Right,     ///< All intended traffic passes.
    Lossy,     ///< Some of it is lost.
    Down,      ///< No SA can come up.
    NotJudged, ///< In a cycle, or nothing crosses it.
};

/// Decides what becomes of every pair.
class Reach {
public:
    /// Keeps a reference to the plan, which must outlive it.
    explicit Reach(const Plan &plan);
    /// The same for a drawing of which these tunnels were edited since `before`, in a way
    /// that the plan stands (`Plan::isKeptBy`): equal to `Reach(plan)` in all that can be
    /// asked.  `edited`: the tunnels as they were.  Costs a tunnel what comparing its lists
    /// costs, and what is wrong in the drawing; only the pairs that cross the tunnel are
    /// judged anew, and what its two gateways grab.
    Reach(const Plan &plan, const Reach &before, const std::vector<const Tunnel *> &edited);

    const Plan &plan() const { return m_plan; }

    /// What the tunnel's ends make of their selectors.  Linear in them.
    Negotiated negotiated(int tunnel) const;
    TunnelState state(int tunnel) const { return m_states[size_t(tunnel)]; }
    /// The tunnels that do not simply carry what is intended.
    const Exceptions &exceptions() const { return m_exceptions; }
    /// The packets that gateways take from the tunnel of their way, by site; none where
    /// no end's lists hold what lies beyond another.
    const std::map<int, GrabbedPackets> &grabbed() const { return m_grabbed; }
    /// Every pair of atoms that is not as intended though there is a path; sorted.
    const std::vector<WrongPair> &wrongPairs() const { return m_wrong; }

    /// The way of a packet between two atoms of two different sites, and its reply.
    Verdict verdict(int fromAtom, int toAtom) const;
    /// The same for two subnets, or hosts named by `only`: not delivered as soon as
    /// one atom of the one cannot reach one of the other.
    Verdict verdictOfUnits(int fromUnit, int toUnit) const;
    /// One direction only.
    Trace trace(int fromAtom, int toAtom) const;

    /// Visits every ordered pair of units (`Universe`) of two different sites, by
    /// the order of sites and subnets, until `visit` returns false.  N x N by
    /// nature: for output, never for judging.
    void visitPairs(const std::function<bool(int fromUnit, int toUnit)> &visit) const;

    /// Ordered pairs of subnets of different sites, counted without being listed.
    struct Counts {
        size_t pairs = 0;
        size_t intended = 0;
        size_t intendedDelivered = 0;
        size_t unaskedDelivered = 0;
    };
    const Counts &counts() const { return m_counts; }
    /// The same for the subnets of one site towards those of another; over all pairs
    /// of sites they add up to `counts`.  Linear in the two sites' subnets and in
    /// what is wrong between them.
    Counts countsBetween(int fromSite, int toSite) const;
    /// The same for groups of sites, pairs inside one site left out; no site twice in one.
    Counts countsBetween(const std::vector<int> &fromSites, const std::vector<int> &toSites) const;
    /// Those of `wrongPairs` that lead from the one site to the other; sorted.
    std::vector<WrongPair> wrongBetween(int fromSite, int toSite) const;
    /// Every intended pair is delivered and nothing else is, and nothing is left
    /// unjudged (cycles, addresses owned twice).
    bool isProved() const { return m_isProved; }

private:
    /// Pairs of units that are not as they should be.
    struct WrongUnits {
        size_t lost = 0;
        size_t unasked = 0;
    };

    void judgeAgain(const Tunnel &was);
    TunnelState ownState(int tunnel) const;
    void settleGrabbed();
    void countPaths();
    WrongUnits wrongUnits(const std::vector<WrongPair> &pairs) const;
    void setWrong(const WrongUnits &wrong);
    int classOfUnit(int unit) const;
    std::vector<int> classesOfUnits() const;
    bool isAtomAUnit() const;
    size_t intendedAmong(const std::vector<int> &sites, const std::vector<int> &classes) const;
    std::vector<int> atomsOfUnit(int unit) const;
    QString whyNotSent(const Trace &trace, int fromAtom, int toAtom) const;

    const Plan &m_plan;
    Exceptions m_exceptions;
    std::vector<WrongPair> m_wrong;
    std::vector<TunnelState> m_states;
    /// By site, only where some gateway grabs: the packets, and the wrong pairs and states
    /// as they would be without.
    std::map<int, GrabbedPackets> m_grabbed;
    std::vector<WrongPair> m_ungrabbed;
    std::vector<TunnelState> m_ownStates;
    /// By unit: its class, -1 where it is not one site's alone.
    std::shared_ptr<const std::vector<int>> m_unitClasses;
    bool m_isAtomAUnit = false; ///< Every unit is one atom, and one site's: pairs are pairs.
    WrongUnits m_wrongUnits;
    size_t m_intendedWithPath = 0;
    Counts m_counts;
    bool m_isProved = false;
};

} // namespace hubwright
