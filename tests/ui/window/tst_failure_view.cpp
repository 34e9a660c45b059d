// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/edits.h"
#include "tests/support/topologies.h"
#include "ui/panels/failure_banner.h"
#include "ui/print/document_printer.h"
#include "ui/window/main_window.h"

#include <QAccessible>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace hubwright;

/// The picture of a failure on the canvas: asked for by key and from the menu, kept true
/// while the drawing is edited, left with Esc, and on paper.
class TestFailureView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keyShowsAndEscLeaves();
    void hubFailsAndStandbyTakesOver();
    void menuOffersItWhereSomethingCanFail();
    void followsEdits();
    void endsWithWhatFails();
    void largeDrawingsAreJudgedBeside();
    void screenReadersHearIt();
    void shapesTellItWithoutColour();
    void paperShowsIt();

private:
    Drawing &drawing() const { return m_window->drawing(); }
    const SiteState &site(const char *name) const
    {
        return m_window->scene().siteItem({QString::fromLatin1(name)})->state();
    }
    const TunnelLineState &tunnel(const char *key) const
    {
        return m_window->scene().tunnelItem({QString::fromLatin1(key)})->state();
    }
    FailureBanner *banner() const { return m_window->findChild<FailureBanner *>(); }

    std::unique_ptr<MainWindow> m_window;
};

namespace {

Topology twoHubs()
{
    return test::star("hub a 10.0.0.0/24\nspoke s 10.1.0.0/24\nspoke t 10.4.0.0/24\n"
                      "hub b 10.2.0.0/24\ntunnel a b\ntunnel s b\nstandby s b\n"
                      "intent everyone <-> everyone\n");
}

} // namespace

void TestFailureView::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("hubwright-test"));
    QSettings().clear();
}

void TestFailureView::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->setLanguage(QStringLiteral("en"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    drawing().setTopology(twoHubs());
    m_window->canvas().setFocus();
}

void TestFailureView::cleanup() { m_window.reset(); }

void TestFailureView::keyShowsAndEscLeaves()
{
    QVERIFY(!banner()->isVisible());
    QVERIFY(!m_window->action(Command::FailIt)->isEnabled());
    drawing().selection().select(Id<Tunnel> {QStringLiteral("a <-> t")});
    QTest::keyClick(&m_window->canvas(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(tunnel("a <-> t").fate, TunnelFate::Failed);
    QCOMPARE(site("t").fate, SiteFate::CutOff);
    QCOMPARE(site("t").lost, size_t(6));
    QCOMPARE(site("s").fate, SiteFate::Loses);
    QCOMPARE(site("s").lost, size_t(2));
    QCOMPARE(tunnel("a <-> b").fate, TunnelFate::AsDrawn);
    QVERIFY(banner()->isVisible());
    QCOMPARE(banner()->words()->text(),
             QStringLiteral("If a <-> t fails, nothing takes over. Directions lost: 6 (6 still "
                            "delivered). Who loses: cut off: t."));
    QTest::keyClick(&m_window->canvas(), Qt::Key_Escape);
    QVERIFY(!banner()->isVisible());
    QCOMPARE(site("t").fate, SiteFate::AsDrawn);
    QCOMPARE(site("t").lost, size_t(0));
    QCOMPARE(tunnel("a <-> t").fate, TunnelFate::AsDrawn);
    QVERIFY(!m_window->action(Command::LeaveFailure)->isEnabled());
    // The selection is still there: Esc left the picture and nothing more.
    QVERIFY(drawing().selection().picked().isOneTunnel());
}

void TestFailureView::hubFailsAndStandbyTakesOver()
{
    m_window->failure().show(Id<Site> {QStringLiteral("a")});
    QCOMPARE(site("a").fate, SiteFate::Failed);
    QCOMPARE(tunnel("a <-> s").fate, TunnelFate::Failed);
    QCOMPARE(tunnel("a <-> b").fate, TunnelFate::Failed);
    QCOMPARE(tunnel("b <-> s").fate, TunnelFate::TakesOver);
    QCOMPARE(site("t").fate, SiteFate::CutOff);
    QTest::mouseClick(banner()->wayOut(), Qt::LeftButton);
    QCOMPARE(site("a").fate, SiteFate::AsDrawn);
}

void TestFailureView::menuOffersItWhereSomethingCanFail()
{
    const auto isOffered = [this](const Subject &what) {
        if (const auto *id = std::get_if<Id<Site>>(&what))
            drawing().selection().select(*id);
        else
            drawing().selection().select(std::get<Id<Tunnel>>(what));
        Q_EMIT m_window->canvas().menuWanted(QPoint(200, 200));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const bool has = menu && menu->actions().contains(m_window->action(Command::FailIt));
        if (menu)
            menu->close();
        return has;
    };
    QVERIFY(isOffered(Id<Site> {QStringLiteral("a")}));
    QVERIFY(isOffered(Id<Site> {QStringLiteral("t")}));
    QVERIFY(isOffered(Id<Tunnel> {QStringLiteral("a <-> s")}));
    QVERIFY(!isOffered(Id<Tunnel> {QStringLiteral("b <-> s")})); // On standby.
}

void TestFailureView::followsEdits()
{
    m_window->failure().show(Id<Tunnel> {QStringLiteral("a <-> t")});
    QCOMPARE(site("t").lost, size_t(6));
    Site changed = *drawing().topology().site({QStringLiteral("t")});
    changed.subnets.push_back(test::net("10.5.0.0/24"));
    drawing().edit(changeSite(drawing().topology(), changed, QStringLiteral("more")));
    QCOMPARE(site("t").lost, size_t(12));
    drawing().undoStack().undo();
    QCOMPARE(site("t").lost, size_t(6));
    QVERIFY(banner()->words()->text().contains(QLatin1String("lost: 6")));
}

void TestFailureView::endsWithWhatFails()
{
    m_window->failure().show(Id<Tunnel> {QStringLiteral("a <-> t")});
    drawing().edit(removeTunnel(drawing().topology(), {QStringLiteral("a <-> t")}));
    QVERIFY(!m_window->failure().what());
    QVERIFY(!banner()->isVisible());
    m_window->failure().show(Id<Site> {QStringLiteral("a")});
    drawing().setTopology(twoHubs());
    QVERIFY(!m_window->failure().what());
    QCOMPARE(site("a").fate, SiteFate::AsDrawn);
}

void TestFailureView::largeDrawingsAreJudgedBeside()
{
    QString text = QStringLiteral("hub a 10.0.0.0/24\n");
    for (int i = 0; i < 200; ++i)
        text += QStringLiteral("spoke s%1 10.%2.%3.0/24\n").arg(i).arg(1 + i / 200).arg(i % 200);
    drawing().setTopology(test::star(text + QStringLiteral("intent everyone <-> everyone\n")));
    m_window->failure().show(Id<Tunnel> {QStringLiteral("a <-> s7")});
    QVERIFY(!m_window->failure().shown());
    m_window->failure().show(Id<Tunnel> {QStringLiteral("a <-> s8")}); // The newest wins.
    m_window->failure().waitUntilJudged();
    QCOMPARE(site("s8").fate, SiteFate::CutOff);
    QCOMPARE(site("s8").lost, size_t(400));
    QCOMPARE(site("s7").fate, SiteFate::Loses);
}

void TestFailureView::screenReadersHearIt()
{
    m_window->failure().show(Id<Tunnel> {QStringLiteral("a <-> t")});
    QAccessibleInterface *outline = QAccessible::queryAccessibleInterface(&m_window->canvas());
    QVERIFY(outline);
    const int t = drawing().topology().indexOf(Id<Site> {QStringLiteral("t")});
    QVERIFY(outline->child(t)
                ->text(QAccessible::Description)
                .contains(QLatin1String("cut off, directions lost: 6")));
    const int line = int(drawing().topology().sites().size()) +
                     drawing().topology().indexOf(Id<Tunnel> {QStringLiteral("a <-> t")});
    QVERIFY(
        outline->child(line)->text(QAccessible::Description).startsWith(QLatin1String("failed; ")));
}

void TestFailureView::shapesTellItWithoutColour()
{
    m_window->failure().show(Id<Site> {QStringLiteral("a")});
    const CardLook &hub = m_window->scene().siteItem({QStringLiteral("a")})->look();
    QVERIFY(hub.isStruck && hub.isRimDashed);
    const CardLook &cutOff = m_window->scene().siteItem({QStringLiteral("t")})->look();
    QVERIFY(!cutOff.isStruck && cutOff.isRimDashed);
    QCOMPARE(cutOff.badge->mark, Mark::Loss);
    QVERIFY(cutOff.badge->text.startsWith(QChar(0x2212)));
    const TunnelLook &failed = m_window->scene().tunnelItem({QStringLiteral("a <-> s")})->look();
    QCOMPARE(failed.mark, Mark::Struck);
    const TunnelLook &standby = m_window->scene().tunnelItem({QStringLiteral("b <-> s")})->look();
    QCOMPARE(standby.mark, Mark::TakesOver);
    QVERIFY(standby.dashes.empty() && standby.width > failed.width);
}

void TestFailureView::paperShowsIt()
{
    m_window->failure().show(Id<Site> {QStringLiteral("a")});
    const ShownFailure *shown = m_window->failure().shown();
    PrintRequest request;
    request.failure = &shown->effect;
    const Result<QByteArray> svg = renderSvg(*shown->analysis, request);
    QVERIFY(svg);
    const QString text = QString::fromUtf8(*svg);
    QVERIFY(text.contains(QLatin1String("If a fails, this takes over: b &lt;-&gt; s")));
    QVERIFY(text.contains(QLatin1String("cut off")));
    QVERIFY(text.contains(QLatin1String("standby, takes over")));
    QCOMPARE(*renderSvg(*shown->analysis, request), *svg);
    request.failure = nullptr;
    QVERIFY(!renderSvg(*shown->analysis, request)->contains("cut off"));
}

QTEST_MAIN(TestFailureView)
#include "tst_failure_view.moc"
