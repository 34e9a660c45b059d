// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/identity.h"
#include "tests/support/topologies.h"

#include <QTest>

using namespace hubwright;

/// Proposals, profiles and who says what to whom.
class TestIkeProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proposalsAreReadStrictly_data();
    void proposalsAreReadStrictly();
    void everyPresetReadsBack();
    void theFilesProfileWins();
    void anEndsProfileIsItsOwnElseTheTunnels();
    void lifetimes_data();
    void lifetimes();
    void identitiesFallBack();
    void identitiesAreComparedAsDaemonsDo();
    void identitiesHaveAKind();
};

void TestIkeProfile::proposalsAreReadStrictly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isIke");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, bool isIke, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << isIke << QString::fromUtf8(expected);
    };
    row("usual", "aes256-sha256-modp2048", true, "aes256-sha256-modp2048");
    row("another order", "modp2048-sha256-aes256", true, "aes256-sha256-modp2048");
    row("AEAD", "aes256gcm16-prfsha384-ecp384", true, "aes256gcm16-prfsha384-ecp384");
    row("other names", "aes128gcm128-prfsha256-x25519", true, "aes128gcm16-prfsha256-curve25519");
    row("a function that follows", "aes256-sha256-prfsha256-modp2048", true,
        "aes256-sha256-modp2048");
    row("a function that does not", "aes256-sha1-prfsha256-modp2048", true,
        "aes256-sha1-prfsha256-modp2048");
    row("a short integrity's function", "aes256-sha256_96-modp2048", true,
        "aes256-sha256_96-modp2048");
    row("ESP without PFS", "aes256-sha256", false, "aes256-sha256");
    row("ESP with AEAD", "aes256gcm16-ecp384", false, "aes256gcm16-ecp384");
    row("nothing", "", true, "\"\" is not a proposal: there is no algorithm \"\"");
    row("unknown", "aes257-sha256-modp2048", true,
        "\"aes257-sha256-modp2048\" is not a proposal: there is no algorithm \"aes257\"");
    row("capitals", "AES256-sha256-modp2048", true,
        "\"AES256-sha256-modp2048\" is not a proposal: there is no algorithm \"AES256\"");
    row("no encryption", "sha256-modp2048", true,
        "\"sha256-modp2048\" is not a proposal: it names no encryption, such as aes256");
    row("no integrity", "aes256-modp2048", true,
        "\"aes256-modp2048\" is not a proposal: aes256 needs an integrity algorithm beside it, "
        "such as sha256");
    row("no group", "aes256-sha256", true,
        "\"aes256-sha256\" is not a proposal: it names no Diffie-Hellman group, such as modp2048");
    row("AEAD without a function", "aes256gcm16-ecp384", true,
        "\"aes256gcm16-ecp384\" is not a proposal: aes256gcm16 needs a pseudo-random function "
        "beside it, such as prfsha256");
    row("AEAD with integrity in IKE", "aes256gcm16-sha384-ecp384", true,
        "\"aes256gcm16-sha384-ecp384\" is not a proposal: aes256gcm16 authenticates by itself: "
        "write prfsha384 in place of sha384");
    row("AEAD with integrity in ESP", "aes256gcm16-sha384", false,
        "\"aes256gcm16-sha384\" is not a proposal: aes256gcm16 authenticates by itself: leave "
        "sha384 out");
    row("a function in ESP", "aes256gcm16-prfsha384", false,
        "\"aes256gcm16-prfsha384\" is not a proposal: prfsha384 is for IKE: an ESP proposal has "
        "none");
    row("two of a kind", "aes256-aes128-sha256-modp2048", true,
        "\"aes256-aes128-sha256-modp2048\" is not a proposal: aes256 and aes128 are of one kind; "
        "write two proposals");
}

void TestIkeProfile::proposalsAreReadStrictly()
{
    QFETCH(QString, text);
    QFETCH(bool, isIke);
    QFETCH(QString, expected);
    const auto read = Proposal::parse(text, isIke ? ProposalUse::Ike : ProposalUse::Esp);
    QCOMPARE(read ? read->text() : read.error().message, expected);
    if (read)
        QCOMPARE(read->prf.isEmpty(), !isIke);
}

void TestIkeProfile::everyPresetReadsBack()
{
    QCOMPARE(profileNames(Topology()),
             (QStringList {QStringLiteral("default"), QStringLiteral("compatible"),
                           QStringLiteral("ikev1"), QStringLiteral("modern"),
                           QStringLiteral("nist"), QStringLiteral("qingcloud")}));
    for (const IkeProfile &profile : presetProfiles()) {
        QVERIFY(!profile.ike.empty() && !profile.esp.empty());
        for (const Proposal &proposal : profile.ike)
            QCOMPARE(*Proposal::parse(proposal.text(), ProposalUse::Ike), proposal);
        for (const Proposal &proposal : profile.esp)
            QCOMPARE(*Proposal::parse(proposal.text(), ProposalUse::Esp), proposal);
    }
    const IkeProfile *qingcloud = profileNamed(Topology(), QStringLiteral("qingcloud"));
    QCOMPARE(lifetimeText(qingcloud->ikeLifetime), QStringLiteral("1h"));
    QCOMPARE(lifetimeText(qingcloud->espLifetime), QStringLiteral("8h"));
}

void TestIkeProfile::theFilesProfileWins()
{
    const Topology topology = test::star("profile modern 1 aes256-sha1-modp1024 3des-sha1\n"
                                         "profile own 2 aes256-sha1-modp1024 3des-sha1\n");
    QCOMPARE(profileNamed(topology, QStringLiteral("modern"))->version, 1);
    QCOMPARE(profileNamed(topology, QStringLiteral("nist"))->version, 2);
    QVERIFY(!profileNamed(topology, QStringLiteral("none")));
    QCOMPARE(profileNames(topology).count(QStringLiteral("modern")), 1);
    QCOMPARE(profileNames(topology).back(), QStringLiteral("own"));
}

void TestIkeProfile::anEndsProfileIsItsOwnElseTheTunnels()
{
    const Topology topology = test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\n"
                                         "ike h a nist\nend-ike a-h modern\n");
    const Tunnel &tunnel = topology.tunnels()[0];
    QCOMPARE(profileOf(topology, tunnel, 0).name, QStringLiteral("nist"));
    QCOMPARE(profileOf(topology, tunnel, 1).name, QStringLiteral("modern"));
}

void TestIkeProfile::lifetimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *text, int seconds, const char *canonical) {
        QTest::newRow(text) << QString::fromUtf8(text) << seconds << QString::fromUtf8(canonical);
    };
    row("8h", 28800, "8h");
    row("90m", 5400, "90m");
    row("60m", 3600, "1h");
    row("48h", 172800, "2d");
    row("3601s", 3601, "3601s");
    row("365d", 31536000, "365d");
    row("366d", -1, "");
    row("0s", -1, "");
    row("8", -1, "");
    row("h", -1, "");
    row("", -1, "");
    row("+8h", -1, "");
    row(" 8h", -1, "");
    row("8 h", -1, "");
    row("1h30m", -1, "");
    row("99999999999h", -1, "");
}

void TestIkeProfile::lifetimes()
{
    QFETCH(QString, text);
    QFETCH(int, seconds);
    QFETCH(QString, canonical);
    const Result<std::chrono::seconds> read = parseLifetime(text);
    QCOMPARE(read ? int(read->count()) : -1, seconds);
    if (read)
        QCOMPARE(lifetimeText(*read), canonical);
}

void TestIkeProfile::identitiesFallBack()
{
    const auto said = [](const char *facts) {
        const Topology t = test::star(QStringLiteral("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\n") +
                                      QLatin1String(facts));
        return localIdentity(t, t.tunnels()[0], 1) + QLatin1Char('|') +
               expectedIdentity(t, t.tunnels()[0], 0);
    };
    QCOMPARE(said(""), QStringLiteral("139.198.0.2|139.198.0.2"));
    QCOMPARE(said("peer h-a 192.0.2.1"), QStringLiteral("139.198.0.2|192.0.2.1"));
    QCOMPARE(said("gateway a dynamic"), QStringLiteral("|"));
    QCOMPARE(said("says a-h fw\nexpects h-a @FW"), QStringLiteral("fw|@FW"));
}

void TestIkeProfile::identitiesAreComparedAsDaemonsDo()
{
    const auto same = [](const char *a, const char *b) {
        return isSameIdentity(QString::fromUtf8(a), QString::fromUtf8(b));
    };
    QVERIFY(same("@Fw.Example.com", "fw.example.com"));
    QVERIFY(same("2001:db8::1", "2001:DB8:0::1"));
    QVERIFY(!same("192.0.2.1", "192.0.2.10"));
    QVERIFY(!same("fw1", "fw2"));
}

void TestIkeProfile::identitiesHaveAKind()
{
    using enum IdentityKind;
    const auto is = [](const char *identity, IdentityKind kind, const char *text) {
        const IdentityForm form = identityForm(QString::fromUtf8(identity));
        return form.kind == kind && form.text == QString::fromUtf8(text);
    };
    QVERIFY(is("139.198.27.92", Address, "139.198.27.92"));
    QVERIFY(is("2001:DB8:0::1", Address, "2001:db8::1"));
    QVERIFY(is("vpn.a.example", Name, "vpn.a.example"));
    QVERIFY(is("@vpn.a.example", Name, "vpn.a.example"));
    QVERIFY(is("hub@a.example", Mail, "hub@a.example"));
    QVERIFY(is("@@a", Bytes, "@@a"));
    QVERIFY(is("@", Bytes, "@"));
    QVERIFY(is("a b", Bytes, "a b"));
    QVERIFY(is("分支", Bytes, "分支"));
}

QTEST_GUILESS_MAIN(TestIkeProfile)
#include "tst_ike_profile.moc"
