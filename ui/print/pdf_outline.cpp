// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_outline.h"

#include <algorithm>
#include <map>
#include <optional>

namespace hubwright {

namespace {

/// A text string as UTF-16 with its byte order mark, in hexadecimal.
QByteArray textString(const QString &text)
{
    QByteArray out = "<FEFF";
    for (const QChar &c : text)
        out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return out + '>';
}

/// The number that stands after `key`, from `from` on.
std::optional<int> numberAfter(const QByteArray &pdf, const QByteArray &key, qsizetype from)
{
    const qsizetype at = pdf.indexOf(key, from);
    if (at < 0)
        return std::nullopt;
    qsizetype digit = at + key.size();
    while (digit < pdf.size() && (pdf[digit] == ' ' || pdf[digit] == '\n'))
        ++digit;
    qsizetype end = digit;
    while (end < pdf.size() && pdf[end] >= '0' && pdf[end] <= '9')
        ++end;
    if (end == digit)
        return std::nullopt;
    return pdf.mid(digit, end - digit).toInt();
}

/// What of a written PDF an update has to know.
struct PdfBody {
    int size = 0;
    int root = 0;
    int info = 0;
    qsizetype table = 0; ///< Offset of the cross-reference table.
    QByteArray id;       ///< "/ID [ … ]", or empty.
    std::vector<int> pages;
    std::vector<double> heights; ///< Of the pages, in points.
    std::vector<int> notes;      ///< Of the pages: the list of annotations.
    QByteArray infoEntries;      ///< Between << and >> of the information dictionary.
    QByteArray rootEntries;
};

/// The entries of an object's dictionary, found by the cross-reference table.
std::optional<QByteArray> entriesOf(const QByteArray &pdf, qsizetype table, int object)
{
    // "xref\n0 42\n", then twenty bytes an object, the offset first.
    constexpr int EntrySize = 20;
    qsizetype entries = pdf.indexOf('\n', table);
    entries = pdf.indexOf('\n', entries + 1) + 1;
    bool isNumber = false;
    const qsizetype at = pdf.mid(entries + qsizetype(object) * EntrySize, 10).toLongLong(&isNumber);
    const QByteArray head = QByteArray::number(object) + " 0 obj";
    if (!isNumber || pdf.mid(at, head.size()) != head)
        return std::nullopt;
    const qsizetype from = pdf.indexOf("<<", at);
    const qsizetype to = pdf.indexOf("endobj", at);
    const qsizetype end = pdf.lastIndexOf(">>", to);
    if (from < 0 || to < 0 || end <= from)
        return std::nullopt;
    return pdf.mid(from + 2, end - from - 2).trimmed();
}

bool readPages(const QByteArray &pdf, PdfBody &body)
{
    const auto pagesObject = numberAfter(body.rootEntries, "/Pages", 0);
    const auto entries =
        pagesObject ? entriesOf(pdf, body.table, *pagesObject) : std::optional<QByteArray>();
    if (!entries)
        return false;
    const qsizetype from = entries->indexOf('[', entries->indexOf("/Kids"));
    const qsizetype to = entries->indexOf(']', from);
    if (from < 0 || to < 0)
        return false;
    const QByteArrayList words = entries->mid(from + 1, to - from - 1).simplified().split(' ');
    for (qsizetype i = 0; i + 2 < words.size(); i += 3) {
        body.pages.push_back(words[i].toInt());
        const auto page = entriesOf(pdf, body.table, body.pages.back());
        const qsizetype box = page ? page->indexOf("/MediaBox [") : -1;
        if (box < 0)
            return false;
        const qsizetype numbers = box + 11;
        const QByteArrayList sides =
            page->mid(numbers, page->indexOf(']', numbers) - numbers).simplified().split(' ');
        body.heights.push_back(sides.value(3).toDouble());
        const auto notes = numberAfter(*page, "/Annots", 0);
        if (!notes)
            return false;
        body.notes.push_back(*notes);
    }
    return !body.pages.empty();
}

std::optional<PdfBody> readBody(const QByteArray &pdf)
{
    PdfBody body;
    const qsizetype trailer = pdf.lastIndexOf("\ntrailer");
    if (trailer < 0)
        return std::nullopt;
    const auto size = numberAfter(pdf, "/Size", trailer);
    const auto root = numberAfter(pdf, "/Root", trailer);
    const auto info = numberAfter(pdf, "/Info", trailer);
    const auto table = numberAfter(pdf, "startxref", trailer);
    if (!size || !root || !info || !table || pdf.mid(*table, 4) != "xref")
        return std::nullopt;
    body.size = *size;
    body.root = *root;
    body.info = *info;
    body.table = *table;
    const qsizetype id = pdf.indexOf("/ID", trailer);
    if (id >= 0)
        body.id = pdf.mid(id, pdf.indexOf(']', id) - id + 1);
    const auto rootEntries = entriesOf(pdf, body.table, body.root);
    const auto infoEntries = entriesOf(pdf, body.table, body.info);
    if (!rootEntries || !infoEntries)
        return std::nullopt;
    body.rootEntries = *rootEntries;
    body.infoEntries = *infoEntries;
    if (!readPages(pdf, body))
        return std::nullopt;
    return body;
}

/// Appends objects and remembers where they begin.
class PdfUpdate {
public:
    explicit PdfUpdate(QByteArray &pdf) : m_pdf(pdf) {}

    void add(int object, const QByteArray &entries) { addValue(object, "<<\n" + entries + "\n>>"); }
    void addValue(int object, const QByteArray &value)
    {
        m_offsets[object] = m_pdf.size();
        m_pdf += QByteArray::number(object) + " 0 obj\n" + value + "\nendobj\n";
    }
    /// The table of what was added, and a trailer that points to the old one.
    void finish(const PdfBody &body, int size)
    {
        const qsizetype table = m_pdf.size();
        m_pdf += "xref\n";
        for (auto first = m_offsets.begin(); first != m_offsets.end();) {
            auto last = first;
            int count = 0;
            for (; last != m_offsets.end() && last->first == first->first + count; ++last)
                ++count;
            m_pdf += QByteArray::number(first->first) + ' ' + QByteArray::number(count) + '\n';
            for (; first != last; ++first)
                m_pdf += QByteArray::number(first->second).rightJustified(10, '0') + " 00000 n \n";
        }
        m_pdf += "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Info " +
                 QByteArray::number(body.info) + " 0 R\n/Root " + QByteArray::number(body.root) +
                 " 0 R\n/Prev " + QByteArray::number(body.table) + '\n' + body.id +
                 "\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    }

private:
    QByteArray &m_pdf;
    std::map<int, qsizetype> m_offsets;
};

QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }

QByteArray number(double value) { return QByteArray::number(value, 'f', 2); }

size_t pageIn(const PdfBody &body, int page)
{
    return std::min(size_t(std::max(0, page)), body.pages.size() - 1);
}

/// A place in the document; `top`: points from the page's upper edge.
QByteArray destination(const PdfBody &body, int page, double top)
{
    const size_t at = pageIn(body, page);
    return "/Dest [" + reference(body.pages[at]) + " /XYZ 0 " + number(body.heights[at] - top) +
           " null]";
}

/// The outline's entries as one flat list; `next`: the first object number that is free.
void addBookmarks(const PdfBody &body, const std::vector<PdfBookmark> &bookmarks, PdfUpdate &update,
                  int &next)
{
    if (bookmarks.empty())
        return;
    const int outline = next++;
    const int first = next;
    const int last = first + int(bookmarks.size()) - 1;
    update.add(body.root,
               body.rootEntries + "\n/Outlines " + reference(outline) + "\n/PageMode /UseOutlines");
    update.add(outline, "/Type /Outlines\n/First " + reference(first) + "\n/Last " +
                            reference(last) + "\n/Count " + QByteArray::number(bookmarks.size()));
    for (const PdfBookmark &bookmark : bookmarks) {
        const int object = next++;
        QByteArray entries = "/Title " + textString(bookmark.title) + "\n/Parent " +
                             reference(outline) + "\n" +
                             destination(body, bookmark.page, bookmark.top);
        if (object > first)
            entries += "\n/Prev " + reference(object - 1);
        if (object < last)
            entries += "\n/Next " + reference(object + 1);
        update.add(object, entries);
    }
}

/// Each page's list of annotations is written anew; QPdfWriter leaves it empty, for
/// nothing that is drawn here is a link of its own.
void addLinks(const PdfBody &body, const std::vector<PdfLink> &links, PdfUpdate &update, int &next)
{
    std::map<size_t, QByteArray> lists;
    for (const PdfLink &link : links) {
        const size_t page = pageIn(body, link.page);
        const double height = body.heights[page];
        const int object = next++;
        update.add(object, "/Type /Annot\n/Subtype /Link\n/Rect [" + number(link.box.left()) + ' ' +
                               number(height - link.box.bottom()) + ' ' + number(link.box.right()) +
                               ' ' + number(height - link.box.top()) +
                               "]\n/Border [0 0 0]\n/F 4\n" +
                               destination(body, link.toPage, link.toTop));
        lists[page] += reference(object) + '\n';
    }
    for (const auto &[page, list] : lists)
        update.addValue(body.notes[page], "[\n" + list + ']');
}

} // namespace

QByteArray withOutline(QByteArray pdf, const std::vector<PdfBookmark> &bookmarks,
                       const std::vector<PdfLink> &links, const PdfFacts &facts)
{
    const std::optional<PdfBody> body = readBody(pdf);
    if (!body)
        return pdf;
    PdfUpdate update(pdf);
    QByteArray info = body->infoEntries;
    const auto fact = [&](const QByteArray &key, const QString &value) {
        if (!value.isEmpty())
            info += '\n' + key + ' ' + textString(value);
    };
    fact("/Author", facts.author);
    fact("/Subject", facts.subject);
    fact("/Keywords", facts.keywords);
    update.add(body->info, info);
    int next = body->size;
    addBookmarks(*body, bookmarks, update, next);
    addLinks(*body, links, update, next);
    update.finish(*body, next);
    return pdf;
}

} // namespace hubwright
