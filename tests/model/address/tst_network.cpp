// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/address/distinct_networks.h"
#include "model/address/network_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hubwright;

/// Networks: prefixes and ranges in one type.
class TestNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void theShortWayTakesEveryPlainPrefix();
    void keepsEachOnce();
    void splitsIntoTheFewestPrefixes();
    void coversEverything();
    void relations();
};

namespace {

/// Addresses of a world of 16, put at the very end of IPv4.
Network network(int first, int last)
{
    constexpr AddressBits base = 0xFFFFFFF0u;
    return {IpAddress(Family::V4, base + AddressBits(first)),
            IpAddress(Family::V4, base + AddressBits(last))};
}

} // namespace

void TestNetwork::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const char *text, const char *result) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(result);
    };
    row("a prefix", "10.0.0.0/24", "10.0.0.0/24");
    row("a range", "10.0.0.5-10.0.0.9", "10.0.0.5-10.0.0.9");
    row("a range that is a prefix", "10.0.0.0-10.0.0.255", "10.0.0.0/24");
    row("one address twice", "10.0.0.1-10.0.0.1", "10.0.0.1/32");
    row("an IPv6 range", "2001:db8::5-2001:db8::9", "2001:db8::5-2001:db8::9");
    row("all of IPv6", "::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "::/0");
    row("host bits", "10.0.0.1/24",
        "error: \"10.0.0.1/24\" has host bits set; 10.0.0.0/24 may be meant");
    row("backwards", "10.0.0.9-10.0.0.5",
        "error: \"10.0.0.9-10.0.0.5\" runs backwards; 10.0.0.5-10.0.0.9 may be meant");
    row("no end", "10.0.0.9-", "error: \"\" is not an IPv4 or IPv6 address");
    row("a short end", "10.0.0.5-9", "error: \"9\" is not an IPv4 or IPv6 address");
    row("blanks", "10.0.0.5 - 10.0.0.9", "error: \"10.0.0.5 \" is not an IPv4 or IPv6 address");
    row("everything", "0.0.0.0/0", "0.0.0.0/0");
    row("one address", "255.255.255.255/32", "255.255.255.255/32");
    row("a long octet", "1000.0.0.0/8",
        "error: \"1000.0.0.0\" is not an address: 1000 is more than 255");
    row("a wide octet", "256.0.0.0/8",
        "error: \"256.0.0.0\" is not an address: 256 is more than 255");
    row("a leading zero", "010.0.0.0/8",
        "error: \"010.0.0.0\" has a leading zero, which some devices read as octal; 10.0.0.0 may "
        "be "
        "meant");
    row("a length with a leading zero", "10.0.0.0/08",
        "error: \"10.0.0.0/08\" is not a prefix: the length must be a number from 0 to 32");
    row("too long", "10.0.0.0/33",
        "error: \"10.0.0.0/33\" is not a prefix: the length must be a number from 0 to 32");
    row("no length", "10.0.0.0/",
        "error: \"10.0.0.0/\" is not a prefix: the length must be a number from 0 to 32");
}

void TestNetwork::parse()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    const Result<Network> network = Network::parse(text);
    QCOMPARE(network ? network->text() : QStringLiteral("error: ") + network.error().message,
             result);
    // The short way says the same, or nothing.
    if (const auto plain = readPrefixV4(text)) {
        QVERIFY(network);
        QVERIFY(*plain == *network);
    }
    const auto mixed = Network::parse(QStringLiteral("10.0.0.1-2001:db8::1"));
    QVERIFY(!mixed);
}

void TestNetwork::theShortWayTakesEveryPlainPrefix()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 2000; ++i) {
        const IpAddress address(Family::V4, AddressBits(random.generate()));
        const Prefix prefix = Prefix::around(address, random.bounded(33));
        const auto plain = readPrefixV4(prefix.text());
        QVERIFY2(plain && *plain == Network(prefix), qPrintable(prefix.text()));
    }
}

void TestNetwork::keepsEachOnce()
{
    DistinctNetworks distinct;
    for (const int first : {1, 3, 3, 5, 2, 1, 9, 5, 2})
        distinct.add(network(first, first));
    const std::vector<Network> kept = distinct.take();
    QCOMPARE(joined(kept),
             joined({network(1, 1), network(3, 3), network(5, 5), network(2, 2), network(9, 9)}));
}

void TestNetwork::splitsIntoTheFewestPrefixes()
{
    for (int first = 0; first < 16; ++first) {
        for (int last = first; last < 16; ++last) {
            const Network range = network(first, last);
            const std::vector<Prefix> parts = range.prefixes();
            // They follow each other without a gap …
            AddressBits next = range.first().bits();
            for (const Prefix &part : parts) {
                QVERIFY(part.first().bits() == next);
                next = part.last().bits() + 1;
            }
            QVERIFY(next == range.last().bits() + 1);
            // … and no fewer do, by trying: the fewest from each address to the end.
            std::vector<int> fewest(size_t(last) + 2, 0);
            for (int at = last; at >= first; --at) {
                fewest[size_t(at)] = 99;
                for (int size = 1; at % size == 0 && at + size - 1 <= last && size <= 16; size *= 2)
                    fewest[size_t(at)] =
                        std::min(fewest[size_t(at)], 1 + fewest[size_t(at + size)]);
            }
            QCOMPARE(int(parts.size()), fewest[size_t(first)]);
            QCOMPARE(range.prefix().has_value(), parts.size() == 1);
            QByteArray written("then ");
            appendText(range, written);
            QCOMPARE(written, "then " + range.text().toUtf8());
            // The covering prefix holds it, and its halves do not.
            const Prefix cover = range.coveringPrefix();
            QVERIFY(Network(cover).contains(range));
            if (cover.length() < 32) {
                QVERIFY(
                    !Network(Prefix::around(range.first(), cover.length() + 1)).contains(range));
            }
        }
    }
}

void TestNetwork::coversEverything()
{
    const Network all(IpAddress(Family::V6, 0), IpAddress(Family::V6, lastAddress(Family::V6)));
    QCOMPARE(all.prefixes().size(), 1u);
    const Network most(IpAddress(Family::V6, 1), IpAddress(Family::V6, lastAddress(Family::V6)));
    QCOMPARE(most.prefixes().size(), 128u);
    QCOMPARE(most.text(), QStringLiteral("::1-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"));
    const Network all4(IpAddress(Family::V4, 0), IpAddress(Family::V4, lastAddress(Family::V4)));
    QCOMPARE(all4.text(), QStringLiteral("0.0.0.0/0"));
    QByteArray written;
    appendJoined({all4, most, all}, "; ", written);
    QCOMPARE(written, "0.0.0.0/0; " + most.text().toUtf8() + "; ::/0");
}

void TestNetwork::relations()
{
    for (int a = 0; a < 8; ++a) {
        for (int b = a; b < 8; ++b) {
            for (int c = 0; c < 8; ++c) {
                for (int d = c; d < 8; ++d) {
                    QCOMPARE(network(a, b).meets(network(c, d)), a <= d && c <= b);
                    QCOMPARE(network(a, b).contains(network(c, d)), a <= c && d <= b);
                    const bool isFirst = a != c ? a < c : b > d;
                    QCOMPARE(network(a, b) < network(c, d), isFirst);
                }
            }
        }
    }
    const Network v6(IpAddress(Family::V6, 0xFFFFFFF0u), IpAddress(Family::V6, 0xFFFFFFFFu));
    QVERIFY(!v6.meets(network(0, 15)) && !v6.contains(network(0, 1)));
    QVERIFY(!v6.contains(network(0, 1).first()));
    QCOMPARE(joined({network(0, 15), v6}, QStringLiteral("; ")),
             QStringLiteral("255.255.255.240/28; ::ffff:fff0/124"));
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
