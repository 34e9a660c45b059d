// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/diff_output.h"

#include "model/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace hubwright {

namespace {

struct Section {
    QString title;
    QString sign;
    const TrafficPairs *pairs = nullptr;
};

std::array<Section, 5> sectionsOf(const TrafficChanges &traffic)
{
    return {Section {QCoreApplication::translate("Diff", "Traffic gained"), QStringLiteral("+"),
                     &traffic.gained},
            Section {QCoreApplication::translate("Diff", "Traffic lost"), QStringLiteral("-"),
                     &traffic.lost},
            Section {QCoreApplication::translate("Diff", "Traffic on another path"),
                     QStringLiteral("~"), &traffic.changed},
            Section {QCoreApplication::translate("Diff", "Traffic protected otherwise"),
                     QStringLiteral("*"), &traffic.protection},
            Section {QCoreApplication::translate("Diff", "Traffic moved with its network"),
                     QStringLiteral(">"), &traffic.moved}};
}

QString leftOut(const TrafficPairs &pairs)
{
    return QCoreApplication::translate("Diff", "and %n more", nullptr,
                                       int(pairs.total - pairs.rows.size()));
}

QString nothing() { return QCoreApplication::translate("Diff", "Nothing changes."); }

} // namespace

QByteArray diffText(const Difference &difference)
{
    if (difference.isEmpty())
        return (nothing() + QLatin1Char('\n')).toUtf8();
    QString out;
    for (const StructureChange &change : difference.structure)
        out += changeLine(change) + QLatin1Char('\n');
    for (const ProtectionChange &change : difference.traffic.protections)
        out += protectionLine(change) + QLatin1Char('\n');
    for (const Section &section : sectionsOf(difference.traffic)) {
        if (section.pairs->total == 0)
            continue;
        out +=
            QStringLiteral("%1 (%2):\n").arg(section.title, QString::number(section.pairs->total));
        for (const TrafficPair &pair : section.pairs->rows)
            out += QStringLiteral("  %1 %2 -> %3\n")
                       .arg(section.sign, oneLine(pair.from), oneLine(pair.to));
        if (section.pairs->total > section.pairs->rows.size())
            out += QStringLiteral("  ") + leftOut(*section.pairs) + QLatin1Char('\n');
    }
    if (difference.traffic.isEmpty())
        out += QCoreApplication::translate("Diff", "No traffic is gained or lost.") +
               QLatin1Char('\n');
    return out.toUtf8();
}

QByteArray diffMarkdown(const Difference &difference)
{
    QString out;
    const auto heading = [&](const QString &title) {
        out += (out.isEmpty() ? QString() : QStringLiteral("\n")) + QStringLiteral("## ") + title +
               QStringLiteral("\n\n");
    };
    heading(QCoreApplication::translate("Diff", "What changes"));
    if (difference.isEmpty())
        out += nothing() + QLatin1Char('\n');
    for (const StructureChange &change : difference.structure)
        out += QStringLiteral("- ") + markdownEscaped(changeLine(change)) + QLatin1Char('\n');
    for (const ProtectionChange &change : difference.traffic.protections)
        out += QStringLiteral("- ") + markdownEscaped(protectionLine(change)) + QLatin1Char('\n');
    for (const Section &section : sectionsOf(difference.traffic)) {
        if (section.pairs->total == 0)
            continue;
        heading(
            QStringLiteral("%1 (%2)").arg(section.title, QString::number(section.pairs->total)));
        out += QStringLiteral("| %1 | %2 |\n| --- | --- |\n")
                   .arg(QCoreApplication::translate("Diff", "From"),
                        QCoreApplication::translate("Diff", "To"));
        for (const TrafficPair &pair : section.pairs->rows)
            out += QStringLiteral("| %1 | %2 |\n")
                       .arg(markdownEscaped(pair.from), markdownEscaped(pair.to));
        if (section.pairs->total > section.pairs->rows.size())
            out += QLatin1Char('\n') + leftOut(*section.pairs) + QLatin1Char('\n');
    }
    return out.toUtf8();
}

QByteArray diffJson(const Difference &difference)
{
    QJsonArray structure;
    for (const StructureChange &change : difference.structure) {
        QJsonObject row {{QStringLiteral("change"), changeWord(change.change)},
                         {QStringLiteral("kind"), kindWord(change.kind)},
                         {QStringLiteral("object"), change.object},
                         {QStringLiteral("text"), changeLine(change)}};
        if (!change.field.isEmpty())
            row.insert(QStringLiteral("field"), change.field);
        if (change.change == StructureChange::Change::Changed ||
            change.change == StructureChange::Change::Renamed ||
            change.change == StructureChange::Change::Moved) {
            row.insert(QStringLiteral("old"), change.before);
            row.insert(QStringLiteral("new"), change.now);
        }
        structure.append(row);
    }
    const auto rows = [](const TrafficPairs &pairs) {
        QJsonArray out;
        for (const TrafficPair &pair : pairs.rows)
            out.append(
                QJsonObject {{QStringLiteral("from"), pair.from}, {QStringLiteral("to"), pair.to}});
        return out;
    };
    const TrafficChanges &traffic = difference.traffic;
    QJsonArray protections;
    for (const ProtectionChange &change : traffic.protections)
        protections.append(QJsonObject {{QStringLiteral("tunnel"), change.tunnel},
                                        {QStringLiteral("change"), protectionWord(change.verdict)},
                                        {QStringLiteral("old"), change.before},
                                        {QStringLiteral("new"), change.now},
                                        {QStringLiteral("text"), protectionLine(change)}});
    const QJsonObject out {
        {QStringLiteral("structure"), structure},
        {QStringLiteral("traffic"),
         QJsonObject {{QStringLiteral("gained"), rows(traffic.gained)},
                      {QStringLiteral("lost"), rows(traffic.lost)},
                      {QStringLiteral("changed"), rows(traffic.changed)},
                      {QStringLiteral("protection"), rows(traffic.protection)},
                      {QStringLiteral("moved"), rows(traffic.moved)}}},
        {QStringLiteral("protections"), protections},
        {QStringLiteral("totals"),
         QJsonObject {{QStringLiteral("gained"), qint64(traffic.gained.total)},
                      {QStringLiteral("lost"), qint64(traffic.lost.total)},
                      {QStringLiteral("changed"), qint64(traffic.changed.total)},
                      {QStringLiteral("protection"), qint64(traffic.protection.total)},
                      {QStringLiteral("moved"), qint64(traffic.moved.total)}}},
    };
    return QJsonDocument(out).toJson();
}

} // namespace hubwright
