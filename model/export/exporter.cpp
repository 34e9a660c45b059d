// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/exporter.h"

#include "model/base/pieces.h"
#include "model/base/text.h"
#include "model/export/agreement.h"
#include "model/export/exporter_registry.h"
#include "model/export/words.h"
#include "model/topology/identity.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <set>

namespace hubwright {

namespace {

/// Where below a device's folder stands what is loaded only when something fails.
const QString StandbyFolder = QStringLiteral("/standby");

constexpr int KeyBytes = 32;

/// Children of one export: a device with one pair an SA makes one of every local with
/// every target network, which in a large star is more than any memory holds.
constexpr size_t MostChildren = 500'000;

QByteArray systemRandom(int count)
{
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes;
}

const Exporter &exporterOf(const ExportRequest &request, const Site &site)
{
    const Exporter *asked = exporterFor(request.platform);
    return asked ? *asked : hubwright::exporterOf(site);
}

QString secretsPath(const Exporter &exporter, const QString &folder)
{
    return folder + QLatin1Char('/') + QLatin1String(exporter.secretsFile);
}

/// RFC 7296 section 2.15: as strong as the strongest key that comes out of it.
constexpr int FewestKeyBits = 128;

/// How strong a key can be at most: each character any of the kinds that it has, letters
/// of both cases, digits, the rest.  A few characters over and over are no more than that.
int mostBits(const QByteArray &key)
{
    constexpr int Few = 4;
    int kinds = 0;
    const auto addKind = [&](int size, bool (*isOfKind)(char)) {
        kinds += std::any_of(key.begin(), key.end(), isOfKind) ? size : 0;
    };
    addKind(26, [](char c) { return c >= 'a' && c <= 'z'; });
    addKind(26, [](char c) { return c >= 'A' && c <= 'Z'; });
    addKind(10, [](char c) { return c >= '0' && c <= '9'; });
    addKind(194, [](char c) {
        return !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') &&
               !(c >= ' ' && c <= '~');
    });
    addKind(33, [](char c) {
        return c >= ' ' && c <= '~' && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') &&
               !(c >= '0' && c <= '9');
    });
    const int distinct = int(std::set<char>(key.begin(), key.end()).size());
    return int(double(key.size()) * std::log2(std::max(1, distinct <= Few ? distinct : kinds)));
}

/// Finds each tunnel's key: by its reference, else the one that an earlier export
/// wrote, else a new one; both ends get the same.
class KeyRing {
public:
    KeyRing(const ExportRequest &request, const std::map<Id<Site>, QString> &folders)
        : m_request(request), m_folders(folders)
    {}

    /// The text that both devices are given, unless an end has a reference of its own:
    /// a new key is base64, because the one device takes text only.
    Result<QByteArray> keyOf(EndRef ref, std::vector<ExportNote> &notes)
    {
        Result<QByteArray> key = anyKeyOf(ref);
        if (key) {
            if (const auto refusal = refusalOf(*key, ref, notes))
                return *refusal;
            noteWeakness(*key, ref, notes);
        }
        return key;
    }

private:
    Result<QByteArray> anyKeyOf(EndRef ref)
    {
        const int tunnelIndex = ref.tunnel;
        const TunnelEnd &end = m_request.plan.topology().end(ref);
        if (!end.psk.isEmpty())
            return referred(end.name, end.psk);
        const auto known = m_keys.find(tunnelIndex);
        if (known != m_keys.end())
            return known->second;
        const Tunnel &tunnel = m_request.plan.topology().tunnels()[size_t(tunnelIndex)];
        Result<QByteArray> key = fetched(tunnel);
        if (key)
            m_keys.insert({tunnelIndex, *key});
        return key;
    }

    Result<QByteArray> fetched(const Tunnel &tunnel)
    {
        if (!tunnel.psk.isEmpty())
            return referred(tunnel.id.key, tunnel.psk);
        for (const TunnelEnd &end : tunnel.ends) {
            const QByteArray key = earlier(end);
            if (!key.isEmpty())
                return key;
        }
        const auto random = m_request.random ? m_request.random : systemRandom;
        return fittingKey(random(KeyBytes).toBase64(), tunnel);
    }

    const Platform &platformOf(const TunnelEnd &end) const
    {
        return exportPlatformOf(m_request.platform, *m_request.plan.topology().site(end.site));
    }

    /// The key in the first spelling that both devices take: base64, else out of
    /// letters, digits, '.' and '_' alone, else that behind a letter.
    QByteArray fittingKey(const QByteArray &key, const Tunnel &tunnel) const
    {
        QByteArray plain = key;
        plain.replace('+', '.').replace('/', '_').replace("=", "");
        for (const QByteArray &spelling : {key, plain, QByteArray('k' + plain)}) {
            const bool isTaken = std::ranges::all_of(tunnel.ends, [&](const TunnelEnd &end) {
                const auto &rule = platformOf(end).key;
                return !rule || keyFault(rule->value, QString::fromUtf8(spelling)).isEmpty();
            });
            if (isTaken)
                return spelling;
        }
        return key;
    }

    /// An error where the end's device is known not to take the key; a note where that
    /// is not confirmed.
    std::optional<Error> refusalOf(const QByteArray &key, EndRef ref,
                                   std::vector<ExportNote> &notes) const
    {
        const TunnelEnd &end = m_request.plan.topology().end(ref);
        const Platform &platform = platformOf(end);
        if (!platform.key || keyFault(platform.key->value, QString::fromUtf8(key)).isEmpty())
            return std::nullopt;
        const KeyRule &rule = platform.key->value;
        const QString message =
            Exporters::tr("%1: %2 does not take this key: it takes %3 to %4 characters out of %5")
                .arg(oneLine(end.name), QString::fromUtf8(platform.title),
                     QString::number(rule.shortest),
                     rule.longest > 0 ? QString::number(rule.longest) : QStringLiteral("∞"),
                     *rule.characters ? QString::fromUtf8(rule.characters) : QStringLiteral("*"));
        if (platform.key->certainty != Certainty::Unconfirmed)
            return Error {message, {}};
        notes.push_back({message, end.name});
        return std::nullopt;
    }

    /// SEC-02: a note on a key that somebody chose, where it can be guessed (RFC 7296
    /// section 2.15); never the key itself.
    void noteWeakness(const QByteArray &key, EndRef ref, std::vector<ExportNote> &notes) const
    {
        const Topology &topology = m_request.plan.topology();
        const QString &reference = topology.tunnels()[size_t(ref.tunnel)].pskAt(ref.side);
        const int bits = mostBits(key);
        if (reference.isEmpty() || bits >= FewestKeyBits)
            return;
        const QString &name = topology.end(ref).name;
        notes.push_back({Exporters::tr("%1: the key %2 has %3 bits at most, as its length and its "
                                       "characters go; less than %4 can be guessed")
                             .arg(oneLine(name), oneLine(reference), QString::number(bits),
                                  QString::number(FewestKeyBits)),
                         name});
    }

    Result<QByteArray> referred(const QString &object, const QString &reference) const
    {
        if (!m_request.secretOf)
            return Error {Exporters::tr("%1: nobody can fetch the key %2")
                              .arg(oneLine(object), oneLine(reference))};
        Result<QByteArray> key = m_request.secretOf(reference);
        if (key && key->isEmpty())
            return Error {
                Exporters::tr("%1: the key %2 is empty").arg(oneLine(object), oneLine(reference))};
        return key;
    }

    /// The key in the file that an earlier export wrote for the end's site.
    QByteArray earlier(const TunnelEnd &end)
    {
        const Site *site = m_request.plan.topology().site(end.site);
        if (!site)
            return {};
        for (const QString &inside : {QString(), StandbyFolder}) {
            const QByteArray key = earlier(end, m_folders.at(end.site) + inside);
            if (!key.isEmpty())
                return key;
        }
        return {};
    }

    QByteArray earlier(const TunnelEnd &end, const QString &folder)
    {
        for (const Exporter &exporter : exporters()) {
            const QString path = secretsPath(exporter, folder);
            const auto file = m_request.existingSecrets.find(path);
            if (file == m_request.existingSecrets.end())
                continue;
            // Two platforms may call their file alike; each reads its own form.
            auto [keys, isNew] =
                m_earlier.try_emplace(path + QLatin1Char('\n') + QLatin1String(exporter.platform));
            if (isNew)
                keys->second = exporter.keysIn(file->second);
            const auto key = keys->second.find(oneLine(end.name));
            if (key != keys->second.end())
                return key->second;
        }
        return {};
    }

    const ExportRequest &m_request;
    const std::map<Id<Site>, QString> &m_folders;
    std::map<int, QByteArray> m_keys;
    std::map<QString, std::map<QString, QByteArray>> m_earlier;
};

QStringList preambleFor(const ExportRequest &request, const Site &site)
{
    QStringList lines {QStringLiteral("Hubwright " HUBWRIGHT_VERSION ": ") + site.name()};
    if (!request.designHash.isEmpty() || !request.verdict.isEmpty())
        lines << QStringLiteral("Design %1: %2").arg(request.designHash, request.verdict);
    if (request.isForced)
        lines << QStringLiteral(
                     "EXPORTED ALTHOUGH ERRORS STAND (%1). Read them before you load this.")
                     .arg(request.verdict);
    return lines;
}

Result<> checkRequest(const ExportRequest &request)
{
    if (!request.platform.isEmpty() && !exporterFor(request.platform)) {
        QStringList names;
        for (const Exporter &exporter : exporters())
            names << QLatin1String(exporter.platform);
        return Error {Exporters::tr("there is no exporter for the platform \"%1\"; there are: %2")
                          .arg(oneLine(request.platform), names.join(QStringLiteral(", ")))};
    }
    const Topology &topology = request.plan.topology();
    if (!request.site.isEmpty() && !topology.site(request.site))
        return Error {Exporters::tr("there is no site \"%1\"").arg(oneLine(request.site.key))};
    if (!request.end.isEmpty() && !topology.endNamed(request.end).isValid())
        return Error {Exporters::tr("there is no tunnel end \"%1\"").arg(oneLine(request.end))};
    return {};
}

/// The ends asked for, by site.
std::map<Id<Site>, std::vector<EndRef>> wantedEnds(const ExportRequest &request)
{
    const Topology &topology = request.plan.topology();
    std::map<Id<Site>, std::vector<EndRef>> out;
    for (const EndRef &ref : request.plan.ends()) {
        const TunnelEnd &end = topology.end(ref);
        const bool isWanted = (request.site.isEmpty() || end.site == request.site) &&
                              (request.end.isEmpty() || end.name == request.end);
        if (isWanted)
            out[end.site].push_back(ref);
    }
    return out;
}

} // namespace

std::map<Id<Site>, QString> siteFolders(const Topology &topology)
{
    std::map<Id<Site>, QString> out;
    QSet<QString> taken;
    for (const Site &site : topology.sites()) {
        const QString stem = safeFileName(site.name());
        QString folder = stem;
        for (int n = 2; taken.contains(folder.toCaseFolded()); ++n)
            folder = stem + QLatin1Char('-') + QString::number(n);
        taken.insert(folder.toCaseFolded());
        out.insert({site.id, folder});
    }
    return out;
}

QString verdictWords(const Analysis &analysis)
{
    const size_t errors = analysis.errors();
    if (errors > 0)
        return errors == 1 ? QStringLiteral("1 error") : QStringLiteral("%1 errors").arg(errors);
    return analysis.isProved() ? QStringLiteral("proved") : QStringLiteral("no errors, not proved");
}

QStringList secretsPaths(const ExportRequest &request)
{
    QStringList out;
    const std::map<Id<Site>, QString> folders = siteFolders(request.plan.topology());
    for (const auto &[site, folder] : folders) {
        for (const Exporter &exporter : exporters())
            out << secretsPath(exporter, folder) << secretsPath(exporter, folder + StandbyFolder);
    }
    return out;
}

namespace {

/// What is to be known of a standby end on its device: how it is held back there, or
/// that it cannot be.
QString standbyNote(const QString &end, const Platform &platform)
{
    const QString title = QString::fromUtf8(platform.title);
    const auto form = platform.standby ? platform.standby->value : StandbyForm::Never;
    switch (form) {
    case StandbyForm::Waits:
        return Exporters::tr("%1 is on standby and not started: its networks are also those of the "
                             "tunnels that it stands by for; start it when one fails")
            .arg(end);
    case StandbyForm::Disabled:
        return Exporters::tr("%1 is on standby and switched off: its networks are also those of "
                             "the tunnels that it stands by for; switch it on when one fails")
            .arg(end);
    case StandbyForm::Behind:
        return Exporters::tr("%1 is on standby behind the tunnel that it stands by for: %2 brings "
                             "it in by itself when that one is down")
            .arg(end, title);
    case StandbyForm::Never:
        break;
    }
    return (platform.standby
                ? Exporters::tr("%1 is on standby, and %2 cannot hold a configured tunnel back: it "
                                "is written apart, into standby/, to be loaded when what it stands "
                                "by for has failed")
                : Exporters::tr("%1 is on standby, and it is not known how %2 holds a tunnel back: "
                                "it is written apart, into standby/, to be loaded when what it "
                                "stands by for has failed"))
        .arg(end, title);
}

/// Takes the standby ends out of the device, if its platform cannot hold them back, as a
/// device with a folder of its own.
Device standbyApart(Device &device, const Platform &platform)
{
    Device apart {device.site, device.folder + StandbyFolder, device.preamble, {}};
    apart.preamble << QStringLiteral("ON STANDBY: load this when what it stands by for has failed, "
                                     "and take it away afterwards.");
    if (holdsStandbyBack(platform))
        return apart;
    const auto first =
        std::stable_partition(device.ends.begin(), device.ends.end(),
                              [](const DeviceEnd &end) { return !end.tunnel->isStandby; });
    std::move(first, device.ends.end(), std::back_inserter(apart.ends));
    device.ends.erase(first, device.ends.end());
    return apart;
}

/// One device's part of an export.
struct Made {
    Device device;
    Bundle bundle;
    size_t children = 0;
    std::optional<Error> error;
};

EndHead headOf(const PlannedEnd &planned)
{
    return {planned.ref,     planned.name,        planned.site,     planned.peer,
            planned.gateway, planned.peerGateway, planned.isStated, planned.isAbsent};
}

Error tooManyChildren()
{
    return {Exporters::tr("the export needs more than %1 pairs of networks, one SA "
                          "each: write fewer sites at a time, or summarise the lists")
                .arg(MostChildren),
            {}};
}

/// The numbers of the lines that hold the word; a comment may speak of it.
QStringList linesWith(const QByteArray &word, const QByteArray &bytes)
{
    QStringList out;
    int line = 1;
    qsizetype counted = 0;
    for (qsizetype at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) {
        line += int(std::count(bytes.begin() + counted, bytes.begin() + at, '\n'));
        counted = at;
        const char first = bytes[bytes.lastIndexOf('\n', at) + 1];
        if (first == '#' || first == '!')
            continue;
        if (out.isEmpty() || out.back() != QString::number(line))
            out << QString::number(line);
    }
    return out;
}

/// Names each line that somebody has to fill in.
void notePlaceholders(const Exporter &exporter, const Site &site, Bundle &out)
{
    constexpr int MostLines = 6;
    const QList<QByteArray> words = QByteArray(exporter.placeholders).split('|');
    for (const ExportFile &file : out.files) {
        for (const QByteArray &word : words) {
            const QStringList lines =
                word.isEmpty() || file.isSecret ? QStringList() : linesWith(word, file.bytes);
            if (!lines.isEmpty())
                out.notes.push_back(
                    {Exporters::tr("%1: put what the device has in place of %2 (line %3)")
                         .arg(oneLine(file.path), QString::fromUtf8(word),
                              joinedUpTo(lines, MostLines)),
                     site.name()});
        }
    }
}

/// Makes the devices of an export, several at a time.
class Making {
public:
    explicit Making(const ExportRequest &request)
        : m_request(request),
          m_folders(siteFolders(request.plan.topology())),
          m_wanted(wantedEnds(request)),
          m_keys(request, m_folders)
    {}

    /// What the site's device is told; nothing but a note where it has no tunnel.
    void make(const Site &site, Made &out)
    {
        const auto refs = m_wanted.find(site.id);
        if (refs != m_wanted.end()) {
            addDevice(site, refs->second, out);
            return;
        }
        const bool isAsked = m_request.site.isEmpty() || site.id == m_request.site;
        if (m_request.end.isEmpty() && isAsked)
            out.bundle.notes.push_back(
                {Exporters::tr("%1 has no tunnel: there is nothing to export")
                     .arg(oneLine(site.name())),
                 site.name()});
    }

private:
    void addDevice(const Site &site, const std::vector<EndRef> &refs, Made &out)
    {
        out.device = {&site, m_folders.at(site.id), preambleFor(m_request, site), {}};
        for (const EndRef &ref : refs) {
            out.error = addEnd(site, ref, out);
            if (!out.error && out.children > MostChildren)
                out.error = tooManyChildren();
            if (out.error)
                return;
        }
        const Platform &platform = exportPlatformOf(m_request.platform, site);
        for (const DeviceEnd &end : out.device.ends) {
            if (end.tunnel->isStandby && !end.planned.isAbsent && !end.children.empty())
                out.bundle.notes.push_back(
                    {standbyNote(oneLine(end.planned.name), platform), end.planned.name});
        }
        const Device apart = standbyApart(out.device, platform);
        const Exporter &exporter = exporterOf(m_request, site);
        if (!out.device.ends.empty() || apart.ends.empty())
            exporter.run(out.device, out.bundle);
        if (!apart.ends.empty())
            exporter.run(apart, out.bundle);
        notePlaceholders(exporter, site, out.bundle);
        if (*exporter.alsoNeeded && !out.bundle.files.empty())
            out.bundle.notes.push_back(
                {Exporters::tr(exporter.alsoNeeded).arg(oneLine(site.name())), site.name()});
    }

    std::optional<Error> addEnd(const Site &site, EndRef ref, Made &out)
    {
        const Topology &topology = m_request.plan.topology();
        const Tunnel &tunnel = topology.tunnels()[size_t(ref.tunnel)];
        const PlannedEnd planned = m_request.plan.planned(ref);
        DeviceEnd end {headOf(planned),
                       &tunnel,
                       topology.site(planned.peer),
                       std::make_shared<const IkeProfile>(profileOf(topology, tunnel, ref.side)),
                       localIdentity(topology, tunnel, ref.side),
                       expectedIdentity(topology, tunnel, ref.side),
                       std::nullopt};
        if (!end.peer)
            return std::nullopt;
        agree(m_request.plan, exportPlatformOf(m_request.platform, site),
              exportPlatformOf(m_request.platform, *end.peer), planned, end, out.bundle.notes);
        out.children += end.children.size();
        if (m_request.withSecrets && !planned.isAbsent) {
            // Both ends of a tunnel ask for its key, and may do so at the same time.
            const std::lock_guard alone(m_keysInUse);
            Result<QByteArray> key = m_keys.keyOf(ref, out.bundle.notes);
            if (!key)
                return key.error();
            end.key = *std::move(key);
        }
        out.device.ends.push_back(std::move(end));
        return std::nullopt;
    }

    const ExportRequest &m_request;
    const std::map<Id<Site>, QString> m_folders;
    const std::map<Id<Site>, std::vector<EndRef>> m_wanted;
    KeyRing m_keys;
    std::mutex m_keysInUse;
};

} // namespace

Result<std::vector<ExportNote>> exportDesign(const ExportRequest &request,
                                             const std::function<Result<>(ExportFile &&)> &take)
{
    // A hub's files are half of all; the spokes' are made beside them, and not many more
    // than are waited for.
    constexpr size_t Ahead = 256;
    constexpr size_t WorthThreads = 8;
    const Result<> isPossible = checkRequest(request);
    if (!isPossible)
        return isPossible.error();
    const std::vector<Site> &sites = request.plan.topology().sites();
    Making making(request);
    std::vector<ExportNote> notes;
    std::map<const Exporter *, std::vector<Device>> devices;
    size_t children = 0;
    const auto takeAll = [&](Bundle &bundle) -> Result<> {
        std::ranges::move(bundle.notes, std::back_inserter(notes));
        for (ExportFile &file : bundle.files) {
            if (Result<> taken = take(std::move(file)); !taken)
                return taken;
        }
        return {};
    };
    for (size_t first = 0; first < sites.size(); first += Ahead) {
        std::vector<Made> made(std::min(Ahead, sites.size() - first));
        std::atomic<size_t> next = 0;
        inPieces(MostPieces, made.size() >= WorthThreads, [&](size_t, size_t, size_t) {
            for (size_t i = next++; i < made.size(); i = next++)
                making.make(sites[first + i], made[i]);
        });
        for (Made &each : made) {
            children += each.children;
            if (each.error)
                return *std::move(each.error);
            if (children > MostChildren)
                return tooManyChildren();
            if (Result<> taken = takeAll(each.bundle); !taken)
                return taken.error();
            if (!each.device.site)
                continue;
            const Exporter &exporter = exporterOf(request, *each.device.site);
            if (exporter.finish)
                devices[&exporter].push_back(std::move(each.device));
            each = {};
        }
    }
    for (const auto &[exporter, all] : devices) {
        Bundle last;
        exporter->finish(request.plan, all, last);
        if (Result<> taken = takeAll(last); !taken)
            return taken.error();
    }
    return notes;
}

Result<Bundle> exportDesign(const ExportRequest &request)
{
    Bundle bundle;
    Result<std::vector<ExportNote>> notes =
        exportDesign(request, [&](ExportFile &&file) -> Result<> {
            bundle.files.push_back(std::move(file));
            return {};
        });
    if (!notes)
        return notes.error();
    bundle.notes = *std::move(notes);
    return bundle;
}

} // namespace hubwright
