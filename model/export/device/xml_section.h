// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/exporter.h"

#include <QXmlStreamWriter>

namespace hubwright {

/// A part of a device's configuration in XML, with what its lines come from.  Text is
/// escaped by the writer; what XML 1.0 cannot hold at all becomes U+FFFD.
class XmlSection {
public:
    explicit XmlSection(const Device &device);

    void from(const DeviceEnd &end, const char *field = "");
    void open(const QString &name, const std::map<QString, QString> &attributes = {});
    void element(const char *name, const QString &text);
    void close() { m_writer.writeEndElement(); }
    ExportFile file(const QString &name, bool isSecret = false);

private:
    const Device &m_device;
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
    int m_lines = 0; ///< Line ends among the first `m_counted` bytes.
    qsizetype m_counted = 0;
    LineOrigins m_origins;
};

/// Texts of two elements inside each element of that name: the tunnel end and its key.
std::map<QString, QByteArray> keysInXml(const QByteArray &file, const QString &entry,
                                        const QString &endElement, const QString &keyElement);

} // namespace hubwright
