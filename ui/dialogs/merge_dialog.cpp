// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/merge_dialog.h"

#include "model/base/text.h"
#include "ui/panels/fields.h"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hubwright {

namespace {

/// A version in a button: one line, no longer than a line is read, nothing of it a key.
QString shortened(const QString &text)
{
    constexpr qsizetype Most = 90;
    QString line = text.size() > Most ? text.left(Most) + QStringLiteral("…") : text;
    return line.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

MergeDialog::MergeDialog(const QString &fileName, std::shared_ptr<const DiskMerge> disk,
                         QWidget *parent)
    : QDialog(parent),
      m_disk(std::move(disk)),
      m_result(m_disk->merged.topology),
      m_question(plainLabel(this)),
      m_list(new QWidget(this)),
      m_rows(new QVBoxLayout(m_list))
{
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Changed by another program"));
    auto *told = plainLabel(this);
    told->setText(tr("%1 was changed by another program while you had unsaved changes. "
                     "This is what it changed:")
                      .arg(oneLine(fileName)));
    told->setWordWrap(true);
    auto *changes = new QPlainTextEdit(m_disk->theirChanges().join(QLatin1Char('\n')), this);
    changes->setObjectName(QStringLiteral("theirChanges"));
    changes->setReadOnly(true);
    changes->setTabChangesFocus(true);
    changes->setAccessibleName(tr("What the other program changed"));
    changes->setMaximumHeight(120);
    m_question->setWordWrap(true);
    m_rows->setContentsMargins(0, 0, 8, 0);
    m_rows->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *buttons = new QDialogButtonBox(this);
    auto *mergeButton = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    mergeButton->setObjectName(QStringLiteral("merge"));
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    mergeButton->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(told);
    layout->addWidget(changes);
    layout->addWidget(m_question);
    if (addNew(m_disk->merged.conflicts)) {
        auto *mine = buttons->addButton(tr("All m&ine"), QDialogButtonBox::ActionRole);
        auto *theirs = buttons->addButton(tr("All &theirs"), QDialogButtonBox::ActionRole);
        connect(mine, &QPushButton::clicked, this, [this] { chooseAll(MergeChoices::Side::Ours); });
        connect(theirs, &QPushButton::clicked, this,
                [this] { chooseAll(MergeChoices::Side::Theirs); });
        m_question->setText(tr("You and the other program both changed these. Choose for each "
                               "which version counts:"));
        layout->addWidget(scroll, 1);
        resize(620, 520);
    } else {
        m_question->setText(tr("None of it touches what you changed. Merged, it is one step in "
                               "your drawing that can be undone; nothing is saved yet."));
        scroll->hide();
        resize(620, 300);
    }
    layout->addWidget(buttons);
    mergeButton->setFocus();
}

bool MergeDialog::addNew(const std::vector<MergeConflict> &conflicts)
{
    bool hasNew = false;
    for (const MergeConflict &conflict : conflicts) {
        if (m_choices.choice(conflict))
            continue;
        // Ours counts unless one chooses otherwise; what one side removed is ours too.
        m_choices.choose(conflict, MergeChoices::Side::Ours);
        m_conflicts.push_back(conflict);
        addConflict(conflict);
        hasNew = true;
    }
    return hasNew;
}

void MergeDialog::addConflict(const MergeConflict &conflict)
{
    auto *box = new QGroupBox(m_list);
    QString title = conflictQuestion(conflict);
    box->setTitle(shortened(title));
    box->setAccessibleName(title);
    auto *column = new QVBoxLayout(box);
    const auto add = [&](MergeChoices::Side side, const QString &text, const char *name) {
        auto *button = new QRadioButton(shortened(text), box);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(text.toHtmlEscaped());
        button->setChecked(side == MergeChoices::Side::Ours);
        connect(button, &QRadioButton::toggled, this, [this, conflict, side](bool isChosen) {
            if (isChosen)
                m_choices.choose(conflict, side);
        });
        column->addWidget(button);
    };
    using enum MergeChoices::Side;
    add(Ours, tr("Mine: %1").arg(conflictVersion(conflict, Ours)), "mine");
    add(Theirs, tr("Theirs: %1").arg(conflictVersion(conflict, Theirs)), "theirs");
    m_rows->insertWidget(m_rows->count() - 1, box);
}

void MergeDialog::chooseAll(MergeChoices::Side side)
{
    const char *const name = side == MergeChoices::Side::Ours ? "mine" : "theirs";
    const auto buttons = m_list->findChildren<QRadioButton *>(QLatin1String(name));
    for (QRadioButton *button : buttons)
        button->setChecked(true);
}

void MergeDialog::accept()
{
    const Merged merged = merge(m_disk->base, m_disk->ours, m_disk->theirs, m_choices);
    // A choice may bring up what nobody was asked for yet.
    if (addNew(merged.conflicts))
        return;
    m_result = merged.topology;
    QDialog::accept();
}

} // namespace hubwright
