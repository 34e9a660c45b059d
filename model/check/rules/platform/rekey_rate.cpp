// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

#include <algorithm>
#include <cmath>

namespace hubwright {

namespace {

/// What a small gateway does beside its traffic; no vendor's document has a figure.
constexpr Known<int> MostASecond {100, Certainty::Unconfirmed,
                                  "two operations of modp2048 an exchange, 5 ms each on a small "
                                  "gateway's processor"};

/// Negotiations a second, on average, and the longest list of SAs that makes them.
struct Load {
    double perSecond = 0;
    size_t sas = 0;
    bool isAll = true;
    const IkeProfile *profile = nullptr; ///< Null: the ends have several.
};

Load loadOf(const Facts &facts, int site)
{
    // Beyond so many tunnels the rate is the limit's many times over.
    constexpr size_t Enough = 256;
    const std::vector<EndRef> &ends = facts.plan().paths().endsAt(site);
    Load out;
    for (size_t e = 0; e < ends.size(); ++e) {
        if (e >= Enough && out.perSecond > 2 * MostASecond.value) {
            out.isAll = false;
            break;
        }
        const IkeProfile &profile =
            profileOf(facts.topology(), facts.tunnel(ends[e].tunnel), ends[e].side);
        const size_t sas = sasNeeded(facts, ends[e]);
        out.sas += sas;
        out.perSecond += double(sas) / double(std::max<qint64>(profile.espLifetime.count(), 1)) +
                         1.0 / double(std::max<qint64>(profile.ikeLifetime.count(), 1));
        out.profile = e == 0 || out.profile == &profile ? &profile : nullptr;
    }
    return out;
}

/// A lifetime that brings the rate below the limit, for a profile of the file.
std::optional<Fix> lifetimeFix(const Facts &facts, const Load &load)
{
    constexpr std::chrono::hours Longest {24};
    if (!load.profile || !load.isAll)
        return std::nullopt;
    std::vector<IkeProfile> profiles = facts.topology().profiles;
    const auto own = std::ranges::find(profiles, load.profile->name, &IkeProfile::name);
    if (own == profiles.end())
        return std::nullopt;
    const double factor = std::ceil(load.perSecond / MostASecond.value);
    const std::chrono::seconds longer =
        own->espLifetime * int(std::min(factor, double(Longest / std::chrono::seconds(1))));
    if (longer > Longest)
        return std::nullopt;
    own->espLifetime = longer;
    own->ikeLifetime = std::max(own->ikeLifetime, longer);
    Edit edit = changeProfiles(profiles);
    edit.text = Rules::tr("let the ESP lifetime of the profile %1 be %2")
                    .arg(oneLine(own->name), lifetimeText(longer));
    return Fix {edit.text, edit, false};
}

/// CAP-06: more negotiations a second than a gateway can do.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Load load = loadOf(facts, aim.site);
    if (load.perSecond <= MostASecond.value)
        return;
    Finding finding = facts.aboutSite(aim.site);
    const QString sas =
        load.isAll ? QString::number(load.sas) : Rules::tr("at least %1").arg(load.sas);
    finding.message =
        Rules::tr("%1 would renew %2 SAs in their lifetimes, %3 a second on average; a gateway "
                  "does about %4%5")
            .arg(oneLine(facts.site(aim.site).name()), sas, QString::number(qint64(load.perSecond)),
                 QString::number(MostASecond.value),
                 doubt(MostASecond.certainty, MostASecond.source));
    if (auto fix = lifetimeFix(facts, load))
        finding.fixes.push_back(*std::move(fix));
    out.push_back(std::move(finding));
}

} // namespace

const Rule rekeyRateRule {
    "rekey-rate",
    Severity::Warning,
    Scope::Site,
    "CAP-06, LIF-06",
    "RFC 7296 section 2.8; practice: the hub's processor",
    QT_TRANSLATE_NOOP("Rules", "More renewals than the gateway can do"),
    QT_TRANSLATE_NOOP("Rules",
                      "Every SA is negotiated anew before its lifetime ends. A hub with one SA a "
                      "pair of networks has so many of them that it does nothing else, and SAs run "
                      "out before their turn comes. Longer lifetimes, summaries or lists in one SA "
                      "are the ways out."),
    check};

} // namespace hubwright
