// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/document_printer.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QPushButton;
class QToolButton;

namespace hubwright {

/// The document as it will be printed: on which paper, which way up, in colour or as a
/// grey printer shows it, and with the picture spread over tiles whose overlap is marked.
/// What was chosen is remembered.
class PreviewDialog final : public QDialog {
    Q_OBJECT

public:
    /// `against`: an older design, to show what changes; `failure`: what the picture shows,
    /// kept by reference; either may be null.
    PreviewDialog(std::shared_ptr<const Analysis> analysis, std::shared_ptr<const Analysis> against,
                  QWidget *parent = nullptr, const FailureEffect *failure = nullptr);
    ~PreviewDialog() override;

    /// What the boxes say, as of today.
    PrintRequest request() const;
    QPrintPreviewWidget *preview() const { return m_preview; }

Q_SIGNALS:
    /// Print what is shown.
    void printWanted();
    /// Write what is shown to a file.
    void exportWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void refresh();
    void paint(QPrinter *printer);
    void showPage();
    void turn(int pages);
    void remember() const;
    void retranslate();

    std::shared_ptr<const Analysis> m_analysis;
    std::shared_ptr<const Analysis> m_against;
    const FailureEffect *m_failure;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_preview = nullptr;
    QLabel *m_paperLabel = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_way = nullptr;
    QCheckBox *m_grey = nullptr;
    QCheckBox *m_tiled = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_page = nullptr;
    QToolButton *m_out = nullptr;
    QToolButton *m_in = nullptr;
    QToolButton *m_fit = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_export = nullptr;
    QLabel *m_told = nullptr;
};

} // namespace hubwright
