// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"
#include "ui/panels/fields.h"

class QCheckBox;

namespace hubwright {

/// The fields of one site.  Each committed field is one undo step.
class SiteForm final : public QWidget {
    Q_OBJECT

public:
    explicit SiteForm(Drawing &drawing, QWidget *parent = nullptr);

    void show(const Site &site);
    /// Where a person starts to type: the name, all of it selected.
    void editName();
    void setReadOnly(bool isReadOnly);
    /// (id, title) of the platforms to choose from.
    void setPlatforms(const std::vector<std::pair<QString, QString>> &platforms);
    void retranslate();

private:
    void commitName(const QString &name);
    void commitGateway(const QString &text);
    void commitBlock(const QString &text);
    void commitSubnets();
    void commitHosts();
    /// One undo step that changes the shown site.
    void change(const QString &text, const std::function<void(Site &)> &assign);
    void suggestSubnet();
    void fillChoices();

    Drawing &m_drawing;
    Id<Site> m_site;
    TextField *m_name;
    ChoiceField *m_role;
    ChoiceField *m_kind;
    TextField *m_region;
    ChoiceField *m_platform;
    TextField *m_gateway;
    TextField *m_identity;
    TextField *m_block;
    LinesField *m_subnets;
    QPushButton *m_suggest;
    LinesField *m_hosts;
    QCheckBox *m_discards;
    LinesField *m_note;
    std::vector<std::pair<QString, QString>> m_platforms;
};

} // namespace hubwright
