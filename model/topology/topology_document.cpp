// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/topology_document.h"

namespace hubwright {

TopologyDocument::TopologyDocument(QObject *parent) : QObject(parent) {}

Edit TopologyDocument::apply(const Edit &edit)
{
    Edit inverse = hubwright::apply(edit, m_topology);
    Q_EMIT changed(subjectsOf(edit));
    return inverse;
}

void TopologyDocument::setTopology(Topology topology)
{
    m_topology = std::move(topology);
    Q_EMIT reset();
}

} // namespace hubwright
