// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/edits.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/window/main_window.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace hubwright;

/// Two people, one file: what somebody else writes is merged or asked about, and never
/// written over in silence.  With real files.
class TestDiskMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void changesApartAreOneStep_data();
    void changesApartAreOneStep();
    void undoneTheFileIsAnothersAgain();
    void conflictsAreAskedAndDecidedByKeyboard_data();
    void conflictsAreAskedAndDecidedByKeyboard();
    void savingOverAnothersChangeOffersTheMerge();
    void onlyCommentsAreTakenWithoutAStep();
    void brokenFileLeavesTheDrawingAlone();
    void vanishedFileIsSaidAndWrittenAgain();
    void fileThatComesBackIsNoChange();
    void gitCheckoutIsNoticed();

private:
    void write(const QByteArray &bytes) const;
    /// As editors and git do: another file takes its name.
    void replace(const QByteArray &bytes) const;
    QByteArray read() const;
    QString message() const;
    Drawing &drawing() const { return m_window->drawing(); }
    void addBranch() const;
    /// What the other does: another address for vm3.
    QByteArray theirs() const;
    QString addressOfVm3() const;
    /// Does this with the dialog that will appear.
    static void inDialog(const std::function<void(MergeDialog &)> &act);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
    QByteArray m_star;
};

void TestDiskMerge::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("hubwright-test-disk-merge"));
    QSettings().clear();
    QSettings().setValue(QStringLiteral("language"), QStringLiteral("en"));
    QFile file(
        QStringLiteral(HUBWRIGHT_SOURCE_DIR "/resources/examples/star-with-error.hubwright.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_star = file.readAll();
}

void TestDiskMerge::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("star.hubwright.yaml"));
    write(m_star);
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->openFile(m_path);
    m_window->files().wait();
    QCOMPARE(m_window->files().path(), m_path);
}

void TestDiskMerge::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void TestDiskMerge::write(const QByteArray &bytes) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(m_path));
}

void TestDiskMerge::replace(const QByteArray &bytes) const
{
    const QString other = m_path + QStringLiteral(".new");
    QFile file(other);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(other));
    file.close();
    if (std::rename(QFile::encodeName(other).constData(), QFile::encodeName(m_path).constData()) !=
        0)
        qFatal("cannot rename");
}

QByteArray TestDiskMerge::read() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString TestDiskMerge::message() const
{
    const auto *frame = m_window->findChild<QFrame *>(QStringLiteral("message"));
    return frame->isVisible() ? frame->findChild<QLabel *>()->text() : QString();
}

void TestDiskMerge::addBranch() const
{
    Site site;
    site.id = {QStringLiteral("branch")};
    drawing().edit(addSite(drawing().topology(), site, 0, 400));
}

QByteArray TestDiskMerge::theirs() const
{
    QByteArray out = m_star;
    out.replace("172.26.0.2", "172.26.0.77");
    return "# theirs\n" + out;
}

QString TestDiskMerge::addressOfVm3() const
{
    return drawing().topology().site({QStringLiteral("vpc-gd2")})->hosts.front().address.text();
}

void TestDiskMerge::inDialog(const std::function<void(MergeDialog &)> &act)
{
    auto *timer = new QTimer(qApp);
    timer->setInterval(20);
    connect(timer, &QTimer::timeout, qApp, [timer, act] {
        auto *dialog = qobject_cast<MergeDialog *>(QApplication::activeModalWidget());
        if (dialog && dialog->isActiveWindow() && QApplication::focusWidget()) {
            timer->deleteLater();
            timer->stop();
            act(*dialog);
            if (dialog->isVisible())
                dialog->reject(); // What failed in there is told; nobody waits for ever.
        }
    });
    timer->start();
}

void TestDiskMerge::changesApartAreOneStep_data()
{
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("written in place") << false;
    QTest::newRow("another file in its place") << true;
}

void TestDiskMerge::changesApartAreOneStep()
{
    QFETCH(bool, isReplaced);
    addBranch();
    const Topology mine = drawing().topology();
    if (isReplaced)
        replace(theirs());
    else
        write(theirs());
    QTRY_VERIFY(message().contains(QStringLiteral("changed by another program")));
    QCOMPARE(drawing().topology(), mine); // Nothing happens by itself.
    QVERIFY(m_window->action(Command::MergeDisk)->isEnabled());
    auto *offered = m_window->findChild<QPushButton *>(QStringLiteral("messageButton"));
    QVERIFY(offered->isVisible());
    QString told;
    inDialog([&](MergeDialog &dialog) {
        told = dialog.findChild<QPlainTextEdit *>(QStringLiteral("theirChanges"))->toPlainText();
        QVERIFY(dialog.conflicts().empty());
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::mouseClick(offered, Qt::LeftButton);
    QTRY_COMPARE(addressOfVm3(), QStringLiteral("172.26.0.77"));
    QVERIFY2(told.contains(QStringLiteral("172.26.0.77")), qPrintable(told));
    QVERIFY(drawing().topology().site({QStringLiteral("branch")}));
    QCOMPARE(drawing().undoStack().count(), 2);
    QVERIFY2(message().contains(QStringLiteral("172.26.0.77")), qPrintable(message()));
    QVERIFY(m_window->files().isModified());
    QVERIFY(!m_window->action(Command::MergeDisk)->isEnabled());
    // Saved without a question, with both changes and their comment.
    m_window->action(Command::Save)->trigger();
    QVERIFY(!m_window->files().isModified());
    QVERIFY(read().startsWith("# theirs\n"));
    QVERIFY(read().contains("172.26.0.77"));
    QVERIFY(read().contains("branch:"));
}

void TestDiskMerge::undoneTheFileIsAnothersAgain()
{
    addBranch();
    const Topology mine = drawing().topology();
    replace(theirs());
    QTRY_VERIFY(m_window->files().isForeign());
    inDialog([](MergeDialog &dialog) { dialog.accept(); });
    m_window->action(Command::MergeDisk)->trigger();
    QTRY_COMPARE(addressOfVm3(), QStringLiteral("172.26.0.77"));
    m_window->action(Command::Undo)->trigger();
    QCOMPARE(drawing().topology(), mine);
    QVERIFY(m_window->files().isChangedOnDisk());
    QTRY_VERIFY(m_window->files().isForeign()); // And that is told again.
    m_window->action(Command::Redo)->trigger();
    QCOMPARE(addressOfVm3(), QStringLiteral("172.26.0.77"));
    QVERIFY(!m_window->files().isChangedOnDisk());
    m_window->files().startNew();
}

void TestDiskMerge::conflictsAreAskedAndDecidedByKeyboard_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("takesTheirs");
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        QTest::addRow("%s, mine", qPrintable(language)) << language << false;
        QTest::addRow("%s, theirs", qPrintable(language)) << language << true;
    }
}

void TestDiskMerge::conflictsAreAskedAndDecidedByKeyboard()
{
    QFETCH(QString, language);
    QFETCH(bool, takesTheirs);
    m_window->setLanguage(language);
    Site gd2 = *drawing().topology().site({QStringLiteral("vpc-gd2")});
    gd2.region = QStringLiteral("Mine & <b>yours</b>");
    drawing().edit(changeSite(drawing().topology(), gd2, QString()));
    Topology other = drawing().topology();
    QByteArray bytes = theirs();
    const qsizetype at = bytes.indexOf("region:", bytes.indexOf("vpc-gd2:"));
    QVERIFY(at > 0);
    bytes.replace(at, bytes.indexOf('\n', at) - at, "region: Theirs");
    replace(bytes);
    QTRY_VERIFY(m_window->files().isForeign());
    QString question;
    QStringList versions;
    inDialog([&](MergeDialog &dialog) {
        QCOMPARE(dialog.conflicts().size(), 1u);
        question = conflictQuestion(dialog.conflicts().front());
        auto *mine = dialog.findChild<QRadioButton *>(QStringLiteral("mine"));
        auto *theirButton = dialog.findChild<QRadioButton *>(QStringLiteral("theirs"));
        versions << mine->text() << theirButton->text();
        QVERIFY(mine->isChecked());
        // From the button of the merge to the choice and back, with keys alone.
        QTRY_VERIFY(QApplication::focusWidget() && dialog.isActiveWindow());
        for (int turn = 0; turn < 12 && !mine->hasFocus() && QApplication::focusWidget(); ++turn)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(mine->hasFocus());
        if (takesTheirs) {
            QTest::keyClick(mine, Qt::Key_Down);
            QVERIFY(theirButton->isChecked());
        }
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    m_window->action(Command::MergeDisk)->trigger();
    QTRY_COMPARE(addressOfVm3(), QStringLiteral("172.26.0.77"));
    QCOMPARE(drawing().topology().site({QStringLiteral("vpc-gd2")})->region,
             takesTheirs ? QStringLiteral("Theirs") : gd2.region);
    QVERIFY2(question.contains(QStringLiteral("vpc-gd2")), qPrintable(question));
    QVERIFY2(versions[0].contains(QStringLiteral("Mine && <b>yours</b>")), qPrintable(versions[0]));
    QVERIFY2(versions[1].contains(QStringLiteral("Theirs")), qPrintable(versions[1]));
    const bool isChinese = language == QLatin1String("zh_CN");
    QCOMPARE(versions[0].startsWith(QStringLiteral("我的")), isChinese);
    m_window->files().startNew();
    m_window->setLanguage(QStringLiteral("en"));
}

void TestDiskMerge::savingOverAnothersChangeOffersTheMerge()
{
    addBranch();
    replace(theirs());
    QTimer::singleShot(0, qApp, [] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            qFatal("no question was asked");
        QTest::keyClick(box, Qt::Key_Return); // The usual answer writes over nothing.
    });
    inDialog([](MergeDialog &dialog) { dialog.accept(); });
    m_window->action(Command::Save)->trigger();
    QCOMPARE(read(), theirs());
    QTRY_COMPARE(addressOfVm3(), QStringLiteral("172.26.0.77"));
    m_window->action(Command::Save)->trigger();
    QVERIFY(read().contains("branch:"));
    QVERIFY(read().contains("172.26.0.77"));
}

void TestDiskMerge::onlyCommentsAreTakenWithoutAStep()
{
    addBranch();
    replace("# theirs\n" + m_star);
    QTRY_VERIFY(m_window->files().isForeign());
    inDialog([](MergeDialog &dialog) { dialog.accept(); });
    m_window->action(Command::MergeDisk)->trigger();
    QTRY_VERIFY(!m_window->files().isChangedOnDisk());
    QCOMPARE(drawing().undoStack().count(), 1);
    m_window->action(Command::Save)->trigger();
    QVERIFY(read().startsWith("# theirs\n"));
}

void TestDiskMerge::brokenFileLeavesTheDrawingAlone()
{
    addBranch();
    const Topology mine = drawing().topology();
    replace("hubwright: 1\nsites: [\n");
    QTRY_VERIFY(m_window->files().isForeign());
    m_window->action(Command::MergeDisk)->trigger();
    QTRY_VERIFY(message().contains(QStringLiteral("cannot be opened")));
    QCOMPARE(drawing().topology(), mine);
    QVERIFY(m_window->files().isModified());
    m_window->files().startNew();
}

void TestDiskMerge::vanishedFileIsSaidAndWrittenAgain()
{
    const Topology before = drawing().topology();
    QVERIFY(QFile::remove(m_path));
    QTRY_VERIFY(message().contains(QStringLiteral("no longer on the disk")));
    QCOMPARE(drawing().topology(), before);
    QVERIFY(m_window->isWindowModified()); // Closing asks: no file has it any more.
    m_window->action(Command::Save)->trigger();
    QCOMPARE(read(), m_star);
    QVERIFY(!m_window->isWindowModified());
}

void TestDiskMerge::fileThatComesBackIsNoChange()
{
    QSignalSpy changed(&m_window->files(), &FileSession::changedOnDisk);
    QVERIFY(QFile::remove(m_path));
    QTRY_VERIFY(m_window->isWindowModified());
    write(m_star);
    QTRY_VERIFY(!m_window->isWindowModified());
    QVERIFY(changed.isEmpty());
    QVERIFY(message().isEmpty());
}

void TestDiskMerge::gitCheckoutIsNoticed()
{
    const auto git = [this](const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral("git"),
                      QStringList {QStringLiteral("-c"), QStringLiteral("user.name=t"),
                                   QStringLiteral("-c"), QStringLiteral("user.email=t@t")} +
                          arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    };
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    QVERIFY(git(words("init -q -b one")));
    QVERIFY(git(words("add .")));
    QVERIFY(git(words("commit -q -m one")));
    QVERIFY(git(words("checkout -q -b two")));
    write(theirs());
    QTRY_COMPARE(addressOfVm3(), QStringLiteral("172.26.0.77"));
    QVERIFY(git(words("commit -q -a -m two")));
    QVERIFY(git(words("checkout -q one")));
    QTRY_COMPARE(addressOfVm3(), QStringLiteral("172.26.0.2"));
    // With unsaved work it is asked about.
    addBranch();
    QVERIFY(git(words("checkout -q two")));
    QTRY_VERIFY(m_window->files().isForeign());
    QVERIFY(drawing().topology().site({QStringLiteral("branch")}));
    m_window->files().startNew();
}

QTEST_MAIN(TestDiskMerge)
#include "tst_disk_merge.moc"
