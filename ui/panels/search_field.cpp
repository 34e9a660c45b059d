// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/search_field.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>

namespace hubwright {

namespace {

constexpr int MostMatches = 30;

QString plainTitle(const QAction &action)
{
    QString title = action.text();
    title.remove(QLatin1Char('&'));
    return title;
}

} // namespace

SearchField::SearchField(Drawing &drawing, QWidget *parent)
    : QLineEdit(parent), m_drawing(drawing), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("search"));
    setClearButtonEnabled(true);
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(this);
    m_list->hide();
    connect(this, &QLineEdit::textEdited, this, &SearchField::search);
    connect(m_list, &QListWidget::itemPressed, this,
            [this](QListWidgetItem *item) { take(m_list->row(item)); });
    retranslate();
}

int SearchField::matches() const { return m_list->count(); }

void SearchField::search()
{
    m_list->clear();
    m_foundCommands.clear();
    m_matches = hubwright::find(m_drawing.topology(), text(), MostMatches);
    for (const Match &match : m_matches)
        m_list->addItem(match.title + QStringLiteral("   ") + match.detail);
    const QString wanted = text().trimmed();
    for (QAction *command : std::as_const(m_commands)) {
        if (wanted.isEmpty() || !command->isEnabled() ||
            !plainTitle(*command).contains(wanted, Qt::CaseInsensitive))
            continue;
        m_foundCommands << command;
        m_list->addItem(plainTitle(*command) + QStringLiteral("   ") +
                        command->shortcut().toString(QKeySequence::NativeText));
    }
    if (m_list->count() == 0 && !wanted.isEmpty()) {
        auto *none = new QListWidgetItem(tr("Nothing is called that."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    m_list->setVisible(!wanted.isEmpty());
    if (!m_list->isVisible())
        return;
    m_list->setCurrentRow(0);
    const int width = std::max(this->width(), 360);
    const int rows = std::min(m_list->count(), 12);
    m_list->setGeometry(QRect(mapToGlobal(QPoint(this->width() - width, height() + 2)),
                              QSize(width, rows * m_list->sizeHintForRow(0) + 10)));
}

void SearchField::take(int row)
{
    m_list->hide();
    if (row >= 0 && row < int(m_matches.size())) {
        const Match match = m_matches[size_t(row)];
        Q_EMIT chosen(match);
    } else if (row - int(m_matches.size()) >= 0 &&
               row - int(m_matches.size()) < m_foundCommands.size()) {
        m_foundCommands[row - int(m_matches.size())]->trigger();
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const int row = m_list->currentRow();
    switch (event->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
        return;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(row - 1, 0));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->isVisible())
            take(row);
        return;
    case Qt::Key_Escape:
        m_list->hide();
        clear();
        if (parentWidget())
            parentWidget()->setFocus();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    m_list->hide();
    QLineEdit::focusOutEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Find a site, address, command  Ctrl+K"));
    setAccessibleName(tr("Find"));
}

} // namespace hubwright
