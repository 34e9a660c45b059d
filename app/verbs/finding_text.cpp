// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/finding_text.h"

#include "app/verbs/table_text.h"
#include "app/verbs/words.h"
#include "model/base/text.h"

#include <QJsonArray>

namespace hubwright {

namespace {

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Verbs::tr("error");
    case Severity::Warning:
        return Verbs::tr("warning");
    case Severity::Info:
        return Verbs::tr("info");
    }
    Q_UNREACHABLE();
}

Console::Colour colourOf(Severity severity)
{
    return severity == Severity::Error     ? Console::Colour::Red
           : severity == Severity::Warning ? Console::Colour::Yellow
                                           : Console::Colour::Blue;
}

/// The line of the file with a mark below what is meant.
QString excerpt(const Place &place, const QByteArray &text, const Console &console)
{
    if (!place.isKnown())
        return {};
    qsizetype start = 0;
    for (int line = 1; line < place.line; ++line) {
        start = text.indexOf('\n', start) + 1;
        if (start == 0)
            return {};
    }
    qsizetype end = text.indexOf('\n', start);
    end = end < 0 ? text.size() : end;
    QString line = QString::fromUtf8(text.mid(start, end - start));
    if (line.endsWith(QLatin1Char('\r')))
        line.chop(1);
    constexpr int MostShown = 160;
    if (line.size() > MostShown)
        return {};
    const auto before = std::max(0, place.column - 1);
    // Places count characters, and some characters are two of QString's.
    const QList<uint> characters = line.toUcs4();
    const auto part = [&](qsizetype from, qsizetype count) {
        const QList<uint> some = characters.mid(from, count);
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(some.data()), some.size());
    };
    const int width = std::max(1, displayWidth(part(before, std::max(1, place.length))));
    QString blank;
    for (qsizetype i = 0; i < std::min(qsizetype(before), characters.size()); ++i)
        blank += characters[i] == '\t' ? QStringLiteral("\t")
                                       : QString(displayWidth(part(i, 1)), QLatin1Char(' '));
    const QString mark = QLatin1Char('^') + QString(width - 1, QLatin1Char('~'));
    const QString number = QString::number(place.line).rightJustified(5);
    return QStringLiteral("%1 | %2\n      | %3%4\n")
        .arg(number, oneLine(line.replace(QLatin1Char('\t'), QLatin1Char(' '))),
             blank.replace(QLatin1Char('\t'), QLatin1Char(' ')),
             console.painted(mark, Console::Colour::Green));
}

QJsonArray editsJson(const Fix &fix)
{
    QJsonArray out;
    for (const Step &step : fix.edit.steps) {
        QJsonObject row;
        if (const auto *remove = std::get_if<Remove>(&step)) {
            row[QStringLiteral("action")] = QStringLiteral("remove");
            if (const auto *site = std::get_if<Id<Site>>(&remove->subject))
                row[QStringLiteral("site")] = site->key;
            else if (const auto *tunnel = std::get_if<Id<Tunnel>>(&remove->subject))
                row[QStringLiteral("tunnel")] = tunnel->key;
            else if (const auto *place = std::get_if<PlacementOf>(&remove->subject))
                row[QStringLiteral("place")] = place->site.key;
            else if (const auto *bends = std::get_if<BendsOf>(&remove->subject))
                row[QStringLiteral("bends")] = bends->tunnel.key;
            out.append(row);
            continue;
        }
        const Entity &entity = std::get<Put>(step).entity;
        row[QStringLiteral("action")] = QStringLiteral("put");
        if (const auto *site = std::get_if<Site>(&entity)) {
            row[QStringLiteral("site")] = site->name();
        } else if (const auto *tunnel = std::get_if<Tunnel>(&entity)) {
            row[QStringLiteral("tunnel")] = tunnel->id.key;
            QJsonArray ends;
            for (const TunnelEnd &end : tunnel->ends) {
                QJsonObject one {{QStringLiteral("name"), end.name},
                                 {QStringLiteral("site"), end.site.key}};
                const auto add = [&](const char *key, const auto &list) {
                    if (!list)
                        return;
                    QJsonArray networks;
                    for (const Network &network : *list)
                        networks.append(network.text());
                    one[QLatin1String(key)] = networks;
                };
                add("local", end.local);
                add("target", end.target);
                ends.append(one);
            }
            row[QStringLiteral("ends")] = ends;
        } else {
            row[QStringLiteral("file")] = true;
        }
        out.append(row);
    }
    return out;
}

} // namespace

QString pairsText(const Finding &finding, bool isOpened)
{
    constexpr int MostShown = 12;
    QStringList pairs;
    for (const Broken &broken : finding.breaks) {
        if (broken.isOpened == isOpened)
            pairs << QStringLiteral("%1 -> %2").arg(oneLine(broken.from), oneLine(broken.to));
    }
    if (pairs.isEmpty())
        return {};
    // The total counts pairs of both kinds; one finding rarely has both.
    const auto hidden = int(finding.breaksTotal) - int(finding.breaks.size());
    QString text = joinedUpTo(pairs, MostShown);
    if (hidden > 0 && pairs.size() == qsizetype(finding.breaks.size()))
        text = Verbs::tr("%1 and %2 more")
                   .arg(pairs.mid(0, MostShown).join(QStringLiteral(", ")),
                        QString::number(int(finding.breaksTotal) - MostShown));
    return text;
}

QString findingText(const Finding &finding, const LoadedFile &file, const Console &console)
{
    const Place place = file.places.place(finding.at);
    QString out =
        QStringLiteral("%1: %2: %3 [%4]\n")
            .arg(console.painted(oneLine(place.text()), Console::Colour::Bold),
                 console.painted(severityText(finding.severity), colourOf(finding.severity)),
                 console.painted(finding.message, Console::Colour::Bold), finding.rule);
    if (finding.isWaived)
        return out + QStringLiteral("  %1\n").arg(
                         Verbs::tr("waived: %1").arg(oneLine(finding.waivedBecause)));
    out += excerpt(place, file.text, console);
    const QString breaks = pairsText(finding, false);
    if (!breaks.isEmpty())
        out += QStringLiteral("  %1\n").arg(
            finding.note.isEmpty() ? Verbs::tr("breaks: %1").arg(breaks)
                                   : Verbs::tr("breaks: %1 (%2)").arg(breaks, finding.note));
    else if (!finding.note.isEmpty())
        out += QStringLiteral("  %1\n").arg(finding.note);
    const QString opens = pairsText(finding, true);
    if (!opens.isEmpty())
        out += QStringLiteral("  %1\n").arg(Verbs::tr("opens: %1").arg(opens));
    for (size_t i = 0; i < finding.fixes.size(); ++i) {
        const QString form = !finding.fixes[i].isAutomatic ? Verbs::tr("suggestion: %1")
                             : i == 0                      ? Verbs::tr("fix: %1")
                                                           : Verbs::tr("or: %1");
        out += QStringLiteral("  %1\n").arg(form.arg(finding.fixes[i].title));
    }
    return out;
}

QJsonObject findingJson(const Finding &finding, const LoadedFile &file)
{
    const Place place = file.places.place(finding.at);
    QJsonArray breaks;
    for (const Broken &broken : finding.breaks) {
        QJsonObject pair {{QStringLiteral("from"), broken.from}, {QStringLiteral("to"), broken.to}};
        if (broken.isOpened)
            pair[QStringLiteral("opened")] = true;
        breaks.append(pair);
    }
    QJsonArray fixes;
    for (const Fix &fix : finding.fixes)
        fixes.append(QJsonObject {{QStringLiteral("title"), fix.title},
                                  {QStringLiteral("edits"), editsJson(fix)},
                                  {QStringLiteral("automatic"), fix.isAutomatic}});
    QJsonObject out {{QStringLiteral("rule"), finding.rule},
                     {QStringLiteral("severity"), severityWord(finding.severity)},
                     {QStringLiteral("object"), finding.object},
                     {QStringLiteral("line"), place.line},
                     {QStringLiteral("column"), place.column},
                     {QStringLiteral("message"), finding.message},
                     {QStringLiteral("breaks"), breaks},
                     {QStringLiteral("breaksTotal"), double(finding.breaksTotal)},
                     {QStringLiteral("fixes"), fixes},
                     {QStringLiteral("waived"), finding.isWaived}};
    if (!finding.note.isEmpty())
        out[QStringLiteral("note")] = finding.note;
    if (finding.isWaived)
        out[QStringLiteral("waivedBecause")] = finding.waivedBecause;
    return out;
}

} // namespace hubwright
