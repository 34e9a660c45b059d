// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/failure_banner.h"

#include "model/base/text.h"
#include "model/resilience/failure_report.h"
#include "ui/panels/fields.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace hubwright {

FailureBanner::FailureBanner(FailureWatch &watch, QWidget *parent)
    : QFrame(parent), m_watch(watch), m_words(plainLabel(this)), m_wayOut(new QPushButton(this))
{
    setObjectName(QStringLiteral("message"));
    m_words->setObjectName(QStringLiteral("failureWords"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->addWidget(m_words, 1);
    row->addWidget(m_wayOut, 0, Qt::AlignTop);
    connect(m_wayOut, &QPushButton::clicked, &watch, &FailureWatch::leave);
    connect(&watch, &FailureWatch::changed, this, &FailureBanner::follow);
    retranslate();
    follow();
}

void FailureBanner::follow()
{
    const ShownFailure *shown = m_watch.shown();
    setVisible(shown != nullptr);
    if (shown)
        m_words->setText(failureSentence(shown->analysis->topology, shown->effect.outcome));
}

void FailureBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    }
    QFrame::changeEvent(event);
}

void FailureBanner::retranslate() { m_wayOut->setText(tr("Back to the design (Esc)")); }

} // namespace hubwright
