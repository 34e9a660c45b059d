// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/config_tree.h"
#include "model/import/device/source_notes.h"
#include "model/topology/ike_profile.h"

#include <map>

namespace hubwright {

/// What an ike-group or an esp-group of VyOS says.
struct VyosGroup {
    int version = 2;
    /// Of ESP: with the group "ike" where PFS uses the first one of the peer's ike-group.
    std::vector<Proposal> proposals {};
    std::optional<std::chrono::seconds> lifetime {};
    QString firstGroup {}; ///< Keyword of an ike-group's first Diffie-Hellman group.
};

/// The groups below `vpn ipsec`, each read once, when it is first asked for.
class VyosGroups {
public:
    VyosGroups(const ConfigNode &ipsec, SourceNotes &notes) : m_ipsec(ipsec), m_notes(notes) {}

    /// `kind` is "ike-group" or "esp-group"; an empty group, and a note at `asked`, where
    /// there is none of that name.
    const VyosGroup &named(const char *kind, const QString &name, const Place &asked);

private:
    void readIkeSettings(const ConfigNode &node, VyosGroup &group);
    QString pfsOf(const ConfigNode &node);
    void readProposal(const ConfigNode &node, bool isIke, const QString &pfs, VyosGroup &group);

    ConfigNode m_ipsec;
    SourceNotes &m_notes;
    std::map<std::pair<QString, QString>, VyosGroup> m_groups;
};

/// Takes `word` below the node as read, and tells that nothing in a design answers to it.
void leaveOut(const ConfigNode &parent, const char *word, SourceNotes &notes);

} // namespace hubwright
