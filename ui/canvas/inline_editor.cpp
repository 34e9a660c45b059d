// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/inline_editor.h"

#include "model/base/text.h"
#include "model/store/name_check.h"
#include "model/topology/drawing_edits.h"
#include "model/topology/edits.h"
#include "model/topology/subnet_offers.h"
#include "ui/canvas/networks_text.h"

#include <QApplication>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <cmath>

namespace hubwright {

namespace {

constexpr int LeastWidth = 190;
constexpr int MostOffers = 6;

/// The word that the cursor stands in, of a list parted by commas: where it begins and
/// ends, without blanks around it.
std::pair<qsizetype, qsizetype> wordAt(const QString &text, qsizetype cursor)
{
    qsizetype begin = cursor > 0 ? text.lastIndexOf(QLatin1Char(','), cursor - 1) + 1 : 0;
    qsizetype end = text.indexOf(QLatin1Char(','), cursor);
    if (end < 0)
        end = text.size();
    while (begin < end && text.at(begin).isSpace())
        ++begin;
    while (end > begin && text.at(end - 1).isSpace())
        --end;
    return {begin, end};
}

} // namespace

InlineEditor::InlineEditor(CanvasScene &scene, QGraphicsView &view)
    : QFrame(&view),
      m_scene(scene),
      m_view(view),
      m_line(new QLineEdit(this)),
      m_text(new QPlainTextEdit(this)),
      m_error(new QLabel(this)),
      m_offers(new QListWidget(this))
{
    setObjectName(QStringLiteral("inlineEditor"));
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(2);
    for (QWidget *part : std::initializer_list<QWidget *> {m_line, m_text, m_error, m_offers})
        layout->addWidget(part);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setProperty("isWrong", true);
    m_error->setFont(uiFont(11));
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The line keeps the focus: what is offered is chosen from there.
    m_offers->setFocusPolicy(Qt::NoFocus);
    m_offers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_offers->setFont(monoFont(11));
    m_line->installEventFilter(this);
    m_text->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        if (!error().isEmpty())
            showError(m_session.check(typed()));
        if (m_session.offer)
            m_session.offer();
        fit();
    });
    connect(m_line, &QLineEdit::cursorPositionChanged, this, [this] {
        if (isOpen() && m_session.offer)
            m_session.offer();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (isOpen() && !error().isEmpty())
            showError(m_session.check(typed()));
    });
    connect(m_offers, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { takeOffer(m_offers->row(item)); });
    const auto followObject = [this] {
        if (isOpen() && m_session.rect().isNull())
            close();
        else
            place();
    };
    connect(&scene, &CanvasScene::contentChanged, this, followObject);
    hide();
}

QString InlineEditor::error() const { return m_error->isHidden() ? QString() : m_error->text(); }

QString InlineEditor::typed() const
{
    return m_session.isNote ? m_text->toPlainText() : m_line->text();
}

void InlineEditor::rename(const Id<Site> &site)
{
    const SiteItem *item = m_scene.siteItem(site);
    if (!item)
        return;
    Session session;
    session.font = uiFont(13);
    session.rect = [this, site] {
        const SiteItem *card = m_scene.siteItem(site);
        return card ? card->look().head.translated(card->pos()) : QRectF();
    };
    session.check = [this, site](const QString &name) {
        return siteNameError(m_scene.drawing().topology(), site, name.trimmed());
    };
    session.apply = [this, site](const QString &name) {
        Drawing &drawing = m_scene.drawing();
        const Id<Site> to {name.trimmed()};
        if (to == site || !drawing.topology().site(site))
            return;
        drawing.edit(renameSite(drawing.topology(), site, to.key));
        if (drawing.topology().site(to))
            drawing.selection().select(to);
    };
    open(std::move(session), site.key, tr("Name of the site"));
}

void InlineEditor::rename(const Id<Tunnel> &tunnel, int side)
{
    const Tunnel *known = m_scene.drawing().topology().tunnel(tunnel);
    if (!known || side < 0)
        return;
    Session session;
    session.font = monoFont(12);
    session.rect = [this, tunnel, side] {
        const TunnelItem *item = m_scene.tunnelItem(tunnel);
        if (!item)
            return QRectF();
        for (const Pill &pill : item->look().pills) {
            if (pill.side == side)
                return pill.box;
        }
        return QRectF(item->look().line.pointAt(side == 0 ? 0.2 : 0.8), QSizeF(1, 1));
    };
    session.check = [](const QString &name) { return endNameError(name); };
    session.apply = [this, tunnel, side](const QString &name) {
        Drawing &drawing = m_scene.drawing();
        const Tunnel *old = drawing.topology().tunnel(tunnel);
        if (!old || old->ends[size_t(side)].name == name.trimmed())
            return;
        Tunnel renamed = *old;
        renamed.ends[size_t(side)].name = name.trimmed();
        drawing.edit(
            changeTunnel(drawing.topology(), renamed,
                         tr("Rename tunnel end %1").arg(oneLine(old->ends[size_t(side)].name))));
    };
    open(std::move(session), known->ends[size_t(side)].name, tr("Name of the tunnel end"));
}

void InlineEditor::editSubnets(const Id<Site> &site)
{
    const Site *known = m_scene.drawing().topology().site(site);
    if (!known)
        return;
    Session session;
    session.font = monoFont(12);
    session.rect = [this, site] {
        const SiteItem *card = m_scene.siteItem(site);
        return card ? subnetArea(card->look()).translated(card->pos()) : QRectF();
    };
    session.check = [](const QString &text) {
        const auto networks = networksFromText(text);
        return networks ? QString() : networks.error().message;
    };
    session.apply = [this, site](const QString &text) {
        Drawing &drawing = m_scene.drawing();
        const Site *old = drawing.topology().site(site);
        const auto networks = networksFromText(text);
        if (!old || !networks || old->subnets == *networks)
            return;
        Site changed = *old;
        changed.subnets = *networks;
        drawing.edit(changeSite(drawing.topology(), changed,
                                tr("Change the subnets of %1").arg(oneLine(site.key))));
    };
    session.offer = [this, site] { offerSubnets(site); };
    open(std::move(session), joined(known->subnets), tr("Subnets, with commas between"));
    m_line->deselect();
    m_line->end(false);
}

void InlineEditor::edit(const Id<Note> &note)
{
    const auto known = m_scene.drawing().topology().notes.find(note);
    if (known == m_scene.drawing().topology().notes.end())
        return;
    Session session;
    session.isNote = true;
    session.font = noteFont();
    session.rect = [this, note] {
        const NoteItem *item = m_scene.noteItem(note);
        return item ? item->rect() : QRectF();
    };
    session.check = [](const QString &text) {
        return isNoteText(text) ? QString()
               : text.trimmed().isEmpty()
                   ? tr("A note must say something.")
                   : tr("A note has at most %1 characters.").arg(int(Note::MostLength));
    };
    session.apply = [this, note](const QString &text) {
        Drawing &drawing = m_scene.drawing();
        const auto old = drawing.topology().notes.find(note);
        if (old == drawing.topology().notes.end() || old->second.text == text)
            return;
        Note changed = old->second;
        changed.text = text;
        drawing.edit(putNote(drawing.topology(), changed));
    };
    const QString text = known->second.text;
    open(std::move(session), text, tr("Text of the note"));
}

void InlineEditor::open(Session session, const QString &text, const QString &name)
{
    if (m_scene.drawing().isReadOnly())
        return;
    finish();
    m_session = std::move(session);
    m_before = text;
    m_line->setVisible(!m_session.isNote);
    m_text->setVisible(m_session.isNote);
    m_offers->hide();
    m_error->hide();
    QWidget *editor = m_session.isNote ? static_cast<QWidget *>(m_text) : m_line;
    editor->setAccessibleName(name);
    editor->setFont(m_session.font);
    if (m_session.isNote) {
        m_text->setPlainText(text);
        m_text->selectAll();
    } else {
        m_line->setText(text);
        m_line->selectAll();
    }
    show();
    raise();
    if (m_session.offer)
        m_session.offer();
    fit();
    editor->setFocus(Qt::OtherFocusReason);
}

void InlineEditor::close()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    m_session = {};
    if (hadFocus)
        m_view.setFocus(Qt::OtherFocusReason);
}

void InlineEditor::cancel()
{
    if (isOpen())
        close();
}

bool InlineEditor::apply()
{
    const QString text = typed();
    if (text == m_before) {
        close();
        return true;
    }
    const QString error = m_session.check(text);
    if (!error.isEmpty()) {
        showError(error);
        return false;
    }
    const auto applyTyped = m_session.apply;
    close();
    applyTyped(text);
    return true;
}

void InlineEditor::finish()
{
    if (isOpen() && !apply())
        close();
}

void InlineEditor::showError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    fit();
}

void InlineEditor::fit()
{
    const QSize object = m_view.viewportTransform().mapRect(m_session.rect()).size().toSize();
    const int margins = 8;
    int width = std::max(object.width(), LeastWidth);
    if (m_session.isNote) {
        m_text->setFixedHeight(std::max(object.height() - margins, 64));
    } else {
        const int letters = m_line->fontMetrics().horizontalAdvance(m_line->text()) + 30;
        const int most = std::max(width, m_view.viewport()->width() / 2);
        width = std::clamp(letters, width, most);
        // What is offered is of use only with its reason.
        if (!m_offers->isHidden())
            width = std::clamp(m_offers->sizeHintForColumn(0) + 2 * m_offers->frameWidth() + margins,
                               width, most);
    }
    setFixedWidth(width);
    m_error->setFixedWidth(width - margins);
    if (!m_offers->isHidden()) {
        const int row = m_offers->sizeHintForRow(0);
        m_offers->setFixedHeight(row * std::min(m_offers->count(), MostOffers) + 6);
    }
    adjustSize();
    place();
}

void InlineEditor::place()
{
    if (!isOpen())
        return;
    const QRectF rect = m_view.viewportTransform().mapRect(m_session.rect());
    const QSize room = m_view.viewport()->size();
    QPoint at = m_session.isNote
                    ? rect.topLeft().toPoint()
                    : QPoint(int(rect.left()),
                             int(std::lround(rect.center().y() - m_line->height() / 2.0)));
    at.setX(std::clamp(at.x(), 0, std::max(0, room.width() - width())));
    at.setY(std::clamp(at.y(), 0, std::max(0, room.height() - height())));
    move(m_view.viewport()->mapTo(&m_view, at));
}

void InlineEditor::offerSubnets(const Id<Site> &site)
{
    const Topology &topology = m_scene.drawing().topology();
    const Site *known = topology.site(site);
    const QString text = m_line->text();
    const auto [begin, end] = wordAt(text, m_line->cursorPosition());
    const QString word = text.mid(begin, end - begin);
    // What is chosen is what else the line holds, as far as it can be read.
    std::vector<Network> chosen;
    for (const QString &part : text.split(QLatin1Char(','))) {
        const Result<Network> network = Network::parse(part.trimmed());
        if (network && part.trimmed() != word)
            chosen.push_back(*network);
    }
    m_offers->clear();
    const bool isWhole = bool(Network::parse(word));
    if (known && !isWhole) {
        for (const SubnetOffer &offer : subnetOffers(topology, *known, chosen)) {
            if (!offer.network.text().startsWith(word, Qt::CaseInsensitive))
                continue;
            auto *item = new QListWidgetItem(
                QStringLiteral("%1  %2").arg(offer.network.text(), offer.reason), m_offers);
            item->setData(Qt::UserRole, offer.network.text());
        }
    }
    m_offers->setVisible(m_offers->count() > 0);
    m_offers->setCurrentRow(-1);
}

void InlineEditor::takeOffer(int row)
{
    const QListWidgetItem *item = m_offers->item(row);
    if (!item)
        return;
    const QString network = item->data(Qt::UserRole).toString();
    QString text = m_line->text();
    const auto [begin, end] = wordAt(text, m_line->cursorPosition());
    const bool isFirst = begin == 0 || text.at(begin - 1).isSpace();
    text.replace(begin, end - begin, isFirst ? network : QLatin1Char(' ') + network);
    m_line->setText(text);
    m_line->setCursorPosition(int(begin + network.size() + (isFirst ? 0 : 1)));
    m_offers->hide();
    fit();
}

bool InlineEditor::lineKey(int key)
{
    const int count = m_offers->isHidden() ? 0 : m_offers->count();
    const int row = count > 0 ? m_offers->currentRow() : -1;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (count > 0)
            m_offers->setCurrentRow(std::clamp(row + (key == Qt::Key_Down ? 1 : -1), 0, count - 1));
        return true;
    case Qt::Key_Tab:
        if (count == 0)
            return false;
        takeOffer(std::max(row, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0)
            takeOffer(row);
        else
            apply();
        return true;
    default:
        return false;
    }
}

void InlineEditor::keyPressEvent(QKeyEvent *event) { event->accept(); }

void InlineEditor::mousePressEvent(QMouseEvent *event) { event->accept(); }

bool InlineEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (!isOpen())
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Escape) {
            cancel();
            return true;
        }
        const bool isReturn = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (m_session.isNote && isReturn && (press->modifiers() & Qt::ControlModifier)) {
            apply();
            return true;
        }
        if (!m_session.isNote && lineKey(press->key()))
            return true;
    } else if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // A menu, or another window in front: the person comes back.
        const bool isLeft = reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason ||
                            reason == Qt::BacktabFocusReason;
        if (isLeft && isOpen())
            apply();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace hubwright
