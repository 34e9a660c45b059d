// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/intent.h"
#include "tests/support/topologies.h"

#include <QTest>

using namespace hubwright;

/// Intents as text: what is read, what is written, what is refused.
class TestIntent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites_data();
    void readsAndWrites();
    void refuses_data();
    void refuses();
    void aSitePrecedesAWord();
};

namespace {

Topology topology()
{
    return test::star("hub   pek3 192.168.0.0/24\n"
                      "spoke sh1  172.16.0.0/24\n"
                      "spoke a/b  172.26.0.0/24\n"
                      "spoke 2->3 172.27.0.0/24\n"
                      "host pek3 vm1 192.168.0.5\n"
                      "host sh1 vm2 172.16.0.2\n"
                      "host a/b vm2 172.26.0.2\n"
                      "host a/b sh1 172.26.0.3\n");
}

/// The kind of a term in one word.
QString kindOf(const IntentTerm &term)
{
    static const char *const words[] {"everyone", "hubs", "spokes", "site", "subnet", "host"};
    return QString::fromLatin1(words[int(term.kind)]);
}

} // namespace

void TestIntent::readsAndWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *text, const char *kinds, const char *written = nullptr) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(kinds)
                            << QString::fromUtf8(written ? written : text);
    };
    row("everyone <-> everyone", "everyone <-> everyone");
    row("hub <-> spokes", "hubs <-> spokes");
    row("hubs <-> spokes", "hubs <-> spokes", "hub <-> spokes");
    row("pek3 <-> sh1", "site <-> site");
    row("  pek3  ->  sh1 ", "site -> site", "pek3 -> sh1");
    row("not pek3 -> sh1", "not site -> site");
    row("not  everyone <-> sh1", "not everyone <-> site", "not everyone <-> sh1");
    row("a/b <-> sh1/172.16.0.0/24", "site <-> subnet");
    row("sh1/172.16.0.5-172.16.0.9 -> pek3", "subnet -> site");
    row("vm1 <-> sh1/vm2", "host <-> host");
    row("pek3/vm1 <-> a/b/vm2", "host <-> host", "vm1 <-> a/b/vm2");
    row("a/b/172.26.0.0/24 <-> a/b/sh1", "subnet <-> host");
    row("only vm1 -> only a/b/vm2", "only host -> only host");
    row("2->3 <-> sh1", "site <-> site");
}

void TestIntent::readsAndWrites()
{
    QFETCH(QString, text);
    QFETCH(QString, kinds);
    QFETCH(QString, written);
    const Topology t = topology();
    const Result<Intent> intent = parseIntent(text, t);
    QVERIFY2(intent, intent ? "" : qPrintable(intent.error().message));
    const auto kind = [](const IntentTerm &term) {
        return (term.isHostOnly ? QStringLiteral("only ") : QString()) + kindOf(term);
    };
    QCOMPARE((intent->forbids ? QStringLiteral("not ") : QString()) + kind(intent->from) +
                 (intent->isOneWay ? QStringLiteral(" -> ") : QStringLiteral(" <-> ")) +
                 kind(intent->to),
             kinds);
    QCOMPARE(intentText(*intent, t), written);
    QVERIFY(*parseIntent(written, t) == *intent);
}

void TestIntent::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *text, const char *message) {
        QTest::newRow(*text ? text : "(nothing)")
            << QString::fromUtf8(text) << QString::fromUtf8(message);
    };
    const char *const form =
        "\"%1\" is not an intent: write \"a <-> b\", \"a -> b\" or \"not a <-> b\"";
    row("", form);
    row("pek3", form);
    row("pek3<->sh1", form);
    row("pek3 <- sh1", form);
    row("pek3 <-> nobody", "nothing is called \"nobody\": no site and no host");
    row("vm2 <-> pek3", "\"vm2\" is a host at sh1 and at a/b; write site/host");
    row("sh1/vm9 <-> pek3",
        "sh1 has no host \"vm9\", and it is no network: \"vm9\" is not an IPv4 or IPv6 address");
    row("sh1/172.16.0.1/24 <-> pek3",
        "sh1 has no host \"172.16.0.1/24\", and it is no network: \"172.16.0.1/24\" has host bits "
        "set; 172.16.0.0/24 may be meant");
    row("only sh1 -> pek3", "\"only\" goes with a host, and \"sh1\" is none");
    row("pek3 <-> ", form);
}

void TestIntent::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    const Result<Intent> intent = parseIntent(text, topology());
    QVERIFY(!intent);
    QCOMPARE(intent.error().message, message.replace(QStringLiteral("%1"), text));
}

void TestIntent::aSitePrecedesAWord()
{
    const Topology t = test::star("hub hub 10.0.0.0/24\nspoke spokes 10.1.0.0/24\n");
    const auto intent = parseIntent(QStringLiteral("hub <-> spokes"), t);
    QVERIFY(intent);
    QCOMPARE(intent->from.kind, IntentTerm::Kind::Site);
    QCOMPARE(intent->to.kind, IntentTerm::Kind::Site);
}

QTEST_GUILESS_MAIN(TestIntent)
#include "tst_intent.moc"
