// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_dialogs.h"

#include "model/base/text.h"
#include "ui/print/document_printer.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QScreen>

namespace hubwright {

namespace {

PrintRequest requestOfToday()
{
    PrintRequest request;
    request.date = QDate::currentDate();
    return request;
}

void tellFailure(QWidget *parent, const QString &why)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), why, QMessageBox::Ok,
                    parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void prepare(QPrinter &printer, const Analysis &analysis)
{
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setFullPage(true);
    printer.setDocName(oneLine(analysis.topology.heading.name));
    printer.setCreator(QStringLiteral("Hubwright " HUBWRIGHT_VERSION));
}

} // namespace

void showPrintPreview(QWidget *parent, std::shared_ptr<const Analysis> analysis)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, *analysis);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(QCoreApplication::translate("Print", "Print preview"));
    const QSize screen = dialog.screen()->availableSize();
    dialog.resize(std::min(1100, screen.width() - 40), std::min(800, screen.height() - 60));
    QString failure;
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter *target) {
        const Result<> printed = printTo(*target, *analysis, requestOfToday());
        if (!printed)
            failure = printed.error().message;
    });
    dialog.exec();
    if (!failure.isEmpty())
        tellFailure(parent, failure);
}

void printWithDialog(QWidget *parent, std::shared_ptr<const Analysis> analysis)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, *analysis);
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<> printed = printTo(printer, *analysis, requestOfToday());
    if (!printed)
        tellFailure(parent, printed.error().message);
}

Result<QByteArray> renderAs(const QString &path, const Analysis &analysis)
{
    const QString ending = path.section(QLatin1Char('.'), -1).toLower();
    if (ending == QLatin1String("pdf"))
        return renderPdf(analysis, requestOfToday());
    if (ending == QLatin1String("svg"))
        return renderSvg(analysis, requestOfToday());
    if (ending == QLatin1String("png"))
        return renderPng(analysis, requestOfToday());
    return Error {
        QCoreApplication::translate("Print", "%1: the name must end in .pdf, .svg or .png")
            .arg(oneLine(path)),
        {}};
}

QString exportPicture(QWidget *parent, std::shared_ptr<const Analysis> analysis,
                      const QString &suggested, const SaveBytes &save)
{
    QFileDialog dialog(parent, QCoreApplication::translate("Print", "Export document"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters {QCoreApplication::translate("Print", "Document with tables (*.pdf)"),
                               QCoreApplication::translate("Print", "Drawing (*.svg)"),
                               QCoreApplication::translate("Print", "Picture (*.png)")};
    const QStringList endings {QStringLiteral("pdf"), QStringLiteral("svg"), QStringLiteral("png")};
    dialog.setNameFilters(filters);
    const auto follow = [&](const QString &filter) {
        dialog.setDefaultSuffix(endings.value(filters.indexOf(filter)));
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    follow(filters.front());
    dialog.selectFile(safeFileName(suggested) + QStringLiteral(".pdf"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    const QString path = dialog.selectedFiles().front();
    const Result<QByteArray> bytes = renderAs(path, *analysis);
    const Result<> saved = bytes ? save(path, *bytes) : Result<>(bytes.error());
    if (saved)
        return path;
    tellFailure(parent, saved.error().message);
    return {};
}

} // namespace hubwright
