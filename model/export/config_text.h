// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/exporter.h"
#include "model/platform/platform.h"

#include <set>

namespace hubwright {

/// The lines of one file of a device, each with what it comes from.
class ConfigText {
public:
    /// Begins with the device's preamble, each line behind the language's comment sign.
    ConfigText(const Device &device, const QString &comment);

    /// What the lines from here on come from: a tunnel end, and which of its fields.
    void from(const DeviceEnd &end, const char *field = "");
    /// The lines from here on come from the device as a whole.
    void fromDevice();
    void line(const QString &text = {});
    /// A line of these parts, one behind the other: for lines of which there are many.
    void line(std::initializer_list<QByteArrayView> parts);
    void comment(const QString &text);
    /// "tunnel end NAME", as a comment: what an earlier secrets file is read by.
    void mark(const DeviceEnd &end);

    bool isEmpty() const { return m_lines == m_preamble; }
    /// The lines so far; they are taken out.
    ExportFile file(const QString &name, bool isSecret = false);

private:
    const Device &m_device;
    QString m_comment;
    QByteArray m_text;
    int m_lines = 0;
    int m_preamble = 0;
    LineOrigins m_origins;
};

/// The ends of the device that can be written, in order; about each that cannot there
/// is a note: absent, or without networks.
std::vector<const DeviceEnd *> writableEnds(const Device &device, Bundle &out);

/// The device's own outer address or name; empty: none is fixed, or not known.
QString ownAddress(const Device &device, const DeviceEnd &end);
/// The peer's, as this end is configured with it; empty: none to call at.
QString peerAddress(const DeviceEnd &end);

void addNote(const DeviceEnd &end, const QString &message, Bundle &out);

/// "10.0.0.0" and "255.255.255.0" (or the inverse, "0.0.0.255") of an IPv4 prefix.
QString netmask(const Prefix &prefix);
QString wildcard(const Prefix &prefix);

/// What one tunnel proposes, so that ends of one suite share an object on the device.
struct Suite {
    int version = 2;
    std::vector<Proposal> ike;
    std::vector<Proposal> esp;
    std::chrono::seconds ikeLifetime {};
    std::chrono::seconds espLifetime {};
    bool isStandby = false; ///< Only where the device's object says who starts again.

    friend bool operator==(const Suite &, const Suite &) = default;
};

/// The suites of a device with a name each, made from the profile's.
class Suites {
public:
    /// `tellsStandby`: ends on standby have suites of their own.
    explicit Suites(const NameRule &rule, bool tellsStandby = false)
        : m_rule(rule), m_tellsStandby(tellsStandby)
    {}
    /// The name of the end's suite; the same for equal suites.
    QString nameOf(const DeviceEnd &end);
    const std::vector<std::pair<QString, Suite>> &all() const { return m_all; }

private:
    NameRule m_rule;
    bool m_tellsStandby = false;
    QSet<QString> m_taken;
    std::vector<std::pair<QString, Suite>> m_all;
};

/// The platform's word for an algorithm of the proposal; empty where it has none.
QString ikeWord(const Platform &platform, AlgorithmKind kind, const QString &keyword);
QString espWord(const Platform &platform, AlgorithmKind kind, const QString &keyword);

/// The ESP proposals that have the first one's group: what a device with one setting
/// for PFS can say.  The others are told in a note.
std::vector<Proposal> ofOneGroup(const DeviceEnd &end, Bundle &out);

/// Reads keys back from a secrets file: a line that holds "tunnel end NAME" names the
/// end, `keyIn` finds the key in one of the lines after it.
std::map<QString, QByteArray> markedKeys(const QByteArray &file,
                                         std::optional<QByteArray> (*keyIn)(const QString &line));

} // namespace hubwright
