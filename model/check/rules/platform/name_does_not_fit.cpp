// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

QString complaint(const NameRule &rule, const QString &name)
{
    if (name.size() > rule.longest)
        return Rules::tr("it has %1 characters, and names end at %2")
            .arg(QString::number(name.size()), QString::number(rule.longest));
    const QString foreign = foreignCharacters(rule, name);
    if (!foreign.isEmpty())
        return Rules::tr("it does not take \"%1\" there").arg(oneLine(foreign));
    if (*rule.reserved && name.compare(QLatin1String(rule.reserved), Qt::CaseInsensitive) == 0)
        return Rules::tr("the word means something else there");
    return {};
}

/// DEV-06: the device cannot call the tunnel so.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const int site = facts.plan().paths().siteAt(aim.end);
    const Platform *platform = platformAt(facts, site);
    const TunnelEnd &end = facts.end(aim.end);
    if (!platform || !platform->tunnelName || end.name.isEmpty() || end.isAbsent)
        return;
    const NameRule &rule = platform->tunnelName->value;
    const QString reason = complaint(rule, end.name);
    if (reason.isEmpty())
        return;
    QSet<QString> taken;
    QString name = fittingName(rule, end.name, taken);
    while (facts.firstEndNamed(name).isValid())
        name = fittingName(rule, end.name, taken);
    Finding finding = facts.aboutEnd(aim.end, QStringLiteral("name"));
    finding.message =
        Rules::tr("%1 cannot be the name of a tunnel on %2, %3: %4")
            .arg(oneLine(end.name), oneLine(end.site.key),
                 QString::fromUtf8(platform->title) +
                     doubt(platform->tunnelName->certainty, platform->tunnelName->source),
                 reason);
    finding.note = Rules::tr("the export writes %1 there").arg(name);
    Tunnel renamed = facts.tunnel(aim.end.tunnel);
    renamed.ends[size_t(aim.end.side)].name = name;
    const QString title = Rules::tr("rename it to %1").arg(oneLine(name));
    finding.fixes.push_back({title, changeTunnel(facts.topology(), renamed, title), true});
    out.push_back(std::move(finding));
}

} // namespace

const Rule nameDoesNotFitRule {
    "name-does-not-fit",
    Severity::Warning,
    Scope::TunnelEnd,
    "DEV-06, NAM-03",
    "the platforms' schemas: FortiOS names an interface of 15 characters after the tunnel",
    QT_TRANSLATE_NOOP("Rules", "Name that the device does not take"),
    QT_TRANSLATE_NOOP("Rules", "The tunnel's name is too long for the device, or has characters "
                               "that it refuses. The export then writes another one, and people "
                               "look for a name that is not there."),
    check};

} // namespace hubwright
