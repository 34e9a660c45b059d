#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an export costs: processor seconds, peak memory and bytes written, by platform.

    export_memory.py PROGRAM [--before OLD-PROGRAM] [--spokes N] [PLATFORM...]

Makes a star of N spokes (1,000) with four subnets each, and exports it with keys for
each platform, in a process of its own. With --before both programs run in turn, and the
files of both are compared: equal bytes, less cost.
"""

import argparse
import filecmp
import os
import pathlib
import subprocess
import sys
import tempfile

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "resources" / "examples"
PLATFORMS = ["strongswan", "strongswan-ipsec", "libreswan", "vyos"]


def run(program, star, platform, folder):
    """Processor seconds, peak megabytes, megabytes written, or the refusal."""
    words = [program, "export", star, "--platform", platform, "--force", "--out", folder]
    child = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = child.stderr.read().decode().strip().split("\n")[-1]
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        return None, said
    written = sum(path.stat().st_size for path in pathlib.Path(folder).rglob("*") if path.is_file())
    return (used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, written / 1e6), said


def same(a, b):
    """Whether both folders hold the same files."""
    files = sorted(path.relative_to(a) for path in pathlib.Path(a).rglob("*") if path.is_file())
    if files != sorted(p.relative_to(b) for p in pathlib.Path(b).rglob("*") if p.is_file()):
        return False
    return not any(filecmp.cmpfiles(a, b, files, shallow=False)[i] for i in (1, 2))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("--before", help="an older program, to compare with")
    parser.add_argument("--spokes", type=int, default=1000)
    parser.add_argument("platforms", nargs="*", default=PLATFORMS)
    asked = parser.parse_intermixed_args()
    with tempfile.TemporaryDirectory() as room:
        star = os.path.join(room, "star.hubwright.yaml")
        with open(star, "w", encoding="utf-8") as out:
            subprocess.run([sys.executable, EXAMPLES / "make_star.py", str(asked.spokes)],
                           stdout=out, check=True)
        print(f"{'platform':18}{'program':9}{'CPU s':>8}{'peak MB':>9}{'files MB':>10}")
        for platform in asked.platforms:
            folders = {}
            for name, program in (("before", asked.before), ("now", asked.program)):
                if not program:
                    continue
                folders[name] = os.path.join(room, platform, name)
                cost, said = run(program, star, platform, folders[name])
                if cost:
                    print(f"{platform:18}{name:9}{cost[0]:8.2f}{cost[1]:9.0f}{cost[2]:10.1f}")
                else:
                    print(f"{platform:18}{name:9} refused: {said}")
            if len(folders) == 2 and all(map(os.path.isdir, folders.values())):
                print(f"{platform:18}files    " +
                      ("equal" if same(*folders.values()) else "DIFFER"))
            subprocess.run(["rm", "-rf", os.path.join(room, platform)], check=True)


if __name__ == "__main__":
    main()
