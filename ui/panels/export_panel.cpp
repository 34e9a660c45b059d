// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/export_panel.h"

#include "model/base/text.h"
#include "model/diff/line_diff.h"
#include "model/export/exporter_registry.h"
#include "model/report/design_hash.h"
#include "model/store/export_folder.h"
#include "model/store/secret_reference.h"
#include "model/store/topology_file.h"
#include "ui/panels/config_highlighter.h"
#include "ui/panels/fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QTreeWidget>

namespace hubwright {

namespace {

constexpr int PathRole = Qt::UserRole;
constexpr int SiteRole = Qt::UserRole + 1;
constexpr int EndRole = Qt::UserRole + 3;
constexpr qint64 MostBytes = 64 * 1024 * 1024;
/// Up to so many devices the tree shows all files at once.
constexpr size_t MostOpened = 12;
constexpr int StateColumn = 1;

} // namespace

ExportPanel::ExportPanel(Drawing &drawing, QWidget *parent)
    : QWidget(parent),
      m_drawing(drawing),
      m_tree(new QTreeWidget(this)),
      m_platform(new QComboBox(this)),
      m_choose(new QPushButton(this)),
      m_folderLabel(new ElidedLabel(this)),
      m_compare(new QCheckBox(this)),
      m_secrets(new QCheckBox(this)),
      m_anyway(new QCheckBox(this)),
      m_preview(new QPlainTextEdit(this)),
      m_highlighter(new ConfigHighlighter(m_preview->document())),
      m_notes(plainLabel(this, true)),
      m_saveOne(new QPushButton(this)),
      m_saveAll(new QPushButton(this))
{
    m_tree->setObjectName(QStringLiteral("devices"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(StateColumn + 1);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    m_preview->setReadOnly(true);
    m_preview->setFont(monoFont(11));
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_folderLabel->setProperty("isDim", true);
    m_saveAll->setProperty("isPrimary", true);
    auto *bar = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *> {m_platform, m_choose})
        bar->addWidget(widget);
    bar->addWidget(m_folderLabel, 1);
    for (QWidget *widget :
         std::initializer_list<QWidget *> {m_compare, m_secrets, m_anyway, m_saveOne, m_saveAll})
        bar->addWidget(widget);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_preview);
    splitter->setSizes({260, 900});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    layout->addLayout(bar);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_notes);

    connect(&drawing.analyst(), &Analyst::analysed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_platform, &QComboBox::activated, this, [this] {
        m_analysis.reset();
        m_asPlatform.reset();
        refresh();
    });
    connect(m_secrets, &QCheckBox::toggled, this, [this] {
        m_analysis.reset();
        refresh();
    });
    connect(m_anyway, &QCheckBox::toggled, this, [this] {
        m_analysis.reset();
        refresh();
    });
    connect(m_compare, &QCheckBox::toggled, this, &ExportPanel::showFile);
    connect(m_choose, &QPushButton::clicked, this, &ExportPanel::chooseFolder);
    connect(m_preview, &QPlainTextEdit::cursorPositionChanged, this, &ExportPanel::selectOrigin);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ExportPanel::showFile);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &ExportPanel::fillDevice);
    connect(m_saveOne, &QPushButton::clicked, this, [this] { save([this] { return saveOne(); }); });
    connect(m_saveAll, &QPushButton::clicked, this, [this] { save([this] { return saveAll(); }); });
    retranslate();
}

void ExportPanel::retranslate()
{
    m_choose->setText(tr("Folder…"));
    m_compare->setText(tr("Compare with it"));
    m_secrets->setText(tr("With keys"));
    m_anyway->setText(tr("Export anyway"));
    m_anyway->setToolTip(
        tr("Although errors stand, which each file then says, or over files edited by hand"));
    m_saveOne->setText(tr("Save one"));
    m_saveAll->setText(tr("Save all"));
    m_platform->setAccessibleName(tr("Platform"));
    fillPlatforms();
    setFolder(m_folder);
}

void ExportPanel::fillPlatforms()
{
    const QString before = m_platform->currentData().toString();
    m_platform->clear();
    m_platform->addItem(tr("Platforms as drawn"), QString());
    for (const Exporter &exporter : exporters()) {
        m_platform->addItem(QCoreApplication::translate("Exporters", exporter.title),
                            QString::fromLatin1(exporter.platform));
    }
    m_platform->setCurrentIndex(std::max(0, m_platform->findData(before)));
}

void ExportPanel::setTheme(const Theme &theme) { m_highlighter->setTheme(theme); }

void ExportPanel::setFolder(const QString &folder)
{
    m_folder = folder;
    m_folderLabel->setText(folder.isEmpty() ? tr("no folder chosen") : oneLine(folder));
    m_compare->setEnabled(!folder.isEmpty());
    showStates();
    showFile();
}

size_t ExportPanel::errors() const
{
    const QString platform = m_platform->currentData().toString();
    if (platform.isEmpty())
        return m_drawing.analysis().errors();
    if (!m_asPlatform || m_judged != m_drawing.sharedAnalysis()) {
        m_judged = m_drawing.sharedAnalysis();
        m_asPlatform = analyse(m_judged->topology, {QDate::currentDate(), platform});
    }
    return m_asPlatform->errors();
}

bool ExportPanel::isRefused() const { return errors() > 0 && !m_anyway->isChecked(); }

ExportRequest ExportPanel::request() const
{
    ExportRequest request {.plan = *m_analysis->plan};
    request.platform = m_platform->currentData().toString();
    request.withSecrets = m_secrets->isChecked();
    request.secretOf = fetchSecret;
    request.designHash = designHash(m_analysis->topology);
    request.verdict = verdictWords(*m_analysis);
    request.isForced = errors() > 0;
    if (request.withSecrets && !m_folder.isEmpty()) {
        for (const QString &path : secretsPaths(request)) {
            const auto bytes = readInput(m_folder + QLatin1Char('/') + path, MostBytes);
            if (bytes)
                request.existingSecrets.emplace(path, *bytes);
        }
    }
    return request;
}

void ExportPanel::refresh()
{
    m_anyway->setVisible(errors() > 0 || m_hasEditedFiles);
    m_saveOne->setEnabled(!isRefused());
    m_saveAll->setEnabled(!isRefused());
    if (m_analysis == m_drawing.sharedAnalysis())
        return;
    m_analysis = m_drawing.sharedAnalysis();
    const QString before =
        m_tree->currentItem() ? m_tree->currentItem()->data(0, PathRole).toString() : QString();
    m_files.clear();
    m_ends.clear();
    m_tree->clear();
    const auto &sites = m_analysis->topology.sites();
    for (const Site &site : sites) {
        auto *device = new QTreeWidgetItem(m_tree, {oneLine(site.name())});
        device->setData(0, SiteRole, site.name());
        device->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        device->setExpanded(sites.size() <= MostOpened);
    }
    QTreeWidgetItemIterator item(m_tree);
    for (; *item; ++item) {
        const QString path = (*item)->data(0, PathRole).toString();
        if (!path.isEmpty() && (before.isEmpty() || path == before)) {
            m_tree->setCurrentItem(*item);
            break;
        }
    }
    showFile();
}

void ExportPanel::fillDevice(QTreeWidgetItem *device)
{
    if (device->childCount() > 0 || !m_analysis)
        return;
    ExportRequest asked = request();
    asked.site = {device->data(0, SiteRole).toString()};
    const auto bundle = exportDesign(asked);
    if (!bundle) {
        m_notes->setText(bundle.error().message);
        return;
    }
    for (const ExportFile &file : bundle->files) {
        auto *child = new QTreeWidgetItem(device, {file.path.section(QLatin1Char('/'), 1)});
        child->setData(0, PathRole, file.path);
        child->setFont(0, monoFont(11));
        m_files[file.path] = file;
    }
    for (const Tunnel &tunnel : m_analysis->topology.tunnels()) {
        const int side = tunnel.endAt(asked.site);
        if (side < 0 || tunnel.ends[size_t(side)].isAbsent)
            continue;
        const QString &name = tunnel.ends[size_t(side)].name;
        auto *child = new QTreeWidgetItem(device, {oneLine(name)});
        child->setData(0, SiteRole, asked.site.key);
        child->setData(0, EndRole, name);
        child->setToolTip(0, tr("This tunnel end alone").toHtmlEscaped());
    }
    QStringList notes;
    for (const ExportNote &note : bundle->notes) {
        const QString object = oneLine(note.object);
        const QString message = oneLine(note.message);
        notes << (message.startsWith(object) ? message : object + QStringLiteral(": ") + message);
    }
    showStates();
    device->setToolTip(0, notes.join(QLatin1Char('\n')).toHtmlEscaped());
    device->setData(0, PathRole + 2, notes);
}

void ExportPanel::showStates()
{
    QTreeWidgetItemIterator item(m_tree);
    for (; *item; ++item) {
        const auto file = m_files.find((*item)->data(0, PathRole).toString());
        if (file == m_files.end())
            continue;
        QString text;
        if (!m_folder.isEmpty()) {
            const ExportFile &made = file->second;
            switch (stateOnDisk(m_folder, made.path, {made.bytes, made.isSecret})) {
            case OnDisk::Missing:
                text = tr("new");
                break;
            case OnDisk::Same:
                text = tr("same");
                break;
            case OnDisk::Differs:
                text = tr("differs");
                break;
            case OnDisk::Edited:
                text = tr("edited by hand");
                break;
            }
        }
        (*item)->setText(StateColumn, text);
        (*item)->setForeground(StateColumn, palette().brush(QPalette::PlaceholderText));
    }
}

void ExportPanel::loadEnd(const QTreeWidgetItem *item)
{
    const QString name = item ? item->data(0, EndRole).toString() : QString();
    if (name.isEmpty() || m_ends.contains(name) || !m_analysis)
        return;
    ExportRequest asked = request();
    asked.site = {item->data(0, SiteRole).toString()};
    asked.end = name;
    auto bundle = exportDesign(asked);
    if (!bundle)
        return;
    // Beside the device's files, which are for all of its tunnels.
    for (ExportFile &file : bundle->files)
        file.path = file.path.section(QLatin1Char('/'), 0, -2) + QLatin1Char('/') +
                    safeFileName(name) + QLatin1Char('/') + file.path.section(QLatin1Char('/'), -1);
    m_ends[name] = std::move(bundle->files);
}

const ExportFile *ExportPanel::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const auto end = item ? m_ends.find(item->data(0, EndRole).toString()) : m_ends.end();
    if (end != m_ends.end()) {
        const auto shown = std::ranges::find(end->second, false, &ExportFile::isSecret);
        return shown == end->second.end() ? nullptr : &*shown;
    }
    const auto file = item ? m_files.find(item->data(0, PathRole).toString()) : m_files.end();
    return file == m_files.end() ? nullptr : &file->second;
}

void ExportPanel::showFile()
{
    QTreeWidgetItem *item = m_tree->currentItem();
    loadEnd(item);
    QTreeWidgetItem *device = item && item->parent() ? item->parent() : item;
    QStringList notes = device ? device->data(0, PathRole + 2).toStringList() : QStringList();
    QString verdict; // A sentence of its own.
    if (errors() > 0) {
        // What the design does not say of itself the platform is to blame for.
        const auto error = [](const Finding &finding) {
            return finding.severity == Severity::Error && !finding.isWaived;
        };
        if (m_drawing.analysis().errors() == 0)
            notes.prepend(std::ranges::find_if(m_asPlatform->findings, error)->message);
        verdict =
            m_anyway->isChecked()
                ? tr("Errors stand; each file says so.")
                : tr("Nothing is saved while errors stand. Fix them, or tick “Export anyway”.");
    }
    m_notes->setText((verdict + QLatin1Char(' ') + joinedUpTo(notes, 3)).trimmed());
    const ExportFile *file = chosen();
    const bool isComparing = m_compare->isChecked() && !m_folder.isEmpty();
    m_highlighter->setComparing(isComparing);
    // Keys are written, never shown: a screen is looked at by others.
    if (!file || file->isSecret) {
        m_preview->setPlainText(file ? tr("Keys are not shown.") : QString());
        return;
    }
    const QString text = QString::fromUtf8(file->bytes);
    if (!isComparing) {
        m_preview->setPlainText(text);
        return;
    }
    const auto onDisk = readInput(m_folder + QLatin1Char('/') + file->path, MostBytes);
    QStringList lines;
    for (const DiffLine &line : lineDiff(onDisk ? QString::fromUtf8(*onDisk) : QString(), text)) {
        lines << (line.kind == DiffLine::Kind::Same   ? QStringLiteral("  ")
                  : line.kind == DiffLine::Kind::Gone ? QStringLiteral("- ")
                                                      : QStringLiteral("+ ")) +
                     line.text;
    }
    m_preview->setPlainText(lines.join(QLatin1Char('\n')));
}

void ExportPanel::selectOrigin()
{
    const ExportFile *file = chosen();
    const bool isComparing = m_compare->isChecked() && !m_folder.isEmpty();
    // A preview that is being filled has no line that anybody pointed at.
    if (!file || file->isSecret || isComparing || !m_preview->hasFocus())
        return;
    const Locator *at = file->origins.at(m_preview->textCursor().blockNumber() + 1);
    if (!at)
        return;
    if (const auto *site = std::get_if<Id<Site>>(&at->subject))
        m_drawing.selection().select(*site);
    else if (const auto *tunnel = std::get_if<Id<Tunnel>>(&at->subject))
        m_drawing.selection().select(*tunnel, at->side);
}

QString ExportPanel::previewText() const { return m_preview->toPlainText(); }

void ExportPanel::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder for the configurations"), m_folder);
    if (!folder.isEmpty())
        setFolder(folder);
}

Result<> ExportPanel::mayBeSaved() const
{
    if (isRefused())
        return Error {tr("Nothing was saved: errors stand.")};
    if (m_folder.isEmpty())
        return Error {tr("Nothing was saved: choose a folder first.")};
    return {};
}

ExportSaving ExportPanel::saving() const
{
    return {m_folder,
            {designHash(m_drawing.analysis().topology), verdictWords(m_drawing.analysis())},
            m_anyway->isChecked()};
}

Result<> ExportPanel::saveOne()
{
    const ExportFile *file = chosen();
    if (!file)
        return Error {tr("Nothing was saved: choose a file first.")};
    if (Result<> possible = mayBeSaved(); !possible)
        return possible;
    ExportSaving one = saving();
    // Of a tunnel end all forms, and its key where keys are asked for.
    const auto end = m_ends.find(m_tree->currentItem()->data(0, EndRole).toString());
    const std::vector<ExportFile> files =
        end == m_ends.end() ? std::vector<ExportFile> {*file} : end->second;
    for (const ExportFile &each : files) {
        if (Result<> added = one.add(each.path, {each.bytes, each.isSecret}); !added)
            return added;
    }
    return one.finish();
}

Result<> ExportPanel::saveAll()
{
    refresh();
    if (Result<> possible = mayBeSaved(); !possible)
        return possible;
    ExportSaving all = saving();
    const ExportRequest asked = request();
    const auto notes = exportDesign(asked, [&](ExportFile &&file) {
        return all.add(file.path, {std::move(file.bytes), file.isSecret});
    });
    if (!notes)
        return notes.error();
    return all.finish();
}

void ExportPanel::save(const std::function<Result<>()> &saving)
{
    if (m_folder.isEmpty())
        chooseFolder();
    const Result<> saved = saving();
    // Files that somebody edited are overwritten only by a person who says so.
    m_hasEditedFiles = !saved && !isRefused();
    m_anyway->setVisible(errors() > 0 || m_hasEditedFiles);
    showStates();
    Q_EMIT told(saved ? tr("Saved to %1.").arg(oneLine(m_folder)) : saved.error().message);
    showFile();
}

void ExportPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ExportPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace hubwright
