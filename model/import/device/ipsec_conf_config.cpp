// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/ipsec_conf_config.h"

#include "model/base/text.h"
#include "model/import/device/device_values.h"
#include "model/import/device/ipsec_conf_text.h"
#include "model/import/device/pluto_proposals.h"
#include "model/import/device/shown_words.h"
#include "model/import/messages.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace hubwright {

namespace {

enum class Dialect { StrongSwan, Libreswan };

/// What a conn may hold in either dialect that nothing in a design answers to.
const QSet<QString> &silentKeys()
{
    static const QSet<QString> keys = [] {
        const QStringList words =
            QStringLiteral(
                "aggressive ah cisco-unity clientaddrfamily closeaction compress connalias "
                "decap-dscp dpdaction dpddelay dpdtimeout dscp encapsulation esn failureshunt "
                "fake-strongswan forceencaps fragmentation hostaddrfamily iketcp initial-contact "
                "installpolicy keyingtries leftca leftcert leftfirewall lefthostaccess "
                "leftnexthop leftsendcert leftupdown lifebytes lifepackets margintime "
                "marginbytes marginpackets mobike modeconfig ms-dh-downgrade mtu narrowing "
                "nat-ikev1-method negotiationshunt nic-offload nopmtudisc overlapip pfs "
                "pfsgroup phase2 ppk priority reauth rekey rekeyfuzz rekeymargin "
                "replay-window replay_window reqid retransmit-interval retransmit-timeout "
                "rightca rightcert rightfirewall righthostaccess rightnexthop rightsendcert "
                "rightupdown send-vendorid sendca sha2-truncbug tfc type "
                "accept-redirect authby auto nm-configured sareftrack xfrm_identifier")
                .split(QLatin1Char(' '));
        return QSet<QString>(words.begin(), words.end());
    }();
    return keys;
}

/// One side of a conn as it is written.
struct IpsecSide {
    QString address;
    Place addressPlace;
    QString identity;
    bool hasNetworks = false;
    std::vector<Network> networks {};
    Place networksPlace;
};

/// Reads the sections of one file.
class IpsecConfigReader {
public:
    IpsecConfigReader(const IpsecConfFile &file, const QString &name, Dialect dialect)
        : m_file(file), m_dialect(dialect)
    {
        m_config.platform = dialect == Dialect::Libreswan ? QStringLiteral("libreswan")
                                                          : QStringLiteral("strongswan-ipsec");
        m_config.place = {name, 1, 1, 0};
        for (const ImportNote &note : file.notes)
            m_notes.add(note.message, note.place);
    }

    DeviceConfig run()
    {
        findCommonAddress();
        for (const IpsecSection &section : m_file.sections) {
            if (section.kind == QLatin1String("conn"))
                readConn(section);
            else if (section.kind == QLatin1String("ca"))
                m_notes.notUnderstood(section.kind + QLatin1Char(' ') + section.name,
                                      section.place);
            else
                for (const auto &[key, setting] : section.settings)
                    m_notes.leftOut(shownKeyword(key), setting.place);
        }
        m_config.notes = m_notes.take();
        return std::move(m_config);
    }

private:
    static QString valueOf(const IpsecSection &section, const char *key)
    {
        const auto found = section.settings.find(QLatin1String(key));
        return found == section.settings.end() ? QString() : found->second.value;
    }

    /// Whether the device loads it, and it is no frame for others.
    bool isLoaded(const IpsecSection &section) const
    {
        const QString start = valueOf(section, "auto").toLower();
        return section.kind == QLatin1String("conn") && section.name != QLatin1String("%default") &&
               !start.isEmpty() && start != QLatin1String("ignore");
    }

    static bool isFixed(const QString &address)
    {
        return !address.isEmpty() && !address.startsWith(QLatin1Char('%'));
    }

    /// The one address that every conn of the file has on a side is the device's own.
    void findCommonAddress()
    {
        QHash<QString, int> counts;
        int conns = 0;
        for (const IpsecSection &section : m_file.sections) {
            if (!isLoaded(section))
                continue;
            ++conns;
            const QString left = valueOf(section, "left");
            const QString right = valueOf(section, "right");
            if (isFixed(left))
                ++counts[left];
            if (isFixed(right) && right != left)
                ++counts[right];
        }
        QStringList common;
        for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
            if (it.value() == conns)
                common << it.key();
        }
        if (common.size() == 1 && conns > 1)
            m_common = common.front();
    }

    /// Which side is the device's own, 0 left or 1 right; whether that is a guess.
    int ownSide(const QString &left, const QString &right, bool &isAssumed) const
    {
        isAssumed = false;
        if (right == QLatin1String("%defaultroute"))
            return 1;
        if (left == QLatin1String("%defaultroute"))
            return 0;
        if (!isFixed(left) || !isFixed(right)) {
            // pluto cannot live at "any": that is the peer.
            const bool isLeftPeer =
                m_dialect == Dialect::Libreswan && isFixed(right) && !isFixed(left);
            return isLeftPeer ? 1 : 0;
        }
        if (!m_common.isEmpty() && left != right)
            return right == m_common ? 1 : 0;
        isAssumed = true;
        return 0;
    }

    void readConn(const IpsecSection &section)
    {
        if (section.name == QLatin1String("%default"))
            return;
        if (!isLoaded(section)) {
            if (!section.isIncluded)
                m_notes.add(Import::tr("%1 has no \"auto\" that loads it: it is left out")
                                .arg(oneLine(section.name.left(60))),
                            section.place);
            return;
        }
        const QString type = valueOf(section, "type").toLower();
        if (!type.isEmpty() && type != QLatin1String("tunnel")) {
            m_notes.add(Import::tr("%1 is no tunnel and is left out").arg(oneLine(section.name)),
                        section.settings.at(QStringLiteral("type")).valuePlace);
            return;
        }
        DeviceConnection connection;
        connection.name = section.name;
        connection.place = section.place;
        std::array<IpsecSide, 2> sides;
        for (const auto &[key, setting] : section.settings)
            readSetting(key, setting, section, connection, sides);
        finish(section, connection, sides);
    }

    void readSetting(const QString &key, const IpsecSetting &setting, const IpsecSection &section,
                     DeviceConnection &connection, std::array<IpsecSide, 2> &sides)
    {
        const bool isLeft = key.startsWith(QLatin1String("left"));
        const bool isRight = key.startsWith(QLatin1String("right"));
        if ((isLeft || isRight) &&
            readSideSetting(key.mid(isLeft ? 4 : 5), setting, sides[isLeft ? 0 : 1]))
            return;
        if (key == QLatin1String("keyexchange"))
            connection.version = setting.value.toLower() == QLatin1String("ikev1") ? 1 : 2;
        else if (key == QLatin1String("ikev2") && m_dialect == Dialect::Libreswan)
            readIkev2(setting.value.toLower(), connection);
        else if (key == QLatin1String("ikelifetime"))
            connection.ikeLifetime = readLifetime(setting.value, setting.valuePlace, m_notes);
        else if (key == QLatin1String("lifetime") || key == QLatin1String("keylife") ||
                 key == QLatin1String("salifetime"))
            connection.espLifetime = readLifetime(setting.value, setting.valuePlace, m_notes);
        else if (key == QLatin1String("ike"))
            connection.ike = proposals(setting, ProposalUse::Ike);
        else if (key == QLatin1String("esp") || key == QLatin1String("phase2alg"))
            connection.esp = proposals(setting, ProposalUse::Esp);
        else if (silentKeys().contains(key))
            readSilent(key, setting, section);
        else
            m_notes.notUnderstood(shownKeyword(key), setting.place);
    }

    std::vector<Proposal> proposals(const IpsecSetting &setting, ProposalUse use)
    {
        return m_dialect == Dialect::Libreswan
                   ? readPlutoProposals(setting.value, use, setting.valuePlace, m_notes)
                   : readProposals(setting.value, use, setting.valuePlace, m_notes);
    }

    static void readIkev2(const QString &word, DeviceConnection &connection)
    {
        const bool isOld = word == QLatin1String("no") || word == QLatin1String("never") ||
                           word == QLatin1String("permit");
        connection.version = isOld ? 1 : 2;
    }

    /// Words that are read elsewhere, or that a design does not hold.
    void readSilent(const QString &key, const IpsecSetting &setting, const IpsecSection &)
    {
        static const QSet<QString> secrets {QStringLiteral("secret"), QStringLiteral("psk")};
        if (key == QLatin1String("authby")) {
            if (!secrets.contains(setting.value.toLower()))
                noteAuthentication(setting);
        } else if (key != QLatin1String("auto") && key != QLatin1String("type") &&
                   key != QLatin1String("pfs")) {
            m_notes.leftOut(key, setting.place);
        }
    }

    void noteAuthentication(const IpsecSetting &setting)
    {
        m_notes.add(Import::tr("the authentication %1 is no pre-shared key; a design knows nothing "
                               "else")
                        .arg(shownAuthentication(setting.value.toLower())),
                    setting.valuePlace);
    }

    /// `key` without "left" or "right"; false if the word is not one of these.
    bool readSideSetting(const QString &key, const IpsecSetting &setting, IpsecSide &side)
    {
        if (key.isEmpty()) {
            side.address = setting.value;
            side.addressPlace = setting.valuePlace;
        } else if (key == QLatin1String("id")) {
            side.identity = readIdentity(setting.value, setting.valuePlace, m_notes);
        } else if (key == QLatin1String("auth")) {
            const QString word = setting.value.toLower();
            if (word != QLatin1String("psk") && word != QLatin1String("secret"))
                noteAuthentication(setting);
        } else if (key == QLatin1String("subnet") || key == QLatin1String("subnets")) {
            readNetworks(setting, side);
        } else {
            return false;
        }
        return true;
    }

    /// "{a b}", "{a,b}", "a b" and "a,b".
    void readNetworks(const IpsecSetting &setting, IpsecSide &side)
    {
        side.hasNetworks = true;
        side.networksPlace = setting.valuePlace;
        QString text = setting.value;
        for (QChar &c : text) {
            // Characters change places with others, so that columns stay.
            if (c == QLatin1Char('{') || c == QLatin1Char('}') || c == QLatin1Char(' ') ||
                c == QLatin1Char('\t') || c == QLatin1Char(';'))
                c = QLatin1Char(',');
        }
        text.replace(QLatin1String("%dynamic"), QLatin1String("dynamic"));
        const Gateway unknown;
        side.networks = readSelectors(text, unknown, setting.valuePlace, m_notes);
    }

    void finish(const IpsecSection &section, DeviceConnection &connection,
                std::array<IpsecSide, 2> &sides)
    {
        bool isAssumed = false;
        const int own = ownSide(sides[0].address, sides[1].address, isAssumed);
        IpsecSide &mine = sides[size_t(own)];
        IpsecSide &theirs = sides[size_t(1 - own)];
        connection.isSideAssumed = isAssumed;
        connection.own = gatewayOf(mine);
        if (connection.own.form == Gateway::Form::Dynamic)
            connection.own = {};
        connection.peer = gatewayOf(theirs);
        connection.identity = mine.identity;
        connection.peerIdentity = theirs.identity;
        const QString start = valueOf(section, "auto").toLower();
        connection.isStandby = start == QLatin1String("add");
        applyPfs(section, connection);
        DeviceChild child {section.name, section.place};
        child.local = networksOf(mine, connection.own, section.place);
        child.target = networksOf(theirs, connection.peer, section.place);
        child.localPlace = mine.hasNetworks ? mine.networksPlace : section.place;
        child.targetPlace = theirs.hasNetworks ? theirs.networksPlace : section.place;
        connection.children.push_back(std::move(child));
        m_config.connections.push_back(std::move(connection));
    }

    /// Libreswan takes the group of ESP from IKE unless the proposal names one.
    void applyPfs(const IpsecSection &section, DeviceConnection &connection) const
    {
        if (m_dialect != Dialect::Libreswan || connection.ike.empty())
            return;
        const bool isOff = valueOf(section, "pfs").toLower() == QLatin1String("no");
        for (Proposal &proposal : connection.esp) {
            if (isOff)
                proposal.group.clear();
            else if (proposal.group.isEmpty())
                proposal.group = connection.ike.front().group;
        }
    }

    Gateway gatewayOf(const IpsecSide &side)
    {
        if (side.address.isEmpty())
            return {Gateway::Form::Dynamic, {}, {}};
        return readOuterAddress(side.address, side.addressPlace, m_notes);
    }

    /// A side without networks is its outer address.
    std::vector<Network> networksOf(const IpsecSide &side, const Gateway &gateway,
                                    const Place &place)
    {
        if (side.hasNetworks)
            return side.networks;
        return readSelectors(QStringLiteral("dynamic"), gateway, place, m_notes);
    }

    const IpsecConfFile &m_file;
    Dialect m_dialect;
    QString m_common;
    DeviceConfig m_config;
    SourceNotes m_notes;
};

Result<std::vector<DeviceConfig>, Errors> readDialect(const SourceText &source, Dialect dialect)
{
    const Result<QString, Errors> text = sourceText(source);
    if (!text)
        return text.error();
    const Result<IpsecConfFile, Errors> parsed = parseIpsecConf(
        *text, source.fileName,
        dialect == Dialect::Libreswan ? HashComment::BehindBlank : HashComment::Everywhere);
    if (!parsed)
        return parsed.error();
    return std::vector<DeviceConfig> {IpsecConfigReader(*parsed, source.fileName, dialect).run()};
}

bool isIpsecConf(const QString &text)
{
    static const QRegularExpression section(
        QStringLiteral("^(?:conn[ \\t]+[^\\s{]+|config[ \\t]+setup)[ \\t]*(?:#[^\\n]*)?$"),
        QRegularExpression::MultilineOption);
    return section.match(text).hasMatch();
}

} // namespace

bool isLibreswanConf(const SourceText &source)
{
    static const QRegularExpression word(
        QStringLiteral("^[ \\t]+(?:leftsubnets|rightsubnets|subnets|ikev2|phase2alg|salifetime|"
                       "narrowing|encapsulation|ikev1-policy|virtual-private|plutodebug|"
                       "nic-offload|dpdtimeout-ikev2|retransmit-timeout)[ \\t]*=|"
                       "^[ \\t]+(?:ike|esp)[ \\t]*=[^\\n#]*(?:;|\\+|_gcm|sha2_|-dh[0-9])"),
        QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(source.bytes);
    return isIpsecConf(text) && word.match(text).hasMatch();
}

bool isStrongSwanIpsecConf(const SourceText &source)
{
    return isIpsecConf(QString::fromUtf8(source.bytes));
}

Result<std::vector<DeviceConfig>, Errors> readStrongSwanIpsecConf(const SourceText &source)
{
    return readDialect(source, Dialect::StrongSwan);
}

Result<std::vector<DeviceConfig>, Errors> readLibreswanConf(const SourceText &source)
{
    return readDialect(source, Dialect::Libreswan);
}

} // namespace hubwright
