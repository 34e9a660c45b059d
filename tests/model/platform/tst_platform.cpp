// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/platform_facts.h"

#include <QRegularExpression>
#include <QTest>

using namespace hubwright;

/// The platforms as data: complete, spelled as the command line has them, and what is
/// asked of their rules.
class TestPlatform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void registryHasEveryPlatform();
    void everyFactSaysWhereItComesFrom();
    void everyKeywordIsOneOfTheHouse();
    void devicesWithIkeCanSayTheCommonSuite();
    void cloudsAreVpcs();
    void selectorModels_data();
    void selectorModels();
    void isFoundInText_data();
    void isFoundInText();
    void fitsNames_data();
    void fitsNames();
    void cutNamesStayApart();
    void judgesKeys_data();
    void judgesKeys();
    void fitsLifetimes();
    void knowsHowStrongAKeyCanBe();
};

void TestPlatform::registryHasEveryPlatform()
{
    const QStringList wanted =
        QStringLiteral("alibaba aws azure containerlab fortigate gcp huawei iosxe junos libreswan "
                       "opnsense panos pfsense qingcloud routeros strongswan strongswan-ipsec "
                       "tencent vyos wireguard xfrm")
            .split(QLatin1Char(' '));
    QStringList ids;
    for (const Platform *platform : platforms()) {
        ids << QLatin1String(platform->id);
        QCOMPARE(platformNamed(ids.last()), platform);
    }
    QCOMPARE(ids, wanted);
    QCOMPARE(platformNamed(QStringLiteral("toaster")), nullptr);
    QCOMPARE(platformTable().size(), size_t(wanted.size()) + 1);
}

void TestPlatform::everyFactSaysWhereItComesFrom()
{
    for (const Platform *platform : platforms()) {
        const std::vector<PlatformFact> facts = factsOf(*platform);
        QVERIFY2(facts.size() >= 3, platform->id);
        QStringList keys;
        for (const PlatformFact &fact : facts) {
            QVERIFY2(fact.source.size() > 8, qPrintable(fact.key));
            QVERIFY2(!fact.value.isEmpty(), qPrintable(fact.key));
            QVERIFY2(!keys.contains(fact.key), qPrintable(fact.key));
            keys << fact.key;
        }
    }
}

void TestPlatform::everyKeywordIsOneOfTheHouse()
{
    static const QRegularExpression keyword(QStringLiteral(
        "^(aes(128|192|256)(gcm16)?|3des|chacha20poly1305|(prf)?(md5|sha(1|256|384|512))|"
        "modp(1024|1536|2048|3072|4096)|ecp(256|384|521)|curve25519)$"));
    for (const Platform *platform : platforms()) {
        for (const AlgorithmKind kind : {AlgorithmKind::Encryption, AlgorithmKind::Integrity,
                                         AlgorithmKind::Prf, AlgorithmKind::Group}) {
            for (const AlgorithmWord &word : algorithmWords(*platform, kind)) {
                QVERIFY2(keyword.match(QLatin1String(word.keyword)).hasMatch(), word.keyword);
                QVERIFY2(word.ike || word.esp, word.keyword);
                QCOMPARE(algorithmWord(*platform, kind, QLatin1String(word.keyword)), &word);
            }
        }
        QCOMPARE(algorithmWord(*platform, AlgorithmKind::Group, QStringLiteral("modp1")), nullptr);
    }
}

void TestPlatform::devicesWithIkeCanSayTheCommonSuite()
{
    for (const Platform *platform : platforms()) {
        if (!platform->ikeV2)
            continue;
        const auto has = [&](AlgorithmKind kind, const char *keyword) {
            const AlgorithmWord *word = algorithmWord(*platform, kind, QLatin1String(keyword));
            return word && word->ike && word->esp;
        };
        QVERIFY2(has(AlgorithmKind::Encryption, "aes256"), platform->id);
        QVERIFY2(has(AlgorithmKind::Integrity, "sha256"), platform->id);
        QVERIFY2(has(AlgorithmKind::Group, "modp2048"), platform->id);
    }
}

void TestPlatform::cloudsAreVpcs()
{
    QStringList clouds;
    for (const Platform *platform : platforms()) {
        if (isVpcPlatform(QLatin1String(platform->id)))
            clouds << QLatin1String(platform->id);
    }
    QCOMPARE(clouds.join(QLatin1Char(' ')),
             QStringLiteral("alibaba aws azure gcp huawei qingcloud tencent"));
    QVERIFY(!isVpcPlatform(QString()));
}

void TestPlatform::selectorModels_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("model");
    const auto row = [](const char *platform, int version, const char *model) {
        QTest::addRow("%s v%d", platform, version)
            << QString::fromLatin1(platform) << version << QString::fromLatin1(model);
    };
    row("", 2, "list");
    row("", 1, "pair-exact");
    row("toaster", 2, "list");
    row("strongswan", 2, "list");
    row("libreswan", 2, "pair-exact");
    row("iosxe", 2, "pair");
    row("aws", 1, "any");
    row("gcp", 1, "pair-exact");
    row("wireguard", 2, "none");
}

void TestPlatform::selectorModels()
{
    QFETCH(QString, platform);
    QFETCH(int, version);
    QFETCH(QString, model);
    const auto known = selectorModelOf(platform, version);
    QCOMPARE(known ? selectorModelWord(known->value) : QStringLiteral("none"), model);
}

void TestPlatform::isFoundInText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *text, const char *id) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(id);
    };
    row("QingCloud VPC", "qingcloud");
    row("青云", "qingcloud");
    row("Cisco IOS XE 17", "iosxe");
    row("strongSwan starter", "strongswan-ipsec");
    row("strongSwan 5.9", "strongswan");
    row("strongSwan or Libreswan", "");
    row("AWS transit gateway", "aws");
    row("the laws of the land", "");
    row("ＡＷＳ", "aws");
    row("Palo Alto", "panos");
    row("", "");
    row("阿里云", "alibaba");
}

void TestPlatform::isFoundInText()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const Platform *platform = platformIn(text);
    QCOMPARE(platform ? QString::fromLatin1(platform->id) : QString(), id);
}

void TestPlatform::fitsNames_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fitting");
    const auto row = [](const char *platform, const char *name, const char *fitting) {
        QTest::addRow("%s on %s", name, platform)
            << QString::fromLatin1(platform) << QString::fromUtf8(name)
            << QString::fromLatin1(fitting);
    };
    row("fortigate", "pek3-sh1", "pek3-sh1");
    row("fortigate", "fifteen-letters", "fifteen-letters");
    row("fortigate", "sixteen-letters-", "sixteen-letters");
    row("fortigate", "datacenter-branch1", "datacenter-9a01");
    row("fortigate", "a\"; set x\nend", "a-set-x-end");
    row("fortigate", "北京", "tunnel");
    row("strongswan", "Include", "tunnel");
    row("gcp", "9-HUB_to.Spoke", "hub-to-spoke");
    row("junos", "1st", "st");
}

void TestPlatform::fitsNames()
{
    QFETCH(QString, platform);
    QFETCH(QString, name);
    QFETCH(QString, fitting);
    const NameRule rule = platformNamed(platform)->tunnelName->value;
    QSet<QString> taken;
    const QString first = fittingName(rule, name, taken);
    if (name == QLatin1String("datacenter-branch1")) {
        static const QRegularExpression cut(QStringLiteral("^datacenter-[0-9a-f]{4}$"));
        QVERIFY2(cut.match(first).hasMatch(), qPrintable(first));
    } else {
        QCOMPARE(first, fitting);
    }
    QCOMPARE(foreignCharacters(rule, first), QString());
    const QString second = fittingName(rule, name, taken);
    QVERIFY(second != first && second.size() <= rule.longest);
    QVERIFY(second.endsWith(QLatin1String("-2")));
}

void TestPlatform::cutNamesStayApart()
{
    const NameRule rule = platformNamed(QStringLiteral("fortigate"))->tunnelName->value;
    QSet<QString> taken;
    const QString one = fittingName(rule, QStringLiteral("datacenter-branch1"), taken);
    const QString two = fittingName(rule, QStringLiteral("datacenter-branch2"), taken);
    QVERIFY(one != two);
    QCOMPARE(one.size(), 15);
    // The name of an end does not depend on what else is drawn.
    taken.clear();
    QCOMPARE(fittingName(rule, QStringLiteral("datacenter-branch2"), taken), two);
}

void TestPlatform::judgesKeys_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *platform, const char *key,
                        const char *fault) {
        QTest::newRow(name) << QString::fromLatin1(platform) << QString::fromUtf8(key)
                            << QString::fromLatin1(fault);
    };
    row("any bytes", "strongswan", "\"; 密钥 😀", "");
    row("bar is the separator", "qingcloud", "a|b", "characters");
    row("begins with 0x", "vyos", "0xabcdef", "beginning");
    row("0x inside", "vyos", "a0xabcdef", "");
    row("quote in a template", "vyos", "a\"b", "characters");
    row("too short", "aws", "abc", "length");
    row("begins with zero", "aws", "0abcdefgh", "beginning");
    row("base64 is not AWS's", "aws", "abcdefgh+/=", "characters");
    row("hexadecimal", "aws", "abcdef0123456789abcdef0123456789", "");
    row("empty", "strongswan", "", "length");
}

void TestPlatform::judgesKeys()
{
    QFETCH(QString, platform);
    QFETCH(QString, key);
    QFETCH(QString, fault);
    QCOMPARE(keyFault(platformNamed(platform)->key->value, key), fault);
}

void TestPlatform::fitsLifetimes()
{
    using std::chrono::seconds;
    const LifetimeRule aws {900, 28800};
    QCOMPARE(fittingLifetime(aws, seconds(60)).count(), 900);
    QCOMPARE(fittingLifetime(aws, seconds(3600)).count(), 3600);
    QCOMPARE(fittingLifetime(aws, seconds(86400)).count(), 28800);
    QCOMPARE(fittingLifetime({300, 0}, seconds(1'000'000)).count(), 1'000'000);
    QCOMPARE(fittingLifetime({300, 0}, seconds(1)).count(), 300);
    for (const Platform *platform : platforms()) {
        for (const auto &rule : {platform->ikeLifetime, platform->espLifetime}) {
            // What nobody states is one of the preset's: eight hours and one hour.
            if (rule)
                QVERIFY2(rule->value.longest == 0 || rule->value.longest > rule->value.shortest,
                         platform->id);
        }
    }
}

void TestPlatform::knowsHowStrongAKeyCanBe()
{
    const KeyRule any {};
    const KeyRule aws = platformNamed(QStringLiteral("aws"))->key->value;
    QCOMPARE(keyBits(any, any), 256);
    QCOMPARE(keyBits(aws, any), 256);
    QCOMPARE(keyBits({1, 8, "0-9", ""}, any), 26);
    QCOMPARE(keyBits({1, 16, "a-z", ""}, {1, 16, "x-z", ""}), 25);
    // No length that both take, or no two characters.
    QCOMPARE(keyBits({20, 0, "", ""}, {1, 10, "", ""}), 0);
    QCOMPARE(keyBits({1, 0, "a-c", ""}, {1, 0, "c-e", ""}), 0);
}

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
