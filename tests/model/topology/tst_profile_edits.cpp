// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/algorithm_names.h"
#include "model/topology/key_reference.h"
#include "model/topology/profile_edits.h"
#include "tests/support/topologies.h"

#include <QTest>

using namespace hubwright;

/// What a person does to profiles: each one edit, which can be taken back.
class TestProfileEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void renamingCarriesTheReferences();
    void namesAreUnique();
    void usersAreNamed();
    void everyNameMakesAProposal();
    void referencesAreNoKeys_data();
    void referencesAreNoKeys();
};

namespace {

IkeProfile profile(const char *name)
{
    IkeProfile out = presetProfiles().front();
    out.name = QString::fromLatin1(name);
    return out;
}

/// A star whose first tunnel has "ours", and the second end of the other one, too.
Topology design()
{
    Topology topology = test::referenceStar(false);
    topology.profiles = {profile("ours"), profile("spare")};
    Tunnel first = topology.tunnels()[0];
    first.ike = QStringLiteral("ours");
    topology.put(first);
    Tunnel second = topology.tunnels()[1];
    second.ends[1].ike = QStringLiteral("ours");
    topology.put(second);
    return topology;
}

} // namespace

void TestProfileEdits::renamingCarriesTheReferences()
{
    const Topology before = design();
    Topology topology = before;
    IkeProfile renamed = topology.profiles[0];
    renamed.name = QStringLiteral("theirs");
    const Edit back = apply(changeProfile(topology, QStringLiteral("ours"), renamed), topology);
    QCOMPARE(topology.profiles[0].name, QStringLiteral("theirs"));
    QCOMPARE(topology.tunnels()[0].ike, QStringLiteral("theirs"));
    QCOMPARE(topology.tunnels()[1].ends[1].ike, QStringLiteral("theirs"));
    QCOMPARE(topology.tunnels()[1].ike, QStringLiteral("default"));
    apply(back, topology);
    QCOMPARE(topology, before);
    QVERIFY(changeProfile(topology, QStringLiteral("ours"), topology.profiles[0]).isEmpty());
    QVERIFY(changeProfile(topology, QStringLiteral("modern"), renamed).isEmpty()); // A preset.
}

void TestProfileEdits::namesAreUnique()
{
    const Topology topology = design();
    QCOMPARE(freeProfileName(topology, QStringLiteral("new")), QStringLiteral("new"));
    QCOMPARE(freeProfileName(topology, QStringLiteral("ours")), QStringLiteral("ours-2"));
    QCOMPARE(freeProfileName(topology, QStringLiteral("modern")), QStringLiteral("modern-2"));
    QVERIFY(checkProfileName(topology, QStringLiteral("ours"), QStringLiteral("ours")));
    QVERIFY(checkProfileName(topology, QStringLiteral("ours"), QStringLiteral("fresh")));
    QVERIFY(!checkProfileName(topology, QStringLiteral("ours"), QStringLiteral("spare")));
    QVERIFY(!checkProfileName(topology, QStringLiteral("ours"), QStringLiteral("nist")));
    QVERIFY(!checkProfileName(topology, QStringLiteral("ours"), QString()));
}

void TestProfileEdits::usersAreNamed()
{
    Topology topology = design();
    QCOMPARE(usersOfProfile(topology, QStringLiteral("ours")),
             (QStringList {QStringLiteral("vpc-pek3 <-> vpc-sh1"), QStringLiteral("gd2-pek3")}));
    QVERIFY(usersOfProfile(topology, QStringLiteral("spare")).isEmpty());
    apply(removeProfile(topology, QStringLiteral("spare")), topology);
    QCOMPARE(topology.profiles.size(), 1u);
    apply(addProfile(topology, profile("last")), topology);
    QCOMPARE(topology.profiles[1].name, QStringLiteral("last"));
}

void TestProfileEdits::everyNameMakesAProposal()
{
    const AlgorithmNames &names = algorithmNames();
    for (const QString &encryption : names.encryption) {
        const bool isAead = Proposal {encryption}.isAead();
        const QString text = encryption +
                             (isAead ? QStringLiteral("-prfsha256") : QStringLiteral("-sha256")) +
                             QStringLiteral("-ecp256");
        const Result<Proposal> proposal = Proposal::parse(text, ProposalUse::Ike);
        QVERIFY2(proposal && proposal->encryption == encryption, qPrintable(text));
        QVERIFY(algorithmTitle(encryption) != encryption);
    }
    for (const QString &integrity : names.integrity) {
        const QString text = QStringLiteral("aes256-%1").arg(integrity);
        const Result<Proposal> proposal = Proposal::parse(text, ProposalUse::Esp);
        QVERIFY2(proposal && proposal->integrity == integrity, qPrintable(text));
    }
    for (const QString &prf : names.prf) {
        const QString text = QStringLiteral("aes256gcm16-%1-ecp256").arg(prf);
        const Result<Proposal> proposal = Proposal::parse(text, ProposalUse::Ike);
        QVERIFY2(proposal && proposal->prf == prf, qPrintable(text));
    }
    for (const QString &group : names.groups) {
        const QString text = QStringLiteral("aes256-sha256-%1").arg(group);
        const Result<Proposal> proposal = Proposal::parse(text, ProposalUse::Esp);
        QVERIFY2(proposal && proposal->group == group, qPrintable(text));
    }
    QCOMPARE(algorithmTitle(QStringLiteral("ecp384")), QStringLiteral("DH 20 (ECP-384)"));
    QCOMPARE(algorithmTitle(QStringLiteral("unheard")), QStringLiteral("unheard"));
}

void TestProfileEdits::referencesAreNoKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isReference");
    const auto row = [](const char *text, bool isReference) {
        QTest::addRow("%s", text) << QString::fromLatin1(text) << isReference;
    };
    row("env:STAR_SH1", true);
    row("file:/run/keys/sh1", true);
    row("env:", false);
    row("correct horse battery staple", false);
    row("0sc2VjcmV0", false);
    row("http://example.net/key", false);
}

void TestProfileEdits::referencesAreNoKeys()
{
    QFETCH(QString, text);
    QFETCH(bool, isReference);
    QCOMPARE(isKeyReference(text), isReference);
}

QTEST_GUILESS_MAIN(TestProfileEdits)
#include "tst_profile_edits.moc"
