// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/device_importer.h"

#include "model/import/device/iosxe_config.h"
#include "model/import/device/ipsec_conf_config.h"
#include "model/import/device/ipsec_secrets.h"
#include "model/import/device/swanctl_config.h"
#include "model/import/device/vyos_config.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace hubwright {

namespace {

constexpr std::array DeviceRegistry {
    DeviceImporter {"iosxe", QT_TRANSLATE_NOOP("Importers", "Cisco IOS-XE configuration"), isIosxe,
                    readIosxeConfig},
    DeviceImporter {"libreswan", QT_TRANSLATE_NOOP("Importers", "Libreswan's ipsec.conf"),
                    isLibreswanConf, readLibreswanConf},
    DeviceImporter {"strongswan", QT_TRANSLATE_NOOP("Importers", "strongSwan's swanctl.conf"),
                    isSwanctl, readSwanctlConfig},
    DeviceImporter {"strongswan-ipsec", QT_TRANSLATE_NOOP("Importers", "strongSwan's ipsec.conf"),
                    isStrongSwanIpsecConf, readStrongSwanIpsecConf},
    DeviceImporter {"strongswan-ipsec", QT_TRANSLATE_NOOP("Importers", "ipsec.secrets"),
                    isIpsecSecrets, readIpsecSecrets},
    DeviceImporter {"vyos", QT_TRANSLATE_NOOP("Importers", "VyOS configuration"), isVyos,
                    readVyosConfig},
};

/// Documents may quote a configuration; their names tell what they are.
bool isNamedAsDocument(const QString &fileName)
{
    for (const char *ending : {".md", ".markdown", ".csv", ".yaml", ".yml", ".json"}) {
        if (fileName.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// Enough of a source to recognise it by: its first lines, and of a long one its beginning.
SourceText gistOf(const SourceText &source)
{
    constexpr qsizetype MostBytes = 1024 * 1024;
    constexpr qsizetype MostOfLine = 512;
    if (source.bytes.size() <= MostOfLine)
        return source;
    SourceText gist {source.fileName, {}, source.isFromFolder};
    for (qsizetype start = 0; start < source.bytes.size() && gist.bytes.size() < MostBytes;) {
        qsizetype end = source.bytes.indexOf('\n', start);
        end = end < 0 ? source.bytes.size() : end + 1;
        const qsizetype length = std::min(end - start, MostOfLine);
        gist.bytes += QByteArrayView(source.bytes).sliced(start, length);
        if (length < end - start)
            gist.bytes += '\n';
        start = end;
    }
    return gist;
}

} // namespace

std::span<const DeviceImporter> deviceImporters() { return DeviceRegistry; }

const DeviceImporter *deviceImporterFor(const SourceText &source)
{
    if (isNamedAsDocument(source.fileName))
        return nullptr;
    const SourceText gist = gistOf(source);
    const std::span<const DeviceImporter> all = deviceImporters();
    const auto found = std::find_if(all.begin(), all.end(), [&](const DeviceImporter &importer) {
        return importer.recognises(gist);
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace hubwright
