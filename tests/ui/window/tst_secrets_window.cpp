// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/topologies.h"
#include "ui/canvas/clipboard.h"
#include "ui/panels/export_panel.h"
#include "ui/window/main_window.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace hubwright;

/// A key stands in the environment, the design refers to it, and the window exports
/// with keys: then no text on the screen, on the clipboard, in a log, in the settings
/// or in what is kept for recovery holds it.
class TestSecretsWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exportedKeysAreNowhereElse();
    void copiesHoldNoReferences();
};

namespace {

const QByteArray Key = "WindowMarkerOfASecretNobodyMayFind0123456789";

QByteArray s_log;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    s_log += message.toUtf8() + '\n';
}

bool holdsKey(const QByteArray &bytes)
{
    for (const QByteArray &spelling : {Key, Key.toBase64(), Key.toHex()}) {
        if (bytes.contains(spelling))
            return true;
    }
    return false;
}

bool holdsKey(const QString &text) { return holdsKey(text.toUtf8()); }

Topology starWithKeys()
{
    Topology topology = test::referenceStar(false);
    for (Site site : std::vector(topology.sites())) {
        site.platform = QStringLiteral("strongswan");
        topology.put(site);
    }
    for (Tunnel tunnel : std::vector(topology.tunnels())) {
        tunnel.psk = QStringLiteral("env:HUBWRIGHT_TEST_KEY");
        topology.put(tunnel);
    }
    return topology;
}

/// Every text that a window shows or could show when somebody points at it.
QStringList textsOf(QWidget &window)
{
    QStringList out {window.windowTitle()};
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        out << widget->toolTip() << widget->accessibleName() << widget->whatsThis();
        if (const auto *label = qobject_cast<QLabel *>(widget))
            out << label->text();
        else if (const auto *field = qobject_cast<QLineEdit *>(widget))
            out << field->text();
        else if (const auto *text = qobject_cast<QPlainTextEdit *>(widget))
            out << text->toPlainText();
        else if (const auto *tree = qobject_cast<QTreeWidget *>(widget)) {
            QTreeWidgetItemIterator item(const_cast<QTreeWidget *>(tree));
            for (; *item; ++item)
                out << (*item)->text(0) << (*item)->text(1) << (*item)->toolTip(0);
        }
    }
    return out;
}

/// The files below the folder that hold the key.
QStringList leaksBelow(const QString &folder)
{
    QStringList out;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && holdsKey(file.readAll()))
            out << file.fileName();
    }
    return out;
}

} // namespace

void TestSecretsWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("hubwright-test-secrets"));
    QSettings().clear();
    QSettings().setValue(QStringLiteral("language"), QStringLiteral("en"));
    qputenv("HUBWRIGHT_TEST_KEY", Key);
}

void TestSecretsWindow::exportedKeysAreNowhereElse()
{
    const QTemporaryDir room;
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    {
        MainWindow window(room.filePath(QStringLiteral("recovery")));
        window.show();
        window.drawing().setTopology(starWithKeys());
        auto &panel = *window.findChild<ExportPanel *>();
        panel.setFolder(room.filePath(QStringLiteral("out")));
        for (QWidget *above = &panel; above; above = above->parentWidget())
            above->show();
        for (QCheckBox *box : panel.findChildren<QCheckBox *>())
            box->setChecked(true);
        QVERIFY(panel.saveAll());
        // Whatever is chosen, compared or not.
        QTreeWidgetItemIterator item(panel.tree());
        int shown = 0;
        for (; *item; ++item, ++shown) {
            panel.tree()->setCurrentItem(*item);
            for (const QString &text : textsOf(window))
                QVERIFY2(!holdsKey(text), qPrintable(text.left(200)));
        }
        QVERIFY(shown >= 9);
        window.canvas().add(PaletteEntry::Branch);
        window.findChild<Recovery *>()->flush();
        QVERIFY(QFile::exists(window.findChild<Recovery *>()->file()));
        QVERIFY(leaksBelow(room.filePath(QStringLiteral("recovery"))).isEmpty());
    }
    qInstallMessageHandler(before);
    QVERIFY2(!holdsKey(s_log), s_log.constData());
    QSettings().sync();
    QFile settings(QSettings().fileName());
    if (settings.open(QIODevice::ReadOnly))
        QVERIFY(!holdsKey(settings.readAll()));
    // The test can find one: in each site's file for keys, and nowhere else.
    const QStringList leaks = leaksBelow(room.path());
    QCOMPARE(leaks.size(), 3);
    for (const QString &leak : leaks)
        QVERIFY2(leak.endsWith(QLatin1String("/secrets.conf")), qPrintable(leak));
}

void TestSecretsWindow::copiesHoldNoReferences()
{
    const Topology topology = starWithKeys();
    Picked picked;
    for (const Site &site : topology.sites())
        picked.sites.push_back(site.id);
    for (const Tunnel &tunnel : topology.tunnels())
        picked.tunnels.push_back(tunnel.id);
    const std::unique_ptr<QMimeData> mime(toMime(extract(topology, picked)));
    QVERIFY(!mime->formats().isEmpty());
    for (const QString &format : mime->formats()) {
        QVERIFY(!holdsKey(mime->data(format)));
        QVERIFY(!mime->data(format).contains("HUBWRIGHT_TEST_KEY"));
    }
}

QTEST_MAIN(TestSecretsWindow)
#include "tst_secrets_window.moc"
