// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/safe_save.h"
#include "model/store/topology_writer.h"
#include "tests/support/pdf_reading.h"
#include "tests/support/topologies.h"
#include "ui/print/change_pack.h"
#include "ui/print/grey_theme.h"
#include "ui/print/pdf_outline.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QXmlStreamReader>

#include <algorithm>
#include <ctime>
#include <set>

using namespace hubwright;

/// The change request on paper, read back with other people's programs.
class TestChangePack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDocumentIsRead_data();
    void theDocumentIsRead();
    void allFormsSayTheSame_data();
    void allFormsSayTheSame();
    void namesAreNoMarkupOfThePage();
    void theFileIsSoundWithItsBookmarks();
    void linksLeadToWhatTheyName();
    void findingsLeadToTheirObject();
    void twoRunsGiveTheSameBytes();
    void twoHundredSpokesTakeLessThanTwoSeconds();
    void tilesShowTheWholePicture();
    void greyPaperHasNoColour();
    void aForeignFileStaysAsItIs();

private:
    /// Has the program itself write the pack in a language; the folder.
    QString packed(const QString &language);

    QTemporaryDir m_folder;
};

namespace {

Topology chineseStar(bool withError)
{
    Topology topology = test::referenceStar(withError);
    topology.heading.name = QStringLiteral("三区星形网络 2 期");
    topology.heading.change = QStringLiteral("CHG-0042");
    topology.heading.author = QStringLiteral("李雷");
    topology.heading.revision = withError ? QStringLiteral("7") : QStringLiteral("8");
    return topology;
}

Topology bigStar(int spokes)
{
    QString text = QStringLiteral("hub hub 10.255.0.0/24\n");
    for (int i = 0; i < spokes; ++i)
        text += QStringLiteral("spoke s%1 10.%2.%3.0/26 10.%2.%3.64/26 10.%2.%3.128/26 "
                               "10.%2.%3.192/26\n")
                    .arg(i)
                    .arg(i / 256)
                    .arg(i % 256);
    return test::star(text);
}

std::map<QString, QByteArray> packOf(const Topology &before, const Topology &now,
                                     QPageSize::PageSizeId paper = QPageSize::A4)
{
    const auto older = analyse(before);
    PrintRequest request;
    request.paper = QPageSize(paper);
    request.date = QDate(2026, 11, 22);
    request.against = older.get();
    return *changePack(*analyse(now), request);
}

const QString PdfName = QStringLiteral("change-request.pdf");

} // namespace

void TestChangePack::theDocumentIsRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("English")
        << QStringLiteral("en")
        << QStringList {
               QStringLiteral("Before and after"),
               QStringLiteral("Scope"),
               QStringLiteral("2 directions gained, 0 lost, 0 on another path"),
               QStringLiteral("proved: 4 directions that work before and after work in "
                              "all 2 states"),
               QStringLiteral("vm3 (vpc-gd2)"),
               QStringLiteral("ping -c 3 172.16.0.2"),
               QStringLiteral("3 answers, ttl=59"),
               QStringLiteral("target + 172.16.0.0/24"),
               QStringLiteral("Sign-off"),
               QStringLiteral("Carried out"),
               QStringLiteral("三区星形网络 2 期 · CHG-0042 · 8 (against 7) · 2026-11-22")};
    QTest::newRow("Chinese")
        << QStringLiteral("zh_CN")
        << QStringList {
               QStringLiteral("变更前后对照"),
               QStringLiteral("变更范围"),
               QStringLiteral("已证明：变更前后都可达的 4 个方向，在全部 2 个状态中始终可达"),
               QStringLiteral("3 个应答，ttl=59"),
               QStringLiteral("目标网络 + 172.16.0.0/24"),
               QStringLiteral("签署"),
               QStringLiteral("三区星形网络 2 期 · CHG-0042 · 8（与 7 比较） · 2026-11-22")};
}

/// By the program itself, for its texts in Chinese are in it alone.
QString TestChangePack::packed(const QString &language)
{
    const auto file = [&](bool withError) {
        const QString path =
            m_folder.filePath(withError ? QStringLiteral("old.yaml") : QStringLiteral("new.yaml"));
        const Topology topology = chineseStar(withError);
        if (!saveFile(path, write(topology)))
            qFatal("cannot write %s", qPrintable(path));
        return path;
    };
    const QString folder = m_folder.filePath(language);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LANGUAGE"), language);
    environment.insert(QStringLiteral("LC_ALL"), language + QStringLiteral(".UTF-8"));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(qEnvironmentVariable("HUBWRIGHT_PROGRAM"),
                  {QStringLiteral("print"), file(false), QStringLiteral("--against"), file(true),
                   QStringLiteral("--pack"), folder, QStringLiteral("--date"),
                   QStringLiteral("2026-11-22")});
    if (!program.waitForFinished(60000) || program.exitCode() != 0)
        qFatal("%s", program.readAllStandardError().constData());
    return folder;
}

namespace {

QByteArray contentOf(const QString &folder, const QString &name)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

/// The markup of `markdownEscaped` taken back.
QString unescaped(QString markdown)
{
    static const QRegularExpression backslash(QStringLiteral("\\\\(.)"));
    return markdown.replace(backslash, QStringLiteral("\\1"));
}

/// The texts of the page's body, an entry an element's run; `tags`: all that occur.
QStringList textsOf(const QByteArray &page, std::set<QString> &tags, QStringList &references)
{
    QXmlStreamReader reader(page);
    QStringList out;
    bool isInBody = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            tags.insert(reader.name().toString());
            isInBody = isInBody || reader.name() == QLatin1String("body");
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                const QString name = attribute.name().toString();
                if (name == QLatin1String("href") || name == QLatin1String("src") ||
                    name.startsWith(QLatin1String("on")))
                    references << attribute.value().toString();
            }
        }
        // The title block of paper has labels of its own.
        const bool isLabel = reader.isStartElement() && reader.name() == QLatin1String("dt");
        if (isLabel)
            reader.skipCurrentElement();
        else if (isInBody && reader.isCharacters() && !reader.isWhitespace())
            out << reader.text().toString();
    }
    if (reader.hasError())
        qFatal("%s", qPrintable(reader.errorString()));
    return out;
}

} // namespace

void TestChangePack::theDocumentIsRead()
{
    QFETCH(QString, language);
    QFETCH(QStringList, lines);
    const QString folder = packed(language);
    const QString text = test::PdfReading(contentOf(folder, PdfName)).text().simplified();
    for (const QString &line : lines)
        QVERIFY2(text.contains(line), qPrintable(line + QStringLiteral(" in ") + text));
    const QString said = QString::fromUtf8(contentOf(folder, QStringLiteral("change-request.md")));
    QVERIFY(said.contains(QStringLiteral("# 三区星形网络 2 期")));
    QVERIFY(said.contains(QStringLiteral("## ") + lines[1]));
}

void TestChangePack::allFormsSayTheSame_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
}

/// Every text of the page stands on paper, and every text of its tables in Markdown.
void TestChangePack::allFormsSayTheSame()
{
    QFETCH(QString, language);
    const QString folder = packed(language);
    const QString paper =
        test::unspaced(test::PdfReading(contentOf(folder, PdfName)).paintedText());
    const QByteArray page = contentOf(folder, QStringLiteral("change-request.html"));
    const QString markdown = test::unspaced(
        unescaped(QString::fromUtf8(contentOf(folder, QStringLiteral("change-request.md"))))
            .replace(QStringLiteral("<br>"), QString()));
    std::set<QString> tags;
    QStringList references;
    const QStringList texts = textsOf(page, tags, references);
    QVERIFY(texts.size() > 150);
    // Each identifier once, and each link to one of them.
    static const QRegularExpression identifier(QStringLiteral(" id=\"([^\"]*)\""));
    std::set<QString> identifiers;
    for (auto match = identifier.globalMatch(QString::fromUtf8(page)); match.hasNext();)
        QVERIFY(identifiers.insert(match.next().captured(1)).second);
    static const QRegularExpression used(QStringLiteral("(?:href=\"|=\"url\\()#([^\")]*)"));
    for (auto match = used.globalMatch(QString::fromUtf8(page)); match.hasNext();) {
        const QString name = match.next().captured(1);
        QVERIFY2(identifiers.contains(name), qPrintable(name));
    }
    for (const char *tag : {"svg", "table", "nav", "h1"})
        QVERIFY2(tags.contains(QLatin1String(tag)), tag);
    for (const char *tag : {"script", "img", "iframe", "object", "link", "form", "image"})
        QVERIFY2(!tags.contains(QLatin1String(tag)), tag);
    for (const QString &reference : references)
        QVERIFY2(reference.startsWith(QLatin1Char('#')), qPrintable(reference));
    QVERIFY(
        page.contains("lang=\"" + QByteArray(language == QLatin1String("en") ? "en" : "zh-CN")));
    for (const QString &text : texts)
        QVERIFY2(paper.contains(test::unspaced(text)), qPrintable(text));
    // From the first table on; pictures are drawn in neither form.
    const QString first = QString::fromUtf8(page.mid(page.indexOf("id=\"part-1\"")));
    static const QRegularExpression cell(QStringLiteral("<t[dh][^>]*>(.*?)</t[dh]>"));
    int cells = 0;
    for (auto match = cell.globalMatch(first); match.hasNext();) {
        QTextDocument plain;
        plain.setHtml(match.next().captured(1));
        const QString text = test::unspaced(plain.toPlainText());
        QVERIFY2(markdown.contains(text), qPrintable(text));
        cells += text.isEmpty() ? 0 : 1;
    }
    QVERIFY(cells > 100);
}

void TestChangePack::namesAreNoMarkupOfThePage()
{
    Topology before = chineseStar(true);
    before.heading.name = QStringLiteral("</title><script>alert(1)</script>");
    Topology now = chineseStar(false);
    now.heading.name = before.heading.name;
    now.heading.author = QStringLiteral("\"><img src=x onerror=alert(1)>");
    Site site = *now.site({QStringLiteral("vpc-pek3")});
    site.region = QStringLiteral("<b>url(#x) & \"quoted\"</b>");
    now.put(site);
    std::set<QString> tags;
    QStringList references;
    const QStringList texts =
        textsOf(packOf(before, now).at(QStringLiteral("change-request.html")), tags, references);
    for (const char *tag : {"script", "img", "b"})
        QVERIFY2(!tags.contains(QLatin1String(tag)), tag);
    for (const QString &reference : references)
        QVERIFY2(reference.startsWith(QLatin1Char('#')), qPrintable(reference));
    QVERIFY(texts.contains(now.heading.name));
    QVERIFY(texts.contains(now.heading.author));
}

void TestChangePack::theFileIsSoundWithItsBookmarks()
{
    const auto pack = packOf(chineseStar(true), chineseStar(false));
    QCOMPARE(pack.size(), size_t(5));
    const test::PdfReading pdf(pack.at(PdfName));
    QCOMPARE(pdf.complaint(), QString());
    const QString outline = pdf.outline();
    for (const char *title : {"Before and after", "Scope", "Steps", "Checks", "Sign-off"})
        QVERIFY2(outline.contains(QStringLiteral("\"%1\"").arg(QLatin1String(title))),
                 qPrintable(outline));
    const QString facts = test::outputOf(QStringLiteral("pdfinfo"), {pdf.path()});
    QVERIFY2(facts.contains(QStringLiteral("李雷")), qPrintable(facts));
    QVERIFY(facts.contains(QStringLiteral("Subject:")));
    int fonts = 0;
    QCOMPARE(pdf.brokenFonts(&fonts), QStringList());
    QVERIFY(fonts > 1);
    QCOMPARE(pdf.images(), 0);
}

/// Contents, table cells, the picture and the foot lead to where they say.
void TestChangePack::linksLeadToWhatTheyName()
{
    const test::PdfReading pdf(packOf(bigStar(20), bigStar(22)).at(PdfName));
    QCOMPARE(pdf.complaint(), QString());
    const QStringList pages = pdf.pages();
    const std::vector<test::ReadLink> links = pdf.links();
    QVERIFY(links.size() > 40);
    for (const test::ReadLink &link : links) {
        QVERIFY(link.toPage >= 0 && link.toPage < pages.size());
        QVERIFY(link.left < link.right && link.bottom < link.top);
    }
    const auto contents = std::ranges::find_if(
        pages, [](const QString &page) { return page.contains(QStringLiteral("Contents")); });
    QVERIFY(contents != pages.end());
    const auto at = int(contents - pages.begin());
    std::set<int> led;
    size_t fromContents = 0;
    for (const test::ReadLink &link : links) {
        if (link.page != at || link.top - link.bottom > 20)
            continue;
        led.insert(link.toPage);
        ++fromContents;
    }
    QVERIFY(fromContents >= 12);
    for (const char *title : {"Scope", "Steps", "Checks", "Sign-off", "Blast radius"}) {
        const auto begins = std::ranges::find_if(pages, [&](const QString &page) {
            const bool isContents = page == *contents;
            static const QString form = QStringLiteral("(^|\\n)\\s*%1\\s*\\n");
            return !isContents && page.contains(QRegularExpression(form.arg(QLatin1String(title))));
        });
        const int page = begins == pages.end() ? at : int(begins - pages.begin());
        QVERIFY2(led.contains(page), title);
    }
    // Every other sheet after the picture leads back to the contents.
    for (int page = 1; page < pages.size(); ++page) {
        const bool isLed = std::ranges::any_of(links, [&](const test::ReadLink &link) {
            return link.page == page && link.toPage == at;
        });
        QVERIFY2(isLed || page == at, qPrintable(QString::number(page)));
    }
}

/// In a document with findings: from the object to its row, from the picture to the rows.
void TestChangePack::findingsLeadToTheirObject()
{
    PrintRequest request;
    request.date = QDate(2026, 11, 22);
    const test::PdfReading pdf(*renderPdf(*analyse(chineseStar(true)), request));
    QCOMPARE(pdf.complaint(), QString());
    const QStringList pages = pdf.pages();
    const auto pageWith = [&](const QString &text) {
        return int(
            std::ranges::find_if(pages, [&](const QString &page) { return page.contains(text); }) -
            pages.begin());
    };
    const int finding = pageWith(QStringLiteral("target-is-local"));
    const int rows = pageWith(QStringLiteral("Peer gateway"));
    int fromFinding = 0;
    int fromPicture = 0;
    for (const test::ReadLink &link : pdf.links()) {
        fromFinding += link.page == finding && link.toPage == rows ? 1 : 0;
        fromPicture += link.page == 0 && link.toPage > 0 ? 1 : 0;
    }
    QVERIFY(fromFinding > 0);
    QVERIFY(fromPicture >= 3 + 4); // Cards and tunnel ends.
}

void TestChangePack::twoRunsGiveTheSameBytes()
{
    QVERIFY(packOf(chineseStar(true), chineseStar(false)) ==
            packOf(chineseStar(true), chineseStar(false)));
    QVERIFY(packOf(bigStar(20), bigStar(21), QPageSize::A3) ==
            packOf(bigStar(20), bigStar(21), QPageSize::A3));
}

void TestChangePack::twoHundredSpokesTakeLessThanTwoSeconds()
{
    const Topology before = bigStar(200);
    const Topology now = bigStar(201);
    const std::clock_t start = std::clock();
    const auto pack = packOf(before, now);
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    qInfo("%.2f s, %lld bytes of PDF", seconds, qint64(pack.at(PdfName).size()));
    QCOMPARE(test::PdfReading(pack.at(PdfName)).complaint(), QString());
}

void TestChangePack::tilesShowTheWholePicture()
{
    PrintRequest request;
    request.date = QDate(2026, 11, 22);
    const auto pages = [&] {
        return test::PdfReading(*renderPdf(*analyse(bigStar(60)), request)).pages();
    };
    const auto without = pages();
    request.isTiled = true;
    const auto with = pages();
    QVERIFY(with.size() >= without.size() + 4);
    const QString all = with.join(QLatin1Char(' '));
    for (const char *part : {"Part A1", "Part A2", "Part B1"})
        QVERIFY2(all.contains(QLatin1String(part)), part);
    // Every site stands on some tile.
    QString tiles;
    for (const QString &page : with) {
        if (page.contains(QStringLiteral("Part ")))
            tiles += page.simplified() + QLatin1Char(' ');
    }
    for (int i = 0; i < 60; ++i)
        QVERIFY2(tiles.contains(QStringLiteral("s%1 ").arg(i)), qPrintable(QString::number(i)));
}

void TestChangePack::greyPaperHasNoColour()
{
    const Theme grey = inGrey(Theme::paper());
    for (const QColor &colour :
         {grey.ground, grey.card, grey.text, grey.accent, grey.hub, grey.right, grey.warning,
          grey.wrong, grey.onAccent, grey.tint, grey.line, grey.dim}) {
        QCOMPARE(colour.red(), colour.green());
        QCOMPARE(colour.green(), colour.blue());
    }
}

void TestChangePack::aForeignFileStaysAsItIs()
{
    const QByteArray foreign = "%PDF-1.7\nno table at all\n";
    QCOMPARE(withOutline(foreign, {{QStringLiteral("x"), 0, 0}}, {}, {}), foreign);
}

QTEST_MAIN(TestChangePack)
#include "tst_change_pack.moc"
