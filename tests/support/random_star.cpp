// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_star.h"

#include <QSet>
#include <QStringList>

namespace hubwright::test {

QString randomStar(QRandomGenerator &random, bool isBroken)
{
    const auto below = [&](int most) { return int(random.bounded(most)); };
    QStringList lines;
    const int hubs = 1 + (below(4) == 0 ? 1 : 0);
    int block = 0;
    const auto subnets = [&] {
        QString out;
        for (int n = 1 + below(2); n > 0; --n)
            out += QStringLiteral(" 10.%1.%2.0/%3")
                       .arg(block / 4)
                       .arg(block % 4 * 64)
                       .arg(26 + below(3)),
                ++block;
        return out;
    };
    QStringList ends;
    QStringList sites;
    for (int h = 0; h < hubs; ++h) {
        const QString hub = QStringLiteral("h%1").arg(h);
        lines << QStringLiteral("hub %1%2").arg(hub, subnets());
        sites << hub;
        for (int s = 1 + below(3); s > 0; --s) {
            const QString spoke = QStringLiteral("s%1x%2").arg(h).arg(s);
            lines << QStringLiteral("spoke %1%2").arg(spoke, subnets());
            ends << hub + QLatin1Char('-') + spoke << spoke + QLatin1Char('-') + hub;
            sites << spoke;
        }
    }
    if (hubs == 2)
        lines << QStringLiteral("tunnel h0 h1");
    if (below(6) == 0)
        lines << QStringLiteral("discard h0");
    const auto network = [&] {
        const int b = below(block + 1);
        switch (below(5)) {
        case 0:
            return QStringLiteral("10.0.0.0/8");
        case 1:
            return QStringLiteral("10.%1.%2.0/25").arg(b / 4).arg(b % 4 * 64);
        case 2:
            return QStringLiteral("10.%1.%2.0/28").arg(b / 4).arg(b % 4 * 64);
        default:
            return QStringLiteral("10.%1.%2.0/26").arg(b / 4).arg(b % 4 * 64);
        }
    };
    for (const QString &end : ends) {
        if (!isBroken || below(3) != 0)
            continue;
        for (const char *list : {"local", "target"}) {
            if (below(2) == 0)
                continue;
            QSet<QString> entries;
            for (int n = 1 + below(block + 1); n > 0; --n)
                entries.insert(network());
            QStringList sorted(entries.begin(), entries.end());
            sorted.sort();
            lines << QStringLiteral("end %1 %2 %3")
                         .arg(end, QLatin1String(list), sorted.join(QLatin1Char(' ')));
        }
    }
    switch (hubs == 1 ? below(3) : 0) {
    case 1:
        lines << QStringLiteral("intent hub <-> spokes");
        break;
    case 2:
        lines << QStringLiteral("intent everyone <-> everyone")
              << QStringLiteral("intent not %1 <-> %2").arg(sites[0], sites[1]);
        break;
    default:
        lines << QStringLiteral("intent everyone <-> everyone");
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace hubwright::test
