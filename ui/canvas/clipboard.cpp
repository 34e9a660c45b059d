// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/clipboard.h"

#include "model/store/topology_file.h"
#include "model/store/topology_writer.h"
#include "ui/diagram/judged_states.h"
#include "ui/diagram/painter.h"
#include "ui/diagram/vector_picture.h"

#include <QImage>
#include <QMimeData>

#include <algorithm>
#include <optional>

namespace hubwright {

namespace {

/// A clipboard larger than this is somebody else's text.
constexpr qsizetype MostTextBytes = 16 * 1024 * 1024;
/// Sites beyond which a copy is not drawn as well: it would take too long.
constexpr size_t MostInPicture = 60;

} // namespace

Topology extract(const Topology &topology, const Picked &picked)
{
    Topology part;
    for (const Site &site : topology.sites()) {
        if (!picked.has(site.id))
            continue;
        part.put(site);
        const auto place = topology.placements.find(site.id);
        if (place != topology.placements.end())
            part.placements.emplace(site.id, place->second);
    }
    for (Tunnel tunnel : topology.tunnels()) {
        if (!part.site(tunnel.ends[0].site) || !part.site(tunnel.ends[1].site))
            continue;
        tunnel.psk.clear();
        for (TunnelEnd &end : tunnel.ends)
            end.psk.clear();
        part.put(std::move(tunnel));
    }
    for (const auto &[id, bends] : topology.bends) {
        if (part.tunnel(id))
            part.bends.emplace(id, bends);
    }
    for (const Id<Note> &id : picked.notes) {
        if (const auto note = topology.notes.find(id); note != topology.notes.end())
            part.notes.insert(*note);
    }
    for (const IkeProfile &profile : topology.profiles) {
        const bool isUsed = std::ranges::any_of(part.tunnels(), [&](const Tunnel &tunnel) {
            return tunnel.ike == profile.name || tunnel.ends[0].ike == profile.name ||
                   tunnel.ends[1].ike == profile.name;
        });
        if (isUsed)
            part.profiles.push_back(profile);
    }
    return part;
}

QMimeData *toMime(const Topology &part)
{
    auto *mime = new QMimeData;
    const QByteArray text = write(part);
    mime->setData(QString::fromLatin1(ClipboardMime), text);
    mime->setText(QString::fromUtf8(text));
    const bool isEmpty = part.sites().empty() && part.notes.empty();
    if (isEmpty || part.sites().size() > MostInPicture)
        return mime;
    // For programs that know pictures only: vectors, and pixels for the rest.
    const DiagramLook look = diagramLook(part, judgedStates(*analyse(part)), Theme::paper());
    mime->setData(QStringLiteral("image/svg+xml"), diagramSvg(look, Theme::paper()));
    mime->setImageData(diagramImage(look, Theme::paper()));
    return mime;
}

std::optional<Topology> fromMime(const QMimeData *mime)
{
    if (!mime)
        return {};
    const QString format = QString::fromLatin1(ClipboardMime);
    const QByteArray text = mime->hasFormat(format) ? mime->data(format) : mime->text().toUtf8();
    if (text.size() > MostTextBytes || !text.contains("hubwright"))
        return {};
    auto file = parse(text, QStringLiteral("clipboard"));
    if (!file || file->isNewer || (file->topology.sites().empty() && file->topology.notes.empty()))
        return {};
    return std::move(file->topology);
}

} // namespace hubwright
