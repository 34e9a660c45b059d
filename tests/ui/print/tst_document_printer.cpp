// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdf_reading.h"
#include "tests/support/topologies.h"
#include "ui/print/document_printer.h"
#include "ui/print/print_dialogs.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPrinter>
#include <QProcess>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace hubwright;

/// The document on paper, read back with other people's programs.
class TestDocumentPrinter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextOfThePageIsFound();
    void theFileIsSoundAndItsFontsAreInside();
    void twoRunsGiveTheSameBytes();
    void theSameBytesComeFromAnotherProcess();
    void pagesGrowWithTheRows();
    void aLargeStarIsQuick();
    void anyDesignPrintsOnAnyPaper_data();
    void anyDesignPrintsOnAnyPaper();
    void theDrawingIsValidXml();
    void thePictureIsNotEmpty();
    void aPrinterTakesTheDocument();
    void theFormFollowsTheEnding();
    void tooSmallPaperIsRefused();

private:
    QTemporaryDir m_folder;
};

namespace {

Topology chineseStar(bool withError)
{
    Topology topology = test::referenceStar(withError);
    topology.heading.name = QStringLiteral("三区星形网络 Star office affinity");
    topology.heading.change = QStringLiteral("CHG-0042");
    topology.heading.author = QStringLiteral("李雷");
    Site site = *topology.site({QStringLiteral("vpc-pek3")});
    site.region = QStringLiteral("北京 3 区");
    topology.put(site);
    return topology;
}

Topology star(int spokes, const QString &prefix)
{
    QString text = QStringLiteral("hub hub 10.255.0.0/24\n");
    for (int i = 0; i < spokes; ++i) {
        text += QStringLiteral("spoke %1%2").arg(i).arg(prefix);
        for (int n = 0; n < 4; ++n)
            text += QStringLiteral(" 10.%1.%2.0/26").arg(i / 60).arg((i % 60) * 4 + n);
        text += QLatin1Char('\n');
    }
    return test::star(text);
}

PrintRequest fixedRequest(QPageSize::PageSizeId paper = QPageSize::A4)
{
    PrintRequest request;
    request.paper = QPageSize(paper);
    request.date = QDate(2026, 11, 22);
    return request;
}

} // namespace

void TestDocumentPrinter::initTestCase()
{
    // The other half of theSameBytesComeFromAnotherProcess.
    const QString path = qEnvironmentVariable("HUBWRIGHT_TEST_PDF");
    if (path.isEmpty())
        return;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*renderPdf(*analyse(chineseStar(true)), fixedRequest()));
}

void TestDocumentPrinter::everyTextOfThePageIsFound()
{
    const auto older = analyse(chineseStar(true));
    PrintRequest request = fixedRequest();
    request.against = older.get();
    const Result<QByteArray> pdf = renderPdf(*analyse(chineseStar(false)), request);
    QVERIFY(bool(pdf));
    const QString text = test::PdfReading(*pdf).text();
    for (const char *words :
         {"三区星形网络 Star office affinity", "北京 3 区", "李雷", "CHG-0042", "2026-11-22",
          "192.168.0.0/24", "139.198.123.198", "gd2-pek3",
          "proved: 6 of 6 directions, nothing else", "vm3 172.26.0.2", "What changes", "Legend",
          "1 of 4", "Selectors, SAs and tunnels per gateway",
          "tunnel end gd2-pek3: target 172.26.0.0/24, 192.168.0.0/24 -> 172.16.0.0/24"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
}

void TestDocumentPrinter::theFileIsSoundAndItsFontsAreInside()
{
    const test::PdfReading pdf(*renderPdf(*analyse(chineseStar(true)), fixedRequest()));
    QCOMPARE(pdf.complaint(), QString());
    int fonts = 0;
    QCOMPARE(pdf.brokenFonts(&fonts), QStringList());
    QVERIFY(fonts > 1);
    QCOMPARE(pdf.images(), 0);
}

void TestDocumentPrinter::twoRunsGiveTheSameBytes()
{
    const auto analysis = analyse(chineseStar(true));
    QVERIFY(*renderPdf(*analysis, fixedRequest()) == *renderPdf(*analysis, fixedRequest()));
    QVERIFY(*renderSvg(*analysis, fixedRequest()) == *renderSvg(*analysis, fixedRequest()));
    QVERIFY(*renderPng(*analysis, fixedRequest()) == *renderPng(*analysis, fixedRequest()));
}

void TestDocumentPrinter::theSameBytesComeFromAnotherProcess()
{
    const QString path = m_folder.filePath(QStringLiteral("other.pdf"));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HUBWRIGHT_TEST_PDF"), path);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("tooSmallPaperIsRefused")});
    QVERIFY(process.waitForFinished(60000));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == *renderPdf(*analyse(chineseStar(true)), fixedRequest()));
}

void TestDocumentPrinter::pagesGrowWithTheRows()
{
    const auto pages = [&](int spokes) {
        const auto analysis = analyse(star(spokes, QStringLiteral("-s")));
        return int(test::PdfReading(*renderPdf(*analysis, fixedRequest())).pages().size());
    };
    const int few = pages(3);
    const int more = pages(40);
    QVERIFY2(few >= 2 && more > few + 3, qPrintable(QStringLiteral("%1 %2").arg(few).arg(more)));
}

void TestDocumentPrinter::aLargeStarIsQuick()
{
    const auto analysis = analyse(star(200, QStringLiteral("-s")));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(bool(renderPdf(*analysis, fixedRequest())));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void TestDocumentPrinter::anyDesignPrintsOnAnyPaper_data()
{
    QTest::addColumn<Topology>("topology");
    QTest::addColumn<int>("paper");
    Topology hostile = star(40, QStringLiteral("华东区域业务生产环境专有网络").repeated(20));
    hostile.heading.name = QStringLiteral("<b>&\"华东\"</b>\n").repeated(40);
    for (const int paper : {QPageSize::A4, QPageSize::A3, QPageSize::A5, QPageSize::Letter}) {
        const QByteArray name = QPageSize::key(QPageSize::PageSizeId(paper)).toUtf8();
        QTest::newRow(("nothing, " + name).constData()) << Topology() << paper;
        QTest::newRow(("long names, " + name).constData()) << hostile << paper;
    }
}

void TestDocumentPrinter::anyDesignPrintsOnAnyPaper()
{
    QFETCH(Topology, topology);
    QFETCH(int, paper);
    const auto analysis = analyse(topology);
    for (const auto orientation : {QPageLayout::Landscape, QPageLayout::Portrait}) {
        PrintRequest request = fixedRequest(QPageSize::PageSizeId(paper));
        request.orientation = orientation;
        const Result<QByteArray> pdf = renderPdf(*analysis, request);
        QVERIFY(bool(pdf));
        QCOMPARE(test::PdfReading(*pdf).complaint(), QString());
        const Result<QByteArray> svg = renderSvg(*analysis, request);
        QXmlStreamReader reader(*svg);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
}

void TestDocumentPrinter::theDrawingIsValidXml()
{
    Topology topology = chineseStar(true);
    topology.heading.name = QStringLiteral("a < b & \"c\" </title><script>");
    const Result<QByteArray> svg = renderSvg(*analyse(topology), fixedRequest());
    QXmlStreamReader reader(*svg);
    QString text;
    bool hasScript = false;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
        hasScript = hasScript || reader.name() == QLatin1String("script");
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(!hasScript);
    for (const char *words : {"a < b & \"c\" </title><script>", "北京", "gd2-pek3"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    QVERIFY(QSvgRenderer(*svg).isValid());
}

void TestDocumentPrinter::thePictureIsNotEmpty()
{
    const QImage image = QImage::fromData(*renderPng(*analyse(chineseStar(false)), fixedRequest()));
    QCOMPARE(image.size(), QSize(2376, 1680));
    // The hub's head, filled.
    const QRgb hub = Theme::paper().hub.rgb();
    int filled = 0;
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4)
            filled += image.pixel(x, y) == hub ? 1 : 0;
    }
    QVERIFY(filled > 500);
}

void TestDocumentPrinter::aPrinterTakesTheDocument()
{
    const QString path = m_folder.filePath(QStringLiteral("printer.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageOrientation(QPageLayout::Landscape);
    QVERIFY(bool(printTo(printer, *analyse(chineseStar(true)), fixedRequest())));
    const QString text = test::outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QVERIFY(text.contains(QStringLiteral("北京 3 区")));
    QVERIFY(text.contains(QStringLiteral("Sheet 2 of 3")));
}

void TestDocumentPrinter::theFormFollowsTheEnding()
{
    const auto analysis = analyse(chineseStar(false));
    QVERIFY(renderAs(QStringLiteral("x.PDF"), *analysis)->startsWith("%PDF"));
    QVERIFY(renderAs(QStringLiteral("x.svg"), *analysis)->startsWith("<?xml"));
    QVERIFY(renderAs(QStringLiteral("x.png"), *analysis)->startsWith("\x89PNG"));
    QCOMPARE(renderAs(QStringLiteral("x.doc"), *analysis).error().message,
             QStringLiteral("x.doc: the name must end in one of .pdf, .svg, .png, .drawio, .dot, "
                            ".mmd"));
}

void TestDocumentPrinter::tooSmallPaperIsRefused()
{
    PrintRequest request = fixedRequest();
    request.paper = QPageSize(QSizeF(50, 50), QPageSize::Millimeter);
    QVERIFY(!renderPdf(*analyse(chineseStar(false)), request));
    QVERIFY(!paperNamed(QStringLiteral("A11")));
    QCOMPARE(paperNamed(QStringLiteral("a3"))->id(), QPageSize::A3);
}

QTEST_MAIN(TestDocumentPrinter)
#include "tst_document_printer.moc"
