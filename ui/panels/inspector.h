// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace hubwright {

class ElidedLabel;
class EndForm;
class HeadingForm;
class SiteForm;

/// What is selected, to be read and edited: a site, a tunnel or one of its ends,
/// what several have in common to do, or, with nothing selected, the file itself.
class Inspector final : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(Drawing &drawing, QWidget *parent = nullptr);

    /// Puts the cursor into the first field of what is selected.
    void editSelected();
    void setPlatforms(const std::vector<std::pair<QString, QString>> &platforms);

Q_SIGNALS:
    /// Buttons of the page for several objects.
    void connectWanted();
    void alignWanted(Qt::Orientation orientation);
    void removeWanted();
    /// Of a tunnel's page: the profile of that name is to be looked at.
    void profileWanted(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showSeveral();
    void retranslate();
    QWidget *scrolled(QWidget *page);

    Drawing &m_drawing;
    ElidedLabel *m_title;
    QLabel *m_kind;
    QStackedWidget *m_stack;
    HeadingForm *m_heading;
    SiteForm *m_site;
    EndForm *m_end;
    QWidget *m_several;
    QLabel *m_severalText;
    QPushButton *m_connect;
    QPushButton *m_alignRow;
    QPushButton *m_alignColumn;
    QPushButton *m_remove;
};

} // namespace hubwright
