// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/site_form.h"

#include "model/base/text.h"
#include "model/store/name_check.h"
#include "model/topology/edits.h"
#include "model/topology/subnet_offers.h"
#include "ui/diagram/look.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace hubwright {

namespace {

/// "name address" a line; the error names the line.
Result<std::vector<Host>> hostsFrom(const QStringList &lines)
{
    std::vector<Host> hosts;
    for (const QString &line : lines) {
        const QString text = line.simplified();
        const qsizetype gap = text.lastIndexOf(QLatin1Char(' '));
        if (gap <= 0) {
            return Error {SiteForm::tr("“%1”: write a name, a space and an address, such as vm1 "
                                       "10.0.0.5.")
                              .arg(oneLine(text))};
        }
        const Result<IpAddress> address = IpAddress::parse(text.mid(gap + 1));
        if (!address)
            return address.error();
        hosts.push_back({text.left(gap), *address});
    }
    return hosts;
}

Result<std::vector<Network>> subnetsFrom(const QStringList &lines)
{
    std::vector<Network> subnets;
    for (const QString &line : lines) {
        const Result<Network> subnet = Network::parse(line);
        if (!subnet)
            return subnet.error();
        subnets.push_back(*subnet);
    }
    return subnets;
}

} // namespace

SiteForm::SiteForm(Drawing &drawing, QWidget *parent)
    : QWidget(parent),
      m_drawing(drawing),
      m_name(new TextField(this)),
      m_role(new ChoiceField(this)),
      m_kind(new ChoiceField(this)),
      m_region(new TextField(this)),
      m_platform(new ChoiceField(this)),
      m_gateway(new TextField(this, true)),
      m_identity(new TextField(this, true)),
      m_block(new TextField(this, true)),
      m_subnets(new LinesField(this, 4, true)),
      m_suggest(new QPushButton(this)),
      m_hosts(new LinesField(this, 3, true)),
      m_discards(new WrapCheckBox(this)),
      m_note(new LinesField(this, 2, false))
{
    m_name->setObjectName(QStringLiteral("siteName"));
    m_subnets->setObjectName(QStringLiteral("subnets"));
    m_hosts->setObjectName(QStringLiteral("hosts"));
    m_gateway->setObjectName(QStringLiteral("gateway"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto wide = [&](QWidget *widget) { grid->addWidget(widget, row++, 0, 1, 2); };
    const auto pair = [&](QWidget *left, QWidget *right) {
        grid->addWidget(left, row, 0, Qt::AlignTop);
        grid->addWidget(right, row++, 1, Qt::AlignTop);
    };
    wide(m_name);
    pair(m_role, m_kind);
    wide(m_region);
    wide(m_platform);
    wide(m_gateway);
    wide(m_subnets);
    grid->addWidget(m_suggest, row++, 0, 1, 2, Qt::AlignRight);
    wide(m_hosts);
    wide(m_block);
    wide(m_identity);
    wide(m_note);
    wide(m_discards);
    m_suggest->setFlat(true);

    connect(m_name, &Field::committed, this, &SiteForm::commitName);
    connect(m_gateway, &Field::committed, this, &SiteForm::commitGateway);
    connect(m_block, &Field::committed, this, &SiteForm::commitBlock);
    connect(m_subnets, &Field::committed, this, &SiteForm::commitSubnets);
    connect(m_hosts, &Field::committed, this, &SiteForm::commitHosts);
    connect(m_suggest, &QPushButton::clicked, this, &SiteForm::suggestSubnet);
    connect(m_role, &Field::committed, this, [this](const QString &word) {
        change(tr("Change the role of %1"), [&](Site &site) {
            site.role = word == QLatin1String("hub") ? Role::Hub : Role::Spoke;
        });
    });
    connect(m_kind, &Field::committed, this, [this](const QString &word) {
        change(tr("Change the kind of %1"),
               [&](Site &site) { site.kind = siteKindFromWord(word).value_or(SiteKind::Vpc); });
    });
    connect(m_region, &Field::committed, this, [this](const QString &text) {
        change(tr("Change the region of %1"), [&](Site &site) { site.region = text; });
    });
    connect(m_platform, &Field::committed, this, [this](const QString &word) {
        change(tr("Change the platform of %1"), [&](Site &site) { site.platform = word; });
    });
    connect(m_identity, &Field::committed, this, [this](const QString &text) {
        change(tr("Change the identity of %1"), [&](Site &site) { site.identity = text; });
    });
    connect(m_note, &Field::committed, this, [this](const QString &text) {
        change(tr("Change the note on %1"), [&](Site &site) { site.note = text; });
    });
    connect(m_discards, &QCheckBox::clicked, this, [this](bool isChecked) {
        change(tr("Change the default of %1"),
               [&](Site &site) { site.discardsUnmatched = isChecked; });
    });
    retranslate();
}

void SiteForm::retranslate()
{
    m_name->setTitle(tr("Name"));
    m_role->setTitle(tr("Role"));
    m_kind->setTitle(tr("Kind"));
    m_region->setTitle(tr("Region"));
    m_platform->setTitle(tr("Platform"));
    m_gateway->setTitle(tr("Gateway"));
    m_gateway->editor()->setPlaceholderText(tr("address, name or dynamic"));
    m_identity->setTitle(tr("IKE identity"));
    m_identity->editor()->setPlaceholderText(tr("the gateway’s address or name"));
    m_block->setTitle(tr("Address block"));
    m_block->editor()->setPlaceholderText(tr("optional, such as 10.0.0.0/16"));
    m_subnets->setTitle(tr("Subnets, one a line"));
    m_suggest->setText(tr("Add the next free subnet"));
    m_hosts->setTitle(tr("Hosts: name address"));
    m_note->setTitle(tr("Note"));
    m_discards->setText(tr("Discard what no selector matches"));
    fillChoices();
}

void SiteForm::fillChoices()
{
    m_role->setChoices(
        {{QStringLiteral("hub"), tr("Hub")}, {QStringLiteral("spoke"), tr("Spoke")}});
    m_kind->setChoices({{siteKindWord(SiteKind::Vpc), tr("VPC")},
                        {siteKindWord(SiteKind::DataCentre), tr("Data centre")},
                        {siteKindWord(SiteKind::Branch), tr("Branch")},
                        {siteKindWord(SiteKind::Partner), tr("Partner")}});
    std::vector<std::pair<QString, QString>> platforms {{QString(), tr("Generic")}};
    platforms.insert(platforms.end(), m_platforms.begin(), m_platforms.end());
    m_platform->setChoices(platforms);
}

void SiteForm::setPlatforms(const std::vector<std::pair<QString, QString>> &platforms)
{
    m_platforms = platforms;
    fillChoices();
}

void SiteForm::show(const Site &site)
{
    const bool isOther = m_site != site.id;
    m_site = site.id;
    m_name->showValue(site.name());
    m_role->showValue(site.role == Role::Hub ? QStringLiteral("hub") : QStringLiteral("spoke"));
    m_kind->showValue(siteKindWord(site.kind));
    m_region->showValue(site.region);
    m_platform->showValue(site.platform);
    m_gateway->showValue(site.gateway.text());
    m_identity->showValue(site.identity);
    m_block->showValue(site.block ? site.block->text() : QString());
    QStringList subnets;
    for (const Network &subnet : site.subnets)
        subnets << subnet.text();
    m_subnets->showValue(subnets.join(QLatin1Char('\n')));
    QStringList hosts;
    for (const Host &host : site.hosts)
        hosts << oneLine(host.name) + QLatin1Char(' ') + host.address.text();
    m_hosts->showValue(hosts.join(QLatin1Char('\n')));
    m_note->showValue(site.note);
    m_discards->setChecked(site.discardsUnmatched);
    if (isOther) {
        for (Field *field : findChildren<Field *>())
            field->showError({});
    }
}

void SiteForm::editName()
{
    m_name->editor()->setFocus(Qt::OtherFocusReason);
    m_name->editor()->selectAll();
}

void SiteForm::setReadOnly(bool isReadOnly)
{
    for (Field *field : findChildren<Field *>())
        field->setReadOnly(isReadOnly);
    m_suggest->setEnabled(!isReadOnly);
    m_discards->setEnabled(!isReadOnly);
}

void SiteForm::change(const QString &text, const std::function<void(Site &)> &assign)
{
    const Site *known = m_drawing.topology().site(m_site);
    if (!known)
        return;
    Site site = *known;
    assign(site);
    if (site == *known)
        return;
    m_drawing.edit(changeSite(m_drawing.topology(), site, text.arg(oneLine(site.name()))));
}

void SiteForm::commitName(const QString &name)
{
    const Topology &topology = m_drawing.topology();
    if (!topology.site(m_site) || name == m_site.key)
        return m_name->showError({});
    const QString error = siteNameError(topology, m_site, name);
    m_name->showError(error);
    if (!error.isEmpty())
        return;
    m_drawing.edit(renameSite(topology, m_site, name));
    if (m_drawing.topology().site({name}))
        m_drawing.selection().select(Id<Site> {name});
}

void SiteForm::commitGateway(const QString &text)
{
    const Result<Gateway> gateway = Gateway::parse(text);
    m_gateway->showError(gateway ? QString() : gateway.error().message);
    if (gateway)
        change(tr("Change the gateway of %1"), [&](Site &site) { site.gateway = *gateway; });
}

void SiteForm::commitBlock(const QString &text)
{
    if (text.isEmpty()) {
        m_block->showError({});
        return change(tr("Change the block of %1"), [](Site &site) { site.block.reset(); });
    }
    const Result<Network> block = Network::parse(text);
    m_block->showError(block ? QString() : block.error().message);
    if (block)
        change(tr("Change the block of %1"), [&](Site &site) { site.block = *block; });
}

void SiteForm::commitSubnets()
{
    const auto subnets = subnetsFrom(m_subnets->lines());
    m_subnets->showError(subnets ? QString() : subnets.error().message);
    if (subnets)
        change(tr("Change the subnets of %1"), [&](Site &site) { site.subnets = *subnets; });
}

void SiteForm::commitHosts()
{
    const auto hosts = hostsFrom(m_hosts->lines());
    m_hosts->showError(hosts ? QString() : hosts.error().message);
    if (hosts)
        change(tr("Change the hosts of %1"), [&](Site &site) { site.hosts = *hosts; });
}

void SiteForm::suggestSubnet()
{
    const Site *site = m_drawing.topology().site(m_site);
    if (!site)
        return;
    const Prefix pool = subnetPool(*site);
    const auto offers = subnetOffers(m_drawing.topology(), *site, site->subnets);
    if (offers.empty() || !Network(pool).contains(offers.front().network))
        return m_subnets->showError(tr("%1 has no free subnet of that size.").arg(pool.text()));
    m_subnets->showError({});
    change(tr("Add a subnet to %1"),
           [&](Site &changed) { changed.subnets.push_back(offers.front().network); });
}

} // namespace hubwright
