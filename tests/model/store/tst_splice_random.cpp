// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/topology_writer.h"
#include "model/topology/drawing_edits.h"
#include "model/topology/edits.h"
#include "tests/model/store/handwritten.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hubwright;
using test::handwritten;
using test::read;

/// Random edits, one after the other, each saved into the text of the one before.
class TestSpliceRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomEditsReadBackAndKeepRemarks();
};

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
            &RandomEditor::reorderSites,      &RandomEditor::changeSomeProfiles,
            &RandomEditor::drawSomething,     &RandomEditor::drawSomething};
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
        switch (below(10)) {
        case 7:
            tunnel.isStandby = flip();
            break;
        case 8:
            end.ike = flip() ? QStringLiteral("nist") : QString();
            end.psk = flip() ? QStringLiteral("file:k") : QString();
            break;
        case 9:
            end.identity = someText();
            end.peerIdentity = someText();
            break;
        case 0:
            tunnel.psk = flip() ? QStringLiteral("env:K") : QString();
            break;
        case 1:
            tunnel.ike = flip() ? QStringLiteral("modern") : QStringLiteral("default");
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
    void changeSomeProfiles()
    {
        std::vector<IkeProfile> &profiles = m_topology.profiles;
        if (profiles.empty() || flip()) {
            IkeProfile profile = presetProfiles()[size_t(below(5))];
            profile.name = freshName();
            profiles.insert(profiles.begin() + below(int(profiles.size()) + 1), profile);
        } else if (flip()) {
            IkeProfile &profile = profiles[size_t(below(int(profiles.size())))];
            profile.version = 3 - profile.version;
            profile.espLifetime = std::chrono::minutes(1 + below(300));
        } else {
            profiles.erase(profiles.begin());
        }
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
    void drawSomething()
    {
        if (flip() && !m_topology.tunnels().empty()) {
            const auto index = size_t(below(int(m_topology.tunnels().size())));
            std::vector<ScenePoint> points;
            for (int n = below(4); n > 0; --n)
                points.push_back({below(999) - 500, below(999) - 500});
            apply(bendTunnel(m_topology, m_topology.tunnels()[index].id, points), m_topology);
        } else if (m_topology.notes.empty() || flip()) {
            const Note::Form form = flip() ? Note::Form::Label : Note::Form::Card;
            apply(putNote(m_topology, {freeNoteId(m_topology), QStringLiteral("x") + someText(),
                                       below(99), -below(99), flip() ? 120 : 0, form}),
                  m_topology);
        } else if (flip()) {
            Note note = m_topology.notes.begin()->second;
            note.text += QStringLiteral("\n# more: [");
            apply(putNote(m_topology, note), m_topology);
        } else {
            m_topology.notes.erase(m_topology.notes.begin());
        }
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

void TestSpliceRandom::randomEditsReadBackAndKeepRemarks()
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

QTEST_GUILESS_MAIN(TestSpliceRandom)
#include "tst_splice_random.moc"
