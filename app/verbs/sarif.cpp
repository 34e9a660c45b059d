// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/sarif.h"

#include "app/verbs/finding_text.h"
#include "app/verbs/words.h"
#include "model/check/rule_registry.h"
#include "model/store/topology_writer.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QUrl>

namespace hubwright {

namespace {

QJsonObject textObject(const QString &text) { return {{QStringLiteral("text"), text}}; }

/// A relative reference as RFC 3986 writes it, or a file URI.
QString uriOf(const QString &path)
{
    if (QFileInfo(path).isAbsolute())
        return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

QString levelOf(Severity severity)
{
    return severity == Severity::Error     ? QStringLiteral("error")
           : severity == Severity::Warning ? QStringLiteral("warning")
                                           : QStringLiteral("note");
}

QJsonObject artifactOf(const QString &path) { return {{QStringLiteral("uri"), uriOf(path)}}; }

/// Where the place is; the whole file if the place has no line.
QJsonObject locationOf(const Place &place, const QString &path)
{
    QJsonObject physical {{QStringLiteral("artifactLocation"), artifactOf(path)}};
    if (place.isKnown()) {
        QJsonObject region {{QStringLiteral("startLine"), place.line}};
        if (place.column > 0)
            region[QStringLiteral("startColumn")] = place.column;
        if (place.column > 0 && place.length > 0)
            region[QStringLiteral("endColumn")] = place.column + place.length;
        physical[QStringLiteral("region")] = region;
    }
    return {{QStringLiteral("physicalLocation"), physical}};
}

/// The lines of a text, each with its end.
std::vector<QByteArrayView> linesOf(const QByteArray &text)
{
    std::vector<QByteArrayView> lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.push_back(QByteArrayView(text).sliced(at, next - at));
        at = next;
    }
    return lines;
}

/// A replacement of whole lines that makes `now` of `old`.
QJsonObject replacementBetween(const QByteArray &old, const QByteArray &now)
{
    const auto before = linesOf(old);
    const auto after = linesOf(now);
    const size_t most = std::min(before.size(), after.size());
    size_t head = 0;
    while (head < most && before[head] == after[head])
        ++head;
    size_t tail = 0;
    while (tail < most - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    QByteArray inserted;
    for (size_t i = head; i < after.size() - tail; ++i)
        inserted += after[i];
    // Up to the first character of the line after them; a last line without an end has none.
    size_t endLine = before.size() - tail + 1;
    qsizetype endColumn = 1;
    if (tail == 0 && !old.endsWith('\n')) {
        --endLine;
        endColumn = QString::fromUtf8(before.back()).toUcs4().size() + 1;
    }
    return {{QStringLiteral("deletedRegion"),
             QJsonObject {{QStringLiteral("startLine"), int(head) + 1},
                          {QStringLiteral("startColumn"), 1},
                          {QStringLiteral("endLine"), int(endLine)},
                          {QStringLiteral("endColumn"), int(endColumn)}}},
            {QStringLiteral("insertedContent"), textObject(QString::fromUtf8(inserted))}};
}

/// The fix as a change of lines; nothing if the file's text cannot be spliced.
QJsonObject fixJson(const Fix &fix, const LoadedFile &file, const QString &path)
{
    Topology mended = file.topology;
    apply(fix.edit, mended);
    const Result<QByteArray> text = splice(file.text, mended);
    if (!text || *text == file.text)
        return {};
    const QJsonObject replacement = replacementBetween(file.text, *text);
    return {
        {QStringLiteral("description"), textObject(fix.title)},
        {QStringLiteral("artifactChanges"),
         QJsonArray {QJsonObject {{QStringLiteral("artifactLocation"), artifactOf(path)},
                                  {QStringLiteral("replacements"), QJsonArray {replacement}}}}}};
}

/// The sentence, what breaks or opens, why nobody notices, and what would mend it.
QString messageOf(const Finding &finding)
{
    QStringList sentences {finding.message};
    for (const bool isOpened : {false, true}) {
        const QString pairs = pairsText(finding, isOpened);
        if (!pairs.isEmpty())
            sentences << (isOpened ? Verbs::tr("opens: %1") : Verbs::tr("breaks: %1")).arg(pairs);
    }
    if (!finding.note.isEmpty())
        sentences << finding.note;
    for (const Fix &fix : finding.fixes)
        sentences << (fix.isAutomatic ? Verbs::tr("fix: %1") : Verbs::tr("suggestion: %1"))
                         .arg(fix.title);
    return sentences.join(QLatin1Char('\n'));
}

QString fingerprintOf(const Finding &finding)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {finding.rule, finding.object, finding.at.field}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex());
}

QJsonObject ruleJson(const Rule &rule)
{
    const auto words = [](const char *text) {
        return textObject(QCoreApplication::translate("Rules", text));
    };
    const QString source = QString::fromUtf8(rule.source);
    return {{QStringLiteral("id"), QLatin1String(rule.id)},
            {QStringLiteral("shortDescription"), words(rule.title)},
            {QStringLiteral("fullDescription"), words(rule.explains)},
            {QStringLiteral("help"), textObject(Verbs::tr("Source: %1").arg(source))},
            {QStringLiteral("defaultConfiguration"),
             QJsonObject {{QStringLiteral("level"), levelOf(rule.severity)}}}};
}

} // namespace

QJsonObject sarifLog(const Analysis &analysis, const LoadedFile &file, const QString &path)
{
    QJsonArray rules;
    QHash<QString, int> indexOf;
    QJsonArray results;
    int spelled = 0;
    for (const Finding &finding : analysis.findings) {
        if (!indexOf.contains(finding.rule)) {
            indexOf.insert(finding.rule, int(rules.size()));
            if (const Rule *rule = ruleWithId(finding.rule))
                rules.append(ruleJson(*rule));
            else
                rules.append(QJsonObject {{QStringLiteral("id"), finding.rule}});
        }
        QJsonObject location = locationOf(file.places.place(finding.at), path);
        location[QStringLiteral("logicalLocations")] =
            QJsonArray {QJsonObject {{QStringLiteral("name"), finding.object}}};
        QJsonObject result {{QStringLiteral("ruleId"), finding.rule},
                            {QStringLiteral("ruleIndex"), indexOf.value(finding.rule)},
                            {QStringLiteral("level"), levelOf(finding.severity)},
                            {QStringLiteral("message"), textObject(messageOf(finding))},
                            {QStringLiteral("locations"), QJsonArray {location}},
                            {QStringLiteral("partialFingerprints"),
                             QJsonObject {{QStringLiteral("subject/v1"), fingerprintOf(finding)}}}};
        QJsonArray fixes;
        for (const Fix &fix : finding.fixes) {
            if (!fix.isAutomatic || spelled >= MostSpelledFixes)
                continue;
            ++spelled;
            if (const QJsonObject one = fixJson(fix, file, path); !one.isEmpty())
                fixes.append(one);
        }
        if (!fixes.isEmpty())
            result[QStringLiteral("fixes")] = fixes;
        if (finding.isWaived)
            result[QStringLiteral("suppressions")] =
                QJsonArray {QJsonObject {{QStringLiteral("kind"), QStringLiteral("inSource")},
                                         {QStringLiteral("justification"), finding.waivedBecause}}};
        results.append(result);
    }
    const QJsonObject driver {{QStringLiteral("name"), QStringLiteral("Hubwright")},
                              {QStringLiteral("version"), QStringLiteral(HUBWRIGHT_VERSION)},
                              {QStringLiteral("rules"), rules}};
    return {{QStringLiteral("$schema"),
             QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
            {QStringLiteral("version"), QStringLiteral("2.1.0")},
            {QStringLiteral("runs"),
             QJsonArray {QJsonObject {
                 {QStringLiteral("tool"), QJsonObject {{QStringLiteral("driver"), driver}}},
                 {QStringLiteral("columnKind"), QStringLiteral("unicodeCodePoints")},
                 {QStringLiteral("results"), results}}}}};
}

} // namespace hubwright
