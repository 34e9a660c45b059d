// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/document_printer.h"

#include "model/diff/design_changes.h"
#include "model/resilience/failure_report.h"
#include "ui/diagram/delta_look.h"
#include "ui/diagram/vector_picture.h"
#include "ui/print/document_sheets.h"
#include "ui/print/pdf_bytes.h"
#include "ui/print/pdf_outline.h"
#include "ui/print/picture_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHashSeed>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSvgGenerator>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace hubwright {

namespace {

constexpr double InchesPerUnit = 1 / (25.4 * UnitsPerMillimetre);
constexpr int DotsPerInch = 1200;
constexpr double PixelsPerUnit = 2;
constexpr double LeastSide = 360; ///< Units: 90 mm, below which nothing is readable.
constexpr double MostPixels = 20000;

QSizeF sizeInUnits(const QPageLayout &layout)
{
    return layout.fullRect(QPageLayout::Millimeter).size() * UnitsPerMillimetre;
}

QPageLayout layoutOf(const PrintRequest &request)
{
    return {request.paper, request.orientation, QMarginsF(0, 0, 0, 0)};
}

Result<> checkSize(const QSizeF &size)
{
    if (size.width() >= LeastSide && size.height() >= LeastSide)
        return {};
    return Error {QCoreApplication::translate(
                      "Print", "the paper is too small: at least 90 mm along each side"),
                  {}};
}

/// What the sheets show: the texts and, of a change, both pictures.
struct Contents {
    Report report;
    std::optional<DeltaLook> delta;
};

Contents contentsFor(const Analysis &analysis, const PrintRequest &request)
{
    Contents out;
    std::optional<DesignChanges> changes;
    if (request.against) {
        changes = designChanges(*request.against, analysis);
        out.delta = deltaLook(*request.against, analysis, *changes, request.theme);
    }
    out.report = report(
        analysis, {request.date, request.against, request.history, changes ? &*changes : nullptr});
    if (request.failure)
        out.report.verdict = failureSentence(analysis.topology, request.failure->outcome);
    return out;
}

/// The PDF engine writes fonts in the order of a hash: while this lives, new hashes
/// have a fixed seed.  Hashes that exist keep theirs.
class FixedHashOrder {
public:
    FixedHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(FixedHashOrder)
};

Error deviceError()
{
    return {QCoreApplication::translate("Print", "the document could not be drawn"), {}};
}

SheetRequest sheetRequest(const PrintRequest &request, const DeltaLook *delta, const QSizeF &size)
{
    return {
        size,           request.theme, true, request.against, delta, request.isTiled ? 1.0 : 0.0,
        request.failure};
}

/// The picture's sheet alone.
SheetRequest pictureRequest(const PrintRequest &request, const QSizeF &size)
{
    return {size, request.theme, false, nullptr, nullptr, 0, request.failure};
}

Report pictureReport(const Analysis &analysis, const PrintRequest &request)
{
    Report out = reportHead(analysis, {request.date, request.against, request.history});
    if (request.failure)
        out.verdict = failureSentence(analysis.topology, request.failure->outcome);
    return out;
}

constexpr double PointsPerUnit = 72 * InchesPerUnit;
constexpr double Above = 6; ///< Units that stay in sight above a title.

/// The document's parts as bookmarks.
std::vector<PdfBookmark> bookmarksOf(const DocumentSheets &sheets)
{
    std::vector<PdfBookmark> out;
    for (const SheetMark &mark : sheets.marks())
        out.push_back({mark.title, mark.sheet, std::max(0.0, mark.y - Above) * PointsPerUnit});
    return out;
}

std::vector<PdfLink> linksOf(const DocumentSheets &sheets)
{
    std::vector<PdfLink> out;
    for (const SheetLink &link : sheets.links()) {
        const QRectF box(link.box.topLeft() * PointsPerUnit, link.box.size() * PointsPerUnit);
        out.push_back(
            {link.sheet, box, link.toSheet, std::max(0.0, link.toY - Above) * PointsPerUnit});
    }
    return out;
}

Result<QByteArray> drawnPdf(const DocumentSheets &sheets, const QPageLayout &layout,
                            const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return deviceError();
    const FixedHashOrder fixed;
    QPdfWriter writer(&buffer);
    writer.setResolution(DotsPerInch);
    writer.setPageLayout(layout);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Hubwright " HUBWRIGHT_VERSION));
    QPainter painter;
    if (!painter.begin(&writer))
        return deviceError();
    painter.scale(DotsPerInch * InchesPerUnit, DotsPerInch * InchesPerUnit);
    for (int sheet = 0; sheet < sheets.count(); ++sheet) {
        if (sheet > 0 && !writer.newPage())
            return deviceError();
        sheets.paint(painter, sheet);
    }
    if (!painter.end())
        return deviceError();
    return bytes;
}

} // namespace

Result<QByteArray> renderPdf(const Analysis &analysis, const PrintRequest &request)
{
    const Contents contents = contentsFor(analysis, request);
    return renderPdf(analysis, contents.report, contents.delta ? &*contents.delta : nullptr,
                     request);
}

Result<QByteArray> renderPdf(const Analysis &analysis, const Report &report, const DeltaLook *delta,
                             const PrintRequest &request)
{
    const QPageLayout layout = layoutOf(request);
    const QSizeF size = sizeInUnits(layout);
    if (const Result<> checked = checkSize(size); !checked)
        return checked.error();
    const DocumentSheets sheets(analysis, report, sheetRequest(request, delta, size));
    Result<QByteArray> drawn = drawnPdf(sheets, layout, report.title);
    if (!drawn)
        return drawn;
    const PdfFacts facts {report.block.author, report.verdict,
                          QStringLiteral("IPsec, ") + report.block.hash};
    return withOutline(withFixedDate(*std::move(drawn), request.date), bookmarksOf(sheets),
                       linksOf(sheets), facts);
}

Result<QByteArray> renderSvg(const Analysis &analysis, const PrintRequest &request)
{
    const QSizeF size = sizeInUnits(layoutOf(request));
    if (const Result<> checked = checkSize(size); !checked)
        return checked.error();
    const Report document = pictureReport(analysis, request);
    const DocumentSheets sheets(analysis, document, pictureRequest(request, size));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return deviceError();
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // At this resolution a pixel of the generator is a paper unit.
    generator.setResolution(int(std::lround(25.4 * UnitsPerMillimetre)));
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size.toSize()));
    // The generator writes both as they are, without escaping.
    generator.setTitle(document.title.toHtmlEscaped());
    generator.setDescription(document.verdict.toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&generator))
        return deviceError();
    painter.fillRect(QRectF(QPointF(0, 0), size), request.theme.ground);
    sheets.paint(painter, 0);
    if (!painter.end())
        return deviceError();
    return withFontFamilies(std::move(bytes));
}

Result<QByteArray> renderPng(const Analysis &analysis, const PrintRequest &request)
{
    const QSizeF size = sizeInUnits(layoutOf(request));
    if (const Result<> checked = checkSize(size); !checked)
        return checked.error();
    const Report document = pictureReport(analysis, request);
    const DocumentSheets sheets(analysis, document, pictureRequest(request, size));
    const double scale =
        std::min(PixelsPerUnit, MostPixels / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return deviceError();
    image.setDotsPerMeterX(int(scale * UnitsPerMillimetre * 1000));
    image.setDotsPerMeterY(int(scale * UnitsPerMillimetre * 1000));
    image.fill(request.theme.ground);
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheets.paint(painter, 0);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(image))
        return Error {writer.errorString(), {}};
    return bytes;
}

Result<QByteArray> renderAs(const QString &ending, const Analysis &analysis,
                            const PrintRequest &request)
{
    using Render = Result<QByteArray> (*)(const Analysis &, const PrintRequest &);
    static const std::map<QString, Render> renders {
        {QStringLiteral("pdf"), renderPdf},
        {QStringLiteral("svg"), renderSvg},
        {QStringLiteral("png"), renderPng},
        {QStringLiteral("drawio"),
         [](const Analysis &known, const PrintRequest &) -> Result<QByteArray> {
             return drawioFile(known);
         }},
        {QStringLiteral("dot"),
         [](const Analysis &known, const PrintRequest &) -> Result<QByteArray> {
             return dotGraph(known);
         }},
        {QStringLiteral("mmd"),
         [](const Analysis &known, const PrintRequest &) -> Result<QByteArray> {
             return mermaidGraph(known);
         }},
    };
    const auto found = renders.find(ending);
    Q_ASSERT(found != renders.end());
    return found->second(analysis, request);
}

QStringList documentEndings()
{
    return {QStringLiteral("pdf"),    QStringLiteral("svg"), QStringLiteral("png"),
            QStringLiteral("drawio"), QStringLiteral("dot"), QStringLiteral("mmd")};
}

Result<> printTo(QPrinter &printer, const Analysis &analysis, const PrintRequest &request)
{
    printer.setFullPage(true);
    const QSizeF size = sizeInUnits(printer.pageLayout());
    if (const Result<> checked = checkSize(size); !checked)
        return checked.error();
    const Contents contents = contentsFor(analysis, request);
    const DocumentSheets sheets(
        analysis, contents.report,
        sheetRequest(request, contents.delta ? &*contents.delta : nullptr, size));
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last =
        printer.toPage() > 0 ? std::min(printer.toPage(), sheets.count()) : sheets.count();
    QPainter painter;
    if (!painter.begin(&printer))
        return deviceError();
    const double scale = printer.resolution() * InchesPerUnit;
    painter.scale(scale, scale);
    for (int sheet = first; sheet < last; ++sheet) {
        if (sheet > first && !printer.newPage())
            return deviceError();
        sheets.paint(painter, sheet);
    }
    if (!painter.end())
        return deviceError();
    return {};
}

namespace {

// clang-format off
constexpr std::array Papers {
    QPageSize::A0, QPageSize::A1, QPageSize::A2, QPageSize::A3, QPageSize::A4, QPageSize::A5,
    QPageSize::Letter, QPageSize::Legal, QPageSize::Tabloid, QPageSize::AnsiC, QPageSize::AnsiD,
    QPageSize::AnsiE,
};
// clang-format on

} // namespace

std::optional<QPageSize> paperNamed(const QString &name)
{
    for (const QPageSize::PageSizeId id : Papers) {
        if (QPageSize::key(id).compare(name, Qt::CaseInsensitive) == 0)
            return QPageSize(id);
    }
    return {};
}

QStringList paperNames()
{
    QStringList out;
    for (const QPageSize::PageSizeId id : Papers)
        out << QPageSize::key(id);
    return out;
}

} // namespace hubwright
