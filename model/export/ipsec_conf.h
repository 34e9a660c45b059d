// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/exporter.h"
#include "model/export/strongswan.h"

namespace hubwright {

/// Lines of an ipsec.conf, as strongSwan's starter and Libreswan read it: a section
/// begins in the first column, its settings are indented, and what follows a `#` is a
/// comment wherever it stands outside of quotes.
class IpsecConfText {
public:
    /// Begins with the lines of the device's preamble, as comments.
    explicit IpsecConfText(const Device &device);

    /// A line of comment, made safe; empty: an empty line.
    void comment(const QString &text);
    /// "conn NAME" or "config setup".
    void section(const QString &heading);
    /// In quotes where it holds blanks, `#` or `=`.  The value must hold no quote and
    /// no line end: there is no way to write one.
    void set(const char *key, const QString &value);
    /// "a,b" between `opening` and `closing`.
    void setNetworks(const char *key, const std::vector<Network> &networks,
                     const char *opening = "", const char *closing = "");
    /// What the lines from here on come from.
    void from(const DeviceEnd &end, const char *field = "");
    /// The lines so far; they are taken out.
    ExportFile file(const QString &path, bool isSecret);

private:
    QByteArray m_out;
    int m_lines = 0;
    LineOrigins m_origins;
};

/// A tunnel end as both dialects want to know it.
struct IpsecConfEnd {
    const DeviceEnd *end = nullptr;
    QString name;        ///< Of the conn: [A-Za-z0-9_-], unique on the device.
    QString ownAddress;  ///< Address or name; empty: whatever the device has.
    QString peerAddress; ///< Empty: the peer has to call.

    bool canCall() const { return !peerAddress.isEmpty(); }
    /// On standby it waits, in both directions, until it is brought up.
    bool startsItself() const { return canCall() && !end->tunnel->isStandby; }
};

/// The device's ends that have something to carry; their names are added to `taken`.
/// Notes tell of the others, and of peers that anybody can pretend to be.
std::vector<IpsecConfEnd> ipsecConfEnds(const Device &device, TakenNames &taken, Bundle &out);

/// Appends ipsec.secrets with the keys of the ends that have one, as 0s and base64
/// because no quoting there can hold every key; nothing if none has.
/// `identity` writes an identity in the dialect.
void appendIpsecSecrets(const Device &device, const std::vector<IpsecConfEnd> &ends,
                        QString (*identity)(const QString &), Bundle &out);

/// The keys of such a file by the names of their ends.
std::map<QString, QByteArray> keysInIpsecSecrets(const QByteArray &secretsFile);

} // namespace hubwright
