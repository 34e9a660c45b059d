// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "ui/drawing/drawing.h"
#include "ui/models/reach_matrix_model.h"
#include "ui/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace hubwright {

/// The matrix of all sites or groups of them, filtered, and written to a file.
class ReachMatrixView final : public QWidget {
    Q_OBJECT

public:
    explicit ReachMatrixView(Drawing &drawing, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Shows the newest judgement.
    void refresh();
    ReachMatrixModel &model() const { return *m_model; }
    /// Pairs of subnets beyond which a file is not for a person to read.
    static constexpr size_t MostExported = 200'000;
    /// Writes every pair of subnets of the sites that the matrix shows, as CSV or, where
    /// the name ends in .json, as JSON.  More than `MostExported` are refused.
    Result<> exportTo(const QString &path) const;

Q_SIGNALS:
    /// Somebody wants to know about the cell.
    void cellChosen(const QModelIndex &cell);
    /// What happened, in a sentence.
    void told(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNote();
    void chooseAndExport();
    void retranslate();

    Drawing &m_drawing;
    ReachMatrixModel *m_model;
    QTableView *m_view;
    QLineEdit *m_filter;
    QComboBox *m_grouping;
    QPushButton *m_export;
    QLabel *m_note;
};

} // namespace hubwright
