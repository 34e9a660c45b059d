// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/random_designs.h"

#include <QRandomGenerator>
#include <QStringList>

#include <set>

namespace hubwright::test {

namespace {

/// Makes one design.
class Designer {
public:
    explicit Designer(quint32 seed) : m_random(seed), m_isDual(below(6) == 0) {}

    QString run()
    {
        addSites();
        for (const QString &end : m_ends) {
            if (below(3) == 0)
                stateLists(end);
        }
        if (!m_ends.isEmpty() && below(8) == 0)
            m_lines << QStringLiteral("absent ") + m_ends[below(m_ends.size())];
        else if (!m_ends.isEmpty() && below(8) == 0)
            m_lines << QStringLiteral("peer %1 139.198.99.99").arg(m_ends[below(m_ends.size())]);
        if (below(5) == 0)
            m_lines << QStringLiteral("discard ") + m_sites[below(m_sites.size())];
        addIntents();
        return m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }

private:
    qsizetype below(qsizetype most) { return qsizetype(m_random.bounded(int(most))); }

    QString block(int number) const
    {
        return QStringLiteral("10.%1.%2").arg(number / 4).arg(number % 4 * 64);
    }

    QString newSubnets()
    {
        QString out;
        for (qsizetype n = 1 + below(2); n > 0; --n) {
            if (m_isDual && below(3) == 0)
                out += QStringLiteral(" 2001:db8:%1::/64").arg(m_blocks, 0, 16);
            else
                out += QStringLiteral(" %1.0/%2").arg(block(m_blocks)).arg(26 + below(3));
            ++m_blocks;
        }
        return out;
    }

    void addSites()
    {
        const qsizetype hubs = below(3) == 0 ? 2 : 1;
        for (qsizetype h = 0; h < hubs; ++h) {
            const QString hub = QStringLiteral("h%1").arg(h);
            m_lines << QStringLiteral("hub %1%2").arg(hub, newSubnets());
            m_sites << hub;
            const qsizetype spokes = hubs == 1 ? below(6) : 1 + below(2);
            for (qsizetype s = 1; s <= spokes; ++s) {
                const QString spoke = QStringLiteral("s%1x%2").arg(h).arg(s);
                m_lines << QStringLiteral("spoke %1%2").arg(spoke, newSubnets());
                m_ends << hub + QLatin1Char('-') + spoke << spoke + QLatin1Char('-') + hub;
                m_sites << spoke;
            }
        }
        if (hubs == 2) {
            m_lines << QStringLiteral("tunnel h0 h1");
            m_ends << QStringLiteral("h0-h1") << QStringLiteral("h1-h0");
        }
        m_hubs = hubs;
    }

    QString network()
    {
        const QString at = block(int(below(m_blocks + 1)));
        switch (below(6)) {
        case 0:
            return QStringLiteral("10.0.0.0/8");
        case 1:
            return at.section(QLatin1Char('.'), 0, 1) + QStringLiteral(".0.0/16");
        case 2:
            return at + QStringLiteral(".0/28");
        default:
            return at + QStringLiteral(".0/26");
        }
    }

    void stateLists(const QString &end)
    {
        for (const char *list : {"local", "target"}) {
            if (below(2) == 0)
                continue;
            std::set<QString> entries;
            for (qsizetype n = 1 + below(m_blocks + 1); n > 0; --n)
                entries.insert(network());
            QStringList words;
            for (const QString &entry : entries)
                words << entry;
            m_lines << QStringLiteral("end %1 %2 %3")
                           .arg(end, QLatin1String(list), words.join(QLatin1Char(' ')));
        }
    }

    void addIntents()
    {
        switch (below(4)) {
        case 0:
            m_lines << QStringLiteral("intent hub <-> spokes");
            break;
        case 1:
            if (m_sites.size() > 1) {
                m_lines
                    << QStringLiteral("intent everyone <-> everyone")
                    << QStringLiteral("intent not %1 <-> %2").arg(m_sites.first(), m_sites.last());
                break;
            }
            [[fallthrough]];
        default:
            m_lines << QStringLiteral("intent everyone <-> everyone");
        }
    }

    QRandomGenerator m_random;
    bool m_isDual;
    QStringList m_lines;
    QStringList m_sites;
    QStringList m_ends;
    qsizetype m_hubs = 0;
    int m_blocks = 0;
};

} // namespace

QString randomLabDesign(quint32 seed) { return Designer(seed).run(); }

} // namespace hubwright::test
