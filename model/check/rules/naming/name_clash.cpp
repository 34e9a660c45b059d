// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

/// NAM-01: duplicate names, or names that differ only in case.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const TunnelEnd &end = facts.end(aim.end);
    const EndRef first = facts.firstEndNamed(end.name);
    if (first == aim.end || end.name.isEmpty())
        return;
    const TunnelEnd &other = facts.end(first);
    // Sites whose names clash have one defect, and it is theirs.
    const auto clash = [](const Id<Site> &a, const Id<Site> &b) {
        return a != b && a.key.compare(b.key, Qt::CaseInsensitive) == 0;
    };
    if (clash(end.site, other.site) ||
        clash(facts.end(aim.end.other()).site, facts.end(first.other()).site))
        return;
    Finding finding = facts.aboutEnd(aim.end, QStringLiteral("name"));
    finding.message = Rules::tr("%1 on %2 has the name of %3 on %4")
                          .arg(oneLine(end.name), oneLine(end.site.key), oneLine(other.name),
                               oneLine(other.site.key));
    QString name = end.name;
    for (int n = 2; facts.firstEndNamed(name).isValid(); ++n)
        name = end.name + QLatin1Char('-') + QString::number(n);
    Tunnel renamed = facts.tunnel(aim.end.tunnel);
    renamed.ends[size_t(aim.end.side)].name = name;
    const QString title = Rules::tr("rename it to %1").arg(oneLine(name));
    finding.fixes.push_back({title, changeTunnel(facts.topology(), renamed, title), true});
    out.push_back(std::move(finding));
}

} // namespace

const Rule nameClashRule {
    "name-clash",
    Severity::Warning,
    Scope::TunnelEnd,
    "NAM-01",
    "devices and file systems that ignore case",
    QT_TRANSLATE_NOOP("Rules", "Tunnel end name used twice"),
    QT_TRANSLATE_NOOP("Rules", "Two tunnel ends have the same name, or names that differ only in "
                               "case; people and devices take one for the other."),
    check};

} // namespace hubwright
