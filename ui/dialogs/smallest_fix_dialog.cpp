// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/smallest_fix_dialog.h"

#include "model/base/text.h"
#include "ui/panels/fields.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace hubwright {

SmallestFixDialog::SmallestFixDialog(std::shared_ptr<const Analysis> analysis,
                                     const RepairRequest &request, QWidget *parent)
    : QDialog(parent),
      m_head(plainLabel(this)),
      m_list(new QListWidget(this)),
      m_fate(plainLabel(this, true)),
      m_beyond(plainLabel(this)),
      m_apply(nullptr)
{
    setWindowTitle(tr("Smallest fix"));
    m_head->setText(tr("Looking for the least edits…"));
    m_head->setObjectName(QStringLiteral("smallestFixHead"));
    m_list->setObjectName(QStringLiteral("alternatives"));
    m_list->setAccessibleName(tr("Alternatives"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSpacing(4);
    m_beyond->setProperty("isWrong", true);
    m_beyond->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Apply | QDialogButtonBox::Cancel, this);
    m_apply = buttons->button(QDialogButtonBox::Apply);
    m_apply->setDefault(true);
    m_apply->setEnabled(false);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &SmallestFixDialog::showFate);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_fate);
    layout->addWidget(m_beyond);
    layout->addWidget(buttons);
    resize(620, 260);
    m_pool.setMaxThreadCount(1);
    m_pool.start([this, analysis, request] {
        RepairAnswer answer = smallestFix(*analysis, {QDate::currentDate(), {}}, request);
        QMetaObject::invokeMethod(
            this, [this, answer = std::move(answer)]() mutable { showAnswer(std::move(answer)); },
            Qt::QueuedConnection);
    });
}

SmallestFixDialog::~SmallestFixDialog() { m_pool.waitForDone(); }

Edit SmallestFixDialog::chosen() const
{
    const int row = m_list->currentRow();
    return result() == Accepted && row >= 0 ? m_answer.alternatives[size_t(row)].edit : Edit {};
}

void SmallestFixDialog::showAnswer(RepairAnswer answer)
{
    m_answer = std::move(answer);
    for (const Repair &repair : m_answer.alternatives) {
        QStringList names;
        for (const QString &name : repair.ends)
            names << oneLine(name);
        constexpr int MostNames = 6;
        const QString edits = tr("%n edit(s)", nullptr, int(repair.steps.size()));
        QStringList lines {
            names.isEmpty() ? edits : tr("%1 at %2").arg(edits, joinedUpTo(names, MostNames))};
        for (const RepairStep &step : repair.steps)
            lines << QStringLiteral("–  ") + oneLine(step.title);
        m_list->addItem(lines.join(QLatin1Char('\n')));
    }
    const bool hasAny = !m_answer.alternatives.empty();
    m_head->setText(
        m_answer.asked == 0 ? tr("What was asked for is as intended already.")
        : !hasAny           ? tr("No edit was found that helps.")
        : m_answer.isSmallest
            ? tr("%n direction(s) between subnets are not as intended. These edits mend them all; "
                 "no fewer do.",
                 nullptr, int(m_answer.asked))
            : tr("%n direction(s) between subnets are not as intended. These edits mend them all; "
                 "fewer might do, for not every combination was tried.",
                 nullptr, int(m_answer.asked)));
    QStringList beyond;
    for (const QString &sentence : std::as_const(m_answer.beyond))
        beyond << tr("No edit helps here: %1").arg(oneLine(sentence));
    constexpr int MostSentences = 4;
    m_beyond->setText(beyond.mid(0, MostSentences).join(QLatin1Char('\n')));
    m_beyond->setVisible(!beyond.isEmpty());
    m_list->setVisible(hasAny);
    m_apply->setEnabled(hasAny);
    m_list->setCurrentRow(hasAny ? 0 : -1);
    showFate();
    Q_EMIT searched();
}

void SmallestFixDialog::showFate()
{
    const int row = m_list->currentRow();
    if (row < 0) {
        m_fate->clear();
        return;
    }
    m_fate->setText(
        m_answer.alternatives[size_t(row)].isProved
            ? tr("Judged anew: the design is then proved. It is one undo step.")
            : tr("Judged anew: what was asked for then works and nothing else is worse; "
                 "other pairs are still not as intended. It is one undo step."));
}

} // namespace hubwright
