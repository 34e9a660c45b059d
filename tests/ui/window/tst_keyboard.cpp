// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/topologies.h"
#include "ui/panels/inspector.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace hubwright;

/// The whole job with no mouse: draw the star, make and mend the page's error, save.
/// Keys go to whatever has the focus, as a keyboard's do.
class TestKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void drawsTheReferenceStar();
    void findsAndMendsTheErrorOfThePage();
    void everyControlIsReachedWithTab();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /// Presses Tab until what has the focus is called so.
    void tabTo(const QString &name);
    /// Tabs to the field, types over what is there and leaves it.
    void fill(const QString &name, const QString &text);
    void addSite(Qt::Key number, const QString &name, const QString &gateway, const QString &subnet,
                 const QString &host);
    void backToCanvas();

    std::unique_ptr<MainWindow> m_window;
};

void TestKeyboard::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("hubwright-test-keyboard"));
    QSettings().clear();
    QSettings().setValue(QStringLiteral("language"), QStringLiteral("en"));
}

void TestKeyboard::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->canvas().setFocus();
}

void TestKeyboard::cleanup()
{
    m_window->files().startNew(); // Nothing to be asked about.
    m_window.reset();
}

void TestKeyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus);
    QTest::keyClick(focus, key, modifiers);
    QCoreApplication::processEvents();
}

void TestKeyboard::type(const QString &text)
{
    for (const QChar letter : text) {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
}

void TestKeyboard::tabTo(const QString &name)
{
    constexpr int Most = 80;
    for (int i = 0; i < Most; ++i) {
        if (QApplication::focusWidget() && QApplication::focusWidget()->accessibleName() == name)
            return;
        press(Qt::Key_Tab);
    }
    QFAIL(qPrintable(name + QStringLiteral(" is not reached with Tab")));
}

void TestKeyboard::fill(const QString &name, const QString &text)
{
    tabTo(name);
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
    press(Qt::Key_Tab);
}

void TestKeyboard::backToCanvas()
{
    for (int i = 0; i < 80 && QApplication::focusWidget() != &m_window->canvas(); ++i)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &m_window->canvas());
}

void TestKeyboard::addSite(Qt::Key number, const QString &name, const QString &gateway,
                           const QString &subnet, const QString &host)
{
    press(number, Qt::ControlModifier | Qt::AltModifier);
    press(Qt::Key_F2);
    QVERIFY(m_window->canvas().isAncestorOf(QApplication::focusWidget()));
    type(name); // What is there is selected.
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &m_window->canvas());
    fill(QStringLiteral("Gateway"), gateway);
    fill(QStringLiteral("Subnets, one a line"), subnet);
    fill(QStringLiteral("Hosts: name address"), host);
    backToCanvas();
}

void TestKeyboard::drawsTheReferenceStar()
{
    addSite(Qt::Key_1, QStringLiteral("vpc-pek3"), QStringLiteral("139.198.27.92"),
            QStringLiteral("192.168.0.0/24"), QStringLiteral("vm1 192.168.0.5"));
    addSite(Qt::Key_2, QStringLiteral("vpc-sh1"), QStringLiteral("139.198.175.48"),
            QStringLiteral("172.16.0.0/24"), QStringLiteral("vm2 172.16.0.2"));
    addSite(Qt::Key_2, QStringLiteral("vpc-gd2"), QStringLiteral("139.198.123.198"),
            QStringLiteral("172.26.0.0/24"), QStringLiteral("vm3 172.26.0.2"));
    for (const Site &site : m_window->drawing().topology().sites()) {
        if (site.role == Role::Hub)
            continue;
        // N goes round the sites; a new one has no tunnel unless it was put beside the hub.
        for (int i = 0; i < 4; ++i) {
            press(Qt::Key_N);
            if (m_window->drawing().selection().picked().has(site.id))
                break;
        }
        if (m_window->action(Command::ConnectToHub)->isEnabled())
            press(Qt::Key_T, Qt::ControlModifier);
    }
    const Topology &drawn = m_window->drawing().topology();
    QCOMPARE(drawn.sites().size(), 3u);
    QCOMPARE(drawn.tunnels().size(), 2u);
    QTRY_VERIFY(!m_window->drawing().analyst().isBusy());
    QCOMPARE(m_window->drawing().analysis().errors(), 0u);
    QVERIFY(m_window->drawing().analysis().isProved());
    QStringList targets;
    for (const EndRef ref : m_window->drawing().analysis().plan->ends()) {
        const PlannedEnd end = m_window->drawing().analysis().plan->planned(ref);
        targets << end.name + QLatin1Char(' ') + joined(end.target);
    }
    QVERIFY2(targets.contains(QStringLiteral("gd2-pek3 172.16.0.0/24, 192.168.0.0/24")),
             qPrintable(targets.join(QLatin1Char('\n'))));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->drawing().topology().sites().size(), 3u);
}

void TestKeyboard::findsAndMendsTheErrorOfThePage()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("star.hubwright.yaml"));
    QVERIFY(QFile::copy(
        QStringLiteral(HUBWRIGHT_SOURCE_DIR "/resources/examples/star-with-error.hubwright.yaml"),
        path));
    m_window->openFile(path);
    QTRY_VERIFY(!m_window->files().isReading() && !m_window->drawing().analyst().isBusy());
    QCOMPARE(m_window->drawing().analysis().errors(), 1u);
    press(Qt::Key_F8);
    const Picked &picked = m_window->drawing().selection().picked();
    QVERIFY(picked.isOneTunnel());
    QCOMPARE(picked.tunnels.front().key, QStringLiteral("vpc-pek3 <-> vpc-gd2"));
    press(Qt::Key_Period, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->drawing().analyst().isBusy());
    QCOMPARE(m_window->drawing().analysis().errors(), 0u);
    QVERIFY(m_window->files().isModified());
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!m_window->files().isModified());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("target: [192.168.0.0/24, 172.16.0.0/24]"));
    // Every tab below has its key, and the key gives it the room.
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_1})
        press(key, Qt::AltModifier);
}

void TestKeyboard::everyControlIsReachedWithTab()
{
    m_window->drawing().setTopology(test::referenceStar(true));
    m_window->drawing().selectNamed(QStringLiteral("vpc-sh1"));
    QCoreApplication::processEvents();
    QSet<const QWidget *> reached;
    for (int i = 0; i < 200; ++i) {
        press(Qt::Key_Tab);
        reached << QApplication::focusWidget();
    }
    QStringList lost;
    const auto widgets = m_window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool takesInput = qobject_cast<const QLineEdit *>(widget) ||
                                qobject_cast<const QComboBox *>(widget) ||
                                qobject_cast<const QAbstractButton *>(widget);
        if (!takesInput || !widget->isVisible() || !widget->isEnabled() ||
            !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        if (!reached.contains(widget))
            lost << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                        widget->objectName() + QLatin1Char(' ') + widget->accessibleName();
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
