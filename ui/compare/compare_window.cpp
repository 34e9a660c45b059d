// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_window.h"

#include "model/base/text.h"
#include "model/diff/diff_output.h"
#include "model/store/safe_save.h"
#include "model/store/topology_file.h"
#include "ui/compare/comparison_model.h"
#include "ui/compare/delta_view.h"
#include "ui/panels/fields.h"
#include "ui/print/delta_pictures.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace hubwright {

namespace {

constexpr int MostRevisions = 50;

/// What the choice of a source stands for, as the data of an entry.
enum class SourceKind { Saved, Revision, OtherFile, AnyFile };
constexpr int KindRole = Qt::UserRole;
constexpr int RevisionRole = Qt::UserRole + 1;

/// Rows are as high as their texts, but for long lists, which nobody waits to be measured.
void setRows(QTableView &list, ComparisonModel &model, const std::vector<ComparisonRow> &rows)
{
    constexpr size_t MostMeasured = 300;
    list.verticalHeader()->setSectionResizeMode(
        rows.size() > MostMeasured ? QHeaderView::Fixed : QHeaderView::ResizeToContents);
    list.setWordWrap(rows.size() <= MostMeasured);
    model.setRows(rows);
}

Result<Topology> topologyOf(Result<LoadedFile, Errors> loaded, const QString &name)
{
    if (!loaded)
        return loaded.error().front();
    if (loaded->isNewer)
        return newerVersionError(name);
    return std::move(loaded->topology);
}

} // namespace

CompareWindow::CompareWindow(Drawing &drawing, const QString &path, const Theme &theme,
                             QWidget *parent)
    : QDialog(parent), m_drawing(drawing), m_path(path), m_theme(theme)
{
    setObjectName(QStringLiteral("compare"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_pool.setMaxThreadCount(1);
    m_view = new DeltaView(theme, this);
    m_structure = new ComparisonModel(this);
    m_traffic = new ComparisonModel(this);
    m_drawn = new ComparisonModel(this);
    makeLayout();
    retranslate();
    resize(1120, 640);
    connect(&drawing.analyst(), &Analyst::analysed, this, &CompareWindow::follow);
    connect(m_view, &DeltaView::clicked, this, &CompareWindow::findRow);
    connect(m_source, &QComboBox::activated, this, &CompareWindow::chooseSource);
    connect(m_revision, &QLineEdit::returnPressed, this, [this] {
        if (const QString text = m_revision->text().trimmed(); !text.isEmpty())
            compareWithRevision(text);
    });
    connect(m_export, &QPushButton::clicked, this, &CompareWindow::exportComparison);
    connect(m_fit, &QPushButton::clicked, m_view, &DeltaView::zoomToFit);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    if (m_path.isEmpty())
        tell(tr("This drawing was never saved: choose a file to compare it with."), false);
    else
        compareWithFile(m_path);
    findRevisions();
}

CompareWindow::~CompareWindow()
{
    if (m_cancel)
        m_cancel->store(true);
    m_pool.waitForDone();
}

void CompareWindow::makeLayout()
{
    m_sourceLabel = plainLabel(this);
    m_sourceLabel->setWordWrap(false);
    m_source = new QComboBox(this);
    m_source->setObjectName(QStringLiteral("source"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(38);
    m_sourceLabel->setBuddy(m_source);
    m_revision = new QLineEdit(this);
    m_revision->setObjectName(QStringLiteral("revision"));
    m_revision->setMaximumWidth(240);
    m_revision->hide();
    m_fit = new QPushButton(this);
    m_export = new QPushButton(this);
    m_export->setEnabled(false);
    m_close = new QPushButton(this);
    for (QPushButton *button : {m_fit, m_export, m_close})
        button->setAutoDefault(false); // Return in the revision's field closes nothing.
    m_structureList = makeList(m_structure, "structure");
    m_trafficList = makeList(m_traffic, "traffic");
    m_drawnList = makeList(m_drawn, "drawing");
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_structureList, QString());
    m_tabs->addTab(m_trafficList, QString());
    m_tabs->addTab(m_drawnList, QString());
    m_told = plainLabel(this);
    m_told->setObjectName(QStringLiteral("told"));
    auto *split = new QSplitter(this);
    split->addWidget(m_view);
    split->addWidget(m_tabs);
    split->setStretchFactor(0, 1);
    split->setSizes({760, 360});
    split->setChildrenCollapsible(false);
    auto *above = new QHBoxLayout;
    above->setContentsMargins(12, 10, 12, 8);
    above->setSpacing(8);
    above->addWidget(m_sourceLabel);
    above->addWidget(m_source, 1);
    above->addWidget(m_revision);
    above->addWidget(m_fit);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(12, 8, 12, 10);
    below->setSpacing(8);
    below->addWidget(m_told, 1);
    below->addWidget(m_export);
    below->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(above);
    layout->addWidget(split, 1);
    layout->addLayout(below);
}

QTableView *CompareWindow::makeList(ComparisonModel *model, const char *name)
{
    auto *list = new QTableView(this);
    list->setObjectName(QString::fromLatin1(name));
    list->setModel(model);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setShowGrid(false);
    list->setTabKeyNavigation(false);
    list->verticalHeader()->hide();
    list->horizontalHeader()->hide();
    list->horizontalHeader()->setSectionResizeMode(ComparisonModel::Text, QHeaderView::Stretch);
    list->setColumnWidth(ComparisonModel::Sign, 28);
    list->setTextElideMode(Qt::ElideMiddle);
    connect(list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, model](const QModelIndex &index) { frameRow(*model, index); });
    connect(list, &QTableView::clicked, this,
            [this, model](const QModelIndex &index) { frameRow(*model, index); });
    return list;
}

void CompareWindow::findRevisions()
{
    if (m_path.isEmpty())
        return;
    m_pool.start([this, path = m_path] {
        auto found = gitRevisions(path, MostRevisions);
        if (!found || found->empty())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, revisions = *std::move(found)] {
                m_revisions = revisions;
                m_revision->show();
                offerSources();
            },
            Qt::QueuedConnection);
    });
}

void CompareWindow::offerSources()
{
    const QVariant chosen = m_source->currentData(KindRole);
    const QVariant revision = m_source->currentData(RevisionRole);
    m_source->clear();
    const auto offer = [&](const QString &text, SourceKind kind, const QString &id = {}) {
        m_source->addItem(text);
        m_source->setItemData(m_source->count() - 1, int(kind), KindRole);
        m_source->setItemData(m_source->count() - 1, id, RevisionRole);
        if (chosen == int(kind) && revision.toString() == id)
            m_source->setCurrentIndex(m_source->count() - 1);
    };
    if (!m_path.isEmpty())
        offer(tr("the last saved state"), SourceKind::Saved);
    for (const GitRevision &known : m_revisions)
        offer(QStringLiteral("%1  %2  %3")
                  .arg(known.date.left(10), known.shortId, oneLine(known.subject)),
              SourceKind::Revision, known.id);
    if (!m_otherFile.isEmpty())
        offer(oneLine(m_otherFile), SourceKind::OtherFile);
    offer(tr("another file…"), SourceKind::AnyFile);
}

void CompareWindow::chooseSource(int index)
{
    switch (SourceKind(m_source->itemData(index, KindRole).toInt())) {
    case SourceKind::Saved:
        return compareWithFile(m_path);
    case SourceKind::Revision:
        return compareWithRevision(m_source->itemData(index, RevisionRole).toString());
    case SourceKind::OtherFile:
        return compareWithFile(m_otherFile);
    case SourceKind::AnyFile:
        return chooseFile();
    }
}

void CompareWindow::chooseFile()
{
    QFileDialog dialog(this, tr("Compare with which design?"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilter(tr("Topologies (*.yaml *.yml)"));
    if (!m_path.isEmpty())
        dialog.setDirectory(QFileInfo(m_path).absolutePath());
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        compareWithFile(dialog.selectedFiles().front());
}

void CompareWindow::compareWithFile(const QString &file)
{
    if (file != m_path) {
        m_otherFile = file;
        offerSources();
        m_source->setCurrentIndex(m_source->findData(int(SourceKind::OtherFile), KindRole));
    } else {
        m_source->setCurrentIndex(m_source->findData(int(SourceKind::Saved), KindRole));
    }
    start([file](const Progress &progress) { return topologyOf(load(file, progress), file); });
}

void CompareWindow::compareWithRevision(const QString &revision)
{
    const int known = m_source->findData(revision, RevisionRole);
    if (known >= 0)
        m_source->setCurrentIndex(known);
    start([path = m_path, revision](const Progress &progress) -> Result<Topology> {
        const Result<QByteArray> content = gitContent(path, revision, progress);
        if (!content)
            return content.error();
        return topologyOf(parse(*content, QFileInfo(path).fileName(), progress), path);
    });
}

void CompareWindow::start(const Read &read)
{
    if (m_cancel)
        m_cancel->store(true);
    const auto cancelFlag = std::make_shared<std::atomic<bool>>(false);
    m_cancel = cancelFlag;
    tell(tr("Comparing…"), false);
    m_pool.start([this, read, cancelFlag, now = m_drawing.sharedAnalysis(), theme = m_theme] {
        Progress progress;
        progress.isCancelled = cancelFlag.get();
        Result<Topology> older = read(progress);
        Shown result;
        QString wrong;
        if (!older)
            wrong = older.error().message;
        else if (!cancelFlag->load())
            result = shown(compared(analyse(*std::move(older), {QDate::currentDate(), {}}), now,
                                    cancelFlag.get()),
                           theme);
        QMetaObject::invokeMethod(
            this,
            [this, cancelFlag, result = std::move(result), wrong]() mutable {
                if (cancelFlag != m_cancel)
                    return; // Another wish came.
                m_cancel.reset();
                if (!result.comparison)
                    return tell(oneLine(wrong), true);
                m_before = result.comparison->before;
                take(std::move(result));
                follow();
            },
            Qt::QueuedConnection);
    });
}

/// The drawing was edited, or is shown in other colours: compared again with the same older
/// design.  What is under way is shown first, so that a stream of edits is followed too.
void CompareWindow::follow()
{
    const auto now = m_drawing.sharedAnalysis();
    const bool isCompared = m_comparison && m_comparison->now == now;
    if (!m_before || m_cancel || (isCompared && m_isDarkShown == m_theme.isDark))
        return;
    const auto cancelFlag = std::make_shared<std::atomic<bool>>(false);
    m_cancel = cancelFlag;
    const auto known = isCompared ? m_comparison : nullptr;
    m_pool.start([this, cancelFlag, known, before = m_before, now, theme = m_theme] {
        Shown result = shown(known ? known : compared(before, now, cancelFlag.get()), theme);
        QMetaObject::invokeMethod(
            this,
            [this, cancelFlag, result = std::move(result)]() mutable {
                if (cancelFlag != m_cancel)
                    return;
                m_cancel.reset();
                take(std::move(result));
                follow();
            },
            Qt::QueuedConnection);
    });
}

CompareWindow::Shown CompareWindow::shown(std::shared_ptr<const Comparison> comparison,
                                          const Theme &theme)
{
    DeltaLook look;
    if (comparison)
        look = deltaLook(*comparison->before, *comparison->now, comparison->changes, theme);
    return {std::move(comparison), std::move(look), theme};
}

void CompareWindow::wait()
{
    do {
        m_pool.waitForDone();
        QCoreApplication::sendPostedEvents(this);
    } while (m_cancel || m_pool.activeThreadCount() > 0);
}

void CompareWindow::take(Shown shown)
{
    m_isDarkShown = shown.theme.isDark;
    if (shown.comparison != m_comparison) {
        m_comparison = std::move(shown.comparison);
        setRows(*m_structureList, *m_structure, m_comparison->structure);
        setRows(*m_trafficList, *m_traffic, m_comparison->traffic);
        setRows(*m_drawnList, *m_drawn, m_comparison->drawing);
    }
    m_view->show(m_comparison, std::move(shown.look));
    m_export->setEnabled(true);
    retranslate();
}

void CompareWindow::tell(const QString &text, bool isWrong)
{
    m_told->setText(text);
    setStyleFlag(m_told, "isWrong", isWrong);
}

void CompareWindow::frameRow(const ComparisonModel &model, const QModelIndex &index)
{
    if (!index.isValid() || index.row() >= model.rowCount())
        return;
    const ComparisonRow &row = model.row(index.row());
    m_view->select(row.before, row.now);
}

void CompareWindow::findRow(bool isNow, const PictureObjects &objects)
{
    if (objects.isEmpty()) {
        m_view->select({}, {});
        return;
    }
    for (QTableView *list : {m_structureList, m_trafficList, m_drawnList}) {
        const auto *model = static_cast<const ComparisonModel *>(list->model());
        const int row = model->firstAbout(isNow, objects);
        if (row < 0)
            continue;
        m_tabs->setCurrentWidget(list);
        list->selectRow(row);
        list->scrollTo(model->index(row, 0));
        frameRow(*model, model->index(row, 0));
        return;
    }
    // It does not change: it is framed where it was clicked.
    m_view->select(isNow ? PictureObjects() : objects, isNow ? objects : PictureObjects());
}

QByteArray CompareWindow::exported(const QString &ending) const
{
    if (!m_comparison)
        return {};
    if (ending == QLatin1String("md"))
        return diffMarkdown(m_comparison->changes.difference);
    if (ending == QLatin1String("json"))
        return diffJson(m_comparison->changes.difference);
    if (ending == QLatin1String("html"))
        return comparisonPage(*m_comparison->before, *m_comparison->now, m_comparison->changes,
                              Theme::paper());
    return {};
}

void CompareWindow::exportComparison()
{
    QFileDialog dialog(this, tr("Export the comparison"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    const QStringList endings {QStringLiteral("html"), QStringLiteral("md"),
                               QStringLiteral("json")};
    const QStringList filters {tr("Page with pictures (*.html)"), tr("Markdown (*.md)"),
                               tr("JSON (*.json)")};
    dialog.setNameFilters(filters);
    const auto follow = [&](const QString &filter) {
        dialog.setDefaultSuffix(endings.value(filters.indexOf(filter)));
    };
    connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    follow(filters.front());
    dialog.selectFile(QStringLiteral("comparison.html"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    const QString path = dialog.selectedFiles().front();
    const QByteArray bytes = exported(path.section(QLatin1Char('.'), -1).toLower());
    if (bytes.isEmpty())
        return tell(tr("%1: the name must end in .html, .md or .json").arg(oneLine(path)), true);
    const Result<> saved = saveFile(path, bytes);
    tell(saved ? tr("Written: %1").arg(oneLine(path)) : saved.error().message, !saved);
}

void CompareWindow::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_view->setTheme(theme);
    follow();
}

void CompareWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CompareWindow::retranslate()
{
    setWindowTitle(tr("Compare"));
    m_sourceLabel->setText(tr("&Against"));
    m_source->setAccessibleName(tr("The older design"));
    m_revision->setPlaceholderText(tr("branch, tag or commit"));
    m_revision->setAccessibleName(tr("Revision in git"));
    m_fit->setText(tr("&Fit"));
    m_export->setText(tr("&Export…"));
    m_close->setText(tr("Close"));
    m_structureList->setAccessibleName(tr("Changes of structure"));
    m_trafficList->setAccessibleName(tr("Changes of traffic"));
    m_drawnList->setAccessibleName(tr("Changes of the drawing"));
    offerSources();
    const size_t structure = m_comparison ? m_comparison->structure.size() : 0;
    const size_t traffic = m_comparison ? m_comparison->trafficTotal : 0;
    m_tabs->setTabText(0, tr("Structure %1").arg(QString::number(structure)));
    m_tabs->setTabText(1, tr("Traffic %1").arg(QString::number(traffic)));
    const size_t drawn = m_comparison ? m_comparison->drawing.size() : 0;
    m_tabs->setTabText(2, tr("Drawing %1").arg(QString::number(drawn)));
    if (!m_comparison)
        return;
    const bool isSame = m_comparison->changes.difference.isEmpty();
    tell(!isSame      ? m_comparison->order
         : drawn == 0 ? tr("Nothing changes.")
                      : tr("Only the drawing changes."),
         false);
}

} // namespace hubwright
