// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/picture_text.h"

#include "model/base/text.h"
#include "ui/diagram/judged_states.h"
#include "ui/diagram/look.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <map>

namespace hubwright {

namespace {

/// "right", "lossy", "down", "not-judged": never translated.
QString verdictWord(TunnelState state)
{
    switch (state) {
    case TunnelState::Right:
        return QStringLiteral("right");
    case TunnelState::Lossy:
        return QStringLiteral("lossy");
    case TunnelState::Down:
        return QStringLiteral("down");
    case TunnelState::NotJudged:
        return QStringLiteral("not-judged");
    }
    Q_UNREACHABLE();
}

QStringList subnetTexts(const Site &site)
{
    QStringList out;
    for (const Network &network : site.subnets)
        out << network.text();
    return out;
}

/// What a node says: name, gateway, subnets; a line each.
QStringList nodeLines(const Site &site)
{
    constexpr int MostSubnets = 8;
    QStringList out {oneLine(site.name())};
    if (site.gateway.form != Gateway::Form::Unset)
        out << oneLine(site.gateway.text());
    const QStringList subnets = subnetTexts(site);
    out << subnets.mid(0, MostSubnets);
    if (subnets.size() > MostSubnets)
        out << QStringLiteral("+ %1").arg(subnets.size() - MostSubnets);
    return out;
}

/// What a note says, each line without signs that steer.
QStringList noteLines(const Note &note)
{
    QStringList out;
    for (const QString &line : note.text.split(QLatin1Char('\n')))
        out << oneLine(line);
    return out;
}

/// Writes the objects of a draw.io page.
class DrawioWriter {
public:
    explicit DrawioWriter(const Analysis &analysis)
        : m_analysis(analysis),
          m_look(diagramLook(analysis.topology, judgedStates(analysis), Theme::paper())),
          m_xml(&m_bytes)
    {
        for (size_t i = 0; i < analysis.topology.sites().size(); ++i)
            m_ids[analysis.topology.sites()[i].id] = QStringLiteral("site-%1").arg(i);
    }

    QByteArray write()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        open("mxfile", {{"host", QStringLiteral("Hubwright")}});
        const QString name = oneLine(m_analysis.topology.heading.name);
        open("diagram", {{"id", QStringLiteral("topology")},
                         {"name", name.isEmpty() ? QStringLiteral("Hubwright") : name}});
        open("mxGraphModel", {{"grid", QStringLiteral("1")}, {"page", QStringLiteral("0")}});
        open("root", {});
        open("mxCell", {{"id", QStringLiteral("0")}});
        close();
        open("mxCell", {{"id", QStringLiteral("1")}, {"parent", QStringLiteral("0")}});
        close();
        for (const CardLook &card : m_look.cards)
            writeSite(card);
        for (size_t i = 0; i < m_look.notes.size(); ++i)
            writeNote(m_look.notes[i], QStringLiteral("note-%1").arg(i));
        const auto &tunnels = m_analysis.topology.tunnels();
        for (int t = 0; t < int(tunnels.size()); ++t)
            writeTunnel(t);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    using Attributes = std::vector<std::pair<const char *, QString>>;

    void open(const char *name, const Attributes &attributes)
    {
        m_xml.writeStartElement(QString::fromLatin1(name));
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(QString::fromLatin1(key), oneLine(value));
    }
    void close() { m_xml.writeEndElement(); }
    void writeLabel(const QStringList &lines)
    {
        // The only attribute of several lines; the writer says the line ends as &#10;.
        m_xml.writeAttribute(QStringLiteral("label"), lines.join(QLatin1Char('\n')));
    }

    void writeSite(const CardLook &card)
    {
        const Site &site = *m_analysis.topology.site(card.site);
        open("object",
             {{"id", m_ids.at(site.id)},
              {"site", site.name()},
              {"role", site.role == Role::Hub ? QStringLiteral("hub") : QStringLiteral("spoke")},
              {"kind", siteKindWord(site.kind)},
              {"region", site.region},
              {"platform", site.platform},
              {"gateway", site.gateway.text()},
              {"subnets", subnetTexts(site).join(QStringLiteral(", "))}});
        writeLabel(nodeLines(site));
        const QString head = site.role == Role::Hub
                                 ? QStringLiteral("strokeWidth=3;fillColor=#e8edf5;")
                                 : QStringLiteral("fillColor=#ffffff;");
        open("mxCell", {{"style", QStringLiteral("rounded=0;whiteSpace=wrap;html=0;") + head},
                        {"vertex", QStringLiteral("1")},
                        {"parent", QStringLiteral("1")}});
        writePlace(card.rect);
        close();
        close();
    }

    void writePlace(const QRectF &rect)
    {
        open("mxGeometry", {{"x", QString::number(rect.x())},
                            {"y", QString::number(rect.y())},
                            {"width", QString::number(rect.width())},
                            {"height", QString::number(rect.height())},
                            {"as", QStringLiteral("geometry")}});
        close();
    }

    void writeNote(const NoteLook &look, const QString &id)
    {
        const Note &note = m_analysis.topology.notes.at(look.note);
        open("object", {{"id", id}, {"note", note.id.key}});
        writeLabel(noteLines(note));
        const QString shape = look.hasSheet
                                  ? QStringLiteral("shape=note;size=10;fillColor=#fff9df;")
                                  : QStringLiteral("text;");
        open("mxCell",
             {{"style", shape + QStringLiteral("html=0;whiteSpace=wrap;align=left;spacing=6;")},
              {"vertex", QStringLiteral("1")},
              {"parent", QStringLiteral("1")}});
        writePlace(look.rect);
        close();
        close();
    }

    void writeBends(const Tunnel &tunnel)
    {
        const std::vector<QPointF> bends = bendsOf(m_analysis.topology, tunnel.id);
        if (bends.empty())
            return;
        open("Array", {{"as", QStringLiteral("points")}});
        for (const QPointF &bend : bends) {
            open("mxPoint", {{"x", QString::number(bend.x())}, {"y", QString::number(bend.y())}});
            close();
        }
        close();
    }

    void writeTunnel(int index)
    {
        const Tunnel &tunnel = m_analysis.topology.tunnels()[size_t(index)];
        const QString id = QStringLiteral("tunnel-%1").arg(index);
        const TunnelState state = m_analysis.reach->state(index);
        open("object", {{"id", id},
                        {"tunnel", tunnel.id.key},
                        {"verdict", verdictWord(state)},
                        {"ike", tunnel.ike},
                        {"localNetworks", networksOf(index, false)},
                        {"targetNetworks", networksOf(index, true)}});
        writeLabel({QString()});
        open("mxCell", {{"style", QStringLiteral("endArrow=none;html=0;strokeWidth=2;") +
                                      (state == TunnelState::Right ? QString()
                                                                   : QStringLiteral("dashed=1;"))},
                        {"edge", QStringLiteral("1")},
                        {"parent", QStringLiteral("1")},
                        {"source", m_ids.at(tunnel.ends[0].site)},
                        {"target", m_ids.at(tunnel.ends[1].site)}});
        open("mxGeometry", {{"relative", QStringLiteral("1")}, {"as", QStringLiteral("geometry")}});
        writeBends(tunnel);
        close();
        close();
        close();
        for (size_t side = 0; side < 2; ++side) {
            open("mxCell", {{"id", QStringLiteral("%1-end-%2").arg(id, QString::number(side))},
                            {"value", tunnel.ends[side].name},
                            {"style", QStringLiteral("edgeLabel;html=0;align=center;")},
                            {"vertex", QStringLiteral("1")},
                            {"connectable", QStringLiteral("0")},
                            {"parent", id}});
            open("mxGeometry", {{"x", side == 0 ? QStringLiteral("-0.6") : QStringLiteral("0.6")},
                                {"relative", QStringLiteral("1")},
                                {"as", QStringLiteral("geometry")}});
            close();
            close();
        }
    }

    /// Of the end at side 0: the other end's are the mirror, where they are right.
    QString networksOf(int tunnel, bool isTarget) const
    {
        const PlannedEnd end = m_analysis.plan->planned({tunnel, 0});
        return joined(isTarget ? end.target : end.local);
    }

    const Analysis &m_analysis;
    DiagramLook m_look;
    std::map<Id<Site>, QString> m_ids;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

/// A text between double quotes of Graphviz: a backslash begins an escape in labels.
QString dotQuoted(const QString &text)
{
    QString out = text;
    out.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    out.replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QLatin1Char('"') + out + QLatin1Char('"');
}

/// Lines of a label: each one quoted, then joined by the escape for a line end.
QString dotLabel(const QStringList &lines)
{
    QStringList out;
    for (const QString &line : lines) {
        const QString quoted = dotQuoted(line);
        out << quoted.mid(1, quoted.size() - 2);
    }
    return QLatin1Char('"') + out.join(QStringLiteral("\\n")) + QLatin1Char('"');
}

/// Where a bent line runs, as Graphviz writes splines: each straight piece is a cubic one
/// whose inner points lie on it.  Empty for a straight line, which it draws by itself.
QString dotSpline(const Route &line, double pointsPerPixel)
{
    if (line.bends().empty())
        return {};
    const auto point = [&](const QPointF &at) {
        return QStringLiteral("%1,%2").arg(QString::number(at.x() * pointsPerPixel, 'f', 2),
                                           QString::number(-at.y() * pointsPerPixel, 'f', 2));
    };
    QStringList points {point(line.p1())};
    for (size_t i = 0; i < line.pieces(); ++i) {
        const QLineF piece = line.piece(i);
        points << point(piece.pointAt(1.0 / 3)) << point(piece.pointAt(2.0 / 3))
               << point(piece.p2());
    }
    return QStringLiteral(", pos=\"%1\"").arg(points.join(QLatin1Char(' ')));
}

/// A text of Mermaid: whatever is no letter, digit or harmless sign as an entity, so
/// that nothing in it is syntax, HTML or a word of the language.
QString mermaidText(const QString &text)
{
    QString out;
    for (const char32_t c : text.toUcs4()) {
        const bool isPlain =
            QChar::isLetterOrNumber(c) || c == U' ' || c == U'.' || c == U'/' || c == U'-';
        out += isPlain ? QString::fromUcs4(&c, 1) : QStringLiteral("#%1;").arg(uint(c));
    }
    return out;
}

} // namespace

QByteArray drawioFile(const Analysis &analysis) { return DrawioWriter(analysis).write(); }

QByteArray dotGraph(const Analysis &analysis)
{
    constexpr double PointsPerPixel = 0.75;
    const Topology &topology = analysis.topology;
    const DiagramLook look = diagramLook(topology, judgedStates(analysis), Theme::paper());
    QString out = QStringLiteral("graph %1 {\n").arg(dotQuoted(oneLine(topology.heading.name)));
    out += QStringLiteral("  node [shape=box];\n");
    for (size_t i = 0; i < look.cards.size(); ++i) {
        const Site &site = *topology.site(look.cards[i].site);
        const QPointF at = look.cards[i].rect.center() * PointsPerPixel;
        out += QStringLiteral("  s%1 [label=%2, pos=\"%3,%4!\"%5];\n")
                   .arg(QString::number(topology.indexOf(site.id)), dotLabel(nodeLines(site)),
                        QString::number(at.x()), QString::number(-at.y()),
                        site.role == Role::Hub ? QStringLiteral(", penwidth=3") : QString());
    }
    for (size_t i = 0; i < look.notes.size(); ++i) {
        const Note &note = topology.notes.at(look.notes[i].note);
        const QPointF at = look.notes[i].rect.center() * PointsPerPixel;
        out +=
            QStringLiteral("  n%1 [shape=%2, label=%3, pos=\"%4,%5!\"];\n")
                .arg(QString::number(i),
                     look.notes[i].hasSheet ? QStringLiteral("note") : QStringLiteral("plain"),
                     dotLabel(noteLines(note)), QString::number(at.x()), QString::number(-at.y()));
    }
    for (int t = 0; t < int(topology.tunnels().size()); ++t) {
        const Tunnel &tunnel = topology.tunnels()[size_t(t)];
        const QString style = analysis.reach->state(t) == TunnelState::Right
                                  ? QString()
                                  : QStringLiteral(", style=dashed");
        const auto drawn = std::ranges::find(look.tunnels, tunnel.id, &TunnelLook::tunnel);
        const QString way = drawn == look.tunnels.end() || topology.bends.empty()
                                ? QString()
                                : dotSpline(drawn->line, PointsPerPixel);
        out += QStringLiteral("  s%1 -- s%2 [taillabel=%3, headlabel=%4%5%6];\n")
                   .arg(QString::number(topology.indexOf(tunnel.ends[0].site)),
                        QString::number(topology.indexOf(tunnel.ends[1].site)),
                        dotQuoted(oneLine(tunnel.ends[0].name)),
                        dotQuoted(oneLine(tunnel.ends[1].name)), style, way);
    }
    return (out + QStringLiteral("}\n")).toUtf8();
}

QByteArray mermaidGraph(const Analysis &analysis)
{
    const Topology &topology = analysis.topology;
    QString out = QStringLiteral("flowchart TB\n");
    for (size_t i = 0; i < topology.sites().size(); ++i) {
        const Site &site = topology.sites()[i];
        QStringList lines;
        for (const QString &line : nodeLines(site))
            lines << mermaidText(line);
        out += (site.role == Role::Hub ? QStringLiteral("  s%1{{\"%2\"}}\n")
                                       : QStringLiteral("  s%1[\"%2\"]\n"))
                   .arg(QString::number(i), lines.join(QStringLiteral("<br/>")));
    }
    int number = 0;
    for (const auto &[id, note] : topology.notes) {
        QStringList lines;
        for (const QString &line : noteLines(note))
            lines << mermaidText(line);
        out += QStringLiteral("  n%1>\"%2\"]\n")
                   .arg(QString::number(number++), lines.join(QStringLiteral("<br/>")));
    }
    for (int t = 0; t < int(topology.tunnels().size()); ++t) {
        const Tunnel &tunnel = topology.tunnels()[size_t(t)];
        out += QStringLiteral("  s%1 %2|\"%3 / %4\"| s%5\n")
                   .arg(QString::number(topology.indexOf(tunnel.ends[0].site)),
                        analysis.reach->state(t) == TunnelState::Right ? QStringLiteral("---")
                                                                       : QStringLiteral("-.-"),
                        mermaidText(oneLine(tunnel.ends[0].name)),
                        mermaidText(oneLine(tunnel.ends[1].name)),
                        QString::number(topology.indexOf(tunnel.ends[1].site)));
    }
    return out.toUtf8();
}

} // namespace hubwright
