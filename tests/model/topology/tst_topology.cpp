// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/topology_document.h"
#include "tests/support/topologies.h"

#include <QSignalSpy>
#include <QTest>

using namespace hubwright;

/// The topology as a value, and the open document around it.
class TestTopology : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderAndFindsById();
    void defaultEndNames_data();
    void defaultEndNames();
    void tunnelsAreCounted();
    void findsEndsByName();
    void theDocumentTellsOnce();
};

namespace {

Id<Site> id(const char *name) { return {QString::fromUtf8(name)}; }

} // namespace

void TestTopology::keepsOrderAndFindsById()
{
    Topology t = test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\nspoke b 10.2.0.0/24\n");
    Site between;
    between.id = id("x");
    t.put(between, 1);
    QStringList names;
    for (const Site &site : t.sites())
        names << site.name();
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("h x a b"));
    t.remove(id("a"));
    QCOMPARE(t.indexOf(id("b")), 2);
    QCOMPARE(t.indexOf(id("a")), -1);
    QVERIFY(!t.site(id("a")));
    Site changed = *t.site(id("x"));
    changed.region = QStringLiteral("r");
    t.put(changed, 3); // One that is there stays where it is.
    QCOMPARE(t.indexOf(id("x")), 1);
    QCOMPARE(t.site(id("x"))->region, QStringLiteral("r"));
}

void TestTopology::defaultEndNames_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *site, const char *peer, const char *name) {
        QTest::newRow(name) << QString::fromUtf8(site) << QString::fromUtf8(peer)
                            << QString::fromUtf8(name);
    };
    row("vpc-pek3", "vpc-sh1", "pek3-sh1");
    row("vpc-sh1", "vpc-pek3", "sh1-pek3");
    row("sh1", "sz2", "sh1-sz2");
    row("vpc-cn-sh1", "vpc-cn-sz2", "sh1-sz2");
    row("vpc", "vpc-sh1", "vpc-vpc-sh1");
    row("vpc-", "vpc-a", "vpc--vpc-a");
    row("北京-一", "北京-二", "一-二");
    row("hub", "a-b", "hub-a-b");
}

void TestTopology::defaultEndNames()
{
    QFETCH(QString, site);
    QFETCH(QString, peer);
    QFETCH(QString, name);
    QCOMPARE(defaultEndName({site}, {peer}), name);
}

void TestTopology::tunnelsAreCounted()
{
    const Topology t = test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\ntunnel h a\n");
    QCOMPARE(t.tunnels()[0].id.key, QStringLiteral("h <-> a"));
    QCOMPARE(t.tunnels()[1].id.key, QStringLiteral("h <-> a #2"));
    QCOMPARE(t.freeTunnelId(id("h"), id("a")).key, QStringLiteral("h <-> a #3"));
    QCOMPARE(t.tunnels()[1].endAt(id("a")), 1);
    QCOMPARE(t.tunnels()[1].endAt(id("z")), -1);
}

void TestTopology::findsEndsByName()
{
    const Topology t = test::referenceStar(true);
    const EndRef ref = t.endNamed(QStringLiteral("gd2-pek3"));
    QCOMPARE(ref, (EndRef {1, 1}));
    QCOMPARE(t.end(ref.other()).name, QStringLiteral("pek3-gd2"));
    QVERIFY(!t.endNamed(QStringLiteral("nobody")).isValid());
}

void TestTopology::theDocumentTellsOnce()
{
    TopologyDocument document;
    QSignalSpy changed(&document, &TopologyDocument::changed);
    QSignalSpy reset(&document, &TopologyDocument::reset);
    document.setTopology(test::referenceStar(false));
    QCOMPARE(reset.count(), 1);
    Site site = document.topology().sites()[0];
    site.note = QStringLiteral("n");
    const Edit inverse = document.apply({QStringLiteral("t"), {Put {site, -1}, Put {site, -1}}});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(document.topology().sites()[0].note, QStringLiteral("n"));
    document.apply(inverse);
    QVERIFY(document.topology() == test::referenceStar(false));
}

QTEST_GUILESS_MAIN(TestTopology)
#include "tst_topology.moc"
