// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/drawing.h"
#include "ui/models/findings_model.h"
#include "ui/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace hubwright {

class FindingDelegate;

/// The findings of the drawing as rows; a double click or Return goes to the
/// culprit, Fix is one click, Waive asks for the reason.
class FindingsPanel final : public QWidget {
    Q_OBJECT

public:
    /// Where a finding stands in the file, as text; empty for what is not in it.
    using PlaceOf = std::function<QString(const Locator &)>;

    FindingsPanel(Drawing &drawing, PlaceOf placeOf, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    QListView *view() const { return m_view; }
    /// The fix of the current row, or of the first that has one.
    void fixCurrent();
    void waiveCurrent();
    /// Moves to the next (or previous) finding and its culprit.
    void goToNext(bool isBackwards);

Q_SIGNALS:
    /// The person wants to see the object of the finding.
    void culpritWanted(const hubwright::Finding &finding);
    void waiveWanted(const hubwright::Finding &finding);
    /// How many there are to be shown on the tab.
    void countChanged(int count);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void fix(const QModelIndex &index);
    /// A pair that the row's finding breaks, told, with the checks on its way.
    QString detail(const QModelIndex &index) const;
    const Finding *findingAt(const QModelIndex &index) const;
    void applyFilter();
    void retranslate();

    Drawing &m_drawing;
    PlaceOf m_placeOf;
    FindingsModel *m_model;
    QSortFilterProxyModel *m_shown;
    FindingDelegate *m_delegate;
    QListView *m_view;
    QLineEdit *m_filter;
    QComboBox *m_severity;
    QLabel *m_empty;
};

} // namespace hubwright
