// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/topology_file.h"
#include "model/store/topology_writer.h"
#include "model/topology/edits.h"
#include "tests/support/topologies.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace hubwright;

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
    void randomEditsReadBackAndKeepRemarks();
};

namespace {

using Change = std::function<void(Topology &)>;

/// A file as people write it: remarks, own keys, own order, all styles.
const char *const handwritten = R"(# keep: head of the file
hubwright: 1
name: Star   # keep: the title
owner: {team: net, pager: 42}   # keep: an own key

sites:
  # keep: about the hub
  hub:
    subnets: [10.0.0.0/24]   # keep: hub's networks
    role: hub
    cost-centre: 4711        # keep: an own key of the hub
    gateway: 192.0.2.1
    # keep: below the hub

  # ---- spokes ----

  # keep: about a
  a:
    gateway: 192.0.2.2
    subnets:
      # keep: first network of a
      - 10.1.0.0/24
      - 10.1.1.0/24          # keep: second network of a
    hosts:
      vm1: 10.1.0.5   # keep: vm1
      vm2: 10.1.0.6
  b: {gateway: 192.0.2.3, subnets: [10.2.0.0/24], rack: "7"}   # keep: about b
  "c":
    gateway: "192.0.2.4"
    note: |
      two
      lines
    subnets: [
      10.3.0.0/24,   # keep: inside brackets
      10.3.1.0/24
    ]

tunnels:
# keep: no indentation here
- between: [hub, a]
  psk: env:A         # keep: psk of a
  ends:
    hub: {name: hub-a}
    a: {target: [10.0.0.0/24], name: a-hub, vendor: x}
- ends: {b: absent}  # keep: ends first
  between: [hub, b]
-
  between:
    - hub
    - c
  x-ticket: 12
intents:
  - hub <-> spokes   # keep: intent
  # keep: above the second intent
  - a <-> b
waivers:
  - rule: over-open   # keep: waiver
    object: a-hub
    reason: agreed
layout: {hub: [0, 0], a: [10, 20], b: [-5, 7]}
# keep: end of the file
)";

Topology read(const QByteArray &text)
{
    const auto file = parse(text, QStringLiteral("t"));
    if (!file)
        qFatal("%s: %s\n%s", qPrintable(file.error()[0].place.text()),
               qPrintable(file.error()[0].message), text.constData());
    return file->topology;
}

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

namespace {

/// Changes something, anything, that a file can say.
class RandomEditor {
public:
    RandomEditor(quint32 seed, Topology &topology) : m_random(seed), m_topology(topology) {}

    void edit()
    {
        const std::vector<void (RandomEditor::*)()> acts {
            &RandomEditor::changeHeading,     &RandomEditor::addSomeSite,
            &RandomEditor::removeSomeSite,    &RandomEditor::renameSomeSite,
            &RandomEditor::changeSomeSite,    &RandomEditor::changeSomeSite,
            &RandomEditor::addSomeTunnel,     &RandomEditor::changeSomeTunnel,
            &RandomEditor::changeSomeTunnel,  &RandomEditor::changeSomeIntents,
            &RandomEditor::changeSomeWaivers, &RandomEditor::moveSomeSites,
            &RandomEditor::reorderSites};
        (this->*acts[size_t(below(int(acts.size())))])();
    }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }
    bool flip() { return below(2) == 0; }

    QString someText()
    {
        static const QStringList texts {QString(),
                                        QStringLiteral("plain"),
                                        QStringLiteral("no"),
                                        QStringLiteral("a: b # c"),
                                        QStringLiteral("北京, 3 区"),
                                        QStringLiteral("two\nlines"),
                                        QStringLiteral("\"q\""),
                                        QStringLiteral("- x"),
                                        QStringLiteral("010"),
                                        QStringLiteral("]}")};
        return texts[below(int(texts.size()))];
    }
    QString freshName()
    {
        const QString text = someText();
        return QStringLiteral("%1%2")
            .arg(text.isEmpty() ? QStringLiteral("s") : text)
            .arg(++m_names);
    }
    Network someNetwork()
    {
        return Prefix::around(
            {Family::V4, AddressBits(0x0A000000u + quint32(below(1 << 16)) * 256)}, 24);
    }
    std::vector<Network> someNetworks()
    {
        std::vector<Network> out;
        for (int n = below(4); n > 0; --n)
            out.push_back(someNetwork());
        return out;
    }
    Id<Site> someSite()
    {
        return m_topology.sites()[size_t(below(int(m_topology.sites().size())))].id;
    }

    void changeHeading()
    {
        Heading &heading = m_topology.heading;
        QString *fields[] {&heading.name, &heading.change, &heading.revision, &heading.author,
                           &heading.note};
        *fields[below(5)] = someText();
        heading.aggregates = flip();
    }
    void addSomeSite()
    {
        Site site;
        site.id = {freshName()};
        site.subnets = someNetworks();
        m_topology.put(site, flip() ? -1 : below(int(m_topology.sites().size()) + 1));
    }
    void removeSomeSite()
    {
        if (m_topology.sites().size() > 2)
            apply(removeSite(m_topology, someSite()), m_topology);
    }
    void renameSomeSite() { apply(renameSite(m_topology, someSite(), freshName()), m_topology); }
    void changeSomeSite()
    {
        Site site = *m_topology.site(someSite());
        switch (below(8)) {
        case 0:
            site.role = flip() ? Role::Hub : Role::Spoke;
            break;
        case 1:
            site.kind = flip() ? SiteKind::Branch : SiteKind::Vpc;
            break;
        case 2:
            site.region = someText();
            break;
        case 3:
            site.note = someText();
            break;
        case 4:
            site.subnets = someNetworks();
            break;
        case 5:
            site.block = flip() ? std::optional(someNetwork()) : std::nullopt;
            break;
        case 6:
            site.discardsUnmatched = flip();
            break;
        default:
            if (flip() || site.hosts.empty())
                site.hosts.insert(site.hosts.begin(), {freshName(), someNetwork().first()});
            else if (!isNamedInIntents(site.id))
                site.hosts.erase(site.hosts.begin() + below(int(site.hosts.size())));
        }
        m_topology.put(site);
    }
    bool isNamedInIntents(const Id<Site> &site) const
    {
        return m_topology.intents &&
               std::any_of(m_topology.intents->begin(), m_topology.intents->end(),
                           [&](const Intent &intent) {
                               return intent.from.site == site || intent.to.site == site;
                           });
    }
    void addSomeTunnel()
    {
        const Id<Site> a = someSite();
        const Id<Site> b = someSite();
        if (a != b)
            apply(addTunnel(m_topology, a, b), m_topology);
    }
    void changeSomeTunnel()
    {
        if (m_topology.tunnels().empty())
            return;
        const size_t index = size_t(below(int(m_topology.tunnels().size())));
        if (below(6) == 0) {
            apply(removeTunnel(m_topology, m_topology.tunnels()[index].id), m_topology);
            return;
        }
        Tunnel tunnel = m_topology.tunnels()[index];
        TunnelEnd &end = tunnel.ends[size_t(below(2))];
        switch (below(7)) {
        case 0:
            tunnel.psk = flip() ? QStringLiteral("env:K") : QString();
            break;
        case 1:
            tunnel.ike = flip() ? QStringLiteral("strong") : QStringLiteral("default");
            break;
        case 2:
            end.name = freshName();
            break;
        case 3:
            end.local = flip() ? std::optional(someNetworks()) : std::nullopt;
            break;
        case 4:
            end.target = flip() ? std::optional(someNetworks()) : std::nullopt;
            break;
        case 5:
            end.isAbsent = flip();
            break;
        default:
            end.peer =
                flip() ? std::optional(*Gateway::parse(QStringLiteral("192.0.2.9"))) : std::nullopt;
        }
        m_topology.put(tunnel);
    }
    void changeSomeIntents()
    {
        if (!m_topology.intents || below(8) == 0) {
            m_topology.intents = flip() ? std::optional(std::vector<Intent>()) : std::nullopt;
            return;
        }
        std::vector<Intent> &intents = *m_topology.intents;
        Intent intent;
        intent.forbids = flip();
        intent.isOneWay = flip();
        intent.to = {IntentTerm::Kind::Site, someSite(), {}, {}, false};
        if (intents.empty() || flip())
            intents.insert(intents.begin() + below(int(intents.size()) + 1), intent);
        else if (flip())
            intents.erase(intents.begin() + below(int(intents.size())));
        else
            intents[size_t(below(int(intents.size())))] = intent;
    }
    void changeSomeWaivers()
    {
        std::vector<Waiver> &waivers = m_topology.waivers;
        if (waivers.empty() || flip())
            waivers.push_back({QStringLiteral("r"), freshName(), someText(), {}});
        else if (flip())
            waivers[0].until = QDate(2027, 1, 1).addDays(below(500));
        else
            waivers.erase(waivers.begin());
    }
    void moveSomeSites()
    {
        const Id<Site> site = someSite();
        if (below(4) == 0)
            m_topology.placements.erase(site);
        else
            m_topology.placements.insert_or_assign(
                site, Placement {site, below(999) - 500, below(999) - 500});
    }
    void reorderSites()
    {
        // As when an undo puts a site back where it stood.
        const Site site = *m_topology.site(someSite());
        m_topology.remove(site.id);
        m_topology.put(site, below(int(m_topology.sites().size()) + 1));
    }

    QRandomGenerator m_random;
    Topology &m_topology;
    int m_names = 0;
};

} // namespace

void TestSplice::randomEditsReadBackAndKeepRemarks()
{
    const QStringList lasting {QStringLiteral("# keep: head of the file"),
                               QStringLiteral("# keep: an own key"), QStringLiteral("pager: 42"),
                               QStringLiteral("# ---- spokes ----"),
                               QStringLiteral("# keep: end of the file")};
    int kept = 0;
    int removed = 0;
    for (quint32 seed = 1; seed <= 300; ++seed) {
        QByteArray text = handwritten;
        Topology topology = read(text);
        RandomEditor editor(seed, topology);
        for (int step = 0; step < 8; ++step) {
            editor.edit();
            const auto spliced = splice(text, topology);
            QVERIFY2(spliced, qPrintable(QStringLiteral("seed %1: %2")
                                             .arg(seed)
                                             .arg(spliced ? QString() : spliced.error().message)));
            text = *spliced;
            const QString now = QString::fromUtf8(text);
            for (const QString &remark : lasting)
                QVERIFY2(now.contains(remark),
                         qPrintable(
                             QStringLiteral("seed %1, step %2 lost %3 in\n%4")
                                 .arg(QString::number(seed), QString::number(step), remark, now)));
            // What stands in an entry stays as long as the entry does.
            const bool hasHub = topology.site({QStringLiteral("hub")}) != nullptr;
            if (hasHub)
                QVERIFY2(now.contains(QStringLiteral(
                             "cost-centre: 4711        # keep: an own key of the hub")),
                         qPrintable(QStringLiteral("seed %1\n%2").arg(QString::number(seed), now)));
            hasHub ? ++kept : ++removed;
            topology = read(text);
        }
    }
    QVERIFY(kept > 500 && removed > 100);
}

QTEST_GUILESS_MAIN(TestSplice)
#include "tst_splice.moc"
