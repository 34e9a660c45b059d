// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// Sites of the failure's part of the drawing that it cuts off from the others, though
/// standby tunnels come in.
QStringList cutOff(const Facts &facts, int failed)
{
    const Topology &topology = facts.topology();
    const Paths &paths = facts.plan().paths();
    const Failure failure {-1, failed};
    const Topology left = afterFailure(topology, failure, takingOver(topology, paths, failure));
    const Paths after(left);
    std::map<int, std::vector<int>> parts;
    for (const int site : paths.sitesOf(paths.componentOf(failed))) {
        if (site != failed)
            parts[after.componentOf(site)].push_back(site);
    }
    const auto largest =
        std::ranges::max_element(parts, {}, [](const auto &part) { return part.second.size(); });
    QStringList names;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (part == largest)
            continue;
        for (const int site : part->second)
            names << oneLine(facts.site(site).name());
    }
    return names;
}

/// TOP-09: a relaying site whose failure cuts others apart, where standby tunnels are
/// drawn against just that.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Paths &paths = facts.plan().paths();
    const bool isRelay =
        paths.endsAt(aim.site).size() > 1 && !paths.isCyclic(paths.componentOf(aim.site));
    const auto &tunnels = facts.topology().tunnels();
    if (!isRelay || std::ranges::none_of(tunnels, &Tunnel::isStandby))
        return;
    const QStringList names = cutOff(facts, aim.site);
    if (names.isEmpty())
        return;
    Finding finding = facts.aboutSite(aim.site);
    finding.message = Rules::tr("if %1 fails, no standby tunnel comes in for %2")
                          .arg(oneLine(facts.site(aim.site).name()), joinedUpTo(names, 6));
    out.push_back(std::move(finding));
}

} // namespace

const Rule singlePointOfFailureRule {
    "single-point-of-failure",
    Severity::Info,
    Scope::Site,
    "TOP-09",
    "Each relaying site taken away, and the standby tunnels that come in",
    QT_TRANSLATE_NOOP("Rules", "Single point of failure"),
    QT_TRANSLATE_NOOP("Rules", "The drawing has standby tunnels, and yet the failure of this "
                               "relaying site cuts sites off from the rest. The table of failures "
                               "says what else is lost when something fails."),
    check,
    Reads::Drawing};

} // namespace hubwright
