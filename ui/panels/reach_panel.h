// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/repair/repair.h"
#include "ui/canvas/canvas_scene.h"
#include "ui/models/reach_matrix_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace hubwright {

class ReachMatrixView;

/// Two hosts or subnets, what becomes of packets between them told and hop by hop with
/// the check that ended it, and the matrix of all sites or groups of them.
class ReachPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ReachPanel(Drawing &drawing, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Shows the path between two places, such as "vpc-gd2/vm3" or "vpc-gd2/172.26.0.0/24".
    void showPair(const QString &from, const QString &to);
    QComboBox *from() const { return m_from; }
    QComboBox *to() const { return m_to; }
    QString verdictText() const;
    /// The hops as they are listed.
    QStringList hopTexts() const;
    ReachMatrixView &matrixView() const { return *m_matrix; }
    ReachMatrixModel &matrix() const;

Q_SIGNALS:
    /// Empty: no path to show.
    void pathChanged(const hubwright::ShownPath &path);
    /// What happened, in a sentence.
    void told(const QString &sentence);
    /// The person wants the pair that is shown to be as intended.
    void fixWanted(const hubwright::RepairRequest &request);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// A host or subnet that a packet comes from or goes to.
    struct Stop {
        QString label;
        int unit = -1; ///< Of the universe.
        int atom = -1; ///< For a host: the atom of its address.
    };

    void refresh();
    void fillStops();
    void showVerdict();
    /// The pair that is shown, if it is not as intended; otherwise nothing to repair.
    RepairRequest request() const;
    Verdict verdictOf(const Stop &sender, const Stop &receiver) const;
    void addHops(const Trace &trace, const QString &title);
    ShownPath pathOf(const Trace &trace) const;
    void showCell(const QModelIndex &index);
    /// The stop with that atom, else one of the unit; `atom` -1: any of the unit.
    QString labelOf(int unit, int atom) const;
    /// The labels of sender and receiver that explain the cell; empty: nobody is there.
    std::pair<QString, QString> explanationOf(const QModelIndex &cell) const;
    void addStory(const Stop &sender, const Stop &receiver);
    /// The atoms that a stop stands for.
    std::vector<int> atomsOf(const Stop &stop) const;
    void retranslate();

    Drawing &m_drawing;
    Theme m_theme = Theme::light();
    std::vector<Stop> m_stops;
    QLabel *m_fromTitle;
    QLabel *m_toTitle;
    QComboBox *m_from;
    QComboBox *m_to;
    QLabel *m_verdict;
    QPushButton *m_fix;
    QListWidget *m_hops;
    ReachMatrixView *m_matrix;
    bool m_isStale = true; ///< The panel was hidden when the drawing was judged.
};

} // namespace hubwright
