// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

/// EXP-05: two sites map to one folder.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Site &site = facts.site(aim.site);
    const int first = facts.firstSiteInFolder(site.name());
    if (first == aim.site || first < 0)
        return;
    Finding finding = facts.aboutSite(aim.site);
    finding.message = Rules::tr("%1 and %2 would share one folder of files")
                          .arg(oneLine(site.name()), oneLine(facts.site(first).name()));
    // Cut first: a safe name ends somewhere, and the number must not be cut off again.
    constexpr int MostCharacters = 60;
    const QString stem = safeFileName(site.name()).left(MostCharacters);
    QString name = stem;
    for (int n = 2; facts.firstSiteInFolder(name) >= 0; ++n)
        name = stem + QLatin1Char('-') + QString::number(n);
    const QString title = Rules::tr("rename it to %1").arg(oneLine(name));
    finding.fixes.push_back({title, renameSite(facts.topology(), site.id, name), true});
    out.push_back(std::move(finding));
}

} // namespace

const Rule fileNameClashRule {
    "file-name-clash",
    Severity::Error,
    Scope::Site,
    "EXP-05",
    "file systems that ignore case",
    QT_TRANSLATE_NOOP("Rules", "Two sites in one folder"),
    QT_TRANSLATE_NOOP(
        "Rules", "The configuration files of two sites would go to the same folder, because their "
                 "names differ only in case or in characters that cannot be in a file name."),
    check};

} // namespace hubwright
