// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

/// The sites whose name ends in the word, as "pek3" for vpc-pek3.
std::vector<int> sitesCalled(const Facts &facts, const QString &word)
{
    std::vector<int> out;
    for (const int site : facts.sitesWithWord(word))
        out.push_back(site);
    return out;
}

/// NAM-02: a word of the name is another site's and none of this tunnel's.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const TunnelEnd &end = facts.end(aim.end);
    const int own = facts.plan().paths().siteAt(aim.end);
    const int peer = facts.plan().paths().siteBeyond(aim.end);
    if (end.name == defaultEndName(end.site, facts.end(aim.end.other()).site))
        return;
    const QStringList words = end.name.split(QLatin1Char('-'), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const std::vector<int> called = sitesCalled(facts, word);
        const bool isOurs =
            called.empty() || std::any_of(called.begin(), called.end(),
                                          [&](int site) { return site == own || site == peer; });
        if (isOurs)
            continue;
        Finding finding = facts.aboutEnd(aim.end, QStringLiteral("name"));
        finding.message =
            Rules::tr("%1 speaks of %2, but joins %3 with %4")
                .arg(oneLine(end.name), oneLine(facts.site(called.front()).name()),
                     oneLine(end.site.key), oneLine(facts.end(aim.end.other()).site.key));
        Tunnel renamed = facts.tunnel(aim.end.tunnel);
        const QString name = defaultEndName(end.site, facts.end(aim.end.other()).site);
        renamed.ends[size_t(aim.end.side)].name = name;
        const QString title = Rules::tr("rename it to %1").arg(oneLine(name));
        finding.fixes.push_back({title, changeTunnel(facts.topology(), renamed, title), false});
        out.push_back(std::move(finding));
        return;
    }
}

} // namespace

const Rule misleadingNameRule {
    "misleading-name",
    Severity::Warning,
    Scope::TunnelEnd,
    "NAM-02",
    "practice: the name is what people act on",
    QT_TRANSLATE_NOOP("Rules", "Name of another tunnel"),
    QT_TRANSLATE_NOOP("Rules", "The end's name speaks of a site that the tunnel does not join."),
    check};

} // namespace hubwright
