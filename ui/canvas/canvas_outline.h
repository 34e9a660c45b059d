// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <map>
#include <vector>

namespace hubwright {

class CanvasView;

/// The canvas as a screen reader sees it: a list with an entry for each site, then for
/// each tunnel, in the order of the file, then for each note, each with the words that the drawing
/// shows. Pressing an entry selects it.
class CanvasOutline final : public QAccessibleWidget {
public:
    explicit CanvasOutline(CanvasView &view);
    ~CanvasOutline() override;

    /// Makes Qt give every `CanvasView` its outline; to be called once.
    static void install();
    /// Tells who listens that entries came or went, or that another one is selected.
    static void tellContent(CanvasView &view);
    static void tellSelection(CanvasView &view);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    CanvasView &canvas() const;

    /// Entries by what they stand for, "s", "t" or "n" before the id.
    mutable std::map<QString, QAccessible::Id> m_entries;
};

} // namespace hubwright
