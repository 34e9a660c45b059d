// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/preview_dialog.h"

#include "ui/panels/fields.h"
#include "ui/print/grey_theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QToolButton>

namespace hubwright {

namespace {

/// Resolution of the preview: enough for any screen, and a tiled A0 stays small.
constexpr int DotsPerInch = 300;

QString key(const char *name) { return QStringLiteral("preview/") + QLatin1String(name); }

} // namespace

PreviewDialog::PreviewDialog(std::shared_ptr<const Analysis> analysis,
                             std::shared_ptr<const Analysis> against, QWidget *parent,
                             const FailureEffect *failure)
    : QDialog(parent),
      m_analysis(std::move(analysis)),
      m_against(std::move(against)),
      m_failure(failure),
      m_printer(std::make_unique<QPrinter>())
{
    setObjectName(QStringLiteral("preview"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    // Nothing is ever written to it: the file's name only says that no device is asked.
    m_printer->setOutputFormat(QPrinter::PdfFormat);
    m_printer->setResolution(DotsPerInch);
    makeLayout();
    retranslate();
    const QSettings settings;
    const int paper =
        m_paper->findData(settings.value(key("paper"), QPageSize::key(QPageSize::A4)).toString());
    m_paper->setCurrentIndex(std::max(0, paper));
    m_way->setCurrentIndex(settings.value(key("portrait")).toBool() ? 1 : 0);
    m_grey->setChecked(settings.value(key("grey")).toBool());
    m_tiled->setChecked(settings.value(key("tiled")).toBool());
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &PreviewDialog::paint);
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PreviewDialog::showPage);
    for (QComboBox *box : {m_paper, m_way})
        connect(box, &QComboBox::currentIndexChanged, this, &PreviewDialog::refresh);
    for (QCheckBox *box : {m_grey, m_tiled})
        connect(box, &QCheckBox::toggled, this, &PreviewDialog::refresh);
    connect(m_previous, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_in, &QToolButton::clicked, m_preview, [this] { m_preview->zoomIn(); });
    connect(m_out, &QToolButton::clicked, m_preview, [this] { m_preview->zoomOut(); });
    connect(m_fit, &QToolButton::clicked, m_preview, &QPrintPreviewWidget::fitInView);
    connect(m_print, &QPushButton::clicked, this, &PreviewDialog::printWanted);
    connect(m_export, &QPushButton::clicked, this, &PreviewDialog::exportWanted);
    const QSize available = screen()->availableSize();
    resize(std::min(1100, available.width() - 40), std::min(800, available.height() - 60));
    refresh();
}

PreviewDialog::~PreviewDialog() { remember(); }

void PreviewDialog::makeLayout()
{
    m_preview = new QPrintPreviewWidget(m_printer.get(), this);
    m_paperLabel = plainLabel(this);
    m_paperLabel->setWordWrap(false);
    m_paper = new QComboBox(this);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paperLabel->setBuddy(m_paper);
    for (const QString &name : paperNames())
        m_paper->addItem(name, name);
    m_way = new QComboBox(this);
    m_way->setObjectName(QStringLiteral("orientation"));
    m_way->addItems({QString(), QString()});
    m_grey = new QCheckBox(this);
    m_grey->setObjectName(QStringLiteral("grey"));
    m_tiled = new QCheckBox(this);
    m_tiled->setObjectName(QStringLiteral("tiled"));
    const auto tool = [this](const QString &text) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setAutoRaise(true);
        return button;
    };
    m_previous = tool(QStringLiteral("\u25C0"));
    m_next = tool(QStringLiteral("\u25B6"));
    m_out = tool(QStringLiteral("\u2212"));
    m_in = tool(QStringLiteral("+"));
    m_fit = tool({});
    m_page = plainLabel(this);
    m_page->setWordWrap(false);
    // Narrow or not, these are read whole.
    for (QLabel *label : {m_paperLabel, m_page})
        label->setMinimumWidth(0);
    m_print = new QPushButton(this);
    m_export = new QPushButton(this);
    for (QPushButton *button : {m_print, m_export})
        button->setAutoDefault(false);
    m_told = plainLabel(this);
    m_told->setProperty("isWrong", true);
    m_told->hide();
    auto *above = new QHBoxLayout;
    above->setContentsMargins(12, 10, 12, 8);
    above->setSpacing(8);
    for (QWidget *widget :
         std::initializer_list<QWidget *> {m_paperLabel, m_paper, m_way, m_grey, m_tiled})
        above->addWidget(widget);
    above->addStretch();
    for (QWidget *widget :
         std::initializer_list<QWidget *> {m_previous, m_page, m_next, m_out, m_in, m_fit})
        above->addWidget(widget);
    above->addSpacing(8);
    above->addWidget(m_export);
    above->addWidget(m_print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(above);
    layout->addWidget(m_told);
    layout->addWidget(m_preview, 1);
}

PrintRequest PreviewDialog::request() const
{
    PrintRequest out;
    out.date = QDate::currentDate();
    out.against = m_against.get();
    out.failure = m_failure;
    out.paper = paperNamed(m_paper->currentData().toString()).value_or(out.paper);
    out.orientation = m_way->currentIndex() == 1 ? QPageLayout::Portrait : QPageLayout::Landscape;
    out.isTiled = m_tiled->isChecked();
    if (m_grey->isChecked())
        out.theme = inGrey(out.theme);
    return out;
}

void PreviewDialog::refresh()
{
    const PrintRequest wanted = request();
    m_printer->setPageLayout(QPageLayout(wanted.paper, wanted.orientation, QMarginsF(0, 0, 0, 0)));
    m_printer->setFullPage(true);
    m_preview->updatePreview();
}

void PreviewDialog::paint(QPrinter *printer)
{
    const Result<> painted = printTo(*printer, *m_analysis, request());
    m_told->setText(painted ? QString() : painted.error().message);
    m_told->setVisible(!painted);
}

void PreviewDialog::turn(int pages)
{
    m_preview->setCurrentPage(
        std::clamp(m_preview->currentPage() + pages, 1, std::max(1, m_preview->pageCount())));
    showPage();
}

void PreviewDialog::showPage()
{
    const int page = m_preview->currentPage();
    const int count = m_preview->pageCount();
    m_page->setText(tr("%1 of %2").arg(QString::number(page), QString::number(count)));
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < count);
}

void PreviewDialog::remember() const
{
    QSettings settings;
    settings.setValue(key("paper"), m_paper->currentData());
    settings.setValue(key("portrait"), m_way->currentIndex() == 1);
    settings.setValue(key("grey"), m_grey->isChecked());
    settings.setValue(key("tiled"), m_tiled->isChecked());
}

void PreviewDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QDialog::changeEvent(event);
}

void PreviewDialog::retranslate()
{
    setWindowTitle(tr("Print preview"));
    m_paperLabel->setText(tr("&Paper"));
    m_way->setItemText(0, tr("landscape"));
    m_way->setItemText(1, tr("portrait"));
    m_way->setAccessibleName(tr("Orientation"));
    m_grey->setText(tr("&Grey"));
    m_grey->setToolTip(tr("As a printer without colours shows it"));
    m_tiled->setText(tr("&Tiles"));
    m_tiled->setToolTip(tr("The picture once more over several sheets, to be glued together"));
    m_previous->setToolTip(tr("Previous page"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_next->setToolTip(tr("Next page"));
    m_next->setAccessibleName(tr("Next page"));
    m_in->setToolTip(tr("Larger"));
    m_in->setAccessibleName(tr("Larger"));
    m_out->setToolTip(tr("Smaller"));
    m_out->setAccessibleName(tr("Smaller"));
    m_fit->setText(tr("Fit"));
    m_print->setText(tr("P&rint…"));
    m_export->setText(tr("&Save as PDF…"));
    showPage();
}

} // namespace hubwright
