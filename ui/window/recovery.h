// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"

#include <QLockFile>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <vector>

namespace hubwright {

/// Unsaved work that a program left behind when it ended unexpectedly.
struct LeftBehind {
    QString file;     ///< The recovery file, a topology file.
    QString original; ///< The file that was being edited; empty: never saved.
};

/// Keeps unsaved work in a file of its own, two seconds after the last edit, until it
/// is saved or given up.  The file lies in the program's data folder, readable by its
/// owner only; a lock beside it tells whether its program still runs.
class Recovery : public QObject {
    Q_OBJECT

public:
    /// `folder`: where recovery files lie; made if it is missing.
    Recovery(Drawing &drawing, const QString &folder, QObject *parent = nullptr);
    ~Recovery() override;

    static QString defaultFolder();

    /// What other, ended programs left; in the order of their names.
    std::vector<LeftBehind> leftBehind() const;
    /// Takes a left-behind file away.
    void forget(const LeftBehind &left) const;

    /// The file that is being edited, for the person to recognise it by.
    void setOriginal(const QString &path) { m_original = path; }
    /// Saved or given up: there is nothing to recover any more.
    void clear();
    /// Writes now if something waits; used by tests and before a risky step.
    void flush();
    QString file() const { return m_stem + QStringLiteral(".yaml"); }

private:
    void writeSoon();
    void writeNow();

    Drawing &m_drawing;
    QString m_folder;
    QString m_stem;
    QString m_original;
    QTimer m_timer;
    QThreadPool m_pool;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace hubwright
