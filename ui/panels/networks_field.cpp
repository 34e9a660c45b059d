// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/networks_field.h"

#include "model/base/text.h"
#include "ui/panels/fields.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QVBoxLayout>

namespace hubwright {

namespace {

/// A list of tens of thousands is shown by its beginning; nobody reads the rest here.
constexpr size_t MostDerivedShown = 200;

} // namespace

MarkedEdit::MarkedEdit(QWidget *parent) : QPlainTextEdit(parent), m_foot(new QLabel(this))
{
    m_foot->setTextFormat(Qt::PlainText);
    m_foot->setProperty("isDim", true);
    m_foot->setFont(uiFont(11));
    m_foot->hide();
    setFont(monoFont(12));
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void MarkedEdit::setMarks(const std::map<int, QString> &marks)
{
    m_marks = marks;
    setStyleFlag(this, "isWrong", !marks.empty() || !footnote().isEmpty());
    colourMarks();
    viewport()->update();
}

void MarkedEdit::setFootnote(const QString &footnote)
{
    m_foot->setText(footnote);
    m_foot->setVisible(!footnote.isEmpty());
    setStyleFlag(this, "isWrong", !m_marks.empty() || !footnote.isEmpty());
}

void MarkedEdit::colourMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const auto &[line, word] : m_marks) {
        const QTextBlock block = document()->findBlockByNumber(line);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        selection.format.setForeground(palette().color(QPalette::BrightText));
        selection.format.setFontWeight(QFont::Bold);
        selections << selection;
    }
    setExtraSelections(selections);
}

void MarkedEdit::fit(int most)
{
    const int spacing = QFontMetrics(font()).lineSpacing();
    const int lines = std::clamp(document()->blockCount(), 1, most);
    const int foot = footnote().isEmpty() ? 0 : 18;
    setFixedHeight(spacing * lines + foot + 16);
    setViewportMargins(0, 0, 0, foot);
}

void MarkedEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(uiFont(11));
    painter.setPen(palette().color(QPalette::BrightText));
    QTextBlock block = firstVisibleBlock();
    while (block.isValid()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > viewport()->height())
            break;
        const auto mark = m_marks.find(block.blockNumber());
        if (mark != m_marks.end()) {
            painter.drawText(QRectF(0, box.top(), viewport()->width() - 4, box.height()),
                             Qt::AlignRight | Qt::AlignVCenter, mark->second);
        }
        block = block.next();
    }
}

void MarkedEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    m_foot->setGeometry(9, height() - 22, width() - 14, 18);
}

void MarkedEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

void MarkedEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return && event->modifiers() == Qt::ControlModifier)
        Q_EMIT left();
    else
        QPlainTextEdit::keyPressEvent(event);
}

NetworksField::NetworksField(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_toggle(new QPushButton(this)),
      m_edit(new MarkedEdit(this)),
      m_error(plainLabel(this))
{
    m_title->setProperty("isDim", true);
    m_title->setFont(uiFont(11));
    m_title->setBuddy(m_edit);
    m_toggle->setFlat(true);
    m_toggle->setFont(uiFont(11));
    m_toggle->setStyleSheet(QStringLiteral("QPushButton { padding: 1px 6px; }"));
    m_error->setProperty("isWrong", true);
    m_error->setFont(uiFont(11));
    m_error->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_toggle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_edit);
    layout->addWidget(m_error);
    connect(m_edit, &MarkedEdit::left, this, &NetworksField::commit);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        if (m_isStated)
            Q_EMIT changed({});
        else
            Q_EMIT changed(m_networks);
    });
}

void NetworksField::setTitles(const QString &derived, const QString &stated)
{
    m_derivedTitle = derived;
    m_statedTitle = stated;
    m_edit->setAccessibleName(derived);
    retranslate();
}

void NetworksField::retranslate()
{
    m_title->setText(m_isStated ? m_statedTitle : m_derivedTitle);
    m_toggle->setText(m_isStated ? tr("Derive") : tr("State"));
    m_toggle->setToolTip(m_isStated ? tr("Take the list from the drawing again")
                                    : tr("Write the list down, to change it by hand"));
}

void NetworksField::show(const std::vector<Network> &networks, bool isStated,
                         const std::map<int, QString> &marks, const std::vector<Network> &missing)
{
    m_isStated = isStated;
    m_networks = networks;
    retranslate();
    QStringList lines;
    for (size_t i = 0; i < networks.size() && (isStated || i < MostDerivedShown); ++i)
        lines << networks[i].text();
    if (size_t(lines.size()) < networks.size())
        lines << tr("and %n more", nullptr, int(networks.size()) - int(lines.size()));
    const QString text = lines.join(QLatin1Char('\n'));
    const bool isTyping = m_edit->hasFocus() && m_edit->toPlainText() != m_shown;
    if (!isTyping || text != m_shown) {
        m_shown = text;
        if (m_edit->toPlainText() != text)
            m_edit->setPlainText(text);
        m_error->hide();
    }
    QStringList missed;
    for (const Network &network : missing)
        missed << network.text();
    m_edit->setFootnote(missed.isEmpty() ? QString()
                                         : tr("missing: %1").arg(joinedUpTo(missed, 2)));
    m_edit->setMarks(marks);
    m_edit->fit(8);
    m_edit->setReadOnly(m_isReadOnly || !isStated);
}

void NetworksField::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_toggle->setEnabled(!isReadOnly);
    m_edit->setReadOnly(isReadOnly || !m_isStated);
}

void NetworksField::commit()
{
    if (!m_isStated || m_edit->toPlainText() == m_shown)
        return;
    const auto networks = networksFromText(m_edit->toPlainText());
    if (!networks) {
        m_error->setText(networks.error().message);
        m_error->show();
        return;
    }
    m_error->hide();
    m_shown = m_edit->toPlainText();
    Q_EMIT changed(*networks);
}

} // namespace hubwright
