// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_dialogs.h"

#include "model/base/text.h"
#include "ui/print/change_pack.h"
#include "ui/print/document_printer.h"
#include "ui/print/grey_theme.h"
#include "ui/print/preview_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>

namespace hubwright {

namespace {

/// PDF, SVG and PNG: the first of `documentEndings`.
constexpr int SheetForms = 3;

PrintRequest requestOfToday(const FailureEffect *failure = nullptr)
{
    PrintRequest request;
    request.failure = failure;
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

/// The design that the person chooses, judged; null if none was or it is unusable.
std::shared_ptr<const Analysis> chooseOlder(QWidget *parent, const QString &path,
                                            const OpenDesign &open)
{
    QFileDialog dialog(parent, QCoreApplication::translate("Print", "Compare with which design?"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilter(QCoreApplication::translate("Print", "Topologies (*.yaml *.yml)"));
    if (!path.isEmpty())
        dialog.selectFile(path);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return nullptr;
    Result<Topology> older = open(dialog.selectedFiles().front());
    if (older)
        return analyse(*std::move(older), {QDate::currentDate(), {}});
    tellFailure(parent, older.error().message);
    return nullptr;
}

} // namespace

QString writeChangeRequest(QWidget *parent, std::shared_ptr<const Analysis> analysis,
                           const QString &path, const OpenDesign &open, const SavePack &save)
{
    const auto older = chooseOlder(parent, path, open);
    if (!older)
        return {};
    const QString folder = QFileDialog::getExistingDirectory(
        parent, QCoreApplication::translate("Print", "Folder for the change request"));
    if (folder.isEmpty())
        return {};
    PrintRequest request = requestOfToday();
    request.against = older.get();
    const Result<std::map<QString, QByteArray>> pack = changePack(*analysis, request);
    const Result<> saved = pack ? save(folder, *pack) : Result<>(pack.error());
    if (saved)
        return folder;
    tellFailure(parent, saved.error().message);
    return {};
}

namespace {

/// On the printer that the person chooses, by the request but for its paper if they
/// choose another.
void printBy(QWidget *parent, const Analysis &analysis, const PrintRequest &request)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, analysis);
    printer.setPageSize(request.paper);
    printer.setPageOrientation(request.orientation);
    if (request.theme.accent == inGrey(request.theme).accent)
        printer.setColorMode(QPrinter::GrayScale);
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<> printed = printTo(printer, analysis, request);
    if (!printed)
        tellFailure(parent, printed.error().message);
}

/// The document as PDF in a file that the person chooses.
void savePdf(QWidget *parent, const Analysis &analysis, const PrintRequest &request,
             const QString &suggested, const SaveBytes &save)
{
    const QString path = QFileDialog::getSaveFileName(
        parent, QCoreApplication::translate("Print", "Export document"),
        safeFileName(suggested) + QStringLiteral(".pdf"),
        QCoreApplication::translate("Print", "Document with tables (*.pdf)"));
    if (path.isEmpty())
        return;
    const Result<QByteArray> bytes = renderPdf(analysis, request);
    const Result<> saved = bytes ? save(path, *bytes) : Result<>(bytes.error());
    if (!saved)
        tellFailure(parent, saved.error().message);
}

} // namespace

void showPrintPreview(QWidget *parent, std::shared_ptr<const Analysis> analysis,
                      const QString &suggested, const SaveBytes &save, const FailureEffect *failure)
{
    PreviewDialog dialog(analysis, nullptr, parent, failure);
    QObject::connect(&dialog, &PreviewDialog::printWanted, &dialog,
                     [&] { printBy(&dialog, *analysis, dialog.request()); });
    QObject::connect(&dialog, &PreviewDialog::exportWanted, &dialog,
                     [&] { savePdf(&dialog, *analysis, dialog.request(), suggested, save); });
    dialog.exec();
}

void printWithDialog(QWidget *parent, std::shared_ptr<const Analysis> analysis,
                     const FailureEffect *failure)
{
    printBy(parent, *analysis, requestOfToday(failure));
}

Result<QByteArray> renderAs(const QString &path, const Analysis &analysis,
                            const FailureEffect *failure)
{
    const QString ending = path.section(QLatin1Char('.'), -1).toLower();
    if (documentEndings().contains(ending))
        return renderAs(ending, analysis, requestOfToday(failure));
    return Error {QCoreApplication::translate("Print", "%1: the name must end in one of .%2")
                      .arg(oneLine(path), documentEndings().join(QStringLiteral(", ."))),
                  {}};
}

QString exportPicture(QWidget *parent, std::shared_ptr<const Analysis> analysis,
                      const QString &suggested, const SaveBytes &save, const FailureEffect *failure)
{
    QFileDialog dialog(parent, QCoreApplication::translate("Print", "Export document"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters {QCoreApplication::translate("Print", "Document with tables (*.pdf)"),
                         QCoreApplication::translate("Print", "Drawing (*.svg)"),
                         QCoreApplication::translate("Print", "Picture (*.png)"),
                         QCoreApplication::translate("Print", "draw.io diagram (*.drawio)"),
                         QCoreApplication::translate("Print", "Graphviz graph (*.dot)"),
                         QCoreApplication::translate("Print", "Mermaid chart (*.mmd)")};
    if (failure) // The other forms cannot show one.
        filters.erase(filters.begin() + SheetForms, filters.end());
    const QStringList endings = documentEndings();
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
    const Result<QByteArray> bytes = renderAs(path, *analysis, failure);
    const Result<> saved = bytes ? save(path, *bytes) : Result<>(bytes.error());
    if (saved)
        return path;
    tellFailure(parent, saved.error().message);
    return {};
}

} // namespace hubwright
