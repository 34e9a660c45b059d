// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_dialogs.h"

#include "model/base/text.h"
#include "model/diff/diff_output.h"
#include "model/steps/change_plan.h"
#include "ui/dialogs/text_dialog.h"
#include "ui/print/change_pack.h"
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

void compareDesigns(QWidget *parent, std::shared_ptr<const Analysis> analysis, const QString &path,
                    const OpenDesign &open)
{
    const auto older = chooseOlder(parent, path, open);
    if (!older)
        return;
    const Difference difference = diff(*older, *analysis);
    auto *dialog = new TextDialog(QCoreApplication::translate("Print", "What changes"),
                                  orderLine(changePlan(*older, *analysis)),
                                  QString::fromUtf8(diffText(difference)), parent);
    dialog->open();
}

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
    if (documentEndings().contains(ending))
        return renderAs(ending, analysis, requestOfToday());
    return Error {QCoreApplication::translate("Print", "%1: the name must end in one of .%2")
                      .arg(oneLine(path), documentEndings().join(QStringLiteral(", ."))),
                  {}};
}

QString exportPicture(QWidget *parent, std::shared_ptr<const Analysis> analysis,
                      const QString &suggested, const SaveBytes &save)
{
    QFileDialog dialog(parent, QCoreApplication::translate("Print", "Export document"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters {QCoreApplication::translate("Print", "Document with tables (*.pdf)"),
                               QCoreApplication::translate("Print", "Drawing (*.svg)"),
                               QCoreApplication::translate("Print", "Picture (*.png)"),
                               QCoreApplication::translate("Print", "draw.io diagram (*.drawio)"),
                               QCoreApplication::translate("Print", "Graphviz graph (*.dot)"),
                               QCoreApplication::translate("Print", "Mermaid chart (*.mmd)")};
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
    const Result<QByteArray> bytes = renderAs(path, *analysis);
    const Result<> saved = bytes ? save(path, *bytes) : Result<>(bytes.error());
    if (saved)
        return path;
    tellFailure(parent, saved.error().message);
    return {};
}

} // namespace hubwright
