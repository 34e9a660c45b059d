// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/profile_edits.h"

#include "model/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace hubwright {

namespace {

struct ProfileEdits {
    Q_DECLARE_TR_FUNCTIONS(ProfileEdits)
};

} // namespace

QStringList usersOfProfile(const Topology &topology, const QString &name)
{
    QStringList out;
    for (const Tunnel &tunnel : topology.tunnels()) {
        // Where both ends have their own nobody has the tunnel's, but it is named there.
        if (tunnel.ike == name)
            out << tunnel.id.key;
        for (const TunnelEnd &end : tunnel.ends) {
            if (end.ike == name)
                out << end.name;
        }
    }
    return out;
}

QString freeProfileName(const Topology &topology, const QString &stem)
{
    const QStringList taken = profileNames(topology);
    QString name = stem;
    for (int n = 2; taken.contains(name); ++n)
        name = QStringLiteral("%1-%2").arg(stem).arg(n);
    return name;
}

Result<> checkProfileName(const Topology &topology, const QString &now, const QString &name)
{
    if (name.isEmpty())
        return Error {ProfileEdits::tr("A profile needs a name."), {}};
    if (name != now && profileNames(topology).contains(name))
        return Error {ProfileEdits::tr("There is a profile \"%1\" already.").arg(oneLine(name)),
                      {}};
    return {};
}

Edit addProfile(const Topology &topology, const IkeProfile &profile)
{
    ProfileList list {topology.profiles};
    list.profiles.push_back(profile);
    return {ProfileEdits::tr("Add the profile %1").arg(oneLine(profile.name)),
            {Put {std::move(list), -1}}};
}

Edit changeProfile(const Topology &topology, const QString &name, const IkeProfile &profile)
{
    ProfileList list {topology.profiles};
    const auto place = std::ranges::find(list.profiles, name, &IkeProfile::name);
    if (place == list.profiles.end() || *place == profile)
        return {};
    *place = profile;
    Edit edit {ProfileEdits::tr("Change the profile %1").arg(oneLine(name)),
               {Put {std::move(list), -1}}};
    if (profile.name == name)
        return edit;
    edit.text =
        ProfileEdits::tr("Rename the profile %1 to %2").arg(oneLine(name), oneLine(profile.name));
    for (const Tunnel &tunnel : topology.tunnels()) {
        Tunnel renamed = tunnel;
        for (QString *used : {&renamed.ike, &renamed.ends[0].ike, &renamed.ends[1].ike}) {
            if (*used == name)
                *used = profile.name;
        }
        if (renamed != tunnel)
            edit.steps.push_back(Put {std::move(renamed), -1});
    }
    return edit;
}

Edit removeProfile(const Topology &topology, const QString &name)
{
    ProfileList list {topology.profiles};
    std::erase_if(list.profiles, [&](const IkeProfile &each) { return each.name == name; });
    return {ProfileEdits::tr("Remove the profile %1").arg(oneLine(name)),
            {Put {std::move(list), -1}}};
}

} // namespace hubwright
