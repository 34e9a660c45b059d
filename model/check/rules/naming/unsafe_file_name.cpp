// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

/// EXP-04: a site's name cannot be a folder's.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Site &site = facts.site(aim.site);
    if (isSafeFileName(site.name()))
        return;
    Finding finding = facts.aboutSite(aim.site);
    finding.message = Rules::tr("\"%1\" cannot be the name of a folder").arg(oneLine(site.name()));
    const QString name = freeSiteName(facts.topology(), safeFileName(site.name()).left(60));
    const QString title = Rules::tr("rename it to %1").arg(oneLine(name));
    finding.fixes.push_back({title, renameSite(facts.topology(), site.id, name), true});
    out.push_back(std::move(finding));
}

} // namespace

const Rule unsafeFileNameRule {
    "unsafe-file-name",
    Severity::Error,
    Scope::Site,
    "EXP-04, NAM-03",
    "POSIX and Windows path rules",
    QT_TRANSLATE_NOOP("Rules", "Name that cannot be a folder"),
    QT_TRANSLATE_NOOP("Rules", "Every site gets a folder of configuration files. This name cannot "
                               "be one: it holds separators, controls or a reserved word."),
    check};

} // namespace hubwright
