// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/exporter.h"
#include "model/reach/negotiation.h"
#include "tests/lab/contained.h"
#include "tests/support/topologies.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

using namespace hubwright;

/// A gateway that takes exact pairs only is what we say it is: Libreswan's pluto
/// negotiates what was exported for it, and takes those pairs that the engine's rule
/// for exact peers predicts, and no others.  Control plane only.
class TestLibreswan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsThePairsThatTheEnginePredicts();
};

namespace {

/// Both ends' stated lists.
struct Case {
    QString name;
    QString hubLocal;
    QString hubTarget;
    QString spokeLocal;
    QString spokeTarget;
};

std::vector<Case> namedCases()
{
    const auto of = [](const char *name, const char *a, const char *b, const char *c,
                       const char *d) {
        return Case {QString::fromLatin1(name), QString::fromLatin1(a), QString::fromLatin1(b),
                     QString::fromLatin1(c), QString::fromLatin1(d)};
    };
    return {of("mirrored lists", "192.168.0.0/24 172.26.0.0/24", "172.16.0.0/24", "172.16.0.0/24",
               "192.168.0.0/24 172.26.0.0/24"),
            of("one end lacks a network", "192.168.0.0/24 172.26.0.0/24", "172.16.0.0/24",
               "172.16.0.0/24", "192.168.0.0/24"),
            of("one end has a wrong network", "192.168.0.0/24 172.26.0.0/24", "172.16.0.0/24",
               "172.16.0.0/24", "192.168.0.0/24 172.27.0.0/24"),
            of("one end has a summary", "192.168.0.0/24 192.168.1.0/24", "172.16.0.0/24",
               "172.16.0.0/24", "192.168.0.0/16"),
            of("a summary beside an equal entry", "192.168.0.0/24 192.168.4.0/24", "172.16.0.0/24",
               "172.16.0.0/24", "192.168.0.0/16 192.168.4.0/24"),
            of("two on each side", "10.0.0.0/24 10.0.2.0/24", "10.1.0.0/24 10.1.2.0/24",
               "10.1.0.0/24 10.1.2.0/24", "10.0.2.0/24 10.0.0.0/24")};
}

Case randomCase(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto list = [&](int block) {
        static const char *const entries[] {"10.%1.0.0/24", "10.%1.2.0/24", "10.%1.0.0/16",
                                            "10.%1.4.0/25"};
        QStringList out;
        for (const char *entry : entries) {
            if (random.bounded(2) == 0)
                out << QString::fromLatin1(entry).arg(block);
        }
        return out.isEmpty() ? QStringLiteral("10.%1.0.0/24").arg(block)
                             : out.join(QLatin1Char(' '));
    };
    const QString a = list(0);
    const QString b = list(1);
    return {QStringLiteral("random %1").arg(seed), a, b, list(1), list(0)};
}

Topology topologyOf(const Case &each)
{
    return test::star(QStringLiteral("hub   hub   10.0.0.0/24\n"
                                     "spoke spoke 10.1.0.0/24\n"
                                     "platform hub libreswan\n"
                                     "platform spoke libreswan\n"
                                     "end hub-spoke local %1\n"
                                     "end hub-spoke target %2\n"
                                     "end spoke-hub local %3\n"
                                     "end spoke-hub target %4\n")
                          .arg(each.hubLocal, each.hubTarget, each.spokeLocal, each.spokeTarget));
}

void save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// An exported conn: pluto calls the pair of its n-th and m-th network "NAME/nxm".
struct Conn {
    QString name;
    QStringList left;
    QStringList right;
};

std::vector<Conn> connsIn(const QByteArray &file)
{
    static const QRegularExpression heading(QStringLiteral("^conn (\\S+)$"));
    static const QRegularExpression list(QStringLiteral("^ +(left|right)subnets=\\{(.*)\\}$"));
    std::vector<Conn> out;
    for (const QString &line : QString::fromUtf8(file).split(QLatin1Char('\n'))) {
        if (const auto match = heading.match(line); match.hasMatch())
            out.push_back({match.captured(1), {}, {}});
        const auto match = list.match(line);
        if (!match.hasMatch())
            continue;
        QStringList &side =
            match.captured(1) == QLatin1String("left") ? out.back().left : out.back().right;
        side = match.captured(2).split(QLatin1Char(','));
    }
    return out;
}

/// The pair of networks that pluto's name stands for, from that end's side.
std::pair<QString, QString> pairNamed(const std::vector<Conn> &conns, const QString &name)
{
    static const QRegularExpression parts(QStringLiteral("^(\\S+)/(\\d+)x(\\d+)$"));
    const auto match = parts.match(name);
    for (const Conn &conn : conns) {
        if (conn.name == match.captured(1))
            return {conn.left.value(match.captured(2).toInt() - 1),
                    conn.right.value(match.captured(3).toInt() - 1)};
    }
    return {};
}

/// What one pair of plutos is to do, on disk, and how to read what it did.
class Rehearsal {
public:
    Rehearsal(const Case &each, const QString &folder)
        : m_folder(folder), m_topology(topologyOf(each)), m_plan(m_topology)
    {
        QDir().mkpath(folder);
        ExportRequest request {m_plan};
        request.withSecrets = true;
        const Result<Bundle> bundle = exportDesign(request);
        if (!bundle)
            qFatal("%s", qPrintable(bundle.error().message));
        for (const ExportFile &file : bundle->files) {
            const int side = file.path.startsWith(QLatin1String("hub/")) ? 0 : 1;
            const QString end = folder + QLatin1Char('/') + QLatin1Char(side == 0 ? 'a' : 'b');
            QDir().mkpath(end);
            save(end + QLatin1Char('/') + file.path.section(QLatin1Char('/'), -1), file.bytes);
            if (!file.isSecret)
                m_conns[size_t(side)] = connsIn(file.bytes);
        }
        save(folder + QStringLiteral("/addresses"), "139.198.0.1 139.198.0.2\n");
        QByteArray conns;
        QByteArray tries;
        for (size_t side = 0; side < 2; ++side) {
            for (const Conn &conn : m_conns[side]) {
                const QByteArray line = QByteArray(side == 0 ? "a " : "b ") + conn.name.toUtf8();
                conns += line + '\n';
                for (qsizetype l = 1; l <= conn.left.size(); ++l) {
                    for (qsizetype r = 1; r <= conn.right.size(); ++r)
                        tries +=
                            line + '/' + QByteArray::number(l) + 'x' + QByteArray::number(r) + '\n';
                }
            }
        }
        save(folder + QStringLiteral("/conns"), conns);
        save(folder + QStringLiteral("/tries"), tries);
    }

    /// "10.0.0.0/24 > 10.1.0.0/24" of each pair that side 1, or 0, took from the other.
    QStringList accepted(int starter) const
    {
        QFile file(m_folder + QStringLiteral("/answers"));
        QStringList out;
        if (!file.open(QIODevice::ReadOnly))
            return {QStringLiteral("no answers")};
        bool isAsked = false;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            const QString verb = line.section(QLatin1Char(' '), 0, 0);
            if (verb == QLatin1String("try"))
                isAsked =
                    line.section(QLatin1Char(' '), 1, 1) == QLatin1String(starter == 0 ? "a" : "b");
            if (verb != QLatin1String("accepted") || !isAsked)
                continue;
            const auto pair =
                pairNamed(m_conns[size_t(1 - starter)], line.section(QLatin1Char(' '), 1));
            out << (starter == 0 ? pair.second + QStringLiteral(" > ") + pair.first
                                 : pair.first + QStringLiteral(" > ") + pair.second);
        }
        out.sort();
        return out;
    }

    /// What the engine's rule for exact peers makes of the same lists.
    QStringList predicted(int starter) const
    {
        const std::vector<Child> hub = m_plan.planned({0, 0}).children;
        const std::vector<Child> spoke = m_plan.planned({0, 1}).children;
        QStringList out;
        const Negotiated negotiated = negotiate(hub, spoke, true);
        for (const SelectorPair &sa : negotiated.startedBy[size_t(starter)]) {
            for (const Network &left : inBoth(hub.front().local, spoke.front().target)) {
                for (const Network &right : inBoth(hub.front().target, spoke.front().local)) {
                    if (sa.side0.contains(left) && sa.side1.contains(right))
                        out << left.text() + QStringLiteral(" > ") + right.text();
                }
            }
        }
        out.sort();
        return out;
    }

private:
    /// The entries that both lists have.
    static std::vector<Network> inBoth(std::vector<Network> a, const std::vector<Network> &b)
    {
        std::erase_if(a, [&](const Network &network) {
            return std::find(b.begin(), b.end(), network) == b.end();
        });
        return a;
    }

    QString m_folder;
    Topology m_topology;
    Plan m_plan;
    std::array<std::vector<Conn>, 2> m_conns;
};

} // namespace

void TestLibreswan::acceptsThePairsThatTheEnginePredicts()
{
    const test::Ended store =
        test::runProgram(QStringLiteral(HUBWRIGHT_SOURCE_DIR "/tests/support/read_libreswan.sh"),
                         {QStringLiteral(HUBWRIGHT_LIBRESWAN_STORE)}, 120);
    if (store.status != 0)
        QSKIP("the package libreswan cannot be had here, so no pluto was asked");
    std::vector<Case> cases = namedCases();
    for (quint32 seed = 0; seed < 6; ++seed)
        cases.push_back(randomCase(seed));
    const QTemporaryDir room;
    std::vector<std::unique_ptr<Rehearsal>> rehearsals;
    QStringList words {QStringLiteral(HUBWRIGHT_SOURCE_DIR "/tests/lab/pluto.sh"),
                       store.out.trimmed(), test::outerNetwork()};
    for (const Case &each : cases) {
        words << QStringLiteral("%1/%2").arg(room.path()).arg(rehearsals.size());
        rehearsals.push_back(std::make_unique<Rehearsal>(each, words.back()));
    }
    const test::Ended ended = test::runContained(words);
    if (ended.status == test::NotContained)
        QSKIP("network namespaces cannot be made here, so no pluto was asked");
    QVERIFY2(ended.status == 0, qPrintable(ended.err));
    for (size_t i = 0; i < cases.size(); ++i) {
        for (int starter = 0; starter < 2; ++starter)
            QVERIFY2(
                rehearsals[i]->accepted(starter) == rehearsals[i]->predicted(starter),
                qPrintable(QStringLiteral("%1, started by %2: accepted [%3], predicted [%4]")
                               .arg(cases[i].name)
                               .arg(starter)
                               .arg(rehearsals[i]->accepted(starter).join(QLatin1Char(',')),
                                    rehearsals[i]->predicted(starter).join(QLatin1Char(',')))));
    }
    // The table must not have become trivial.
    QCOMPARE(rehearsals[0]->accepted(0).size(), 2);
    QCOMPARE(rehearsals[1]->accepted(0).size(), 1);
    QCOMPARE(rehearsals[3]->accepted(0).size(), 0);
    QCOMPARE(rehearsals[5]->accepted(1).size(), 4);
}

QTEST_GUILESS_MAIN(TestLibreswan)
#include "tst_libreswan.moc"
