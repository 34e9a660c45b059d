// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/agreement.h"
#include "model/export/exporter_registry.h"
#include "model/import/device/device_importer.h"
#include "model/import/importer.h"
#include "model/platform/platform.h"
#include "model/topology/ike_profile.h"
#include "model/topology/sayable.h"
#include "tests/support/random_designs.h"
#include "tests/support/topologies.h"
#include "tests/support/topology_dump.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace hubwright;

/// What is exported is read back: for every platform that has both, a random design and
/// what is imported of its files are configured alike, carry alike and reach alike; the
/// same with hostile names; and damaged files are refused or read, never worse.
class TestDeviceRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void designsComeBack_data();
    void designsComeBack();
    void profilesComeBack_data();
    void profilesComeBack();
    void statedListsComeBack_data();
    void statedListsComeBack();
    void theReferenceStarIsClean_data();
    void theReferenceStarIsClean();
    void hostileNamesComeBack_data();
    void hostileNamesComeBack();
    void damageIsSurvived_data();
    void damageIsSurvived();
};

namespace {

constexpr quint32 Designs = 200;
constexpr quint32 Damages = 400;

QByteArray countedBytes(int count) { return QByteArray(count, 'k'); }

/// Platforms that have an exporter and an importer.
std::set<QString> platformsWithBoth()
{
    std::set<QString> out;
    for (const DeviceImporter &importer : deviceImporters()) {
        if (exporterFor(QLatin1String(importer.platform)))
            out.insert(QLatin1String(importer.platform));
    }
    return out;
}

void addPlatformRows()
{
    QTest::addColumn<QString>("platform");
    for (const QString &platform : platformsWithBoth())
        QTest::newRow(qPrintable(platform)) << platform;
}

quint32 designs()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("HUBWRIGHT_DESIGNS", &isSet);
    return isSet ? quint32(wanted) : Designs;
}

std::vector<SourceText> filesOf(const Topology &topology, const QString &platform)
{
    const Plan plan(topology);
    ExportRequest request {plan};
    request.platform = platform;
    request.withSecrets = true;
    request.random = countedBytes;
    request.secretOf = [](const QString &) -> Result<QByteArray> {
        return countedBytes(32).toBase64();
    };
    const Result<Bundle> bundle = exportDesign(request);
    if (!bundle)
        qFatal("%s", qPrintable(bundle.error().message));
    std::vector<SourceText> out;
    for (const ExportFile &file : bundle->files)
        out.push_back({file.path, file.bytes, true});
    return out;
}

/// The lines of each file, sorted, and the words of each line: tunnels and networks may
/// stand in another order.  A file without networks configures nothing.
std::map<QString, QStringList> linesOf(const std::vector<SourceText> &files)
{
    static const QRegularExpression separators(QStringLiteral("[,\"{}= ]+"));
    // Numbers of interfaces and of crypto map entries go by the order of the tunnels.
    static const QRegularExpression counted(
        QStringLiteral("(Tunnel|HUBWRIGHT |HUBWRIGHT-V6 |HUBWRIGHT-ANY )[0-9]+"));
    std::map<QString, QStringList> out;
    for (const SourceText &file : files) {
        const bool hasNetworks = file.bytes.contains("10.") || file.bytes.contains("fd00:");
        if (!hasNetworks && !file.fileName.contains(QLatin1String("secrets")))
            continue;
        QStringList lines;
        const QStringList written = QString::fromUtf8(file.bytes).split(QLatin1Char('\n'));
        for (const QString &line : written) {
            QStringList words = QString(line)
                                    .replace(counted, QStringLiteral("\\1"))
                                    .split(separators, Qt::SkipEmptyParts);
            words.sort();
            lines << words.join(QLatin1Char(' '));
        }
        lines.sort();
        out[file.fileName] = lines;
    }
    return out;
}

QByteArray firstDifference(const std::map<QString, QStringList> &a,
                           const std::map<QString, QStringList> &b)
{
    for (const auto &[file, lines] : a) {
        const auto other = b.find(file);
        if (other == b.end())
            return "only before: " + file.toUtf8();
        for (const QString &line : lines) {
            if (lines.count(line) != other->second.count(line))
                return file.toUtf8() + " had: " + line.toUtf8();
        }
        for (const QString &line : other->second) {
            if (lines.count(line) != other->second.count(line))
                return file.toUtf8() + " has: " + line.toUtf8();
        }
    }
    for (const auto &[file, lines] : b) {
        if (a.find(file) == a.end())
            return "only after: " + file.toUtf8();
    }
    return {};
}

/// Whether one list holds networks of a family of which the other has none: no SA carries
/// them, and no intent asks for them.
bool mixesFamilies(const std::vector<Network> &local, const std::vector<Network> &target)
{
    const auto hasFamily = [](const std::vector<Network> &list, Family family) {
        return std::ranges::find(list, family, &Network::family) != list.end();
    };
    return std::ranges::any_of(std::array {Family::V4, Family::V6}, [&](Family family) {
        return hasFamily(local, family) != hasFamily(target, family);
    });
}

bool mixesFamilies(const TunnelEnd &end)
{
    return end.local && end.target && mixesFamilies(*end.local, *end.target);
}

bool mixesFamilies(const Topology &topology)
{
    const Plan plan(topology);
    return std::ranges::any_of(plan.ends(), [&](const EndRef &ref) {
        return std::ranges::any_of(plan.planned(ref).children, [](const Child &child) {
            return mixesFamilies(child.local, child.target);
        });
    });
}

/// Whether it holds; if not, says everything about it: a message of Qt's is cut.
bool holds(bool isTrue, const QByteArray &what, const QByteArray &story)
{
    if (!isTrue)
        fprintf(stderr, "%s\n%s\n", what.constData(), story.constData());
    return isTrue;
}

/// No file says what a gateway does with traffic that no selector matches.
Topology asFilesSayIt(const Topology &topology)
{
    Topology out = topology;
    for (Site site : topology.sites()) {
        site.discardsUnmatched = false;
        out.put(std::move(site));
    }
    return out;
}

/// Outcomes by the names of both sites and networks.
std::map<QString, QString> verdictsOf(const Topology &topology, const QString &platform)
{
    const auto analysis = analyse(topology, {{}, platform});
    std::map<QString, QString> out;
    const std::vector<Universe::Unit> &units = analysis->plan->universe().units();
    const auto called = [&](int unit) {
        return topology.sites()[size_t(units[size_t(unit)].site)].name() + QLatin1Char('/') +
               units[size_t(unit)].network.text();
    };
    analysis->reach->visitPairs([&](int from, int to) {
        out[called(from) + QStringLiteral(" -> ") + called(to)] =
            outcomeWord(analysis->reach->verdictOfUnits(from, to).outcome);
        return true;
    });
    return out;
}

QByteArray notesOf(const Imported &imported)
{
    QByteArray out;
    for (const ImportNote &note : imported.notes)
        out +=
            (note.place.text() + QStringLiteral(": ") + note.message + QLatin1Char('\n')).toUtf8();
    return out;
}

/// Gateways, networks and roles, whatever the sites are called.
std::set<QString> factsOf(const Topology &topology)
{
    std::set<QString> out;
    for (const Site &site : topology.sites())
        out.insert(
            QStringLiteral("%1 %2 %3")
                .arg(site.gateway.text(), joined(site.subnets),
                     site.role == Role::Hub ? QStringLiteral("hub") : QStringLiteral("spoke")));
    return out;
}

bool isLossy(const Imported &imported)
{
    return std::any_of(imported.notes.begin(), imported.notes.end(), [](const ImportNote &note) {
        return note.message.contains(QLatin1String("no product of two lists"));
    });
}

/// The design, what is imported of its files, and those written again.
struct RoundTrip {
    std::vector<SourceText> files;
    Imported imported;
    std::vector<SourceText> again;
};

Result<RoundTrip, Errors> goRound(const Topology &topology, const QString &platform)
{
    RoundTrip out;
    out.files = filesOf(topology, platform);
    Result<Imported, Errors> imported = importSources(out.files);
    if (!imported)
        return imported.error();
    out.imported = *std::move(imported);
    out.again = filesOf(out.imported.topology, platform);
    return out;
}

/// What one end is told about its protection.
struct ToldEnd {
    int version = 2;
    std::vector<Proposal> ike;
    std::vector<Proposal> esp;
    std::chrono::seconds ikeLifetime {};
    std::chrono::seconds espLifetime {};

    QByteArray text() const
    {
        return QStringLiteral("IKEv%1 %2 %3, %4 %5")
            .arg(version)
            .arg(proposalsText(ike), lifetimeText(ikeLifetime), proposalsText(esp),
                 lifetimeText(espLifetime))
            .toUtf8();
    }
    friend bool operator==(const ToldEnd &, const ToldEnd &) = default;
};

/// By the end's name, of those that carry anything.
std::map<QString, ToldEnd> toldEnds(const Topology &topology, const QString &platform)
{
    const Plan plan(topology);
    const Platform &known = *platformNamed(platform);
    std::map<QString, ToldEnd> out;
    for (const EndRef &ref : plan.ends()) {
        const Tunnel &tunnel = topology.tunnels()[size_t(ref.tunnel)];
        const PlannedEnd planned = plan.planned(ref);
        const IkeProfile &profile = profileOf(topology, tunnel, ref.side);
        DeviceEnd end;
        end.planned.ref = ref;
        end.planned.name = planned.name;
        end.tunnel = &tunnel;
        end.profile = std::make_shared<const IkeProfile>(profile);
        std::vector<ExportNote> notes;
        agree(plan, known, known, planned, end, notes);
        // Of what the device can say nothing of it is told something else, with a note.
        const bool isSaid = !sayable(known, profile.ike, ProposalUse::Ike).empty() &&
                            !sayable(known, profile.esp, ProposalUse::Esp).empty();
        // A device with one policy for all tunnels proposes to each what it does to any.
        const bool isCommon = platform == QLatin1String("iosxe");
        if (!planned.isAbsent && !end.children.empty() && isSaid)
            out[planned.name] = {profile.version, isCommon ? std::vector<Proposal>() : end.ike,
                                 end.esp,
                                 isCommon ? std::chrono::seconds() : end.profile->ikeLifetime,
                                 end.profile->espLifetime};
    }
    return out;
}

QByteArray firstOther(const std::map<QString, ToldEnd> &a, const std::map<QString, ToldEnd> &b)
{
    for (const auto &[end, told] : a) {
        const auto other = b.find(end);
        if (other == b.end() || !(other->second == told))
            return end.toUtf8() + ": " + told.text() + " became " +
                   (other == b.end() ? "nothing" : other->second.text());
    }
    return "more ends";
}

/// Whether every proposal is one of the others, in their order: a device may have room for
/// fewer than it was told, or for shorter lives.
bool isPartOf(const ToldEnd &said, const ToldEnd &told)
{
    const auto isWithin = [](const std::vector<Proposal> &part, const std::vector<Proposal> &all) {
        auto at = all.begin();
        for (const Proposal &proposal : part) {
            at = std::find(at, all.end(), proposal);
            if (at == all.end())
                return false;
        }
        return true;
    };
    return said.version == told.version && isWithin(said.ike, told.ike) &&
           isWithin(said.esp, told.esp) && said.ikeLifetime <= told.ikeLifetime &&
           said.espLifetime <= told.espLifetime;
}

} // namespace

void TestDeviceRoundTrip::designsComeBack_data() { addPlatformRows(); }

/// Derived lists: everything that the files say comes back, and nothing is stated.
void TestDeviceRoundTrip::designsComeBack()
{
    QFETCH(QString, platform);
    const quint32 first = test::firstSeed();
    int compared = 0;
    for (quint32 seed = first; seed < first + designs(); ++seed) {
        QRandomGenerator random(seed);
        test::Variety variety;
        variety.hasBothFamilies = seed % 3 == 0;
        variety.hasStatedLists = seed % 2 == 0;
        const Topology topology = asFilesSayIt(test::randomDesign(random, variety));
        if (topology.tunnels().empty())
            continue;
        const Result<RoundTrip, Errors> trip = goRound(topology, platform);
        const QByteArray story = test::story(seed, topology);
        if (!trip) {
            // Nothing was to be carried, so nothing was written.
            QVERIFY2(trip.error().front().message.contains(QLatin1String("no device")) ||
                         filesOf(topology, platform).empty(),
                     (trip.error().front().message.toUtf8() + '\n' + story).constData());
            continue;
        }
        const QByteArray whole =
            story + "--\n" + test::dump(trip->imported.topology) + notesOf(trip->imported);
        // What is written about networks of a family that the other side has none of means
        // nothing, and no file tells who was meant by it.
        if (!mixesFamilies(topology)) {
            const QByteArray difference =
                firstDifference(linesOf(trip->files), linesOf(trip->again));
            QVERIFY(holds(difference.isEmpty(), difference, whole));
        }
        for (const Tunnel &tunnel : trip->imported.topology.tunnels()) {
            for (const TunnelEnd &end : tunnel.ends)
                QVERIFY(holds(!end.isStated() || mixesFamilies(end), "stated", whole));
        }
        const auto before = verdictsOf(topology, platform);
        const auto after = verdictsOf(trip->imported.topology, platform);
        for (const auto &[pair, outcome] : after) {
            const auto known = before.find(pair);
            if (known == before.end())
                continue;
            QVERIFY(holds(known->second == outcome, (pair + u' ' + outcome).toUtf8(), whole));
            ++compared;
        }
    }
    QVERIFY(compared > 0);
}

void TestDeviceRoundTrip::profilesComeBack_data() { addPlatformRows(); }

/// What the devices are told to propose, for how long and in which version of IKE: each end
/// comes back with proposals of its own, in their order, and what came back comes back whole.
void TestDeviceRoundTrip::profilesComeBack()
{
    QFETCH(QString, platform);
    const quint32 first = test::firstSeed();
    int compared = 0;
    for (quint32 seed = first; seed < first + designs(); ++seed) {
        QRandomGenerator random(seed + 9000);
        test::Variety variety;
        variety.mostSites = 6;
        Topology topology = asFilesSayIt(test::randomDesign(random, variety));
        if (topology.tunnels().empty())
            continue;
        test::chooseProfiles(random, topology);
        const Result<RoundTrip, Errors> trip = goRound(topology, platform);
        if (!trip)
            continue;
        const Result<Imported, Errors> twice = importSources(trip->again);
        const Topology &once = trip->imported.topology;
        const QByteArray whole =
            test::story(seed, topology) + "--\n" + test::dump(once) + notesOf(trip->imported);
        QVERIFY(holds(bool(twice), "not twice", whole));
        const auto told = toldEnds(topology, platform);
        const auto read = toldEnds(once, platform);
        const auto again = toldEnds(twice->topology, platform);
        QVERIFY(holds(read == again, firstOther(read, again), whole));
        for (const auto &[end, said] : read) {
            const auto known = told.find(end);
            if (known == told.end())
                continue;
            QVERIFY(holds(isPartOf(said, known->second),
                          end.toUtf8() + ": " + said.text() + " of " + known->second.text(),
                          whole));
            ++compared;
        }
    }
    QVERIFY(compared > 0);
}

void TestDeviceRoundTrip::statedListsComeBack_data() { addPlatformRows(); }

/// Lists that are right by chance only: they come back as they are, and importing what was
/// imported gives the same again.
void TestDeviceRoundTrip::statedListsComeBack()
{
    QFETCH(QString, platform);
    const quint32 first = test::firstSeed();
    quint32 lossy = 0;
    for (quint32 seed = first; seed < first + designs(); ++seed) {
        QRandomGenerator random(seed + 5000);
        test::Variety variety;
        variety.hasRandomLists = true;
        variety.hasBothFamilies = false;
        variety.hasOverlaps = seed % 4 == 0;
        const Topology topology = asFilesSayIt(test::randomDesign(random, variety));
        if (topology.tunnels().empty())
            continue;
        const Result<RoundTrip, Errors> trip = goRound(topology, platform);
        if (!trip)
            continue;
        const auto &sites = trip->imported.topology.sites();
        const bool hasPartner = std::ranges::count(sites, SiteKind::Partner, &Site::kind) > 0;
        if (hasPartner || isLossy(trip->imported)) {
            ++lossy;
            continue;
        }
        const QByteArray whole = test::story(seed, topology) + "--\n" +
                                 test::dump(trip->imported.topology) + notesOf(trip->imported);
        const QByteArray difference = firstDifference(linesOf(trip->files), linesOf(trip->again));
        QVERIFY(holds(difference.isEmpty(), difference, whole));
        const Result<Imported, Errors> twice = importSources(trip->again);
        QVERIFY(twice);
        QCOMPARE(test::dump(twice->topology), test::dump(trip->imported.topology));
    }
    QVERIFY2(lossy * 2 < designs(), qPrintable(QString::number(lossy)));
}

void TestDeviceRoundTrip::theReferenceStarIsClean_data() { addPlatformRows(); }

void TestDeviceRoundTrip::theReferenceStarIsClean()
{
    QFETCH(QString, platform);
    const Topology star = test::referenceStar(false);
    const Result<RoundTrip, Errors> trip = goRound(star, platform);
    QVERIFY(trip);
    const Topology &imported = trip->imported.topology;
    QCOMPARE(imported.sites().size(), size_t(3));
    for (const Site &site : star.sites()) {
        const Site *again = imported.site(site.id);
        QVERIFY(again);
        QCOMPARE(again->gateway.text(), site.gateway.text());
        QCOMPARE(joined(again->subnets), joined(site.subnets));
        QVERIFY(again->role == site.role);
        QCOMPARE(again->platform, platform);
    }
    QCOMPARE(imported.tunnels().size(), star.tunnels().size());
    for (const Tunnel &tunnel : star.tunnels()) {
        for (const TunnelEnd &end : tunnel.ends)
            QVERIFY2(imported.endNamed(end.name).isValid(), qPrintable(end.name));
    }
    const auto analysis = analyse(imported);
    QCOMPARE(analysis->errors(), size_t(0));
    QVERIFY(analysis->isProved());

    const Result<RoundTrip, Errors> wrong = goRound(test::referenceStar(true), platform);
    QVERIFY(wrong);
    const auto judged = analyse(wrong->imported.topology);
    QCOMPARE(judged->errors(), size_t(1));
    QCOMPARE(judged->findings.front().rule, QStringLiteral("target-is-local"));
    QVERIFY(judged->findings.front().message.startsWith(QLatin1String("gd2-pek3 targets")));
}

void TestDeviceRoundTrip::hostileNamesComeBack_data() { addPlatformRows(); }

/// Names, labels and identities of any characters: the files hold as many devices,
/// tunnels, networks and gateways as the design, and nothing else.
void TestDeviceRoundTrip::hostileNamesComeBack()
{
    QFETCH(QString, platform);
    static const QStringList pieces {QStringLiteral("\""),
                                     QStringLiteral("\n"),
                                     QStringLiteral("}"),
                                     QStringLiteral("{"),
                                     QStringLiteral("#"),
                                     QStringLiteral("%"),
                                     QStringLiteral("$()"),
                                     QStringLiteral("../"),
                                     QStringLiteral("conn x\n\tleft=1"),
                                     QStringLiteral("include /etc/passwd\n"),
                                     QStringLiteral("secrets {\n"),
                                     QStringLiteral("北京"),
                                     QStringLiteral("'"),
                                     QStringLiteral("\\"),
                                     QStringLiteral(" : PSK x\n"),
                                     QStringLiteral("also=a\n"),
                                     QStringLiteral("!"),
                                     QStringLiteral("\nset vpn"),
                                     QStringLiteral("a"),
                                     QStringLiteral("exit\n"),
                                     QString(300, QLatin1Char('n'))};
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QRandomGenerator random(seed);
        const auto hostile = [&](int most) {
            QString out;
            for (int n = 1 + random.bounded(most); n > 0; --n)
                out += pieces[random.bounded(int(pieces.size()))];
            return out;
        };
        const Topology plain = test::star("hub h 10.0.0.0/24 10.0.1.0/24\nspoke a 10.1.0.0/24\n"
                                          "spoke b 10.2.0.0/24\n");
        Topology design;
        std::map<QString, QString> renamed;
        for (Site site : plain.sites()) {
            renamed[site.name()] = hostile(6) + site.name();
            site.id = {renamed[site.name()]};
            site.note = hostile(4);
            if (random.bounded(2) == 0)
                site.identity = hostile(4);
            design.put(site);
        }
        for (Tunnel tunnel : plain.tunnels()) {
            for (TunnelEnd &end : tunnel.ends) {
                end.site = {renamed.at(end.site.key)};
                end.name = hostile(8);
            }
            tunnel.id = design.freeTunnelId(tunnel.ends[0].site, tunnel.ends[1].site);
            design.put(tunnel);
        }
        design.heading.name = hostile(5);
        const Result<RoundTrip, Errors> trip = goRound(design, platform);
        QVERIFY2(trip, trip ? "" : qPrintable(trip.error().front().message));
        const Topology &imported = trip->imported.topology;
        const QByteArray whole =
            test::story(seed, design) + "--\n" + test::dump(imported) + notesOf(trip->imported);
        QVERIFY2(imported.sites().size() == 3 && imported.tunnels().size() == 2, whole.constData());
        QVERIFY2(factsOf(imported) == factsOf(design), whole.constData());
        for (const Tunnel &tunnel : imported.tunnels()) {
            QVERIFY(
                holds(!tunnel.ends[0].isStated() && !tunnel.ends[1].isStated(), "stated", whole));
            QVERIFY2(!tunnel.ends[0].isAbsent && !tunnel.ends[1].isAbsent, whole.constData());
        }
        for (const ImportNote &note : trip->imported.notes)
            QVERIFY2(!note.message.contains(QLatin1String("not understood")), whole.constData());
    }
}

void TestDeviceRoundTrip::damageIsSurvived_data() { addPlatformRows(); }

/// Bytes and lines taken out, doubled, changed, moved: an answer comes soon, whatever it
/// is, and what is read can be judged.
void TestDeviceRoundTrip::damageIsSurvived()
{
    QFETCH(QString, platform);
    const std::vector<SourceText> whole =
        filesOf(test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24 fd00::/64\nspoke b 10.2.0.0/24\n"
                           "spoke c 10.3.0.0/24\n"),
                platform);
    int read = 0;
    int refused = 0;
    for (quint32 seed = 1; seed <= Damages; ++seed) {
        QRandomGenerator random(seed);
        std::vector<SourceText> files = whole;
        for (int n = 1 + random.bounded(4); n > 0; --n) {
            QByteArray &bytes = files[size_t(random.bounded(int(files.size())))].bytes;
            if (bytes.isEmpty())
                continue;
            const int at = random.bounded(int(bytes.size()));
            const int length = 1 + random.bounded(40);
            switch (random.bounded(6)) {
            case 0:
                bytes.remove(at, length);
                break;
            case 1:
                bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), length));
                break;
            case 2:
                bytes[at] = char(random.bounded(256));
                break;
            case 3:
                bytes.truncate(at);
                break;
            case 4:
                bytes.insert(at, QByteArray("{}\"=#:,\n%").mid(random.bounded(9), 1));
                break;
            default:
                bytes.insert(at, bytes.left(2000));
            }
        }
        const Result<Imported, Errors> imported = importSources(files);
        if (!imported) {
            ++refused;
            QVERIFY(imported.error().size() <= 20);
            continue;
        }
        ++read;
        (void)analyse(imported->topology)->errors();
    }
    QVERIFY2(read > 0 && refused > 0,
             qPrintable(QStringLiteral("%1 read, %2 refused").arg(read).arg(refused)));
}

QTEST_GUILESS_MAIN(TestDeviceRoundTrip)
#include "tst_device_round_trip.moc"
