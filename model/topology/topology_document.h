// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/edit.h"

#include <QObject>

namespace hubwright {

/// The open drawing: the only holder of a topology that changes.
class TopologyDocument : public QObject {
    Q_OBJECT

public:
    explicit TopologyDocument(QObject *parent = nullptr);

    const Topology &topology() const { return m_topology; }

    /// Applies the edit, tells `changed` once, returns the edit that takes it back.
    Edit apply(const Edit &edit);

    /// Takes another drawing in place of this one and tells `reset`.
    void setTopology(Topology topology);

Q_SIGNALS:
    /// The subjects of one edit changed, came or went.
    void changed(const std::vector<hubwright::Subject> &subjects);
    /// Everything may have changed.
    void reset();

private:
    Topology m_topology;
};

} // namespace hubwright
