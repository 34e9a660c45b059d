// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/device_profiles.h"

#include "model/topology/sayable.h"

#include <algorithm>

namespace hubwright {

namespace {

bool isSame(const std::vector<Proposal> &said, const std::vector<Proposal> &all,
            const Platform *platform, ProposalUse use)
{
    return said == all || (platform && said == sayable(*platform, all, use));
}

bool fits(const DeviceConnection &connection, const IkeProfile &profile, const Platform *platform)
{
    const bool isInTime =
        (!connection.ikeLifetime || *connection.ikeLifetime == profile.ikeLifetime) &&
        (!connection.espLifetime || *connection.espLifetime == profile.espLifetime);
    const bool isIke =
        connection.ike.empty() || isSame(connection.ike, profile.ike, platform, ProposalUse::Ike);
    const bool isEsp =
        connection.esp.empty() || isSame(connection.esp, profile.esp, platform, ProposalUse::Esp);
    return isInTime && isIke && isEsp && connection.version == profile.version;
}

} // namespace

QString DeviceProfiles::nameOf(const DeviceConnection &connection, const QString &platform)
{
    if (connection.ike.empty() && connection.esp.empty() && connection.version == 2)
        return {};
    const Platform *known = platformNamed(platform);
    for (const IkeProfile &preset : presetProfiles()) {
        if (fits(connection, preset, known))
            return preset.name;
    }
    for (const IkeProfile &own : m_all) {
        if (fits(connection, own, nullptr))
            return own.name;
    }
    // What is not said is as the default profile has it.
    IkeProfile profile = presetProfiles().front();
    profile.version = connection.version;
    if (!connection.ike.empty())
        profile.ike = connection.ike;
    if (!connection.esp.empty())
        profile.esp = connection.esp;
    profile.ikeLifetime = connection.ikeLifetime.value_or(profile.ikeLifetime);
    profile.espLifetime = connection.espLifetime.value_or(profile.espLifetime);
    const QString stem =
        (profile.version == 1 ? QStringLiteral("ikev1-") : QString()) + profile.ike.front().text();
    profile.name = stem;
    const auto isTaken = [&] {
        return std::ranges::find(m_all, profile.name, &IkeProfile::name) != m_all.end();
    };
    for (int n = 2; isTaken(); ++n)
        profile.name = stem + QLatin1Char('-') + QString::number(n);
    m_all.push_back(profile);
    return profile.name;
}

} // namespace hubwright
