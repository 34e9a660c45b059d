# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds a topology file (standard input) against the schema (argument 1).

Prints the path of the first thing that the schema refuses, or nothing.
"""

import json
import re
import sys

import jsonschema
import yaml


class Loader(yaml.CSafeLoader):
    """Reads dates as texts, as the program does."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}

def path_of(error):
    """Where it is, as $.a[0]['b c']: versions of the library quote names differently."""
    path = "$"
    for part in error.absolute_path:
        if isinstance(part, int):
            path += f"[{part}]"
        elif re.fullmatch(r"\w+", part):
            path += f".{part}"
        else:
            path += f"['{part}']"
    return path


with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
document = yaml.load(sys.stdin.buffer, Loader=Loader)
errors = sorted(jsonschema.Draft202012Validator(schema).iter_errors(document),
                key=path_of)
if errors:
    print(path_of(errors[0]))
