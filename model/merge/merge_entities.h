// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/merge/list_merge.h"
#include "model/merge/merge.h"

#include <functional>

namespace hubwright {

/// Merges one thing after the other and collects what both sides changed.
class EntityMerger {
public:
    EntityMerger(std::vector<MergeConflict> &conflicts, const MergeChoices &choices)
        : m_conflicts(conflicts), m_choices(choices)
    {}

    // One thing in three versions, null where a version has it not; nothing: it is gone.
    std::optional<Site> site(const Site *base, const Site *ours, const Site *theirs);
    std::optional<Tunnel> tunnel(const Tunnel *base, const Tunnel *ours, const Tunnel *theirs);
    std::optional<Waiver> waiver(const Waiver *base, const Waiver *ours, const Waiver *theirs);
    std::optional<IkeProfile> profile(const IkeProfile *base, const IkeProfile *ours,
                                      const IkeProfile *theirs);
    std::optional<Note> note(const Note *base, const Note *ours, const Note *theirs);
    Heading heading(const Heading &base, const Heading &ours, const Heading &theirs);

    /// One side has removed the object, the other needs it.  Whether it is kept.
    bool keepsRemoved(const QString &object, const QString &ours, const QString &theirs,
                      MergeChoices::Side remover)
    {
        m_conflicts.push_back({MergeConflict::Kind::Removed, object, {}, {}, ours, theirs});
        return m_choices.choice(m_conflicts.back()) != remover;
    }

    /// The value that a side changed; both did: ours unless theirs was chosen, and a
    /// conflict in the words of `text`.
    template <typename T, typename Text>
    T value(const QString &object, const char *field, const T &base, const T &ours, const T &theirs,
            const Text &text)
    {
        if (ours == theirs || theirs == base)
            return ours;
        if (ours == base)
            return theirs;
        m_conflicts.push_back({MergeConflict::Kind::Field, object, QLatin1String(field), text(base),
                               text(ours), text(theirs)});
        const bool isTheirs = m_choices.choice(m_conflicts.back()) == MergeChoices::Side::Theirs;
        return isTheirs ? theirs : ours;
    }

private:
    /// What is there in one version or two: `merge` decides only where both sides have it.
    template <typename T, typename Merge>
    std::optional<T> presence(const QString &object, const T *base, const T *ours, const T *theirs,
                              const Merge &merge);
    QString word(const QString &object, const char *field, const QString &base, const QString &ours,
                 const QString &theirs);
    bool flag(const QString &object, const char *field, bool base, bool ours, bool theirs);
    std::vector<Network> networks(const std::vector<Network> &base,
                                  const std::vector<Network> &ours,
                                  const std::vector<Network> &theirs);
    std::optional<std::vector<Network>> stated(const QString &object, const char *field,
                                               const std::optional<std::vector<Network>> &base,
                                               const std::optional<std::vector<Network>> &ours,
                                               const std::optional<std::vector<Network>> &theirs);
    std::vector<Host> hosts(const QString &object, const std::vector<Host> &base,
                            const std::vector<Host> &ours, const std::vector<Host> &theirs);
    TunnelEnd end(const TunnelEnd &base, const TunnelEnd &ours, const TunnelEnd &theirs);

    std::vector<MergeConflict> &m_conflicts;
    const MergeChoices &m_choices;
};

} // namespace hubwright
