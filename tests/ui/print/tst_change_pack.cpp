// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/safe_save.h"
#include "model/store/topology_writer.h"
#include "tests/support/topologies.h"
#include "ui/print/change_pack.h"
#include "ui/print/grey_theme.h"
#include "ui/print/pdf_outline.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace hubwright;

/// The change request on paper, read back with other people's programs.
class TestChangePack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDocumentIsRead_data();
    void theDocumentIsRead();
    void theFileIsSoundWithItsBookmarks();
    void twoRunsGiveTheSameBytes();
    void twoHundredSpokesTakeLessThanTwoSeconds();
    void tilesShowTheWholePicture();
    void greyPaperHasNoColour();
    void aForeignFileStaysAsItIs();

private:
    QString written(const QByteArray &bytes);
    static QString output(const QString &program, const QStringList &arguments,
                          int *exit = nullptr);

    QTemporaryDir m_folder;
    int m_files = 0;
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

QString TestChangePack::written(const QByteArray &bytes)
{
    const QString path = m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_files));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QString TestChangePack::output(const QString &program, const QStringList &arguments, int *exit)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60000))
        qFatal("%s does not run", qPrintable(program));
    if (exit)
        *exit = process.exitCode();
    return QString::fromUtf8(process.readAll());
}

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
void TestChangePack::theDocumentIsRead()
{
    QFETCH(QString, language);
    QFETCH(QStringList, lines);
    const auto file = [&](bool withError) {
        const QString path =
            m_folder.filePath(withError ? QStringLiteral("old.yaml") : QStringLiteral("new.yaml"));
        const Topology topology = chineseStar(withError);
        if (!saveFile(path, write(topology)))
            qFatal("cannot write %s", qPrintable(path));
        return path;
    };
    const QDir folder(m_folder.filePath(language));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LANGUAGE"), language);
    environment.insert(QStringLiteral("LC_ALL"), language + QStringLiteral(".UTF-8"));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(qEnvironmentVariable("HUBWRIGHT_PROGRAM"),
                  {QStringLiteral("print"), file(false), QStringLiteral("--against"), file(true),
                   QStringLiteral("--pack"), folder.path(), QStringLiteral("--date"),
                   QStringLiteral("2026-11-22")});
    QVERIFY(program.waitForFinished(60000));
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError());
    const QString text =
        output(QStringLiteral("pdftotext"),
               {QStringLiteral("-layout"), folder.filePath(PdfName), QStringLiteral("-")})
            .simplified();
    for (const QString &line : lines)
        QVERIFY2(text.contains(line), qPrintable(line + QStringLiteral(" in ") + text));
    QFile markdown(folder.filePath(QStringLiteral("change-request.md")));
    QVERIFY(markdown.open(QIODevice::ReadOnly));
    const QString said = QString::fromUtf8(markdown.readAll());
    QVERIFY(said.contains(QStringLiteral("# 三区星形网络 2 期")));
    QVERIFY(said.contains(QStringLiteral("## ") + lines[1]));
}

void TestChangePack::theFileIsSoundWithItsBookmarks()
{
    const auto pack = packOf(chineseStar(true), chineseStar(false));
    QCOMPARE(pack.size(), size_t(4));
    const QString path = written(pack.at(PdfName));
    int exit = -1;
    const QString checked =
        output(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &exit);
    QVERIFY2(exit == 0 && !checked.contains(QStringLiteral("WARNING")), qPrintable(checked));
    const QString outline =
        output(QStringLiteral("qpdf"),
               {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), path});
    for (const char *title : {"Before and after", "Scope", "Steps", "Checks", "Sign-off"})
        QVERIFY2(outline.contains(QStringLiteral("\"%1\"").arg(QLatin1String(title))),
                 qPrintable(outline));
    const QString facts = output(QStringLiteral("pdfinfo"), {path});
    QVERIFY2(facts.contains(QStringLiteral("李雷")), qPrintable(facts));
    QVERIFY(facts.contains(QStringLiteral("Subject:")));
    const QStringList fonts =
        output(QStringLiteral("pdffonts"), {path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(fonts.size() > 3);
    for (const QString &font : fonts.mid(2)) {
        const QStringList words = font.simplified().split(QLatin1Char(' '));
        QVERIFY2(words.value(words.size() - 5) == QLatin1String("yes"), qPrintable(font));
    }
    const QString images = output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
    QCOMPARE(images.count(QLatin1Char('\n')), 2);
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
    int exit = -1;
    output(QStringLiteral("qpdf"), {QStringLiteral("--check"), written(pack.at(PdfName))}, &exit);
    QCOMPARE(exit, 0);
}

void TestChangePack::tilesShowTheWholePicture()
{
    PrintRequest request;
    request.date = QDate(2026, 11, 22);
    const auto pages = [&] {
        const QString path = written(*renderPdf(*analyse(bigStar(60)), request));
        return output(QStringLiteral("pdftotext"),
                      {QStringLiteral("-layout"), path, QStringLiteral("-")})
            .split(QLatin1Char('\f'));
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
    QCOMPARE(withOutline(foreign, {{QStringLiteral("x"), 0, 0}}, {}), foreign);
}

QTEST_MAIN(TestChangePack)
#include "tst_change_pack.moc"
