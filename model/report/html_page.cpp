// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/html_page.h"

#include "model/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace hubwright {

namespace {

QString escaped(const QString &text) { return oneLine(text).toHtmlEscaped(); }

// Grey enough for any printer; nothing in it comes from the design.  On a dark screen the
// page is dark and its drawings keep the white paper that they were drawn for.  What is
// wider than a small screen is pushed aside by itself, without the page.
constexpr const char *Style =
    ":root{color-scheme:light dark;--ink:#111;--dim:#444;--paper:#fff;--line:#ccc;--tint:#eee}"
    "@media screen and (prefers-color-scheme:dark){"
    ":root{--ink:#e8e8e8;--dim:#b4b4b4;--paper:#16181c;--line:#3c4048;--tint:#2a2e36}}"
    "html{color:var(--ink);background:var(--paper);font:14px/1.45 \"DejaVu Sans\","
    "\"WenQuanYi Zen Hei\",\"Noto Sans CJK SC\",sans-serif}"
    "body{max-width:1180px;margin:0 auto;padding:24px}"
    "h1{font-size:22px;margin:0 0 4px;overflow-wrap:anywhere}"
    "h2{font-size:16px;margin:28px 0 6px;overflow-wrap:anywhere}"
    "p.verdict,p.caption{color:var(--dim);margin:2px 0 10px;overflow-wrap:anywhere}"
    "dl.block{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px;"
    "border:1.5px solid var(--ink);padding:10px 14px;margin:14px 0}"
    "dl.block dt{color:var(--dim)}dl.block dd{margin:0;font-weight:bold;overflow-wrap:anywhere}"
    "nav ol{columns:2 24em;column-gap:32px;margin:4px 0;padding-left:2.2em}"
    "nav li{overflow-wrap:anywhere}"
    "a{color:inherit;text-decoration:underline dotted;text-underline-offset:2px}"
    "div.wide{overflow-x:auto}"
    "table{border-collapse:collapse;width:100%}"
    "th{text-align:left;border-bottom:1.5px solid var(--dim);color:var(--dim);padding:3px 8px}"
    "td{vertical-align:top;border-bottom:1px solid var(--line);padding:3px 8px;"
    "overflow-wrap:break-word}"
    "td.mono{font-family:\"DejaVu Sans Mono\",\"WenQuanYi Zen Hei Mono\",monospace;"
    "font-size:13px;white-space:nowrap}"
    "td.long{overflow-wrap:anywhere;min-width:24em;white-space:normal}"
    "tr.changed td{background:var(--tint)}"
    "tr.changed td:first-child{border-left:4px solid var(--ink)}"
    "tr:target td,h2:target{outline:2px solid var(--ink)}"
    "figure{margin:10px 0;overflow-x:auto;background:#fff}"
    "figure svg{display:block;max-width:100%;min-width:min(100%,640px);height:auto}"
    "@media screen and (max-width:700px){body{padding:12px}figure svg{min-width:640px}}"
    "footer{margin-top:28px;border-top:1.5px solid var(--ink);padding-top:6px;color:var(--dim)}"
    "@page{margin:14mm}"
    "@media print{body{max-width:none;padding:0}thead{display:table-header-group}"
    "div.wide,figure{overflow:visible}td.long{min-width:0}"
    "tr,figure,dl.block,div.short{break-inside:avoid}h2,p.caption{break-after:avoid}"
    "a{text-decoration:none}}";

/// From here on an item may be broken anywhere, or a table would be as wide as it.
constexpr qsizetype LongItem = 40;
/// A table of so many rows stays on one sheet of paper.
constexpr size_t ShortTable = 8;

/// The drawing's root element alone: a page may hold no declaration and no type of
/// another document.  Its identifiers begin with `prefix`, for several drawings of one
/// program call their patterns alike.  Texts hold no quotation mark that is not escaped,
/// so that what is replaced are attributes.
QString rootElement(QByteArray svg, const QByteArray &prefix)
{
    const qsizetype at = svg.indexOf("<svg");
    if (at < 0)
        return {};
    svg.remove(0, at);
    // The program's own words about itself; the page says what is to be seen.
    for (const char *element : {"title", "desc"}) {
        const QByteArray end = "</" + QByteArray(element) + '>';
        const qsizetype from = svg.indexOf('<' + QByteArray(element) + '>');
        const qsizetype to = svg.indexOf(end, std::max<qsizetype>(0, from));
        if (from >= 0 && to >= 0)
            svg.remove(from, to + end.size() - from);
    }
    svg.replace(" id=\"", " id=\"" + prefix);
    svg.replace("=\"url(#", "=\"url(#" + prefix);
    svg.replace("href=\"#", "href=\"#" + prefix);
    return QString::fromUtf8(svg).trimmed();
}

/// Writes the page.
class PageWriter {
public:
    explicit PageWriter(const HtmlPage &page) : m_page(page)
    {
        // Only generated words become identifiers.
        for (const Section &section : page.sections) {
            for (const Row &row : section.rows) {
                if (!row.anchor.isEmpty())
                    m_ids.emplace(row.anchor, QStringLiteral("row-%1").arg(m_ids.size() + 1));
            }
        }
    }

    QByteArray write()
    {
        const TitleBlock &block = m_page.block;
        // The language that the texts are translated to.
        const QString language = QCoreApplication::translate("Report", "en");
        m_out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" "
                               "xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n"
                               "<meta charset=\"utf-8\"/>\n"
                               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
                               "'none'; style-src 'unsafe-inline'\"/>\n"
                               "<meta name=\"viewport\" content=\"width=device-width\"/>\n")
                    .arg(language.toHtmlEscaped());
        m_out += QStringLiteral("<title>%1</title>\n<style>%2</style>\n</head>\n<body>\n")
                     .arg(escaped(block.title), QString::fromLatin1(Style));
        m_out += QStringLiteral("<h1>%1</h1>\n<p class=\"verdict\">%2</p>\n")
                     .arg(escaped(block.title), escaped(m_page.verdict));
        addBlock();
        addContents();
        for (size_t i = 0; i < m_page.pictures.size(); ++i)
            addPicture(QStringLiteral("picture-%1").arg(i + 1), m_page.pictures[i]);
        const auto &sections = m_page.sections;
        for (size_t i = 0; i < sections.size(); ++i)
            addTable(QStringLiteral("part-%1").arg(i + 1), sections[i]);
        for (size_t i = 0; i < m_page.charts.size(); ++i)
            addPicture(QStringLiteral("chart-%1").arg(i + 1), m_page.charts[i]);
        m_out += QStringLiteral("<footer>%1</footer>\n</body>\n</html>\n")
                     .arg(QCoreApplication::translate("Report", "Design hash %1")
                              .arg(block.hash.toHtmlEscaped()));
        return m_out.toUtf8();
    }

private:
    void addBlock()
    {
        m_out += QLatin1String("<dl class=\"block\">\n");
        const auto field = [&](const QString &name, const QString &value) {
            if (!value.isEmpty())
                m_out += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n")
                             .arg(name.toHtmlEscaped(), escaped(value));
        };
        const TitleBlock &block = m_page.block;
        field(QCoreApplication::translate("Report", "Change number"), block.change);
        field(QCoreApplication::translate("Report", "Revision"), block.revision);
        field(QCoreApplication::translate("Report", "Author"), block.author);
        field(QCoreApplication::translate("Report", "Date"), block.date);
        field(QCoreApplication::translate("Report", "Design hash"), block.hash);
        m_out += QLatin1String("</dl>\n");
    }

    void addContents()
    {
        m_out += QStringLiteral("<nav>\n<h2>%1</h2>\n<ol>\n")
                     .arg(QCoreApplication::translate("Report", "Contents").toHtmlEscaped());
        const auto entry = [&](const QString &id, const QString &title) {
            m_out += QStringLiteral("<li><a href=\"#%1\">%2</a></li>\n").arg(id, escaped(title));
        };
        for (size_t i = 0; i < m_page.pictures.size(); ++i)
            entry(QStringLiteral("picture-%1").arg(i + 1), m_page.pictures[i].title);
        for (size_t i = 0; i < m_page.sections.size(); ++i)
            entry(QStringLiteral("part-%1").arg(i + 1), m_page.sections[i].title);
        for (size_t i = 0; i < m_page.charts.size(); ++i)
            entry(QStringLiteral("chart-%1").arg(i + 1), m_page.charts[i].title);
        m_out += QLatin1String("</ol>\n</nav>\n");
    }

    void addPicture(const QString &id, const HtmlPicture &picture)
    {
        m_out += QStringLiteral("<h2 id=\"%1\">%2</h2>\n").arg(id, escaped(picture.title));
        if (!picture.caption.isEmpty())
            m_out += QStringLiteral("<p class=\"caption\">%1</p>\n").arg(escaped(picture.caption));
        const QString drawing = rootElement(picture.svg, id.toLatin1() + '-');
        if (!drawing.isEmpty())
            m_out += QStringLiteral("<figure role=\"img\" aria-label=\"%1\">\n%2\n</figure>\n")
                         .arg(escaped(picture.title), drawing);
    }

    /// Of words that a browser can break nowhere a long one makes its table too wide.
    static QString classOf(const ReportCell &cell)
    {
        const bool isLong =
            std::any_of(cell.items.begin(), cell.items.end(),
                        [](const QString &item) { return item.size() >= LongItem; });
        if (cell.kind != CellKind::Mono)
            return isLong ? QStringLiteral(" class=\"long\"") : QString();
        return isLong ? QStringLiteral(" class=\"mono long\"") : QStringLiteral(" class=\"mono\"");
    }

    QString cellText(const ReportCell &cell) const
    {
        QStringList items;
        for (qsizetype i = 0; i < cell.items.size(); ++i) {
            const bool isStrong =
                std::find(cell.strong.begin(), cell.strong.end(), int(i)) != cell.strong.end();
            const QString text = escaped(cell.items[i]);
            items << (isStrong ? QStringLiteral("<strong>%1</strong>").arg(text) : text);
        }
        const QString text = items.join(QStringLiteral("<br/>"));
        if (cell.names.isEmpty() || text.isEmpty())
            return text;
        // What no table tells of stands in the newest picture.
        const auto row = m_ids.find(cell.names);
        const QString id = row != m_ids.end()
                               ? row->second
                               : QStringLiteral("picture-%1").arg(m_page.pictures.size());
        return row == m_ids.end() && m_page.pictures.empty()
                   ? text
                   : QStringLiteral("<a href=\"#%1\">%2</a>").arg(id, text);
    }

    void addTable(const QString &id, const Section &section)
    {
        m_out += QStringLiteral("<h2 id=\"%1\">%2</h2>\n").arg(id, escaped(section.title));
        if (!section.caption.isEmpty())
            m_out += QStringLiteral("<p class=\"caption\">%1</p>\n").arg(escaped(section.caption));
        if (section.rows.empty())
            return;
        m_out += QStringLiteral("<div class=\"wide%1\"><table>\n<thead><tr>")
                     .arg(section.rows.size() <= ShortTable ? QStringLiteral(" short") : QString());
        for (const Column &column : section.columns)
            m_out += QStringLiteral("<th>%1</th>").arg(escaped(column.title));
        m_out += QLatin1String("</tr></thead>\n<tbody>\n");
        for (const Row &row : section.rows) {
            m_out += QLatin1String("<tr");
            const auto known = m_ids.find(row.anchor);
            if (!row.anchor.isEmpty() && known != m_ids.end() &&
                m_written.insert(row.anchor).second)
                m_out += QStringLiteral(" id=\"%1\"").arg(known->second);
            if (row.isChanged)
                m_out += QLatin1String(" class=\"changed\"");
            m_out += QLatin1Char('>');
            for (const ReportCell &cell : row.cells)
                m_out += QStringLiteral("<td%1>%2</td>").arg(classOf(cell), cellText(cell));
            m_out += QLatin1String("</tr>\n");
        }
        m_out += QLatin1String("</tbody>\n</table></div>\n");
    }

    const HtmlPage &m_page;
    std::map<QString, QString> m_ids; ///< Anchor -> identifier in the page.
    std::set<QString> m_written;      ///< Anchors whose row has its identifier.
    QString m_out;
};

} // namespace

QByteArray htmlPage(const HtmlPage &page) { return PageWriter(page).write(); }

} // namespace hubwright
