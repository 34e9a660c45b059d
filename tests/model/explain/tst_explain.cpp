// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explain/explain.h"
#include "tests/support/golden.h"
#include "tests/support/topologies.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QTranslator>

using namespace hubwright;

/// Pairs told in both languages.  Each folder of tests/golden/explain is a case:
/// `design.star` (topologies.h), `pairs` (two hosts a line), and what is told.
class TestExplain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void told_data();
    void told();
    void aStoryHasAtMostTwoSentences();
    void aFindingIsToldByItsFirstPair();
};

namespace {

const QString Root = QStringLiteral(HUBWRIGHT_SOURCE_DIR "/tests/golden/explain/");

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PairSide sideOf(const Analysis &analysis, const QString &name)
{
    PairSide side {name, -1};
    for (const Site &site : analysis.topology.sites()) {
        for (const Host &host : site.hosts) {
            if (host.name == name)
                side.atom = analysis.plan->universe().atomAt(host.address);
        }
    }
    return side;
}

QByteArray tell(const Analysis &analysis, const QByteArray &pairs)
{
    QByteArray out;
    for (const QByteArray &line : pairs.split('\n')) {
        const QStringList names = QString::fromUtf8(line).split(QLatin1Char(' '));
        if (names.size() != 2)
            continue;
        const Explanation told =
            explainPair(analysis, {}, sideOf(analysis, names[0]), sideOf(analysis, names[1]));
        out += line + '\n' + told.story.toUtf8() + '\n';
        for (const ToldCheck &check : told.checks)
            out += (check.hasPassed ? "  ok " : "  x  ") + check.text.toUtf8() + '\n';
        if (!told.fix.isEmpty())
            out += "  fix: " + told.fix.toUtf8() + '\n';
        out += '\n';
    }
    return out;
}

} // namespace

void TestExplain::told_data()
{
    QTest::addColumn<QString>("name");
    const QStringList folders = QDir(Root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(folders.size() >= 6);
    for (const QString &folder : folders)
        QTest::newRow(qPrintable(folder)) << folder;
}

void TestExplain::told()
{
    QFETCH(QString, name);
    const QByteArray design = read(Root + name + QStringLiteral("/design.star"));
    const QByteArray pairs = read(Root + name + QStringLiteral("/pairs"));
    std::map<QString, QByteArray> files {{QStringLiteral("design.star"), design},
                                         {QStringLiteral("pairs"), pairs}};
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        QTranslator texts;
        QVERIFY(texts.load(QStringLiteral(":/i18n/hubwright_") + language));
        QVERIFY(QCoreApplication::installTranslator(&texts));
        const auto analysis = analyse(test::star(QString::fromUtf8(design)));
        files[language + QStringLiteral(".txt")] = tell(*analysis, pairs);
        QCoreApplication::removeTranslator(&texts);
    }
    QCOMPARE(test::compareWithGolden(QStringLiteral("explain/") + name, files), QString());
}

void TestExplain::aStoryHasAtMostTwoSentences()
{
    const auto analysis = analyse(test::referenceStar(true));
    for (const char *pair : {"vm2 vm3", "vm3 vm2", "vm1 vm3"}) {
        const QStringList names = QString::fromLatin1(pair).split(QLatin1Char(' '));
        const QString story =
            explainPair(*analysis, {}, sideOf(*analysis, names[0]), sideOf(*analysis, names[1]))
                .story;
        const auto sentences = story.count(QStringLiteral(". ")) + 1;
        QVERIFY2(sentences <= 2 && story.endsWith(QLatin1Char('.')), qPrintable(story));
    }
}

void TestExplain::aFindingIsToldByItsFirstPair()
{
    const auto analysis = analyse(test::referenceStar(true));
    QCOMPARE(analysis->findings.size(), size_t(1));
    const auto told = explainFinding(*analysis, {}, analysis->findings.front());
    QVERIFY(told);
    QVERIFY2(told->story.startsWith(QStringLiteral("vm2 of vpc-sh1 cannot reach vm3 of vpc-gd2")),
             qPrintable(told->story));
    QVERIFY(told->fix.isEmpty());
    QVERIFY(!told->checks.back().hasPassed);
    const auto other = analyse(test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\nabsent a-h\n"));
    QVERIFY(explainFinding(*other, {}, other->findings.front()));
    Finding aboutNothing;
    QVERIFY(!explainFinding(*other, {}, aboutNothing));
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
