// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector.h"

#include "model/base/text.h"
#include "ui/panels/end_form.h"
#include "ui/panels/heading_form.h"
#include "ui/panels/site_form.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

namespace hubwright {

Inspector::Inspector(Drawing &drawing, QWidget *parent)
    : QWidget(parent),
      m_drawing(drawing),
      m_title(new ElidedLabel(this)),
      m_kind(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_heading(new HeadingForm(drawing)),
      m_site(new SiteForm(drawing)),
      m_end(new EndForm(drawing)),
      m_several(new QWidget),
      m_severalText(plainLabel(m_several)),
      m_connect(new QPushButton(m_several)),
      m_alignRow(new QPushButton(m_several)),
      m_alignColumn(new QPushButton(m_several)),
      m_remove(new QPushButton(m_several))
{
    QFont title = monoFont(15);
    title.setBold(true);
    m_title->setFont(title);
    m_kind->setProperty("isDim", true);
    m_kind->setFont(uiFont(11));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 12, 4);
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_kind, 0, Qt::AlignRight | Qt::AlignVCenter);
    auto *several = new QVBoxLayout(m_several);
    several->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_severalText, m_connect, m_alignRow,
                                                             m_alignColumn, m_remove})
        several->addWidget(widget);
    several->addStretch(1);
    for (QWidget *page : std::initializer_list<QWidget *> {m_heading, m_site, m_end, m_several})
        m_stack->addWidget(scrolled(page));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    setMinimumWidth(276);

    connect(m_end, &EndForm::profileWanted, this, &Inspector::profileWanted);
    connect(&drawing.selection(), &Selection::changed, this, &Inspector::refresh);
    connect(&drawing.document(), &TopologyDocument::changed, this, &Inspector::refresh);
    connect(&drawing.document(), &TopologyDocument::reset, this, &Inspector::refresh);
    connect(&drawing.analyst(), &Analyst::analysed, this, &Inspector::refresh);
    connect(&drawing, &Drawing::readOnlyChanged, this, [this](bool isReadOnly) {
        m_heading->setReadOnly(isReadOnly);
        m_site->setReadOnly(isReadOnly);
        m_end->setReadOnly(isReadOnly);
        m_several->setEnabled(!isReadOnly);
    });
    connect(m_connect, &QPushButton::clicked, this, &Inspector::connectWanted);
    connect(m_alignRow, &QPushButton::clicked, this,
            [this] { Q_EMIT alignWanted(Qt::Horizontal); });
    connect(m_alignColumn, &QPushButton::clicked, this,
            [this] { Q_EMIT alignWanted(Qt::Vertical); });
    connect(m_remove, &QPushButton::clicked, this, &Inspector::removeWanted);
    retranslate();
}

QWidget *Inspector::scrolled(QWidget *page)
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(16, 4, 12, 12);
    layout->addWidget(page);
    layout->addStretch(1);
    auto *area = new QScrollArea(m_stack);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(holder);
    return area;
}

void Inspector::refresh()
{
    const Picked &picked = m_drawing.selection().picked();
    const Topology &topology = m_drawing.topology();
    const Site *site = picked.isOneSite() ? topology.site(picked.sites.front()) : nullptr;
    const Tunnel *tunnel = picked.isOneTunnel() ? topology.tunnel(picked.tunnels.front()) : nullptr;
    if (site) {
        m_title->setText(oneLine(site->name()));
        m_kind->setText(site->role == Role::Hub ? tr("hub") : tr("site"));
        m_site->show(*site);
        m_stack->setCurrentIndex(1);
    } else if (tunnel) {
        m_title->setText(
            oneLine(picked.side < 0 ? tunnel->id.key : tunnel->ends[size_t(picked.side)].name));
        m_kind->setText(picked.side < 0 ? tr("tunnel") : tr("tunnel end"));
        m_end->show(*tunnel, picked.side);
        m_stack->setCurrentIndex(2);
    } else if (!picked.isEmpty()) {
        m_title->setText(
            tr("%n selected", nullptr,
               int(picked.sites.size() + picked.tunnels.size() + picked.notes.size())));
        m_kind->setText(picked.isOneNote() ? tr("note") : QString());
        showSeveral();
        m_stack->setCurrentIndex(3);
    } else {
        m_title->setText(topology.heading.name.isEmpty() ? tr("Design")
                                                         : oneLine(topology.heading.name));
        m_kind->setText(tr("file"));
        m_heading->show();
        m_stack->setCurrentIndex(0);
    }
}

void Inspector::showSeveral()
{
    const Picked &picked = m_drawing.selection().picked();
    QStringList names;
    for (const Id<Site> &id : picked.sites)
        names << oneLine(id.key);
    for (const Id<Tunnel> &id : picked.tunnels)
        names << oneLine(id.key);
    for (const Id<Note> &id : picked.notes) {
        const auto note = m_drawing.topology().notes.find(id);
        if (note != m_drawing.topology().notes.end())
            names << oneLine(note->second.text.simplified().left(80));
    }
    m_severalText->setText(joinedUpTo(names, 12));
    m_connect->setVisible(picked.sites.size() > 1);
    m_alignRow->setVisible(picked.sites.size() > 1);
    m_alignColumn->setVisible(picked.sites.size() > 1);
}

void Inspector::editSelected()
{
    if (m_stack->currentIndex() == 1)
        m_site->editName();
    else if (m_stack->currentIndex() == 2)
        m_end->editName();
}

void Inspector::setPlatforms(const std::vector<std::pair<QString, QString>> &platforms)
{
    m_site->setPlatforms(platforms);
}

void Inspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Inspector::retranslate()
{
    m_heading->retranslate();
    m_site->retranslate();
    m_end->retranslate();
    m_connect->setText(tr("Connect to the hub"));
    m_alignRow->setText(tr("Align in a row"));
    m_alignColumn->setText(tr("Align in a column"));
    m_remove->setText(tr("Remove"));
    refresh();
}

} // namespace hubwright
