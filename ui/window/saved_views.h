// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/overlay.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace hubwright {

/// Where on a drawing one looks, and what its colours speak of.
struct SavedView {
    QString name;
    QPointF centre {}; ///< In scene units.
    qreal zoomPercent = 100;
    Overlay overlay = Overlay::Verdict;
    bool hasRegions = false;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The views of one file that a person has named, and how it was looked at last.  They
/// are that person's and live in the program's settings, not in the file.
class SavedViews {
public:
    /// Of the file with that path; of an empty path there are none, and none are kept.
    explicit SavedViews(const QString &path);

    /// In the order in which they were named.
    const std::vector<SavedView> &views() const { return m_views; }
    const SavedView *named(const QString &name) const;
    /// Adds the view, or puts it in the place of the one with its name.
    void put(const SavedView &view);
    void remove(const QString &name);

    /// How the file was looked at when it was closed.
    const std::optional<SavedView> &last() const { return m_last; }
    void setLast(const SavedView &view);

    /// Files whose views are kept; of more the oldest are forgotten.
    static constexpr int MostFiles = 200;
    static constexpr int LongestName = 80;

private:
    void write() const;

    QString m_key; ///< Empty: of no file.
    std::vector<SavedView> m_views;
    std::optional<SavedView> m_last;
};

} // namespace hubwright
