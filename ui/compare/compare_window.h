// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/git_history.h"
#include "ui/compare/comparison.h"
#include "ui/diagram/delta_look.h"
#include "ui/drawing/drawing.h"
#include "ui/theme.h"

#include <QDialog>
#include <QThreadPool>

#include <atomic>

class QComboBox;
class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QTabWidget;
class QTableView;

namespace hubwright {

class ComparisonModel;
class DeltaView;

/// What the drawing changes against an older design: both pictures in one layout and
/// beside them what changes in structure, in traffic and in the drawing; a click on a row frames it
/// in both pictures, a click in a picture finds its row.  The older design is the last saved state,
/// another file, or the file at a revision in git.  It follows the drawing. Reading, judging and
/// comparing happen beside the GUI thread; the newest wish wins.
class CompareWindow final : public QDialog {
    Q_OBJECT

public:
    /// `path`: the drawing's own file; empty: it was never saved.
    CompareWindow(Drawing &drawing, const QString &path, const Theme &theme,
                  QWidget *parent = nullptr);
    ~CompareWindow() override;

    void setTheme(const Theme &theme);
    /// Compares with a topology file.
    void compareWithFile(const QString &file);
    /// Compares with the drawing's own file as it was at a revision in git.
    void compareWithRevision(const QString &revision);

    /// What is shown; null before the first comparison.
    const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }
    /// Waits until nothing is under way; for tests.
    void wait();
    /// The comparison in the form of a file's ending: "md", "json" or "html"; empty: of
    /// another ending there is no form.
    QByteArray exported(const QString &ending) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Reads the older design, on a thread.
    using Read = std::function<Result<Topology>(const Progress &progress)>;

    void makeLayout();
    QTableView *makeList(ComparisonModel *model, const char *name);
    void findRevisions();
    void offerSources();
    void chooseSource(int index);
    void chooseFile();
    /// Both pictures of a comparison, as they were laid out.
    struct Shown {
        std::shared_ptr<const Comparison> comparison;
        DeltaLook look;
        Theme theme;
    };
    static Shown shown(std::shared_ptr<const Comparison> comparison, const Theme &theme);

    void start(const Read &read);
    void follow();
    void take(Shown shown);
    void tell(const QString &text, bool isWrong);
    void frameRow(const ComparisonModel &model, const QModelIndex &index);
    void findRow(bool isNow, const PictureObjects &objects);
    void exportComparison();
    void retranslate();

    Drawing &m_drawing;
    QString m_path;
    Theme m_theme;
    bool m_isDarkShown = false; ///< The theme that the pictures have.
    QString m_otherFile;        ///< The last file that was compared with.
    std::vector<GitRevision> m_revisions;
    std::shared_ptr<const Analysis> m_before; ///< The older design, read and judged.
    std::shared_ptr<const Comparison> m_comparison;
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< Of the work under way.
    QThreadPool m_pool;
    QLabel *m_sourceLabel = nullptr;
    QComboBox *m_source = nullptr;
    QLineEdit *m_revision = nullptr;
    DeltaView *m_view = nullptr;
    QTabWidget *m_tabs = nullptr;
    ComparisonModel *m_structure = nullptr;
    ComparisonModel *m_traffic = nullptr;
    ComparisonModel *m_drawn = nullptr;
    QTableView *m_structureList = nullptr;
    QTableView *m_trafficList = nullptr;
    QTableView *m_drawnList = nullptr;
    QLabel *m_told = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_fit = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace hubwright
