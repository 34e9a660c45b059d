// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/diff_output.h"
#include "model/topology/edits.h"
#include "tests/support/golden.h"
#include "tests/support/topologies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hubwright;

/// The three forms of a difference.
class TestDiffOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFormsAreThoseOfTheGoldenFiles_data();
    void theFormsAreThoseOfTheGoldenFiles();
    void jsonKeepsItsShape();
    void namesCannotBecomeMarkup();
};

void TestDiffOutput::theFormsAreThoseOfTheGoldenFiles_data()
{
    QTest::addColumn<Topology>("before");
    QTest::addColumn<Topology>("now");
    Topology grown = test::referenceStar(false);
    apply(renameSite(grown, {QStringLiteral("vpc-sh1")}, QStringLiteral("vpc-上海")), grown);
    Site site;
    site.id = {QStringLiteral("vpc-gz1")};
    site.subnets = {test::net("10.1.0.0/16")};
    grown.put(site);
    apply(addTunnel(grown, {QStringLiteral("vpc-pek3")}, site.id), grown);
    grown.intents->push_back({false, false, {IntentTerm::Kind::Hubs}, {IntentTerm::Kind::Spokes}});
    QTest::newRow("fixed") << test::referenceStar(true) << test::referenceStar(false);
    QTest::newRow("nothing") << test::referenceStar(true) << test::referenceStar(true);
    QTest::newRow("grown") << test::referenceStar(false) << grown;
}

void TestDiffOutput::theFormsAreThoseOfTheGoldenFiles()
{
    QFETCH(Topology, before);
    QFETCH(Topology, now);
    const Difference difference = diff(*analyse(before), *analyse(now));
    const QString wrong = test::compareWithGolden(
        QStringLiteral("diff/") + QString::fromUtf8(QTest::currentDataTag()),
        {{QStringLiteral("diff.txt"), diffText(difference)},
         {QStringLiteral("diff.md"), diffMarkdown(difference)},
         {QStringLiteral("diff.json"), diffJson(difference)}});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestDiffOutput::jsonKeepsItsShape()
{
    const Difference difference =
        diff(*analyse(test::referenceStar(true)), *analyse(test::referenceStar(false)));
    const QJsonObject json = QJsonDocument::fromJson(diffJson(difference)).object();
    const QJsonObject traffic = json.value(QStringLiteral("traffic")).toObject();
    QCOMPARE(json.value(QStringLiteral("structure")).toArray().size(), 1);
    QCOMPARE(traffic.value(QStringLiteral("gained")).toArray().size(), 2);
    QCOMPARE(traffic.value(QStringLiteral("lost")).toArray().size(), 0);
    QCOMPARE(traffic.value(QStringLiteral("changed")).toArray().size(), 0);
    const QJsonObject first = traffic.value(QStringLiteral("gained")).toArray().at(0).toObject();
    QCOMPARE(first.keys(), (QStringList {QStringLiteral("from"), QStringLiteral("to")}));
}

void TestDiffOutput::namesCannotBecomeMarkup()
{
    Topology hostile = test::referenceStar(false);
    apply(renameSite(hostile, {QStringLiteral("vpc-sh1")},
                     QStringLiteral("<b>x</b> | [a](http://b) `c`\n# d")),
          hostile);
    const QByteArray text =
        diffMarkdown(diff(*analyse(test::referenceStar(false)), *analyse(hostile)));
    QVERIFY2(text.contains("\\<b\\>x\\</b\\> \\| \\[a\\]\\(http\\://b\\) \\`c\\`\\\\u\\{000a\\}"),
             text.constData());
    QVERIFY(!text.contains("\n#  d"));
    QVERIFY(!text.contains("\n# d"));
}

QTEST_GUILESS_MAIN(TestDiffOutput)
#include "tst_diff_output.moc"
