// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/edits.h"
#include "tests/support/topologies.h"
#include "ui/drawing/drawing.h"

#include <QSignalSpy>
#include <QTest>

using namespace hubwright;

/// A fix is applied to the drawing that it was offered for, and to no other.
class TestDrawing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFixWaitsWhileTheDrawingIsJudged();
    void aFixThatNobodyOffersIsToldOf();
    void aFixOfAnotherFileIsForgotten();
};

namespace {

/// So large that a worker judges it; one spoke's end names nothing but its own network.
Topology largeStarWithError()
{
    QString text = QStringLiteral("hub h 10.255.0.0/24\n");
    for (int i = 0; i < 2500; ++i)
        text += QStringLiteral("spoke s%1 10.%2.%3.0/24\n")
                    .arg(QString::number(i), QString::number(i / 200), QString::number(i % 200));
    Topology out = test::star(text);
    Tunnel wrong = out.tunnels()[3];
    wrong.ends[1].target = out.site(wrong.ends[1].site)->subnets;
    out.put(wrong);
    return out;
}

Edit offeredFix(const Drawing &drawing)
{
    for (const Finding &finding : drawing.analysis().findings) {
        if (!finding.fixes.empty())
            return finding.fixes.front().edit;
    }
    return {};
}

/// An edit of the file as a whole: it is judged as a whole, which takes a while.
Edit longJudged()
{
    Heading heading;
    heading.author = QStringLiteral("somebody");
    return changeHeading(heading);
}

} // namespace

void TestDrawing::aFixWaitsWhileTheDrawingIsJudged()
{
    Drawing drawing;
    drawing.setTopology(largeStarWithError());
    QTRY_VERIFY(!drawing.analyst().isBusy());
    const Edit fix = offeredFix(drawing);
    QVERIFY(!fix.isEmpty());
    drawing.edit(longJudged());
    QVERIFY(drawing.analyst().isBusy());
    const QSignalSpy waits(&drawing, &Drawing::fixWaits);
    drawing.applyFix(fix);
    QCOMPARE(waits.count(), 1);
    QCOMPARE(drawing.undoStack().count(), 1);
    QTRY_COMPARE(drawing.undoStack().count(), 2);
    QTRY_VERIFY(!drawing.analyst().isBusy());
    QCOMPARE(drawing.analysis().errors(), 0u);
}

void TestDrawing::aFixThatNobodyOffersIsToldOf()
{
    Drawing drawing;
    drawing.setTopology(largeStarWithError());
    QTRY_VERIFY(!drawing.analyst().isBusy());
    const Edit fix = offeredFix(drawing);
    const QSignalSpy outdated(&drawing, &Drawing::fixOutdated);
    // What it mends is taken away while something else is judged.
    drawing.edit(longJudged());
    drawing.edit(removeTunnel(drawing.topology(), drawing.topology().tunnels()[3].id));
    QVERIFY(drawing.analyst().isBusy());
    drawing.applyFix(fix);
    QTRY_COMPARE(outdated.count(), 1);
    QCOMPARE(drawing.undoStack().count(), 2);
}

void TestDrawing::aFixOfAnotherFileIsForgotten()
{
    Drawing drawing;
    drawing.setTopology(largeStarWithError());
    QTRY_VERIFY(!drawing.analyst().isBusy());
    const Edit fix = offeredFix(drawing);
    drawing.edit(longJudged());
    drawing.applyFix(fix);
    const QSignalSpy outdated(&drawing, &Drawing::fixOutdated);
    drawing.setTopology(largeStarWithError());
    QTRY_VERIFY(!drawing.analyst().isBusy());
    QCoreApplication::processEvents();
    QCOMPARE(drawing.undoStack().count(), 0);
    QCOMPARE(outdated.count(), 0);
    QVERIFY(drawing.analysis().errors() > 0);
}

QTEST_MAIN(TestDrawing)
#include "tst_drawing.moc"
