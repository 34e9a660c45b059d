// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

/// Joins sites tunnel by tunnel; a tunnel between two that are joined closes a circle.
class Joined {
public:
    explicit Joined(size_t sites) : m_parent(sites)
    {
        for (size_t i = 0; i < sites; ++i)
            m_parent[i] = int(i);
    }
    bool join(int a, int b)
    {
        const int left = root(a);
        const int right = root(b);
        m_parent[size_t(left)] = right;
        return left != right;
    }

private:
    int root(int site)
    {
        while (m_parent[size_t(site)] != site) {
            m_parent[size_t(site)] = m_parent[size_t(m_parent[size_t(site)])];
            site = m_parent[size_t(site)];
        }
        return site;
    }
    std::vector<int> m_parent;
};

/// TOP-05: one finding a component, at the tunnel that closes the circle; a tunnel
/// between two spokes is the one to blame where there is one (TOP-04).
void check(const Facts &facts, const Aim &, Findings &out)
{
    const Paths &paths = facts.plan().paths();
    std::vector<bool> isReported(size_t(paths.components()), false);
    Joined joined(facts.topology().sites().size());
    const auto areSpokes = [&](int t) {
        return facts.site(paths.siteAt({t, 0})).role == Role::Spoke &&
               facts.site(paths.siteAt({t, 1})).role == Role::Spoke;
    };
    for (const bool betweenSpokes : {false, true}) {
        for (int t = 0; t < int(facts.topology().tunnels().size()); ++t) {
            const auto &duplicates = paths.duplicates();
            // A standby tunnel closes none: it comes in where another one is gone.
            if (areSpokes(t) != betweenSpokes || facts.tunnel(t).isStandby ||
                std::binary_search(duplicates.begin(), duplicates.end(), t))
                continue;
            const auto component = size_t(paths.componentOf(paths.siteAt({t, 0})));
            if (joined.join(paths.siteAt({t, 0}), paths.siteAt({t, 1})) || isReported[component])
                continue;
            isReported[component] = true;
            const Tunnel &tunnel = facts.tunnel(t);
            Finding finding = facts.aboutTunnel(t);
            const QString form =
                betweenSpokes
                    ? Rules::tr(
                          "the tunnel between the spokes %1 and %2 is a second way beside the "
                          "hub's; their part of the drawing is not judged")
                    : Rules::tr("the tunnel between %1 and %2 closes a circle; their part of the "
                                "drawing is not judged");
            finding.message =
                form.arg(oneLine(tunnel.ends[0].site.key), oneLine(tunnel.ends[1].site.key));
            finding.fixes.push_back({Rules::tr("remove this tunnel"),
                                     removeTunnel(facts.topology(), tunnel.id), false});
            out.push_back(std::move(finding));
        }
    }
}

} // namespace

const Rule cycleRule {
    "cycle",
    Severity::Error,
    Scope::Topology,
    "TOP-05, TOP-04",
    "Yang, Martel and Wu: looping",
    QT_TRANSLATE_NOOP("Rules", "Tunnels form a circle"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Between two sites there is more than one way, so nobody can say which tunnel carries "
        "what. The sites of the circle are not judged until one tunnel is taken away."),
    check,
    Reads::Drawing};

} // namespace hubwright
