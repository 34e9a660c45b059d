// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/networks_text.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <map>
#include <optional>

namespace hubwright {

/// A text editor, one entry a line, whose wrong lines stand out with a word on what
/// is wrong with them at the right.
class MarkedEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit MarkedEdit(QWidget *parent = nullptr);

    /// Line, counted from 0 -> what is wrong with it.
    void setMarks(const std::map<int, QString> &marks);
    const std::map<int, QString> &marks() const { return m_marks; }
    /// Lines under the text that are not part of it, such as what is missing.
    void setFootnote(const QString &footnote);
    QString footnote() const { return m_foot->text(); }

    /// So high that all lines are seen, up to `most`.
    void fit(int most);

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void colourMarks();

    std::map<int, QString> m_marks;
    QLabel *m_foot;
};

/// The local or target networks of a tunnel end: derived (shown) or stated (edited).
class NetworksField final : public QWidget {
    Q_OBJECT

public:
    explicit NetworksField(QWidget *parent = nullptr);

    void setTitles(const QString &derived, const QString &stated);
    /// What is shown; `missing` is named under the list.
    void show(const std::vector<Network> &networks, bool isStated,
              const std::map<int, QString> &marks, const std::vector<Network> &missing);
    void setReadOnly(bool isReadOnly);
    MarkedEdit *editor() const { return m_edit; }
    QPushButton *toggle() const { return m_toggle; }
    void retranslate();

Q_SIGNALS:
    /// The stated list; nothing: derive it.
    void changed(const std::optional<std::vector<hubwright::Network>> &stated);

private:
    void commit();
    void showTitle();

    QLabel *m_title;
    QPushButton *m_toggle;
    MarkedEdit *m_edit;
    QLabel *m_error;
    QString m_derivedTitle;
    QString m_statedTitle;
    QString m_shown;
    std::vector<Network> m_networks;
    bool m_isStated = false;
    bool m_isReadOnly = false;
};

} // namespace hubwright
