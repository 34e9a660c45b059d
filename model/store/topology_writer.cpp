// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/topology_writer.h"

#include "model/store/text_splice.h"
#include "model/store/topology_reader.h"
#include "model/store/topology_values.h"
#include "model/store/yaml_parser.h"

#include <QCoreApplication>

namespace hubwright {

namespace {

/// A text as it reads: the tree, the drawing, and whether there is nothing wrong.
struct ReadText {
    YamlTree tree;
    Topology topology;
    Errors errors;
    bool isGood = false;
};

ReadText readText(const QByteArray &text)
{
    ParsedYaml yaml = parseYaml(text, {});
    ReadText out;
    out.errors = std::move(yaml.errors);
    if (yaml.isComplete) {
        ReadTopology read = readTopology(yaml.tree);
        out.topology = std::move(read.topology);
        out.errors.insert(out.errors.end(), read.errors.begin(), read.errors.end());
        out.isGood = out.errors.empty() && !read.isNewer;
    }
    out.tree = std::move(yaml.tree);
    return out;
}

/// The topology with its tunnels counted as a reader counts them, and bends of these only.
Topology recounted(const Topology &topology)
{
    Topology out = topology;
    for (auto tunnel = topology.tunnels().rbegin(); tunnel != topology.tunnels().rend(); ++tunnel)
        out.remove(tunnel->id);
    out.bends.clear();
    const std::vector<Id<Tunnel>> ids = countedIds(topology);
    for (size_t t = 0; t < ids.size(); ++t) {
        Tunnel tunnel = topology.tunnels()[t];
        if (const auto bends = topology.bends.find(tunnel.id); bends != topology.bends.end())
            out.bends.insert_or_assign(ids[t], Bends {ids[t], bends->second.points});
        tunnel.id = ids[t];
        out.put(std::move(tunnel));
    }
    return out;
}

bool needsRecount(const Topology &topology)
{
    const bool hasStray =
        std::any_of(topology.bends.begin(), topology.bends.end(),
                    [&topology](const auto &bends) { return !topology.tunnel(bends.first); });
    return hasStray || std::any_of(topology.tunnels().begin(), topology.tunnels().end(),
                                   [](const Tunnel &tunnel) {
                                       return tunnel.id.key !=
                                              tunnelKey(tunnel.ends[0].site, tunnel.ends[1].site);
                                   });
}

/// Keys of the top level whose values differ.
QSet<QString> differingSections(const YamlValue &a, const YamlValue &b)
{
    QSet<QString> out;
    const auto add = [&out](const YamlValue &from, const YamlValue &other) {
        for (qsizetype i = 0; i < from.keys.size(); ++i) {
            const qsizetype match = other.keys.indexOf(from.keys[i]);
            if (match < 0 || !(from.items[size_t(i)] == other.items[size_t(match)]))
                out.insert(from.keys[i]);
        }
    };
    add(a, b);
    add(b, a);
    return out;
}

/// Makes the old values say nothing of the names of those tunnels' ends that read
/// back as others: they stood there by default, and now must be written.  Tells
/// whether there was any.
bool forgetLostNames(YamlValue &oldValues, const Topology &wanted, const Topology &got,
                     const FormerNames &formerNames)
{
    const qsizetype section = oldValues.keys.indexOf(QStringLiteral("tunnels"));
    if (section < 0 || wanted.tunnels().size() != got.tunnels().size())
        return false;
    YamlValue &tunnels = oldValues.items[size_t(section)];
    QHash<QString, size_t> positions;
    for (size_t i = 0; i < tunnels.items.size(); ++i)
        positions.insert(tunnels.keys[qsizetype(i)], i);
    bool hasForgotten = false;
    for (size_t i = 0; i < wanted.tunnels().size(); ++i) {
        const Tunnel &tunnel = wanted.tunnels()[i];
        const QString key = tunnel.id.key;
        const auto old =
            positions.constFind(positions.contains(key) ? key : formerNames.value(key));
        if (old == positions.constEnd() || tunnel.ends == got.tunnels()[i].ends)
            continue;
        YamlValue &map = tunnels.items[*old];
        map.items[size_t(map.keys.indexOf(QStringLiteral("ends")))].items =
            std::vector<YamlValue>(2, YamlValue {.shape = YamlValue::Shape::Map});
        hasForgotten = true;
    }
    return hasForgotten;
}

/// The text that was read with what is new in it, or nothing if none reads back as
/// `wanted`.  First only what changed is touched; then also what stood there by
/// default and does no longer; then whole sections are written anew.
std::optional<QByteArray> splicedInto(const ReadText &before, const Topology &now,
                                      const Topology &wanted)
{
    YamlValue oldValues = valuesOf(before.topology);
    const YamlValue nowValues = valuesOf(now);
    FormerNames formerNames = renamedSince(before.topology, now);
    for (size_t i = 0; i < now.tunnels().size(); ++i) {
        const Id<Tunnel> &id = now.tunnels()[i].id;
        const Id<Tunnel> &counted = wanted.tunnels()[i].id;
        if (id != counted && !before.topology.tunnel(id))
            formerNames.insert(id.key, counted.key);
    }
    QSet<QString> rewritten;
    for (int attempt = 0; attempt < 3; ++attempt) {
        auto candidate = splicedText(before.tree, oldValues, nowValues, formerNames, rewritten);
        if (!candidate)
            return std::nullopt;
        const ReadText after = readText(*candidate);
        if (after.isGood && after.topology == wanted)
            return candidate;
        const bool mayBeNames = attempt == 0 && after.isGood;
        if (!mayBeNames || !forgetLostNames(oldValues, now, after.topology, formerNames))
            rewritten =
                differingSections(after.isGood ? valuesOf(after.topology) : oldValues, nowValues);
    }
    return std::nullopt;
}

} // namespace

QByteArray write(const Topology &topology) { return yamlBlock(valuesOf(topology), 0); }

Result<QByteArray> splice(const QByteArray &text, const Topology &now)
{
    const Topology wanted = needsRecount(now) ? recounted(now) : now;
    const ReadText before = readText(text);
    if (before.isGood && before.topology == wanted)
        return text;
    if (before.isGood) {
        if (auto spliced = splicedInto(before, now, wanted))
            return *std::move(spliced);
    }
    const QByteArray canonical = write(now);
    const ReadText after = readText(canonical);
    if (after.isGood && after.topology == wanted)
        return canonical;
    return Error {
        QCoreApplication::translate("Store", "the drawing cannot be written to a file: %1")
            .arg(after.errors.empty()
                     ? QCoreApplication::translate("Store", "a name in it would read as another")
                     : after.errors.front().message),
        {}};
}

} // namespace hubwright
