// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdf_reading.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <map>

namespace hubwright::test {

QString outputOf(const QString &program, const QStringList &arguments, int *exit)
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

PdfReading::PdfReading(const QByteArray &bytes)
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path()));
}

QString PdfReading::text() const
{
    return outputOf(QStringLiteral("pdftotext"),
                    {QStringLiteral("-layout"), path(), QStringLiteral("-")});
}

QString PdfReading::paintedText() const
{
    return outputOf(QStringLiteral("pdftotext"),
                    {QStringLiteral("-raw"), path(), QStringLiteral("-")});
}

QStringList PdfReading::pages() const
{
    QStringList out = text().split(QLatin1Char('\f'));
    out.removeLast(); // After the last form feed.
    return out;
}

QString PdfReading::complaint() const
{
    int exit = -1;
    const QString said =
        outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path()}, &exit);
    return exit == 0 && !said.contains(QStringLiteral("WARNING")) ? QString() : said;
}

QString PdfReading::outline() const
{
    return outputOf(QStringLiteral("qpdf"),
                    {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), path()});
}

QStringList PdfReading::brokenFonts(int *fonts) const
{
    QStringList out;
    const QStringList lines =
        outputOf(QStringLiteral("pdffonts"), {path()}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &font : lines.mid(2)) {
        // … emb sub uni object id.
        const QStringList words = font.simplified().split(QLatin1Char(' '));
        const bool isSound = words.value(words.size() - 5) == QLatin1String("yes") &&
                             words.value(words.size() - 3) == QLatin1String("yes");
        if (!isSound)
            out << font;
    }
    if (fonts)
        *fonts = int(lines.size()) - 2;
    return out;
}

int PdfReading::images() const
{
    const QString list = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path()});
    return int(list.count(QLatin1Char('\n'))) - 2;
}

std::vector<ReadLink> PdfReading::links() const
{
    const QString flat = m_folder.filePath(QStringLiteral("flat.pdf"));
    outputOf(QStringLiteral("qpdf"),
             {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path(), flat});
    QFile file(flat);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(flat));
    const QString text = QString::fromLatin1(file.readAll());
    // Objects by number: in this form each begins and ends on a line of its own.
    static const QRegularExpression object(QStringLiteral("^(\\d+) 0 obj\\n(.*?)\\nendobj"),
                                           QRegularExpression::MultilineOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    std::map<int, QString> objects;
    std::map<int, int> pageOf;
    int pageCount = 0;
    for (auto match = object.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        const int number = found.captured(1).toInt();
        objects[number] = found.captured(2);
        if (found.captured(2).contains(QLatin1String("/Type /Page\n")))
            pageOf[number] = pageCount++; // In this form pages come in their order.
    }
    static const QRegularExpression reference(QStringLiteral("(\\d+) 0 R"));
    static const QRegularExpression rectangle(
        QStringLiteral("/Rect \\[\\s*([\\d.-]+)\\s+([\\d.-]+)\\s+([\\d.-]+)\\s+([\\d.-]+)"));
    static const QRegularExpression target(
        QStringLiteral("/Dest \\[\\s*(\\d+) 0 R\\s+/XYZ\\s+[\\d.-]+\\s+([\\d.-]+)"));
    static const QRegularExpression annotations(QStringLiteral("/Annots (\\d+) 0 R"));
    std::vector<ReadLink> out;
    for (const auto &[number, page] : pageOf) {
        const auto list = annotations.match(objects[number]);
        if (!list.hasMatch())
            continue;
        for (auto match = reference.globalMatch(objects[list.captured(1).toInt()]);
             match.hasNext();) {
            const QString note = objects[match.next().captured(1).toInt()];
            const auto box = rectangle.match(note);
            const auto to = target.match(note);
            if (!note.contains(QLatin1String("/Subtype /Link")) || !box.hasMatch())
                continue;
            const auto leads = pageOf.find(to.captured(1).toInt());
            out.push_back({page, box.captured(1).toDouble(), box.captured(2).toDouble(),
                           box.captured(3).toDouble(), box.captured(4).toDouble(),
                           leads == pageOf.end() ? -1 : leads->second, to.captured(2).toDouble()});
        }
    }
    return out;
}

QString unspaced(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return text.remove(blanks);
}

} // namespace hubwright::test
