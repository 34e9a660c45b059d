// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/drawing_edits.h"
#include "tests/ui/canvas/canvas_rig.h"

#include <random>

using namespace hubwright;

/// Names and signs on the canvas: none lies on another, nor on a card, a badge, a note or
/// the title of a frame, whatever the canvas is made to show.
class TestCanvasLabels : public QObject, private test::CanvasRig {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCanvas(); }
    void cleanup() { dropCanvas(); }
    void noneOverlap_data();
    void noneOverlap();
    void headsOfAPathKeepOffThem();

private:
    /// Names and signs, and how many of both.
    std::vector<QRectF> labels() const;
    /// All that they must not lie on.
    std::vector<QRectF> obstacles() const;
};

namespace {

int overlaps(const std::vector<QRectF> &labels, const std::vector<QRectF> &others)
{
    int count = 0;
    for (size_t i = 0; i < labels.size(); ++i) {
        for (size_t k = i + 1; k < labels.size(); ++k)
            count += labels[i].intersects(labels[k]) ? 1 : 0;
        for (const QRectF &other : others)
            count += labels[i].intersects(other) ? 1 : 0;
    }
    return count;
}

/// Bends in every third line, notes here and there, four regions.
Topology decorated(Topology topology)
{
    std::mt19937 random(7);
    const int reach = 400 + 8 * int(topology.sites().size());
    const auto any = [&] { return int(random() % unsigned(2 * reach)) - reach; };
    for (size_t t = 0; t < topology.tunnels().size(); t += 3) {
        const Id<Tunnel> &id = topology.tunnels()[t].id;
        topology.bends[id] = {id, {{any(), any()}, {any(), any()}}};
    }
    for (int n = 1; n <= 8; ++n) {
        Note note {
            {QStringLiteral("note-%1").arg(n)}, QStringLiteral("Change on Sunday"), any(), any()};
        topology.notes[note.id] = note;
    }
    for (size_t i = 0; i < topology.sites().size(); ++i) {
        Site site = topology.sites()[i];
        site.region = QStringLiteral("Region %1").arg(random() % 4);
        topology.put(site);
    }
    return topology;
}

} // namespace

std::vector<QRectF> TestCanvasLabels::labels() const
{
    std::vector<QRectF> out;
    for (const TunnelItem *item : m_scene->tunnelItems()) {
        if (!item->look().markBox.isNull())
            out.push_back(item->look().markBox);
        for (const Pill &pill : item->look().pills)
            out.push_back(pill.box);
    }
    return out;
}

std::vector<QRectF> TestCanvasLabels::obstacles() const
{
    std::vector<QRectF> out = m_scene->boxesToSee();
    for (const SiteItem *item : m_scene->siteItems()) {
        if (item->look().badge)
            out.push_back(item->look().badge->box.translated(item->pos()));
    }
    return out;
}

void TestCanvasLabels::noneOverlap_data()
{
    QTest::addColumn<int>("spokes");
    QTest::addColumn<bool>("isDecorated");
    for (const int spokes : {10, 50, 200}) {
        QTest::addRow("%d, plain", spokes) << spokes << false;
        QTest::addRow("%d, bends, notes, frames", spokes) << spokes << true;
    }
}

void TestCanvasLabels::noneOverlap()
{
    QFETCH(int, spokes);
    QFETCH(bool, isDecorated);
    const Topology star = test::starOf(spokes);
    m_drawing->setTopology(star); // The cards go where a star has them.
    m_drawing->setTopology(isDecorated ? decorated(m_drawing->topology()) : star);
    m_scene->setRegionsShown(isDecorated);
    QTRY_VERIFY(!m_drawing->analyst().isBusy());
    const auto look = [&](const char *what, double leastShown) {
        const std::vector<QRectF> all = labels();
        const int count = overlaps(all, obstacles());
        QVERIFY2(count == 0, qPrintable(QStringLiteral("%1: %2 overlaps")
                                            .arg(QLatin1String(what), QString::number(count))));
        const double shown = double(all.size()) / (3.0 * spokes);
        QVERIFY2(shown >= leastShown,
                 qPrintable(
                     QStringLiteral("%1: only %2 are shown").arg(QLatin1String(what)).arg(shown)));
    };
    const double least = isDecorated ? 0.45 : 0.7;
    look("verdicts", least);
    for (const Overlay overlay :
         {Overlay::Load, Overlay::Strength, Overlay::Space, Overlay::Platform}) {
        m_scene->setOverlay(overlay);
        look("an overlay", least);
    }
    m_scene->setOverlay(Overlay::Verdict);
    FailureWatch watch(*m_drawing);
    for (const Subject &what :
         {Subject(Id<Site> {QStringLiteral("h")}), Subject(Id<Site> {QStringLiteral("s2")}),
          Subject(m_drawing->topology().tunnels().front().id)}) {
        watch.show(what);
        watch.waitUntilJudged();
        QVERIFY(watch.shown());
        m_scene->showFailure(watch.shown());
        look("a failure", least);
        watch.leave();
    }
}

void TestCanvasLabels::headsOfAPathKeepOffThem()
{
    m_drawing->setTopology(decorated(test::starOf(10)));
    m_drawing->setTopology(decorated(m_drawing->topology()));
    size_t shown = 0;
    for (int spoke = 1; spoke < 10; ++spoke) {
        const auto &tunnels = m_drawing->topology().tunnels();
        const Id<Tunnel> first = tunnels[size_t(spoke)].id;
        const Id<Tunnel> second = tunnels[size_t(spoke - 1)].id;
        const auto site = [](int n) { return Id<Site> {QStringLiteral("s%1").arg(n)}; };
        m_scene->showPath(
            {{site(spoke + 1), {QStringLiteral("h")}, site(spoke)}, {first, second}, {}});
        const auto meets = [&] {
            int count = 0;
            std::vector<QRectF> boxes = obstacles();
            const std::vector<QRectF> written = labels();
            boxes.insert(boxes.end(), written.begin(), written.end());
            for (int step = 0; step < 20; ++step) {
                for (const QPointF &head : m_scene->pathPicture().heads(step / 20.0)) {
                    const QRectF box(head - QPointF(7, 7), QSizeF(14, 14));
                    count += std::ranges::any_of(
                        boxes, [&](const QRectF &other) { return other.intersects(box); });
                }
            }
            return count;
        };
        QCOMPARE(meets(), 0);
        // Whoever points at a line reads its names, and the heads make room for them.
        m_scene->hover({}, first);
        QCOMPARE(meets(), 0);
        m_scene->hover({}, {});
        shown += m_scene->pathPicture().heads(PathPicture::AtRest).size();
    }
    QVERIFY2(shown >= 9 * 4, qPrintable(QString::number(shown))); // Two a line at least.
}

QTEST_MAIN(TestCanvasLabels)
#include "tst_canvas_labels.moc"
