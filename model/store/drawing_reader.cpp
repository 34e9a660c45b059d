// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/drawing_reader.h"

#include "model/base/text.h"
#include "model/store/node_reader.h"
#include "model/store/words.h"

namespace hubwright {

namespace {

using Kind = YamlNode::Kind;

class DrawingReader : private NodeReader {
public:
    DrawingReader(const YamlTree &tree, Topology &topology) : NodeReader(tree), m_topology(topology)
    {}

    Errors read()
    {
        eachIn("layout", Store::tr("places by the names of sites"),
               [this](int key, int value) { readPlacement(key, value); });
        eachIn("bends", Store::tr("points by the names of tunnels, such as \"a <-> b\""),
               [this](int key, int value) { readBends(key, value); });
        eachIn("notes", Store::tr("notes by their names, such as note-1"),
               [this](int key, int value) { readNote(key, value); });
        return std::move(m_errors);
    }

private:
    /// Calls `readOne` for every key of the section whose name is a text.
    template <typename ReadOne>
    void eachIn(std::string_view section, const QString &expected, const ReadOne &readOne)
    {
        const int map = m_tree.valueNamed(YamlTree::Root, section);
        if (isMissing(map) || !isMap(map, expected))
            return;
        for (int key = m_tree.firstIn(map); key < m_tree.endOf(map);
             key = m_tree.after(m_tree.after(key))) {
            if (m_tree[key].kind == Kind::Scalar)
                readOne(key, m_tree.after(key));
        }
    }

    /// Two whole numbers, or nothing after an error.
    std::optional<ScenePoint> point(int node)
    {
        const QString expected = Store::tr("two whole numbers, such as [0, 120]");
        if (!isList(node, expected))
            return std::nullopt;
        const int x = m_tree.entry(node, 0);
        const int y = m_tree.entry(node, 1);
        if (m_tree[node].size == 2 && isWholeNumber(x) && isWholeNumber(y))
            return ScenePoint {m_tree.text(x).toInt(), m_tree.text(y).toInt()};
        complain(node, Store::tr("expected %1").arg(expected));
        return std::nullopt;
    }

    void readPlacement(int key, int value)
    {
        const Id<Site> site {m_tree.text(key)};
        if (!m_topology.site(site)) {
            complain(key, Store::tr("there is no site \"%1\"").arg(oneLine(site.key)));
            return;
        }
        if (const auto at = point(value))
            m_topology.placements.insert_or_assign(site, Placement {site, at->x, at->y});
    }

    void readBends(int key, int list)
    {
        const Id<Tunnel> tunnel {m_tree.text(key)};
        if (!m_topology.tunnel(tunnel)) {
            complain(key, Store::tr("there is no tunnel \"%1\"").arg(oneLine(tunnel.key)));
            return;
        }
        if (isMissing(list) || !isList(list, Store::tr("a list of points, such as [[0, 120]]")))
            return;
        if (size_t(m_tree[list].size) > Bends::MostPoints) {
            complain(list, Store::tr("a tunnel's line has at most %1 bends, and here are %2")
                               .arg(int(Bends::MostPoints))
                               .arg(m_tree[list].size));
            return;
        }
        Bends bends {tunnel, {}};
        for (int item = m_tree.firstIn(list); item < m_tree.endOf(list);
             item = m_tree.after(item)) {
            if (const auto at = point(item))
                bends.points.push_back(*at);
        }
        if (!bends.points.empty())
            m_topology.bends.insert_or_assign(tunnel, std::move(bends));
    }

    void readNote(int key, int map)
    {
        Note note;
        note.id = {m_tree.text(key)};
        if (note.id.isEmpty()) {
            complain(key, Store::tr("a note needs a name"));
            return;
        }
        if (!isMap(map, Store::tr("the keys of a note, such as {at: [0, 0], text: …}")))
            return;
        const bool hasText = readText(key, map, note.text);
        const bool hasPlace = readPlace(key, map, note);
        if (const int width = m_tree.valueNamed(map, "width"); !isMissing(width))
            readWidth(width, note.width);
        if (const int form = m_tree.valueNamed(map, "form"); !isMissing(form))
            note.form = meaningOf<Note::Form>(
                            form, {{"card", Note::Form::Card}, {"label", Note::Form::Label}})
                            .value_or(Note::Form::Card);
        if (hasText && hasPlace)
            m_topology.notes.insert_or_assign(note.id, std::move(note));
    }

    bool readText(int key, int map, QString &text)
    {
        const int node = m_tree.valueNamed(map, "text");
        if (isMissing(node)) {
            complain(key, Store::tr("the note lacks \"%1\"").arg(QStringLiteral("text")));
            return false;
        }
        if (!isText(node, Store::tr("a text")))
            return false;
        text = m_tree.text(node);
        if (text.trimmed().isEmpty())
            complain(node, Store::tr("a note must say something"));
        else if (text.size() > Note::MostLength)
            complain(node, Store::tr("a note has at most %1 characters, and here are %2")
                               .arg(int(Note::MostLength))
                               .arg(text.size()));
        return true;
    }

    bool readPlace(int key, int map, Note &note)
    {
        const int node = m_tree.valueNamed(map, "at");
        if (isMissing(node)) {
            complain(key, Store::tr("the note lacks \"%1\"").arg(QStringLiteral("at")));
            return false;
        }
        const auto at = point(node);
        if (at) {
            note.x = at->x;
            note.y = at->y;
        }
        return at.has_value();
    }

    void readWidth(int node, int &width)
    {
        const int read = isWholeNumber(node) ? m_tree.text(node).toInt() : 0;
        if (read >= Note::LeastWidth && read <= Note::MostWidth)
            width = read;
        else
            complain(node, Store::tr("the width of a note is a whole number from %1 to %2")
                               .arg(Note::LeastWidth)
                               .arg(Note::MostWidth));
    }

    Topology &m_topology;
};

} // namespace

void readAppearance(const YamlTree &tree, Topology &topology, Errors &errors)
{
    const Errors found = DrawingReader(tree, topology).read();
    errors.insert(errors.end(), found.begin(), found.end());
}

} // namespace hubwright
