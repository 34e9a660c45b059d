// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/export/config_text.h"
#include "model/export/overlay/overlays.h"
#include "model/export/words.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>

namespace hubwright {

namespace {

/// Of rfc4106(gcm(aes)): 32 bytes of key and 4 of salt.
constexpr int KeyBytes = 36;

/// What both devices make of the tunnel's key for the direction, without talking.
QString derivedKey(const QByteArray &key, const QString &from, const QString &to)
{
    const QByteArray label =
        (QStringLiteral("hubwright xfrm\n") + from + QLatin1Char('\n') + to).toUtf8();
    return QStringLiteral("0x") + QString::fromLatin1(QMessageAuthenticationCode::hash(
                                                          label, key, QCryptographicHash::Sha512)
                                                          .left(KeyBytes)
                                                          .toHex());
}

class XfrmWriter {
public:
    XfrmWriter(const Device &device, Bundle &out)
        : m_device(device),
          m_out(out),
          m_text(device, QStringLiteral("#")),
          m_secrets(device, QStringLiteral("#"))
    {}

    void run()
    {
        m_text.comment(QStringLiteral("Static keys are never renewed: for tests only.  Run as root "
                                      "beside secrets.sh: sh xfrm.sh"));
        m_text.line(QStringLiteral("set -eu"));
        m_text.line(QStringLiteral(". \"$(dirname \"$0\")/secrets.sh\""));
        m_text.line(QStringLiteral("sysctl -q -w net.ipv4.ip_forward=1"));
        m_text.line(QStringLiteral("sysctl -q -w net.ipv6.conf.all.forwarding=1"));
        for (const DeviceEnd *end : writableEnds(m_device, m_out))
            writeEnd(*end);
        if (m_number == 0)
            return;
        m_out.files.push_back(m_text.file(QStringLiteral("xfrm.sh")));
        if (!m_secrets.isEmpty())
            m_out.files.push_back(m_secrets.file(QStringLiteral("secrets.sh"), true));
    }

private:
    /// The same number for both directions and both devices: the tunnel's position.
    static QString spi(const DeviceEnd &end, bool isOut)
    {
        const int base = 0x1000 + end.planned.ref.tunnel * 2;
        const bool isFirst = (end.planned.ref.side == 0) == isOut;
        return QStringLiteral("0x%1").arg(base + (isFirst ? 0 : 1), 0, 16);
    }

    void state(const QString &from, const QString &to, const QString &number, int reqId,
               const QString &keyVariable)
    {
        m_text.line(QStringLiteral("ip xfrm state add src %1 dst %2 proto esp spi %3 reqid %4 mode "
                                   "tunnel aead 'rfc4106(gcm(aes))' \"$%5\" 128")
                        .arg(from, to, number, QString::number(reqId), keyVariable));
    }

    void policy(const QString &selector, const char *direction, const QString &from,
                const QString &to, int reqId)
    {
        m_text.line(QStringLiteral("ip xfrm policy add %1 dir %2 tmpl src %3 dst %4 proto esp "
                                   "reqid %5 mode tunnel")
                        .arg(selector, QLatin1String(direction), from, to, QString::number(reqId)));
    }

    void writeEnd(const DeviceEnd &end)
    {
        const Result<IpAddress> own = IpAddress::parse(ownAddress(m_device, end));
        const Result<IpAddress> peer = IpAddress::parse(peerAddress(end));
        if (!own || !peer || own->family() != peer->family()) {
            addNote(end,
                    Exporters::tr("%1: static keys need the addresses of both gateways, of "
                                  "one family; left out")
                        .arg(oneLine(end.planned.name)),
                    m_out);
            return;
        }
        const int reqId = ++m_number;
        const QString outKey = QStringLiteral("KEY_%1_OUT").arg(reqId);
        const QString inKey = QStringLiteral("KEY_%1_IN").arg(reqId);
        m_text.mark(end);
        state(own->text(), peer->text(), spi(end, true), reqId, outKey);
        state(peer->text(), own->text(), spi(end, false), reqId, inKey);
        m_text.from(end, "local");
        for (const Child &pair : end.children) {
            const QString local = pair.local.front().text();
            const QString target = pair.target.front().text();
            const QString forth = QStringLiteral("src %1 dst %2").arg(local, target);
            const QString back = QStringLiteral("src %1 dst %2").arg(target, local);
            policy(forth, "out", own->text(), peer->text(), reqId);
            policy(back, "in", peer->text(), own->text(), reqId);
            policy(back, "fwd", peer->text(), own->text(), reqId);
        }
        if (!end.key)
            return;
        const QString near = end.planned.site.key;
        const QString far = end.planned.peer.key;
        m_secrets.mark(end);
        m_secrets.line(QStringLiteral("#key=") + QString::fromLatin1(end.key->toBase64()));
        m_secrets.line(outKey + QLatin1Char('=') + derivedKey(*end.key, near, far));
        m_secrets.line(inKey + QLatin1Char('=') + derivedKey(*end.key, far, near));
    }

    const Device &m_device;
    Bundle &m_out;
    ConfigText m_text;
    ConfigText m_secrets;
    int m_number = 0;
};

} // namespace

void exportXfrm(const Device &device, Bundle &out) { XfrmWriter(device, out).run(); }

std::map<QString, QByteArray> keysInXfrm(const QByteArray &secretsFile)
{
    return markedKeys(secretsFile, [](const QString &line) -> std::optional<QByteArray> {
        static const QRegularExpression key(QStringLiteral("^# ?key[ =]([A-Za-z0-9+/]+=*)$"));
        const auto match = key.match(line);
        return match.hasMatch()
                   ? std::optional(QByteArray::fromBase64(match.captured(1).toLatin1()))
                   : std::nullopt;
    });
}

} // namespace hubwright
