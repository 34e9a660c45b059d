// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

using Kind = IntentTerm::Kind;

bool isThere(const IntentTerm &term, const Facts &facts)
{
    if (term.kind != Kind::Subnet && term.kind != Kind::Host)
        return true;
    const Site *site = facts.topology().site(term.site);
    if (!site)
        return false;
    if (term.kind == Kind::Host)
        return std::any_of(site->hosts.begin(), site->hosts.end(),
                           [&](const Host &host) { return host.name == term.host; });
    return std::any_of(site->subnets.begin(), site->subnets.end(),
                       [&](const Network &subnet) { return subnet.meets(*term.subnet); });
}

/// INT-05: an intent that refers to what is gone.
void check(const Facts &facts, const Aim &, Findings &out)
{
    if (!facts.topology().intents)
        return;
    const std::vector<Intent> &intents = *facts.topology().intents;
    for (int i = 0; i < int(intents.size()); ++i) {
        for (const IntentTerm *term : {&intents[size_t(i)].from, &intents[size_t(i)].to}) {
            if (isThere(*term, facts))
                continue;
            const QString text = intentText(intents[size_t(i)], facts.topology());
            Finding finding = facts.aboutFile(text, QStringLiteral("intents"), i);
            finding.message =
                Rules::tr("\"%1\" names %2, which %3 does not have")
                    .arg(oneLine(text), term->subnet ? term->subnet->text() : oneLine(term->host),
                         oneLine(term->site.key));
            std::vector<Intent> rest = intents;
            rest.erase(rest.begin() + i);
            finding.fixes.push_back(
                {Rules::tr("remove the intent"), changeIntents(std::move(rest)), false});
            out.push_back(std::move(finding));
            break;
        }
    }
}

} // namespace

const Rule unknownInIntentRule {
    "unknown-in-intent",
    Severity::Error,
    Scope::Topology,
    "INT-05",
    "the design's own promise",
    QT_TRANSLATE_NOOP("Rules", "Intent about a network that is not there"),
    QT_TRANSLATE_NOOP("Rules",
                      "An intent names a subnet or a host that its site does not have any more."),
    check,
    Reads::Drawing};

} // namespace hubwright
