// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/charges.h"
#include "model/check/finding.h"
#include "model/check/list_judgement.h"
#include "model/check/outcomes.h"
#include "model/plan/list_sizes.h"

#include <QDate>

#include <memory>

namespace hubwright {

/// All that rules read: the topology with its plan and verdicts, who is called
/// what, and which wrong pair belongs to which defect.  Made once a judgement.
class Facts {
public:
    /// Keeps a reference to the verdicts.
    Facts(const Reach &reach, const QDate &today);
    /// After an edit of nothing but words of sites that no name or address depends on, and
    /// of these tunnels: shares with `before`, which it does not refer to, what rests on
    /// neither.
    Facts(const Reach &reach, const Facts &before, const std::vector<int> &tunnels);

    const Topology &topology() const { return m_plan.topology(); }
    const Plan &plan() const { return m_plan; }
    const Reach &reach() const { return m_reach; }
    const QDate &today() const { return m_today; }
    /// How long the ends' lists are, without making them.
    const ListSizes &sizes() const { return m_sizes; }

    const Site &site(int index) const { return topology().sites()[size_t(index)]; }
    const Tunnel &tunnel(int index) const { return topology().tunnels()[size_t(index)]; }
    const TunnelEnd &end(EndRef ref) const { return topology().end(ref); }

    /// The judgement of a stated list, or null where it is derived or not judged.
    const ListJudgement *judgement(EndRef end, bool isTarget) const
    {
        return m_judgements.of(end, isTarget);
    }
    const ListJudgements &judgements() const { return m_judgements; }
    /// The fault that keeps the tunnel down before selectors are looked at, if any.
    FaultAt fault(int tunnel) const;
    const Charges &charges() const { return m_charges; }
    /// What is charged to nobody, by cause and place.
    const std::vector<OutcomeGroup> &outcomes() const { return m_outcomes; }

    /// What a unit is called in `breaks`: a host that stands for it, with its site
    /// if another has the same name, otherwise site/prefix.
    QString unitName(int unit) const;
    /// Names of the pairs, both directions of one side by side, `near` first.
    void listBreaks(std::vector<UnitPair> pairs, int nearSite, Finding &finding) const;
    /// Every intended pair between these units and others, as far as the
    /// others are among `partners`.
    std::vector<UnitPair> intendedPairs(const std::vector<int> &units,
                                        const AtomSet &partners) const;

    /// The first site with that gateway, host address, lower-case end name or
    /// folder name; -1 if there is none.
    int firstSiteWithGateway(const Gateway &gateway) const;
    EndRef firstEndNamed(const QString &name) const;
    int firstSiteInFolder(const QString &name) const;
    struct HostRef {
        int site = -1;
        int host = -1;
    };
    HostRef firstHostAt(const IpAddress &address) const;

    /// Sites whose name is the word, or ends in it after a '-'.
    const std::vector<int> &sitesWithWord(const QString &word) const;
    /// Whether an intent joins the site with one that no chain of tunnels leads to,
    /// and the site is not in the main part of the drawing.
    bool lacksPath(int site) const;
    /// The owned atoms of the site's component.
    AtomSet atomsNear(int site) const;
    /// The hub, where there is exactly one; otherwise -1.
    int onlyHub() const;

    /// A finding of the rule about a site, a tunnel or an end, with its object.
    Finding aboutSite(int site, const QString &field = {}, int index = -1) const;
    Finding aboutTunnel(int tunnel) const;
    Finding aboutEnd(EndRef end, const QString &field = {}, int index = -1) const;
    Finding aboutFile(const QString &object, const QString &field, int index = -1) const;

private:
    struct Names;

    void findLonely();

    const Reach &m_reach;
    const Plan &m_plan;
    QDate m_today;
    ListSizes m_sizes;
    ListJudgements m_judgements;
    Charges m_charges;
    std::vector<OutcomeGroup> m_outcomes;
    std::shared_ptr<const Names> m_names;
    std::shared_ptr<const std::vector<bool>> m_lacksPath; ///< Null: none does.
};

} // namespace hubwright
