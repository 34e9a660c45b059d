// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/key_references.h"

#include "model/base/text.h"
#include "model/import/messages.h"

namespace hubwright {

namespace {

constexpr int MostNamed = 8;
constexpr qsizetype LongestName = 60;

} // namespace

void KeyReferences::refer(const QString &first, const QString &second, Tunnel &tunnel,
                          const Place &place, std::vector<ImportNote> &notes)
{
    if (first.isEmpty() && second.isEmpty())
        return;
    if (first.isEmpty() || second.isEmpty() || first == second) {
        tunnel.psk = referenceFor(first.isEmpty() ? second : first, tunnel.ends[0].name);
        return;
    }
    tunnel.ends[0].psk = referenceFor(first, tunnel.ends[0].name);
    tunnel.ends[1].psk = referenceFor(second, tunnel.ends[1].name);
    notes.push_back({Import::tr("%1 and %2 have different keys")
                         .arg(oneLine(tunnel.ends[0].name), oneLine(tunnel.ends[1].name)),
                     place});
}

QString KeyReferences::referenceFor(const QString &key, const QString &end)
{
    const auto known = m_references.constFind(key);
    if (known != m_references.constEnd())
        return *known;
    QString stem = QStringLiteral("PSK_");
    for (const QChar c : end.left(LongestName).toUpper()) {
        const bool isPlain = (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) ||
                             (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
        stem += isPlain ? c : QLatin1Char('_');
    }
    QString name = stem;
    for (int n = 2; m_taken.contains(name); ++n)
        name = stem + QLatin1Char('_') + QString::number(n);
    m_taken.insert(name);
    return *m_references.insert(key, QStringLiteral("env:") + name);
}

void KeyReferences::tell(std::vector<ImportNote> &notes) const
{
    if (m_references.isEmpty())
        return;
    QStringList names = m_references.values();
    names.sort();
    notes.push_back({Import::tr("keys are not taken over; the design refers to them: %1")
                         .arg(joinedUpTo(names, MostNamed)),
                     {}});
}

} // namespace hubwright
