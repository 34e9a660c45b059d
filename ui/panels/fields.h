// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace hubwright {

/// A label over an editor and, beneath, what is wrong with what was typed.  A field
/// shows a value; when a person has typed another and leaves it, it tells
/// `committed`.  What is being typed is never overwritten by `showValue`.
class Field : public QWidget {
    Q_OBJECT

public:
    void setTitle(const QString &title);
    /// Nothing: no error.
    void showError(const QString &error);
    QString error() const { return m_error->text(); }
    virtual QString value() const = 0;
    virtual void showValue(const QString &value) = 0;
    virtual void setReadOnly(bool isReadOnly) = 0;

Q_SIGNALS:
    void committed(const QString &value);

protected:
    explicit Field(QWidget *parent);
    void hold(QWidget *editor);
    /// Tells `committed` if the value is not the one that was shown.
    void commit();

    QString m_shown;

private:
    QLabel *m_title;
    QLabel *m_error;
    QWidget *m_editor = nullptr;
};

/// One line.  Pasted line ends and controls become blanks.
class TextField final : public Field {
    Q_OBJECT

public:
    explicit TextField(QWidget *parent = nullptr, bool isMono = false);

    QLineEdit *editor() const { return m_edit; }
    QString value() const override;
    void showValue(const QString &value) override;
    void setReadOnly(bool isReadOnly) override { m_edit->setReadOnly(isReadOnly); }

private:
    QLineEdit *m_edit;
};

/// Several lines; committed when the editor is left or with Ctrl+Return.
class LinesField final : public Field {
    Q_OBJECT

public:
    LinesField(QWidget *parent, int visibleLines, bool isMono);

    QPlainTextEdit *editor() const { return m_edit; }
    QString value() const override { return m_edit->toPlainText(); }
    /// The lines without the empty ones, trimmed.
    QStringList lines() const;
    void showValue(const QString &value) override;
    void setReadOnly(bool isReadOnly) override { m_edit->setReadOnly(isReadOnly); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit;
};

/// One of several, each with a word that `value` gives.
class ChoiceField final : public Field {
    Q_OBJECT

public:
    explicit ChoiceField(QWidget *parent = nullptr);

    /// (word, title) in their order.
    void setChoices(const std::vector<std::pair<QString, QString>> &choices);
    QComboBox *editor() const { return m_combo; }
    QString value() const override { return m_combo->currentData().toString(); }
    /// A word that is none of the choices is added as it is.
    void showValue(const QString &value) override;
    void setReadOnly(bool isReadOnly) override { m_combo->setEnabled(!isReadOnly); }

private:
    QComboBox *m_combo;
};

/// A button whose text takes as many lines as it needs.
class WrapButton final : public QPushButton {
    Q_OBJECT

public:
    explicit WrapButton(QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A check box whose text takes as many lines as it needs.
class WrapCheckBox final : public QCheckBox {
    Q_OBJECT

public:
    explicit WrapCheckBox(QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;

private:
    int textLeft() const;
};

/// A button that gets as much room as there is; its text is shortened to that.
class ElidedButton final : public QPushButton {
    Q_OBJECT

public:
    explicit ElidedButton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// One line of plain text, shortened in its middle to the room that there is; the
/// whole is its tool tip.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// Hides QLabel's, which cannot be overridden.
    void setText(const QString &text);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A label for plain text, wrapped, that can be selected.
QLabel *plainLabel(QWidget *parent, bool isDim = false);
/// Sets a dynamic property that the style sheet looks at.
void setStyleFlag(QWidget *widget, const char *name, bool isSet);
/// Gives a text editor the height of so many lines.
void setVisibleLines(QPlainTextEdit *edit, int lines);

} // namespace hubwright
