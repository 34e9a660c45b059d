// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/difference.h"

#include "model/base/text.h"
#include "model/diff/structure.h"
#include "model/diff/traffic.h"

#include <QCoreApplication>

namespace hubwright {

namespace {

/// What the object is called in a sentence.
QString objectWords(const StructureChange &change)
{
    const QString name = oneLine(change.object);
    switch (change.kind) {
    case StructureChange::Kind::File:
        return QCoreApplication::translate("Diff", "the file");
    case StructureChange::Kind::Site:
        return QCoreApplication::translate("Diff", "site %1").arg(name);
    case StructureChange::Kind::Subnet:
        return QCoreApplication::translate("Diff", "subnet %1").arg(name);
    case StructureChange::Kind::Host:
        return QCoreApplication::translate("Diff", "host %1").arg(name);
    case StructureChange::Kind::Tunnel:
        return QCoreApplication::translate("Diff", "tunnel %1").arg(name);
    case StructureChange::Kind::End:
        return QCoreApplication::translate("Diff", "tunnel end %1").arg(name);
    case StructureChange::Kind::Intent:
        return QCoreApplication::translate("Diff", "intent %1").arg(name);
    case StructureChange::Kind::Waiver:
        return QCoreApplication::translate("Diff", "waiver %1").arg(name);
    case StructureChange::Kind::Profile:
        return QCoreApplication::translate("Diff", "profile %1").arg(name);
    }
    Q_UNREACHABLE();
}

/// A value in a line: a list that would fill the screen says how long it is.
QString shortened(const QString &value)
{
    if (value.isEmpty())
        return QCoreApplication::translate("Diff", "(none)");
    constexpr int MostEntries = 12;
    return joinedUpTo(oneLine(value).split(QStringLiteral(", ")), MostEntries);
}

} // namespace

QString changeWord(StructureChange::Change change)
{
    switch (change) {
    case StructureChange::Change::Added:
        return QStringLiteral("added");
    case StructureChange::Change::Removed:
        return QStringLiteral("removed");
    case StructureChange::Change::Changed:
        return QStringLiteral("changed");
    case StructureChange::Change::Renamed:
        return QStringLiteral("renamed");
    case StructureChange::Change::Moved:
        return QStringLiteral("moved");
    }
    Q_UNREACHABLE();
}

QString kindWord(StructureChange::Kind kind)
{
    switch (kind) {
    case StructureChange::Kind::File:
        return QStringLiteral("file");
    case StructureChange::Kind::Site:
        return QStringLiteral("site");
    case StructureChange::Kind::Subnet:
        return QStringLiteral("subnet");
    case StructureChange::Kind::Host:
        return QStringLiteral("host");
    case StructureChange::Kind::Tunnel:
        return QStringLiteral("tunnel");
    case StructureChange::Kind::End:
        return QStringLiteral("end");
    case StructureChange::Kind::Intent:
        return QStringLiteral("intent");
    case StructureChange::Kind::Waiver:
        return QStringLiteral("waiver");
    case StructureChange::Kind::Profile:
        return QStringLiteral("profile");
    }
    Q_UNREACHABLE();
}

QString changeLine(const StructureChange &change)
{
    const QString object = objectWords(change);
    switch (change.change) {
    case StructureChange::Change::Added:
        return QCoreApplication::translate("Diff", "%1 is new").arg(object);
    case StructureChange::Change::Removed:
        return QCoreApplication::translate("Diff", "%1 is gone").arg(object);
    case StructureChange::Change::Renamed:
        return QCoreApplication::translate("Diff", "%1 was called %2")
            .arg(object, oneLine(change.before));
    case StructureChange::Change::Moved:
        return QCoreApplication::translate("Diff", "%1 moved from %2 to %3")
            .arg(object, oneLine(change.before), oneLine(change.now));
    case StructureChange::Change::Changed:
        return QCoreApplication::translate("Diff", "%1: %2 %3 -> %4")
            .arg(object, change.field, shortened(change.before), shortened(change.now));
    }
    Q_UNREACHABLE();
}

QString protectionLine(const ProtectionChange &change)
{
    QString form;
    switch (change.verdict) {
    case ProtectionVerdict::Stronger:
        form =
            QCoreApplication::translate("Diff", "tunnel %1 is protected more strongly: %2 -> %3");
        break;
    case ProtectionVerdict::Weaker:
        form = QCoreApplication::translate("Diff", "tunnel %1 is protected more weakly: %2 -> %3");
        break;
    case ProtectionVerdict::Same:
    case ProtectionVerdict::Otherwise:
        form = QCoreApplication::translate("Diff", "tunnel %1 is protected otherwise: %2 -> %3");
        break;
    case ProtectionVerdict::OtherKey:
        form = QCoreApplication::translate("Diff", "tunnel %1 has another key: %2 -> %3");
        break;
    }
    return form.arg(oneLine(change.tunnel), oneLine(change.before), oneLine(change.now));
}

Difference diff(const Analysis &before, const Analysis &now)
{
    const SiteMatch match = matchSites(before.topology, now.topology);
    return {structureChanges(before.topology, now.topology, match),
            trafficChanges(before, now, match)};
}

} // namespace hubwright
