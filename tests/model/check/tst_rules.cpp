// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/analysis.h"
#include "model/check/rule_registry.h"
#include "tests/support/golden.h"
#include "tests/support/topologies.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace hubwright;

/// Walks the registry: every rule has a case in tests/golden/rules/<id> in which it
/// fires, with all that it says written down, and one in which it stays silent.
class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAreUniqueSortedAndKebabCase();
    void everyRuleSaysWhatItIsAndWhereItComesFrom();
    void everyCaseIsARule();
    void fires_data();
    void fires();
    void staysSilent_data();
    void staysSilent();
    void fixesRemoveTheFinding_data();
    void fixesRemoveTheFinding();
    void longNamesGetShortOnes();
    void theOrderOfEntriesChangesNothing_data();
    void theOrderOfEntriesChangesNothing();
};

namespace {

const QString Root = QStringLiteral(HUBWRIGHT_SOURCE_DIR "/tests/golden/rules/");

QStringList ruleIds()
{
    QStringList ids {QStringLiteral("stale-waiver"), QStringLiteral("expired-waiver")};
    for (const Rule *rule : allRules())
        ids << QString::fromLatin1(rule->id);
    return ids;
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Conditions conditions() { return {QDate(2026, 6, 1), {}}; }

QByteArray dump(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        lines << QStringLiteral("%1: %2: %3 [%4]%5")
                     .arg(severityWord(finding.severity), finding.object, finding.message,
                          finding.rule, finding.isWaived ? QStringLiteral(" waived") : QString());
        if (!finding.at.field.isEmpty())
            lines << QStringLiteral("    at %1[%2]")
                         .arg(finding.at.field, QString::number(finding.at.index));
        for (const Broken &broken : finding.breaks)
            lines << QStringLiteral("    %1 %2 -> %3")
                         .arg(broken.isOpened ? QStringLiteral("opens") : QStringLiteral("breaks"),
                              broken.from, broken.to);
        if (!finding.note.isEmpty())
            lines << QStringLiteral("    note: ") + finding.note;
        for (const Fix &fix : finding.fixes)
            lines << QStringLiteral("    %1: %2")
                         .arg(fix.isAutomatic ? QStringLiteral("fix")
                                              : QStringLiteral("suggestion"),
                              fix.title);
    }
    return (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
}

void addCases()
{
    QTest::addColumn<QString>("id");
    const QStringList folders = QDir(Root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &id : folders)
        QTest::newRow(qPrintable(id)) << id;
}

} // namespace

void TestRules::idsAreUniqueSortedAndKebabCase()
{
    static const QRegularExpression kebab(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
    QString before;
    for (const Rule *rule : allRules()) {
        const QString id = QString::fromLatin1(rule->id);
        QVERIFY2(kebab.match(id).hasMatch(), rule->id);
        QVERIFY2(before < id, rule->id);
        QCOMPARE(ruleWithId(id), rule);
        before = id;
    }
}

void TestRules::everyRuleSaysWhatItIsAndWhereItComesFrom()
{
    for (const Rule *rule : allRules()) {
        QVERIFY2(qstrlen(rule->title) > 5, rule->id);
        QVERIFY2(qstrlen(rule->explains) > 30, rule->id);
        QVERIFY2(qstrlen(rule->source) > 5, rule->id);
        QVERIFY2(qstrlen(rule->catalogue) > 5, rule->id);
    }
}

void TestRules::everyCaseIsARule()
{
    const QStringList ids = ruleIds();
    QStringList folders = QDir(Root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(QSet<QString>(folders.begin(), folders.end()), QSet<QString>(ids.begin(), ids.end()));
}

void TestRules::fires_data() { addCases(); }

void TestRules::fires()
{
    QFETCH(QString, id);
    const QString text = read(Root + id + QStringLiteral("/fires.star"));
    const QString silent = read(Root + id + QStringLiteral("/silent.star"));
    const auto analysis = analyse(test::star(text), conditions());
    const bool isThere = std::any_of(analysis->findings.begin(), analysis->findings.end(),
                                     [&](const Finding &finding) { return finding.rule == id; });
    QVERIFY(isThere);
    QCOMPARE(test::compareWithGolden(QStringLiteral("rules/") + id,
                                     {{QStringLiteral("fires.star"), text.toUtf8()},
                                      {QStringLiteral("silent.star"), silent.toUtf8()},
                                      {QStringLiteral("findings.txt"), dump(analysis->findings)}}),
             QString());
}

void TestRules::staysSilent_data() { addCases(); }

void TestRules::staysSilent()
{
    QFETCH(QString, id);
    const QString text = read(Root + id + QStringLiteral("/silent.star"));
    QVERIFY(!text.isEmpty());
    const auto analysis = analyse(test::star(text), conditions());
    for (const Finding &finding : analysis->findings)
        QVERIFY2(finding.rule != id, qPrintable(finding.message));
}

void TestRules::fixesRemoveTheFinding_data() { addCases(); }

void TestRules::fixesRemoveTheFinding()
{
    QFETCH(QString, id);
    const Topology topology = test::star(read(Root + id + QStringLiteral("/fires.star")));
    const auto analysis = analyse(topology, conditions());
    for (const Finding &finding : analysis->findings) {
        for (const Fix &fix : finding.fixes) {
            Topology mended = topology;
            const Edit back = apply(fix.edit, mended);
            const auto after = analyse(mended, conditions());
            for (const Finding &left : after->findings)
                QVERIFY2(left.message != finding.message || left.object != finding.object,
                         qPrintable(fix.title + QStringLiteral(" leaves: ") + left.message));
            QVERIFY2(after->reach->counts().unaskedDelivered <=
                         analysis->reach->counts().unaskedDelivered,
                     qPrintable(fix.title));
            apply(back, mended);
            QCOMPARE(mended, topology);
        }
    }
}

void TestRules::longNamesGetShortOnes()
{
    const QString base(300, QLatin1Char('x'));
    const Topology topology =
        test::star(QStringLiteral("hub hq 10.0.0.0/24\nspoke %1a 10.1.0.0/24\n"
                                  "spoke %1b 10.2.0.0/24\nintent everyone <-> everyone\n")
                       .arg(base));
    Topology mended = topology;
    for (const Edit &edit : automaticFixes(topology, conditions(), false))
        apply(edit, mended);
    const auto analysis = analyse(mended, conditions());
    QCOMPARE(analysis->errors(), size_t(0));
    for (const Site &site : mended.sites())
        QVERIFY(site.name().size() <= 80);
}

void TestRules::theOrderOfEntriesChangesNothing_data() { addCases(); }

void TestRules::theOrderOfEntriesChangesNothing()
{
    QFETCH(QString, id);
    const Topology topology = test::star(read(Root + id + QStringLiteral("/fires.star")));
    Topology turned = topology;
    for (Tunnel tunnel : std::vector<Tunnel>(topology.tunnels())) {
        for (TunnelEnd &end : tunnel.ends) {
            if (end.local)
                std::reverse(end.local->begin(), end.local->end());
            if (end.target)
                std::reverse(end.target->begin(), end.target->end());
        }
        turned.put(tunnel);
    }
    const auto names = [&](const Topology &t) {
        QStringList out;
        const auto analysis = analyse(t, conditions());
        for (const Finding &finding : analysis->findings)
            out << finding.rule + QLatin1Char(' ') + finding.object;
        out.sort();
        return out;
    };
    QCOMPARE(names(turned), names(topology));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
