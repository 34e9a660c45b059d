// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/lab_output.h"

#include <QRegularExpression>

namespace hubwright::test {

namespace {

/// "local  10.0.0.0/24 10.1.0.5..10.1.0.9" as a set.
PrefixSet selectorsIn(const QString &text)
{
    static const QRegularExpression blank(QStringLiteral("\\s+"));
    std::vector<Network> out;
    for (QString word : text.split(blank, Qt::SkipEmptyParts)) {
        const Result<Network> network =
            Network::parse(word.replace(QStringLiteral(".."), QStringLiteral("-")));
        if (network)
            out.push_back(*network);
    }
    return PrefixSet(std::move(out));
}

/// Reads them line by line.
class Reader {
public:
    explicit Reader(LabRun &run) : m_run(run)
    {
        for (const auto &pair : run.plan.pairs())
            run.measured.cells.insert({pair, {}});
    }

    void read(const QString &text)
    {
        for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const QString verb = line.section(QLatin1Char(' '), 0, 0);
            if (verb == QLatin1String("load"))
                m_run.complaints << line.section(QLatin1Char(' '), 1);
            else if (verb == QLatin1String("sa"))
                readSa(line);
            else
                readPacket(line.split(QLatin1Char(' ')));
        }
        for (auto &[end, sas] : m_run.measured.sas)
            sas = merged(std::move(sas));
    }

private:
    /// A line of `swanctl --list-sas` after "sa gN ".
    void readSa(const QString &line)
    {
        static const QRegularExpression ike(QStringLiteral("^([^ :]+): #\\d+, (\\w+)"));
        static const QRegularExpression child(QStringLiteral("^  ([^ :]+): #\\d+, .*INSTALLED"));
        static const QRegularExpression side(QStringLiteral("^    (local|remote) +(.*)$"));
        m_site = line.section(QLatin1Char(' '), 1, 1).mid(1).toInt();
        const QString text = line.section(QLatin1Char(' '), 2);
        if (const auto match = ike.match(text); match.hasMatch()) {
            m_connection = match.captured(1);
            m_isInstalled = false;
        } else if (const auto found = child.match(text); found.hasMatch()) {
            m_isInstalled = true;
        } else if (const auto list = side.match(text); list.hasMatch() && m_isInstalled) {
            if (list.captured(1) == QLatin1String("local"))
                m_local = selectorsIn(list.captured(2));
            else
                addSa(selectorsIn(list.captured(2)));
        } else if (text.startsWith(QLatin1String("  ")) && text.size() > 2 &&
                   text.at(2) != QLatin1Char(' ')) {
            m_isInstalled = false;
        }
    }

    void addSa(const PrefixSet &remote)
    {
        for (const LabChild &child : m_run.plan.sites[size_t(m_site)]) {
            if (child.connection != m_connection)
                continue;
            const bool isSide0 = child.end.side == 0;
            m_run.measured.sas[{child.end.tunnel, child.end.side}].push_back(
                {isSide0 ? m_local : remote, isSide0 ? remote : m_local});
            return;
        }
    }

    void readPacket(const QStringList &words)
    {
        if (words.size() < 5)
            return;
        const auto found = m_run.measured.cells.find({words[1].toInt(), words[2].toInt()});
        if (found == m_run.measured.cells.end())
            return;
        MeasuredCell &cell = found->second;
        if (words[0] == QLatin1String("request")) {
            cell.arrivedAt = words[4].toInt();
        } else if (words[0] == QLatin1String("reply")) {
            cell.answers = true;
            cell.ttl = words[4].toInt();
        } else if (words[3] == QLatin1String("request")) {
            cell.leftInClearAt = words[4].mid(1).toInt();
        }
    }

    LabRun &m_run;
    int m_site = -1;
    QString m_connection;
    bool m_isInstalled = false;
    PrefixSet m_local;
};

} // namespace

void readOutput(const QString &text, LabRun &run) { Reader(run).read(text); }

} // namespace hubwright::test
