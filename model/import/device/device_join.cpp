// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/device_join.h"

#include "model/base/text.h"
#include "model/import/device/device_keys.h"
#include "model/import/messages.h"

#include <QSet>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace hubwright {

namespace {

/// Folders that say nothing of the device whose files are in them.
bool isCommonFolder(const QString &name)
{
    static const QSet<QString> names {QStringLiteral("etc"),
                                      QStringLiteral("swanctl"),
                                      QStringLiteral("conf.d"),
                                      QStringLiteral("ipsec.d"),
                                      QStringLiteral("conf"),
                                      QStringLiteral("config"),
                                      QStringLiteral("strongswan"),
                                      QStringLiteral("libreswan"),
                                      QStringLiteral("."),
                                      QStringLiteral("strongswan.d"),
                                      QString()};
    return names.contains(name.toLower());
}

/// Files that are called as the platform calls them, whatever device it is.
bool isCommonFile(const QString &stem)
{
    static const QSet<QString> names {
        QStringLiteral("swanctl"),       QStringLiteral("secrets"),
        QStringLiteral("ipsec"),         QStringLiteral("strongswan"),
        QStringLiteral("libreswan"),     QStringLiteral("connections"),
        QStringLiteral("config"),        QStringLiteral("vyos"),
        QStringLiteral("iosxe"),         QStringLiteral("crypto-map"),
        QStringLiteral("vti"),           QStringLiteral("running-config"),
        QStringLiteral("running"),       QStringLiteral("startup-config"),
        QStringLiteral("startup"),       QStringLiteral("commands"),
        QStringLiteral("configuration"), QStringLiteral("conns")};
    return names.contains(stem.toLower());
}

/// Where a source stands, without what says nothing.
struct SourceHome {
    QString folder; ///< With all that leads to it.
    QString name;   ///< The folder's own name; empty if there is none.
    QString stem;   ///< The file's name without its ending.
    /// The file is one of a daemon's own folder, whatever it is called.
    bool isInOwnFolder = false;
};

SourceHome homeOf(const QString &file)
{
    QString path = file;
    path.replace(QLatin1Char('\\'), QLatin1Char('/'));
    QStringList parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    SourceHome home;
    if (parts.isEmpty())
        return home;
    home.stem = parts.takeLast();
    const qsizetype dot = home.stem.indexOf(QLatin1Char('.'), 1);
    if (dot > 0)
        home.stem.truncate(dot);
    const QString innermost = parts.isEmpty() ? QString() : parts.back().toLower();
    home.isInOwnFolder =
        innermost == QLatin1String("conf.d") || innermost == QLatin1String("ipsec.d") ||
        innermost == QLatin1String("swanctl") || innermost == QLatin1String("strongswan.d");
    while (!parts.isEmpty() && isCommonFolder(parts.back()))
        parts.removeLast();
    home.folder = parts.join(QLatin1Char('/'));
    home.name = parts.isEmpty() ? QString() : parts.back();
    return home;
}

/// The text with "%E5…" as the characters that it stands for: so folders are called on
/// disk that are named after a site.
QString decodedName(const QString &text)
{
    if (!text.contains(QLatin1Char('%')))
        return text;
    const QByteArray bytes = QByteArray::fromPercentEncoding(text.toUtf8());
    const QString decoded = QString::fromUtf8(bytes);
    const bool isText = decoded.toUtf8() == bytes && oneLine(decoded) == decoded;
    return isText && !decoded.isEmpty() ? decoded : text;
}

bool isKeysOnly(const DeviceConfig &config)
{
    return config.connections.empty() && config.ownAddresses.empty() &&
           config.ownNetworks.empty() && !config.keys.empty();
}

bool isEmptyConfig(const DeviceConfig &config)
{
    return config.connections.empty() && config.ownAddresses.empty() && config.keys.empty() &&
           config.ownNetworks.empty();
}

template <typename T>
void moveInto(std::vector<T> &to, std::vector<T> &from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// What is proposed twice is tried once.
void dropRepeated(std::vector<Proposal> &proposals)
{
    std::vector<Proposal> kept;
    for (Proposal &proposal : proposals) {
        if (std::ranges::find(kept, proposal) == kept.end())
            kept.push_back(std::move(proposal));
    }
    proposals = std::move(kept);
}

/// Takes away children that have no networks on a side, and connections without children;
/// and what is said twice of the others.
void dropEmptyConnections(DeviceConfig &config)
{
    std::vector<DeviceConnection> kept;
    for (DeviceConnection &connection : config.connections) {
        dropRepeated(connection.ike);
        dropRepeated(connection.esp);
        if (!connection.isRouted)
            std::erase_if(connection.children, [](const DeviceChild &child) {
                return child.local.empty() || child.target.empty();
            });
        if (connection.isRouted || !connection.children.empty())
            kept.push_back(std::move(connection));
        else
            config.notes.push_back({Import::tr("%1 carries nothing that a design holds and is left "
                                               "out")
                                        .arg(oneLine(connection.name)),
                                    connection.place});
    }
    config.connections = std::move(kept);
}

/// A device under way.
struct DeviceDraft {
    DeviceConfig config;
    SourceHome home;
    bool isNamedByFolder = false;
};

QSet<QString> addressesOf(const DeviceConfig &config)
{
    QSet<QString> out;
    for (const DeviceConnection &connection : config.connections) {
        if (connection.own.form == Gateway::Form::Address && !connection.isSideAssumed)
            out.insert(connection.own.text());
    }
    for (const IpAddress &address : config.ownAddresses)
        out.insert(address.text());
    return out;
}

void join(DeviceConfig &to, DeviceConfig &from)
{
    if (to.name.isEmpty())
        to.name = from.name;
    moveInto(to.ownAddresses, from.ownAddresses);
    moveInto(to.ownNetworks, from.ownNetworks);
    moveInto(to.connections, from.connections);
    moveInto(to.keys, from.keys);
}

/// Whether two devices are configured alike in everything that a design holds.
bool saysTheSame(const DeviceConfig &a, const DeviceConfig &b)
{
    const auto isSameChild = [](const DeviceChild &x, const DeviceChild &y) {
        return x.local == y.local && x.target == y.target;
    };
    const auto isSame = [&](const DeviceConnection &x, const DeviceConnection &y) {
        return x.name == y.name && x.own == y.own && x.peer == y.peer &&
               x.own.form != Gateway::Form::Unset && !x.isSideAssumed &&
               std::equal(x.children.begin(), x.children.end(), y.children.begin(),
                          y.children.end(), isSameChild);
    };
    return a.platform == b.platform && !a.connections.empty() &&
           std::equal(a.connections.begin(), a.connections.end(), b.connections.begin(),
                      b.connections.end(), isSame);
}

/// Collects the sources into devices.
class DeviceJoiner {
public:
    explicit DeviceJoiner(std::vector<ImportNote> &notes) : m_notes(notes) {}

    void add(DeviceConfig source)
    {
        dropEmptyConnections(source);
        moveInto(m_notes, source.notes);
        const SourceHome home = homeOf(source.place.file);
        if (isKeysOnly(source)) {
            m_keys.push_back({std::move(source), home});
            return;
        }
        if (isEmptyConfig(source)) {
            m_notes.push_back({Import::tr("no tunnel was found in it"), source.place});
            return;
        }
        const bool isCommon =
            isCommonFile(home.stem) || (home.isInOwnFolder && !home.name.isEmpty());
        DeviceDraft *known = isCommon && !home.folder.isEmpty() ? inFolder(home, source.platform)
                                                                : sameAddress(home, source);
        if (known) {
            known->isNamedByFolder = !home.name.isEmpty();
            join(known->config, source);
            return;
        }
        m_drafts.push_back({std::move(source), home, isCommon});
    }

    std::vector<DeviceConfig> take()
    {
        giveKeys();
        std::vector<DeviceConfig> out;
        QSet<QString> taken;
        for (DeviceDraft &draft : m_drafts) {
            const auto same = std::find_if(out.begin(), out.end(), [&](const DeviceConfig &other) {
                return saysTheSame(other, draft.config);
            });
            if (same != out.end()) {
                m_notes.push_back({Import::tr("this says the same as %1 and counts once")
                                       .arg(oneLine(same->place.file)),
                                   draft.config.place});
                continue;
            }
            nameDevice(draft, taken);
            assignKeys(draft.config);
            out.push_back(std::move(draft.config));
        }
        return out;
    }

private:
    DeviceDraft *inFolder(const SourceHome &home, const QString &platform)
    {
        const auto found =
            std::find_if(m_drafts.begin(), m_drafts.end(), [&](const DeviceDraft &draft) {
                return draft.isNamedByFolder && draft.home.folder == home.folder &&
                       draft.config.platform == platform;
            });
        return found == m_drafts.end() ? nullptr : &*found;
    }

    DeviceDraft *sameAddress(const SourceHome &home, const DeviceConfig &source)
    {
        const QSet<QString> own = addressesOf(source);
        if (own.isEmpty())
            return nullptr;
        const auto found =
            std::find_if(m_drafts.begin(), m_drafts.end(), [&](const DeviceDraft &draft) {
                return draft.home.folder == home.folder &&
                       draft.config.platform == source.platform &&
                       addressesOf(draft.config).intersects(own) &&
                       !saysTheSame(draft.config, source);
            });
        return found == m_drafts.end() ? nullptr : &*found;
    }

    void giveKeys()
    {
        for (DeviceDraft &source : m_keys) {
            bool isTaken = false;
            for (DeviceDraft &draft : m_drafts) {
                if (draft.home.folder != source.home.folder && m_drafts.size() > 1)
                    continue;
                draft.config.keys.insert(draft.config.keys.end(), source.config.keys.begin(),
                                         source.config.keys.end());
                isTaken = true;
            }
            if (!isTaken)
                m_notes.push_back({Import::tr("no device was given beside these keys; they are "
                                              "not read"),
                                   source.config.place});
        }
    }

    static QString wantedName(const DeviceDraft &draft)
    {
        if (!draft.config.name.isEmpty())
            return draft.config.name;
        const bool isFolder = draft.isNamedByFolder && !draft.home.name.isEmpty();
        const QString stem = decodedName(isFolder ? draft.home.name : draft.home.stem);
        if (isFolder || !draft.isNamedByFolder)
            return stem;
        // A lone "swanctl.conf": what it says of itself.
        for (const DeviceConnection &connection : draft.config.connections) {
            if (!connection.identity.isEmpty())
                return connection.identity;
            if (connection.own.form == Gateway::Form::Address ||
                connection.own.form == Gateway::Form::Name)
                return connection.own.text();
        }
        return stem;
    }

    static void nameDevice(DeviceDraft &draft, QSet<QString> &taken)
    {
        const QString stem = wantedName(draft);
        QString name = stem;
        for (int n = 2; taken.contains(name); ++n)
            name = stem + QLatin1Char('-') + QString::number(n);
        taken.insert(name);
        draft.config.name = name;
    }

    std::vector<ImportNote> &m_notes;
    std::vector<DeviceDraft> m_drafts;
    std::vector<DeviceDraft> m_keys;
};

} // namespace

std::vector<DeviceConfig> joinDevices(std::vector<DeviceConfig> sources,
                                      std::vector<ImportNote> &notes)
{
    DeviceJoiner joiner(notes);
    for (DeviceConfig &source : sources)
        joiner.add(std::move(source));
    return joiner.take();
}

} // namespace hubwright
