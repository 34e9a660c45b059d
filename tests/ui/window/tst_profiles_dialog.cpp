// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/topologies.h"
#include "ui/dialogs/profiles_dialog.h"
#include "ui/panels/fields.h"
#include "ui/panels/proposals_field.h"
#include "ui/window/main_window.h"

#include <QListWidget>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

using namespace hubwright;

/// Profiles, keys and identities in the window: what the file can say, a person can type.
class TestProfilesDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void presetsAreReadAndDuplicated();
    void pickersMakeProposalsAndJudgeThem();
    void typingIsOneStepEach();
    void deletingIsRefusedWhileInUse();
    void keyOpensItAtTheTunnelsProfile();
    void endsSayWhatTheyAreConfiguredWith();
    void keysNeverReachTheFile();

private:
    Drawing &drawing() const { return m_window->drawing(); }
    template <typename T>
    T *in(QWidget &parent, const char *name) const
    {
        return parent.findChild<T *>(QString::fromLatin1(name));
    }
    void type(QWidget &parent, const char *field, const char *text) const
    {
        QLineEdit *edit = in<TextField>(parent, field)->editor();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromLatin1(text));
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void pick(QWidget &field, const char *title, const char *keyword) const
    {
        for (QComboBox *combo : field.findChildren<QComboBox *>()) {
            if (combo->accessibleName() == QString::fromLatin1(title))
                combo->setCurrentIndex(combo->findData(QString::fromLatin1(keyword)));
        }
    }

    std::unique_ptr<MainWindow> m_window;
};

void TestProfilesDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("hubwright-test"));
    QSettings().clear();
}

void TestProfilesDialog::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->setLanguage(QStringLiteral("en"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    drawing().setTopology(test::referenceStar(false));
}

void TestProfilesDialog::cleanup() { m_window.reset(); }

void TestProfilesDialog::presetsAreReadAndDuplicated()
{
    ProfilesDialog dialog(drawing(), QStringLiteral("modern"), m_window.get());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(dialog.current(), QStringLiteral("modern"));
    QVERIFY(in<TextField>(dialog, "profileName")->editor()->isReadOnly());
    QVERIFY(!in<QPushButton>(dialog, "removeProfile")->isEnabled());
    QTest::mouseClick(in<QPushButton>(dialog, "duplicateProfile"), Qt::LeftButton);
    QCOMPARE(drawing().topology().profiles.size(), 1u);
    QCOMPARE(drawing().topology().profiles[0].name, QStringLiteral("modern-copy"));
    QCOMPARE(drawing().topology().profiles[0].ike,
             profileNamed(Topology(), QStringLiteral("modern"))->ike);
    QCOMPARE(dialog.current(), QStringLiteral("modern-copy"));
    QVERIFY(!in<TextField>(dialog, "profileName")->editor()->isReadOnly());
    QCOMPARE(drawing().undoStack().count(), 1);
    drawing().undoStack().undo();
    QVERIFY(drawing().topology().profiles.empty());
}

void TestProfilesDialog::pickersMakeProposalsAndJudgeThem()
{
    const Topology before = drawing().topology();
    ProfilesDialog dialog(drawing(), QStringLiteral("default"), m_window.get());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTest::mouseClick(in<QPushButton>(dialog, "duplicateProfile"), Qt::LeftButton);
    auto *ike = in<ProposalsField>(dialog, "ikeProposals");
    const auto proposal = [&] { return drawing().topology().profiles[0].ike[0].text(); };
    QCOMPARE(proposal(), QStringLiteral("aes256-sha256-modp2048"));
    pick(*ike, "Integrity", "sha1");
    QCOMPARE(proposal(), QStringLiteral("aes256-sha1-modp2048"));
    QVERIFY(ike->list()->item(0)->text().contains(
        QStringLiteral("! should not be used any more: SHA1, PRF-SHA1 (RFC 8247)")));
    pick(*ike, "Encryption", "aes256gcm16");
    QVERIFY(proposal().startsWith(QStringLiteral("aes256gcm16-prf")));
    pick(*ike, "Pseudo-random function", "prfsha384");
    pick(*ike, "Key exchange group", "modp768");
    QCOMPARE(proposal(), QStringLiteral("aes256gcm16-prfsha384-modp768"));
    QVERIFY(ike->list()->item(0)->text().contains(QStringLiteral("\u2715 must not be used")));
    auto *esp = in<ProposalsField>(dialog, "espProposals");
    pick(*esp, "Key exchange group", "");
    QCOMPARE(drawing().topology().profiles[0].esp[0].text(), QStringLiteral("aes256-sha256"));
    QVERIFY(esp->list()->item(0)->text().contains(QStringLiteral("no perfect forward secrecy")));
    const int steps = drawing().undoStack().count();
    QCOMPARE(steps, 6); // The copy, and each choice.
    for (int i = 0; i < steps; ++i)
        drawing().undoStack().undo();
    QCOMPARE(drawing().topology(), before);
}

void TestProfilesDialog::typingIsOneStepEach()
{
    ProfilesDialog dialog(drawing(), QStringLiteral("default"), m_window.get());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTest::mouseClick(in<QPushButton>(dialog, "duplicateProfile"), Qt::LeftButton);
    type(dialog, "profileName", "house");
    QCOMPARE(drawing().topology().profiles[0].name, QStringLiteral("house"));
    QCOMPARE(dialog.current(), QStringLiteral("house"));
    type(dialog, "profileName", "nist");
    QCOMPARE(drawing().topology().profiles[0].name, QStringLiteral("house"));
    QVERIFY(in<TextField>(dialog, "profileName")->error().contains(QStringLiteral("nist")));
    type(dialog, "ikeLifetime", "4h");
    QCOMPARE(drawing().topology().profiles[0].ikeLifetime, std::chrono::hours(4));
    type(dialog, "espLifetime", "soon");
    QCOMPARE(drawing().topology().profiles[0].espLifetime, std::chrono::hours(1));
    QVERIFY(!in<TextField>(dialog, "espLifetime")->error().isEmpty());
    QCOMPARE(drawing().undoStack().count(), 3);
}

void TestProfilesDialog::deletingIsRefusedWhileInUse()
{
    Topology topology = test::referenceStar(false);
    IkeProfile own = presetProfiles().front();
    own.name = QStringLiteral("own");
    topology.profiles = {own};
    Tunnel tunnel = topology.tunnels()[0];
    tunnel.ike = own.name;
    topology.put(tunnel);
    drawing().setTopology(topology);
    ProfilesDialog dialog(drawing(), QStringLiteral("own"), m_window.get());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTest::mouseClick(in<QPushButton>(dialog, "removeProfile"), Qt::LeftButton);
    QCOMPARE(drawing().topology().profiles.size(), 1u);
    QVERIFY(in<TextField>(dialog, "profileName")->error().contains(tunnel.id.key));
    type(dialog, "profileName", "renamed");
    QCOMPARE(drawing().topology().tunnels()[0].ike, QStringLiteral("renamed"));
    tunnel.ike = QStringLiteral("default");
    drawing().edit({QStringLiteral("other"), {Put {tunnel, -1}}});
    QTest::mouseClick(in<QPushButton>(dialog, "removeProfile"), Qt::LeftButton);
    QVERIFY(drawing().topology().profiles.empty());
}

void TestProfilesDialog::keyOpensItAtTheTunnelsProfile()
{
    Tunnel tunnel = drawing().topology().tunnels()[0];
    tunnel.ike = QStringLiteral("nist");
    drawing().edit({QStringLiteral("nist"), {Put {tunnel, -1}}});
    drawing().selection().select(tunnel.id);
    QString opened;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<ProfilesDialog *>(QApplication::activeModalWidget());
        opened = dialog ? dialog->current() : QStringLiteral("no dialog");
        if (dialog)
            dialog->reject();
    });
    QTest::keyClick(&m_window->canvas(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(opened, QStringLiteral("nist"));
}

void TestProfilesDialog::endsSayWhatTheyAreConfiguredWith()
{
    const Id<Tunnel> id = drawing().topology().tunnels()[0].id;
    drawing().selection().select(id, 0);
    QVERIFY(in<TextField>(*m_window, "endIdentity")->isVisible());
    type(*m_window, "endIdentity", "@pek3.example");
    type(*m_window, "peerIdentity", "@sh1.example");
    type(*m_window, "keyReference", "env:PEK3_SH1");
    const TunnelEnd &end = drawing().topology().tunnel(id)->ends[0];
    QCOMPARE(end.identity, QStringLiteral("@pek3.example"));
    QCOMPARE(end.peerIdentity, QStringLiteral("@sh1.example"));
    QCOMPARE(end.psk, QStringLiteral("env:PEK3_SH1"));
    QVERIFY(drawing().topology().tunnel(id)->psk != QStringLiteral("env:PEK3_SH1"));
    QCOMPARE(drawing().undoStack().count(), 3);
    // The tunnel's own key is on its own page.
    drawing().selection().select(id);
    QVERIFY(!in<TextField>(*m_window, "endIdentity")->isVisible());
    type(*m_window, "keyReference", "file:/run/keys/star");
    QCOMPARE(drawing().topology().tunnel(id)->psk, QStringLiteral("file:/run/keys/star"));
    drawing().selection().select(id, 1);
    QVERIFY(in<TextField>(*m_window, "keyReference")
                ->editor()
                ->placeholderText()
                .contains(QStringLiteral("file:/run/keys/star")));
}

void TestProfilesDialog::keysNeverReachTheFile()
{
    const Topology before = drawing().topology();
    drawing().selection().select(before.tunnels()[0].id);
    type(*m_window, "keyReference", "correct-horse");
    QCOMPARE(drawing().topology(), before);
    QVERIFY(in<TextField>(*m_window, "keyReference")->error().contains(QStringLiteral("env:")));
}

QTEST_MAIN(TestProfilesDialog)
#include "tst_profiles_dialog.moc"
