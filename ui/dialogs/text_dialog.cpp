// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/text_dialog.h"

#include "ui/panels/fields.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace hubwright {

TextDialog::TextDialog(const QString &title, const QString &sentence, const QString &text,
                       QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *head = plainLabel(this);
    head->setText(sentence);
    head->setVisible(!sentence.isEmpty());
    auto *body = new QPlainTextEdit(text, this);
    body->setReadOnly(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(head);
    layout->addWidget(body, 1);
    layout->addWidget(buttons);
    resize(620, 380);
}

} // namespace hubwright
