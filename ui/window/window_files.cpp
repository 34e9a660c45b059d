// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "ui/canvas/inline_editor.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/text_dialog.h"
#include "ui/panels/inspector.h"
#include "ui/window/main_window.h"
#include "ui/window/recovery.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>

namespace hubwright {

namespace {

constexpr int MostRecent = 10;

QString fileFilter()
{
    return MainWindow::tr("Topologies (*.hubwright.yaml *.yaml *.yml)") + QStringLiteral(";;") +
           MainWindow::tr("All files (*)");
}

bool isTopologyFile(const QString &path)
{
    return path.endsWith(QLatin1String(".yaml"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".yml"), Qt::CaseInsensitive);
}

/// A box whose texts are plain, whatever the file's name is.
/// `usualText`: of the usual button, where it is not what such a button says.
int ask(QWidget *parent, const QString &title, const QString &text,
        QMessageBox::StandardButtons buttons, QMessageBox::StandardButton usual,
        const QString &usualText = {})
{
    QMessageBox box(QMessageBox::Question, title, text, buttons, parent);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(usual);
    if (!usualText.isEmpty())
        box.button(usual)->setText(usualText);
    return box.exec();
}

} // namespace

bool MainWindow::runFile(Command command)
{
    using enum Command;
    switch (command) {
    case New:
        if (mayDiscard()) {
            rememberView();
            m_files.startNew();
        }
        return true;
    case Open:
        chooseAndOpen();
        return true;
    case Import:
        chooseAndImport();
        return true;
    case Save:
        save();
        return true;
    case SaveAs:
        saveAs();
        return true;
    case MergeDisk:
        commitTyping();
        m_files.mergeDisk();
        return true;
    case PrintPreview:
        commitTyping();
        Q_EMIT printPreviewWanted();
        return true;
    case Print:
        commitTyping();
        Q_EMIT printWanted();
        return true;
    case ExportPicture:
        commitTyping();
        Q_EMIT exportPictureWanted();
        return true;
    case Compare:
        commitTyping();
        Q_EMIT compareWanted();
        return true;
    case ChangeRequestPack:
        commitTyping();
        Q_EMIT changeRequestWanted();
        return true;
    case Quit:
        close();
        return true;
    case Preferences:
        showPreferences();
        return true;
    case Keys:
        showKeys();
        return true;
    case About:
        showAbout();
        return true;
    default:
        return false;
    }
}

void MainWindow::commitTyping()
{
    m_view->editor().finish();
    // Leaving the field commits it: nothing typed is lost.
    if (QWidget *focus = QApplication::focusWidget(); focus && m_inspector->isAncestorOf(focus))
        m_view->setFocus();
}

bool MainWindow::save() { return m_files.path().isEmpty() ? saveAs() : saveTo(m_files.path()); }

bool MainWindow::saveAs()
{
    commitTyping();
    QString start = m_files.path();
    if (start.isEmpty()) {
        const QString name = safeFileName(m_drawing.topology().heading.name);
        start = (name == QLatin1String("_") ? QStringLiteral("star") : name) +
                QStringLiteral(".hubwright.yaml");
    }
    QString path = QFileDialog::getSaveFileName(this, tr("Save the topology"), start, fileFilter());
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".hubwright.yaml");
    return saveTo(path);
}

bool MainWindow::saveTo(const QString &path)
{
    commitTyping();
    const bool isSameFile = path == m_files.path();
    if (isSameFile && m_files.isChangedOnDisk()) {
        // "Yes" merges: what the other has written is lost only to who asks for that.
        const int answer =
            ask(this, tr("Save"),
                tr("%1 was changed by another program. Merge its changes into the drawing first? "
                   "Saving writes over them.")
                    .arg(oneLine(path)),
                QMessageBox::Yes | QMessageBox::Save | QMessageBox::Cancel, QMessageBox::Yes,
                tr("&Merge…"));
        if (answer == QMessageBox::Yes)
            m_files.mergeDisk();
        if (answer != QMessageBox::Save)
            return false;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<> saved = m_files.save(path);
    QApplication::restoreOverrideCursor();
    if (!saved) {
        showMessage(tr("%1 was not saved: %2")
                        .arg(oneLine(QFileInfo(path).fileName()), saved.error().message));
        return false;
    }
    if (m_recovery) {
        m_recovery->setOriginal(m_files.path());
        m_recovery->clear();
    }
    if (!isSameFile) {
        m_views = SavedViews(m_files.path());
        fillViews();
    }
    m_message->hide();
    addRecent(m_files.path());
    return true;
}

bool MainWindow::mayDiscard()
{
    commitTyping();
    if (!m_files.isModified() || m_drawing.isReadOnly())
        return true;
    const QString name =
        m_files.path().isEmpty() ? tr("Untitled") : oneLine(QFileInfo(m_files.path()).fileName());
    const int answer =
        ask(this, tr("Unsaved changes"), tr("Save the changes to %1?").arg(name),
            QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save)
        return save();
    return answer == QMessageBox::Discard;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayDiscard()) {
        event->ignore();
        return;
    }
    m_files.cancel();
    if (m_recovery)
        m_recovery->clear();
    rememberView();
    writeSettings();
    event->accept();
}

void MainWindow::openFile(const QString &path) { importFiles({path}); }

void MainWindow::chooseAndOpen()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a topology"), QFileInfo(m_files.path()).path(), fileFilter());
    if (!path.isEmpty())
        importFiles({path});
}

void MainWindow::chooseAndImport()
{
    importFiles(QFileDialog::getOpenFileNames(
        this, tr("Import documents or device configurations"), QFileInfo(m_files.path()).path(),
        tr("All files (*)") + QStringLiteral(";;") + tr("Documents (*.md *.markdown *.csv *.txt)") +
            QStringLiteral(";;") +
            tr("Device configurations (*.conf *.secrets "
               "*.cfg *.commands)")));
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (paths.isEmpty() || !mayDiscard())
        return;
    rememberView();
    if (paths.size() == 1 && isTopologyFile(paths.front()))
        m_files.open(paths.front());
    else
        m_files.importDocuments(paths);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls)
        paths << url.toLocalFile();
    importFiles(paths);
}

void MainWindow::addRecent(const QString &path)
{
    if (path.isEmpty())
        return;
    QSettings settings;
    QStringList recent = settings.value(QStringLiteral("recent")).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    settings.setValue(QStringLiteral("recent"), QStringList(recent.mid(0, MostRecent)));
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    const QStringList recent = QSettings().value(QStringLiteral("recent")).toStringList();
    for (const QString &path : recent) {
        QString title = oneLine(path);
        title.replace(QLatin1Char('&'), QLatin1String("&&"));
        m_recent->addAction(title, this, [this, path] { importFiles({path}); });
    }
    if (recent.isEmpty())
        m_recent->addAction(tr("No files yet"))->setEnabled(false);
}

void MainWindow::showMessage(const QString &text)
{
    m_messageText->setText(text);
    m_messageButton->hide();
    m_message->show();
}

void MainWindow::offer(const QString &text, Command command)
{
    showMessage(text);
    m_messageButton->setText(action(command)->text());
    m_messageButton->disconnect(this);
    connect(m_messageButton, &QPushButton::clicked, this, [this, command] { run(command); });
    m_messageButton->show();
    updateActions();
}

void MainWindow::showFailure(const QString &path, const QStringList &errors)
{
    const QString name = oneLine(QFileInfo(path).fileName());
    QString text = tr("%1 cannot be opened.").arg(name);
    for (qsizetype i = 0; i < errors.size() && i < 6; ++i)
        text += QLatin1Char('\n') + oneLine(errors[i]);
    if (errors.size() > 6)
        text += QLatin1Char('\n') + tr("and %n more", nullptr, int(errors.size()) - 6);
    showMessage(text);
}

void MainWindow::followDisk()
{
    if (!m_files.isModified()) {
        m_files.reload();
        return;
    }
    offer(tr("%1 was changed by another program. Your own changes are kept; a save will ask "
             "before it writes over the others.")
              .arg(oneLine(QFileInfo(m_files.path()).fileName())),
          Command::MergeDisk);
}

void MainWindow::askToMerge(const std::shared_ptr<const DiskMerge> &disk)
{
    const QString name = oneLine(QFileInfo(m_files.path()).fileName());
    MergeDialog dialog(name, disk, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!m_files.takeMerged(*disk, dialog.result())) {
        m_files.mergeDisk(); // An edit or another change came between.
        return;
    }
    constexpr int MostNamed = 4;
    showMessage(tr("The changes of the other program to %1 are in the drawing as one step: %2. "
                   "Nothing is saved yet.")
                    .arg(name, joinedUpTo(disk->theirChanges(), MostNamed)));
}

void MainWindow::showReading(bool isReading)
{
    m_progress->setValue(0);
    m_progress->setVisible(isReading);
    m_cancel->setVisible(isReading);
}

void MainWindow::offerRecovery()
{
    if (!m_recovery)
        return;
    for (const LeftBehind &left : m_recovery->leftBehind()) {
        const QString name =
            left.original.isEmpty() ? tr("a drawing that was never saved") : oneLine(left.original);
        const int answer =
            ask(this, tr("Unsaved work"),
                tr("The program ended before this was saved: %1. Open the unsaved work?").arg(name),
                QMessageBox::Open | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Open);
        if (answer == QMessageBox::Discard)
            m_recovery->forget(left);
        if (answer == QMessageBox::Open) {
            m_recovering = left;
            m_files.recover(left.file, left.original);
            return;
        }
    }
}

void MainWindow::showPreferences()
{
    PreferencesDialog dialog(m_language, m_theme.isDark, m_isMotionReduced, this);
    connect(&dialog, &PreferencesDialog::motionReduced, this, &MainWindow::setMotionReduced);
    connect(&dialog, &PreferencesDialog::languageChosen, this, &MainWindow::setLanguage);
    connect(&dialog, &PreferencesDialog::themeChosen, this, &MainWindow::setDark);
    dialog.exec();
    writeSettings();
}

void MainWindow::showKeys()
{
    QString text;
    for (const CommandSpec &spec : commandSpecs()) {
        QString title = QCoreApplication::translate("MainWindow", spec.text);
        title.remove(QLatin1Char('&'));
        text += QKeySequence::listToString(spec.keys, QKeySequence::NativeText).leftJustified(26) +
                title + QLatin1Char('\n');
    }
    text += tr("Arrow keys move cards, notes and bends by the grid, with Shift five times as far.\n"
               "N and P go to the next and previous site, with Shift to tunnels and notes; Return "
               "edits.\n"
               "/ finds sites, hosts, addresses, notes and commands.\n"
               "Space and drag, or the middle button, moves the paper; the wheel zooms.\n"
               "Drag from a card's rim to another card to draw a tunnel.\n"
               "Drag a selected tunnel's line, or double-click it, to bend it.\n"
               "Double-click a name, the subnets or a note to edit it in place.\n");
    auto *dialog = new TextDialog(tr("Keys"), {}, text, this);
    dialog->findChild<QPlainTextEdit *>()->setFont(monoFont(12));
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new TextDialog(
        tr("About Hubwright"), QStringLiteral("Hubwright ") + QStringLiteral(HUBWRIGHT_VERSION),
        tr("Draws stars of VPCs around a hub, derives every tunnel's networks, proves that exactly "
           "the intended traffic flows, and writes the configurations and the document.\n\n"
           "Free software under the GNU General Public License, version 3 or later. It comes "
           "without any warranty."),
        this);
    dialog->open();
}

} // namespace hubwright
