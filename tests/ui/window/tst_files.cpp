// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/edits.h"
#include "tests/support/topologies.h"
#include "ui/window/main_window.h"

#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace hubwright;

/// Opening, importing, saving and losing nothing.
class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensAndNamesTheWindow();
    void savesWhatWasTypedAndKeepsComments();
    void badFileShowsItsErrorsAndKeepsTheDrawing_data();
    void badFileShowsItsErrorsAndKeepsTheDrawing();
    void newerFileIsReadOnly();
    void cancelKeepsTheDrawing_data();
    void cancelKeepsTheDrawing();
    void closingAsksForUnsavedWork();
    void whatIsDroppedIsImported_data();
    void whatIsDroppedIsImported();
    void unsavedWorkIsRecovered();
    void overwritingAnothersChangeIsAsked();
    void anothersChangeIsReadAgain_data();
    void anothersChangeIsReadAgain();
    void anothersChangeLeavesUnsavedWorkAlone();

private:
    QString write(const char *name, const QByteArray &bytes) const;
    QString star() const { return write("star.hubwright.yaml", m_star); }
    QString message() const;
    void open(const QString &path);
    /// Presses the button of the box that will appear.
    static void answer(QMessageBox::StandardButton button);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QByteArray m_star;
};

/// A hub and so many spokes, as a file with a line in its head.
static QByteArray largeStar(int spokes, const QByteArray &head)
{
    QByteArray sites =
        "hubwright: 1\n" + head + "sites:\n  hub:\n    role: hub\n    subnets: [172.16.0.0/24]\n";
    QByteArray tunnels("tunnels:\n");
    for (int i = 0; i < spokes; ++i) {
        const QByteArray name = "spoke-" + QByteArray::number(i);
        sites += "  " + name + ":\n    subnets: [10." + QByteArray::number(i / 256) + '.' +
                 QByteArray::number(i % 256) + ".0/24]\n";
        tunnels += "  - between: [hub, " + name + "]\n";
    }
    return sites + tunnels;
}

void TestFiles::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("hubwright-test-files"));
    QSettings().clear();
    QSettings().setValue(QStringLiteral("language"), QStringLiteral("en"));
    QFile file(
        QStringLiteral(HUBWRIGHT_SOURCE_DIR "/resources/examples/star-with-error.hubwright.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_star = file.readAll();
}

void TestFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(m_folder->filePath(QStringLiteral("recovery")));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestFiles::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

QString TestFiles::write(const char *name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(QString::fromLatin1(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QString TestFiles::message() const
{
    const auto *frame = m_window->findChild<QFrame *>(QStringLiteral("message"));
    return frame->isVisible() ? frame->findChild<QLabel *>()->text() : QString();
}

void TestFiles::open(const QString &path)
{
    m_window->openFile(path);
    m_window->files().wait();
    QVERIFY(!m_window->files().isReading());
    QTRY_VERIFY(!m_window->drawing().analyst().isBusy()); // A busy machine is a little later.
}

void TestFiles::answer(QMessageBox::StandardButton button)
{
    QTimer::singleShot(0, qApp, [button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            qFatal("no question was asked");
        QTest::mouseClick(box->button(button), Qt::LeftButton);
    });
}

void TestFiles::opensAndNamesTheWindow()
{
    open(star());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("star.hubwright.yaml[*] - Hubwright"));
    QVERIFY(!m_window->isWindowModified());
    QCOMPARE(m_window->drawing().topology().sites().size(), 3u);
    QCOMPARE(m_window->drawing().analysis().errors(), 1u);
    const QString place =
        m_window->files().placeOf(m_window->drawing().analysis().findings.front().at);
    QVERIFY2(place.startsWith(QStringLiteral("star.hubwright.yaml:")), qPrintable(place));
}

void TestFiles::savesWhatWasTypedAndKeepsComments()
{
    const QString path = write("star.hubwright.yaml", "# mine\n" + m_star);
    open(path);
    m_window->action(Command::FixAll)->trigger();
    QVERIFY(m_window->isWindowModified());
    m_window->action(Command::Save)->trigger();
    QVERIFY(!m_window->isWindowModified());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    QVERIFY(saved.startsWith("# mine\n"));
    QVERIFY(saved != "# mine\n" + m_star);
    const Topology before = m_window->drawing().topology();
    open(path);
    QCOMPARE(m_window->drawing().topology(), before);
}

void TestFiles::badFileShowsItsErrorsAndKeepsTheDrawing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x00\x01\xff\xfe\x80", 5);
    QTest::newRow("broken") << QByteArray("hubwright: 1\nsites:\n  a: {subnets: [10.0.0.1/24]}\n");
    QTest::newRow("truncated") << QByteArray("hubwright: 1\nsites:\n  a: {subnets: [");
}

void TestFiles::badFileShowsItsErrorsAndKeepsTheDrawing()
{
    QFETCH(QByteArray, bytes);
    open(star());
    const Topology before = m_window->drawing().topology();
    const QString title = m_window->windowTitle();
    open(write("bad.yaml", bytes));
    QVERIFY(message().startsWith(QStringLiteral("bad.yaml cannot be opened.\n")));
    QVERIFY(message().count(QLatin1Char('\n')) >= 1);
    QCOMPARE(m_window->drawing().topology(), before);
    QCOMPARE(m_window->windowTitle(), title);
    open(m_folder->filePath(QStringLiteral("missing.yaml")));
    QVERIFY(message().startsWith(QStringLiteral("missing.yaml cannot be opened.\n")));
    QCOMPARE(m_window->drawing().topology(), before);
}

void TestFiles::newerFileIsReadOnly()
{
    QByteArray newer = m_star;
    newer.replace("hubwright: 1", "hubwright: 99");
    open(write("newer.yaml", newer));
    QVERIFY(m_window->drawing().isReadOnly());
    QVERIFY(!message().isEmpty());
    QVERIFY(!m_window->action(Command::Save)->isEnabled());
    open(star());
    QVERIFY(!m_window->drawing().isReadOnly());
    QVERIFY(m_window->action(Command::Save)->isEnabled());
}

void TestFiles::cancelKeepsTheDrawing_data()
{
    QTest::addColumn<int>("spokes");
    QTest::addColumn<bool>("isBegun");
    QTest::newRow("1,000 sites, at once") << 1000 << false;
    QTest::newRow("10,000 sites, at once") << 10000 << false;
    QTest::newRow("10,000 sites, while they are read") << 10000 << true;
}

void TestFiles::cancelKeepsTheDrawing()
{
    QFETCH(const int, spokes);
    QFETCH(const bool, isBegun);
    open(star());
    const Topology before = m_window->drawing().topology();
    const qsizetype shown = m_window->scene().items().size();
    // An escape is nothing for the quick reader; the thorough one tells how far it is.
    const QByteArray name = isBegun ? "name: \"Caf\\u00e9\"\n" : "name: Large\n";
    const QString path = write("large.hubwright.yaml", largeStar(spokes, name));
    const QSignalSpy opened(&m_window->files(), &FileSession::opened);
    const QSignalSpy progressed(&m_window->files(), &FileSession::progressed);
    m_window->openFile(path);
    if (isBegun)
        QTRY_VERIFY(progressed.count() > 0);
    QVERIFY(m_window->files().isReading());
    auto *cancel = m_window->findChild<QPushButton *>(QStringLiteral("cancelReading"));
    QVERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    m_window->files().wait();
    QVERIFY(!m_window->files().isReading());
    QVERIFY(!cancel->isVisible());
    QCOMPARE(opened.count(), 0);
    QCOMPARE(m_window->drawing().topology(), before);
    QCOMPARE(m_window->scene().items().size(), shown);
    QCOMPARE(QFileInfo(m_window->files().path()).fileName(), QStringLiteral("star.hubwright.yaml"));
}

void TestFiles::closingAsksForUnsavedWork()
{
    open(star());
    m_window->canvas().add(PaletteEntry::Branch);
    answer(QMessageBox::Cancel);
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    answer(QMessageBox::Save);
    QVERIFY(m_window->close());
    QFile file(m_folder->filePath(QStringLiteral("star.hubwright.yaml")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("branch-1"));
}

void TestFiles::whatIsDroppedIsImported_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a page") << QStringLiteral("/resources/examples/qingcloud-star-topology.md");
    QTest::newRow("a folder of configurations")
        << QStringLiteral("/tests/golden/import-devices/page-error");
}

void TestFiles::whatIsDroppedIsImported()
{
    QFETCH(QString, path);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(QStringLiteral(HUBWRIGHT_SOURCE_DIR) + path)});
    const QPoint point(200, 200);
    QWidget *viewport = m_window->canvas().viewport();
    QDragEnterEvent enter(point, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &enter);
    QDropEvent drop(point, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &drop);
    m_window->files().wait();
    QCOMPARE(m_window->drawing().topology().sites().size(), 3u);
    QCOMPARE(m_window->drawing().analysis().errors(), 1u);
    QVERIFY(m_window->isWindowModified());
    QVERIFY(m_window->files().path().isEmpty());
}

void TestFiles::unsavedWorkIsRecovered()
{
    const QString path = star();
    open(path);
    m_window->canvas().add(PaletteEntry::Branch);
    const Topology unsaved = m_window->drawing().topology();
    // What an ended program leaves: its recovery file, and no lock.
    Recovery &recovery = *m_window->findChild<Recovery *>();
    recovery.flush();
    const QString folder = m_folder->filePath(QStringLiteral("ended"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::copy(recovery.file(), folder + QStringLiteral("/unsaved-1.yaml")));
    QVERIFY(QFile::copy(recovery.file().replace(QStringLiteral(".yaml"), QStringLiteral(".json")),
                        folder + QStringLiteral("/unsaved-1.json")));
    MainWindow next(folder);
    next.show();
    answer(QMessageBox::Open);
    next.offerRecovery();
    next.files().wait();
    QCOMPARE(next.drawing().topology(), unsaved);
    QCOMPARE(next.files().path(), path);
    QVERIFY(next.isWindowModified());
    QVERIFY(!QFile::exists(folder + QStringLiteral("/unsaved-1.yaml")));
}

void TestFiles::overwritingAnothersChangeIsAsked()
{
    const QString path = star();
    open(path);
    m_window->canvas().add(PaletteEntry::Branch);
    write("star.hubwright.yaml", "# theirs\n" + m_star);
    answer(QMessageBox::Cancel);
    m_window->action(Command::Save)->trigger();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("# theirs\n"));
    QVERIFY(m_window->isWindowModified());
}

void TestFiles::anothersChangeIsReadAgain_data()
{
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("written in place") << false;
    QTest::newRow("another file in its place, as git and editors do") << true;
}

void TestFiles::anothersChangeIsReadAgain()
{
    QFETCH(bool, isReplaced);
    const QString path = star();
    open(path);
    m_window->canvas().setZoom(60);
    for (int turn = 1; turn <= 2; ++turn) {
        QByteArray theirs = m_star;
        theirs.replace("172.26.0.2", "172.26.0." + QByteArray::number(20 + turn));
        QVERIFY(theirs != m_star);
        if (isReplaced) {
            const QString other = write("other", theirs);
            QVERIFY(QFile::remove(path));
            QVERIFY(QFile::rename(other, path));
        } else {
            write("star.hubwright.yaml", theirs);
        }
        const QString address = QStringLiteral("172.26.0.%1").arg(20 + turn);
        QTRY_COMPARE(m_window->drawing()
                         .topology()
                         .site({QStringLiteral("vpc-gd2")})
                         ->hosts.front()
                         .address.text(),
                     address);
        QVERIFY(!m_window->files().isModified());
        QCOMPARE(int(m_window->canvas().zoom()), 60); // One is where one was.
    }
    QVERIFY(message().contains(QStringLiteral("star.hubwright.yaml")));
    // What it writes itself is nobody else's change.
    QSignalSpy changed(&m_window->files(), &FileSession::changedOnDisk);
    Site site;
    site.id = {QStringLiteral("new")};
    m_window->drawing().edit(addSite(m_window->drawing().topology(), site, 0, 400));
    QVERIFY(m_window->files().save(path));
    QTest::qWait(400);
    QVERIFY(changed.isEmpty());
}

void TestFiles::anothersChangeLeavesUnsavedWorkAlone()
{
    const QString path = star();
    open(path);
    m_window->drawing().edit(
        removeSite(m_window->drawing().topology(), {QStringLiteral("vpc-sh1")}));
    const Topology mine = m_window->drawing().topology();
    QSignalSpy changed(&m_window->files(), &FileSession::changedOnDisk);
    write("star.hubwright.yaml", m_star + "# theirs\n");
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_window->drawing().topology(), mine);
    QVERIFY(m_window->files().isModified());
    QVERIFY(message().contains(QStringLiteral("changed by another program")));
    m_window->files().startNew();
}

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
