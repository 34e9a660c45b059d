// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/swanctl_config.h"

#include "model/base/text.h"
#include "model/import/device/device_values.h"
#include "model/import/device/shown_words.h"
#include "model/import/device/swanctl_text.h"
#include "model/import/messages.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace hubwright {

namespace {

// clang-format off
/// What a connection and a child may hold that nothing in a design answers to.
constexpr const char *SilentConnectionKeys[] {
    "aggressive", "childless", "close_action", "dpd_delay", "dpd_timeout", "dscp", "encap",
    "fragmentation", "keyingtries", "local_port", "mobike", "over_time", "pull", "rand_time",
    "reauth_time", "remote_port", "send_cert", "send_certreq", "unique",
};
constexpr const char *SilentChildKeys[] {
    "close_action", "copy_df", "copy_dscp", "copy_ecn", "dpd_action", "hostaccess", "hw_offload",
    "inactivity", "ipcomp", "life_bytes", "life_packets", "life_time", "policies",
    "policies_fwd_out", "priority", "rand_bytes", "rand_packets", "rand_time", "rekey_bytes",
    "rekey_packets", "replay_window", "reqid", "sha256_96", "updown",
};
// clang-format on

template <size_t N>
bool isOneOf(const QString &key, const char *const (&keys)[N])
{
    return std::any_of(std::begin(keys), std::end(keys),
                       [&](const char *each) { return key == QLatin1String(each); });
}

/// Reads the sections of one file.
class SwanctlConfigReader {
public:
    SwanctlConfigReader(const SwanctlText &text, const QString &file) : m_text(text)
    {
        m_config.platform = QStringLiteral("strongswan");
        m_config.place = {file, 1, 1, 0};
        for (const ImportNote &note : text.notes)
            m_notes.add(note.message, note.place);
    }

    DeviceConfig run()
    {
        for (const SwanctlSetting &setting : m_text.root.settings)
            m_notes.notUnderstood(shownKeyword(setting.key), setting.place);
        for (const SwanctlSection &section : m_text.root.sections)
            readTop(section);
        m_config.notes = m_notes.take();
        return std::move(m_config);
    }

private:
    void readTop(const SwanctlSection &section)
    {
        if (section.name == QLatin1String("connections")) {
            for (const SwanctlSection &each : section.sections) {
                // What others inherit from and says of nobody is no connection.
                const bool isTemplate =
                    m_text.templates.contains(QStringLiteral("connections.") + each.name) &&
                    !each.section("children");
                if (!isTemplate)
                    readConnection(each);
            }
            for (const SwanctlSetting &setting : section.settings)
                m_notes.notUnderstood(shownKeyword(setting.key), setting.place);
        } else if (section.name == QLatin1String("secrets")) {
            for (const SwanctlSection &each : section.sections)
                readSecret(each);
            for (const SwanctlSetting &setting : section.settings)
                m_notes.notUnderstood(shownKeyword(setting.key), setting.place);
        } else if (section.name == QLatin1String("pools") ||
                   section.name == QLatin1String("authorities")) {
            m_notes.add(Import::tr("%1: addresses for clients and certificates are not part of a "
                                   "design; the section is left out")
                            .arg(section.name),
                        section.place);
        } else if (!isTemplateOrHoldsOne(section.name)) {
            m_notes.notUnderstood(shownKeyword(section.name), section.place);
        }
    }

    bool isTemplateOrHoldsOne(const QString &name) const
    {
        return std::any_of(m_text.templates.begin(), m_text.templates.end(),
                           [&](const QString &path) {
                               return path == name || path.startsWith(name + QLatin1Char('.'));
                           });
    }

    void readConnection(const SwanctlSection &section)
    {
        DeviceConnection connection;
        connection.name = section.name;
        connection.place = section.place;
        connection.own.form = Gateway::Form::Unset;
        connection.peer.form = Gateway::Form::Dynamic;
        for (const SwanctlSetting &setting : section.settings)
            readConnectionSetting(setting, connection);
        // A design has no state "nowhere": a device that takes its outer address from
        // its routes does not say it.
        if (connection.own.form == Gateway::Form::Dynamic)
            connection.own = {};
        for (const SwanctlSection &each : section.sections) {
            if (each.name == QLatin1String("children"))
                continue;
            if (each.name.startsWith(QLatin1String("local")))
                readRound(each, connection.identity, m_localRounds);
            else if (each.name.startsWith(QLatin1String("remote")))
                readRound(each, connection.peerIdentity, m_remoteRounds);
            else
                m_notes.notUnderstood(shownKeyword(each.name), each.place);
        }
        m_localRounds = m_remoteRounds = 0;
        if (const SwanctlSection *children = section.section("children"))
            readChildren(*children, connection);
        m_config.connections.push_back(std::move(connection));
    }

    void readConnectionSetting(const SwanctlSetting &setting, DeviceConnection &connection)
    {
        const QString &key = setting.key;
        if (key == QLatin1String("local_addrs"))
            connection.own = readOuterAddress(setting.value, setting.valuePlace, m_notes);
        else if (key == QLatin1String("remote_addrs"))
            connection.peer = readOuterAddress(setting.value, setting.valuePlace, m_notes);
        else if (key == QLatin1String("proposals"))
            connection.ike =
                readProposals(setting.value, ProposalUse::Ike, setting.valuePlace, m_notes);
        else if (key == QLatin1String("rekey_time"))
            connection.ikeLifetime = readLifetime(setting.value, setting.valuePlace, m_notes);
        else if (key == QLatin1String("version"))
            readVersion(setting, connection);
        else if (isOneOf(key, SilentConnectionKeys))
            m_notes.leftOut(key, setting.place);
        else
            m_notes.notUnderstood(shownKeyword(key), setting.place);
    }

    void readVersion(const SwanctlSetting &setting, DeviceConnection &connection)
    {
        if (setting.value == QLatin1String("1"))
            connection.version = 1;
        else if (setting.value != QLatin1String("2") && setting.value != QLatin1String("0"))
            m_notes.notUnderstood(shownKeyword(setting.key), setting.place);
    }

    /// One round of authentication; a design knows one, with a pre-shared key.
    void readRound(const SwanctlSection &section, QString &identity, int &rounds)
    {
        if (++rounds > 1) {
            m_notes.add(Import::tr("a second round of authentication is left out"), section.place);
            return;
        }
        for (const SwanctlSetting &setting : section.settings) {
            if (setting.key == QLatin1String("id"))
                identity = readIdentity(setting.value, setting.valuePlace, m_notes);
            else if (setting.key == QLatin1String("auth")) {
                if (setting.value != QLatin1String("psk"))
                    m_notes.add(Import::tr("the authentication %1 is no pre-shared key; a design "
                                           "knows nothing else")
                                    .arg(shownAuthentication(setting.value)),
                                setting.valuePlace);
            } else
                m_notes.notUnderstood(shownKeyword(setting.key), setting.place);
        }
        for (const SwanctlSection &each : section.sections)
            m_notes.notUnderstood(shownKeyword(each.name), each.place);
    }

    void readChildren(const SwanctlSection &children, DeviceConnection &connection)
    {
        bool isWaiting = true;
        for (const SwanctlSetting &setting : children.settings)
            m_notes.notUnderstood(shownKeyword(setting.key), setting.place);
        for (const SwanctlSection &section : children.sections) {
            const SwanctlSetting *mode = section.setting("mode");
            const bool isTunnel = !mode || mode->value == QLatin1String("tunnel") ||
                                  mode->value == QLatin1String("beet");
            if (!isTunnel) {
                m_notes.add(
                    Import::tr("%1 is no tunnel and is left out").arg(oneLine(section.name)),
                    mode->valuePlace);
                continue;
            }
            DeviceChild child {section.name, section.place};
            child.localPlace = child.targetPlace = section.place;
            bool hasLocal = false;
            bool hasTarget = false;
            for (const SwanctlSetting &setting : section.settings) {
                const QString &key = setting.key;
                if (key == QLatin1String("local_ts")) {
                    hasLocal = true;
                    child.localPlace = setting.valuePlace;
                    child.local =
                        readSelectors(setting.value, connection.own, setting.valuePlace, m_notes);
                } else if (key == QLatin1String("remote_ts")) {
                    hasTarget = true;
                    child.targetPlace = setting.valuePlace;
                    child.target =
                        readSelectors(setting.value, connection.peer, setting.valuePlace, m_notes);
                } else if (key == QLatin1String("start_action")) {
                    isWaiting = isWaiting && setting.value == QLatin1String("none");
                } else {
                    readChildSetting(setting, connection);
                }
            }
            // Without a list it is the outer address of that side.
            const QString dynamic = QStringLiteral("dynamic");
            if (!hasLocal)
                child.local = readSelectors(dynamic, connection.own, section.place, m_notes);
            if (!hasTarget)
                child.target = readSelectors(dynamic, connection.peer, section.place, m_notes);
            connection.children.push_back(std::move(child));
        }
        connection.isStandby = isWaiting;
    }

    void readChildSetting(const SwanctlSetting &setting, DeviceConnection &connection)
    {
        const QString &key = setting.key;
        if (key == QLatin1String("esp_proposals")) {
            const std::vector<Proposal> proposals =
                readProposals(setting.value, ProposalUse::Esp, setting.valuePlace, m_notes);
            if (connection.esp.empty())
                connection.esp = proposals;
            else if (connection.esp != proposals)
                m_notes.add(Import::tr("the children of %1 differ in their proposals; those of the "
                                       "first are taken")
                                .arg(oneLine(connection.name)),
                            setting.place);
        } else if (key == QLatin1String("rekey_time")) {
            const auto lifetime = readLifetime(setting.value, setting.valuePlace, m_notes);
            if (!connection.espLifetime)
                connection.espLifetime = lifetime;
        } else if (key == QLatin1String("mode")) {
            return;
        } else if (isOneOf(key, SilentChildKeys)) {
            m_notes.leftOut(key, setting.place);
        } else {
            m_notes.notUnderstood(shownKeyword(key), setting.place);
        }
    }

    void readSecret(const SwanctlSection &section)
    {
        if (!section.name.startsWith(QLatin1String("ike"))) {
            m_notes.add(Import::tr("%1 is no pre-shared key and is left out")
                            .arg(shownKeyword(section.name.section(QLatin1Char('-'), 0, 0))),
                        section.place);
            return;
        }
        DeviceKey key;
        key.place = section.place;
        for (const SwanctlSetting &setting : section.settings) {
            if (setting.key.startsWith(QLatin1String("id"))) {
                const QString owner = readIdentity(setting.value, setting.valuePlace, m_notes);
                if (!owner.isEmpty())
                    key.owners << owner;
            } else if (setting.key == QLatin1String("secret")) {
                key.text = readKey(setting.value, false);
            } else {
                m_notes.notUnderstood(shownKeyword(setting.key), setting.place);
            }
        }
        if (!key.text.isEmpty())
            m_config.keys.push_back(std::move(key));
    }

    const SwanctlText &m_text;
    DeviceConfig m_config;
    SourceNotes m_notes;
    int m_localRounds = 0;
    int m_remoteRounds = 0;
};

} // namespace

bool isSwanctl(const SourceText &source)
{
    // A top section of swanctl's own, on a line of its own.
    static const QRegularExpression top(
        QStringLiteral("^[ \\t]*(?:connections|secrets|pools|authorities)[ \\t]*(?::[^\\n{]*)?"
                       "(?:#[^\\n]*)?\\n?\\s*\\{"),
        QRegularExpression::MultilineOption);
    return top.match(QString::fromUtf8(source.bytes)).hasMatch();
}

Result<std::vector<DeviceConfig>, Errors> readSwanctlConfig(const SourceText &source)
{
    const Result<QString, Errors> text = sourceText(source);
    if (!text)
        return text.error();
    const Result<SwanctlText, Errors> parsed = parseSwanctl(*text, source.fileName);
    if (!parsed)
        return parsed.error();
    return std::vector<DeviceConfig> {SwanctlConfigReader(*parsed, source.fileName).run()};
}

} // namespace hubwright
