// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/design_hash.h"
#include "tests/support/topologies.h"

#include <QRegularExpression>
#include <QTest>

using namespace hubwright;

/// The fingerprint of a design.
class TestDesignHash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTwelveDigitsInGroupsOfFour();
    void doesNotSeeHowItIsDrawnNorTheTitleBlock();
    void doesNotSeeTheOrderOfEntries();
    void seesEveryFact_data();
    void seesEveryFact();
};

namespace {

const char *Base = "hub h 10.0.0.0/24 10.0.1.0/24\nspoke a 10.1.0.0/24\nspoke b 10.2.0.0/24\n";

} // namespace

void TestDesignHash::isTwelveDigitsInGroupsOfFour()
{
    static const QRegularExpression form(QStringLiteral("^[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}$"));
    QVERIFY(form.match(designHash(test::star(Base))).hasMatch());
    QVERIFY(form.match(designHash(Topology())).hasMatch());
}

void TestDesignHash::doesNotSeeHowItIsDrawnNorTheTitleBlock()
{
    Topology topology = test::star(Base);
    const QString hash = designHash(topology);
    topology.placements[{QStringLiteral("a")}] = {{QStringLiteral("a")}, 10, 20};
    const Id<Tunnel> bent = topology.tunnels()[0].id;
    topology.bends[bent] = {bent, {{100, 100}}};
    const Note note {{QStringLiteral("note-1")}, QStringLiteral("Sunday only"), 5, 6};
    topology.notes[note.id] = note;
    topology.heading.revision = QStringLiteral("7");
    topology.heading.author = QStringLiteral("somebody");
    QCOMPARE(designHash(topology), hash);
}

void TestDesignHash::doesNotSeeTheOrderOfEntries()
{
    QCOMPARE(designHash(test::star("site b 10.2.0.0/24\nhub h 10.0.1.0/24 10.0.0.0/24\n"
                                   "spoke a 10.1.0.0/24\ntunnel b h\n"
                                   "gateway h 139.198.0.1\ngateway a 139.198.0.2\n"
                                   "gateway b 139.198.0.3\nintent everyone <-> everyone\n")),
             designHash(test::star(Base)));
}

void TestDesignHash::seesEveryFact_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : {"site c 10.3.0.0/24",
                               "host a vm1 10.1.0.1",
                               "gateway a vpn.example.com",
                               "block a 10.1.0.0/16",
                               "discard a",
                               "platform a strongswan",
                               "ike h a modern",
                               "standby h a",
                               "end-ike a-h modern",
                               "end-psk a-h env:X",
                               "says a-h x",
                               "expects a-h x",
                               "profile p 2 aes256-sha256-modp2048 aes256-sha256",
                               "end a-h target 10.0.0.0/24",
                               "absent a-h",
                               "peer a-h 192.0.2.1",
                               "rename a-h x",
                               "intent h <-> a",
                               "intent not a <-> b",
                               "waive missing a-h agreed"})
        QTest::newRow(change) << QString::fromUtf8(change);
}

void TestDesignHash::seesEveryFact()
{
    QFETCH(QString, change);
    QVERIFY(designHash(test::star(QString::fromUtf8(Base) + change)) !=
            designHash(test::star(Base)));
}

QTEST_GUILESS_MAIN(TestDesignHash)
#include "tst_design_hash.moc"
