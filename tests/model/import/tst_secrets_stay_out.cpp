// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/importer.h"
#include "model/store/topology_writer.h"

#include <QTest>

using namespace hubwright;

/// No import says, keeps or writes a pre-shared key, whichever way it is written, wherever it
/// stands and whatever is broken around it.
class TestSecretsStayOut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inEveryForm_data();
    void inEveryForm();
    void inEveryDamage_data();
    void inEveryDamage();
};

namespace {

/// Every key is one of these, or has one in it.
const QStringList Keys {QStringLiteral("xyzzy7plugh"), QStringLiteral("plover9"),
                        QStringLiteral("eHl6enk3"), QStringLiteral("78797a7a79")};

/// What an import says and what would be written of it, in small letters.
QString outcome(const std::vector<SourceText> &sources)
{
    const Result<Imported, Errors> imported = importSources(sources);
    QString out;
    if (!imported) {
        for (const Error &error : imported.error())
            out += error.message + QLatin1Char('\n');
        return out.toLower();
    }
    for (const ImportNote &note : imported->notes)
        out += note.message + QLatin1Char('\n');
    return (out + QString::fromUtf8(write(imported->topology))).toLower();
}

/// The line of the outcome that tells a key, or nothing.
QString leakIn(const std::vector<SourceText> &sources)
{
    const QStringList lines = outcome(sources).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        for (const QString &key : Keys) {
            if (line.contains(key.toLower()))
                return line;
        }
    }
    return {};
}

const char *const Swanctl = "connections {\n"
                            "  berlin {\n"
                            "    version = 2\n"
                            "    local_addrs = 192.0.2.1\n"
                            "    remote_addrs = 192.0.2.2\n"
                            "    local {\n      auth = psk\n    }\n"
                            "    remote {\n      auth = psk\n    }\n"
                            "    children {\n      berlin {\n"
                            "        local_ts = 10.0.0.0/24\n        remote_ts = 10.1.0.0/24\n"
                            "      }\n    }\n  }\n}\n";

const char *const IpsecConf = "conn berlin\n"
                              "    left=192.0.2.1\n    leftsubnet=10.0.0.0/24\n"
                              "    right=192.0.2.2\n    rightsubnet=10.1.0.0/24\n"
                              "    authby=secret\n    auto=start\n";

const char *const Vyos =
    "set vpn ipsec site-to-site peer berlin local-address '192.0.2.1'\n"
    "set vpn ipsec site-to-site peer berlin remote-address '192.0.2.2'\n"
    "set vpn ipsec site-to-site peer berlin authentication mode 'pre-shared-secret'\n"
    "set vpn ipsec site-to-site peer berlin tunnel 1 local prefix '10.0.0.0/24'\n"
    "set vpn ipsec site-to-site peer berlin tunnel 1 remote prefix '10.1.0.0/24'\n";

const char *const Iosxe = "crypto ikev2 keyring K\n peer berlin\n  address 192.0.2.2\n"
                          "  pre-shared-key 0 xyzzy7plugh\n"
                          "crypto ikev2 profile P\n match identity remote address 192.0.2.2\n"
                          " authentication remote pre-share\n authentication local pre-share\n"
                          " keyring local K\n"
                          "ip access-list extended A\n"
                          " permit ip 10.0.0.0 0.0.0.255 10.1.0.0 0.0.0.255\n"
                          "crypto map M 10 ipsec-isakmp\n set peer 192.0.2.2\n"
                          " set ikev2-profile P\n match address A\n"
                          "interface GigabitEthernet1\n ip address 192.0.2.1 255.255.255.0\n"
                          " crypto map M\n";

} // namespace

void TestSecretsStayOut::inEveryForm_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QByteArray>("text");
    int number = 0;
    const auto rows = [&](const char *platform, const char *frame, const char *fileName,
                          std::initializer_list<const char *> texts) {
        for (const char *text : texts)
            QTest::newRow(
                qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(platform)).arg(++number)))
                << QByteArray(frame) << QString::fromLatin1(fileName) << QByteArray(text);
    };
    rows("swanctl", Swanctl, "a/secrets.conf",
         {
             "secrets {\n ike-a {\n  id = a\n  secret = xyzzy7plugh\n }\n}\n",
             "secrets {\n ike-a {\n  secret = \"xyzzy7plugh plover9\"\n }\n}\n",
             "secrets {\n ike-a {\n  secret = 0seHl6enk3cGx1Z2g=\n }\n}\n",
             "secrets {\n ike-a {\n  secret = 0x78797a7a7937706c756768\n }\n}\n",
             "secrets {\n ike-a {\n  secret = \"xyzzy7plugh\\\nplover9\"\n }\n}\n",
             "secrets {\n ike-a {\n  secret = \"xyzzy7plugh\nplover9\"\n }\n}\n",
             "secrets {\n ike-a {\n  # secret = xyzzy7plugh\n }\n}\n",
             "secrets {\n ike-a {\n  secret xyzzy7plugh\n }\n}\n",
             "secrets {\n ike-a {\n  secret: xyzzy7plugh\n }\n}\n",
             "secrets {\n ike-a {\n  secret { xyzzy7plugh }\n }\n}\n",
             "secrets {\n ike-a {\n  secret =\n  xyzzy7plugh\n }\n}\n",
             "secrets {\n ike-a {\n  secret =\n  plover9\n }\n}\n",
             "secrets {\n ike-a {\n  xyzzy7plugh\n }\n xyzzy7plugh\n}\nxyzzy7plugh\n",
             "secrets {\n ike-a {\n  eHl6enk3cGx1Z2g=\n }\n}\n",
             "secrets {\n ike-a {\n  eHl6enk3cGx1Z2g==x\n }\n}\n",
             "secrets {\n ike-a {\n  secret = \"xyzzy7plugh\n }\n}\n",
             "secrets {\n ike-a {\n  id = a\"\n  secret = \"xyzzy7plugh\"\n  id2 = b\"\n }\n}\n",
             "secrets {\n ike-a {\n  sekret = xyzzy7plugh\n }\n eap-a {\n secret = xyzzy7plugh\n"
             " }\n}\n",
             "connections { b { secret = xyzzy7plugh\n psk = plover9\n local { secret = "
             "xyzzy7plugh\n auth = xyzzy7plugh\n } } }\n",
             "connections { b { remote_addrs = xyzzy7/plugh=\n proposals = xyzzy7plugh\n children "
             "{ b {\n local_ts = xyzzy7plugh, 78797a7a7937/8, xyzzy7plugh[tcp]\n rekey_time = "
             "xyzzy7plugh\n esp_proposals = xyzzy7plugh\n mode = xyzzy7plugh\n } } } }\n",
             "a b : PSK \"xyzzy7plugh\"\nsecrets { }\n",
         });
    rows("ipsec", IpsecConf, "a/ipsec.secrets",
         {
             ": PSK \"xyzzy7plugh\"\n",
             "192.0.2.1 192.0.2.2 : PSK 0seHl6enk3cGx1Z2g=\n",
             "192.0.2.1 192.0.2.2 : PSK 0x78797a7a7937706c756768\n",
             "192.0.2.1 : psk 'xyzzy7plugh'\n",
             "192.0.2.1 : PSK \"xyzzy7plugh\n",
             "192.0.2.1 : PSK\n    \"xyzzy7plugh\n    plover9\"\n",
             "192.0.2.1 PSK xyzzy7plugh\n",
             "192.0.2.1 : xyzzy7plugh\n",
             "192.0.2.1 : xyzzy7plugh plover9\n",
             "192.0.2.1 : RSA xyzzy7plugh plover9\n",
             "192.0.2.1 : XAUTH xyzzy7plugh\n",
             "# : PSK xyzzy7plugh\n: PSK plover9\n",
             ": PSK a\nxyzzy7plugh\nplover9\n",
             "a=xyzzy7plugh : PSK plover9\n",
         });
    rows("ipsec.conf", IpsecConf, "a/more.conf",
         {
             "conn a\n    psk=xyzzy7plugh\n    auto=start\n",
             "conn a\n    secret=\"xyzzy7plugh\"\n    auto=start\n",
             "conn a\n    xyzzy7plugh\n    auto=start\n",
             "conn a\n    eHl6enk3cGx1Z2g=\n    auto=start\n",
             "conn a\n    left=xyzzy7/plugh=\n    leftsubnet=xyzzy7plugh\n    ike=xyzzy7plugh\n"
             "    esp=xyzzy7plugh!\n    ikelifetime=xyzzy7plugh\n    authby=xyzzy7plugh\n"
             "    rightauth=xyzzy7plugh\n    auto=start\n",
             "conn a\n    auto=start\n: PSK xyzzy7plugh\n",
             "conn a\n    auto=start\nxyzzy7plugh\n",
             "conn a\n    also=b\n    auto=start\n    leftid=\"xyzzy7plugh\n",
             "config setup\n    xyzzy7plugh=yes\n    eHl6enk3cGx1Z2g=\nconn b\n    auto=start\n",
         });
    rows(
        "vyos", Vyos, "b/vyos.commands",
        {
            "set vpn ipsec authentication psk a secret 'xyzzy7plugh'\n",
            "set vpn ipsec authentication psk a secret \"xyzzy7plugh\n",
            "set vpn ipsec authentication psk a secret xyzzy7plugh plover9\n",
            "set vpn ipsec authentication psk a sekret xyzzy7plugh\n",
            "set vpn ipsec authentication psk xyzzy7plugh\n",
            "set vpn ipsec psk a secret xyzzy7plugh\n",
            "set vpn ipsec site-to-site peer berlin authentication pre-shared-secret xyzzy7plugh\n",
            "set vpn ipsec site-to-site peer berlin authentication preshared xyzzy7plugh\n",
            "set vpn ipsec site-to-site peer berlin pre-shared-secret xyzzy7plugh\n",
            "set vpn ipsec site-to-site peer berlin local-address xyzzy7/plugh=\n",
            "set vpn ipsec site-to-site peer berlin tunnel 1 local prefix xyzzy7plugh\n",
            "set vpn ipsec site-to-site peer berlin tunnel 1 protocol xyzzy7plugh9999\n",
            "set system login user a authentication plaintext-password xyzzy7plugh\n",
            "vpn {\n ipsec {\n  authentication {\n   psk a {\n    secret \"xyzzy7plugh\n",
            "# set vpn ipsec authentication psk a secret xyzzy7plugh\nxyzzy7plugh\n",
            "vyos@r1# set vpn ipsec authentication psk a secret xyzzy7plugh\n[edit]\n",
            "delete vpn ipsec authentication psk a secret xyzzy7plugh\n",
        });
    rows("iosxe", Iosxe, "b/more.cfg",
         {
             "crypto isakmp key xyzzy7plugh address 192.0.2.9\n",
             "crypto isakmp key 6 xyzzy7plugh address 192.0.2.9\n",
             "crypto isakmp key xyzzy7plugh\n",
             "crypto isakmpkey xyzzy7plugh address 192.0.2.9\n",
             "cryptoisakmp key xyzzy7plugh address 192.0.2.9\ncrypto isakmp policy 10\n",
             "crypto keyring R\n pre-shared-key address 192.0.2.9 key xyzzy7plugh\n",
             "crypto keyring R\n pre-shared-key address 192.0.2.9 xyzzy7plugh\n xyzzy7plugh\n",
             "crypto ikev2 keyring R\n peer a\n  pre-shared-key local xyzzy7plugh\n"
             "  pre-shared-key hex 78797a7a7937706c756768\n  pre-share xyzzy7plugh\n",
             "crypto ikev2 profile R\n authentication remote pre-share key xyzzy7plugh\n"
             " authentication local preshare key xyzzy7plugh\n keyring xyzzy7plugh=\n",
             "! crypto isakmp key xyzzy7plugh address 192.0.2.9\ncrypto isakmp policy 10\n",
             "crypto isakmp policy 10\nenable secret 5 xyzzy7plugh\nusername a password 0 "
             "xyzzy7plugh\nxyzzy7plugh\n",
         });
    rows(
        "others", "", "wg0.conf",
        {
            "[Interface]\nPrivateKey = xyzzy7plugh\nAddress = 10.0.0.1/24\n\n[Peer]\n"
            "PublicKey = eHl6enk3cGx1Z2g=\nPresharedKey = plover9\nAllowedIPs = 10.1.0.0/24\n"
            "Endpoint = 192.0.2.1:51820\n",
            "# Star\n- hub\n  - gateway: 192.0.2.1\n  - subnet: 10.0.0.0/24\n  - psk: xyzzy7plugh\n"
            "  - the password is xyzzy7plugh\n  - 预共享密钥：plover9\n",
            "| site | gateway | subnet | psk |\n|---|---|---|---|\n| a | 192.0.2.1 | 10.0.0.0/24 | "
            "xyzzy7plugh |\n",
            "site,gateway,subnet,secret\na,192.0.2.1,10.0.0.0/24,xyzzy7plugh\n",
        });
}

void TestSecretsStayOut::inEveryForm()
{
    QFETCH(QByteArray, frame);
    QFETCH(QString, fileName);
    QFETCH(QByteArray, text);
    QCOMPARE(leakIn({{fileName, text}}), QString());
    QCOMPARE(leakIn({{fileName, frame + text}}), QString());
    QCOMPARE(leakIn({{QStringLiteral("a/first.conf"), frame}, {fileName, text}}), QString());
    QCOMPARE(leakIn({{QStringLiteral("a/first.conf"), frame, true}, {fileName, text, true}}),
             QString());
}

void TestSecretsStayOut::inEveryDamage_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("swanctl") << QStringLiteral("swanctl.conf")
                             << QByteArray(Swanctl) +
                                    "secrets {\n  ike-berlin {\n    id-local = 192.0.2.1\n"
                                    "    id-remote = 192.0.2.2\n    secret = \"xyzzy7plugh\"\n  }\n"
                                    "  ike-prague {\n    id = prague\n    secret = plover9\n  }\n"
                                    "}\n";
    QTest::newRow("secrets") << QStringLiteral("ipsec.secrets")
                             << QByteArray("192.0.2.1 192.0.2.2 : PSK \"xyzzy7plugh\"\n"
                                           "prague : PSK plover9\n@a b : PSK 'plover9'\n");
    QTest::newRow("vyos") << QStringLiteral("vyos.commands")
                          << QByteArray(Vyos) +
                                 "set vpn ipsec authentication psk berlin id '192.0.2.1'\n"
                                 "set vpn ipsec authentication psk berlin secret 'xyzzy7plugh'\n"
                                 "set vpn ipsec site-to-site peer prague authentication "
                                 "pre-shared-secret plover9\n";
    QTest::newRow("iosxe")
        << QStringLiteral("iosxe.cfg")
        << QByteArray(Iosxe) + "crypto isakmp key plover9 address 192.0.2.9\n"
                               "crypto keyring R\n  pre-shared-key address 192.0.2.8 key plover9\n";
}

/// Every byte lost, every line lost, doubled or put behind the next, and the end cut off.
void TestSecretsStayOut::inEveryDamage()
{
    QFETCH(QString, fileName);
    QFETCH(QByteArray, text);
    const auto check = [&](const QByteArray &damaged) {
        const QString leak = leakIn({{fileName, damaged}});
        if (!leak.isEmpty())
            qWarning("%s", damaged.constData());
        return leak;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        QByteArray lost = text;
        QCOMPARE(check(lost.remove(at, 1)), QString());
        QCOMPARE(check(text.left(at)), QString());
        QCOMPARE(check(text.mid(at)), QString());
    }
    const QList<QByteArray> lines = text.split('\n');
    for (qsizetype line = 0; line + 1 < lines.size(); ++line) {
        QList<QByteArray> lost = lines;
        lost.removeAt(line);
        QCOMPARE(check(lost.join('\n')), QString());
        QList<QByteArray> doubled = lines;
        doubled.insert(line, lines[line]);
        QCOMPARE(check(doubled.join('\n')), QString());
        QList<QByteArray> swapped = lines;
        swapped.swapItemsAt(line, line + 1);
        QCOMPARE(check(swapped.join('\n')), QString());
    }
}

QTEST_GUILESS_MAIN(TestSecretsStayOut)
#include "tst_secrets_stay_out.moc"
