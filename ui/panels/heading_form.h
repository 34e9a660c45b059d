// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"
#include "ui/panels/fields.h"

class QCheckBox;

namespace hubwright {

/// What the file says of itself, and its intents as text, one a line.
class HeadingForm final : public QWidget {
    Q_OBJECT

public:
    explicit HeadingForm(Drawing &drawing, QWidget *parent = nullptr);

    void show();
    void setReadOnly(bool isReadOnly);
    void retranslate();

private:
    void change(const std::function<void(Heading &)> &assign);
    void commitIntents();

    Drawing &m_drawing;
    TextField *m_name;
    TextField *m_change;
    TextField *m_revision;
    TextField *m_author;
    LinesField *m_note;
    LinesField *m_intents;
    QLabel *m_intentsHint;
    QCheckBox *m_aggregates;
};

} // namespace hubwright
