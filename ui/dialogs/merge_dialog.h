// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/disk_merge.h"

#include <QDialog>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace hubwright {

/// Another program has changed the open file while there were unsaved changes: tells
/// what it changed, and asks for each thing that both changed whose version counts.
/// Accepted, `result` is what the drawing is to become.
class MergeDialog final : public QDialog {
    Q_OBJECT

public:
    MergeDialog(const QString &fileName, std::shared_ptr<const DiskMerge> disk, QWidget *parent);

    const Topology &result() const { return m_result; }
    /// The conflicts that are shown, in their order.
    const std::vector<MergeConflict> &conflicts() const { return m_conflicts; }
    /// Chooses for all conflicts that are shown.
    void chooseAll(MergeChoices::Side side);
    void accept() override;

private:
    void addConflict(const MergeConflict &conflict);
    /// Adds those that are not shown yet; false: there were none.
    bool addNew(const std::vector<MergeConflict> &conflicts);

    std::shared_ptr<const DiskMerge> m_disk;
    std::vector<MergeConflict> m_conflicts;
    MergeChoices m_choices;
    Topology m_result;
    QLabel *m_question;
    QWidget *m_list;
    QVBoxLayout *m_rows;
};

} // namespace hubwright
