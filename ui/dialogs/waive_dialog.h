// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/finding.h"
#include "model/topology/topology.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace hubwright {

/// Asks why a finding is accepted, and until when.
class WaiveDialog final : public QDialog {
    Q_OBJECT

public:
    WaiveDialog(const Finding &finding, const QDate &today, QWidget *parent);

    Waiver waiver() const;

private:
    Waiver m_waiver;
    QLineEdit *m_reason;
    QCheckBox *m_hasEnd;
    QDateEdit *m_until;
};

} // namespace hubwright
