// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"
#include "model/export/children.h"
#include "model/export/line_origins.h"
#include "model/plan/plan.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace hubwright {

/// One file of an export.
struct ExportFile {
    QString path; ///< Relative to the output folder, with '/', never outside of it.
    QByteArray bytes;
    bool isSecret = false; ///< Holds keys: to be written with mode 0600.
    LineOrigins origins {};

    friend bool operator==(const ExportFile &, const ExportFile &) = default;
};

/// What a platform cannot express, or what a person has to look after.
struct ExportNote {
    QString message;
    QString object; ///< The site or tunnel end.

    friend bool operator==(const ExportNote &, const ExportNote &) = default;
};

struct Bundle {
    std::vector<ExportFile> files; ///< By site, in the order of the topology.
    std::vector<ExportNote> notes;
};

/// A planned end without its lists, which `Children` makes when they are read.
struct EndHead {
    EndRef ref {};
    QString name {};
    Id<Site> site {};
    Id<Site> peer {};
    QString gateway {};     ///< Its own outer address or name; empty if unset.
    QString peerGateway {}; ///< The peer's as this end is configured with it.
    bool isStated = false;
    bool isAbsent = false;
};

/// One tunnel end as a device is configured with it.
struct DeviceEnd {
    EndHead planned;
    const Tunnel *tunnel = nullptr;
    const Site *peer = nullptr;
    /// Version, and lifetimes that both devices take; what it proposes is below.
    std::shared_ptr<const IkeProfile> profile {};
    QString localIdentity {}; ///< Empty: not known.
    QString peerIdentity {};  ///< What it shall expect; empty: anybody with the key.
    /// The pre-shared key as the text that both devices are given; nothing unless
    /// keys were asked for.
    std::optional<QByteArray> key;
    // What both devices of the tunnel are told alike (agreement.h).
    Children lists {};    ///< As the plan has them; empty: nothing to carry.
    Children children {}; ///< The same as both devices say it, pairs or lists.
    /// Both devices are told any address, as `children` say, and routes to the targets of
    /// `lists` choose what goes into the tunnel.
    bool isRouted = false;
    std::vector<Proposal> ike {}; ///< Strongest first, never empty.
    std::vector<Proposal> esp {};

    /// What is to go through the tunnel, whatever its selectors say.
    const Children &carried() const { return isRouted ? lists : children; }
};

/// All that an exporter sees: one device and what it is to be told.
struct Device {
    const Site *site = nullptr;
    QString folder;              ///< Unique and safe.
    QStringList preamble;        ///< Lines for the top of every file, safe in comments.
    std::vector<DeviceEnd> ends; ///< Those that are wanted, absent ones included.
};

/// Writes the configuration of one kind of device.  Pure: the same device gives the
/// same bytes; several devices are written at the same time.
struct Exporter {
    const char *platform;    ///< Id, as `Site::platform` has it.
    const char *title;       ///< Translated in context "Exporters".
    const char *secretsFile; ///< Name of the file with the keys in a device's folder.
    /// Appends the device's files and notes.
    void (*run)(const Device &device, Bundle &out);
    /// The keys of an earlier secrets file, by the tunnel end's name as `oneLine`
    /// shows it; what is no key is passed over.
    std::map<QString, QByteArray> (*keysIn)(const QByteArray &secretsFile);
    /// Appends what belongs to the design as a whole, once all devices of the platform
    /// have run; null: nothing does.
    void (*finish)(const Plan &plan, const std::vector<Device> &devices, Bundle &out) = nullptr;
    /// Words in its files that stand for what the design does not know, such as the name
    /// of an interface; separated by '|'.
    const char *placeholders = "";
    /// What the device needs beside its files, so that traffic passes; translated in
    /// context "Exporters".
    const char *alsoNeeded = "";
};

/// What is asked of an export.
struct ExportRequest {
    const Plan &plan;
    QString platform {}; ///< Empty: each site's own, strongSwan where it has none.
    Id<Site> site {};    ///< Empty: all.
    QString end {};      ///< Name of one tunnel end; empty: all.
    bool withSecrets = false;
    /// The secrets files that are in the output folder already, by relative path
    /// (`secretsPaths`): their keys are kept.
    std::map<QString, QByteArray> existingSecrets {};
    /// Fetches what a tunnel's reference ("env:NAME", "file:PATH") stands for.
    std::function<Result<QByteArray>(const QString &reference)> secretOf {};
    /// So many random bytes; null: those of the system's generator.
    QByteArray (*random)(int count) = nullptr;
    QString verdict {}; ///< For the head of each file, as `verdictWords` says it.
    QString designHash {};
    bool isForced = false; ///< Exported although errors stand; each file says so.
};

/// What the head of a file says of the design: "proved", "no errors, not proved" or
/// "2 errors".  Never translated, as no text of a configuration is: the same design
/// gives the same bytes, whoever exports it.
QString verdictWords(const Analysis &analysis);

/// Where the keys of the design's sites would stand in an output folder: what to
/// read before `exportDesign`, as far as it exists.
QStringList secretsPaths(const ExportRequest &request);

/// Makes the files of the sites asked for and hands each over as soon as it is made, in
/// the order of the topology, so that no two large devices are in memory at a time.
/// Returns the notes.  An error if the site, the end or the platform is unknown, a key
/// cannot be fetched, or `take` answers one; what was taken until then is the caller's
/// to throw away.
Result<std::vector<ExportNote>> exportDesign(const ExportRequest &request,
                                             const std::function<Result<>(ExportFile &&)> &take);

/// The same with all files at once.
Result<Bundle> exportDesign(const ExportRequest &request);

/// The folder of each site: its name made safe, told apart without regard to case.
std::map<Id<Site>, QString> siteFolders(const Topology &topology);

} // namespace hubwright
