// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/address/prefix.h"

#include <QTest>

using namespace hubwright;

/// Prefixes: no host bits, ever.
class TestPrefix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void masksWhereAsked();
    void knowsItsEnds_data();
    void knowsItsEnds();
    void aPrefixPrecedesItsParts();
};

void TestPrefix::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *text, const char *error) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(error);
    };
    row("IPv4", "192.168.0.0/24", "");
    row("all of IPv4", "0.0.0.0/0", "");
    row("one address", "10.0.0.1/32", "");
    row("IPv6", "2001:db8::/32", "");
    row("all of IPv6", "::/0", "");
    row("one IPv6 address", "2001:db8::1/128", "");
    row("host bits", "172.26.0.2/24",
        "\"172.26.0.2/24\" has host bits set; 172.26.0.0/24 may be meant");
    row("IPv6 host bits", "2001:db8::1/64",
        "\"2001:db8::1/64\" has host bits set; 2001:db8::/64 may be meant");
    row("abbreviated", "10.1/16", "\"10.1/16\" is abbreviated; 10.1.0.0/16 may be meant");
    row("no length", "10.0.0.0", "\"10.0.0.0\" has no prefix length; 10.0.0.0/32 may be meant");
    row("too long", "10.0.0.0/33",
        "\"10.0.0.0/33\" is not a prefix: the length must be a number from 0 to 32");
    row("IPv6 too long", "::/129",
        "\"::/129\" is not a prefix: the length must be a number from 0 to 128");
    row("a negative length", "10.0.0.0/-1",
        "\"10.0.0.0/-1\" is not a prefix: the length must be a number from 0 to 32");
    row("a length with a zero", "10.0.0.0/08",
        "\"10.0.0.0/08\" is not a prefix: the length must be a number from 0 to 32");
    row("a length with a sign", "10.0.0.0/+8",
        "\"10.0.0.0/+8\" is not a prefix: the length must be a number from 0 to 32");
    row("a mask", "10.0.0.0/255.0.0.0",
        "\"10.0.0.0/255.0.0.0\" is not a prefix: the length must be a number from 0 to 32");
    row("two lengths", "10.0.0.0/8/8",
        "\"10.0.0.0/8/8\" is not a prefix: the length must be a number from 0 to 32");
    row("no address", "/8", "\"\" is not an IPv4 or IPv6 address");
    row("a zone", "fe80::%eth0/64",
        "\"fe80::%eth0\" carries a zone id, which has no meaning beyond one link; fe80:: may be "
        "meant");
}

void TestPrefix::parse()
{
    QFETCH(QString, text);
    QFETCH(QString, error);
    const Result<Prefix> prefix = Prefix::parse(text);
    QCOMPARE(prefix ? QString() : prefix.error().message, error);
    if (prefix)
        QCOMPARE(prefix->text(), text);
}

void TestPrefix::masksWhereAsked()
{
    bool hadHostBits = false;
    const auto masked = Prefix::parseMasked(QStringLiteral("172.26.0.2/24"), &hadHostBits);
    QVERIFY(masked && hadHostBits);
    QCOMPARE(masked->text(), QStringLiteral("172.26.0.0/24"));
    QVERIFY(Prefix::parseMasked(QStringLiteral("172.26.0.0/24"), &hadHostBits));
    QVERIFY(!hadHostBits);
    QVERIFY(!Prefix::parseMasked(QStringLiteral("172.26.0.0/99"), nullptr));
}

void TestPrefix::knowsItsEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("last");
    QTest::newRow("a /24") << QStringLiteral("10.0.0.0/24") << QStringLiteral("10.0.0.255");
    QTest::newRow("a /32") << QStringLiteral("10.0.0.7/32") << QStringLiteral("10.0.0.7");
    QTest::newRow("all IPv4") << QStringLiteral("0.0.0.0/0") << QStringLiteral("255.255.255.255");
    QTest::newRow("a /65") << QStringLiteral("2001:db8::/65")
                           << QStringLiteral("2001:db8::7fff:ffff:ffff:ffff");
    QTest::newRow("a /128") << QStringLiteral("::7/128") << QStringLiteral("::7");
    QTest::newRow("all IPv6") << QStringLiteral("::/0")
                              << QStringLiteral("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
}

void TestPrefix::knowsItsEnds()
{
    QFETCH(QString, text);
    QFETCH(QString, last);
    const auto prefix = Prefix::parse(text);
    QVERIFY(prefix);
    QCOMPARE(prefix->last().text(), last);
    QCOMPARE(Prefix::around(prefix->last(), prefix->length()).text(), text);
}

void TestPrefix::aPrefixPrecedesItsParts()
{
    const auto prefix = [](const char *text) { return *Prefix::parse(QString::fromLatin1(text)); };
    QVERIFY(prefix("10.0.0.0/8") < prefix("10.0.0.0/9"));
    QVERIFY(prefix("10.0.0.0/9") < prefix("10.128.0.0/9"));
    QVERIFY(prefix("255.0.0.0/8") < prefix("::/0"));
}

QTEST_GUILESS_MAIN(TestPrefix)
#include "tst_prefix.moc"
