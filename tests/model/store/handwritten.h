// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/topology_file.h"

#include <QtGlobal>

namespace hubwright::test {

/// A file as people write it: remarks, own keys, own order, all styles.
inline const char *const handwritten = R"(# keep: head of the file
hubwright: 1
name: Star   # keep: the title
owner: {team: net, pager: 42}   # keep: an own key

sites:
  # keep: about the hub
  hub:
    subnets: [10.0.0.0/24]   # keep: hub's networks
    role: hub
    cost-centre: 4711        # keep: an own key of the hub
    gateway: 192.0.2.1
    # keep: below the hub

  # ---- spokes ----

  # keep: about a
  a:
    gateway: 192.0.2.2
    subnets:
      # keep: first network of a
      - 10.1.0.0/24
      - 10.1.1.0/24          # keep: second network of a
    hosts:
      vm1: 10.1.0.5   # keep: vm1
      vm2: 10.1.0.6
  b: {gateway: 192.0.2.3, subnets: [10.2.0.0/24], rack: "7"}   # keep: about b
  "c":
    gateway: "192.0.2.4"
    note: |
      two
      lines
    subnets: [
      10.3.0.0/24,   # keep: inside brackets
      10.3.1.0/24
    ]

tunnels:
# keep: no indentation here
- between: [hub, a]
  psk: env:A         # keep: psk of a
  ends:
    hub: {name: hub-a}
    a: {target: [10.0.0.0/24], name: a-hub, vendor: x}
- ends: {b: absent}  # keep: ends first
  between: [hub, b]
-
  between:
    - hub
    - c
  x-ticket: 12
intents:
  - hub <-> spokes   # keep: intent
  # keep: above the second intent
  - a <-> b
waivers:
  - rule: over-open   # keep: waiver
    object: a-hub
    reason: agreed
layout: {hub: [0, 0], a: [10, 20], b: [-5, 7]}
# keep: end of the file
)";

/// The topology of a text that must be good.
inline Topology read(const QByteArray &text)
{
    const auto file = parse(text, QStringLiteral("t"));
    if (!file)
        qFatal("%s: %s\n%s", qPrintable(file.error()[0].place.text()),
               qPrintable(file.error()[0].message), text.constData());
    return file->topology;
}

} // namespace hubwright::test
