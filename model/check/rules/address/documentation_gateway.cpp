// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/address/special_use.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// ADR-08, for gateways: a documentation address is a warning at most.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Site &site = facts.site(aim.site);
    if (site.gateway.form != Gateway::Form::Address || !isForDocumentation(site.gateway.address))
        return;
    Finding finding = facts.aboutSite(aim.site, QStringLiteral("gateway"));
    finding.message = Rules::tr("the gateway of %1, %2, is an address for documentation")
                          .arg(oneLine(site.name()), site.gateway.text());
    out.push_back(std::move(finding));
}

} // namespace

const Rule documentationGatewayRule {
    "documentation-gateway",
    Severity::Warning,
    Scope::Site,
    "ADR-08",
    "RFC 5737, RFC 3849",
    QT_TRANSLATE_NOOP("Rules", "Gateway address from a manual"),
    QT_TRANSLATE_NOOP("Rules", "The gateway's address is set aside for examples: it was copied "
                               "from a document and reaches nobody."),
    check,
    Reads::Drawing};

} // namespace hubwright
