// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reach/negotiation.h"
#include "tests/support/topologies.h"

#include <QTest>

using namespace hubwright;

/// What real strongSwan 5.9.8 ends made of their lists, as measured.
class TestNegotiation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsNarrowToWhatBothHave_data();
    void listsNarrowToWhatBothHave();
    void exactPeersNeedEqualEntries();
    void theResponderTakesTheChildThatFitsBest();
    void nothingInCommonIsUnacceptable();
};

namespace {

std::vector<Network> networks(const QString &text)
{
    std::vector<Network> out;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words)
        out.push_back(test::net(word.toUtf8().constData()));
    return out;
}

} // namespace

void TestNegotiation::listsNarrowToWhatBothHave_data()
{
    QTest::addColumn<QString>("hubLocal");
    QTest::addColumn<QString>("spokeTarget");
    QTest::addColumn<QString>("negotiated");
    const auto row = [](const char *name, const char *hub, const char *spoke, const char *both) {
        QTest::newRow(name) << QString::fromLatin1(hub) << QString::fromLatin1(spoke)
                            << QString::fromLatin1(both);
    };
    row("the hub is wider", "192.168.0.0/16", "192.168.0.0/24 192.168.2.0/24",
        "192.168.0.0/24, 192.168.2.0/24");
    row("the hub has only one", "192.168.0.0/24", "192.168.0.0/24 192.168.1.0/24",
        "192.168.0.0/24");
    row("the spoke is wider", "192.168.0.0/24 192.168.2.0/24", "192.168.0.0/16",
        "192.168.0.0/24, 192.168.2.0/24");
    row("ranges cross", "10.0.0.0-10.0.0.100", "10.0.0.50-10.0.0.200", "10.0.0.50-10.0.0.100");
    row("one inside another", "10.0.0.0/8 10.0.0.0/24", "10.0.0.0/8 10.0.0.0/24", "10.0.0.0/8");
    row("two families", "10.0.0.0/24 fd00:1::/64", "fd00::/16 10.0.0.0/16",
        "10.0.0.0/24, fd00:1::/64");
}

void TestNegotiation::listsNarrowToWhatBothHave()
{
    QFETCH(QString, hubLocal);
    QFETCH(QString, spokeTarget);
    QFETCH(QString, negotiated);
    const std::vector<Network> spoke = networks(QStringLiteral("172.16.0.0/24"));
    const Negotiated result =
        negotiate({{networks(hubLocal), spoke}}, {{spoke, networks(spokeTarget)}}, false);
    QVERIFY(result.isUp());
    for (const auto &sas : result.startedBy) {
        QCOMPARE(sas.size(), 1u);
        QCOMPARE(sas[0].side0.text(), negotiated);
        QCOMPARE(sas[0].side1.text(), QStringLiteral("172.16.0.0/24"));
    }
}

void TestNegotiation::exactPeersNeedEqualEntries()
{
    const std::vector<Network> spoke = networks(QStringLiteral("172.16.0.0/24"));
    const Negotiated partly =
        negotiate({{networks(QStringLiteral("10.0.0.0/24 10.0.1.0/24 10.0.4.0/24")), spoke}},
                  {{spoke, networks(QStringLiteral("10.0.0.0/23 10.0.4.0/24"))}}, true);
    QVERIFY(partly.isUp());
    QCOMPARE(partly.startedBy[0][0].side0.text(), QStringLiteral("10.0.4.0/24"));
    const Negotiated nothing =
        negotiate({{networks(QStringLiteral("10.0.0.0/24 10.0.1.0/24")), spoke}},
                  {{spoke, networks(QStringLiteral("10.0.0.0/23"))}}, true);
    QCOMPARE(nothing.fault, TunnelFault::NothingInCommon);
}

void TestNegotiation::theResponderTakesTheChildThatFitsBest()
{
    const Child first {networks(QStringLiteral("10.0.0.0/24")),
                       networks(QStringLiteral("172.16.0.0/24"))};
    const Child second {networks(QStringLiteral("10.0.1.0/24")),
                        networks(QStringLiteral("172.16.1.0/24"))};
    const Child wide {networks(QStringLiteral("172.16.0.0/24 172.16.1.0/24")),
                      networks(QStringLiteral("10.0.0.0/24 10.0.1.0/24"))};
    const Negotiated result = negotiate({first, second}, {wide}, false);
    QCOMPARE(result.startedBy[0].size(), 2u);
    QCOMPARE(result.startedBy[1].size(), 1u);
    QCOMPARE(result.startedBy[1][0].side0.text(), QStringLiteral("10.0.0.0/24"));
}

void TestNegotiation::nothingInCommonIsUnacceptable()
{
    const std::vector<Network> spoke = networks(QStringLiteral("172.16.0.0/24"));
    const Negotiated result =
        negotiate({{networks(QStringLiteral("192.168.0.0/24")), spoke}},
                  {{spoke, networks(QStringLiteral("192.168.1.0/24"))}}, false);
    QCOMPARE(result.fault, TunnelFault::NothingInCommon);
    QVERIFY(result.startedBy[0].empty() && result.startedBy[1].empty());
}

QTEST_GUILESS_MAIN(TestNegotiation)
#include "tst_negotiation.moc"
