// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/subnet_offers.h"
#include "tests/support/topologies.h"

#include <QTest>

using namespace hubwright;

/// Subnets that a site might want.
class TestSubnetOffers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offers_data();
    void offers();
    void sayWhereTheyComeFrom();
};

namespace {

QString firstOffers(const Topology &topology, const char *site, const QString &chosen)
{
    std::vector<Network> list;
    for (const QString &word : chosen.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        list.push_back(*Network::parse(word));
    QStringList out;
    for (const SubnetOffer &offer :
         subnetOffers(topology, *topology.site({QString::fromLatin1(site)}), list))
        out << offer.network.text();
    return out.join(QLatin1Char(' '));
}

} // namespace

void TestSubnetOffers::offers_data()
{
    QTest::addColumn<QString>("design");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *design, const char *chosen,
                        const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(design) << QString::fromLatin1(chosen)
                            << QString::fromLatin1(expected);
    };
    row("in the block", "hub h 10.9.0.0/24\nspoke a\nblock a 10.1.0.0/16\n", "",
        "10.1.0.0/24 10.1.0.0/25 10.1.0.0/23");
    row("after what is chosen", "hub h 10.9.0.0/24\nspoke a\nblock a 10.1.0.0/16\n", "10.1.0.0/24",
        "10.1.1.0/24 10.1.1.0/25 10.1.2.0/23");
    row("not what another site owns", "hub h 10.1.0.0/24\nspoke a\nblock a 10.1.0.0/16\n", "",
        "10.1.1.0/24 10.1.1.0/25 10.1.2.0/23");
    row("as large as the last", "hub h 10.9.0.0/24\nspoke a\nblock a 10.1.0.0/16\n", "10.1.0.0/28",
        "10.1.0.16/28 10.1.0.16/29 10.1.0.32/27");
    row("the private range around its first", "hub h 10.9.0.0/24\nspoke a 172.16.0.0/24\n",
        "172.16.0.0/24", "172.16.1.0/24 172.16.1.0/25 172.16.2.0/23");
    row("a full block", "hub h 10.9.0.0/24\nspoke a\nblock a 10.1.0.0/24\n", "10.1.0.0/24", "");
    row("what it has and is not chosen",
        "hub h 10.9.0.0/24\nspoke a 10.1.0.0/24\nblock a 10.1.0.0/24\n", "10.1.0.0/25",
        "10.1.0.128/25 10.1.0.128/26 10.1.0.0/24");
    row("what is stated for it",
        "hub h 10.9.0.0/24\nspoke a\nblock a 10.1.0.0/24\nend a-h local 10.7.0.0/24\n"
        "end h-a target 10.7.0.0/24 10.9.0.0/24\n",
        "10.1.0.0/24", "10.7.0.0/24");
}

void TestSubnetOffers::offers()
{
    QFETCH(QString, design);
    QFETCH(QString, chosen);
    QFETCH(QString, expected);
    QCOMPARE(firstOffers(test::star(design), "a", chosen), expected);
}

void TestSubnetOffers::sayWhereTheyComeFrom()
{
    const Topology topology = test::star("hub h 10.9.0.0/24\nspoke a\nblock a 10.1.0.0/16\n"
                                         "end a-h local 10.7.0.0/24\n");
    const auto offers = subnetOffers(topology, *topology.site({QStringLiteral("a")}), {});
    QCOMPARE(offers.front().reason, QStringLiteral("next free in 10.1.0.0/16"));
    QCOMPARE(offers.back().reason, QStringLiteral("stated at a-h"));
}

QTEST_GUILESS_MAIN(TestSubnetOffers)
#include "tst_subnet_offers.moc"
