// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fields.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>

#include <cmath>

namespace hubwright {

void setStyleFlag(QWidget *widget, const char *name, bool isSet)
{
    if (widget->property(name).toBool() == isSet)
        return;
    widget->setProperty(name, isSet);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel *plainLabel(QWidget *parent, bool isDim)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // A long word may not widen what is around it.
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty("isDim", isDim);
    return label;
}

void setVisibleLines(QPlainTextEdit *edit, int lines)
{
    const int line = QFontMetrics(edit->font()).lineSpacing();
    edit->setFixedHeight(line * lines + 16);
}

Field::Field(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_error(plainLabel(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("isDim", true);
    m_title->setFont(uiFont(11));
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(1);
    m_error->setProperty("isWrong", true);
    m_error->setFont(uiFont(11));
    m_error->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_error);
}

void Field::hold(QWidget *editor)
{
    m_editor = editor;
    m_title->setBuddy(editor);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, editor);
    setFocusProxy(editor);
}

void Field::setTitle(const QString &title)
{
    m_title->setText(title);
    m_editor->setAccessibleName(title);
}

void Field::showError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    setStyleFlag(m_editor, "isWrong", !error.isEmpty());
}

void Field::commit()
{
    const QString now = value();
    if (now == m_shown)
        return;
    m_shown = now;
    Q_EMIT committed(now);
}

TextField::TextField(QWidget *parent, bool isMono) : Field(parent), m_edit(new QLineEdit(this))
{
    if (isMono)
        m_edit->setFont(monoFont(12));
    hold(m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, &TextField::commit);
}

QString TextField::value() const
{
    // A line edit keeps pasted line ends and tabs.
    return m_edit->text().simplified();
}

void TextField::showValue(const QString &value)
{
    const bool isTyping = m_edit->hasFocus() && m_edit->isModified() && m_edit->text() != m_shown;
    if (isTyping && value == m_shown)
        return;
    m_shown = value;
    if (m_edit->text() != value)
        m_edit->setText(value);
    m_edit->setModified(false);
    m_edit->setCursorPosition(0);
}

LinesField::LinesField(QWidget *parent, int visibleLines, bool isMono)
    : Field(parent), m_edit(new QPlainTextEdit(this))
{
    m_edit->setFont(isMono ? monoFont(12) : uiFont(12));
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(isMono ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    setVisibleLines(m_edit, visibleLines);
    m_edit->installEventFilter(this);
    hold(m_edit);
}

QStringList LinesField::lines() const
{
    QStringList out;
    const QStringList all = value().split(QLatin1Char('\n'));
    for (const QString &line : all) {
        if (!line.trimmed().isEmpty())
            out << line.trimmed();
    }
    return out;
}

void LinesField::showValue(const QString &value)
{
    if (m_edit->hasFocus() && m_edit->toPlainText() != m_shown && value == m_shown)
        return;
    m_shown = value;
    if (m_edit->toPlainText() != value)
        m_edit->setPlainText(value);
}

bool LinesField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        commit();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return && key->modifiers() == Qt::ControlModifier) {
            commit();
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

ChoiceField::ChoiceField(QWidget *parent) : Field(parent), m_combo(new QComboBox(this))
{
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(5);
    // What is too long for the box can be read above it.
    connect(m_combo, &QComboBox::currentTextChanged, m_combo,
            [this](const QString &text) { m_combo->setToolTip(text.toHtmlEscaped()); });
    hold(m_combo);
    connect(m_combo, &QComboBox::activated, this, &ChoiceField::commit);
}

void ChoiceField::setChoices(const std::vector<std::pair<QString, QString>> &choices)
{
    const QString shown = m_shown;
    m_combo->clear();
    for (const auto &[word, title] : choices)
        m_combo->addItem(title, word);
    showValue(shown);
}

void ChoiceField::showValue(const QString &value)
{
    m_shown = value;
    int at = m_combo->findData(value);
    if (at < 0) {
        m_combo->addItem(value.simplified(), value);
        at = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(at);
}

WrapButton::WrapButton(QWidget *parent) : QPushButton(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrapButton::heightForWidth(int width) const
{
    QFont bold = font();
    bold.setBold(true);
    const QRect text = QFontMetrics(bold).boundingRect(QRect(0, 0, width - 20, 1000),
                                                       Qt::TextWrapAnywhere | Qt::TextWordWrap,
                                                       QPushButton::text());
    return std::max(30, text.height() + 14);
}

QSize WrapButton::sizeHint() const { return {120, heightForWidth(width() > 0 ? width() : 240)}; }

QSize WrapButton::minimumSizeHint() const { return {60, heightForWidth(std::max(width(), 60))}; }

void WrapButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const bool isPrimary = property("isPrimary").toBool();
    QFont face = font();
    face.setBold(isPrimary);
    painter.setFont(face);
    painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled,
                                   isPrimary && isEnabled() ? QPalette::HighlightedText
                                                            : QPalette::ButtonText));
    painter.drawText(rect().adjusted(10, 4, -10, -4), Qt::AlignCenter | Qt::TextWordWrap, text());
}

WrapCheckBox::WrapCheckBox(QWidget *parent) : QCheckBox(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrapCheckBox::textLeft() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this) + 2;
}

int WrapCheckBox::heightForWidth(int width) const
{
    const QRect text = fontMetrics().boundingRect(
        QRect(0, 0, std::max(1, width - textLeft()), 1000), Qt::TextWordWrap, QCheckBox::text());
    return std::max(20, text.height() + 4);
}

QSize WrapCheckBox::sizeHint() const { return {120, heightForWidth(width() > 0 ? width() : 240)}; }

QSize WrapCheckBox::minimumSizeHint() const { return {60, heightForWidth(std::max(width(), 60))}; }

void WrapCheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.rect.setHeight(fontMetrics().height() + 4); // The box beside the first line.
    painter.drawControl(QStyle::CE_CheckBox, option);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(rect().adjusted(textLeft(), 2, 0, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
}

ElidedButton::ElidedButton(QWidget *parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedButton::paintEvent(QPaintEvent *)
{
    constexpr int Padding = 8;
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText));
    const QRect room = rect().adjusted(Padding, 0, -Padding, 0);
    painter.drawText(room, Qt::AlignCenter,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width()));
}

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::setText(const QString &text)
{
    QLabel::setText(text);
    setToolTip(text.toHtmlEscaped());
}

QSize ElidedLabel::minimumSizeHint() const { return {24, QLabel::minimumSizeHint().height()}; }

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.drawItemText(contentsRect(), int(alignment()), palette(), isEnabled(),
                         fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width()),
                         foregroundRole());
}

} // namespace hubwright
