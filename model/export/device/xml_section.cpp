// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/device/xml_section.h"

#include "model/base/text.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace hubwright {

namespace {

/// The text without what no XML 1.0 document can hold (section 2.2).
QString allowed(QString text)
{
    for (QChar &c : text) {
        const ushort u = c.unicode();
        const bool isControl = u < 0x20 && u != 0x09 && u != 0x0A && u != 0x0D;
        if (isControl || u >= 0xFFFE)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

XmlSection::XmlSection(const Device &device) : m_device(device), m_writer(&m_bytes)
{
    m_writer.setAutoFormatting(true);
    m_writer.writeStartDocument();
    for (const QString &line : device.preamble) {
        // Two hyphens would end a comment.
        QString text = allowed(oneLine(line));
        while (text.contains(QLatin1String("--")))
            text.replace(QLatin1String("--"), QLatin1String("- -"));
        m_writer.writeComment(QLatin1Char(' ') + text + QLatin1Char(' '));
    }
    m_origins.add(1, {device.site->id, -1, {}, -1});
}

void XmlSection::from(const DeviceEnd &end, const char *field)
{
    // The next element begins a line of its own.
    m_lines += int(std::count(m_bytes.begin() + m_counted, m_bytes.end(), '\n'));
    m_counted = m_bytes.size();
    m_origins.add(m_lines + 2,
                  {end.tunnel->id, end.planned.ref.side, QString::fromLatin1(field), -1});
}

void XmlSection::open(const QString &name, const std::map<QString, QString> &attributes)
{
    m_writer.writeStartElement(name);
    for (const auto &[key, value] : attributes)
        m_writer.writeAttribute(key, allowed(value));
}

void XmlSection::element(const char *name, const QString &text)
{
    m_writer.writeTextElement(QString::fromLatin1(name), allowed(text));
}

ExportFile XmlSection::file(const QString &name, bool isSecret)
{
    m_writer.writeEndDocument();
    return {m_device.folder + QLatin1Char('/') + name, m_bytes, isSecret, m_origins};
}

std::map<QString, QByteArray> keysInXml(const QByteArray &file, const QString &entry,
                                        const QString &endElement, const QString &keyElement)
{
    std::map<QString, QByteArray> keys;
    QXmlStreamReader reader(file);
    QString end;
    QString key;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == endElement)
            end = reader.readElementText();
        else if (reader.isStartElement() && reader.name() == keyElement)
            key = reader.readElementText();
        if (!reader.isEndElement() || reader.name() != entry)
            continue;
        if (!end.isEmpty() && !key.isEmpty())
            keys.insert({end, key.toUtf8()});
        end.clear();
        key.clear();
    }
    return keys;
}

} // namespace hubwright
