// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/drawing_edits.h"
#include "model/topology/edits.h"
#include "tests/support/topologies.h"

#include <QTest>

#include <functional>

using namespace hubwright;

/// What a person can do, each as an edit: it does what it says, and its inverse
/// takes all of it back.
class TestEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inverseRestores_data();
    void inverseRestores();
    void removeSiteTakesAllThatNamesIt();
    void renameSiteFollowsEverywhere();
    void renameSiteKeepsChosenNames();
    void addTunnelPutsTheHubFirst();
    void addTunnelCountsNames();
    void addCopiesRenames();
    void moveSitesLeavesOutWhatDoesNotMove();
    void subjectsAreNamedOnce();
};

namespace {

using Act = std::function<Edit(const Topology &)>;

Id<Site> id(const char *name) { return {QString::fromUtf8(name)}; }

Topology full()
{
    Topology t = test::star("hub   vpc-pek3 192.168.0.0/24\n"
                            "spoke vpc-sh1  172.16.0.0/24\n"
                            "spoke vpc-gd2  172.26.0.0/24 -> 192.168.0.0/24\n"
                            "tunnel vpc-pek3 vpc-gd2\n"
                            "host vpc-sh1 vm2 172.16.0.2\n"
                            "intent vpc-sh1 <-> vpc-gd2\n"
                            "intent vm2 -> vpc-pek3\n"
                            "waive over-open vpc-sh1 agreed\n"
                            "waive over-open gd2-pek3 agreed\n");
    t.waivers.push_back({QStringLiteral("r"), QStringLiteral("vpc-pek3 <-> vpc-gd2 #2"), {}, {}});
    int x = 0;
    for (const Site &site : t.sites())
        t.placements.emplace(site.id, Placement {site.id, x += 100, 50});
    for (const Tunnel &tunnel : t.tunnels())
        t.bends.emplace(tunnel.id, Bends {tunnel.id, {{x += 10, 7}, {x, 9}}});
    const Note note {{QStringLiteral("note-1")}, QStringLiteral("Sunday only"), 5, 6};
    t.notes.emplace(note.id, note);
    return t;
}

Site siteNamed(const char *name)
{
    Site site;
    site.id = id(name);
    return site;
}

QString positionsOf(const Topology &t)
{
    QStringList out;
    for (const Site &site : t.sites())
        out << site.name();
    for (const Tunnel &tunnel : t.tunnels())
        out << tunnel.id.key;
    return out.join(QStringLiteral(", "));
}

} // namespace

void TestEdits::inverseRestores_data()
{
    QTest::addColumn<Act>("act");
    const auto row = [](const char *name, const Act &act) { QTest::newRow(name) << act; };
    row("add a site", [](const Topology &t) { return addSite(t, siteNamed("new"), 1, 2); });
    for (const char *name : {"vpc-pek3", "vpc-sh1", "vpc-gd2"}) {
        QTest::addRow("remove %s", name)
            << Act([name](const Topology &t) { return removeSite(t, id(name)); });
        QTest::addRow("rename %s", name) << Act(
            [name](const Topology &t) { return renameSite(t, id(name), QStringLiteral("x")); });
    }
    row("remove two sites and a tunnel", [](const Topology &t) {
        return removeAll(t, {id("vpc-sh1"), id("vpc-pek3")}, {t.tunnels()[2].id});
    });
    row("remove everything", [](const Topology &t) {
        std::vector<Id<Site>> sites;
        for (const Site &site : t.sites())
            sites.push_back(site.id);
        return removeAll(t, sites, {}, {{QStringLiteral("note-1")}});
    });
    row("bend a tunnel", [](const Topology &t) {
        return bendTunnel(t, t.tunnels()[0].id, {{1, 2}, {3, 4}});
    });
    row("straighten a tunnel",
        [](const Topology &t) { return bendTunnel(t, t.tunnels()[1].id, {}); });
    row("add a note", [](const Topology &t) {
        return putNote(t, {freeNoteId(t), QStringLiteral("new"), 1, 2, 80, Note::Form::Label});
    });
    row("change a note", [](const Topology &t) {
        return putNote(t, {{QStringLiteral("note-1")}, QStringLiteral("else"), 1, 2});
    });
    row("move all kinds of things", [](const Topology &t) {
        return shift(t, {id("vpc-sh1"), id("vpc-pek3")}, {{QStringLiteral("note-1")}}, 9, -9);
    });
    row("change a site", [](const Topology &t) {
        Site site = t.sites()[1];
        site.subnets.clear();
        return changeSite(t, site, QStringLiteral("change"));
    });
    row("add a tunnel",
        [](const Topology &t) { return addTunnel(t, id("vpc-sh1"), id("vpc-gd2")); });
    for (size_t i = 0; i < 3; ++i) {
        QTest::addRow("remove tunnel %d", int(i))
            << Act([i](const Topology &t) { return removeTunnel(t, t.tunnels()[i].id); });
    }
    row("change a tunnel", [](const Topology &t) {
        Tunnel tunnel = t.tunnels()[0];
        tunnel.ends[0].isAbsent = true;
        return changeTunnel(t, tunnel, QStringLiteral("change"));
    });
    row("move sites", [](const Topology &t) {
        return moveSites(t, {{id("vpc-sh1"), 7, 7}, {id("vpc-gd2"), 8, 8}});
    });
    row("change the heading", [](const Topology &t) {
        Heading heading = t.heading;
        heading.name = QStringLiteral("N");
        return changeHeading(heading);
    });
    row("no intents", [](const Topology &) { return changeIntents(std::nullopt); });
    row("add a waiver", [](const Topology &t) {
        return addWaiver(t, {QStringLiteral("r"), QStringLiteral("o"), {}, {}});
    });
    row("remove a waiver", [](const Topology &t) { return removeWaiver(t, 0); });
    row("add copies", [](const Topology &t) { return addCopies(t, t, 10, 10); });
    row("several", [](const Topology &t) {
        return joined(QStringLiteral("all"),
                      {removeTunnel(t, t.tunnels()[0].id), addSite(t, siteNamed("new"), 0, 0),
                       moveSites(t, {{id("vpc-sh1"), 7, 7}})});
    });
}

void TestEdits::inverseRestores()
{
    QFETCH(Act, act);
    const Topology before = full();
    Topology t = before;
    const Edit edit = act(before);
    QVERIFY(!edit.isEmpty());
    QVERIFY(!edit.text.isEmpty());
    const Edit inverse = apply(edit, t);
    const Topology after = t;
    QVERIFY(after != before);
    QCOMPARE(inverse.text, edit.text);
    const Edit again = apply(inverse, t);
    QCOMPARE(positionsOf(t), positionsOf(before));
    QVERIFY(t == before);
    apply(again, t);
    QVERIFY(t == after);
}

void TestEdits::removeSiteTakesAllThatNamesIt()
{
    Topology t = full();
    apply(removeSite(t, id("vpc-gd2")), t);
    QCOMPARE(positionsOf(t), QStringLiteral("vpc-pek3, vpc-sh1, vpc-pek3 <-> vpc-sh1"));
    QCOMPARE(t.intents->size(), 1u);
    QCOMPARE(t.waivers.size(), 1u);
    QCOMPARE(t.waivers[0].object, QStringLiteral("vpc-sh1"));
    QCOMPARE(t.placements.count(id("vpc-gd2")), 0u);
}

void TestEdits::renameSiteFollowsEverywhere()
{
    Topology t = full();
    apply(renameSite(t, id("vpc-gd2"), QStringLiteral("vpc-gz")), t);
    QCOMPARE(positionsOf(t),
             QStringLiteral("vpc-pek3, vpc-sh1, vpc-gz, vpc-pek3 <-> vpc-sh1, vpc-pek3 <-> vpc-gz, "
                            "vpc-pek3 <-> vpc-gz #2"));
    QCOMPARE(t.tunnels()[1].ends[1].name, QStringLiteral("gz-pek3"));
    QCOMPARE(t.tunnels()[1].ends[0].name, QStringLiteral("pek3-gz"));
    QCOMPARE(intentText((*t.intents)[0], t), QStringLiteral("vpc-sh1 <-> vpc-gz"));
    QCOMPARE(t.waivers[1].object, QStringLiteral("gz-pek3"));
    QCOMPARE(t.waivers[2].object, QStringLiteral("vpc-pek3 <-> vpc-gz #2"));
    QCOMPARE(t.placements.at(id("vpc-gz")).x, 300);
    QCOMPARE(t.placements.size(), 3u);
    QVERIFY(t.tunnels()[1].ends[1].target.has_value());
}

void TestEdits::renameSiteKeepsChosenNames()
{
    Topology t = full();
    Tunnel tunnel = t.tunnels()[0];
    tunnel.ends[1].name = QStringLiteral("to-the-hub");
    t.put(tunnel);
    apply(renameSite(t, id("vpc-sh1"), QStringLiteral("vpc-sh9")), t);
    QCOMPARE(t.tunnels()[0].ends[1].name, QStringLiteral("to-the-hub"));
    QCOMPARE(t.tunnels()[0].ends[0].name, QStringLiteral("pek3-sh9"));
}

void TestEdits::addTunnelPutsTheHubFirst()
{
    Topology t = test::star("hub h 10.0.0.0/24\nsite a 10.1.0.0/24\n");
    apply(addTunnel(t, id("a"), id("h")), t);
    QCOMPARE(t.tunnels()[0].id.key, QStringLiteral("h <-> a"));
    QCOMPARE(t.tunnels()[0].ends[0].site, id("h"));
    QVERIFY(!t.tunnels()[0].ends[0].isStated());
}

void TestEdits::addTunnelCountsNames()
{
    Topology t = test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\n");
    apply(addTunnel(t, id("h"), id("a")), t);
    QCOMPARE(t.tunnels()[1].ends[0].name, QStringLiteral("h-a-2"));
    QCOMPARE(t.tunnels()[1].ends[1].name, QStringLiteral("a-h-2"));
    QCOMPARE(freeSiteName(t, QStringLiteral("a")), QStringLiteral("a-2"));
    QCOMPARE(freeSiteName(t, QStringLiteral("b")), QStringLiteral("b"));
}

void TestEdits::addCopiesRenames()
{
    Topology t = full();
    const Topology other = full();
    apply(addCopies(t, other, 10, 20), t);
    QCOMPARE(t.sites().size(), 6u);
    QCOMPARE(t.tunnels().size(), 6u);
    QSet<QString> names;
    for (const Tunnel &tunnel : t.tunnels()) {
        for (const TunnelEnd &end : tunnel.ends) {
            QVERIFY2(!names.contains(end.name), qPrintable(end.name));
            names.insert(end.name);
            QVERIFY(t.site(end.site));
        }
    }
    const Tunnel &copy = t.tunnels()[3];
    QCOMPARE(copy.id.key, QStringLiteral("vpc-pek3-2 <-> vpc-sh1-2"));
    QCOMPARE(t.placements.at(id("vpc-sh1-2")), (Placement {id("vpc-sh1-2"), 210, 70}));
    QVERIFY(t.site(id("vpc-sh1-2"))->subnets == t.site(id("vpc-sh1"))->subnets);
}

void TestEdits::moveSitesLeavesOutWhatDoesNotMove()
{
    const Topology t = full();
    QVERIFY(moveSites(t, {t.placements.at(id("vpc-sh1"))}).isEmpty());
    QCOMPARE(moveSites(t, {t.placements.at(id("vpc-sh1")), {id("vpc-gd2"), 0, 0}}).steps.size(),
             1u);
}

void TestEdits::subjectsAreNamedOnce()
{
    const Topology t = full();
    const Edit rename = renameSite(t, id("vpc-sh1"), QStringLiteral("x"));
    const std::vector<Subject> subjects = subjectsOf(rename);
    for (size_t i = 0; i < subjects.size(); ++i)
        QCOMPARE(std::count(subjects.begin(), subjects.end(), subjects[i]), 1);
    QVERIFY(std::count(subjects.begin(), subjects.end(), Subject(id("x"))) == 1);
    QVERIFY(std::count(subjects.begin(), subjects.end(), Subject(std::monostate {})) == 1);
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
