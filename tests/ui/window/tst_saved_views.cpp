// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferences_dialog.h"
#include "ui/window/main_window.h"

#include <QCheckBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace hubwright;

/// What the window remembers: named views of a file, how it was looked at, panels.
class TestSavedViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aNamedViewIsShownAgainByItsKey();
    void viewsBelongToTheirFile();
    void aRemovedViewIsGone();
    void fileIsLookedAtAsItWas();
    void panelsAreRemembered();
    void motionIsReducedByPreference();
    void nonsenseInTheSettingsIsTheUsual();
    void oldestFilesAreForgotten();

private:
    QString star(const char *name) const;
    std::unique_ptr<MainWindow> windowOn(const QString &path) const;
    /// Types into the input dialog that will appear.
    static void answer(const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSavedViews::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("hubwright-test-views"));
}

void TestSavedViews::init()
{
    QSettings().clear();
    QSettings().setValue(QStringLiteral("language"), QStringLiteral("en"));
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestSavedViews::star(const char *name) const
{
    const QString path = m_folder->filePath(QString::fromLatin1(name));
    QFile::copy(QStringLiteral(HUBWRIGHT_SOURCE_DIR "/resources/examples/star.hubwright.yaml"),
                path);
    return path;
}

std::unique_ptr<MainWindow> TestSavedViews::windowOn(const QString &path) const
{
    auto window = std::make_unique<MainWindow>();
    window->show();
    if (!QTest::qWaitForWindowExposed(window.get()))
        qFatal("no window");
    window->openFile(path);
    window->files().wait();
    QCoreApplication::processEvents();
    return window;
}

void TestSavedViews::answer(const QString &text)
{
    QTimer::singleShot(0, qApp, [text] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("nothing was asked");
        if (auto *edit = dialog->findChild<QLineEdit *>(); edit && !text.isEmpty()) {
            edit->selectAll();
            QTest::keyClicks(edit, text);
        }
        QTest::keyClick(dialog, Qt::Key_Return);
    });
}

void TestSavedViews::aNamedViewIsShownAgainByItsKey()
{
    const QString path = star("a.hubwright.yaml");
    SavedView named;
    {
        const auto window = windowOn(path);
        window->canvas().setZoom(170);
        window->canvas().centerOn(
            window->scene().siteItem({QStringLiteral("vpc-gd2")})->card().center());
        window->action(Command::ShowPlatforms)->trigger();
        answer(QStringLiteral("South & east"));
        window->action(Command::SaveView)->trigger();
        QCOMPARE(SavedViews(path).views().size(), 1u);
        named = SavedViews(path).views().front();
        QCOMPARE(named.name, QStringLiteral("South & east"));
        QVERIFY(!window->files().isModified()); // It is not in the file.
    }
    const auto window = windowOn(path);
    window->canvas().zoomToFit();
    window->action(Command::ShowVerdicts)->trigger();
    window->canvas().setFocus();
    QTest::keyClick(&window->canvas(), Qt::Key_1, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(qRound(window->canvas().zoom()), 170);
    QCOMPARE(window->scene().overlay(), Overlay::Platform);
    const QPointF centre =
        window->canvas().mapToScene(window->canvas().viewport()->rect()).boundingRect().center();
    QVERIFY(QLineF(centre, named.centre).length() < 4);
}

void TestSavedViews::viewsBelongToTheirFile()
{
    const QString a = star("a.hubwright.yaml");
    const QString b = star("b.hubwright.yaml");
    SavedViews(a).put({QStringLiteral("of a"), {1, 2}, 80, Overlay::Space, true});
    QVERIFY(SavedViews(b).views().empty());
    QCOMPARE(SavedViews(a).views().front(),
             (SavedView {QStringLiteral("of a"), {1, 2}, 80, Overlay::Space, true}));
    SavedViews none {QString()};
    none.put({QStringLiteral("nowhere")});
    QVERIFY(SavedViews(QString()).views().empty());
}

void TestSavedViews::aRemovedViewIsGone()
{
    const QString path = star("a.hubwright.yaml");
    SavedViews(path).put({QStringLiteral("one")});
    SavedViews(path).put({QStringLiteral("two")});
    const auto window = windowOn(path);
    answer({});
    window->action(Command::RemoveView)->trigger();
    QCOMPARE(SavedViews(path).views().size(), 1u);
    QCOMPARE(SavedViews(path).views().front().name, QStringLiteral("two"));
}

void TestSavedViews::fileIsLookedAtAsItWas()
{
    const QString path = star("a.hubwright.yaml");
    QPointF centre;
    {
        const auto window = windowOn(path);
        window->canvas().setZoom(140);
        window->canvas().centerOn(30, 40);
        window->action(Command::ShowRegions)->trigger();
        centre = window->canvas()
                     .mapToScene(window->canvas().viewport()->rect())
                     .boundingRect()
                     .center();
        window->close();
    }
    const auto window = windowOn(path);
    QCOMPARE(qRound(window->canvas().zoom()), 140);
    QVERIFY(window->scene().areRegionsShown());
    const QPointF now =
        window->canvas().mapToScene(window->canvas().viewport()->rect()).boundingRect().center();
    QVERIFY(QLineF(now, centre).length() < 4);
}

void TestSavedViews::panelsAreRemembered()
{
    {
        const auto window = windowOn(star("a.hubwright.yaml"));
        window->action(Command::ShowMinimap)->trigger();
        window->action(Command::ShowInspector)->trigger();
        window->action(Command::ShowReach)->trigger();
        window->close();
    }
    const auto window = windowOn(star("b.hubwright.yaml"));
    QVERIFY(!window->action(Command::ShowMinimap)->isChecked());
    QVERIFY(!window->action(Command::ShowInspector)->isChecked());
    QVERIFY(window->action(Command::ShowPalette)->isChecked());
    QCOMPARE(window->findChild<QTabWidget *>()->currentIndex(), 2);
}

void TestSavedViews::motionIsReducedByPreference()
{
    const auto window = windowOn(star("a.hubwright.yaml"));
    PreferencesDialog dialog(QStringLiteral("en"), false, false, window.get());
    connect(&dialog, &PreferencesDialog::motionReduced, window.get(),
            &MainWindow::setMotionReduced);
    auto *box = dialog.findChild<QCheckBox *>(QStringLiteral("motion"));
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(window->action(Command::ReduceMotion)->isChecked());
    window->close();
    const MainWindow next;
    QVERIFY(next.action(Command::ReduceMotion)->isChecked());
}

void TestSavedViews::nonsenseInTheSettingsIsTheUsual()
{
    const QString path = star("a.hubwright.yaml");
    SavedViews(path).put({QStringLiteral("one"), {5, 5}, 90, Overlay::Load, false});
    QSettings settings;
    for (const QString &key : settings.allKeys()) {
        if (key.startsWith(QStringLiteral("views/")) && !key.endsWith(QStringLiteral("order")))
            settings.setValue(
                key, QStringLiteral("{\"views\":[{\"overlay\":77,\"zoom\":-4,\"x\":1e300},7],"
                                    "\"last\":[]}"));
    }
    const SavedViews views(path);
    QCOMPARE(views.views().size(), 2u);
    QCOMPARE(views.views()[0].overlay, Overlay::Verdict);
    QVERIFY(views.views()[0].zoomPercent >= 1);
    QVERIFY(std::abs(views.views()[0].centre.x()) <= 1e7);
    QVERIFY(!windowOn(path)->drawing().topology().sites().empty());
}

void TestSavedViews::oldestFilesAreForgotten()
{
    for (int i = 0; i <= SavedViews::MostFiles; ++i)
        SavedViews(QStringLiteral("/file-%1").arg(i)).put({QStringLiteral("view")});
    QVERIFY(SavedViews(QStringLiteral("/file-0")).views().empty());
    QCOMPARE(SavedViews(QStringLiteral("/file-1")).views().size(), 1u);
}

QTEST_MAIN(TestSavedViews)
#include "tst_saved_views.moc"
