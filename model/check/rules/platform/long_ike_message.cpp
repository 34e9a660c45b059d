// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

#include <algorithm>

namespace hubwright {

namespace {

/// What a packet of 1,500 bytes has left for IKE behind the headers of IPv6 or of IPv4
/// with NAT traversal.
constexpr size_t MostBytes = 1460;

/// "Number of TSs" is one octet (RFC 7296 section 3.13).
constexpr size_t MostNetworks = 255;

/// The two selector payloads of one SA: 8 bytes, then 16 a network of IPv4 and 40 of IPv6
/// (RFC 7296 sections 3.13 and 3.13.1).  The rest of the message comes on top.
size_t selectorBytes(const ListSize &size)
{
    return 2 * 8 + 16 * (size.local[0] + size.target[0]) + 40 * (size.local[1] + size.target[1]);
}

const Known<bool> *fragmentsAt(const Facts &facts, EndRef end)
{
    const Platform *platform = platformAt(facts, facts.plan().paths().siteAt(end));
    return platform && platform->fragmentsIke ? &*platform->fragmentsIke : nullptr;
}

/// "Google Cloud VPN (classic) does not fragment it", or that it is not known.
QString whoDoesNot(const Facts &facts, EndRef end)
{
    const int site = facts.plan().paths().siteAt(end);
    const Platform *platform = platformAt(facts, site);
    const Known<bool> *fact = fragmentsAt(facts, end);
    if (!fact)
        return Rules::tr("whether %1 fragments IKE is not known")
            .arg(oneLine(facts.site(site).name()));
    return Rules::tr("%1 does not fragment IKE")
        .arg(QString::fromUtf8(platform->title) + doubt(fact->certainty, fact->source));
}

/// IKE-10: lists that one IKE message holds only in fragments.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    for (const EndRef end : facts.plan().paths().endsAt(aim.site)) {
        if (!answersFor(facts, end) || hasPairs(facts, end.tunnel))
            continue;
        size_t most = 0;
        size_t longest = 0;
        for (const ListSize &size : facts.sizes().of(end)) {
            most = std::max(most, selectorBytes(size));
            longest = std::max({longest, size.locals(), size.targets()});
        }
        // Lists that IKEv2 has no room for are too-many-networks' to tell.
        if (most <= MostBytes || longest >= MostNetworks)
            continue;
        const EndRef sides[] {end, end.other()};
        const auto without = std::ranges::find_if(sides, [&](EndRef side) {
            const Known<bool> *fact = fragmentsAt(facts, side);
            return !fact || !fact->value;
        });
        if (without == std::end(sides))
            continue;
        Finding finding = facts.aboutEnd(end);
        finding.severity = fragmentsAt(facts, *without) ? Severity::Warning : Severity::Info;
        finding.message =
            Rules::tr("the lists of %1 take %2 bytes of one IKE message, a packet of 1,500 has %3; "
                      "%4")
                .arg(oneLine(facts.end(end).name), QString::number(most),
                     QString::number(MostBytes), whoDoesNot(facts, *without));
        out.push_back(std::move(finding));
        return;
    }
}

} // namespace

const Rule longIkeMessageRule {
    "long-ike-message",
    Severity::Warning,
    Scope::Site,
    "IKE-10",
    "RFC 7383; RFC 7296 section 3.13; Google Cloud: proposals of 1,460 bytes at most",
    QT_TRANSLATE_NOOP("Rules", "IKE message longer than a packet"),
    QT_TRANSLATE_NOOP("Rules",
                      "All networks of a tunnel go into one IKE message. Longer than a packet, it "
                      "travels in IP fragments, which firewalls and address translators drop, "
                      "unless both ends have IKE fragmentation switched on. The first such tunnel "
                      "of a site is named."),
    check};

} // namespace hubwright
