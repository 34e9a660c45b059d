// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/heading_form.h"

#include "model/base/text.h"
#include "model/topology/edits.h"
#include "ui/theme.h"

#include <QGridLayout>

namespace hubwright {

HeadingForm::HeadingForm(Drawing &drawing, QWidget *parent)
    : QWidget(parent),
      m_drawing(drawing),
      m_name(new TextField(this)),
      m_change(new TextField(this)),
      m_revision(new TextField(this)),
      m_author(new TextField(this)),
      m_note(new LinesField(this, 2, false)),
      m_intents(new LinesField(this, 6, true)),
      m_intentsHint(plainLabel(this, true)),
      m_aggregates(new WrapCheckBox(this))
{
    m_intents->setObjectName(QStringLiteral("intents"));
    m_name->setObjectName(QStringLiteral("headingName"));
    m_intentsHint->setFont(uiFont(11));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_name, 0, 0, 1, 2);
    grid->addWidget(m_change, 1, 0);
    grid->addWidget(m_revision, 1, 1);
    grid->addWidget(m_author, 2, 0, 1, 2);
    grid->addWidget(m_intents, 3, 0, 1, 2);
    grid->addWidget(m_intentsHint, 4, 0, 1, 2);
    grid->addWidget(m_note, 5, 0, 1, 2);
    grid->addWidget(m_aggregates, 6, 0, 1, 2);

    const auto field = [this](Field *editor, QString Heading::*member) {
        connect(editor, &Field::committed, this, [this, member](const QString &text) {
            change([&](Heading &heading) { heading.*member = text; });
        });
    };
    field(m_name, &Heading::name);
    field(m_change, &Heading::change);
    field(m_revision, &Heading::revision);
    field(m_author, &Heading::author);
    field(m_note, &Heading::note);
    connect(m_intents, &Field::committed, this, &HeadingForm::commitIntents);
    connect(m_aggregates, &QCheckBox::clicked, this, [this](bool isChecked) {
        change([&](Heading &heading) { heading.aggregates = isChecked; });
    });
    retranslate();
}

void HeadingForm::retranslate()
{
    m_name->setTitle(tr("Name of the design"));
    m_change->setTitle(tr("Change number"));
    m_revision->setTitle(tr("Revision"));
    m_author->setTitle(tr("Author"));
    m_note->setTitle(tr("Note"));
    m_intents->setTitle(tr("Intents: who talks to whom, one a line"));
    m_intents->editor()->setPlaceholderText(QStringLiteral("everyone <-> everyone"));
    m_intentsHint->setText(tr("Such as hub <-> spokes, vm1 -> vm2 or not a <-> b.\nEmpty: everyone "
                              "with everyone."));
    m_aggregates->setText(tr("Write derived lists as the fewest prefixes"));
}

void HeadingForm::show()
{
    const Topology &topology = m_drawing.topology();
    m_name->showValue(topology.heading.name);
    m_change->showValue(topology.heading.change);
    m_revision->showValue(topology.heading.revision);
    m_author->showValue(topology.heading.author);
    m_note->showValue(topology.heading.note);
    m_aggregates->setChecked(topology.heading.aggregates);
    QStringList intents;
    for (const Intent &intent : topology.intents.value_or(std::vector<Intent> {}))
        intents << intentText(intent, topology);
    m_intents->showValue(intents.join(QLatin1Char('\n')));
}

void HeadingForm::change(const std::function<void(Heading &)> &assign)
{
    Heading heading = m_drawing.topology().heading;
    assign(heading);
    if (heading != m_drawing.topology().heading)
        m_drawing.edit(changeHeading(heading));
}

void HeadingForm::commitIntents()
{
    std::vector<Intent> intents;
    QStringList errors;
    const QStringList lines = m_intents->lines();
    for (const QString &line : lines) {
        const Result<Intent> intent = parseIntent(line, m_drawing.topology());
        if (intent)
            intents.push_back(*intent);
        else
            errors << intent.error().message;
    }
    m_intents->showError(errors.join(QLatin1Char('\n')));
    if (!errors.isEmpty())
        return;
    const auto now = intents.empty() ? std::nullopt : std::optional(intents);
    if (now != m_drawing.topology().intents)
        m_drawing.edit(changeIntents(now));
}

void HeadingForm::setReadOnly(bool isReadOnly)
{
    for (Field *field : findChildren<Field *>())
        field->setReadOnly(isReadOnly);
    m_aggregates->setEnabled(!isReadOnly);
}

} // namespace hubwright
