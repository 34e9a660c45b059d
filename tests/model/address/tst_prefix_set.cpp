// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/address/free_subnet.h"
#include "model/address/prefix_set.h"

#include <QRandomGenerator>
#include <QTest>

#include <bit>

using namespace hubwright;

/// Sets against counting addresses, in a world small enough to try everything.
class TestPrefixSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void algebraAgreesWithCounting_data();
    void algebraAgreesWithCounting();
    void rangesAreMaximalAndSorted();
    void coverIsMinimal();
    void anyOrderGivesTheSameSet();
    void familiesStayApart();
    void nextFreeSubnetIsTheFirst();
    void nextFreeSubnetKnowsItsLimits();
};

namespace {

/// A world of eight addresses of a family; a set is a byte with a bit for each.
struct World {
    Family family = Family::V4;
    AddressBits base = 0;

    Network network(int first, int last) const
    {
        return {IpAddress(family, base + AddressBits(first)),
                IpAddress(family, base + AddressBits(last))};
    }
    PrefixSet set(unsigned bits) const
    {
        std::vector<Network> networks;
        for (int i = 7; i >= 0; --i) {
            if (bits >> i & 1)
                networks.push_back(network(i, i));
        }
        return PrefixSet(networks);
    }
    unsigned bits(const PrefixSet &set) const
    {
        unsigned out = 0;
        for (int i = 0; i < 8; ++i) {
            if (set.contains(IpAddress(family, base + AddressBits(i))))
                out |= 1u << i;
        }
        return out;
    }
};

const World worlds[] {{Family::V4, 0},
                      {Family::V4, 0xFFFFFFF8u},
                      {Family::V6, 0},
                      {Family::V6, (AddressBits(1) << 64) - 8},
                      {Family::V6, ~AddressBits(0) - 7}};

} // namespace

void TestPrefixSet::algebraAgreesWithCounting_data()
{
    QTest::addColumn<int>("world");
    for (int i = 0; i < int(std::size(worlds)); ++i)
        QTest::addRow("world %d", i) << i;
}

void TestPrefixSet::algebraAgreesWithCounting()
{
    QFETCH(int, world);
    const World &w = worlds[world];
    std::vector<PrefixSet> sets;
    for (unsigned a = 0; a < 256; ++a)
        sets.push_back(w.set(a));
    for (unsigned a = 0; a < 256; ++a) {
        QCOMPARE(w.bits(sets[a]), a);
        QCOMPARE(sets[a].isEmpty(), a == 0);
        for (unsigned b = 0; b < 256; ++b) {
            // Equal addresses are equal sets: results can be compared as values.
            const bool isRight = (sets[a] | sets[b]) == sets[a | b] &&
                                 (sets[a] & sets[b]) == sets[a & b] &&
                                 (sets[a] - sets[b]) == sets[a & ~b] &&
                                 sets[a].contains(sets[b]) == ((b & ~a) == 0) &&
                                 sets[a].meets(sets[b]) == ((a & b) != 0);
            QVERIFY2(isRight, qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
        }
        for (int first = 0; first < 8; ++first) {
            for (int last = first; last < 8; ++last) {
                const unsigned range = (0xFFu >> (7 - (last - first))) << first;
                QCOMPARE(sets[a].contains(w.network(first, last)), (range & ~a) == 0);
                QCOMPARE(sets[a].meets(w.network(first, last)), (range & a) != 0);
            }
        }
    }
}

void TestPrefixSet::rangesAreMaximalAndSorted()
{
    for (const World &w : worlds) {
        for (unsigned a = 0; a < 256; ++a) {
            const auto runs = std::popcount(a & ~(a << 1));
            const PrefixSet set = w.set(a);
            QCOMPARE(int(set.ranges().size()), runs);
            QVERIFY(std::is_sorted(set.ranges().begin(), set.ranges().end()));
        }
    }
}

void TestPrefixSet::coverIsMinimal()
{
    // The fewest blocks of a binary tree that are exactly the set.
    const auto fewest = [](unsigned bits, const auto &self, int begin, int size) -> int {
        const unsigned all = (size == 8 ? 0xFFu : (1u << size) - 1) << begin;
        if ((bits & all) == 0)
            return 0;
        if ((bits & all) == all)
            return 1;
        return self(bits, self, begin, size / 2) + self(bits, self, begin + size / 2, size / 2);
    };
    for (const World &w : worlds) {
        for (unsigned a = 0; a < 256; ++a) {
            const std::vector<Prefix> cover = w.set(a).cover();
            QCOMPARE(int(cover.size()), fewest(a, fewest, 0, 8));
            QCOMPARE(w.bits(PrefixSet(std::vector<Network>(cover.begin(), cover.end()))), a);
        }
    }
}

void TestPrefixSet::anyOrderGivesTheSameSet()
{
    constexpr quint32 seed = 7;
    QRandomGenerator random(seed);
    for (int i = 0; i < 500; ++i) {
        std::vector<Network> networks;
        for (int n = 0; n < 12; ++n) {
            const int first = random.bounded(200);
            networks.push_back({IpAddress(Family::V4, AddressBits(first)),
                                IpAddress(Family::V4, AddressBits(first + random.bounded(30)))});
        }
        const PrefixSet set(networks);
        std::shuffle(networks.begin(), networks.end(), random);
        QVERIFY(PrefixSet(networks) == set);
        for (int at = 0; at < 240; ++at) {
            const IpAddress address(Family::V4, AddressBits(at));
            const bool isIn =
                std::any_of(networks.begin(), networks.end(),
                            [&](const Network &network) { return network.contains(address); });
            QCOMPARE(set.contains(address), isIn);
        }
    }
}

void TestPrefixSet::familiesStayApart()
{
    const PrefixSet v4 = worlds[1].set(0xFF);
    const PrefixSet v6 = worlds[2].set(0xFF);
    const PrefixSet both = v4 | v6;
    QCOMPARE(both.ranges().size(), 2u);
    QVERIFY((both - v4) == v6 && (both - v6) == v4 && (v4 & v6).isEmpty());
    QCOMPARE(both.text(), QStringLiteral("255.255.255.248/29, ::/125"));
}

void TestPrefixSet::nextFreeSubnetIsTheFirst()
{
    const World &w = worlds[1];
    const Prefix pool = Prefix::around({w.family, w.base}, 29);
    for (unsigned used = 0; used < 256; ++used) {
        for (int length = 29; length <= 32; ++length) {
            const int size = 1 << (32 - length);
            int expected = -1;
            for (int at = 0; at < 8 && expected < 0; at += size) {
                const unsigned block = ((1u << size) - 1) << at;
                if ((used & block) == 0)
                    expected = at;
            }
            const auto found = nextFreeSubnet(pool, w.set(used), length);
            QCOMPARE(found.has_value(), expected >= 0);
            if (found) {
                QCOMPARE(int(found->first().bits() - w.base), expected);
                QCOMPARE(found->length(), length);
            }
        }
    }
}

void TestPrefixSet::nextFreeSubnetKnowsItsLimits()
{
    const Prefix pool = *Prefix::parse(QStringLiteral("10.0.0.0/16"));
    QCOMPARE(nextFreeSubnet(pool, {}, 15), std::nullopt);
    QCOMPARE(nextFreeSubnet(pool, {}, 33), std::nullopt);
    QCOMPARE(nextFreeSubnet(pool, {}, 16), std::optional(pool));
    const Prefix all = *Prefix::parse(QStringLiteral("::/0"));
    QCOMPARE(nextFreeSubnet(all, PrefixSet({Network(all)}), 128), std::nullopt);
    QCOMPARE(nextFreeSubnet(all, {}, 64)->text(), QStringLiteral("::/64"));
}

QTEST_GUILESS_MAIN(TestPrefixSet)
#include "tst_prefix_set.moc"
