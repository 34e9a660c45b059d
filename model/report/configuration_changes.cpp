// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/configuration_changes.h"

#include "model/base/text.h"
#include "model/diff/site_match.h"
#include "model/export/exporter.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace hubwright {

namespace {

constexpr qsizetype LongLine = 160;

/// The files of a design by site and name in the site's folder.
struct DesignFiles {
    std::map<std::pair<Id<Site>, QString>, ExportFile> files;
};

Result<DesignFiles> filesOf(const Analysis &analysis)
{
    const ExportRequest request {.plan = *analysis.plan};
    Result<Bundle> bundle = exportDesign(request);
    if (!bundle)
        return bundle.error();
    std::map<QString, Id<Site>> siteIn;
    for (const auto &[site, folder] : siteFolders(analysis.topology))
        siteIn.emplace(folder, site);
    DesignFiles out;
    for (const ExportFile &file : bundle->files) {
        const QString folder = file.path.section(QLatin1Char('/'), 0, 0);
        const QString name = file.path.section(QLatin1Char('/'), 1);
        const auto site = siteIn.find(folder);
        if (site != siteIn.end())
            out.files.emplace(std::pair(site->second, name), file);
    }
    return out;
}

FileChange compared(const QString &site, const ExportFile *before, const ExportFile *now)
{
    FileChange out;
    out.site = site;
    out.path = (now ? now : before)->path;
    out.isNewFile = !before;
    out.isGoneFile = !now;
    const auto textOf = [](const ExportFile *file) {
        QString text = file ? QString::fromUtf8(file->bytes) : QString();
        if (text.endsWith(QLatin1Char('\n')))
            text.chop(1);
        return text;
    };
    int oldNumber = 0;
    int newNumber = 0;
    for (const DiffLine &line : lineDiff(textOf(before), textOf(now))) {
        oldNumber += line.kind != DiffLine::Kind::New ? 1 : 0;
        newNumber += line.kind != DiffLine::Kind::Gone ? 1 : 0;
        if (line.kind == DiffLine::Kind::Gone)
            out.lines.push_back({false, oldNumber, line.text});
        else if (line.kind == DiffLine::Kind::New)
            out.lines.push_back({true, newNumber, line.text});
    }
    return out;
}

} // namespace

Result<std::vector<FileChange>> configurationChanges(const Analysis &before, const Analysis &now)
{
    const Result<DesignFiles> oldFiles = filesOf(before);
    if (!oldFiles)
        return oldFiles.error();
    const Result<DesignFiles> newFiles = filesOf(now);
    if (!newFiles)
        return newFiles.error();
    const SiteMatch match = matchSites(before.topology, now.topology);
    std::vector<FileChange> out;
    const auto add = [&](FileChange change) {
        if (!change.lines.empty())
            out.push_back(std::move(change));
    };
    const auto compare = [&](const Site *old, const Site *recent) {
        const QString name = (recent ? recent : old)->name();
        std::map<QString, std::array<const ExportFile *, 2>> files;
        const auto note = [&](const Site *site, const DesignFiles &known, size_t version) {
            if (!site)
                return;
            for (auto file = known.files.lower_bound({site->id, QString()});
                 file != known.files.end() && file->first.first == site->id; ++file)
                files[file->first.second][version] = &file->second;
        };
        note(old, *oldFiles, 0);
        note(recent, *newFiles, 1);
        for (const auto &[file, versions] : files)
            add(compared(name, versions[0], versions[1]));
    };
    for (size_t i = 0; i < now.topology.sites().size(); ++i) {
        const int old = match.beforeOf[i];
        compare(old < 0 ? nullptr : &before.topology.sites()[size_t(old)],
                &now.topology.sites()[i]);
    }
    for (size_t i = 0; i < before.topology.sites().size(); ++i) {
        if (match.nowOf[i] < 0)
            compare(&before.topology.sites()[i], nullptr);
    }
    return out;
}

QString shownLine(const QString &line, const QString &counterpart)
{
    if (line.size() <= LongLine || counterpart.isEmpty())
        return line;
    const QStringList entries = line.split(QLatin1Char(','));
    const QStringList others = counterpart.split(QLatin1Char(','));
    const QSet<QString> known(others.begin(), others.end());
    QStringList out;
    int same = 0;
    const auto count = [&] {
        if (same > 0)
            out << QCoreApplication::translate("Report", "[%n unchanged]", nullptr, same);
        same = 0;
    };
    for (qsizetype i = 0; i < entries.size(); ++i) {
        // The beginning of the line says what it sets.
        if (i > 0 && known.contains(entries[i])) {
            ++same;
            continue;
        }
        count();
        out << entries[i];
    }
    count();
    return out.join(QLatin1Char(','));
}

QByteArray unifiedDiff(const std::vector<FileChange> &changes)
{
    QByteArray out;
    for (const FileChange &change : changes) {
        const QByteArray path = oneLine(change.path).toUtf8();
        out += change.isNewFile ? QByteArray("--- /dev/null\n") : "--- a/" + path + '\n';
        out += change.isGoneFile ? QByteArray("+++ /dev/null\n") : "+++ b/" + path + '\n';
        int offset = 0; // New line numbers run ahead of old ones by this.
        for (size_t from = 0; from < change.lines.size();) {
            // A hunk: the lines gone that follow each other, then those new.
            size_t middle = from;
            while (middle < change.lines.size() && !change.lines[middle].isNew &&
                   (middle == from ||
                    change.lines[middle].number == change.lines[middle - 1].number + 1))
                ++middle;
            size_t end = middle;
            const int goneUntil = middle > from ? change.lines[middle - 1].number : 0;
            while (end < change.lines.size() && change.lines[end].isNew &&
                   (end == middle ? middle == from || change.lines[end].number - offset ==
                                                          goneUntil - int(middle - from) + 1
                                  : change.lines[end].number == change.lines[end - 1].number + 1))
                ++end;
            const int gone = int(middle - from);
            const int added = int(end - middle);
            const int oldAt =
                gone > 0 ? change.lines[from].number : change.lines[middle].number - offset - 1;
            const int newAt =
                added > 0 ? change.lines[middle].number : change.lines[from].number + offset - 1;
            out += "@@ -" + QByteArray::number(oldAt) + ',' + QByteArray::number(gone) + " +" +
                   QByteArray::number(newAt) + ',' + QByteArray::number(added) + " @@\n";
            for (size_t i = from; i < end; ++i)
                out += (change.lines[i].isNew ? '+' : '-') + change.lines[i].text.toUtf8() + '\n';
            offset += added - gone;
            from = end;
        }
    }
    return out;
}

} // namespace hubwright
