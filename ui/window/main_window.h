// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/repair/repair.h"
#include "ui/canvas/canvas_view.h"
#include "ui/drawing/find.h"
#include "ui/panels/findings_panel.h"
#include "ui/window/file_session.h"
#include "ui/window/recovery.h"
#include "ui/window/saved_views.h"
#include "ui/window/window_actions.h"

#include <QMainWindow>

class QActionGroup;
class QDockWidget;
class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace hubwright {

class ExportPanel;
class Inspector;
class Palette;
class ReachPanel;
class SearchField;
class StatusStrip;
class FailuresPanel;
class FailureBanner;
class TunnelsPanel;

/// The window: canvas in the middle, palette, inspector and panels around it, and
/// all commands.  It joins the parts; what they show comes from the drawing.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// `recoveryFolder`: where unsaved work is kept; empty: nowhere.
    explicit MainWindow(const QString &recoveryFolder = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a topology file, or imports any other.
    void openFile(const QString &path);
    /// Opens the work that an ended program left, after asking.
    void offerRecovery();

    Drawing &drawing() { return m_drawing; }
    FileSession &files() { return m_files; }
    CanvasView &canvas() { return *m_view; }
    CanvasScene &scene() { return *m_scene; }
    /// Which failure the canvas shows.
    FailureWatch &failure() { return m_failure; }
    QAction *action(Command command) const { return m_actions[size_t(command)]; }
    const Theme &theme() const { return m_theme; }
    QString language() const { return m_language; }

    void setDark(bool isDark);
    void setLanguage(const QString &language);
    /// Nothing glides or travels on the canvas; without a screen nothing ever does.
    void setMotionReduced(bool isReduced);

    /// Makes the widget of the Charts tab; it follows `Drawing` by itself.
    using ChartsFactory = std::function<QWidget *(Drawing &drawing, QWidget *parent)>;
    void setCharts(const ChartsFactory &make);

    /// Puts a page into the tabs below, under a title in the context "MainWindow".
    int addPage(QWidget *page, const char *title);

Q_SIGNALS:
    /// Paper and pictures: whoever prints listens.
    void printWanted();
    void printPreviewWanted();
    void exportPictureWanted();
    /// What changes against another design, to be read, or as a change request.
    void compareWanted();
    void changeRequestWanted();
    void themeChanged(const hubwright::Theme &theme);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // Construction (main_window.cpp)
    void makePanels();
    void makeStatusBar();
    void joinParts();
    void retranslate();
    void showTheme();
    void updateTitle();
    void updateTabs();
    void run(Command command);

    // Commands in menus and tool bar (window_menus.cpp)
    void makeActions();
    void makeMenus();
    void makeToolBar();
    void retranslateMenus();
    void updateActions();

    // What is shown, and remembered (window_views.cpp)
    bool runView(Command command);
    void showPage(QWidget *page);
    void showMatch(const Match &match);
    /// Brings what is selected into sight; `always`: into the middle.
    void centreOnSelection(bool always);
    /// The one site or tunnel that is selected and can fail.
    std::optional<Subject> selectedToFail();
    void readSettings();
    void writeSettings();

    // Named views of the open file (window_saved_views.cpp)
    SavedView viewNow(const QString &name) const;
    void showView(const SavedView &view);
    void saveView();
    void removeView();
    /// Takes up the views of the open file, and looks at it as it was looked at last.
    void takeUpViews();
    void rememberView();
    void fillViews();

    // What commands do to the drawing (window_edits.cpp)
    bool runEdit(Command command);
    void cut();
    void copy() const;
    void paste();
    void duplicate();
    void removeSelected();
    void straighten();
    void toggleNoteFrames();
    void selectAll();
    void layOut(const std::vector<Placement> &places);
    void connectToHub();
    void toggleHub();
    void waive(const Finding &finding);
    void fixAll();
    void showProfiles(const QString &name);
    void showSmallestFix(const RepairRequest &request);

    // Files (window_files.cpp)
    bool runFile(Command command);
    bool save();
    bool saveAs();
    bool saveTo(const QString &path);
    /// False: the person wants to keep what is there.
    bool mayDiscard();
    void chooseAndOpen();
    void chooseAndImport();
    void importFiles(const QStringList &paths);
    void addRecent(const QString &path);
    void fillRecent();
    void showMessage(const QString &text);
    void showFailure(const QString &path, const QStringList &errors);
    void showReading(bool isReading);
    void followDisk();
    void askToMerge(const std::shared_ptr<const DiskMerge> &disk);
    /// The message bar with a button that runs the command.
    void offer(const QString &text, Command command);
    void commitTyping();
    void showPreferences();
    void showKeys();
    void showAbout();

    Drawing m_drawing;
    FailureWatch m_failure;
    FileSession m_files;
    Theme m_theme = Theme::light();
    QString m_language = QStringLiteral("en");
    Actions m_actions {};
    std::vector<QMenu *> m_menus; ///< In the order of their titles.
    QMenu *m_recent = nullptr;
    QMenu *m_viewsMenu = nullptr;
    std::vector<QAction *> m_viewActions; ///< One a named view.
    SavedViews m_views {QString()};
    bool m_isMotionReduced = false;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    CanvasScene *m_scene = nullptr;
    CanvasView *m_view = nullptr;
    QFrame *m_message = nullptr;
    QLabel *m_messageText = nullptr;
    QPushButton *m_messageButton = nullptr;
    Palette *m_palette = nullptr;
    Inspector *m_inspector = nullptr;
    FindingsPanel *m_findings = nullptr;
    TunnelsPanel *m_tunnels = nullptr;
    FailuresPanel *m_failures = nullptr;
    FailureBanner *m_failureBanner = nullptr;
    ReachPanel *m_reach = nullptr;
    ExportPanel *m_exportPage = nullptr;
    QWidget *m_chartsPage = nullptr;
    QTabWidget *m_tabs = nullptr;
    std::vector<const char *> m_pageTitles;
    QDockWidget *m_paletteDock = nullptr;
    QDockWidget *m_inspectorDock = nullptr;
    QDockWidget *m_panelsDock = nullptr;
    SearchField *m_search = nullptr;
    StatusStrip *m_strip = nullptr;
    QLabel *m_zoom = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    Recovery *m_recovery = nullptr;
    std::optional<LeftBehind> m_recovering;
};

} // namespace hubwright
