#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints a star: a hub and SPOKES spokes with four subnets each.

The same number always gives the same bytes.  Spoke i owns four /26 networks of a
/24 of its own, in 10.0.0.0/8; the hub owns 172.16.0.0/22.

    make_star.py 1000 > star-1000.hubwright.yaml
"""

import sys

COLUMNS = 40
STEP_X, STEP_Y = 220, 130


def subnets(spoke):
    high, low = divmod(spoke, 256)
    return ", ".join(f"10.{high}.{low}.{part * 64}/26" for part in range(4))


def main():
    if len(sys.argv) != 2 or not sys.argv[1].isdigit() or not 1 <= int(sys.argv[1]) <= 65000:
        sys.exit("usage: make_star.py SPOKES    (1 to 65000)")
    count = int(sys.argv[1])
    names = [f"spoke-{n}" for n in range(1, count + 1)]
    out = ["hubwright: 1", f"name: Star of {count} spokes", "sites:"]
    out += ["  hub-1:", "    role: hub", "    gateway: 198.18.0.1",
            "    subnets: [172.16.0.0/24, 172.16.1.0/24, 172.16.2.0/24, 172.16.3.0/24]",
            "    hosts: {hub-host: 172.16.0.10}"]
    for i, name in enumerate(names):
        high, low = divmod(i, 256)
        out += [f"  {name}:", f"    region: Zone {i % 7 + 1}",
                f"    gateway: 100.{64 + high // 256}.{high % 256}.{low}",
                f"    subnets: [{subnets(i)}]",
                f"    hosts: {{host-{i + 1}: 10.{high}.{low}.10}}"]
    out.append("tunnels:")
    for name in names:
        # The default names: what both begin with in common is left out.
        out += [f"  - between: [hub-1, {name}]", "    ends:",
                f"      hub-1: {{name: hub-1-{name}}}",
                f"      {name}: {{name: {name}-hub-1}}"]
    out.append("intents:")
    out.append("  - everyone <-> everyone")
    out.append("layout:")
    out.append("  hub-1: [0, 0]")
    for i, name in enumerate(names):
        row, column = divmod(i, COLUMNS)
        out.append(f"  {name}: [{(column - COLUMNS // 2) * STEP_X}, {(row + 2) * STEP_Y}]")
    sys.stdout.write("\n".join(out) + "\n")


main()
