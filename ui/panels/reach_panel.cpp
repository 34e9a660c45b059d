// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reach_panel.h"

#include "model/base/text.h"
#include "model/explain/explain.h"
#include "ui/diagram/signs.h"
#include "ui/panels/fields.h"
#include "ui/panels/reach_matrix_view.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QListWidget>
#include <QPainter>
#include <QSplitter>

namespace hubwright {

namespace {

QComboBox *stopCombo(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setMinimumContentsLength(20);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return combo;
}

QString checkText(const Hop &hop)
{
    switch (hop.check) {
    case PacketCheck::Outbound:
        return hop.hasPassed ? ReachPanel::tr("outbound selectors match")
                             : ReachPanel::tr("no outbound selector matches");
    case PacketCheck::Negotiated:
        return hop.hasPassed ? ReachPanel::tr("inside the negotiated SA")
                             : ReachPanel::tr("outside the negotiated SA");
    case PacketCheck::Inbound:
        return hop.hasPassed ? ReachPanel::tr("inbound check passed")
                             : ReachPanel::tr("inbound check failed");
    case PacketCheck::Rematch:
        return hop.hasPassed ? ReachPanel::tr("matches the next tunnel")
                             : ReachPanel::tr("matches no next tunnel");
    case PacketCheck::Local:
        return ReachPanel::tr("arrived");
    }
    return {};
}

} // namespace

ReachPanel::ReachPanel(Drawing &drawing, QWidget *parent)
    : QWidget(parent),
      m_drawing(drawing),
      m_fromTitle(new QLabel(this)),
      m_toTitle(new QLabel(this)),
      m_from(stopCombo(this)),
      m_to(stopCombo(this)),
      m_verdict(plainLabel(this)),
      m_fix(new QPushButton(this)),
      m_hops(new QListWidget(this)),
      m_matrix(new ReachMatrixView(drawing, this))
{
    m_from->setObjectName(QStringLiteral("reachFrom"));
    m_to->setObjectName(QStringLiteral("reachTo"));
    m_hops->setObjectName(QStringLiteral("hops"));
    m_hops->setWordWrap(true);
    m_fromTitle->setBuddy(m_from);
    m_toTitle->setBuddy(m_to);
    m_fromTitle->setProperty("isDim", true);
    m_toTitle->setProperty("isDim", true);
    QFont bold = uiFont(13);
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_fix->setObjectName(QStringLiteral("fixPair"));
    m_fix->hide();

    auto *path = new QWidget(this);
    auto *left = new QGridLayout(path);
    left->setContentsMargins(12, 8, 8, 8);
    left->addWidget(m_fromTitle, 0, 0);
    left->addWidget(m_from, 0, 1);
    left->addWidget(m_toTitle, 0, 2);
    left->addWidget(m_to, 0, 3);
    left->setColumnStretch(1, 1);
    left->setColumnStretch(3, 1);
    auto *verdictRow = new QHBoxLayout;
    verdictRow->addWidget(m_verdict, 1);
    verdictRow->addWidget(m_fix, 0, Qt::AlignTop);
    left->addLayout(verdictRow, 1, 0, 1, 4);
    left->addWidget(m_hops, 2, 0, 1, 4);
    left->setRowStretch(2, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->addWidget(path);
    splitter->addWidget(m_matrix);
    splitter->setSizes({600, 600});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(&drawing.analyst(), &Analyst::analysed, this, &ReachPanel::refresh);
    for (QComboBox *combo : {m_from, m_to})
        connect(combo, &QComboBox::currentIndexChanged, this, &ReachPanel::showVerdict);
    connect(m_matrix, &ReachMatrixView::cellChosen, this, &ReachPanel::showCell);
    connect(m_matrix, &ReachMatrixView::told, this, &ReachPanel::told);
    connect(m_fix, &QPushButton::clicked, this, [this] { Q_EMIT fixWanted(request()); });
    retranslate();
}

void ReachPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_matrix->setTheme(theme);
    if (!m_isStale)
        showVerdict();
}

void ReachPanel::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_matrix->refresh();
    fillStops();
    showVerdict();
}

void ReachPanel::fillStops()
{
    const Analysis &analysis = m_drawing.analysis();
    const Universe &universe = analysis.plan->universe();
    const auto &sites = analysis.topology.sites();
    m_stops.clear();
    QStringList labels;
    const auto add = [&](const QString &label, int unit, int atom) {
        m_stops.push_back({label, unit, atom});
        labels << label;
    };
    for (int s = 0; s < int(sites.size()); ++s) {
        const QString site = oneLine(sites[size_t(s)].name());
        for (const Host &host : sites[size_t(s)].hosts) {
            const int atom = universe.atomAt(host.address);
            if (atom >= 0)
                add(site + QLatin1Char('/') + oneLine(host.name),
                    universe.atoms()[size_t(atom)].unit, atom);
        }
        const auto [first, last] = universe.unitsOf(s);
        for (int unit = first; unit < last; ++unit) {
            if (universe.units()[size_t(unit)].subnet >= 0)
                add(site + QLatin1Char('/') + universe.units()[size_t(unit)].network.text(), unit,
                    -1);
        }
    }
    for (QComboBox *combo : {m_from, m_to}) {
        const QSignalBlocker blocker(combo);
        const QString before = combo->currentText();
        combo->clear();
        combo->addItems(labels);
        combo->setCurrentIndex(combo->findText(before));
        if (combo->currentIndex() < 0)
            combo->setEditText(QString());
    }
}

void ReachPanel::showPair(const QString &from, const QString &to)
{
    if (m_stops.empty() || m_isStale) {
        m_isStale = false;
        fillStops();
    }
    const QSignalBlocker blocker(m_from);
    m_from->setCurrentIndex(m_from->findText(from));
    if (m_to->currentIndex() == m_to->findText(to))
        showVerdict();
    else
        m_to->setCurrentIndex(m_to->findText(to));
}

ReachMatrixModel &ReachPanel::matrix() const { return m_matrix->model(); }

QString ReachPanel::verdictText() const { return m_verdict->text(); }

QStringList ReachPanel::hopTexts() const
{
    QStringList texts;
    for (int row = 0; row < m_hops->count(); ++row)
        texts << m_hops->item(row)->text();
    return texts;
}

Verdict ReachPanel::verdictOf(const Stop &sender, const Stop &receiver) const
{
    const Reach &reach = *m_drawing.analysis().reach;
    return sender.atom >= 0 && receiver.atom >= 0
               ? reach.verdict(sender.atom, receiver.atom)
               : reach.verdictOfUnits(sender.unit, receiver.unit);
}

RepairRequest ReachPanel::request() const
{
    RepairRequest out {false, {}};
    const int from = m_from->currentIndex();
    const int to = m_to->currentIndex();
    if (from < 0 || to < 0)
        return out;
    const Stop &sender = m_stops[size_t(from)];
    const Stop &receiver = m_stops[size_t(to)];
    const auto &units = m_drawing.analysis().plan->universe().units();
    if (units[size_t(sender.unit)].site == units[size_t(receiver.unit)].site)
        return out;
    const Verdict verdict = verdictOf(sender, receiver);
    const bool isDelivered = verdict.outcome == Outcome::Delivered;
    if (isDelivered != verdict.isIntended)
        out.pairs = {{sender.unit, receiver.unit, isDelivered},
                     {receiver.unit, sender.unit, isDelivered}};
    return out;
}

void ReachPanel::showVerdict()
{
    m_hops->clear();
    m_fix->setVisible(!m_isStale && !request().pairs.empty());
    const int from = m_from->currentIndex();
    const int to = m_to->currentIndex();
    if (from < 0 || to < 0) {
        m_verdict->setText(tr("Choose two hosts or subnets, or a cell of the matrix."));
        Q_EMIT pathChanged({});
        return;
    }
    const Stop &sender = m_stops[size_t(from)];
    const Stop &receiver = m_stops[size_t(to)];
    const auto &units = m_drawing.analysis().plan->universe().units();
    if (units[size_t(sender.unit)].site == units[size_t(receiver.unit)].site) {
        m_verdict->setText(tr("Both are in one site: no tunnel is needed."));
        Q_EMIT pathChanged({});
        return;
    }
    const Verdict verdict = verdictOf(sender, receiver);
    const QString intended = verdict.isIntended ? tr("intended") : tr("not intended");
    switch (verdict.outcome) {
    case Outcome::Delivered:
        m_verdict->setText(tr("Delivered, %1; a ping shows ttl %2").arg(intended).arg(verdict.ttl));
        break;
    case Outcome::Dropped:
        m_verdict->setText(verdict.failsInReply ? tr("The reply is dropped, %1").arg(intended)
                                                : tr("Dropped, %1").arg(intended));
        break;
    case Outcome::Clear:
        m_verdict->setText(verdict.failsInReply ? tr("The reply leaves in clear, %1").arg(intended)
                                                : tr("Leaves in clear, %1").arg(intended));
        break;
    }
    addStory(sender, receiver);
    addHops(verdict.forward, tr("There"));
    if (!verdict.reply.hops.empty())
        addHops(verdict.reply, tr("Reply"));
    Q_EMIT pathChanged(pathOf(verdict.failing()));
}

std::vector<int> ReachPanel::atomsOf(const Stop &stop) const
{
    if (stop.atom >= 0)
        return {stop.atom};
    const Universe &universe = m_drawing.analysis().plan->universe();
    const auto [first, last] = universe.atomsIn(universe.units()[size_t(stop.unit)].network);
    std::vector<int> out;
    for (int atom = first; atom < last; ++atom) {
        if (universe.atoms()[size_t(atom)].unit == stop.unit)
            out.push_back(atom);
    }
    return out;
}

void ReachPanel::addStory(const Stop &sender, const Stop &receiver)
{
    const std::vector<int> senders = atomsOf(sender);
    const std::vector<int> receivers = atomsOf(receiver);
    if (senders.empty() || receivers.empty())
        return;
    const Analysis &analysis = m_drawing.analysis();
    // Large drawings are judged too slowly to try fixes while one clicks about.
    constexpr size_t MostSites = 400;
    const auto [from, to] = tellingAtoms(analysis, senders, receivers);
    const Explanation told =
        explainPair(analysis, {QDate::currentDate(), {}}, {sender.label, from},
                    {receiver.label, to}, analysis.topology.sites().size() <= MostSites);
    new QListWidgetItem(oneLine(told.story), m_hops);
    if (told.fix.isEmpty())
        return;
    auto *fix = new QListWidgetItem(tr("Fix: %1").arg(oneLine(told.fix)), m_hops);
    fix->setForeground(m_theme.accent);
}

void ReachPanel::addHops(const Trace &trace, const QString &title)
{
    const Topology &topology = m_drawing.analysis().topology;
    const auto icon = [this](bool hasPassed) {
        QPixmap pixmap(36, 36);
        pixmap.setDevicePixelRatio(2);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMark(painter, hasPassed ? Mark::Right : Mark::Lossy, QRectF(1.5, 1.5, 15, 15),
                  hasPassed ? m_theme.right : m_theme.wrong, m_theme.panel);
        return QIcon(pixmap);
    };
    auto *head = new QListWidgetItem(title, m_hops);
    head->setFlags(Qt::ItemIsEnabled);
    head->setForeground(m_theme.dim);
    for (const Hop &hop : trace.hops) {
        QString text = oneLine(topology.sites()[size_t(hop.site)].name());
        if (hop.out.isValid())
            text += QStringLiteral(" → ") + oneLine(topology.end(hop.out).name);
        text += QStringLiteral(": ") + checkText(hop);
        new QListWidgetItem(icon(hop.hasPassed), text, m_hops);
    }
    if (!trace.why.isEmpty()) {
        auto *why = new QListWidgetItem(oneLine(trace.why), m_hops);
        why->setForeground(m_theme.wrong);
    }
}

ShownPath ReachPanel::pathOf(const Trace &trace) const
{
    const Topology &topology = m_drawing.analysis().topology;
    ShownPath path;
    for (const Hop &hop : trace.hops) {
        path.sites.push_back(topology.sites()[size_t(hop.site)].id);
        if (hop.out.isValid() && (hop.hasPassed || hop.check != PacketCheck::Outbound))
            path.tunnels.push_back(topology.tunnels()[size_t(hop.out.tunnel)].id);
    }
    if (trace.outcome != Outcome::Delivered && !path.sites.empty())
        path.endedAt = path.sites.back();
    return path;
}

QString ReachPanel::labelOf(int unit, int atom) const
{
    const auto first = [this](const auto &isWanted) {
        const auto stop = std::ranges::find_if(m_stops, isWanted);
        return stop == m_stops.end() ? QString() : stop->label;
    };
    QString label;
    if (atom >= 0) {
        label = first([atom](const Stop &stop) { return stop.atom == atom; });
        if (label.isEmpty())
            label = first([unit](const Stop &stop) { return stop.unit == unit && stop.atom < 0; });
    }
    return label.isEmpty() ? first([unit](const Stop &stop) { return stop.unit == unit; }) : label;
}

std::pair<QString, QString> ReachPanel::explanationOf(const QModelIndex &cell) const
{
    const Reach &reach = *m_drawing.analysis().reach;
    const Universe &universe = m_drawing.analysis().plan->universe();
    const SitePair sites = matrix().pair(cell.row(), cell.column());
    const bool wantsUnasked = sites.result == SitePair::Result::Unasked;
    const bool isWrong = wantsUnasked || sites.counts.intendedDelivered < sites.counts.intended;
    const auto label = [&](int atom) { return labelOf(universe.atoms()[size_t(atom)].unit, atom); };
    for (const int fromSite : matrix().sites(cell.row())) {
        for (const int toSite : matrix().sites(cell.column())) {
            if (!isWrong)
                break;
            const std::vector<WrongPair> wrong = reach.wrongBetween(fromSite, toSite);
            const auto found = std::ranges::find(wrong, wantsUnasked, &WrongPair::isUnasked);
            if (found != wrong.end())
                return {label(found->from), label(found->to)};
        }
    }
    // All are alike then: the first that the cell speaks of.
    const bool wantsIntended = sites.counts.intended > 0;
    for (const int fromSite : matrix().sites(cell.row())) {
        const auto [s0, s1] = universe.unitsOf(fromSite);
        for (const int toSite : matrix().sites(cell.column())) {
            const auto [r0, r1] = universe.unitsOf(toSite);
            for (int s = s0; s < s1 && fromSite != toSite; ++s) {
                for (int r = r0; r < r1; ++r) {
                    const bool isPair = universe.units()[size_t(s)].network.family() ==
                                        universe.units()[size_t(r)].network.family();
                    if (isPair && (!wantsIntended || reach.verdictOfUnits(s, r).isIntended))
                        return {labelOf(s, -1), labelOf(r, -1)};
                }
            }
        }
    }
    return {};
}

void ReachPanel::showCell(const QModelIndex &index)
{
    if (matrix().pair(index.row(), index.column()).result == SitePair::Result::Same)
        return;
    const auto [from, to] = explanationOf(index);
    if (!from.isEmpty() && !to.isEmpty())
        showPair(from, to);
}

void ReachPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT pathChanged({});
}

void ReachPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReachPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReachPanel::retranslate()
{
    m_fromTitle->setText(tr("From"));
    m_toTitle->setText(tr("To"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_fix->setText(tr("Smallest fix…"));
    if (!m_isStale)
        showVerdict();
}

} // namespace hubwright
