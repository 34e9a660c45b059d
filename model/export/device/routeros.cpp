// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/export/config_text.h"
#include "model/export/device/devices.h"
#include "model/export/words.h"
#include "model/platform/platform.h"
#include "model/topology/identity.h"

#include <QRegularExpression>

namespace hubwright {

namespace {

const Platform &routeros() { return *platformNamed(QStringLiteral("routeros")); }

/// A string of the RouterOS console: bytes that could be syntax as escapes.
QString quoted(const QByteArray &value)
{
    QString out = QStringLiteral("\"");
    for (const char c : value) {
        const auto byte = uchar(c);
        if (c == '"' || c == '\\' || c == '$' || c == '?')
            out += QLatin1Char('\\') + QString(QLatin1Char(c));
        else if (byte < 0x20 || byte >= 0x7F)
            out += QStringLiteral("\\%1").arg(byte, 2, 16, QLatin1Char('0')).toUpper();
        else
            out += QLatin1Char(c);
    }
    return out + QLatin1Char('"');
}

/// The bytes of a string that `quoted` wrote.
QByteArray unquoted(const QString &text)
{
    static const QRegularExpression hex(QStringLiteral("^[0-9A-F]{2}$"));
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != QLatin1Char('\\')) {
            out += char(text[i].unicode());
        } else if (hex.match(text.mid(i + 1, 2)).hasMatch()) {
            out += char(text.mid(i + 1, 2).toInt(nullptr, 16));
            i += 2;
        } else {
            out += char(text[++i].unicode());
        }
    }
    return out;
}

/// The device has profiles called "default" of its own.
NameRule suiteNames()
{
    NameRule rule = routeros().tunnelName->value;
    rule.reserved = "default";
    return rule;
}

class RouterosWriter {
public:
    RouterosWriter(const Device &device, Bundle &out)
        : m_device(device),
          m_out(out),
          m_text(device, QStringLiteral("#")),
          m_secrets(device, QStringLiteral("#")),
          m_suites(suiteNames())
    {}

    void run()
    {
        for (const DeviceEnd *end : writableEnds(m_device, m_out))
            writeEnd(*end);
        if (m_names.isEmpty())
            return;
        m_text.fromDevice();
        m_text.comment(QStringLiteral("The accept rules go above masquerading and fasttrack."));
        m_text.line(QStringLiteral("/ip firewall nat"));
        m_text.line(
            QStringLiteral("add chain=srcnat action=accept ipsec-policy=out,ipsec place-before=0"));
        m_text.line(QStringLiteral("/ip firewall filter"));
        m_text.line(
            QStringLiteral("add chain=forward action=accept ipsec-policy=in,ipsec place-before=0"));
        m_text.line(QStringLiteral(
            "add chain=forward action=accept ipsec-policy=out,ipsec place-before=0"));
        m_out.files.push_back(m_text.file(QStringLiteral("ipsec.rsc")));
        if (!m_secrets.isEmpty())
            m_out.files.push_back(m_secrets.file(QStringLiteral("secrets.rsc"), true));
    }

private:
    /// The strongest proposal: lists here would be every cipher with every group.
    const Proposal &strongest(const DeviceEnd &end, const std::vector<Proposal> &proposals)
    {
        if (proposals.size() > 1)
            addNote(end,
                    Exporters::tr("%1: %2 is told the strongest proposal alone, %3")
                        .arg(oneLine(end.planned.name), QString::fromUtf8(routeros().title),
                             proposals.front().text()),
                    m_out);
        return proposals.front();
    }

    void writeSuite(const DeviceEnd &end, const QString &suite)
    {
        m_text.from(end, "ike");
        const Proposal &ike = strongest(end, end.ike);
        m_text.line(QStringLiteral("/ip ipsec profile"));
        m_text.line(QStringLiteral("add name=%1 enc-algorithm=%2 hash-algorithm=%3 dh-group=%4 "
                                   "lifetime=%5s dpd-interval=30s dpd-maximum-failures=5")
                        .arg(suite, ikeWord(routeros(), AlgorithmKind::Encryption, ike.encryption),
                             ikeWord(routeros(), AlgorithmKind::Integrity,
                                     ike.integrity.isEmpty() ? ike.prf.mid(3) : ike.integrity),
                             ikeWord(routeros(), AlgorithmKind::Group, ike.group),
                             QString::number(end.profile->ikeLifetime.count())));
        const Proposal &esp = strongest(end, end.esp);
        const QString group = espWord(routeros(), AlgorithmKind::Group, esp.group);
        const QString integrity = espWord(routeros(), AlgorithmKind::Integrity, esp.integrity);
        m_text.line(QStringLiteral("/ip ipsec proposal"));
        m_text.line(QStringLiteral("add name=%1 enc-algorithms=%2 auth-algorithms=%3 pfs-group=%4 "
                                   "lifetime=%5s")
                        .arg(suite, espWord(routeros(), AlgorithmKind::Encryption, esp.encryption),
                             integrity.isEmpty() ? QStringLiteral("null") : integrity,
                             group.isEmpty() ? QStringLiteral("none") : group,
                             QString::number(end.profile->espLifetime.count())));
    }

    void writeEnd(const DeviceEnd &end)
    {
        const size_t known = m_suites.all().size();
        const QString suite = m_suites.nameOf(end);
        if (m_suites.all().size() > known)
            writeSuite(end, suite);
        const QString name = fittingName(routeros().tunnelName->value, end.planned.name, m_names);
        m_text.mark(end);
        // Switched off, it neither starts nor answers, and its policies match nothing.
        const QString off = end.tunnel->isStandby ? QStringLiteral(" disabled=yes") : QString();
        if (!off.isEmpty())
            m_text.comment(QStringLiteral("On standby. When what it stands by for has failed: /ip "
                                          "ipsec peer enable [find name=%1]; /ip ipsec policy "
                                          "enable [find peer=%1]")
                               .arg(name));
        m_text.line(QStringLiteral("/ip ipsec peer"));
        m_text.line(
            QStringLiteral("add name=%1%2 exchange-mode=%3 profile=%4%5")
                .arg(name, addresses(end),
                     end.profile->version == 1 ? QStringLiteral("main") : QStringLiteral("ike2"),
                     suite, off));
        const QString identity =
            QStringLiteral("add peer=%1 auth-method=pre-shared-key my-id=%2 remote-id=%3")
                .arg(name, identityWord(end.localIdentity, QStringLiteral("auto")),
                     identityWord(end.peerIdentity, QStringLiteral("ignore")));
        m_text.line(QStringLiteral("/ip ipsec identity"));
        m_text.line(identity);
        if (end.key) {
            m_secrets.mark(end);
            m_secrets.line(QStringLiteral("/ip ipsec identity set [find peer=%1] secret=%2")
                               .arg(name, quoted(*end.key)));
        } else {
            m_text.comment(
                QStringLiteral("The key: /ip ipsec identity set [find peer=%1] secret=PSK-OF-%1")
                    .arg(name));
        }
        m_text.line(QStringLiteral("/ip ipsec policy"));
        m_text.from(end, "local");
        for (const Child &pair : end.children)
            m_text.line(QStringLiteral("add peer=%1 tunnel=yes level=unique proposal=%2 "
                                       "src-address=%3 dst-address=%4 comment=%5%6")
                            .arg(name, suite, pair.local.front().text(), pair.target.front().text(),
                                 quoted(oneLine(end.planned.name).toUtf8()), off));
    }

    /// " address=… local-address=…"; who has no address to call at is waited for.
    QString addresses(const DeviceEnd &end) const
    {
        const QString peer = peerAddress(end);
        const Result<IpAddress> address = IpAddress::parse(peer);
        QString out = QStringLiteral(" passive=yes");
        if (address)
            out = QStringLiteral(" address=%1/%2")
                      .arg(address->text())
                      .arg(addressLength(address->family()));
        else if (!peer.isEmpty())
            out = QStringLiteral(" address=") + peer;
        const Result<IpAddress> own = IpAddress::parse(ownAddress(m_device, end));
        return own ? out + QStringLiteral(" local-address=") + own->text() : out;
    }

    static QString identityWord(const QString &identity, const QString &none)
    {
        if (identity.isEmpty())
            return none;
        const IdentityForm form = identityForm(identity);
        switch (form.kind) {
        case IdentityKind::Address:
            return QStringLiteral("address:") + form.text;
        case IdentityKind::Name:
            return QStringLiteral("fqdn:") + form.text;
        case IdentityKind::Mail:
            return QStringLiteral("user-fqdn:") + form.text;
        case IdentityKind::Bytes:
            break;
        }
        return QStringLiteral("key-id:") + quoted(form.text.toUtf8());
    }

    const Device &m_device;
    Bundle &m_out;
    ConfigText m_text;
    ConfigText m_secrets;
    Suites m_suites;
    QSet<QString> m_names;
};

} // namespace

void exportRouteros(const Device &device, Bundle &out) { RouterosWriter(device, out).run(); }

std::map<QString, QByteArray> keysInRouteros(const QByteArray &secretsFile)
{
    return markedKeys(secretsFile, [](const QString &line) -> std::optional<QByteArray> {
        static const QRegularExpression key(QStringLiteral(" secret=\"((?:[^\"\\\\]|\\\\.)+)\"$"));
        const auto match = key.match(line);
        return match.hasMatch() ? std::optional(unquoted(match.captured(1))) : std::nullopt;
    });
}

} // namespace hubwright
