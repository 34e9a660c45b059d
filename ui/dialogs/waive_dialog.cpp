// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/waive_dialog.h"

#include "model/base/text.h"
#include "ui/panels/fields.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hubwright {

WaiveDialog::WaiveDialog(const Finding &finding, const QDate &today, QWidget *parent)
    : QDialog(parent),
      m_waiver {finding.rule, finding.object, {}, {}},
      m_reason(new QLineEdit(this)),
      m_hasEnd(new QCheckBox(tr("Only until"), this)),
      m_until(new QDateEdit(today.addMonths(3), this))
{
    setWindowTitle(tr("Waive the finding"));
    auto *message = plainLabel(this);
    message->setText(oneLine(finding.message));
    auto *hint = plainLabel(this, true);
    hint->setText(tr("The reason is written into the file and shown in the document."));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_until->setEnabled(false);
    connect(m_hasEnd, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("Waive"));
    ok->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, ok,
            [ok](const QString &text) { ok->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *until = new QHBoxLayout;
    until->addWidget(m_hasEnd);
    until->addWidget(m_until);
    until->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(message);
    layout->addWidget(m_reason);
    layout->addLayout(until);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    setMinimumWidth(440);
}

Waiver WaiveDialog::waiver() const
{
    Waiver waiver = m_waiver;
    waiver.reason = m_reason->text().simplified();
    if (m_hasEnd->isChecked())
        waiver.until = m_until->date();
    return waiver;
}

} // namespace hubwright
