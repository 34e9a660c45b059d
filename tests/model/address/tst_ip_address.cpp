// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/address/ip_address.h"

#include <QRandomGenerator>
#include <QTest>

#include <arpa/inet.h>

using namespace hubwright;

/// Addresses: read strictly, written in the one canonical form.
class TestIpAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void agreesWithTheSystem();
    void ordersByFamilyThenValue();
};

void TestIpAddress::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *text, const char *canonical) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(canonical);
    };
    row("0.0.0.0", "0.0.0.0");
    row("255.255.255.255", "255.255.255.255");
    row("192.168.0.5", "192.168.0.5");
    row("::", "::");
    row("::1", "::1");
    row("1::", "1::");
    row("2001:DB8::1", "2001:db8::1");
    row("2001:0db8:0000:0000:0000:0000:0000:0001", "2001:db8::1");
    row("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
    row("2001:0:0:1:0:0:0:1", "2001:0:0:1::1");
    row("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
    row("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0");
    row("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8");
    row("::ffff:192.0.2.1", "::ffff:c000:201");
    row("64:ff9b::192.0.2.33", "64:ff9b::c000:221");
}

void TestIpAddress::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const Result<IpAddress> address = IpAddress::parse(text);
    QVERIFY2(address, address ? "" : qPrintable(address.error().message));
    QCOMPARE(address->text(), canonical);
    QVERIFY(*IpAddress::parse(canonical) == *address);
}

void TestIpAddress::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QString &text, const char *message) {
        QTest::newRow(name) << text << QString::fromUtf8(message);
    };
    const char *const none = "\"%1\" is not an IPv4 or IPv6 address";
    row("nothing", QString(), none);
    row("a blank", QStringLiteral(" 10.0.0.1"), none);
    row("a name", QStringLiteral("vm1"), none);
    row("five octets", QStringLiteral("1.2.3.4.5"), none);
    row("a sign", QStringLiteral("1.2.3.+4"), none);
    row("hexadecimal", QStringLiteral("0x0A.0.0.1"), none);
    row("Arabic digits", QStringLiteral("١.٠.٠.١"), none);
    row("full-width digits", QStringLiteral("１０.0.0.1"), none);
    row("two gaps", QStringLiteral("1::2::3"), none);
    row("nine groups", QStringLiteral("1:2:3:4:5:6:7:8:9"), none);
    row("a gap of nothing", QStringLiteral("1:2:3:4::5:6:7:8"), none);
    row("five digits", QStringLiteral("12345::"), none);
    row("three colons", QStringLiteral(":::"), none);
    row("a colon at the end", QStringLiteral("1:2:3:4:5:6:7:8:"), none);
    row("IPv4 in front", QStringLiteral("1.2.3.4::"), none);
    row("brackets", QStringLiteral("[::1]"), none);
    row("too large", QStringLiteral("139.198.27.999"),
        "\"%1\" is not an address: 999 is more than 255");
    row("a leading zero", QStringLiteral("010.0.0.1"),
        "\"%1\" has a leading zero, which some devices read as octal; 10.0.0.1 may be meant");
    row("abbreviated", QStringLiteral("10.1"),
        "\"%1\" has 2 octets instead of 4; 10.1.0.0 may be meant");
    row("a zone", QStringLiteral("fe80::1%eth0"),
        "\"%1\" carries a zone id, which has no meaning beyond one link; fe80::1 may be meant");
}

void TestIpAddress::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    const Result<IpAddress> address = IpAddress::parse(text);
    QVERIFY(!address);
    QCOMPARE(address.error().message, message.replace(QStringLiteral("%1"), text));
}

void TestIpAddress::agreesWithTheSystem()
{
    constexpr quint32 seed = 4291;
    QRandomGenerator random(seed);
    for (int i = 0; i < 5000; ++i) {
        quint8 bytes[16];
        AddressBits bits = 0;
        // Many zeros, so that gaps of all lengths come up.
        for (quint8 &byte : bytes) {
            byte = random.bounded(3) == 0 ? quint8(random.bounded(256)) : 0;
            bits = bits << 8 | byte;
        }
        char text[INET6_ADDRSTRLEN];
        QVERIFY(::inet_ntop(AF_INET6, bytes, text, sizeof text));
        const Result<IpAddress> address = IpAddress::parse(QString::fromLatin1(text));
        QVERIFY2(address, text);
        QVERIFY(address->bits() == bits);
        in6_addr back {};
        QCOMPARE(::inet_pton(AF_INET6, address->text().toLatin1().constData(), &back), 1);
        QVERIFY2(std::equal(bytes, bytes + 16, back.s6_addr), text);
    }
}

void TestIpAddress::ordersByFamilyThenValue()
{
    const auto address = [](const char *text) {
        return *IpAddress::parse(QString::fromLatin1(text));
    };
    QVERIFY(address("9.0.0.0") < address("10.0.0.0"));
    QVERIFY(address("255.255.255.255") < address("::"));
    QVERIFY(address("::ffff") < address("1::"));
}

QTEST_GUILESS_MAIN(TestIpAddress)
#include "tst_ip_address.moc"
