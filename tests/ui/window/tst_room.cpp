// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/topologies.h"
#include "ui/panels/inspector.h"
#include "ui/window/main_window.h"

#include <QScrollArea>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace hubwright;

/// Whatever is drawn, the window fits a small screen and nothing of the inspector is
/// cut at its side.
class TestRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inspectorIsNeverWiderThanItsDock_data();
    void inspectorIsNeverWiderThanItsDock();
    void longTextsDoNotWidenTheWindow();
};

namespace {

/// Two sites and a tunnel with names that no card and no field has room for.
Topology longNames()
{
    const QString hub = QStringLiteral("h").repeated(70);
    const QString spoke = QStringLiteral("s").repeated(70);
    return test::star(QStringLiteral("hub %1 10.0.0.0/24\nspoke %2 10.1.0.0/24\n"
                                     "gateway %1 %3.example\n")
                          .arg(hub, spoke, QStringLiteral("g").repeated(60)));
}

} // namespace

void TestRoom::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("hubwright-test-room"));
    QSettings().clear();
    QSettings().setValue(QStringLiteral("language"), QStringLiteral("en"));
}

void TestRoom::inspectorIsNeverWiderThanItsDock_data()
{
    QTest::addColumn<Topology>("topology");
    QTest::newRow("the reference error") << test::referenceStar(true);
    QTest::newRow("long names") << longNames();
}

void TestRoom::inspectorIsNeverWiderThanItsDock()
{
    QFETCH(const Topology, topology);
    MainWindow window;
    window.resize(1024, 700);
    window.drawing().setTopology(topology);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    Selection &selection = window.drawing().selection();
    Picked all;
    for (const Site &site : topology.sites())
        all.sites.push_back(site.id);
    const Tunnel tunnel = topology.tunnels().back();
    const std::function<void()> picks[] = {
        [&] { selection.clear(); }, [&] { selection.select(topology.sites().front().id); },
        [&] { selection.select(tunnel.id, -1); }, [&] { selection.select(tunnel.id, 1); },
        [&] { selection.set(all); }};
    const auto *inspector = window.findChild<Inspector *>();
    for (const auto &pick : picks) {
        pick();
        QCoreApplication::processEvents();
        const auto areas = inspector->findChildren<QScrollArea *>();
        for (const QScrollArea *area : areas) {
            if (!area->isVisible())
                continue;
            const int room = area->viewport()->width();
            QVERIFY2(area->widget()->width() <= room,
                     qPrintable(QStringLiteral("%1 > %2").arg(area->widget()->width()).arg(room)));
        }
        QVERIFY2(inspector->width() < 320, QByteArray::number(inspector->width()));
    }
}

void TestRoom::longTextsDoNotWidenTheWindow()
{
    MainWindow window;
    window.resize(1024, 700);
    window.show();
    window.drawing().setTopology(longNames());
    window.openFile(QStringLiteral("/no/such/") + QStringLiteral("folder").repeated(40));
    window.files().wait();
    for (const Command page :
         {Command::ShowFindings, Command::ShowTunnels, Command::ShowReach, Command::ShowExport}) {
        window.action(page)->trigger();
        QCoreApplication::processEvents();
        QVERIFY2(window.minimumSizeHint().width() <= 1024,
                 QByteArray::number(window.minimumSizeHint().width()));
        QCOMPARE(window.width(), 1024);
    }
}

QTEST_MAIN(TestRoom)
#include "tst_room.moc"
