// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/exporter.h"
#include "model/store/export_folder.h"
#include "ui/drawing/drawing.h"
#include "ui/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace hubwright {

class ConfigHighlighter;
class ElidedLabel;

/// The devices with their configuration files and their tunnel ends: a preview, what
/// differs from the files in a folder, and saving.  A device's files are made when
/// somebody looks at it, and so are those of one tunnel end alone, which are saved into
/// a folder of their own inside the device's.  While errors stand, of the design as drawn
/// or as the chosen platform carries it, nothing is saved unless the person says so.
class ExportPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ExportPanel(Drawing &drawing, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Where files are compared with and saved to.
    void setFolder(const QString &folder);
    QString folder() const { return m_folder; }
    /// Saves the chosen file, or all of all devices.  The error says why it is refused.
    Result<> saveOne();
    Result<> saveAll();
    QString previewText() const;
    QTreeWidget *tree() const { return m_tree; }
    QCheckBox *anyway() const { return m_anyway; }

Q_SIGNALS:
    /// One sentence on what was saved or why not.
    void told(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void fillPlatforms();
    void fillDevice(QTreeWidgetItem *device);
    /// Says of each file that was looked at how it stands to the one on the disk.
    void showStates();
    void showFile();
    void chooseFolder();
    /// Selects on the canvas what the line below the cursor comes from.
    void selectOrigin();
    void save(const std::function<Result<>()> &saving);
    /// Makes the files of the item's tunnel end alone, where it is one.
    void loadEnd(const QTreeWidgetItem *item);
    /// How many errors stand, judged for the chosen platform.
    size_t errors() const;
    bool isRefused() const;
    ExportRequest request() const;
    /// The file that is chosen in the tree, if it is one.
    const ExportFile *chosen() const;
    /// Why nothing may be saved at all, if so.
    Result<> mayBeSaved() const;
    /// An export on its way to the folder.
    ExportSaving saving() const;
    void retranslate();

    Drawing &m_drawing;
    QString m_folder;
    bool m_hasEditedFiles = false;              ///< The last saving was refused because of them.
    std::shared_ptr<const Analysis> m_analysis; ///< What the tree was made from.
    std::map<QString, ExportFile> m_files;      ///< By path, of the devices looked at.
    /// Of the tunnel ends looked at, by name.
    std::map<QString, std::vector<ExportFile>> m_ends;
    mutable std::shared_ptr<const Analysis> m_judged; ///< What `m_asPlatform` was made from.
    mutable std::shared_ptr<const Analysis> m_asPlatform;
    QTreeWidget *m_tree;
    QComboBox *m_platform;
    QPushButton *m_choose;
    ElidedLabel *m_folderLabel;
    QCheckBox *m_compare;
    QCheckBox *m_secrets;
    QCheckBox *m_anyway;
    QPlainTextEdit *m_preview;
    ConfigHighlighter *m_highlighter;
    QLabel *m_notes;
    QPushButton *m_saveOne;
    QPushButton *m_saveAll;
};

} // namespace hubwright
