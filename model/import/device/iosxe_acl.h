// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_config.h"
#include "model/import/device/iosxe_text.h"
#include "model/import/device/source_notes.h"

#include <QHash>
#include <QSet>

namespace hubwright {

/// The access lists of a configuration, and the groups of networks that their entries
/// name: what of the traffic a crypto map or a tunnel interface takes.
class IosAccessLists {
public:
    /// Takes the section if it is an access list or a group of networks.  Valid as long as
    /// the sections.
    bool take(const IosSection &section);

    bool has(const QString &name) const { return m_entries.contains(name); }

    /// The pairs of networks of the entries that permit, one child each, in their order.
    /// An entry that denies, one of a single protocol or port, a mask with holes and a
    /// group that is not there are told; a group stands for each of its networks.
    std::vector<DeviceChild> pairsOf(const QString &name, SourceNotes &notes) const;

    /// The sections that no crypto map or tunnel has asked for.
    std::vector<const IosSection *> unused() const;

private:
    void addEntry(const QString &name, const IosLine &line, qsizetype from, bool isV6);

    struct Entry {
        const IosLine *line = nullptr;
        qsizetype from = 0; ///< The word that says permit or deny.
        bool isV6 = false;
    };

    QHash<QString, std::vector<Entry>> m_entries;
    QHash<QString, const IosSection *> m_groups;
    std::vector<std::pair<QString, const IosSection *>> m_sections; ///< Of the lists.
    mutable QSet<QString> m_used;

    friend class IosEntryReader;
};

/// A network of "10.0.0.0 0.0.0.255", or of a mask where `isMask`; nothing where the bits
/// have holes or are no address.
std::optional<Network> iosNetwork(const QString &address, const QString &bits, bool isMask);

} // namespace hubwright
