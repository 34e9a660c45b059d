// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/topologies.h"
#include "ui/dialogs/smallest_fix_dialog.h"
#include "ui/panels/reach_panel.h"
#include "ui/window/main_window.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace hubwright;

/// The smallest fix in the window: looked for, shown, applied as one undo step.
class TestSmallestFixDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void theActionMendsTheDesignInOneUndoStep();
    void aFailingPairOffersItsOwnFix();
    void cancelChangesNothing();
    void aRightDesignHasNoSuchAction();

private:
    /// The dialog that is open, with its answer in.
    SmallestFixDialog *dialog() const
    {
        auto *found = m_window->findChild<SmallestFixDialog *>();
        if (found && found->answer().asked == 0)
            QSignalSpy(found, &SmallestFixDialog::searched).wait(5000);
        return found;
    }
    static void press(SmallestFixDialog *dialog, QDialogButtonBox::StandardButton button)
    {
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
    }

    std::unique_ptr<MainWindow> m_window;
};

void TestSmallestFixDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("hubwright-test"));
    QSettings().clear();
    QSettings().setValue(QStringLiteral("language"), QStringLiteral("en"));
}

void TestSmallestFixDialog::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->drawing().setTopology(test::referenceStar(true));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestSmallestFixDialog::theActionMendsTheDesignInOneUndoStep()
{
    m_window->action(Command::SmallestFix)->trigger();
    SmallestFixDialog *shown = dialog();
    QVERIFY(shown);
    const auto *list = shown->findChild<QListWidget *>(QStringLiteral("alternatives"));
    QCOMPARE(list->count(), 1);
    const QString text = list->item(0)->text();
    QVERIFY2(text.startsWith(QStringLiteral("1 edit")) && text.contains(QStringLiteral("gd2-pek3")),
             qPrintable(text));
    press(shown, QDialogButtonBox::Apply);
    QVERIFY(m_window->drawing().analysis().isProved());
    QCOMPARE(m_window->drawing().topology().tunnels(), test::referenceStar(false).tunnels());
    QCOMPARE(m_window->drawing().undoStack().count(), 1);
    m_window->action(Command::Undo)->trigger();
    QCOMPARE(m_window->drawing().topology().tunnels(), test::referenceStar(true).tunnels());
}

void TestSmallestFixDialog::aFailingPairOffersItsOwnFix()
{
    m_window->action(Command::ShowReach)->trigger();
    auto *reach = m_window->findChild<ReachPanel *>();
    auto *button = reach->findChild<QPushButton *>(QStringLiteral("fixPair"));
    reach->showPair(QStringLiteral("vpc-sh1/vm2"), QStringLiteral("vpc-pek3/vm1"));
    QVERIFY(!button->isVisible());
    reach->showPair(QStringLiteral("vpc-gd2/vm3"), QStringLiteral("vpc-sh1/vm2"));
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    SmallestFixDialog *shown = dialog();
    QVERIFY(shown);
    QCOMPARE(shown->answer().asked, size_t(2));
    press(shown, QDialogButtonBox::Apply);
    QVERIFY(reach->verdictText().startsWith(QStringLiteral("Delivered")));
    QVERIFY(!button->isVisible());
}

void TestSmallestFixDialog::cancelChangesNothing()
{
    m_window->action(Command::SmallestFix)->trigger();
    press(dialog(), QDialogButtonBox::Cancel);
    QCOMPARE(m_window->drawing().topology().tunnels(), test::referenceStar(true).tunnels());
    QCOMPARE(m_window->drawing().undoStack().count(), 0);
}

void TestSmallestFixDialog::aRightDesignHasNoSuchAction()
{
    QVERIFY(m_window->action(Command::SmallestFix)->isEnabled());
    m_window->drawing().setTopology(test::referenceStar(false));
    QVERIFY(!m_window->action(Command::SmallestFix)->isEnabled());
}

QTEST_MAIN(TestSmallestFixDialog)
#include "tst_smallest_fix_dialog.moc"
