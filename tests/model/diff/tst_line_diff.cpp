// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/line_diff.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

#include <algorithm>

using namespace hubwright;

/// The fewest lines gone and new.
class TestLineDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreKeptThatBothHave();
    void theFewestLinesDiffer();
    void largeTextsWithFewChangesAreQuick();
};

namespace {

using Kind = DiffLine::Kind;

QString rebuilt(const std::vector<DiffLine> &lines, Kind without)
{
    QStringList out;
    for (const DiffLine &line : lines) {
        if (line.kind != without)
            out << line.text;
    }
    return out.join(QLatin1Char('\n'));
}

/// By a table, the slow way.
int longestCommon(const QStringList &a, const QStringList &b)
{
    std::vector<std::vector<int>> best(size_t(a.size()) + 1,
                                       std::vector<int>(size_t(b.size()) + 1, 0));
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j) {
            const auto r = size_t(i);
            const auto c = size_t(j);
            best[r][c] =
                a[i] == b[j] ? best[r + 1][c + 1] + 1 : std::max(best[r + 1][c], best[r][c + 1]);
        }
    }
    return best[0][0];
}

} // namespace

void TestLineDiff::linesAreKeptThatBothHave()
{
    const auto lines = lineDiff(QStringLiteral("a\nb\nc\nd"), QStringLiteral("a\nx\nc\ny\nd"));
    const std::vector<DiffLine> expected {
        {Kind::Same, QStringLiteral("a")}, {Kind::Gone, QStringLiteral("b")},
        {Kind::New, QStringLiteral("x")},  {Kind::Same, QStringLiteral("c")},
        {Kind::New, QStringLiteral("y")},  {Kind::Same, QStringLiteral("d")}};
    QVERIFY(lines == expected);
    QVERIFY(lineDiff({}, {}).empty());
}

void TestLineDiff::theFewestLinesDiffer()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        const auto text = [&] {
            QStringList out;
            for (int n = int(random.bounded(9)); n >= 0; --n)
                out << QString(QChar(u'a' + int(random.bounded(4))));
            return out;
        };
        const QStringList before = text();
        const QStringList after = text();
        const auto lines = lineDiff(before.join(QLatin1Char('\n')), after.join(QLatin1Char('\n')));
        QCOMPARE(rebuilt(lines, Kind::New), before.join(QLatin1Char('\n')));
        QCOMPARE(rebuilt(lines, Kind::Gone), after.join(QLatin1Char('\n')));
        const auto same = std::count_if(lines.begin(), lines.end(), [](const DiffLine &line) {
            return line.kind == Kind::Same;
        });
        QCOMPARE(int(same), longestCommon(before, after));
    }
}

void TestLineDiff::largeTextsWithFewChangesAreQuick()
{
    QStringList before;
    for (int i = 0; i < 20000; ++i)
        before << QString::number(i);
    QStringList after = before;
    for (int i = 0; i < 20000; i += 100)
        after[i] = QStringLiteral("changed");
    const auto lines = lineDiff(before.join(QLatin1Char('\n')), after.join(QLatin1Char('\n')));
    QCOMPARE(lines.size(), size_t(20200));
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_line_diff.moc"
