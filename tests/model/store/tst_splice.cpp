// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/topology_file.h"
#include "model/store/topology_writer.h"
#include "model/topology/edits.h"
#include "tests/model/store/handwritten.h"
#include "tests/support/topologies.h"

#include <QTest>

#include <functional>

using namespace hubwright;
using test::handwritten;
using test::read;

/// Saving into a text that a person wrote: only what changed is touched.
class TestSplice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesOnlyWhatChanged_data();
    void changesOnlyWhatChanged();
    void nothingChangedKeepsEveryByte();
    void unreadableTextGivesTheCanonicalForm();
    void whatNoFileCanSayIsAnError();
    void parallelTunnelsAreCountedAnew();
    void canonicalFormReadsBack();
};

namespace {

using Change = std::function<void(Topology &)>;

/// The lines that differ: "-old" and "+new".
QString differences(const QByteArray &before, const QByteArray &after)
{
    const QList<QByteArray> a = before.split('\n');
    const QList<QByteArray> b = after.split('\n');
    // The longest common subsequence, by its table.
    std::vector<std::vector<int>> length(size_t(a.size()) + 1,
                                         std::vector<int>(size_t(b.size()) + 1));
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            length[size_t(i)][size_t(j)] =
                a[i] == b[j]
                    ? length[size_t(i) + 1][size_t(j) + 1] + 1
                    : std::max(length[size_t(i) + 1][size_t(j)], length[size_t(i)][size_t(j) + 1]);
    }
    QStringList out;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            ++i;
            ++j;
        } else if (i < a.size() && (j == b.size() || length[size_t(i) + 1][size_t(j)] >=
                                                         length[size_t(i)][size_t(j) + 1])) {
            out << QLatin1Char('-') + QString::fromUtf8(a[i++]);
        } else {
            out << QLatin1Char('+') + QString::fromUtf8(b[j++]);
        }
    }
    return out.join(QLatin1Char('\n'));
}

void changeSiteOf(Topology &topology, const char *name, const std::function<void(Site &)> &change)
{
    Site site = *topology.site({QString::fromUtf8(name)});
    change(site);
    topology.put(site);
}

void changeTunnelOf(Topology &topology, size_t index, const std::function<void(Tunnel &)> &change)
{
    Tunnel tunnel = topology.tunnels()[index];
    change(tunnel);
    topology.put(tunnel);
}

} // namespace

void TestSplice::changesOnlyWhatChanged_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const Change &change, const char *wanted) {
        QTest::newRow(name) << change << QString::fromUtf8(wanted);
    };
    const auto site = [&](const char *name, const char *which,
                          const std::function<void(Site &)> &change, const char *wanted) {
        row(
            name, [=](Topology &t) { changeSiteOf(t, which, change); }, wanted);
    };
    const auto tunnel = [&](const char *name, size_t index,
                            const std::function<void(Tunnel &)> &change, const char *wanted) {
        row(
            name, [=](Topology &t) { changeTunnelOf(t, index, change); }, wanted);
    };
    const Id<Site> hub {QStringLiteral("hub")};
    const Id<Site> a {QStringLiteral("a")};
    const Id<Site> b {QStringLiteral("b")};
    const Id<Site> c {QStringLiteral("c")};

    row(
        "the title", [](Topology &t) { t.heading.name = QStringLiteral("no"); },
        "-name: Star   # keep: the title\n+name: \"no\"   # keep: the title");
    row(
        "a new heading", [](Topology &t) { t.heading.author = QStringLiteral("王"); },
        "+author: 王");
    row(
        "no title", [](Topology &t) { t.heading.name.clear(); }, "-name: Star   # keep: the title");
    site(
        "a network in a list with remarks", "a",
        [](Site &s) { s.subnets[1] = test::net("10.1.9.0/24"); },
        "-      - 10.1.1.0/24          # keep: second network of a\n"
        "+      - 10.1.9.0/24          # keep: second network of a");
    site(
        "a network more in a block", "a",
        [](Site &s) { s.subnets.push_back(test::net("10.1.9.0/24")); }, "+      - 10.1.9.0/24");
    site(
        "a network less in a block", "a", [](Site &s) { s.subnets.erase(s.subnets.begin()); },
        "-      # keep: first network of a\n-      - 10.1.0.0/24");
    site(
        "a network more in brackets", "b",
        [](Site &s) { s.subnets.push_back(test::net("10.2.9.0/24")); },
        "-  b: {gateway: 192.0.2.3, subnets: [10.2.0.0/24], rack: \"7\"}   # keep: about b\n"
        "+  b: {gateway: 192.0.2.3, subnets: [10.2.0.0/24, 10.2.9.0/24], rack: \"7\"}   # keep: "
        "about b");
    site(
        "a field more in brackets", "b", [](Site &s) { s.role = Role::Hub; },
        "-  b: {gateway: 192.0.2.3, subnets: [10.2.0.0/24], rack: \"7\"}   # keep: about b\n"
        "+  b: {role: hub, gateway: 192.0.2.3, subnets: [10.2.0.0/24], rack: \"7\"}   # keep: "
        "about "
        "b");
    site(
        "a field less in brackets", "b", [](Site &s) { s.gateway = {}; },
        "-  b: {gateway: 192.0.2.3, subnets: [10.2.0.0/24], rack: \"7\"}   # keep: about b\n"
        "+  b: {subnets: [10.2.0.0/24], rack: \"7\"}   # keep: about b");
    site(
        "a network in brackets over lines", "c",
        [](Site &s) { s.subnets[1] = test::net("10.3.2.0/24"); },
        "-      10.3.1.0/24\n+      10.3.2.0/24");
    site(
        "a text over lines", "c", [](Site &s) { s.note = QStringLiteral("one"); },
        "-    note: |\n-      two\n-      lines\n+    note: one");
    site(
        "a host's address", "a",
        [](Site &s) {
            s.hosts[0].address = {Family::V4, 0x0A010007};
        },
        "-      vm1: 10.1.0.5   # keep: vm1\n+      vm1: 10.1.0.7   # keep: vm1");
    site(
        "hosts in another order", "a", [](Site &s) { std::swap(s.hosts[0], s.hosts[1]); },
        "-      vm1: 10.1.0.5   # keep: vm1\n+      vm1: 10.1.0.5   # keep: vm1");
    site(
        "no hosts", "a", [](Site &s) { s.hosts.clear(); },
        "-    hosts:\n-      vm1: 10.1.0.5   # keep: vm1\n-      vm2: 10.1.0.6");
    site(
        "a new field in its place", "hub", [](Site &s) { s.region = QStringLiteral("北京 3 区"); },
        "+    region: 北京 3 区");
    site(
        "a default stated", "hub", [](Site &s) { s.role = Role::Spoke; }, "-    role: hub");
    row(
        "a new site",
        [](Topology &t) {
            Site added;
            added.id = {QStringLiteral("d: 1")};
            added.subnets = {test::net("10.4.0.0/24")};
            t.put(added);
        },
        "+  \"d: 1\":\n+    subnets: [10.4.0.0/24]");
    row(
        "a site gone", [=](Topology &t) { apply(removeSite(t, b), t); },
        "-  b: {gateway: 192.0.2.3, subnets: [10.2.0.0/24], rack: \"7\"}   # keep: about b\n"
        "-- ends: {b: absent}  # keep: ends first\n"
        "-  between: [hub, b]\n"
        "-  # keep: above the second intent\n"
        "-  - a <-> b\n"
        "-layout: {hub: [0, 0], a: [10, 20], b: [-5, 7]}\n"
        "+layout: {hub: [0, 0], a: [10, 20]}");
    row(
        "a site renamed", [=](Topology &t) { apply(renameSite(t, b, QStringLiteral("bb")), t); },
        "-  b: {gateway: 192.0.2.3, subnets: [10.2.0.0/24], rack: \"7\"}   # keep: about b\n"
        "+  bb: {gateway: 192.0.2.3, subnets: [10.2.0.0/24], rack: \"7\"}   # keep: about b\n"
        "-- ends: {b: absent}  # keep: ends first\n"
        "-  between: [hub, b]\n"
        "+- ends: {hub: {name: hub-bb}, bb: {name: bb-hub, absent: true}}  # keep: ends first\n"
        "+  between: [hub, bb]\n"
        "-  - a <-> b\n"
        "+  - a <-> bb\n"
        "-layout: {hub: [0, 0], a: [10, 20], b: [-5, 7]}\n"
        "+layout: {hub: [0, 0], a: [10, 20], bb: [-5, 7]}");
    tunnel(
        "another reference", 0, [](Tunnel &t) { t.psk = QStringLiteral("file:/k"); },
        "-  psk: env:A         # keep: psk of a\n+  psk: file:/k         # keep: psk of a");
    tunnel(
        "a stated list", 0,
        [](Tunnel &t) { t.ends[1].target->push_back(test::net("10.2.0.0/24")); },
        "-    a: {target: [10.0.0.0/24], name: a-hub, vendor: x}\n"
        "+    a: {target: [10.0.0.0/24, 10.2.0.0/24], name: a-hub, vendor: x}");
    tunnel(
        "a list derived again", 0, [](Tunnel &t) { t.ends[1].target.reset(); },
        "-    a: {target: [10.0.0.0/24], name: a-hub, vendor: x}\n"
        "+    a: {name: a-hub, vendor: x}");
    tunnel(
        "an end that was not written", 2, [](Tunnel &t) { t.ends[0].local.emplace(); },
        "+  ends:\n+    hub: {name: hub-c, local: []}\n+    c: {name: c-hub}");
    tunnel(
        "an absent end that is there", 1, [](Tunnel &t) { t.ends[1].isAbsent = false; },
        "-- ends: {b: absent}  # keep: ends first\n"
        "+- ends: {b: {name: b-hub}}  # keep: ends first");
    row(
        "a new tunnel", [=](Topology &t) { apply(addTunnel(t, a, c), t); },
        "+- between: [a, c]\n+  ends:\n+    a: {name: a-c}\n+    c: {name: c-a}");
    row(
        "the first tunnel gone", [](Topology &t) { apply(removeTunnel(t, t.tunnels()[0].id), t); },
        "-# keep: no indentation here\n"
        "-- between: [hub, a]\n"
        "-  psk: env:A         # keep: psk of a\n"
        "-  ends:\n"
        "-    hub: {name: hub-a}\n"
        "-    a: {target: [10.0.0.0/24], name: a-hub, vendor: x}\n"
        "-waivers:\n"
        "-  - rule: over-open   # keep: waiver\n"
        "-    object: a-hub\n"
        "-    reason: agreed");
    row(
        "an intent changed",
        [](Topology &t) { (*t.intents)[0] = *parseIntent(QStringLiteral("a -> hub"), t); },
        "-  - hub <-> spokes   # keep: intent\n+  - a -> hub   # keep: intent");
    row(
        "no intents at all", [](Topology &t) { t.intents->clear(); },
        "-intents:\n-  - hub <-> spokes   # keep: intent\n-  # keep: above the second intent\n"
        "-  - a <-> b\n+intents: []");
    row(
        "intents not said", [](Topology &t) { t.intents.reset(); },
        "-intents:\n-  - hub <-> spokes   # keep: intent\n-  # keep: above the second intent\n"
        "-  - a <-> b");
    row(
        "a waiver more",
        [](Topology &t) {
            t.waivers.push_back(
                {QStringLiteral("r"), QStringLiteral("o"), QString(), QDate(2027, 3, 1)});
        },
        "+  - {rule: r, object: o, reason: \"\", until: 2027-03-01}");
    row(
        "a waiver's date", [](Topology &t) { t.waivers[0].until = QDate(2027, 3, 1); },
        "+    until: 2027-03-01");
    row(
        "a card moved",
        [=](Topology &t) {
            apply(moveSites(t, {{a, 11, 20}, {c, 1, 2}}), t);
        },
        "-layout: {hub: [0, 0], a: [10, 20], b: [-5, 7]}\n"
        "+layout: {hub: [0, 0], a: [11, 20], b: [-5, 7], c: [1, 2]}");
    row(
        "no layout", [](Topology &t) { t.placements.clear(); },
        "-layout: {hub: [0, 0], a: [10, 20], b: [-5, 7]}");
    Q_UNUSED(hub);
}

void TestSplice::changesOnlyWhatChanged()
{
    QFETCH(Change, change);
    QFETCH(QString, wanted);
    for (const QByteArray &newline : {QByteArray("\n"), QByteArray("\r\n")}) {
        const QByteArray text = QByteArray(handwritten).replace("\n", newline);
        Topology now = read(text);
        change(now);
        const auto spliced = splice(text, now);
        QVERIFY2(spliced, spliced ? "" : qPrintable(spliced.error().message));
        QVERIFY(read(*spliced) == now);
        QCOMPARE(spliced->count('\n'), spliced->count(newline));
        QByteArray lines = *spliced;
        lines.replace(newline, "\n");
        QCOMPARE(differences(handwritten, lines), wanted);
    }
}

void TestSplice::nothingChangedKeepsEveryByte()
{
    const QByteArray text = QByteArray("\xEF\xBB\xBF") + handwritten + "\n\n  # end";
    const auto same = splice(text, read(text));
    QVERIFY(same);
    QCOMPARE(*same, text);
}

void TestSplice::unreadableTextGivesTheCanonicalForm()
{
    const Topology star = test::referenceStar(false);
    for (const char *text :
         {"", "not: {closed", "name: no version\n", "hubwright: 1\nsites: []\n"}) {
        const auto spliced = splice(text, star);
        QVERIFY(spliced);
        QCOMPARE(*spliced, write(star));
    }
}

void TestSplice::whatNoFileCanSayIsAnError()
{
    Topology topology = test::star("hub h 10.0.0.0/24\nhost h vm 10.0.0.1\nhost h vm 10.0.0.2\n");
    const auto twice = splice("", topology);
    QVERIFY(!twice);
    QCOMPARE(
        twice.error().message,
        QStringLiteral("the drawing cannot be written to a file: \"vm\" is there a second time"));
    topology = test::star("hub h 10.0.0.0/24\nspoke s 10.1.0.0/24\n");
    changeTunnelOf(topology, 0, [](Tunnel &t) { t.psk = QStringLiteral("hunter2"); });
    const auto secret = splice(handwritten, topology);
    QVERIFY(!secret);
    QVERIFY(!secret.error().message.contains(QStringLiteral("hunter2")));
}

void TestSplice::parallelTunnelsAreCountedAnew()
{
    const QByteArray text = "hubwright: 1\n"
                            "sites: {a: {}, b: {}}\n"
                            "tunnels:\n"
                            "  # the first\n"
                            "  - between: [a, b]\n"
                            "  # the second\n"
                            "  - between: [a, b]\n"
                            "    psk: env:TWO\n";
    Topology now = read(text);
    apply(removeTunnel(now, now.tunnels()[0].id), now);
    QCOMPARE(now.tunnels()[0].id.key, QStringLiteral("a <-> b #2"));
    const auto spliced = splice(text, now);
    QVERIFY(spliced);
    QCOMPARE(*spliced, QByteArray("hubwright: 1\n"
                                  "sites: {a: {}, b: {}}\n"
                                  "tunnels:\n"
                                  "  # the second\n"
                                  "  - between: [a, b]\n"
                                  "    psk: env:TWO\n"
                                  "    ends:\n"
                                  "      a: {name: a-b-2}\n"
                                  "      b: {name: b-a-2}\n"));
    // What is then in memory still has the old id, and still finds its entry.
    changeTunnelOf(now, 0, [](Tunnel &t) { t.psk = QStringLiteral("env:NEW"); });
    const auto again = splice(*spliced, now);
    QVERIFY(again);
    QCOMPARE(differences(*spliced, *again), QStringLiteral("-    psk: env:TWO\n+    psk: env:NEW"));
}

void TestSplice::canonicalFormReadsBack()
{
    const Topology star = test::referenceStar(true);
    QVERIFY(read(write(star)) == star);
    const Topology all = read(handwritten);
    QVERIFY(read(write(all)) == all);
    QCOMPARE(write(read(write(all))), write(all));
    QCOMPARE(write(Topology()), QByteArray("hubwright: 1\n"));
}

QTEST_GUILESS_MAIN(TestSplice)
#include "tst_splice.moc"
