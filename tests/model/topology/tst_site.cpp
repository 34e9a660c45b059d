// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/site.h"

#include <QTest>

using namespace hubwright;

/// What a site is made of: gateways, kinds, identities.
class TestSite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsGateways_data();
    void readsGateways();
    void kindsHaveWords();
    void identityFollowsTheGateway();
};

void TestSite::readsGateways_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("form");
    const auto row = [](const char *name, const QString &text, int form) {
        QTest::newRow(name) << text << form;
    };
    using Form = Gateway::Form;
    constexpr int error = -1;
    row("nothing", QString(), int(Form::Unset));
    row("IPv4", QStringLiteral("139.198.27.92"), int(Form::Address));
    row("IPv6", QStringLiteral("2001:db8::1"), int(Form::Address));
    row("dynamic", QStringLiteral("dynamic"), int(Form::Dynamic));
    row("a name", QStringLiteral("vpn.example.net"), int(Form::Name));
    row("a short name", QStringLiteral("gw1"), int(Form::Name));
    row("a name that begins with a digit", QStringLiteral("3com.example"), int(Form::Name));
    row("a mistyped address", QStringLiteral("139.198.27.999"), error);
    row("an address with a length", QStringLiteral("139.198.27.92/32"), error);
    row("a dot at the end", QStringLiteral("vpn.example."), error);
    row("two dots", QStringLiteral("vpn..example"), error);
    row("a hyphen in front", QStringLiteral("-gw"), error);
    row("a blank", QStringLiteral("my gateway"), error);
    row("a line end", QStringLiteral("gw\nupdown"), error);
    row("Chinese", QStringLiteral("网关"), error);
    row("a label of 64", QString(64, QLatin1Char('a')), error);
    row("a label of 63", QString(63, QLatin1Char('a')), int(Form::Name));
    row("254 characters", QString(QStringLiteral("ab.")).repeated(84) + QStringLiteral("ab"),
        error);
}

void TestSite::readsGateways()
{
    QFETCH(QString, text);
    QFETCH(int, form);
    const Result<Gateway> gateway = Gateway::parse(text);
    QCOMPARE(gateway ? int(gateway->form) : -1, form);
    if (gateway)
        QCOMPARE(gateway->text(), text);
    else
        QVERIFY(gateway.error().message.endsWith(
            QStringLiteral("(a gateway is an address, a host name or \"dynamic\")")));
}

void TestSite::kindsHaveWords()
{
    for (const SiteKind kind :
         {SiteKind::Vpc, SiteKind::DataCentre, SiteKind::Branch, SiteKind::Partner})
        QCOMPARE(siteKindFromWord(siteKindWord(kind)), std::optional(kind));
    QCOMPARE(siteKindWord(SiteKind::DataCentre), QStringLiteral("data-centre"));
    QCOMPARE(siteKindFromWord(QStringLiteral("VPC")), std::nullopt);
}

void TestSite::identityFollowsTheGateway()
{
    Site site;
    QCOMPARE(ikeIdentity(site), QString());
    site.gateway = *Gateway::parse(QStringLiteral("192.0.2.1"));
    QCOMPARE(ikeIdentity(site), QStringLiteral("192.0.2.1"));
    site.gateway = *Gateway::parse(QStringLiteral("dynamic"));
    QCOMPARE(ikeIdentity(site), QString());
    site.identity = QStringLiteral("a@example.net");
    QCOMPARE(ikeIdentity(site), QStringLiteral("a@example.net"));
}

QTEST_GUILESS_MAIN(TestSite)
#include "tst_site.moc"
